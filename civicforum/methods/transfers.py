"""Rules that hand votes on: instant runoff, and the single transferable vote.

Instant runoff: the option with fewest votes goes until one has more than half of the votes that
still count; a ballot whose best options are equal is shared among them in equal parts.

STV: the quota is Droop's, a surplus is handed on from all ballots of the one elected (weighted
inclusive Gregory), one at a time, the largest first. "scottish-stv" follows The Scottish Local
Government Elections Order 2011, Schedule 1, rules 46 to 52: every value is cut to five decimals;
"wigm-stv" keeps exact fractions. A ballot is worth nothing more where its next options are equal:
which of them is meant is not clear.
"""

from collections.abc import Sequence
from fractions import Fraction

from civicforum.methods.ballots import Ranking, Rankings
from civicforum.methods.counted import Counted, Number, Round, Step, Tie
from civicforum.methods.ties import TieBreaking

_UNITS = 100_000  # five decimals


def irv(ballots: Rankings, *, ties: TieBreaking) -> Counted:
    """Instant runoff (alternative vote) for one seat."""
    runoff, met, rounds = _Runoff(ballots), list[Tie](), list[Round]()
    while True:
        totals, exhausted = runoff.totals(), runoff.exhausted
        highest = max(runoff.left, key=lambda place: totals[place])
        if len(runoff.left) == 1 or totals[highest] * 2 > ballots.valid - exhausted:
            rounds.append(Round(totals, Step.ELECTED, (highest,), exhausted=exhausted))
            return Counted("irv", (highest,), totals, ballots.valid, tuple(rounds), tuple(met))
        fewest = min(totals[place] for place in runoff.left)
        last = [place for place in runoff.left if totals[place] == fewest]
        if len(last) > 1:
            tie = ties.first(last, earlier=[each.totals for each in rounds], fewest=True)
            met.append(tie)
            if tie.rule is None:
                return Counted("irv", (), totals, ballots.valid, tuple(rounds), tuple(met))
            last = list(tie.chosen)
        rounds.append(Round(totals, Step.ELIMINATED, tuple(last), fewest, exhausted))
        runoff.take_out(last[0])


class _Runoff:
    """Ballots lie with their best option; those whose best are equal are looked at every time."""

    def __init__(self, ballots: Rankings) -> None:
        size = len(ballots.options)
        self.left = [place for place in range(size) if place not in ballots.withdrawn]
        self.exhausted = 0
        self._sums = [0] * size
        self._held: list[list[tuple[Ranking, int]]] = [[] for _ in range(size)]
        self._shared: list[tuple[Ranking, int]] = []
        self._lay(ballots.piles)

    def totals(self) -> tuple[Number, ...]:
        """Votes for each option; equal best ones share a ballot in equal parts."""
        totals: list[Number] = list(self._sums)
        for ranking, count in self._shared:
            best = self._best(ranking)
            for option in best:
                totals[option] += Fraction(count, len(best))
        return tuple(totals)

    def take_out(self, option: int) -> None:
        """Its ballots go on to the next."""
        self.left.remove(option)
        papers, self._held[option], self._sums[option] = self._held[option], [], 0
        shared, self._shared = self._shared, []
        self._lay([*papers, *shared])

    def _lay(self, papers: Sequence[tuple[Ranking, int]]) -> None:
        for ranking, count in papers:
            best = self._best(ranking)
            if len(best) == 1:
                self._held[best[0]].append((ranking, count))
                self._sums[best[0]] += count
            elif best:
                self._shared.append((ranking, count))
            else:
                self.exhausted += count

    def _best(self, ranking: Ranking) -> list[int]:
        left = self.left
        for group in ranking:
            best = [option for option in group if option in left]
            if best:
                return best
        return []


def scottish_stv(ballots: Rankings, *, ties: TieBreaking) -> Counted:
    """As counted in Scotland: values cut to five decimals."""
    return _Transfer(ballots, ties, is_cut=True).count("scottish-stv")


def wigm_stv(ballots: Rankings, *, ties: TieBreaking) -> Counted:
    """The same with exact fractions."""
    return _Transfer(ballots, ties, is_cut=False).count("wigm-stv")


class _Transfer:
    """One count; values in units of 1/100 000 where they are cut, else as fractions of a vote."""

    def __init__(self, ballots: Rankings, ties: TieBreaking, *, is_cut: bool) -> None:
        self._ballots, self._ties, self._is_cut = ballots, ties, is_cut
        size = len(ballots.options)
        self._one: Number = _UNITS if is_cut else Fraction(1)
        self._left = [place for place in range(size) if place not in ballots.withdrawn]
        self._elected: list[int] = []
        self._held: list[list[tuple[Ranking, int, Number]]] = [[] for _ in range(size)]
        self._sums: list[Number] = [0] * size
        self._exhausted: Number = 0
        self._surpluses: list[int] = []
        self._rounds: list[Round] = []
        self._met: list[Tie] = []
        self._is_stuck = False
        quota = ballots.valid // (ballots.seats + 1) + 1
        self._quota: Number = quota * self._one
        self._whole_quota = quota
        for ranking, count in ballots.piles:
            self._give(ranking, count, self._one)

    def count(self, rule: str) -> Counted:
        """All stages."""
        while len(self._elected) < self._ballots.seats and self._left:
            if len(self._left) <= self._ballots.seats - len(self._elected):
                self._record(Step.ELECTED, self._highest_first(self._left))
                self._elected += self._highest_first(self._left)
                self._left = []
            elif not (self._elect() or self._hand_on()):
                self._eliminate()
            if self._is_stuck:
                break
        return Counted(
            rule,
            tuple(self._elected),
            self._shown(self._totals()),
            self._ballots.valid,
            tuple(self._rounds),
            tuple(self._met),
            quota=self._whole_quota,
        )

    def _elect(self) -> bool:
        """Everybody who has the quota, the highest first."""
        totals = self._totals()
        reached = [place for place in self._left if totals[place] >= self._quota]
        if not reached:
            return False
        reached = self._highest_first(reached)[: self._ballots.seats - len(self._elected)]
        self._record(Step.ELECTED, reached)
        self._elected += reached
        self._surpluses += [place for place in reached if totals[place] > self._quota]
        self._left = [place for place in self._left if place not in reached]
        return True

    def _hand_on(self) -> bool:
        """The largest surplus, of all ballots of the one who has it; whether there was one."""
        if not self._surpluses:
            return False
        totals = self._totals()
        most = max(totals[place] for place in self._surpluses)
        place = self._only([each for each in self._surpluses if totals[each] == most], fewest=False)
        if place is None:
            return True
        self._surpluses.remove(place)
        surplus, total = totals[place] - self._quota, totals[place]
        self._record(Step.SURPLUS, [place], surplus)
        papers, self._held[place] = self._held[place], []
        gone: Number = 0
        for ranking, count, value in papers:
            worth = self._part(value * surplus, total)
            gone += worth * count
            self._give(ranking, count, worth)
        self._sums[place] = self._quota
        self._exhausted += surplus - gone  # what is lost by cutting is nobody's
        return True

    def _eliminate(self) -> None:
        """The one with fewest votes; the ballots go on at the value that they have."""
        totals = self._totals()
        fewest = min(totals[place] for place in self._left)
        place = self._only([each for each in self._left if totals[each] == fewest], fewest=True)
        if place is None:
            return
        self._record(Step.ELIMINATED, [place], fewest)
        self._left.remove(place)
        papers, self._held[place], self._sums[place] = self._held[place], [], 0
        for ranking, count, value in papers:
            self._give(ranking, count, value)

    def _give(self, ranking: Ranking, count: int, value: Number) -> None:
        """To the best option that still stands; to nobody where none does or two are equal."""
        for group in ranking:
            best = [option for option in group if option in self._left]
            if len(best) == 1:
                self._held[best[0]].append((ranking, count, value))
                self._sums[best[0]] += count * value
                return
            if best:
                break
        self._exhausted += count * value

    def _only(self, tied: list[int], *, fewest: bool) -> int | None:
        if len(tied) == 1:
            return tied[0]
        earlier = [each.totals for each in self._rounds]
        tie = self._ties.first(tied, earlier=earlier, fewest=fewest)
        self._met.append(tie)
        self._is_stuck = tie.rule is None
        return None if self._is_stuck else tie.chosen[0]

    def _highest_first(self, places: list[int]) -> list[int]:
        totals = self._totals()
        return sorted(places, key=lambda place: -totals[place])

    def _totals(self) -> list[Number]:
        return list(self._sums)

    def _part(self, upper: Number, lower: Number) -> Number:
        return upper // lower if self._is_cut else Fraction(upper) / Fraction(lower)

    def _record(self, step: Step, places: list[int], number: Number | None = None) -> None:
        shown = None if number is None else self._shown([number])[0]
        exhausted = self._shown([self._exhausted])[0]
        totals = self._shown(self._totals())
        self._rounds.append(Round(totals, step, tuple(places), shown, exhausted))

    def _shown(self, values: Sequence[Number]) -> tuple[Number, ...]:
        """In votes."""
        return tuple(Fraction(value) / Fraction(self._one) for value in values)
