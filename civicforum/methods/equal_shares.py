"""The Method of Equal Shares with the utility of a project being its cost: "pb-mes".

D. Peters, G. Pierczyński & P. Skowron, "Proportional Participatory Budgeting with Additive
Utilities", NeurIPS 2021, and the rule as equalshares.net describes it. Everybody has the same
share of the budget; a project is funded from the shares of those who voted for it, each paying the
same as far as their share goes; the one that costs its voters least in relation to its cost comes
first. A project that costs nothing is funded at once.

All numbers are exact: money is kept as whole numbers over one common denominator.
"""

from dataclasses import dataclass
from fractions import Fraction
from math import lcm

from civicforum.methods.ballots import Budgeting
from civicforum.methods.counted import Counted, Round, Step
from civicforum.methods.rising import Rising
from civicforum.methods.supporters import (
    Precedence,
    equal_share,
    supporters_of,
    votes_of,
    wanted,
)
from civicforum.methods.ties import TieBreaking


@dataclass(frozen=True, slots=True)
class Shared:
    """What equal shares of some size buy.

    Attributes:
        rounds: projects in order, each with what a voter pays at most.
        is_decided: False where a tie stands, and the count with it.
    """

    rounds: tuple[Round, ...]
    is_decided: bool = True

    @property
    def winners(self) -> tuple[int, ...]:
        """In the order in which they are funded."""
        return tuple(each.options[0] for each in self.rounds)


def equal_shares(ballots: Budgeting, *, ties: TieBreaking) -> Counted:
    """Equal Shares without completion: some of the budget may be left."""
    precedence, share = Precedence(ballots, ties), equal_share(ballots)
    found = bought(ballots, share, precedence=precedence)
    return Counted(
        "pb-mes",
        found.winners,
        votes_of(ballots),
        ballots.valid,
        found.rounds,
        tuple(precedence.met),
        share=share,
    )


def bought(ballots: Budgeting, share: Fraction, *, precedence: Precedence) -> Shared:
    """What is funded when everybody has `share`, which may be more than the budget gives."""
    purses, rounds = Purses(ballots, share), list[Round]()
    race = Rising(wanted(ballots), purses.burden)
    while tied := race.least():
        chosen = precedence.first(tied)
        if chosen is None:
            return Shared(tuple(rounds), is_decided=False)
        race.drop(chosen)
        rounds.append(Round((), Step.FUNDED, (chosen,), purses.pay(chosen)))
    return Shared(tuple(rounds))


class Purses:
    """What each pile of voters has left, in whole numbers over a common denominator."""

    def __init__(self, ballots: Budgeting, share: Fraction) -> None:
        self._costs = [project.cost for project in ballots.projects]
        self._counts = [count for _, count in ballots.piles]
        self._supporters = supporters_of(ballots)
        self._money = [share.numerator] * len(ballots.piles)
        self._unit = share.denominator

    def burden(self, place: int) -> Fraction | None:
        """What a voter pays per unit of the project's cost; None where they cannot pay it."""
        if not self._costs[place]:
            return Fraction(0)
        price = self._price(place)
        if price is None:
            return None
        return Fraction(price[0], price[1] * self._unit * self._costs[place])

    def pay(self, place: int) -> Fraction:
        """Take the price of a project that its voters can pay; what each of them pays at most."""
        missing, voters = self._price(place) or (0, 1)
        price = Fraction(missing, voters * self._unit)
        unit = lcm(self._unit, price.denominator)
        if unit != self._unit:
            factor = unit // self._unit
            self._money = [money * factor for money in self._money]
            self._unit = unit
        paid = price.numerator * (unit // price.denominator)
        for pile in self._supporters[place]:
            self._money[pile] = max(0, self._money[pile] - paid)
        return price

    def empty(self, place: int) -> None:
        """Take all that the voters of a project have."""
        for pile in self._supporters[place]:
            self._money[pile] = 0

    def held(self, place: int) -> Fraction:
        """What the voters of a project have together."""
        money = sum(self._money[pile] * self._counts[pile] for pile in self._supporters[place])
        return Fraction(money, self._unit)

    def _price(self, place: int) -> tuple[int, int] | None:
        """What is missing once those who have less have paid all, and how many others pay it."""
        piles, counts, money = self._supporters[place], self._counts, self._money
        missing = self._costs[place] * self._unit
        voters = sum(counts[pile] for pile in piles)
        for has, pile in sorted((money[pile], pile) for pile in piles):
            if has * voters >= missing:
                return missing, voters
            missing -= has * counts[pile]
            voters -= counts[pile]
        return None
