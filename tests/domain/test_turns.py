from pathlib import Path

from civicforum.desk.clock import ScriptClock
from civicforum.desk.desk import Desk
from civicforum.domain.agenda import AddItem
from civicforum.domain.attendance import CheckIn, Leave
from civicforum.domain.kinds import SpeechKind, Standing
from civicforum.domain.people import AddPerson
from civicforum.domain.progress import FinishItem, StartItem
from civicforum.domain.queue import RequestTurn
from civicforum.domain.record import CreateForum
from civicforum.domain.sittings import OpenSitting, Recess, Resume
from civicforum.domain.things import Turn
from civicforum.domain.turns import (
    CallSpeaker,
    FinishTurn,
    PauseTurn,
    PutBackSpeaker,
    ReopenTurn,
    ResumeTurn,
    SpeakerPutBack,
    TurnPaused,
    TurnResumed,
    WriteGist,
    speaking_times,
)
from civicforum.domain.undo import Undo
from civicforum.domain.waiting import waiting
from civicforum.store.file import ForumFile
from tests.support.room import MINUTE, NINE, Room, refused


def speaking(room: Room) -> Turn:
    assert room.forum.turn is not None
    return room.forum.turn


def spent(room: Room) -> int:
    return speaking(room).watch.elapsed(room.desk.now())


def numbers(room: Room, item: str = "floor") -> list[int]:
    queue = waiting(room.forum, item)
    return [room.forum.person_of(request.person).number for request in queue]


def test_an_interruption_does_not_count_also_over_a_recess(room: Room) -> None:
    room.with_people(1).in_session().do(RequestTurn("#1"), CallSpeaker())
    room.after(1).do(PauseTurn())
    room.after(5).do(Recess())
    for order in (PauseTurn(), ResumeTurn()):
        with refused("sitting-in-recess"):
            room.do(order)
    room.after(5).do(Resume())
    assert speaking(room).is_paused
    room.after(5).do(ResumeTurn())
    room.after(0.5)
    assert spent(room) == 1.5 * MINUTE
    room.do(Recess())
    room.after(9).do(Resume())
    room.after(1).do(FinishTurn())
    done = next(iter(room.forum.turns.values()))
    assert (done.watch.banked, done.is_paused) == (2.5 * MINUTE, False)


def test_who_is_interrupted_can_be_done(room: Room) -> None:
    room.with_people(2).in_session().do(RequestTurn("#1"), RequestTurn("#2"), CallSpeaker())
    room.after(1).do(PauseTurn())
    room.after(3).do(CallSpeaker())
    done = next(iter(room.forum.turns.values()))
    assert (done.watch.banked, done.is_paused) == (MINUTE, False)


def test_only_what_runs_pauses_and_only_what_paused_goes_on(room: Room) -> None:
    room.with_people(1).in_session()
    for order in (PauseTurn(), ResumeTurn(), PutBackSpeaker(), FinishTurn()):
        with refused("nobody-speaking"):
            room.do(order)
    room.do(RequestTurn("#1"), CallSpeaker(turn="t"))
    with refused("turn-not-paused"):
        room.do(ResumeTurn())
    with refused("turn-not-paused"):
        TurnResumed("t").apply(room.forum, NINE)
    room.do(PauseTurn())
    with refused("turn-paused"):
        room.do(PauseTurn())
    with refused("turn-paused"):
        TurnPaused("t").apply(room.forum, NINE)
    for fact in (TurnPaused("other"), TurnResumed("other"), SpeakerPutBack("other")):
        with refused("nobody-speaking"):
            fact.apply(room.forum, NINE)


def test_the_last_speech_goes_on_with_its_time(room: Room) -> None:
    room.with_people(2).in_session()
    with refused("nobody-spoke"):
        room.do(ReopenTurn())
    room.do(RequestTurn("#1"), CallSpeaker(turn="t"), WriteGist("조명을 9시까지"))
    with refused("turn-running"):
        room.do(ReopenTurn())
    room.after(1).do(FinishTurn())
    room.after(7).do(ReopenTurn())
    assert (speaking(room).id, speaking(room).gist) == ("t", "조명을 9시까지")
    room.after(1).do(FinishTurn())
    assert [turn.watch.banked for turn in room.forum.turns.values()] == [2 * MINUTE]
    assert room.forum.heard.get(room.forum.person_of("#1").id) == 1


def test_only_the_newest_speech_of_the_running_item_goes_on(room: Room) -> None:
    room.with_people(2).in_session().do(RequestTurn("#1"), RequestTurn("#2"))
    room.do(CallSpeaker(turn="t"), CallSpeaker(turn="u"), FinishTurn())
    with refused("turn-not-newest"):
        room.do(ReopenTurn("t"))
    with refused("no-such-turn"):
        room.do(ReopenTurn("?"))
    room.do(Leave("#2"))
    with refused("person-left"):
        room.do(ReopenTurn("u"))
    room.do(FinishItem())
    with refused("turn-on-other-item"):
        room.do(ReopenTurn())


def test_a_speaker_called_too_early_goes_back_to_the_head(room: Room) -> None:
    room.with_people(3).in_session()
    room.after(1).do(RequestTurn("#1", request="r"), RequestTurn("#2"))
    asked = room.forum.requests[0].asked
    room.after(1).do(CallSpeaker(), RequestTurn("#3", kind=SpeechKind.POINT_OF_ORDER))
    room.after(1).do(PutBackSpeaker())
    assert (room.forum.turn, len(room.forum.turns), numbers(room)) == (None, 0, [3, 1, 2])
    request = room.forum.request_of("r")
    assert (request.asked, room.forum.heard.get(request.person)) == (asked, 0)
    room.do(CallSpeaker(), PutBackSpeaker())
    assert numbers(room) == [3, 1, 2]
    commands = [entry.command for entry in room.desk.log[-2:]]
    assert commands == ["CallSpeaker", "PutBackSpeaker"]


def test_who_is_put_back_waits_once_and_behind_other_items(room: Room) -> None:
    room.with_people(2).in_session(AddItem("첫째", item="a"), AddItem("둘째", item="b"))
    room.do(RequestTurn("#2", item="b"), RequestTurn("#1"), CallSpeaker(), RequestTurn("#1"))
    room.do(PutBackSpeaker())
    assert (numbers(room, "a"), numbers(room, "b")) == ([1], [2])


def test_a_request_under_the_same_id_keeps_the_speaker_from_going_back(room: Room) -> None:
    room.with_people(2).in_session().do(RequestTurn("#1", request="r"), CallSpeaker(turn="t"))
    room.do(RequestTurn("#2", request="r"))
    with refused("identifier-taken"):
        room.do(PutBackSpeaker())


def test_undo_of_a_call_brings_the_queue_back_as_it_was(room: Room) -> None:
    room.with_people(3).in_session().do(*(RequestTurn(f"#{n}") for n in (1, 2, 3)))
    before = room.forum
    assert room.do(CallSpeaker(), Undo()) == before


def test_guests_and_staff_speak_too(room: Room) -> None:
    room.do(AddPerson(number=1, standing=Standing.GUEST), CheckIn("#1"))
    room.do(AddPerson(number=2, standing=Standing.STAFF), CheckIn("#2"))
    room.in_session().do(RequestTurn("#1"), RequestTurn("#2"), CallSpeaker(), CallSpeaker())
    assert speaking(room).person == room.forum.person_of("#2").id


def test_how_often_and_how_long_each_has_spoken(room: Room) -> None:
    room.with_people(2).in_session().do(RequestTurn("#1"), RequestTurn("#2"), CallSpeaker())
    room.after(1).do(CallSpeaker())
    room.after(2).do(RequestTurn("#1", kind=SpeechKind.REPLY), CallSpeaker())
    now = room.after(0.5).desk.now()
    one, two = (room.forum.person_of(f"#{n}").id for n in (1, 2))
    assert speaking_times(room.forum, now) == {one: (2, 1.5 * MINUTE), two: (1, 2 * MINUTE)}


def test_an_earlier_item_comes_back_with_its_queue_also_after_a_restart(tmp_path: Path) -> None:
    path = tmp_path / "a.forum"
    orders = (
        CreateForum("토론회", day="2018-11-10"),
        *(AddPerson(number=n) for n in (1, 2, 3)),
        *(CheckIn(f"#{n}") for n in (1, 2, 3)),
        *(AddItem(title, item=title) for title in ("a", "b")),
        OpenSitting(),
        StartItem("a"),
        *(RequestTurn(f"#{n}") for n in (3, 1, 2)),
        CallSpeaker(),
        FinishTurn(),
        StartItem("b"),
        RequestTurn("#1"),
    )
    with Desk(ForumFile.create(path), ScriptClock(NINE), seed=1) as desk:
        for order in orders:
            desk.do(order)
        before = desk.forum
    with Desk(ForumFile.open(path), ScriptClock(NINE), seed=2) as desk:
        assert desk.forum == before
        desk.do(StartItem("a"))
        queue = waiting(desk.forum, "a")
        assert [desk.forum.person_of(r.person).number for r in queue] == [1, 2]
        desk.do(CallSpeaker())
        assert desk.forum.turn is not None
        assert desk.forum.turn.item == "a"
