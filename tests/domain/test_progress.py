from civicforum.domain.agenda import AddItem
from civicforum.domain.attendance import CheckIn, Leave
from civicforum.domain.kinds import Mode, SittingState
from civicforum.domain.people import AddPeople, AddPerson
from civicforum.domain.polls import AddPoll, OpenPoll
from civicforum.domain.progress import (
    ExtendItem,
    FinishItem,
    StartItem,
    TableRound,
    largest_table,
    table_round,
)
from civicforum.domain.queue import RequestTurn
from civicforum.domain.sittings import CloseSitting, OpenSitting, Recess, Resume
from civicforum.domain.turns import CallSpeaker, FinishTurn, time_used
from civicforum.domain.undo import Redo, Undo
from tests.support.room import MINUTE, Room, refused


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


def waiting_numbers(room: Room) -> list[int]:
    return [room.forum.person_of(request.person).number for request in room.forum.requests]


def presentation(room: Room) -> Room:
    """Three present; no. 2 has left."""
    room.with_people(4).do(Leave("#2"))
    return room.in_session(
        AddItem(
            "발표",
            mode=Mode.PRESENTATION,
            speech_seconds=300,
            presenters=("#3", "#2", "#1"),
            item="a",
        ),
        AddItem("토론", item="b"),
    )


def test_who_presents_waits_in_order_with_equal_time(room: Room) -> None:
    presentation(room)
    assert waiting_numbers(room) == [3, 1]
    turn = room.do(CallSpeaker()).turn
    assert turn is not None
    assert turn.seconds == 300
    room.after(4).do(CallSpeaker())
    room.after(5).do(RequestTurn("#4"), CallSpeaker())
    forum = room.after(1).do(FinishTurn())
    third, second, first = (forum.person_of(f"#{n}").id for n in (3, 2, 1))
    assert list(time_used(forum, "a").items()) == [
        (third, 4 * MINUTE),
        (second, 0),
        (first, 5 * MINUTE),
    ]


def test_who_has_presented_or_waits_is_not_put_into_the_queue_again(room: Room) -> None:
    presentation(room).do(CallSpeaker(), FinishTurn(), StartItem("b"), StartItem("a"))
    assert waiting_numbers(room) == [1]


def test_who_presents_goes_before_the_audience_but_keeps_the_order(room: Room) -> None:
    room.with_people(4).do(OpenSitting(), RequestTurn("#2"), CallSpeaker(), FinishTurn())
    presenters = ("#1", "#2", "#3")
    room.do(AddItem("발표", mode=Mode.PRESENTATION, presenters=presenters, item="a"))
    room.do(StartItem("a"), RequestTurn("#4"))
    assert waiting_numbers(room) == [1, 2, 3, 4]
    room.do(CallSpeaker(), FinishTurn(), RequestTurn("#1"))
    assert waiting_numbers(room) == [2, 3, 4, 1]


def test_a_recess_on_the_agenda_is_one_of_the_sitting(room: Room) -> None:
    room.in_session(AddItem("토론", item="a"), AddItem("점심", mode=Mode.RECESS, item="lunch"))
    forum = room.after(5).do(StartItem("lunch"))
    assert (forum.sitting_state, forum.item) == (SittingState.IN_RECESS, "lunch")
    with refused("sitting-in-recess"):
        room.do(StartItem("a"))
    forum = room.after(60).do(Resume())
    assert (forum.sitting_state, forum.item) == (SittingState.OPEN, "")
    assert [item.watch.elapsed(0) for item in forum.agenda] == [5 * MINUTE, 60 * MINUTE]
    room.do(Undo())
    assert room.forum.sitting_state is SittingState.IN_RECESS
    room.do(Undo())
    assert (room.forum.sitting_state, room.forum.item) == (SittingState.OPEN, "a")
    room.do(Redo())
    assert room.forum.sitting_state is SittingState.IN_RECESS
    assert room.do(FinishItem()).sitting_state is SittingState.OPEN


def test_a_recess_ends_with_the_sitting_and_not_over_a_poll(room: Room) -> None:
    room.with_people(1).in_session(AddItem("점심", mode=Mode.RECESS, item="lunch"))
    forum = room.do(CloseSitting())
    assert (forum.item, forum.sitting_state) == ("", SittingState.CLOSED)
    room.do(CheckIn("#1"), OpenSitting(), AddPoll("찬성합니까?", poll="v"), OpenPoll("v"))
    with refused("poll-still-open"):
        room.do(StartItem("lunch"))


def test_a_recess_that_is_not_on_the_agenda_finishes_nothing(room: Room) -> None:
    room.in_session().do(Recess())
    assert room.do(Resume()).item == "floor"
    room.do(Recess())
    assert room.do(FinishItem()).sitting_state is SittingState.IN_RECESS


def test_a_heading_is_started_like_any_item(room: Room) -> None:
    room.do(AddItem("토론", item="a"), AddItem("찬성", parent="a", item="a1"), OpenSitting())
    assert room.do(StartItem("a")).item == "a"
    assert room.do(StartItem("a1")).item == "a1"


def test_each_at_the_table_has_the_same_time(room: Room) -> None:
    room.in_session(AddItem("분임", mode=Mode.TABLE_ROUND, speech_seconds=60, item="a"))
    item, now = room.forum.agenda[0], room.desk.now()
    assert table_round(item, 3, now) == TableRound(1, 60_000, is_over=False)
    assert table_round(item, 3, now + 59_999) == TableRound(1, 1, is_over=False)
    assert table_round(item, 3, now + 60_000) == TableRound(2, 60_000, is_over=False)
    assert table_round(item, 3, now + 3 * MINUTE) == TableRound(3, 0, is_over=True)


def test_the_fullest_table_counts_those_who_are_here(room: Room) -> None:
    assert largest_table(room.forum) == 0
    tables = ("가", "가", "나", "", "가")
    people = (AddPerson(number=n, table=table) for n, table in enumerate(tables, start=1))
    room.do(AddPeople(tuple(people)), *(CheckIn(f"#{n}") for n in range(1, 5)))
    assert largest_table(room.forum) == 2
