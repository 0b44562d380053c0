"""Ballots with too many or too few marks."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from civicforum.methods.ballots import Rankings, Valuations
from civicforum.methods.filling import (
    Filled,
    Filling,
    Measure,
    Over,
    Under,
    filled_rankings,
    filled_valuations,
)
from tests.methods.elections import ranked, rankings, valuations

DOTS = Valuations(
    ("A", "B", "C"),
    (((3, 1, None), 2), ((2, 2, 2), 3), ((1, None, 0), 4), ((None, None, None), 5), ((9, 0, 0), 6)),
    invalid=1,
)


def test_too_many_are_void_cut_or_accepted() -> None:
    def five(over: Over) -> tuple[Valuations, Filled]:
        return filled_valuations(DOTS, Filling(most=5, over=over, measure=Measure.DOTS))

    kept, numbers = five(Over.VOID)
    assert (kept.valid, kept.invalid, numbers) == (11, 10, Filled(void_over=9))
    kept, numbers = five(Over.ACCEPT)
    assert (kept, numbers) == (DOTS, Filled(accepted_over=9))
    kept, numbers = five(Over.CUT)
    assert numbers == Filled(cut=9)
    assert kept.piles == (
        ((3, 1, None), 2),
        ((None, None, None), 3 + 5 + 6),
        ((1, None, 0), 4),
    )


def test_the_highest_stay_as_far_as_they_fit() -> None:
    filling = Filling(most=4, most_per_option=3, over=Over.CUT, measure=Measure.DOTS)
    ballots = Valuations(("A", "B", "C"), (((9, 1, 1), 1), ((2, 2, 1), 1), ((9, 1, None), 1)))
    kept, numbers = filled_valuations(ballots, filling)
    assert [values for values, _ in kept.piles] == [
        (3, None, None),
        (2, 2, None),
        (3, 1, None),
    ]
    assert numbers == Filled(cut=3)
    per_option = Filling(most_per_option=3, over=Over.CUT)
    assert filled_valuations(ballots, per_option)[0].piles[0] == ((3, 1, 1), 1)


@pytest.mark.parametrize(
    ("measure", "void"),
    [(Measure.MARKED, 4 + 5 + 6), (Measure.ENTERED, 2 + 4 + 5), (Measure.DOTS, 9)],
)
def test_what_a_mark_is(measure: Measure, void: int) -> None:
    least = {Measure.MARKED: 2, Measure.ENTERED: 3, Measure.DOTS: 2}[measure]
    kept, numbers = filled_valuations(DOTS, Filling(least=least, measure=measure))
    assert numbers == Filled(void_under=void)
    assert kept.invalid == 1 + void
    accepted = filled_valuations(DOTS, Filling(least=least, under=Under.ACCEPT, measure=measure))
    assert accepted == (DOTS, Filled(accepted_under=void))


def test_what_is_cut_may_be_too_little_then() -> None:
    ballots = Valuations(("A", "B"), (((1, 1), 3),))
    void = Filling(least=1, most=1, over=Over.CUT)
    assert filled_valuations(ballots, void)[1] == Filled(void_under=3)
    accepted = Filling(least=1, most=1, over=Over.CUT, under=Under.ACCEPT)
    assert filled_valuations(ballots, accepted)[1] == Filled(cut=3, accepted_under=3)


def test_the_first_ranks_stay_and_of_equal_ones_all_or_none() -> None:
    ballots = ranked("ABCD", (1, "A B C D"), (2, "A B=C D"), (3, "D"), seats=2)
    kept, numbers = filled_rankings(ballots, Filling(most=2, over=Over.CUT))
    assert kept.piles == ((((0,), (1,)), 1), (((0,),), 2), (((3,),), 3))
    assert (kept.seats, numbers) == (2, Filled(cut=3))
    assert filled_rankings(ballots, Filling(least=2))[1] == Filled(void_under=3)


@given(
    ballots=st.one_of(rankings(equal=True), valuations()),
    least=st.integers(0, 3),
    most=st.none() | st.integers(0, 4),
    over=st.sampled_from(Over),
    under=st.sampled_from(Under),
)
def test_every_ballot_is_somewhere(
    ballots: Rankings | Valuations, least: int, most: int | None, over: Over, under: Under
) -> None:
    filling = Filling(least=least, most=most, over=over, under=under)
    if isinstance(ballots, Rankings):
        kept, numbers = filled_rankings(ballots, filling)
    else:
        kept, numbers = filled_valuations(ballots, filling)
    assert kept.valid + kept.invalid == ballots.valid
    assert kept.invalid == numbers.void
    if over is not Over.ACCEPT and isinstance(kept, Rankings) and most is not None:
        assert all(sum(map(len, each)) <= most for each, _ in kept.piles)
