"""What other rules would have funded: asked for before the vote, told after the result."""

import pytest

from civicforum.base.words import Words
from civicforum.domain.drafts import ChangePoll
from civicforum.domain.kept_counts import comparison, kept_comparison
from civicforum.domain.keying import EnterBallots
from civicforum.domain.kinds import Channel, PollState, Shape
from civicforum.domain.poll_corrections import WithdrawResult
from civicforum.domain.polls import AddPoll, ClosePoll, OpenPoll, RevealResult
from civicforum.methods.counted import TieRule
from civicforum.screens.comparison import comparison_table
from civicforum.screens.poll import PollScreen, poll_screen
from tests.support.room import Room, refused

PILES = (((1, 1, 1, 0, 0), 6), ((0, 0, 0, 1, 1), 4))


@pytest.fixture
def hall() -> Room:
    return Room(language="en").with_people(10).in_session()


def poll(against: tuple[str, ...], *, shape: Shape = Shape.PROJECTS) -> AddPoll:
    is_budget = shape is Shape.PROJECTS
    return AddPoll(
        "What for?",
        ("A", "B", "C", "D", "E"),
        shape=shape,
        channels=(Channel.PAPER,),
        most_marks=3 if is_budget else 1,
        costs=(40, 40, 40, 20, 20) if is_budget else (),
        budget=100 if is_budget else 0,
        ties=(TieRule.ORDER,),
        against=against,
        poll="v",
    )


def voted(hall: Room, *against: str) -> None:
    hall.do(poll(against), OpenPoll("v"), EnterBallots("v", PILES), ClosePoll("v"))


def screen(hall: Room, words: Words, *, uncompared: tuple[str, ...] = ()) -> PollScreen:
    return poll_screen(hall.forum, hall.desk.roll, words=words, uncompared=uncompared)


def test_a_row_for_each_rule_that_of_the_poll_first(hall: Room, words: Words) -> None:
    voted(hall, "pb-mes", "pb-greedy")
    table = comparison_table(hall.forum.poll_of("v"), words)
    assert table is not None
    assert table.header[:4] == ("Rule", "Funded", "Cost", "Voters with a project")
    assert [row[1:] for row in table.rows] == [
        ("A, B, D", "100", "100.0%", "the same"),
        (
            "A, D, E",
            "80",
            "100.0%",
            "gained E; lost B; voters with more 4, with less 6",
        ),
    ]


def test_it_is_shown_with_the_result_and_not_before(hall: Room, words: Words) -> None:
    voted(hall, "pb-mes")
    assert screen(hall, words).compared is None
    hall.do(RevealResult("v"))
    assert screen(hall, words, uncompared=("v",)).compared is None
    table = comparison_table(hall.forum.poll_of("v"), words)
    assert table is not None
    assert screen(hall, words).compared == table
    hall.do(WithdrawResult("v", "counted twice"))
    assert hall.forum.poll_of("v").state is PollState.CLOSED
    assert screen(hall, words).compared is None


def test_who_did_not_ask_gets_none(hall: Room, words: Words) -> None:
    voted(hall)
    assert comparison_table(hall.forum.poll_of("v"), words) is None
    assert comparison(hall.forum.poll_of("v")) == ()


def test_it_is_computed_once(hall: Room) -> None:
    voted(hall, "pb-phragmen")
    now = hall.forum.poll_of("v")
    assert kept_comparison(now) is None
    found = comparison(now)
    assert [each.rule for each in found] == ["pb-greedy", "pb-phragmen"]
    hall.do(RevealResult("v"))
    assert comparison(hall.forum.poll_of("v")) is found


@pytest.mark.parametrize("against", [("irv",), ("pb-mes", "pb-mes"), ("nonsense",)])
def test_only_rules_for_budgets_each_once(hall: Room, against: tuple[str, ...]) -> None:
    with refused("against-wrong"):
        hall.do(poll(against))


def test_only_budgets_are_compared(hall: Room) -> None:
    with refused("against-wrong"):
        hall.do(poll(("pb-mes",), shape=Shape.ONE_MARK))
    hall.do(poll(()), ChangePoll("v", against=("pb-mes",)))
    assert hall.forum.poll_of("v").terms.against == ("pb-mes",)
