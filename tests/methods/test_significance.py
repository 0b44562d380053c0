from fractions import Fraction
from math import sqrt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from civicforum.methods.significance import (
    benjamini_hochberg,
    holm,
    mcnemar,
    paired_t,
    signed_rank,
)
from civicforum.methods.student import normal_two_sided, student_two_sided

CHANGES = st.lists(st.integers(-10, 10), max_size=40)
P_VALUES = st.lists(st.floats(0, 1), max_size=20)
# Student's own: hours of sleep gained with one drug rather than the other (Biometrika 1908), × 10.
SLEEP = (12, 24, 13, 13, 0, 10, 18, 8, 46, 14)


def test_students_own_example() -> None:
    found = paired_t([Fraction(each, 10) for each in SLEEP])
    assert found is not None
    assert (found.pairs, found.df, found.mean) == (10, 9, Fraction(158, 100))
    assert found.t == pytest.approx(4.0621, abs=5e-5)
    assert found.p == pytest.approx(0.002833, abs=5e-7)
    assert found.d_z == pytest.approx(4.0621 / sqrt(10), abs=5e-5)


def test_tables_of_student_and_of_the_normal_curve() -> None:
    assert student_two_sided(12.706, 1) == pytest.approx(0.05, abs=1e-5)
    assert student_two_sided(2.2281, 10) == pytest.approx(0.05, abs=1e-5)
    assert student_two_sided(0, 7) == 1
    assert student_two_sided(1e200, 7) == 0
    assert normal_two_sided(-1.959964) == pytest.approx(0.05, abs=1e-6)


def test_nothing_is_said_of_too_few_pairs_or_of_pairs_that_do_not_vary() -> None:
    assert paired_t([]) is None
    assert paired_t([3]) is None
    found = paired_t([2, 2, 2])
    assert found is not None
    assert (found.mean, found.t, found.p, found.d_z) == (2, None, None, None)
    assert signed_rank([]) is None
    assert signed_rank([0, 0]) is None


@given(CHANGES)
def test_turning_every_change_round_turns_t_and_ranks(changes: list[int]) -> None:
    there, back = paired_t(changes), paired_t([-each for each in changes])
    if there is not None and back is not None and there.t is not None and back.t is not None:
        assert there.t == -back.t
        assert there.p == back.p
    rises, falls = signed_rank(changes), signed_rank([-each for each in changes])
    if rises is not None and falls is not None:
        assert (rises.rises, rises.p) == (falls.falls, falls.p)
        assert rises.rises + rises.falls == Fraction(rises.used * (rises.used + 1), 2)
        assert rises.used + rises.zeros == len(changes)


def test_signed_ranks_by_hand() -> None:
    found = signed_rank([1, 2, 3, 4, -5, 0])
    assert found is not None
    assert (found.rises, found.falls, found.used, found.zeros) == (10, 5, 5, 1)
    assert found.is_exact
    assert found.p == 20 / 32  # 10 of 32 ways have a sum of 5 or less
    tied = signed_rank([1, 1, -1, 2])
    assert tied is not None
    assert (tied.rises, tied.falls, tied.is_exact) == (8, 2, False)
    assert tied.p == pytest.approx(normal_two_sided(3 / sqrt(7.5 - 0.5)))


def test_fifty_are_counted_out_and_more_are_approximated() -> None:
    fifty, more = signed_rank(range(1, 51)), signed_rank(range(1, 52))
    assert fifty is not None
    assert more is not None
    assert (fifty.is_exact, more.is_exact) == (True, False)
    assert fifty.p == 2 / 2**50


def test_mcnemar_by_hand() -> None:
    assert mcnemar(0, 0) == 1
    assert mcnemar(0, 5) == mcnemar(5, 0) == 2 / 32
    assert mcnemar(1, 7) == 2 * 9 / 256
    assert mcnemar(4, 4) == 1


def test_many_items_by_hand() -> None:
    assert holm([0.01, 0.04, 0.03]) == pytest.approx((0.03, 0.06, 0.06))
    assert benjamini_hochberg([0.01, 0.04, 0.03]) == pytest.approx((0.03, 0.04, 0.04))
    assert holm([0.9, 0.8]) == (1, 1)
    assert holm([]) == benjamini_hochberg([]) == ()


@given(P_VALUES)
def test_adjusting_keeps_the_order_and_never_makes_smaller(values: list[float]) -> None:
    strict, mild = holm(values), benjamini_hochberg(values)
    for value, by_holm, by_rate in zip(values, strict, mild, strict=True):
        assert value <= by_rate * (1 + 1e-12)
        assert by_rate <= by_holm * (1 + 1e-12)
        assert by_holm <= 1
    order = sorted(range(len(values)), key=lambda place: values[place])
    for adjusted in (strict, mild):
        ordered = [adjusted[place] for place in order]
        assert ordered == sorted(ordered)
