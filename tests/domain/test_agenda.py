from civicforum.domain.agenda import AddItem, ChangeItem, ExtendItem, FinishItem, StartItem
from civicforum.domain.queue import CallSpeaker, RequestTurn
from civicforum.domain.sittings import OpenSitting
from civicforum.domain.things import Mode
from tests.support.room import MINUTE, Room, refused


def test_items_are_added_at_the_end_and_changed_in_place(room: Room) -> None:
    room.do(AddItem("여는 말", minutes=5, item="a"), AddItem("토론", item="b"))
    forum = room.do(ChangeItem("a", title="인사", minutes=7, mode=Mode.PRESENTATION))
    assert [(item.title, item.minutes) for item in forum.agenda] == [("인사", 7), ("토론", 10)]
    forum = room.do(ChangeItem("a", note="짧게", speech_seconds=60))
    assert (forum.agenda[0].title, forum.agenda[0].note) == ("인사", "짧게")
    assert forum.agenda[0].mode is Mode.PRESENTATION
    assert forum.agenda[0].speech_seconds == 60


def test_an_item_is_refused_when_it_cannot_be(room: Room) -> None:
    room.do(AddItem("여는 말", item="a"))
    for command, code in (
        (AddItem("둘째", item="a"), "identifier-taken"),
        (AddItem("  "), "text-empty"),
        (AddItem("길다", minutes=-1), "minutes-wrong"),
        (AddItem("길다", minutes=24 * 60 + 1), "minutes-wrong"),
        (AddItem("길다", speech_seconds=0), "seconds-wrong"),
        (AddItem("나쁜 식별자", item="a b"), "identifier-wrong"),
        (ChangeItem("?"), "no-such-item"),
        (StartItem("a"), "sitting-not-opened"),
        (FinishItem(), "no-item-running"),
        (ExtendItem(), "no-item-running"),
    ):
        with refused(code):
            room.do(command)


def test_time_is_counted_while_an_item_runs_and_again_when_it_returns(room: Room) -> None:
    room.do(AddItem("첫째", item="a"), AddItem("둘째", item="b"), OpenSitting(), StartItem("a"))
    room.after(6).do(StartItem("b"))
    room.after(4).do(StartItem("a"))
    forum = room.after(1).do(FinishItem())
    first, second = forum.agenda
    assert (first.watch.elapsed(0), second.watch.elapsed(0)) == (7 * MINUTE, 4 * MINUTE)
    assert forum.item == ""
    assert first.finished is not None


def test_only_one_item_runs_and_not_over_a_speaker(room: Room) -> None:
    room.with_people(1).in_session(AddItem("첫째", item="a"), AddItem("둘째", item="b"))
    with refused("item-running"):
        room.do(StartItem("a"))
    room.do(RequestTurn("#1"), CallSpeaker())
    for command in (StartItem("b"), FinishItem()):
        with refused("turn-running"):
            room.do(command)


def test_minutes_are_granted_beside_the_plan(room: Room) -> None:
    room.in_session(AddItem("첫째", minutes=10, item="a"))
    forum = room.do(ExtendItem(), ExtendItem(5), ExtendItem(-2))
    assert (forum.agenda[0].minutes, forum.agenda[0].extra_minutes) == (10, 4)
    assert forum.agenda[0].allotted == 14 * MINUTE
    for minutes in (0, -15, 24 * 60):
        with refused("minutes-wrong"):
            room.do(ExtendItem(minutes))
