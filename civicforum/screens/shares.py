"""Totals of a count with their percentages: of which base, how rounded, and what that does."""

from collections.abc import Mapping

from msgspec import Struct

from civicforum.base.words import Words
from civicforum.methods.ballots import Ballots, Budgeting, Valuations
from civicforum.methods.counted import Counted
from civicforum.methods.percentages import Rounding, percentage, percentages, printed_sum
from civicforum.methods.verdict import Base
from civicforum.screens.numbers import shown

_POINTS = frozenset(("score", "median", "mean", "trimmed-mean", "cumulative", "quadratic", "borda"))
COUNT_BASES = (Base.VALID, Base.CAST, Base.MARKS, Base.DECIDED)


class Printing(Struct, frozen=True):
    """How percentages are printed: of which base, rounded or cut, with how many decimals."""

    base: Base = Base.VALID
    rounding: Rounding = Rounding.HALF_UP
    decimals: int = 1


def base_number(ballots: Ballots, counted: Counted, printing: Printing) -> int:
    """What is 100 %; 0 where the totals are no whole votes."""
    whole = [total for total in counted.totals if isinstance(total, int)]
    if len(whole) < len(counted.totals):
        return 0
    return {
        Base.CAST: ballots.valid + ballots.invalid,
        Base.MARKS: sum(whole),
        Base.DECIDED: sum(whole[:2]),
    }.get(printing.base, counted.base)


def shares(ballots: Ballots, counted: Counted, printing: Printing) -> Mapping[str, str]:
    """Each option's percentage, where its total is votes of that base.

    Points and scores are no share of the ballots, only of one another.
    """
    has_points = isinstance(ballots, Budgeting) and ballots.has_points
    if has_points or (counted.rule in _POINTS and printing.base is not Base.MARKS):
        return {}
    base = base_number(ballots, counted, printing)
    return {
        label: percentage(total, base, rounding=printing.rounding, decimals=printing.decimals)
        for label, total in zip(ballots.options, counted.totals, strict=True)
        if isinstance(total, int) and total <= base
    }


def totals_told(
    ballots: Ballots, counted: Counted, printing: Printing, *, words: Words
) -> list[str]:
    """A line for each option of ballots with marks, then what the percentages are of."""
    if not isinstance(ballots, Valuations):
        return []
    found = shares(ballots, counted, printing)
    lines = [
        f"{label}: {shown(total)}" + (f" ({found[label]})" if label in found else "")
        for label, total in zip(ballots.options, counted.totals, strict=True)
    ]
    if not found:
        return lines
    base = base_number(ballots, counted, printing)
    named = words.named("base", printing.base)
    lines.append(words("Percentages of {number} ({base})", number=base, base=named) + ".")
    return [*lines, *_rounding_told(counted, base, printing, words)]


def _rounding_told(counted: Counted, base: int, printing: Printing, words: Words) -> list[str]:
    parts = [total for total in counted.totals if isinstance(total, int)]
    rounding, decimals = printing.rounding, printing.decimals
    printed = percentages(parts, base, rounding=rounding, decimals=decimals)
    rounded = percentages(parts, base, decimals=decimals)
    told: list[str] = []
    if printed != rounded:
        pairs = zip(printed, rounded, strict=True)
        differing = ", ".join(f"{cut} → {half_up}" for cut, half_up in pairs if cut != half_up)
        told.append(words("Cut off, not rounded; rounded it would be: {shares}.", shares=differing))
    whole = printed_sum(parts, base, rounding=rounding, decimals=decimals)
    if whole:
        told.append(words("Because of rounding the percentages add up to {sum}.", sum=whole))
    return told
