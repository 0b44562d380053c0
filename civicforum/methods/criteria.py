"""Sheets of jurors that score each option on each criterion, weighted by criteria and panels."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction

from civicforum.base.errors import Refused

_HALF = 50  # per cent: more cannot be left out at both ends
Weights = Mapping[str, Fraction]
Part = tuple[str, str, str]  # option, panel, criterion


@dataclass(frozen=True, slots=True)
class Score:
    """What one juror of a panel gave an option on a criterion."""

    panel: str
    option: str
    criterion: str
    score: Fraction


@dataclass(frozen=True, slots=True)
class Judged:
    """What each option has, and from where.

    Attributes:
        parts: what each panel on each criterion adds to an option's total, weights included.
        panels, criteria: the weights that were used; they sum to 1.
        best: the options with the highest total; more than one is a tie.
    """

    totals: Mapping[str, Fraction]
    parts: Mapping[Part, Fraction]
    panels: Weights
    criteria: Weights
    best: tuple[str, ...]


def shares_of(weights: Weights) -> Weights:
    """Weights divided by their sum, so that they sum to 1.

    Raises:
        Refused: one is negative, or none is above zero.
    """
    whole = sum(weights.values(), Fraction(0))
    if whole <= 0 or min(weights.values()) < 0:
        raise Refused("weights-wrong", names=", ".join(weights))
    return {name: Fraction(weight) / whole for name, weight in weights.items()}


def trimmed_mean(scores: Iterable[Fraction], *, trim: int = 0) -> Fraction:
    """The mean without `trim` percent of the scores at each end, rounded down to whole scores.

    There must be a score.

    Raises:
        Refused: for a trim that is not from 0 to 49.
    """
    ordered = sorted(scores)
    if not 0 <= trim < _HALF:
        raise Refused("count-trim", most=_HALF)
    dropped = len(ordered) * trim // 100
    kept = ordered[dropped : len(ordered) - dropped]
    return Fraction(sum(kept), len(kept))


def judged(scores: Iterable[Score], *, criteria: Weights, panels: Weights, trim: int = 0) -> Judged:
    """Adds up, for each option, the weighted trimmed means of each panel on each criterion.

    A missing score is no score: the mean is of those that were given.

    Raises:
        Refused: weights or a trim that cannot be; a panel that has no score at all for an option on
            a criterion; a panel or a criterion without a weight.
    """
    of_panels, of_criteria = shares_of(panels), shares_of(criteria)
    given: dict[Part, list[Fraction]] = defaultdict(list)
    for each in scores:
        given[each.option, each.panel, each.criterion].append(each.score)
    options = sorted({option for option, _, _ in given})
    every = {(o, p, c) for o in options for p in of_panels for c in of_criteria}
    if unknown := given.keys() - every:
        _, panel, criterion = min(unknown)
        raise Refused("sheets-no-weight", panel=panel, criterion=criterion)
    if missing := every - given.keys():
        option, panel, criterion = min(missing)
        raise Refused("sheets-gap", option=option, panel=panel, criterion=criterion)
    parts = {
        part: of_panels[part[1]] * of_criteria[part[2]] * trimmed_mean(given[part], trim=trim)
        for part in sorted(every)
    }
    totals = {
        option: sum((parts[part] for part in parts if part[0] == option), Fraction(0))
        for option in options
    }
    most = max(totals.values(), default=Fraction(0))
    best = tuple(option for option in options if totals[option] == most)
    return Judged(totals, parts, of_panels, of_criteria, best)
