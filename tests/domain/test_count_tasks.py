"""Heavy counts as tasks: what comes back from another process is what is counted here."""

import io

import pytest

from civicforum.domain.count_tasks import count_task, do_task, is_heavy, read_found, task_line
from civicforum.domain.counts import CountVotes
from civicforum.domain.kept_counts import comparison, counted_by
from civicforum.domain.keying import EnterBallots
from civicforum.domain.kinds import Channel, Shape
from civicforum.domain.poll_things import Piles, Poll
from civicforum.domain.polls import AddPoll, ClosePoll, OpenPoll
from civicforum.methods.counted import TieRule
from tests.support.room import Room

RANKED: Piles = (((1, 2, 3), 4), ((3, 2, 1), 3), ((3, 1, 2), 2))
CHOSEN: Piles = (((1, 1, 0), 4), ((0, 1, 1), 3))


@pytest.fixture
def hall() -> Room:
    return Room(language="en").with_people(10).in_session()


def voted(hall: Room, shape: Shape, piles: Piles, *against: str, rule: str = "") -> Poll:
    is_budget = shape is Shape.PROJECTS
    order = AddPoll(
        "Who?",
        ("A", "B", "C"),
        shape=shape,
        channels=(Channel.PAPER,),
        most_marks=2 if is_budget else 1,
        costs=(7, 9, 11) if is_budget else (),
        budget=17 if is_budget else 0,
        ties=(TieRule.LOT,),
        rule=rule,
        against=against,
        poll="v",
    )
    hall.do(order, OpenPoll("v"), EnterBallots("v", piles), ClosePoll("v"))
    return hall.forum.poll_of("v")


@pytest.mark.parametrize(
    ("shape", "piles", "rule", "against"),
    [
        (Shape.RANKING, RANKED, "meek-stv", ("borda", "schulze")),
        (Shape.PROJECTS, CHOSEN, "pb-mes-add1", ("pb-greedy", "pb-mes-add1")),
    ],
    ids=["ranking", "budget"],
)
def test_the_count_comes_first_then_the_comparison(
    hall: Room, shape: Shape, piles: Piles, rule: str, against: tuple[str, ...]
) -> None:
    poll = voted(hall, shape, piles, *against, rule=rule)
    task, answers = count_task(poll, against), io.BytesIO()
    assert task is not None
    do_task(io.BytesIO(task_line(task)), answers)
    found = [read_found(line) for line in answers.getvalue().splitlines()]
    assert found == [counted_by(poll, rule), comparison(poll, against)]


def test_without_a_task_nothing_is_told() -> None:
    answers = io.BytesIO()
    do_task(io.BytesIO(b""), answers)
    assert answers.getvalue() == b""


def test_hands_are_no_task(hall: Room) -> None:
    hall.do(AddPoll("Yes?", poll="y"), OpenPoll("y"), CountVotes("y", (3, 2, 1)))
    poll = hall.forum.poll_of("y")
    assert count_task(poll) is None
    assert not is_heavy(poll, "plurality")


def test_heavy_is_a_rule_that_raises_shares_or_a_large_pile(hall: Room) -> None:
    small = voted(hall, Shape.RANKING, RANKED)
    assert not is_heavy(small, "irv", "schulze")
    assert is_heavy(small, "irv", "pb-mes-add1")
    large: Piles = (((1, 2, 3), 20_000),)
    hall.do(
        AddPoll("More?", ("A", "B", "C"), shape=Shape.RANKING, channels=(Channel.PAPER,), poll="l")
    )
    hall.do(OpenPoll("l"), EnterBallots("l", large), ClosePoll("l"))
    assert is_heavy(hall.forum.poll_of("l"), "irv")


def test_nothing_is_compared_where_nobody_asked(hall: Room) -> None:
    task = count_task(voted(hall, Shape.RANKING, RANKED, rule="irv"))
    assert task is not None
    assert len(list(task.found())) == 1
