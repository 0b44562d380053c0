"""The projects of a budget as bars of a picture; cheap to import."""

from dataclasses import dataclass

from civicforum.methods.ballots import Budgeting
from civicforum.methods.counted import Counted


@dataclass(frozen=True, slots=True)
class BudgetBar:
    """A project: its name, cost and votes as counted, and whether it is funded."""

    label: str
    cost: int
    votes: str
    is_funded: bool


def budget_bars(ballots: Budgeting, counted: Counted) -> tuple[BudgetBar, ...]:
    """Funded projects in the order in which they were funded, then the others, most votes first."""
    others = sorted(set(range(len(ballots.projects))).difference(counted.winners))
    others.sort(key=lambda place: -counted.totals[place])
    return tuple(
        BudgetBar(
            ballots.projects[place].name,
            ballots.projects[place].cost,
            f"{counted.totals[place]:,}",
            is_funded=place in counted.winners,
        )
        for place in (*counted.winners, *others)
    )
