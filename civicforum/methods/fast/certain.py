"""What Equal Shares fund for every share between two: proven with whole numbers, or not told.

Why it is exact. Let everybody have at least as much as before. Then the price of a project, what
its voters pay at most, is not higher, and after paying it everybody has at least as much as before
(the price falls, or they paid all). So, as long as the projects funded are the same, purses that
begin between two bounds stay between the purses that begin at the bounds, and each price between
the two prices. The next project is certain when its price at the lower bound, for its cost, is
below that of every other at the upper bound, or equal to it and the project comes first in a tie.

Purses are 64-bit whole numbers, the lower ones rounded down and the upper ones up, so rounding
never makes a wrong thing certain. Nothing is certain in a close race; that is left to fractions.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from heapq import heappop, heappush
from typing import Any, NamedTuple

from civicforum.methods.ballots import Budgeting
from civicforum.methods.supporters import supporters_of, wanted

_BITS = 61  # all the money together stays below 2 to this power
_FINE = 96


class _Price(NamedTuple):
    """What a voter pays at most: `missing` by `voters`, in purses' units.

    Attributes:
        burden: that for a unit of the project's cost, times 2 to the power of 96, rounded down.
        rank: of the project in a tie.
        place: of the project.
    """

    burden: int
    rank: int
    place: int
    missing: int
    voters: int


@dataclass(frozen=True, slots=True)
class Sure:
    """What is certain.

    Attributes:
        winners: funded, in order.
        is_whole: False where nothing is certain about the next one.
    """

    winners: tuple[int, ...]
    is_whole: bool


class Bounds:
    """The ballots of a budget as arrays; `ranks` tell who comes first in a tie."""

    def __init__(self, ballots: Budgeting, ranks: Sequence[int]) -> None:
        import numpy as np

        counts = np.array([count for _, count in ballots.piles], np.int64)
        self.size = len(ballots.piles)
        self.voters = ballots.valid
        self.costs = [project.cost for project in ballots.projects]
        self.ranks = ranks
        self.piles = [np.array(piles, np.int64) for piles in supporters_of(ballots)]
        self.counts = [counts[piles] for piles in self.piles]
        self.votes = [int(each.sum()) for each in self.counts]
        self.budget = ballots.budget
        self.first_prices = sorted(self._first_price(place) for place in wanted(ballots))

    def between(self, low: Fraction, high: Fraction, *, guesses: bool = False) -> Sure:
        """What is funded with each share from `low` to `high`, until it costs more than the budget.

        Args:
            low: money of each voter.
            high: the same, at least `low`.
            guesses: take what is likely where nothing is certain.
        """
        shift = _BITS - int(high * self.voters + 1).bit_length()
        if shift < 1:
            return Sure((), is_whole=False)
        race = _Race(self, low=low, high=high, shift=shift)
        winners, rest = list[int](), self.budget
        while rest >= 0 and (ahead := race.ahead()):
            if not race.is_certain(ahead) and not guesses:
                return Sure(tuple(winners), is_whole=False)
            race.pay(ahead)
            winners.append(ahead.place)
            rest -= self.costs[ahead.place]
        return Sure(tuple(winners), is_whole=True)

    def _first_price(self, place: int) -> _Price:
        """The lowest that it can be: all its voters pay the same."""
        cost, votes = self.costs[place], self.votes[place]
        burden = (1 << _FINE) // votes if cost else 0
        return _Price(burden, self.ranks[place], place, cost, votes)


class _Race:
    """Purses at both bounds, and the projects that may still be paid, by their burden at best.

    Purses only shrink, so an older burden is never above the true one.
    """

    def __init__(self, bounds: Bounds, *, low: Fraction, high: Fraction, shift: int) -> None:
        import numpy as np

        self._bounds, self._shift = bounds, shift
        self._low = np.full(bounds.size, low.numerator * 2**shift // low.denominator)
        self._high = np.full(bounds.size, -(-high.numerator * 2**shift // high.denominator))
        self._heap = bounds.first_prices.copy()

    def ahead(self) -> _Price | None:
        """Taken out: the project with the least burden at best, by rank where they are equal."""
        while self._heap:
            found = self._price(self._high, heappop(self._heap))
            if found and (not self._heap or found < self._heap[0]):
                return found
            if found:
                heappush(self._heap, found)
        return None

    def is_certain(self, ahead: _Price) -> bool:
        """Whether no other can come before it, with any purses between the bounds."""
        worst = self._price(self._low, ahead)
        if worst is None:
            return False
        seen = list[_Price]()
        while self._heap and self._heap[0].burden <= worst.burden:
            other = self._price(self._high, heappop(self._heap))
            if other:
                seen.append(other)
        for other in seen:
            heappush(self._heap, other)
        return all(self._is_before(worst, other) for other in seen)

    def pay(self, ahead: _Price) -> None:
        """Take the price from its voters, the higher one from the lower purses."""
        import numpy as np

        piles, worst = self._bounds.piles[ahead.place], self._price(self._low, ahead)
        price = -(-worst.missing // worst.voters) if worst else 1 << _BITS
        self._low[piles] = np.maximum(self._low[piles] - price, 0)
        price = ahead.missing // ahead.voters
        self._high[piles] = np.maximum(self._high[piles] - price, 0)

    def _is_before(self, one: _Price, other: _Price) -> bool:
        if one.burden != other.burden:
            return one.burden < other.burden
        costs = self._bounds.costs
        sides = (
            one.missing * other.voters * costs[other.place],
            other.missing * one.voters * costs[one.place],
        )
        return sides[0] < sides[1] or (sides[0] == sides[1] and one.rank < other.rank)

    def _price(self, purses: Any, old: _Price) -> _Price | None:
        """What its voters pay for a project with these purses; None where they cannot."""
        import numpy as np

        cost = self._bounds.costs[old.place] << self._shift
        if not cost:
            return old
        money, counts = purses[self._bounds.piles[old.place]], self._bounds.counts[old.place]
        if int(np.dot(money, counts)) < cost:
            return None
        votes = self._bounds.votes[old.place]
        missing, voters, rich = cost, votes, 0
        while voters != rich:  # the price rises until those who have less stay the same
            poor, rich = money * voters < missing, voters
            missing = cost - int(np.dot(money * poor, counts))
            voters = votes - int(np.dot(poor, counts))
        return _Price((missing << _FINE) // (voters * cost), old.rank, old.place, missing, voters)
