"""Sheets of jurors that score each option on each criterion, weighted by criteria and panels."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from civicforum.base.errors import Refused

_HALF = 50  # per cent: more cannot be left out at both ends
MOST_DROPPED = 1_000
Number = int | Fraction
Weights = Mapping[str, Fraction]
Part = tuple[str, str, str]  # option, panel, criterion


class TrimBy(StrEnum):
    """What a trim counts: per cent of the scores, or scores, at each end."""

    PERCENT = "percent"
    NUMBER = "number"


class Missing(StrEnum):
    """What becomes of a score that was left empty: none, the lowest, or the whole sheet is void."""

    OMIT = "omit"
    LOWEST = "lowest"
    VOID = "void"


class EmptyPanel(StrEnum):
    """What becomes of a panel without a sheet: its weight is shared, or nothing is chosen."""

    SHARED = "shared"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Trim:
    """How many of the scores are left out at each end, the highest and the lowest."""

    number: int = 0
    by: TrimBy = TrimBy.PERCENT

    def check(self) -> None:
        """Refuse one that can leave nothing, or is none.

        Raises:
            Refused: not from 0 to 49 per cent; a number that is negative or beyond reason.
        """
        if self.by is TrimBy.PERCENT and not 0 <= self.number < _HALF:
            raise Refused("count-trim", most=_HALF)
        if not 0 <= self.number <= MOST_DROPPED:
            raise Refused("trim-number", most=MOST_DROPPED)

    def dropped(self, scores: int) -> int:
        """How many at each end of so many; per cent rounded down, and at least one score stays."""
        if self.by is TrimBy.PERCENT:
            return scores * self.number // 100
        return max(0, min(self.number, (scores - 1) // 2))


NO_TRIM = Trim()


@dataclass(frozen=True, slots=True)
class Score:
    """What one juror of a panel gave an option on a criterion."""

    panel: str
    option: str
    criterion: str
    score: Number


@dataclass(frozen=True, slots=True)
class Cell:
    """What a panel gave an option on a criterion: the mean that counts, of how many scores.

    `dropped` is how many were left out at each end.
    """

    mean: Fraction
    scores: int
    dropped: int


@dataclass(frozen=True, slots=True)
class Judged:
    """What each option has, and from where.

    Attributes:
        parts: what each panel on each criterion adds to an option's total, weights included.
        cells: the means before weights.
        panels, criteria: the weights that were used; they sum to 1.
        highest: the top of the scale of criteria whose scores count as a share of it.
        best: the options with the highest total; more than one is a tie.
    """

    totals: Mapping[str, Fraction]
    parts: Mapping[Part, Fraction]
    cells: Mapping[Part, Cell]
    panels: Weights
    criteria: Weights
    highest: Mapping[str, Number]
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


def trimmed(scores: Iterable[Number], trim: Trim = NO_TRIM) -> Cell:
    """The mean of the scores without those that are trimmed. There must be a score.

    Raises:
        Refused: for a trim that cannot be.
    """
    trim.check()
    ordered = sorted(scores)
    dropped = trim.dropped(len(ordered))
    kept = ordered[dropped : len(ordered) - dropped]
    return Cell(Fraction(sum(kept), len(kept)), len(ordered), dropped)


def judged(
    scores: Iterable[Score],
    *,
    criteria: Weights,
    panels: Weights,
    trim: Trim = NO_TRIM,
    highest: Mapping[str, Number] | None = None,
) -> Judged:
    """Adds up, for each option, the weighted trimmed means of each panel on each criterion.

    A missing score is no score: the mean is of those that were given. Where the highest score of a
    criterion is told, its scores count as shares of it, so that scales of any length weigh alike.

    Raises:
        Refused: weights or a trim that cannot be; a panel that has no score at all for an option on
            a criterion; a panel or a criterion without a weight; a highest score that is none.
    """
    of_panels, of_criteria, tops = shares_of(panels), shares_of(criteria), highest or {}
    if any(top <= 0 for top in tops.values()):
        raise Refused("weights-wrong", names=", ".join(tops))
    given: dict[Part, list[Number]] = defaultdict(list)
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
    cells = {part: trimmed(given[part], trim) for part in sorted(every)}
    parts = {
        part: of_panels[part[1]] * of_criteria[part[2]] * cell.mean / Fraction(tops.get(part[2], 1))
        for part, cell in cells.items()
    }
    totals = {
        option: sum((parts[part] for part in parts if part[0] == option), Fraction(0))
        for option in options
    }
    most = max(totals.values(), default=Fraction(0))
    best = tuple(option for option in options if totals[option] == most)
    return Judged(totals, parts, cells, of_panels, of_criteria, tops, best)
