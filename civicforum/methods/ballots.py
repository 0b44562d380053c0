"""Ballots as they are counted: equal ones in a pile, options by their place in the list.

Three shapes hold all that can be on paper: rankings, values (marks, scores, points, dots) and
approvals of projects with a cost. What the voter wrote beside is not here.
"""

from dataclasses import dataclass

Ranking = tuple[tuple[int, ...], ...]  # best first; options with the same rank in one tuple
Values = tuple[int | None, ...]  # one for each option; None where the voter left it empty


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
    piles: tuple[tuple[Ranking, int], ...]
    invalid: int = 0
    seats: int = 1
    withdrawn: tuple[int, ...] = ()

    @property
    def valid(self) -> int:
        """How many ballots are counted."""
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
        piles: places of the approved projects in rising order, and how many voters wrote that.
        invalid: ballots that are void.
    """

    projects: tuple[Project, ...]
    budget: int
    piles: tuple[tuple[tuple[int, ...], int], ...]
    invalid: int = 0

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
