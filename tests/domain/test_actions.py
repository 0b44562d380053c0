from civicforum.domain.actions import (
    ActionChanged,
    ActionRecorded,
    ChangeAction,
    CompleteAction,
    RecordAction,
    ReopenAction,
)
from civicforum.domain.undo import Undo
from tests.support.room import MINUTE, NINE, Room, refused

PHONE = "participant"


def test_an_action_has_an_owner_and_a_day(room: Room) -> None:
    room.with_people(1).in_session()
    room.do(RecordAction(" 노선도를 올림 ", owner="#1", due="20181201", action="a"))
    action = room.do(RecordAction("조사함", owner_words="교통과")).action_of("a")
    assert (action.number, action.text, action.due) == (1, "노선도를 올림", "2018-12-01")
    assert (action.owner, action.item) == (room.forum.person_of("#1").id, "floor")
    second = room.forum.actions[1]
    assert (second.number, second.owner, second.owner_words, second.due) == (2, "", "교통과", "")


def test_an_action_keeps_every_wording(room: Room) -> None:
    room.with_people(1).do(RecordAction("모임", owner="#1", owner_words="대표", action="a"))
    room.after(1).do(ChangeAction("a", text="다음 모임"))
    action = room.after(1).do(ChangeAction("a", due="2018-12-01")).action_of("a")
    assert (action.text, action.due) == ("다음 모임", "2018-12-01")
    assert action.earlier == ((NINE + MINUTE, "모임"),)
    action = room.do(ChangeAction("a", owner="", owner_words=" ", due="")).action_of("a")
    assert (action.owner, action.owner_words, action.due) == ("", "", "")
    person = room.forum.person_of("#1").id
    assert room.do(ChangeAction("a", owner="#1")).action_of("a").owner == person


def test_an_action_is_done_and_open_again(room: Room) -> None:
    room.do(RecordAction("모임", action="a"))
    assert room.after(1).do(CompleteAction("a")).action_of("a").done == NINE + MINUTE
    with refused("nothing-changed"):
        room.do(CompleteAction("a"))
    assert room.do(ReopenAction("a")).action_of("a").done is None


def test_what_actions_refuse(room: Room) -> None:
    room.do(RecordAction("모임", action="a"))
    for command, code in (
        (RecordAction("둘째", action="a"), "identifier-taken"),
        (RecordAction(" "), "text-empty"),
        (RecordAction("글", owner="#9"), "no-such-person"),
        (RecordAction("글", item="?"), "no-such-item"),
        (RecordAction("글", due="2018-02-30"), "day-wrong"),
        (RecordAction("글", due="내일"), "day-wrong"),
        (ChangeAction("?", text="글"), "no-such-action"),
        (ChangeAction("a"), "nothing-changed"),
        (ChangeAction("a", text=""), "text-empty"),
        (ChangeAction("a", due="12월"), "day-wrong"),
        (ChangeAction("a", owner="#9"), "no-such-person"),
        (CompleteAction("?"), "no-such-action"),
        (ReopenAction("a"), "nothing-changed"),
    ):
        with refused(code):
            room.do(command)


def test_facts_that_do_not_fit(room: Room) -> None:
    forum = room.do(RecordAction("모임", action="a"))
    for fact, code in (
        (ActionRecorded("a", 2, "글", "", "", "", ""), "identifier-taken"),
        (ActionRecorded("b", 2, "글", "?", "", "", ""), "no-such-person"),
        (ActionRecorded("b", 2, "글", "", "", "", "?"), "no-such-item"),
        (ActionChanged("a", "글", "?", "", ""), "no-such-person"),
    ):
        with refused(code):
            fact.apply(forum, NINE)


def test_undo_is_refused_when_the_action_was_done_since(room: Room) -> None:
    room.do(RecordAction("모임", action="a"))
    room.desk.do(CompleteAction("a"), initiator=PHONE)
    with refused("undo-needed-later"):
        room.do(Undo())


def test_numbers_of_withdrawn_actions_are_not_given_again(room: Room) -> None:
    room.do(RecordAction("모임"), Undo())
    assert room.do(RecordAction("회의", action="a")).action_of("a").number == 2
