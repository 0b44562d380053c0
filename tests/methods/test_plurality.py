import pytest
from hypothesis import given
from hypothesis import strategies as st

from civicforum.methods.plurality import choice_verdict, ranks
from civicforum.methods.verdict import Base, Demand, Outcome, Tally, leaders


@pytest.mark.parametrize(
    ("totals", "ballots", "demand", "outcome", "first"),
    [
        ((492, 441, 404), 771, Demand(), Outcome.CARRIED, (0,)),
        ((3, 5, 5), 13, Demand(), Outcome.TIED, (1, 2)),
        ((0, 0), 0, Demand(), Outcome.NO_VOTES, ()),
        ((0, 0), 0, Demand(majority="absolute"), Outcome.NO_VOTES, ()),
        ((5, 4, 1), 10, Demand(majority="absolute"), Outcome.NOT_CARRIED, (0,)),
        ((6, 4, 0), 10, Demand(majority="absolute"), Outcome.CARRIED, (0,)),
        ((6, 6, 1), 10, Demand(majority="absolute"), Outcome.TIED, (0, 1)),
        ((6, 6, 1), 10, Demand(Base.MARKS, "absolute"), Outcome.NOT_CARRIED, (0, 1)),
        ((2, 1), 3, Demand(majority="two-thirds"), Outcome.CARRIED, (0,)),
        ((2, 1), 3, Demand(majority="3/4"), Outcome.NOT_CARRIED, (0,)),
        ((2, 1), 3, Demand(quorum="4"), Outcome.NO_QUORUM, (0,)),
        ((2, 1), 3, Demand(quorum="3"), Outcome.CARRIED, (0,)),
    ],
)
def test_outcomes(
    totals: tuple[int, ...], ballots: int, demand: Demand, outcome: Outcome, first: tuple[int, ...]
) -> None:
    told = choice_verdict(Tally(totals, ballots, 0, 10, 3), demand)
    assert (told.outcome, told.leaders) == (outcome, first)
    assert (told.totals, told.valid) == (totals, ballots)


def test_ranks_are_shared() -> None:
    assert ranks((9, 7, 7, 1)) == (1, 2, 2, 4)
    assert ranks((1, 7, 9, 7)) == (4, 2, 1, 2)
    assert ranks(()) == ()


@given(st.lists(st.integers(0, 20), min_size=2, max_size=100))
def test_a_rank_is_one_more_than_those_who_have_more(totals: list[int]) -> None:
    for votes, rank in zip(totals, ranks(totals), strict=True):
        assert rank == 1 + sum(other > votes for other in totals)
    first = {place for place, rank in enumerate(ranks(totals)) if rank == 1}
    assert first == set(leaders(totals)) or max(totals) == 0
