"""The projects with most votes together that the budget can pay: "pb-max-votes".

A knapsack, solved exactly: sets of projects are extended one project at a time, those with most
votes for their cost first, and of two sets the one that costs no less and has no more votes is
dropped (G. Nemhauser & Z. Ullmann, "Discrete dynamic programming and capital allocation",
Management Science 15, 1969). A set that could not reach the best known one, even if projects could
be funded in part (G. Dantzig, 1957), is dropped too. There is no table over money, so the size of
the budget is no matter.

Ties between sets: most votes, then the lower cost, then the set with the project that comes first
(the cheaper, then the one with more votes, then by the rules for ties) among those in which they
differ. Where no rule tells projects apart that would change places, none of them is funded.
"""

from bisect import bisect_right
from fractions import Fraction
from itertools import accumulate

from civicforum.methods.ballots import Budgeting
from civicforum.methods.counted import Counted, Round, Step, Tie
from civicforum.methods.supporters import Precedence, votes_of, wanted
from civicforum.methods.ties import TieBreaking

_Set = tuple[int, int, int]  # cost, votes below 0, projects as bits below 0: the least is best
_Item = tuple[int, int, int]  # cost, votes, bit


def max_votes(ballots: Budgeting, *, ties: TieBreaking) -> Counted:
    """The set with most votes together."""
    votes, precedence = votes_of(ballots), Precedence(ballots, ties)
    ranks = precedence.ranks()
    ordered = sorted(wanted(ballots), key=lambda place: -ranks[place])
    best = _best(
        [(ballots.projects[p].cost, votes[p], 1 << n) for n, p in enumerate(ordered)],
        ballots.budget,
    )
    chosen = {place for n, place in enumerate(ordered) if best >> n & 1}
    met = list[Tie]()
    for equal in precedence.alike(ordered):
        taken = chosen.intersection(equal)
        if taken and len(taken) < len(equal):
            last = max(ranks[place] for place in taken)
            open_ = {place for place in equal if ranks[place] == last}
            is_open = not open_ <= taken
            taken -= open_ if is_open else set()
            chosen -= open_ if is_open else set()
            first = tuple(sorted(taken, key=lambda place: ranks[place]))
            met.append(Tie(equal, first, None if is_open else ties.first(equal).rule))
    winners = tuple(sorted(chosen, key=lambda place: (-votes[place], ranks[place])))
    rounds = tuple(Round((), Step.FUNDED, (p,), ballots.projects[p].cost) for p in winners)
    return Counted("pb-max-votes", winners, votes, ballots.valid, rounds, tuple(met))


def _best(items: list[_Item], budget: int) -> int:
    """Bits of the best set."""
    items.sort(key=lambda item: (item[0] > 0, -Fraction(item[1], item[0] or 1)))
    bound = _Bound(items, budget)
    sets: list[_Set] = [(0, 0, 0)]
    for place, (cost, votes, bit) in enumerate(items):
        more = [(c + cost, v - votes, b - bit) for c, v, b in sets if c + cost <= budget]
        sets = bound.kept(_undominated(sorted(sets + more)), place + 1)
    return -min((votes, cost, bits) for cost, votes, bits in sets)[2]


def _undominated(sets: list[_Set]) -> list[_Set]:
    """Those that have more votes than every cheaper one."""
    kept = sets[:1]
    for each in sets:
        if each[1] < kept[-1][1]:
            kept.append(each)
    return kept


class _Bound:
    """How many votes a set can still reach, and how many are reached for certain."""

    def __init__(self, items: list[_Item], budget: int) -> None:
        self._items, self._budget, self._reached = items, budget, 0
        self._costs = list(accumulate((item[0] for item in items), initial=0))
        self._votes = list(accumulate((item[1] for item in items), initial=0))

    def kept(self, sets: list[_Set], place: int) -> list[_Set]:
        """Sets that can reach what is known to be reached; items from `place` on are open."""
        reach = [self._reach(each, place) for each in sets]
        self._reached = max(self._reached, *(low for low, _ in reach))
        pairs = zip(sets, reach, strict=True)
        return [each for each, (_, high) in pairs if high >= self._reached]

    def _reach(self, each: _Set, place: int) -> tuple[int, int]:
        """Votes with the next items as long as they fit, and with a part of the one after."""
        money = self._costs[place] + self._budget - each[0]
        last = bisect_right(self._costs, money) - 1
        low = self._votes[last] - self._votes[place] - each[1]
        if last == len(self._items):
            return low, low
        cost, votes, _ = self._items[last]
        return low, low + (money - self._costs[last]) * votes // cost
