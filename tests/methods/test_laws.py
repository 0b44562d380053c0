"""Laws of voting that rules keep, and for those that do not keep one an example that shows it."""

from fractions import Fraction
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from civicforum.methods.ballots import Ranking, Rankings, Valuations
from civicforum.methods.counted import Counted
from civicforum.methods.pairs import preferred
from civicforum.methods.rules import RULES
from tests.methods.elections import UNBROKEN, ranked, rankings, valuations

RANKED = sorted(name for name, rule in RULES.items() if rule.takes is Rankings)
VALUED = sorted(name for name, rule in RULES.items() if rule.takes is Valuations)
STV = ("meek-stv", "scottish-stv", "wigm-stv")
PAIRS = ("ranked-pairs", "schulze")


def counted(name: str, ballots: Rankings | Valuations) -> Counted:
    return RULES[name].count(ballots, ties=UNBROKEN)


def lifted(ballots: Rankings, option: int) -> Rankings:
    """The option first on every ballot, all else as it was."""
    rest = [
        tuple(left for g in ranking if (left := tuple(o for o in g if o != option)))
        for ranking, _ in ballots.piles
    ]
    counts = [count for _, count in ballots.piles]
    piles = tuple((((option,), *each), n) for each, n in zip(rest, counts, strict=True))
    return Rankings(ballots.options, piles, seats=ballots.seats)


def raised(ballots: Rankings, option: int, pile: int) -> Rankings:
    """The option one place higher on one pile."""
    piles = list(ballots.piles)
    ranking, count = piles[pile % len(piles)]
    order = list(ranking)
    if (option,) in order[1:]:
        at = order.index((option,))
        order[at - 1], order[at] = order[at], order[at - 1]
    piles[pile % len(piles)] = (tuple(order), count)
    return Rankings(ballots.options, tuple(piles), seats=ballots.seats)


@pytest.mark.parametrize("name", RANKED)
@given(ballots=rankings(seats=2, equal=True), seed=st.integers(0, 999))
def test_names_and_places_of_options_are_no_matter(name: str, ballots: Rankings, seed: int) -> None:
    new = list(range(len(ballots.options)))
    Random(seed).shuffle(new)

    def moved(ranking: Ranking) -> Ranking:
        return tuple(tuple(sorted(new[option] for option in group)) for group in ranking)

    piles = tuple((moved(ranking), count) for ranking, count in ballots.piles)
    before = counted(name, ballots)
    after = counted(name, Rankings(ballots.options, piles, seats=ballots.seats))
    if not before.ties:
        assert {new[place] for place in before.winners} == set(after.winners)
        assert [before.totals[place] for place in range(len(new))] == [
            after.totals[new[place]] for place in range(len(new))
        ]


@pytest.mark.parametrize("name", VALUED)
@given(ballots=valuations())
def test_turning_the_options_round_turns_the_result(name: str, ballots: Valuations) -> None:
    piles = tuple((values[::-1], count) for values, count in ballots.piles)
    before = counted(name, ballots)
    after = counted(name, Valuations(ballots.options[::-1], piles))
    assert before.totals == after.totals[::-1]
    last = len(ballots.options) - 1
    assert before.winners == tuple(last - place for place in after.winners)


@pytest.mark.parametrize("name", ["borda", "ranked-pairs", "schulze"])
@given(ballots=rankings(), pile=st.integers(0, 11))
def test_one_place_higher_never_harms(name: str, ballots: Rankings, pile: int) -> None:
    before = counted(name, ballots)
    if before.winners and not before.ties:
        after = counted(name, raised(ballots, before.winners[0], pile))
        assert after.winners in {before.winners, ()}
        assert after.winners == before.winners or after.ties


NEVER_HARMED = (
    "approval",
    "cumulative",
    "mean",
    "median",
    "quadratic",
    "score",
    "trimmed-mean",
)


@pytest.mark.parametrize("name", NEVER_HARMED)
@given(ballots=valuations(), pile=st.integers(0, 7))
def test_a_higher_value_never_harms(name: str, ballots: Valuations, pile: int) -> None:
    before = counted(name, ballots)
    if before.winners:
        best, piles = before.winners[0], list(ballots.piles)
        values, count = piles[pile % len(piles)]
        if values[best] is not None:
            higher = tuple((v or 0) + 1 if p == best else v for p, v in enumerate(values))
            piles[pile % len(piles)] = (higher, count)
        after = counted(name, Valuations(ballots.options, tuple(piles)))
        assert after.winners == before.winners


@given(ballots=valuations(), pile=st.integers(0, 7))
def test_a_mark_moved_to_the_winner_never_harms(ballots: Valuations, pile: int) -> None:
    """Of plurality, where a ballot has one mark and a higher value says no more."""
    before = counted("plurality", ballots)
    if before.winners:
        best, piles = before.winners[0], list(ballots.piles)
        values, count = piles[pile % len(piles)]
        piles[pile % len(piles)] = (tuple(int(p == best) for p in range(len(values))), count)
        after = counted("plurality", Valuations(ballots.options, tuple(piles)))
        assert after.winners == before.winners


def test_a_further_juror_who_favours_the_winner_can_harm_it_by_trimming() -> None:
    """The 20th sheet lets the lowest and the highest of each be dropped, and so the 0 of B's."""
    piles = (((4, 0), 1), ((4, 4), 15), ((4, 5), 3))
    before = counted("trimmed-mean", Valuations(("A", "B"), piles))
    after = counted("trimmed-mean", Valuations(("A", "B"), (*piles, ((5, 4), 1))))
    assert (before.winners, before.totals) == ((0,), (4, Fraction(75, 19)))
    assert (after.winners, after.totals) == ((1,), (4, Fraction(74, 18)))


@pytest.mark.parametrize("name", ["irv", *STV])
def test_runoff_and_transfers_are_not_monotone(name: str) -> None:
    """Ten who had B first put the winner A first instead: then C wins."""
    before = ranked("ABC", (39, "A B C"), (35, "B C A"), (26, "C A B"))
    after = ranked("ABC", (49, "A B C"), (25, "B C A"), (26, "C A B"))
    assert counted(name, before).winners == (0,)
    assert counted(name, after).winners == (2,)


@pytest.mark.parametrize("name", RANKED)
@given(ballots=rankings(seats=3), option=st.integers(0, 4))
def test_whom_all_put_first_is_elected(name: str, ballots: Rankings, option: int) -> None:
    place = option % len(ballots.options)
    found = counted(name, lifted(ballots, place))
    assert place in found.winners
    assert len(set(found.winners)) == len(found.winners) <= ballots.seats


@given(ballots=rankings())
def test_schulze_elects_of_the_smith_set(ballots: Rankings) -> None:
    ahead, size = preferred(ballots), len(ballots.options)
    reach = [[ahead[i][j] >= ahead[j][i] for j in range(size)] for i in range(size)]
    for k in range(size):
        for i in range(size):
            for j in range(size):
                reach[i][j] = reach[i][j] or (reach[i][k] and reach[k][j])
    smith = {i for i in range(size) if all(reach[i])}
    for name in PAIRS:
        assert set(counted(name, ballots).winners) <= smith


@pytest.mark.parametrize("name", PAIRS)
@given(ballots=rankings(), option=st.integers(0, 4), seed=st.integers(0, 99))
def test_clones_change_nothing(name: str, ballots: Rankings, option: int, seed: int) -> None:
    """A second of the same kind stands beside an option: it or its kind wins as before."""
    random, size = Random(seed), len(ballots.options)
    first = option % size

    def doubled(ranking: Ranking) -> Ranking:
        pair = [(first,), (size,)]
        random.shuffle(pair)
        return tuple(e for group in ranking for e in (pair if group == (first,) else [group]))

    piles = tuple((doubled(ranking), count) for ranking, count in ballots.piles)
    before = counted(name, ballots)
    after = counted(name, Rankings((*ballots.options, "Z"), piles))
    if not before.ties and not after.ties:
        kind = {first, size}
        assert (after.winners == before.winners) or set(before.winners + after.winners) <= kind


@pytest.mark.parametrize("name", STV)
@given(ballots=rankings(seats=3), number=st.integers(1, 4), many=st.integers(1, 60))
def test_a_solid_coalition_gets_its_share(
    name: str, ballots: Rankings, number: int, many: int
) -> None:
    """Who puts the same options first, in any order, gets a seat for each quota (Droop)."""
    size = len(ballots.options)
    club = min(number, size)
    orders = [[*range(k, club), *range(k)] for k in range(club)]
    block = tuple((tuple((o,) for o in order), many) for order in orders)
    joined = Rankings(ballots.options, (*block, *ballots.piles), seats=ballots.seats)
    found = counted(name, joined)
    if not found.ties:
        quota = joined.valid // (joined.seats + 1) + 1
        # Cutting and rounding lose less than one vote in elections of this size.
        due = min(club, (many * club) // quota, joined.seats)
        assert sum(winner < club for winner in found.winners) >= due


@pytest.mark.parametrize("name", STV)
@given(ballots=rankings(seats=3, equal=True))
def test_seats_are_kept_and_the_quota_is_droops(name: str, ballots: Rankings) -> None:
    found = counted(name, ballots)
    assert len(set(found.winners)) == len(found.winners) <= ballots.seats
    assert found.ties or len(found.winners) == min(ballots.seats, len(ballots.options))
    assert found.quota is not None
    assert found.quota <= ballots.valid // (ballots.seats + 1) + 1
