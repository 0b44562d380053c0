"""Rules side by side on the same ballots of a budget: who gains, who loses.

Satisfaction of a voter is how many projects they voted for are funded, or what those cost
together (the two measures of Pabulib and pabutools). Gains and losses are against "most votes
first, what does not fit is passed over", which city halls use.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from civicforum.methods.ballots import Budgeting
from civicforum.methods.budgets import greedy
from civicforum.methods.counted import Counted
from civicforum.methods.supporters import spent
from civicforum.methods.ties import TieBreaking


@dataclass(frozen=True, slots=True)
class Compared:
    """What one rule does.

    Attributes:
        rule: its name.
        winners: funded projects, in order.
        cost: of them together.
        served: voters who get at least one project that they voted for.
        projects: funded projects that a voter voted for, on average.
        money: what those cost, on average.
        gained: projects funded here and not by most votes first.
        lost: projects funded by most votes first and not here.
        richer: voters who get more money's worth than by most votes first.
        poorer: voters who get less.
    """

    rule: str
    winners: tuple[int, ...]
    cost: int
    served: int
    projects: Fraction
    money: Fraction
    gained: tuple[int, ...]
    lost: tuple[int, ...]
    richer: int
    poorer: int


def compared(
    ballots: Budgeting, counts: Sequence[Counted], *, ties: TieBreaking
) -> tuple[Compared, ...]:
    """Each count beside the others, in their order."""
    usual = greedy(ballots, ties=ties).winners
    return tuple(_compared(ballots, each, usual) for each in counts)


def _compared(ballots: Budgeting, counted: Counted, usual: tuple[int, ...]) -> Compared:
    costs = [project.cost for project in ballots.projects]
    here, there = set(counted.winners), set(usual)
    served = number = money = richer = poorer = 0
    for approved, count in ballots.piles:
        got = [place for place in approved if place in here]
        worth = sum(costs[place] for place in got)
        before = sum(costs[place] for place in approved if place in there)
        served += count if got else 0
        number += count * len(got)
        money += count * worth
        richer += count if worth > before else 0
        poorer += count if worth < before else 0
    voters = max(1, ballots.valid)
    return Compared(
        counted.rule,
        counted.winners,
        spent(ballots, counted.winners),
        served,
        Fraction(number, voters),
        Fraction(money, voters),
        tuple(place for place in counted.winners if place not in there),
        tuple(place for place in usual if place not in here),
        richer,
        poorer,
    )
