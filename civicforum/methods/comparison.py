"""Rules side by side on the same ballots: which options gain or lose, and how many voters do.

Of a budget, satisfaction of a voter is how many projects they voted for are funded, or what those
cost together (the two measures of Pabulib and pabutools). Gains and losses are against "most votes
first, what does not fit is passed over", which city halls use.

Of rankings and scores, gains and losses are against the first count: a voter gains where the best
chosen option has a better place on the ballot, or where the chosen ones together got more points.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

from civicforum.methods.ballots import (
    Ballots,
    Budgeting,
    Ranking,
    Rankings,
    Valuations,
    Values,
)
from civicforum.methods.budgets import greedy
from civicforum.methods.counted import Counted
from civicforum.methods.supporters import spent
from civicforum.methods.ties import TieBreaking


@dataclass(frozen=True, slots=True)
class Compared:
    """What one rule does.

    Attributes:
        rule: its name.
        winners: chosen options, in order.
        gained: options chosen here and not by the rule that it is held against.
        lost: options chosen by that and not here.
        richer: voters who get more than by that rule: of a budget more money's worth.
        poorer: voters who get less.
        tied: options between which a tie stands, so that fewer are chosen than there are seats.
    """

    rule: str
    winners: tuple[int, ...]
    gained: tuple[int, ...]
    lost: tuple[int, ...]
    richer: int
    poorer: int
    tied: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Funding(Compared):
    """What a rule for budgets does.

    Attributes:
        cost: of the funded projects together.
        served: voters who get at least one project that they voted for.
        projects: funded projects that a voter voted for, on average.
        money: what those cost, on average.
    """

    cost: int = 0
    served: int = 0
    projects: Fraction = Fraction(0)
    money: Fraction = Fraction(0)


def compared(
    ballots: Ballots, counts: Sequence[Counted], *, ties: TieBreaking
) -> tuple[Compared, ...]:
    """Each count beside the others, in their order."""
    if isinstance(ballots, Budgeting):
        usual = greedy(ballots, ties=ties).winners
        return tuple(_funding(ballots, each, usual) for each in counts)
    return tuple(_beside(ballots, each, counts[0]) for each in counts)


def _beside(ballots: Rankings | Valuations, counted: Counted, first: Counted) -> Compared:
    here, there = set(counted.winners), set(first.winners)
    richer = poorer = 0
    for now, before, count in _worths(ballots, here, there):
        richer += count if now > before else 0
        poorer += count if now < before else 0
    standing = (tie.options for tie in counted.ties if tie.rule is None)
    return Compared(
        counted.rule,
        counted.winners,
        tuple(place for place in counted.winners if place not in there),
        tuple(place for place in first.winners if place not in here),
        richer,
        poorer,
        tied=next(standing, ()) if len(here) < ballots.seats else (),
    )


def _worths(
    ballots: Rankings | Valuations, here: set[int], there: set[int]
) -> Iterator[tuple[int, int, int]]:
    """For each pile what its voters get here, what they get there, and how many they are."""
    if isinstance(ballots, Rankings):
        for ranking, count in ballots.piles:
            yield _best_place(ranking, here), _best_place(ranking, there), count
        return
    for values, count in ballots.piles:
        yield _points(values, here), _points(values, there), count


def _best_place(ranking: Ranking, chosen: set[int]) -> int:
    """The higher the better: the best place that a chosen option has; none is worse than all."""
    places = (-place for place, group in enumerate(ranking) if not chosen.isdisjoint(group))
    return next(places, -len(ranking))


def _points(values: Values, chosen: set[int]) -> int:
    return sum(values[place] or 0 for place in chosen)


def _funding(ballots: Budgeting, counted: Counted, usual: tuple[int, ...]) -> Funding:
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
    return Funding(
        counted.rule,
        counted.winners,
        gained=tuple(place for place in counted.winners if place not in there),
        lost=tuple(place for place in usual if place not in here),
        richer=richer,
        poorer=poorer,
        cost=spent(ballots, counted.winners),
        served=served,
        projects=Fraction(number, voters),
        money=Fraction(money, voters),
    )
