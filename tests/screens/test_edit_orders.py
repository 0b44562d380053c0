"""Which order an edit stands for, and which one writes the original again."""

import pytest

from civicforum.base.words import Words
from civicforum.domain.actions import ChangeAction, RecordAction
from civicforum.domain.agenda import ChangeItem
from civicforum.domain.cards import AddCard, CorrectCard
from civicforum.domain.command import Command
from civicforum.domain.decisions import RecordDecision, RewordDecision
from civicforum.domain.people import AddPerson, CorrectName
from civicforum.domain.questions import AnswerQuestion
from civicforum.domain.record import DescribeForum
from civicforum.domain.turns import WriteGist
from civicforum.screens.edit_orders import Filled, revert_order, save_order
from civicforum.screens.log import Journal
from civicforum.screens.wordings import Part, wordings
from tests.support.room import Room, refused


def order(room: Room, key: str, text: str = "x", owner: str = "", due: str = "") -> Command:
    desk = room.desk
    return save_order(desk.forum, desk.roll, key, Filled(text, owner, due), now=desk.now())


def revert(room: Room, key: str) -> Command | None:
    desk, (part, _, identity) = room.desk, key.partition(":")
    known = wordings(Journal(desk.log, desk.retracted), desk.roll, Part(part)).get(identity, ())
    return revert_order(desk.forum, key, known)


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        ("forum:place", DescribeForum(place="x")),
        ("items:floor", ChangeItem("floor", title="x")),
        ("gists:t1", WriteGist("x", turn="t1")),
        ("cards:c1", CorrectCard("c1", "x")),
        ("decisions:d1", RewordDecision("d1", "x")),
        ("decisions:", RecordDecision("x")),
        ("questions:q1", AnswerQuestion("q1", "x")),
        ("names:haneul", CorrectName("haneul", "x")),
    ],
)
def test_each_part_has_its_order(room: Room, key: str, expected: Command) -> None:
    assert order(room, key) == expected


def test_actions_take_owner_and_day_as_they_are_typed(room: Room) -> None:
    new = order(room, "actions:", owner=" 하늘 ", due="12/3")
    assert new == RecordAction("x", owner="haneul", due="2018-12-03")
    room.do(RecordAction("Do", action="a1"))
    assert order(room, "actions:a1", owner="교통과") == ChangeAction(
        "a1", text="x", owner="", owner_words="교통과", due=""
    )
    with refused("day-wrong"):
        order(room, "actions:", due="soon")
    with refused("no-such-person"):
        order(room, "actions:", owner="99")


def test_an_owner_that_was_left_alone_is_not_looked_up_again(room: Room) -> None:
    room.do(AddPerson("김하늘", person="other"))
    room.do(RecordAction("Do", owner="haneul", action="a1"))
    assert order(room, "actions:a1", owner="김하늘") == ChangeAction("a1", text="x", due="")
    with refused("person-ambiguous"):
        order(room, "actions:", owner="김하늘")


def test_the_original_is_written_again(room: Room) -> None:
    room.do(AddCard("one", card="c1"))
    assert revert(room, "cards:c1") is None
    room.do(CorrectCard("c1", "two"))
    assert revert(room, "cards:c1") == CorrectCard("c1", "one")
    room.do(CorrectCard("c1", "one"))
    assert room.forum.card_of("c1").text == "one"
    assert revert(room, "cards:c1") is None


def test_a_name_that_was_not_known_at_first_cannot_come_back(room: Room) -> None:
    room.do(CorrectName("nameless", "이름"))
    assert revert(room, "names:nameless") is None
    room.do(DescribeForum(host="시청"))
    assert revert(room, "forum:host") == DescribeForum(host="")


def test_an_action_goes_back_with_owner_and_day(room: Room, words: Words) -> None:
    room.do(RecordAction("Do", owner_words="교통과", due="2018-12-01", action="a1"))
    room.do(ChangeAction("a1", owner="haneul", due="2018-12-02"))
    found = revert(room, "actions:a1")
    assert found == ChangeAction("a1", "Do", "", "교통과", "2018-12-01")
    room.do(ChangeAction("a1", owner="", due="2018-12-01"))
    assert revert(room, "actions:a1") is None
