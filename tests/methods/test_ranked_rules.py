"""Rules for rankings: published examples, laws, and what they do with ties."""

from collections.abc import Callable
from fractions import Fraction
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from civicforum.methods.ballots import Rankings
from civicforum.methods.counted import Counted, Step, TieRule
from civicforum.methods.pairs import borda, preferred, ranked_pairs, schulze
from civicforum.methods.rules import RULES
from civicforum.methods.ties import TieBreaking
from civicforum.methods.transfers import irv, scottish_stv, wigm_stv
from tests.methods.elections import BY_ORDER, UNBROKEN, ranked, rankings

# The capital of Tennessee: Memphis, Nashville, Chattanooga, Knoxville.
TENNESSEE = ranked("MNCK", (42, "M N C K"), (26, "N C K M"), (15, "C K N M"), (17, "K C N M"))
# Schulze (2011), section 3, example 1.
SCHULZE = ranked(
    "ABCDE",
    *((5, "A C B E D"), (5, "A D E C B"), (8, "B E D A C"), (3, "C A B E D")),
    *((7, "C A E B D"), (2, "C B A D E"), (7, "D C E B A"), (8, "E B A D C")),
)
# A party votes for three kinds of food: oranges, pears, chocolate, strawberries, sweets.
FOOD = ranked(
    "OPCSW",
    *((4, "O"), (2, "P O"), (8, "C S"), (4, "C W"), (1, "S"), (1, "W")),
    seats=3,
)
RANKED = sorted(name for name, rule in RULES.items() if rule.takes is Rankings)


def names(ballots: Rankings, counted: Counted) -> str:
    return "".join(ballots.options[place] for place in counted.winners)


def test_the_capital_of_tennessee() -> None:
    assert names(TENNESSEE, irv(TENNESSEE, ties=UNBROKEN)) == "K"
    counted = borda(TENNESSEE, ties=UNBROKEN)
    assert names(TENNESSEE, counted) == "N"
    assert counted.totals == (126, 194, 173, 107)
    for rule in (schulze, ranked_pairs):
        counted = rule(TENNESSEE, ties=UNBROKEN)
        assert names(TENNESSEE, counted) == "N"
        assert counted.note == ("condorcet-winner",)


def test_instant_runoff_tells_every_round() -> None:
    rounds = irv(TENNESSEE, ties=UNBROKEN).rounds
    assert [(each.step, each.options, each.totals) for each in rounds] == [
        (Step.ELIMINATED, (2,), (42, 26, 15, 17)),
        (Step.ELIMINATED, (1,), (42, 26, 0, 32)),
        (Step.ELECTED, (3,), (42, 0, 0, 58)),
    ]


def test_the_example_of_schulze() -> None:
    ballots = Rankings(SCHULZE.options, SCHULZE.piles, seats=5)
    counted = schulze(ballots, ties=UNBROKEN)
    assert names(ballots, counted) == "EACBD"
    assert counted.note == ()
    assert preferred(SCHULZE)[0] == [0, 20, 26, 30, 22]


def test_ranked_pairs_leave_out_what_closes_a_circle() -> None:
    ballots = ranked("ABC", (4, "A B C"), (3, "B C A"), (2, "C A B"))
    counted = ranked_pairs(ballots, ties=UNBROKEN)
    assert [(each.step, each.options, each.number) for each in counted.rounds] == [
        (Step.LOCKED, (1, 2), 5),
        (Step.LOCKED, (0, 1), 3),
        (Step.SKIPPED, (2, 0), 1),
    ]
    assert names(ballots, counted) == "A"
    assert counted.note == ()


@pytest.mark.parametrize("rule", [scottish_stv, wigm_stv])
def test_surpluses_are_handed_on(rule: Callable[..., Counted]) -> None:
    counted = rule(FOOD, ties=UNBROKEN)
    assert names(FOOD, counted) == "COS"
    assert counted.quota == 6
    assert [(each.step, each.options, each.number) for each in counted.rounds] == [
        (Step.ELECTED, (2,), None),
        (Step.SURPLUS, (2,), 6),
        (Step.ELIMINATED, (1,), 2),
        (Step.ELECTED, (0,), None),
        (Step.ELIMINATED, (4,), 3),
        (Step.ELECTED, (3,), None),
    ]
    assert counted.totals == (6, 0, 6, 5, 0)
    assert counted.rounds[-1].exhausted == 3


def test_scottish_values_are_cut_to_five_decimals() -> None:
    ballots = ranked("ABC", (4, "A B"), (3, "A C"), (1, "B"), (1, "C"), seats=2)
    cut = scottish_stv(ballots, ties=BY_ORDER)
    exact = wigm_stv(ballots, ties=BY_ORDER)
    assert cut.quota == exact.quota == 4
    assert cut.rounds[2].totals[1] == 1 + 4 * Fraction(42857, 100_000)
    assert exact.rounds[2].totals[1] == 1 + 4 * Fraction(3, 7)
    assert cut.rounds[2].exhausted == 3 - 7 * Fraction(42857, 100_000)
    assert names(ballots, cut) == names(ballots, exact) == "AB"


def test_equal_tops_are_shared_by_instant_runoff_and_end_a_transfer() -> None:
    ballots = ranked("ABC", (3, "A=B C"), (2, "C"), (1, "B"))
    assert irv(ballots, ties=UNBROKEN).rounds[0].totals == (Fraction(3, 2), Fraction(5, 2), 2)
    assert scottish_stv(ballots, ties=BY_ORDER).rounds[0].exhausted == 3


def test_a_tie_stands_until_a_rule_breaks_it() -> None:
    ballots = ranked("ABC", (2, "A"), (2, "B"), (3, "C"))
    for rule in (irv, scottish_stv):
        counted = rule(ballots, ties=UNBROKEN)
        assert counted.winners == ()
        assert [(tie.options, tie.rule) for tie in counted.ties] == [((0, 1), None)]
    broken = irv(ballots, ties=BY_ORDER)
    assert names(ballots, broken) == "C"
    assert (broken.ties[0].chosen, broken.ties[0].rule) == ((1,), TieRule.ORDER)
    even = ranked("AB", (1, "A"), (1, "B"))
    assert names(even, schulze(even, ties=UNBROKEN)) == ""
    assert names(even, schulze(even, ties=BY_ORDER)) == "A"


def test_equal_surpluses_and_equal_pairs_are_ties() -> None:
    ballots = ranked("ABCD", (5, "A C"), (5, "B D"), (1, "C"), (1, "D"), seats=3)
    stopped = wigm_stv(ballots, ties=UNBROKEN)
    assert [tie.options for tie in stopped.ties] == [(0, 1)]
    assert names(ballots, stopped) == "AB"
    assert len(wigm_stv(ballots, ties=BY_ORDER).winners) == 3
    circle = ranked("ABC", (1, "A B C"), (1, "B C A"), (1, "C A B"))
    assert {tie.rule for tie in ranked_pairs(circle, ties=UNBROKEN).ties} == {None}
    assert names(circle, ranked_pairs(circle, ties=BY_ORDER)) == "A"


def test_those_who_withdrew_get_nothing() -> None:
    ballots = Rankings(("A", "B", "C"), ((((0,), (1,)), 3), (((2,),), 2)), withdrawn=(0,))
    assert irv(ballots, ties=UNBROKEN).rounds[0].totals == (0, 3, 2)
    assert scottish_stv(ballots, ties=UNBROKEN).winners == (1,)


def test_more_first_places_can_harm_in_instant_runoff() -> None:
    """The documented failure of monotonicity: raising A on ten ballots makes A lose."""
    before = ranked("ABC", (39, "A B C"), (35, "B C A"), (26, "C A B"))
    after = ranked("ABC", (49, "A B C"), (25, "B C A"), (26, "C A B"))
    assert names(before, irv(before, ties=UNBROKEN)) == "A"
    assert names(after, irv(after, ties=UNBROKEN)) == "C"


@pytest.mark.parametrize("name", RANKED)
@given(ballots=rankings(seats=2, equal=True), seed=st.integers(0, 99))
def test_the_order_of_the_ballots_is_no_matter(name: str, ballots: Rankings, seed: int) -> None:
    piles = list(ballots.piles)
    Random(seed).shuffle(piles)
    shuffled = Rankings(ballots.options, tuple(piles), seats=ballots.seats)
    count = RULES[name].count
    assert count(ballots, ties=BY_ORDER) == count(shuffled, ties=BY_ORDER)


@pytest.mark.parametrize("name", RANKED)
@given(ballots=rankings(seats=2, equal=True))
def test_a_lot_breaks_every_tie(name: str, ballots: Rankings) -> None:
    lot = TieBreaking((TieRule.EARLIER, TieRule.LOT), seed="2026", labels=ballots.options)
    counted = RULES[name].count(ballots, ties=lot)
    wanted = 1 if name == "irv" else ballots.seats
    assert len(set(counted.winners)) == len(counted.winners) == wanted


@given(ballots=rankings())
def test_who_beats_everybody_wins_by_pairs(ballots: Rankings) -> None:
    ahead = preferred(ballots)
    size = range(len(ballots.options))
    beats_all = [i for i in size if all(ahead[i][j] > ahead[j][i] for j in size if j != i)]
    for rule in (schulze, ranked_pairs):
        counted = rule(ballots, ties=UNBROKEN)
        if beats_all:
            assert list(counted.winners) == beats_all
        assert (counted.note == ("condorcet-winner",)) == bool(beats_all and counted.winners)


@given(ballots=rankings(seats=3, equal=True))
def test_no_vote_is_lost_or_made(ballots: Rankings) -> None:
    for rule in (scottish_stv, wigm_stv):
        counted = rule(ballots, ties=BY_ORDER)
        for each in counted.rounds:
            assert sum(each.totals) + each.exhausted == ballots.valid
            assert all(total >= 0 for total in each.totals)


@given(ballots=rankings(seats=1))
def test_with_one_seat_transfers_are_instant_runoff(ballots: Rankings) -> None:
    runoff = irv(ballots, ties=UNBROKEN)
    single = wigm_stv(ballots, ties=UNBROKEN)
    if not runoff.ties and not single.ties:
        assert runoff.winners == single.winners


@given(ballots=rankings(), place=st.integers(0, 4))
def test_more_support_never_harms_with_borda_and_schulze(ballots: Rankings, place: int) -> None:
    option = place % len(ballots.options)
    lifted = tuple(
        (((option,), *(g for g in ranking if g != (option,))), count)
        for ranking, count in ballots.piles
    )
    after = Rankings(ballots.options, lifted)
    for rule in (borda, schulze):
        if rule(ballots, ties=UNBROKEN).winners == (option,):
            assert rule(after, ties=UNBROKEN).winners == (option,)


@pytest.mark.parametrize("name", RANKED)
def test_who_withdrew_is_never_elected(name: str) -> None:
    ballots = Rankings(("A", "B", "C"), ((((0,), (1,)), 3), (((0,), (2,)), 2)), withdrawn=(0,))
    assert RULES[name].count(ballots, ties=UNBROKEN).winners == (1,)
    nobody = Rankings(("A", "B"), ((((0,), (1,)), 3),), withdrawn=(0, 1))
    assert RULES[name].count(nobody, ties=UNBROKEN).winners == ()
