"""Ballots as they are counted: equal ones in a pile, options by their place in the list.

Three shapes hold all that can be on paper: rankings, values (marks, scores, points, dots) and
approvals of projects with a cost. What the voter wrote beside is not here.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from typing import Any, overload

Ranking = tuple[tuple[int, ...], ...]  # best first; options with the same rank in one tuple
Values = tuple[int | None, ...]  # one for each option; None where the voter left it empty


class StrictPiles(Sequence[tuple[Ranking, int]]):
    """Many piles without equal ranks as they come from an array; as tuples once somebody looks.

    Attributes:
        rows: an array with a row for each pile: places in order of rank, −1 after the last.
        counts: an array with how many voters wrote each (at least 1).
    """

    def __init__(self, rows: Any, counts: Any) -> None:
        self.rows, self.counts = rows, counts

    @property
    def total(self) -> int:
        """All ballots."""
        return int(self.counts.sum())

    def __len__(self) -> int:
        return len(self.counts)

    @overload
    def __getitem__(self, index: int) -> tuple[Ranking, int]: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[tuple[Ranking, int], ...]: ...
    def __getitem__(
        self, index: int | slice
    ) -> tuple[Ranking, int] | tuple[tuple[Ranking, int], ...]:
        return self._whole[index]

    def __iter__(self) -> Iterator[tuple[Ranking, int]]:
        return iter(self._whole)

    def __eq__(self, other: object) -> bool:
        whole = other._whole if isinstance(other, StrictPiles) else other
        return self._whole == whole

    def __hash__(self) -> int:
        return hash(self._whole)

    @cached_property
    def _whole(self) -> tuple[tuple[Ranking, int], ...]:
        single = [(place,) for place in range(int(self.rows.max(initial=-1)) + 1)]
        rows: list[list[int]] = self.rows.tolist()
        counts: list[int] = self.counts.tolist()
        rankings = (tuple(single[place] for place in row if place >= 0) for row in rows)
        return tuple(zip(rankings, counts, strict=True))


@dataclass(frozen=True, slots=True)
class Rankings:
    """Ballots that rank options; what is not ranked was left empty.

    Attributes:
        options: their labels.
        piles: a ranking, and how many voters wrote it (at least 1).
        invalid: ballots that are void.
        seats: how many are elected, 1 where the file does not say.
        withdrawn: places of options that stand no more.
    """

    options: tuple[str, ...]
    piles: Sequence[tuple[Ranking, int]]
    invalid: int = 0
    seats: int = 1
    withdrawn: tuple[int, ...] = ()

    @property
    def valid(self) -> int:
        """How many ballots are counted."""
        if isinstance(self.piles, StrictPiles):
            return self.piles.total
        return sum(count for _, count in self.piles)


@dataclass(frozen=True, slots=True)
class Valuations:
    """Ballots that give options marks, scores, points or dots.

    Attributes:
        options: their labels.
        piles: the values, and how many voters wrote them (at least 1).
        invalid: ballots that are void.
        seats: how many are elected.
    """

    options: tuple[str, ...]
    piles: tuple[tuple[Values, int], ...]
    invalid: int = 0
    seats: int = 1

    @property
    def valid(self) -> int:
        """How many ballots are counted."""
        return sum(count for _, count in self.piles)


class Marking(StrEnum):
    """How a ballot on projects is marked, by Pabulib's names."""

    APPROVAL = "approval"
    CHOOSE_1 = "choose-1"
    ORDINAL = "ordinal"
    CUMULATIVE = "cumulative"
    SCORING = "scoring"


@dataclass(frozen=True, slots=True)
class Project:
    """What money is asked for: its sign on the ballot, its name, and its cost in whole units."""

    sign: str
    name: str
    cost: int


@dataclass(frozen=True, slots=True)
class Budgeting:
    """Ballots on projects that share a budget.

    Attributes:
        projects: at least one.
        budget: in the same whole units as the costs.
        piles: places of the named projects in rising order, and how many voters wrote that.
        invalid: ballots that are void.
        marking: what the voters wrote.
        points: of each pile, those of its projects; () where naming a project is a vote.
    """

    projects: tuple[Project, ...]
    budget: int
    piles: tuple[tuple[tuple[int, ...], int], ...]
    invalid: int = 0
    marking: Marking = Marking.APPROVAL
    points: tuple[tuple[int, ...], ...] = ()

    @property
    def has_points(self) -> bool:
        """Whether totals are sums of points, not numbers of voters."""
        return self.marking not in {Marking.APPROVAL, Marking.CHOOSE_1}

    @property
    def options(self) -> tuple[str, ...]:
        """Names of the projects."""
        return tuple(project.name for project in self.projects)

    @property
    def valid(self) -> int:
        """How many ballots are counted."""
        return sum(count for _, count in self.piles)


Ballots = Rankings | Valuations | Budgeting


def standing_at_first(ballots: Rankings) -> list[int]:
    """Places of the options that did not withdraw."""
    return [place for place in range(len(ballots.options)) if place not in ballots.withdrawn]
