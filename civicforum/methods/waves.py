"""A questionnaire answered again: means of each wave, their shift, shares, who moved where.

As the tables of Deliberative Polling report it (Fishkin, Democracy When the People Are Thinking):
means over the available cases of each wave, their difference, and its significance on the
complete pairs alone. Answers are by private code; what was missing is not in them.
"""

from collections.abc import Hashable, Mapping, Sequence
from enum import StrEnum
from fractions import Fraction
from typing import TypeVar

Number = int | Fraction
_K = TypeVar("_K", bound=Hashable)


class Stand(StrEnum):
    """On which side of the middle of a scale an answer is."""

    OPPOSE = "oppose"
    MIDDLE = "middle"
    SUPPORT = "support"


def available_mean(
    answers: Mapping[str, Number], weights: Mapping[str, Number] | None = None
) -> Fraction | None:
    """The mean over everybody who answered; None where nobody did, or all weigh nothing.

    Args:
        answers: by private code.
        weights: of each code; 1 for a code without one, and for all where there are none.
    """
    if weights is None:
        return Fraction(sum(answers.values()), len(answers)) if answers else None
    heavy = {code: Fraction(weights.get(code, 1)) for code in answers}
    whole = sum(heavy.values(), Fraction(0))
    if not whole:
        return None
    return sum((heavy[code] * value for code, value in answers.items()), Fraction(0)) / whole


def complete_pairs(before: Mapping[str, _K], after: Mapping[str, _K]) -> tuple[tuple[_K, _K], ...]:
    """Both answers of everybody who answered twice, by code, so in no order of time."""
    return tuple((before[code], after[code]) for code in sorted(before.keys() & after.keys()))


def differences(before: Mapping[str, Number], after: Mapping[str, Number]) -> tuple[Number, ...]:
    """After − before of every complete pair."""
    return tuple(later - earlier for earlier, later in complete_pairs(before, after))


def stand(value: Number, *, low: int, high: int) -> Stand:
    """Above the middle of a scale is support, below it is opposition."""
    twice = 2 * value
    if twice == low + high:
        return Stand.MIDDLE
    return Stand.SUPPORT if twice > low + high else Stand.OPPOSE


def totals(
    answers: Mapping[str, _K],
    categories: Sequence[_K],
    weights: Mapping[str, Number] | None = None,
) -> tuple[Fraction, ...]:
    """How much weight each category has; without weights the number of people."""
    found: dict[_K, Number] = dict.fromkeys(categories, 0)
    for code, category in answers.items():
        found[category] += 1 if weights is None else weights.get(code, 1)
    return tuple(map(Fraction, found.values()))


def change_matrix(
    before: Mapping[str, _K], after: Mapping[str, _K], categories: Sequence[_K]
) -> tuple[tuple[int, ...], ...]:
    """How many moved from each category (row) to each (column), over complete pairs."""
    places = {category: place for place, category in enumerate(categories)}
    rows = [[0] * len(categories) for _ in categories]
    for earlier, later in complete_pairs(before, after):
        rows[places[earlier]][places[later]] += 1
    return tuple(tuple(row) for row in rows)
