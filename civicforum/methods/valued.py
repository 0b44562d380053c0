"""Rules for ballots that give options marks, scores or dots.

Sources: plurality and approval as in Robert's Rules of Order (12th ed., 45) and Brams & Fishburn,
"Approval Voting", American Political Science Review 72 (1978). Median: majority judgment, M.
Balinski & R. Laraki, "Majority Judgment" (2010): of two options with the same median one voter of
that grade after the other is set aside until they differ. The trimmed mean drops the same share of
the lowest and of the highest values, rounded down, as juries of Korean site decisions do.
Quadratic: E. A. Posner & E. G. Weyl, "Voting Squared: Quadratic Voting in Democratic Politics",
Vanderbilt Law Review 68 (2015).
"""

from collections.abc import Callable, Iterator
from dataclasses import replace
from fractions import Fraction

from civicforum.methods.ballots import Valuations, Values
from civicforum.methods.counted import Counted, Number
from civicforum.methods.pairs import ordered
from civicforum.methods.ties import TieBreaking

TRIMMED = Fraction(1, 20)  # 5 % at each end


def plurality(ballots: Valuations, *, ties: TieBreaking) -> Counted:
    """Most marks; a ballot with several marks is void, and counted as such."""
    piles = tuple((values, n) for values, n in ballots.piles if sum(map(bool, values)) <= 1)
    kept = Valuations(ballots.options, piles, seats=ballots.seats)
    return _by_sum("plurality", kept, ties, _marks)


def approval(ballots: Valuations, *, ties: TieBreaking) -> Counted:
    """Most ballots that approve; any value but nothing and 0 approves."""
    return _by_sum("approval", ballots, ties, _marks)


def score(ballots: Valuations, *, ties: TieBreaking) -> Counted:
    """The highest sum; what was left empty is 0."""
    return _by_sum("score", ballots, ties, _values)


def cumulative(ballots: Valuations, *, ties: TieBreaking) -> Counted:
    """Most dots, several on one option as they are."""
    return _by_sum("cumulative", ballots, ties, _values)


def quadratic(
    ballots: Valuations,
    *,
    ties: TieBreaking,
    credits: int | None = None,  # noqa: A002  (what everybody calls them)
) -> Counted:
    """Most votes, where n votes for one option cost n² credits.

    Args:
        ballots: the votes for each option.
        ties: what breaks them.
        credits: what a voter may spend; a ballot that costs more is void, and counted as such.
            None: there is no limit, and no ballot is void.
    """
    kept = ballots
    if credits is not None:
        piles = tuple((votes, n) for votes, n in ballots.piles if _cost(votes) <= credits)
        kept = Valuations(ballots.options, piles, seats=ballots.seats)
    counted = _by_sum("quadratic", kept, ties, _values)
    return replace(counted, settings=() if credits is None else (("credits", credits),))


def mean(ballots: Valuations, *, ties: TieBreaking) -> Counted:
    """The highest mean of all values; empty ones are no values."""
    return replace(trimmed_mean(ballots, ties=ties, trim=Fraction(0)), rule="mean", settings=())


def trimmed_mean(ballots: Valuations, *, ties: TieBreaking, trim: Fraction = TRIMMED) -> Counted:
    """The highest mean without a share of the values at each end; empty ones are no values.

    Args:
        ballots: the values.
        ties: what breaks them.
        trim: the share that is dropped at each end, at least 0 and below 1/2.
    """
    means: list[Number] = []
    for place in range(len(ballots.options)):
        values = sorted(_given(ballots, place))
        cut = int(len(values) * trim)
        kept = values[cut : len(values) - cut]
        means.append(Fraction(sum(kept), len(kept)) if kept else Fraction(0))
    order, met = ordered(means, range(len(means)), ties, seats=ballots.seats)
    totals, settings = tuple(means), (("trim", trim),)
    winners = order[: ballots.seats]
    return Counted("trimmed-mean", winners, totals, ballots.valid, ties=met, settings=settings)


def median(ballots: Valuations, *, ties: TieBreaking) -> Counted:
    """The highest lower median; what was left empty is the lowest grade, 0."""
    gauges = [_gauge(ballots, place) for place in range(len(ballots.options))]
    rank = {gauge: place for place, gauge in enumerate(sorted(set(gauges)))}
    ranks = [rank[gauge] for gauge in gauges]
    order, met = ordered(ranks, range(len(ranks)), ties, seats=ballots.seats)
    medians = tuple(gauge[0] if gauge else 0 for gauge in gauges)
    return Counted("median", order[: ballots.seats], medians, ballots.valid, ties=met)


def _by_sum(
    rule: str, ballots: Valuations, ties: TieBreaking, worth: Callable[[int | None], int]
) -> Counted:
    totals = [0] * len(ballots.options)
    for values, count in ballots.piles:
        for place, value in enumerate(values):
            totals[place] += worth(value) * count
    order, met = ordered(totals, range(len(totals)), ties, seats=ballots.seats)
    return Counted(rule, order[: ballots.seats], tuple(totals), ballots.valid, ties=met)


def _marks(value: int | None) -> int:
    return int(bool(value))


def _values(value: int | None) -> int:
    return value or 0


def _cost(votes: Values) -> int:
    return sum(_values(each) ** 2 for each in votes)


def _given(ballots: Valuations, place: int) -> Iterator[int]:
    """Every value that somebody gave this option."""
    for values, count in ballots.piles:
        value = values[place]
        if value is not None:
            yield from (value for _ in range(count))


def _gauge(ballots: Valuations, place: int) -> tuple[int, ...]:
    """The lower median, then that of what is left when one voter of it is set aside, and so on.

    Of sorted values these lie alternately at both sides of the middle.
    """
    values = sorted(
        value for pile, count in ballots.piles for value in (_values(pile[place]),) * count
    )
    middle, size = (len(values) - 1) // 2, len(values)
    side = 1 if size % 2 == 0 else -1
    steps = ((step + 1) // 2 * (side if step % 2 else -side) for step in range(size))
    return tuple(values[middle + step] for step in steps)
