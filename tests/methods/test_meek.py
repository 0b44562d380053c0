"""Meek's method: examples worked out by hand, and what must hold in every iteration."""

from fractions import Fraction

import pytest
from hypothesis import given

from civicforum.methods.ballots import Rankings
from civicforum.methods.counted import Step
from civicforum.methods.meek import ONE, meek_stv
from tests.methods.elections import BY_ORDER, UNBROKEN, ranked, rankings

UNIT = Fraction(1, ONE)


def test_a_surplus_is_shared_out_until_the_next_has_the_quota() -> None:
    """Nine ballots, two seats: 3 elect; of A's seven votes four sevenths go on, 16/7 to B."""
    ballots = ranked("ABC", (4, "A B"), (3, "A C"), (1, "B"), (1, "C"), seats=2)
    counted = meek_stv(ballots, ties=UNBROKEN)
    assert counted.winners == (0, 1)
    assert counted.quota == 3 + UNIT
    first, second = counted.rounds
    assert (first.step, first.options, first.totals) == (Step.ELECTED, (0,), (7, 1, 1))
    assert (second.step, second.options) == (Step.ELECTED, (1,))
    before, after = second.iterations
    assert before.keeps == (1, 1, 1)
    assert after.keeps[0] == pytest.approx(3 / 7, abs=1e-8)
    assert after.totals[1] == pytest.approx(23 / 7, abs=1e-7)


def test_the_quota_falls_with_the_votes_that_reach_nobody() -> None:
    """A keeps a third in the end: 9k = (13 − 6(1 − k)) / 3, so k = 1/3 and the quota is 3."""
    ballots = ranked(
        "ABCD", (6, "A"), (2, "A B"), (1, "A D"), (2, "C B"), (1, "B"), (1, "D"), seats=2
    )
    counted = meek_stv(ballots, ties=BY_ORDER)
    out = counted.rounds[1]
    assert (out.step, out.options) == (Step.ELIMINATED, (3,))
    last = out.iterations[-1]
    assert last.keeps[0] == pytest.approx(1 / 3, abs=1e-6)
    assert last.quota == pytest.approx(3, abs=1e-6)
    assert out.exhausted == pytest.approx(4, abs=1e-5)
    assert counted.winners == (0, 1)


def test_equal_ranks_and_ties() -> None:
    ballots = ranked("ABCD", (3, "A=B C"), (2, "C"), (2, "B"), (1, "A"), (1, "D"))
    stopped = meek_stv(ballots, ties=UNBROKEN)
    assert (stopped.winners, stopped.rounds) == ((), ())
    assert [(tie.options, tie.rule) for tie in stopped.ties] == [((0, 3), None)]
    assert stopped.totals == (1, 2, 2, 1)
    counted = meek_stv(ballots, ties=BY_ORDER)
    assert [each.exhausted for each in counted.rounds] == [3, 4, 5, 7]
    assert [each.options for each in counted.rounds] == [(3,), (0,), (2,), (1,)]


def test_all_who_stand_are_elected_where_there_are_no_more() -> None:
    ballots = Rankings(("A", "B", "C"), ((((0,), (1,)), 3), (((2,),), 2)), seats=2, withdrawn=(0,))
    counted = meek_stv(ballots, ties=UNBROKEN)
    assert counted.winners == (1, 2)
    assert counted.totals == (0, 3, 2)
    nobody = Rankings(("A",), ((((0,),), 1),), withdrawn=(0,))
    assert meek_stv(nobody, ties=UNBROKEN).winners == ()


@given(ballots=rankings(seats=3, equal=True))
def test_in_every_iteration_no_vote_is_lost(ballots: Rankings) -> None:
    counted = meek_stv(ballots, ties=BY_ORDER)
    assert len(counted.winners) == min(ballots.seats, len(ballots.options))
    elected: set[int] = set()
    for each in counted.rounds:
        assert sum(each.totals) + each.exhausted == ballots.valid
        assert each.iterations[-1].totals == each.totals
        for one in each.iterations:
            assert one.quota * (ballots.seats + 1) > sum(one.totals)
            assert all(0 <= keep <= 1 for keep in one.keeps)
        if each.step is Step.ELIMINATED:
            surpluses = [sum(i.totals[p] - i.quota for p in elected) for i in each.iterations]
            assert surpluses[-1] < Fraction(1, 10**6) or surpluses[-1] >= surpluses[-2]
        elected |= set(each.options) if each.step is Step.ELECTED else set()
