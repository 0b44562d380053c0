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

from civicforum.methods.ballots import Rankings, standing_at_first
from civicforum.methods.counted import Counted, Flow, Number, Round, Step, Tie
from civicforum.methods.fast.papers import papers_in_rows
from civicforum.methods.papers import Moved, PaperPiles, Papers, SharedPapers
from civicforum.methods.ties import TieBreaking

_UNITS = 100_000  # five decimals


def irv(ballots: Rankings, *, ties: TieBreaking) -> Counted:
    """Instant runoff (alternative vote) for one seat."""
    left = standing_at_first(ballots)
    tally = Tally(ballots, papers_in_rows(ballots) or SharedPapers(ballots), left, value=1)
    base, met, rounds = ballots.valid, list[Tie](), list[Round]()
    while left:
        totals = tuple(map(_whole_if_it_is, tally.sums))
        exhausted = _whole_if_it_is(tally.exhausted)
        highest = max(left, key=lambda place: totals[place])
        if len(left) == 1 or totals[highest] * 2 > base - exhausted:
            rounds.append(Round(totals, Step.ELECTED, (highest,), exhausted=exhausted))
            return Counted("irv", (highest,), totals, base, tuple(rounds), tuple(met))
        fewest = min(totals[place] for place in left)
        last = [place for place in left if totals[place] == fewest]
        if len(last) > 1:
            tie = ties.first(last, earlier=[each.totals for each in rounds], fewest=True)
            met.append(tie)
            if tie.rule is None:
                return Counted("irv", (), totals, base, tuple(rounds), tuple(met))
            last = list(tie.chosen)
        left.remove(last[0])
        flows = tally.take_out(last[0], left)
        rounds.append(Round(totals, Step.ELIMINATED, tuple(last), fewest, exhausted, flows))
    return Counted("irv", (), tuple(tally.sums), base)


def scottish_stv(ballots: Rankings, *, ties: TieBreaking) -> Counted:
    """As counted in Scotland: values cut to five decimals."""
    return _Transfer(ballots, ties, is_cut=True).count("scottish-stv")


def wigm_stv(ballots: Rankings, *, ties: TieBreaking) -> Counted:
    """The same with exact fractions."""
    return _Transfer(ballots, ties, is_cut=False).count("wigm-stv")


class Tally:
    """What everybody has, as papers come and go.

    Attributes:
        sums: of each option.
        exhausted: what supports nobody any more.
    """

    def __init__(
        self, ballots: Rankings, papers: Papers, standing: Sequence[int], *, value: Number
    ) -> None:
        self.sums: list[Number] = [0] * len(ballots.options)
        self.exhausted: Number = 0
        self._papers = papers
        self._add(papers.deal(standing, value))

    def take_out(self, place: int, standing: Sequence[int]) -> tuple[Flow, ...]:
        """All that an option has goes on at the value that it has."""
        moved = self._papers.move(place, standing, lambda value: value)
        self.sums[place] = 0
        return self._handed_on(place, moved)

    def hand_on(
        self, place: int, standing: Sequence[int], quota: Number, *, is_cut: bool
    ) -> tuple[Flow, ...]:
        """What an option has above the quota goes on, from all of its papers."""
        total = self.sums[place]
        surplus = total - quota

        def part(value: Number) -> Number:
            return value * surplus // total if is_cut else Fraction(value * surplus) / total

        moved = self._papers.move(place, standing, part)
        lost = surplus - sum(moved.values())
        self.sums[place] = quota
        return self._handed_on(place, {**moved, None: moved.get(None, 0) + lost})

    def _handed_on(self, place: int, moved: Moved) -> tuple[Flow, ...]:
        self._add(moved)
        targets = sorted((each for each in moved if each is not None), key=int)
        return tuple(
            Flow(place, target, _whole_if_it_is(moved[target]))
            for target in (*targets, None)
            if moved.get(target)
        )

    def _add(self, moved: Moved) -> None:
        for target, votes in moved.items():
            if target is None:
                self.exhausted += votes
            else:
                self.sums[target] += votes


class _Transfer:
    """One count; values in units of 1/100 000 where they are cut, else as fractions of a vote."""

    def __init__(self, ballots: Rankings, ties: TieBreaking, *, is_cut: bool) -> None:
        self._seats, self._base = ballots.seats, ballots.valid
        self._ties, self._is_cut = ties, is_cut
        self._one: Number = _UNITS if is_cut else Fraction(1)
        self._left = standing_at_first(ballots)
        papers = papers_in_rows(ballots) or PaperPiles(ballots)
        self._tally = Tally(ballots, papers, self._left, value=self._one)
        self._elected: list[int] = []
        self._surpluses: list[int] = []
        self._rounds: list[Round] = []
        self._met: list[Tie] = []
        self._is_stuck = False
        self._whole_quota = self._base // (ballots.seats + 1) + 1
        self._quota: Number = self._whole_quota * self._one

    def count(self, rule: str) -> Counted:
        """All stages."""
        while len(self._elected) < self._seats and self._left and not self._is_stuck:
            if len(self._left) <= self._seats - len(self._elected):
                self._record(Step.ELECTED, self._highest_first(self._left))
                self._elected += self._highest_first(self._left)
                self._left = []
            elif not (self._elect() or self._hand_on()):
                self._eliminate()
        totals, ties = self._shown(self._tally.sums), tuple(self._met)
        return Counted(
            rule,
            tuple(self._elected),
            totals,
            self._base,
            tuple(self._rounds),
            ties,
            quota=self._whole_quota,
        )

    def _elect(self) -> bool:
        """Everybody who has the quota, the highest first."""
        totals = self._tally.sums
        reached = [place for place in self._left if totals[place] >= self._quota]
        if not reached:
            return False
        reached = self._highest_first(reached)[: self._seats - len(self._elected)]
        self._record(Step.ELECTED, reached)
        self._elected += reached
        self._surpluses += [place for place in reached if totals[place] > self._quota]
        self._left = [place for place in self._left if place not in reached]
        return True

    def _hand_on(self) -> bool:
        """The largest surplus, of all ballots of the one who has it; whether there was one."""
        if not self._surpluses:
            return False
        totals = list(self._tally.sums)
        most = max(totals[place] for place in self._surpluses)
        place = self._only([each for each in self._surpluses if totals[each] == most], fewest=False)
        if place is None:
            return True
        self._surpluses.remove(place)
        exhausted = self._tally.exhausted
        flows = self._tally.hand_on(place, self._left, self._quota, is_cut=self._is_cut)
        before = (totals, exhausted)
        self._record(Step.SURPLUS, [place], totals[place] - self._quota, flows, before)
        return True

    def _eliminate(self) -> None:
        """The one with fewest votes; the ballots go on at the value that they have."""
        totals = list(self._tally.sums)
        fewest = min(totals[place] for place in self._left)
        place = self._only([each for each in self._left if totals[each] == fewest], fewest=True)
        if place is None:
            return
        self._left.remove(place)
        before = (totals, self._tally.exhausted)
        flows = self._tally.take_out(place, self._left)
        self._record(Step.ELIMINATED, [place], fewest, flows, before)

    def _only(self, tied: list[int], *, fewest: bool) -> int | None:
        if len(tied) == 1:
            return tied[0]
        earlier = [each.totals for each in self._rounds]
        tie = self._ties.first(tied, earlier=earlier, fewest=fewest)
        self._met.append(tie)
        self._is_stuck = tie.rule is None
        return None if self._is_stuck else tie.chosen[0]

    def _highest_first(self, places: list[int]) -> list[int]:
        totals = self._tally.sums
        return sorted(places, key=lambda place: -totals[place])

    def _record(
        self,
        step: Step,
        places: list[int],
        number: Number | None = None,
        flows: tuple[Flow, ...] = (),
        before: tuple[list[Number], Number] | None = None,
    ) -> None:
        totals, exhausted = before or (self._tally.sums, self._tally.exhausted)
        *shown, gone = self._shown([*totals, exhausted])
        votes = None if number is None else self._shown([number])[0]
        sent = tuple(Flow(f.source, f.target, self._shown([f.votes])[0]) for f in flows)
        self._rounds.append(Round(tuple(shown), step, tuple(places), votes, gone, sent))

    def _shown(self, values: Sequence[Number]) -> tuple[Number, ...]:
        """In votes."""
        return tuple(Fraction(value) / Fraction(self._one) for value in values)


def _whole_if_it_is(number: Number) -> Number:
    """Shared ballots that come together again are whole."""
    whole = Fraction(number)
    return whole.numerator if whole.denominator == 1 else whole
