"""The single transferable vote by Meek's method: who is elected keeps only what is needed.

Every option keeps a share of each vote that reaches it, the rest goes on to the next: all of it
where the option is out, nothing where it still stands, and of those elected just so much that each
has the quota. The quota falls with the votes that reach nobody any more.

Sources: B. L. Meek, "A new approach to the single transferable vote" (1969), Voting matters 1
(1994); I. D. Hill, B. A. Wichmann & D. R. Woodall, "Algorithm 123: Single transferable vote by
Meek's method", The Computer Journal 30 (1987). Precision, rounding and the end of an iteration are
those of the Reference Meek Rule of the Proportional Representation Foundation: whole numbers of a
thousand-millionth of a vote (nine decimals), shares rounded up, so that every machine counts the
same. Where options have equal ranks it is not clear who is meant: such a ballot ends before them,
also when all of these but one are out later, for else the quota could rise again.
"""

from collections.abc import Callable, Collection, Sequence
from fractions import Fraction
from itertools import takewhile

from civicforum.methods.ballots import Ranking, Rankings, standing_at_first
from civicforum.methods.counted import Counted, Iteration, Number, Round, Step, Tie
from civicforum.methods.fast.keeping import distribution_in_rows
from civicforum.methods.ties import TieBreaking

ONE = 10**9  # units of a vote
_NEGLIGIBLE = ONE // 10**6  # surpluses that no iteration need still share out
Distribution = Callable[[Sequence[int]], list[int]]


def meek_stv(ballots: Rankings, *, ties: TieBreaking) -> Counted:
    """The single transferable vote by Meek's method."""
    return _Meek(ballots, ties).count()


def distribution(ballots: Rankings) -> Distribution:
    """What each option gets in units, by the shares that they keep."""
    papers = [(_clear(each, ballots.withdrawn), count) for each, count in ballots.piles]

    def distributed(keeps: Sequence[int]) -> list[int]:
        totals = [0] * len(keeps)
        for order, count in papers:
            weight = ONE
            for option in order:
                kept = -(-weight * keeps[option] // ONE)
                totals[option] += kept * count
                weight -= kept
                if not weight:
                    break
        return totals

    return distributed


def _clear(ranking: Ranking, withdrawn: Collection[int]) -> tuple[int, ...]:
    """The options in order, up to those that are equal."""
    standing = ([option for option in group if option not in withdrawn] for group in ranking)
    clear = takewhile(lambda group: len(group) <= 1, standing)
    return tuple(option for group in clear for option in group)


class _Meek:
    """One count, in units."""

    def __init__(self, ballots: Rankings, ties: TieBreaking) -> None:
        self._ties, self._seats, self._base = ties, ballots.seats, ballots.valid
        self._distributed = distribution_in_rows(ballots, ONE) or distribution(ballots)
        self._left = standing_at_first(ballots)
        self._elected: list[int] = []
        self._keeps = [ONE if p in self._left else 0 for p in range(len(ballots.options))]
        self._rounds: list[Round] = []
        self._met: list[Tie] = []
        self._iterations: list[Iteration] = []
        self._share_out()

    def count(self) -> Counted:
        """All rounds."""
        is_stuck = False
        while 0 < self._seats - len(self._elected) < len(self._left) and not is_stuck:
            self._iterate()
            is_stuck = not (self._elect() or self._eliminate())
        if len(self._elected) < self._seats and self._left and not is_stuck:
            if not self._iterations:
                self._share_out()
            self._record(Step.ELECTED, self._highest_first(self._left))
            self._elected += self._highest_first(self._left)
        return Counted(
            "meek-stv",
            tuple(self._elected),
            _votes(self._totals),
            self._base,
            tuple(self._rounds),
            tuple(self._met),
            quota=Fraction(self._quota, ONE),
        )

    def _share_out(self) -> None:
        """All votes by the shares as they are; what those elected have above the quota."""
        self._totals = self._distributed(self._keeps)
        self._quota = sum(self._totals) // (self._seats + 1) + 1
        self._iterations.append(
            Iteration(_votes(self._keeps), _votes(self._totals), Fraction(self._quota, ONE))
        )
        self._surplus = max(0, sum(self._totals[p] - self._quota for p in self._elected))

    def _iterate(self) -> None:
        """Until somebody has the quota, or the surplus left is next to nothing or falls no more."""
        if not self._iterations:
            self._share_out()
        before = self._base * ONE + 1
        while not self._reached() and _NEGLIGIBLE <= self._surplus < before:
            for place in self._elected:
                needed = -(-self._keeps[place] * self._quota // ONE)
                self._keeps[place] = -(-needed * ONE // self._totals[place])
            before = self._surplus
            self._share_out()

    def _reached(self) -> list[int]:
        return [place for place in self._left if self._totals[place] >= self._quota]

    def _elect(self) -> bool:
        """Everybody who has the quota."""
        reached = self._highest_first(self._reached())
        if reached:
            self._record(Step.ELECTED, reached)
            self._elected += reached
            self._left = [place for place in self._left if place not in reached]
        return bool(reached)

    def _eliminate(self) -> bool:
        """The one with fewest; as tied count those whom the surplus could still lift above."""
        totals = self._totals
        most = min(totals[place] for place in self._left) + self._surplus
        tied = [place for place in self._left if totals[place] <= most]
        if len(tied) > 1:
            earlier = [each.totals for each in self._rounds]
            tie = self._ties.first(tied, earlier=earlier, fewest=True)
            self._met.append(tie)
            if tie.rule is None:
                return False
            tied = list(tie.chosen)
        self._record(Step.ELIMINATED, tied, Fraction(totals[tied[0]], ONE))
        self._left.remove(tied[0])
        self._keeps[tied[0]] = 0
        return True

    def _highest_first(self, places: list[int]) -> list[int]:
        return sorted(places, key=lambda place: -self._totals[place])

    def _record(self, step: Step, places: list[int], number: Number | None = None) -> None:
        gone = Fraction(self._base * ONE - sum(self._totals), ONE)
        totals, iterations = _votes(self._totals), tuple(self._iterations)
        self._rounds.append(Round(totals, step, tuple(places), number, gone, iterations=iterations))
        self._iterations = []


def _votes(units: Sequence[int]) -> tuple[Number, ...]:
    return tuple(Fraction(each, ONE) for each in units)
