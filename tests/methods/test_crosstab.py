"""Votes by group, and that what is withheld stays withheld."""

from hypothesis import given
from hypothesis import strategies as st

from civicforum.methods.crosstab import FEWEST, Group, crosstab, withheld

BALLOTS = st.lists(
    st.tuples(st.sampled_from("abcd"), st.sampled_from([(1, 0), (0, 1)])), max_size=120
)


def test_votes_are_added_up_by_group() -> None:
    ballots = [("f", (1, 0)), ("m", (0, 1)), ("f", (1, 1))]
    assert crosstab(ballots, 2) == (Group("f", 2, (2, 1)), Group("m", 1, (0, 1)))


def test_a_small_group_takes_another_with_it() -> None:
    groups = (Group("f", 30, (20, 10)), Group("m", 3, (3, 0)), Group("x", 12, (6, 6)))
    assert [group.votes for group in withheld(groups)] == [(20, 10), None, None]
    assert [group.votes for group in withheld(groups[1:2])] == [None]
    assert withheld(groups[::2]) == groups[::2]


@given(BALLOTS)
def test_nothing_small_is_printed_nor_left_alone(
    ballots: list[tuple[str, tuple[int, int]]],
) -> None:
    groups = crosstab(ballots, 2)
    printed = withheld(groups)
    assert [group.voters for group in printed] == [group.voters for group in groups]
    for group in printed:
        assert not any(0 < votes < FEWEST for votes in group.votes or ())
    hidden = sum(group.votes is None for group in printed)
    assert hidden != 1 or len(groups) == 1
