"""How near each project was: what share of its cost its voters could still pay, and why it lost.

Whatever the rule, everybody is thought to have an equal share of the budget (of Equal Shares, the
share to which it was raised), and a funded project is paid by those who voted for it, each the
same as far as their share goes; where they have less than it costs, they pay all they have. So it
is seen whose money a rule spends. What a completion adds by votes is paid by nobody.
"""

from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from civicforum.methods.ballots import Budgeting
from civicforum.methods.counted import Counted, Step
from civicforum.methods.equal_shares import Purses
from civicforum.methods.supporters import equal_share, spent


class Fate(StrEnum):
    """What became of a project, and why."""

    FUNDED = "funded"
    NO_VOTES = "no-votes"
    TOO_DEAR = "too-dear"
    TIED = "tied"
    NO_ROOM = "no-room"
    VOTERS_SHORT = "voters-short"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class Standing:
    """How a project stood.

    Attributes:
        fate: what became of it.
        payable: what its voters had, in relation to its cost: before it was funded, or at the end;
            None where it costs nothing.
    """

    fate: Fate
    payable: Fraction | None


def standings(ballots: Budgeting, counted: Counted) -> tuple[Standing, ...]:
    """Of each project in the order of the ballot."""
    share = equal_share(ballots) if counted.share is None else Fraction(counted.share)
    purses, held = Purses(ballots, share), dict[int, Fraction]()
    for each in counted.rounds:
        if each.step in {Step.FUNDED, Step.COMPLETED}:
            place = each.options[0]
            held[place] = purses.held(place)
            if each.step is Step.COMPLETED:
                continue
            if held[place] < ballots.projects[place].cost:
                purses.empty(place)
            else:
                purses.pay(place)
    return tuple(
        Standing(
            fate(ballots, counted, place),
            held.get(place, purses.held(place)) / project.cost if project.cost else None,
        )
        for place, project in enumerate(ballots.projects)
    )


def fate(ballots: Budgeting, counted: Counted, place: int) -> Fate:
    """What became of this project."""
    cost = ballots.projects[place].cost
    if place in counted.winners:
        return Fate.FUNDED
    if not counted.totals[place]:
        return Fate.NO_VOTES
    if cost > ballots.budget:
        return Fate.TOO_DEAR
    if any(tie.rule is None and place in tie.options for tie in counted.ties):
        return Fate.TIED
    if cost > ballots.budget - spent(ballots, counted.winners):
        return Fate.NO_ROOM
    return Fate.ENDED if counted.share is None else Fate.VOTERS_SHORT
