"""Ballots with too many or too few marks: what becomes of them is chosen before the count."""

from collections import Counter
from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TypeVar

from civicforum.methods.ballots import Ranking, Rankings, Valuations, Values

_B = TypeVar("_B", bound=Hashable)


class Over(StrEnum):
    """What becomes of a ballot with too many marks."""

    VOID = "void"
    CUT = "cut"
    ACCEPT = "accept"


class Under(StrEnum):
    """What becomes of a ballot with too few marks."""

    VOID = "void"
    ACCEPT = "accept"


class Measure(StrEnum):
    """What is one mark: an option with something but 0, one with any value, or each dot."""

    MARKED = "marked"
    ENTERED = "entered"
    DOTS = "dots"


_OVER = {Over.VOID: "void_over", Over.CUT: "cut", Over.ACCEPT: "accepted_over"}
_UNDER = {Under.VOID: "void_under", Under.ACCEPT: "accepted_under"}


@dataclass(frozen=True, slots=True)
class Filling:
    """How a ballot must be filled in; a ranked option is a mark.

    Attributes:
        least: marks that a ballot must have.
        most: marks that it may have; None for any number.
        most_per_option: the highest value that an option may get; None for any; not for rankings.
        over: for more than `most` or `most_per_option`.
        under: for fewer than `least`, also after cutting.
        measure: what is one mark where ballots give values.
    """

    least: int = 0
    most: int | None = None
    most_per_option: int | None = None
    over: Over = Over.VOID
    under: Under = Under.VOID
    measure: Measure = Measure.MARKED


@dataclass(frozen=True, slots=True)
class Filled:
    """How many ballots were what.

    Attributes:
        void_over: void for too many marks.
        void_under: void for too few.
        cut: counted with the marks that were left of too many.
        accepted_over: counted as they were, with too many.
        accepted_under: counted with too few.
    """

    void_over: int = 0
    void_under: int = 0
    cut: int = 0
    accepted_over: int = 0
    accepted_under: int = 0

    @property
    def void(self) -> int:
        """How many are not counted."""
        return self.void_over + self.void_under

    def times(self, number: int) -> "Filled":
        """The same for so many ballots."""
        return Filled(
            self.void_over * number,
            self.void_under * number,
            self.cut * number,
            self.accepted_over * number,
            self.accepted_under * number,
        )

    def __add__(self, other: "Filled") -> "Filled":
        return Filled(
            self.void_over + other.void_over,
            self.void_under + other.void_under,
            self.cut + other.cut,
            self.accepted_over + other.accepted_over,
            self.accepted_under + other.accepted_under,
        )


ALL_FIT = Filled()


def filled_valuations(ballots: Valuations, filling: Filling) -> tuple[Valuations, Filled]:
    """The ballots that count, and how many were void, cut or accepted.

    Too high a value is cut to the highest that may be. Of too many marks those of the options with
    the highest values stay, as far as they fit; of equal values all or none: which of them were
    meant is not clear.
    """
    highest = filling.most_per_option

    def marks(values: Values) -> int:
        return sum(_marks(value, filling.measure) for value in values)

    def is_over(values: Values) -> bool:
        is_high = highest is not None and any((value or 0) > highest for value in values)
        return is_high or (filling.most is not None and marks(values) > filling.most)

    def cut(values: Values) -> Values:
        return _cut_values(values, filling)

    piles, filled = _sorted(ballots.piles, filling, marks, is_over, cut)
    return replace(ballots, piles=piles, invalid=ballots.invalid + filled.void), filled


def filled_rankings(ballots: Rankings, filling: Filling) -> tuple[Rankings, Filled]:
    """The ballots that count, and how many were void, cut or accepted.

    Of too many ranks the first ones stay; of equal ranks all or none.
    """
    most = len(ballots.options) if filling.most is None else filling.most

    def marks(ranking: Ranking) -> int:
        return sum(map(len, ranking))

    def is_over(ranking: Ranking) -> bool:
        return marks(ranking) > most

    def cut(ranking: Ranking) -> Ranking:
        sizes = (marks(ranking[: end + 1]) for end in range(len(ranking)))
        return ranking[: sum(size <= most for size in sizes)]

    piles, filled = _sorted(ballots.piles, filling, marks, is_over, cut)
    return replace(ballots, piles=piles, invalid=ballots.invalid + filled.void), filled


def _sorted(
    piles: Iterable[tuple[_B, int]],
    filling: Filling,
    marks: Callable[[_B], int],
    is_over: Callable[[_B], bool],
    cut: Callable[[_B], _B],
) -> tuple[tuple[tuple[_B, int], ...], Filled]:
    kept: dict[_B, int] = {}
    numbers: Counter[str] = Counter()
    for ballot, count in piles:
        written, fates = ballot, list[str]()
        if is_over(ballot):
            fates.append(_OVER[filling.over])
            written = cut(ballot) if filling.over is Over.CUT else ballot
        if fates != ["void_over"] and marks(written) < filling.least:
            fates.append(_UNDER[filling.under])
        if "void_under" in fates:
            fates = ["void_under"]
        numbers.update(dict.fromkeys(fates, count))
        if not {"void_over", "void_under"}.intersection(fates):
            kept[written] = kept.get(written, 0) + count
    return tuple(kept.items()), Filled(**numbers)


def _marks(value: int | None, measure: Measure) -> int:
    if measure is Measure.ENTERED:
        return int(value is not None)
    return int(bool(value)) if measure is Measure.MARKED else value or 0


def _cut_values(values: Values, filling: Filling) -> Values:
    highest = filling.most_per_option
    low = tuple(v if v is None or highest is None else min(v, highest) for v in values)
    if filling.most is None:
        return low
    room, kept = filling.most, set[int]()
    for height in sorted({v for v in low if v is not None}, reverse=True):
        room -= sum(_marks(v, filling.measure) for v in low if v == height)
        if room < 0:
            break
        kept.add(height)
    return tuple(v if v in kept else None for v in low)
