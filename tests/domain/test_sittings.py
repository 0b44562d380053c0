from civicforum.domain.attendance import CheckIn, Leave
from civicforum.domain.kinds import SittingState
from civicforum.domain.polls import AddPoll, OpenPoll
from civicforum.domain.queue import RequestTurn
from civicforum.domain.sittings import (
    CloseSitting,
    OpenSitting,
    Recess,
    ReopenSitting,
    Resume,
)
from civicforum.domain.turns import CallSpeaker, FinishTurn
from tests.support.room import MINUTE, Room, refused


def test_a_day_with_a_recess_and_two_sittings(room: Room) -> None:
    assert room.forum.sitting_state is SittingState.NOT_OPENED
    assert room.forum.sitting is None
    room.do(OpenSitting("one"))
    assert room.do(Recess()).sitting_state is SittingState.IN_RECESS
    assert room.after(15).do(Resume()).sitting_state is SittingState.OPEN
    forum = room.after(30).do(CloseSitting())
    assert forum.sitting_state is SittingState.CLOSED
    sitting = forum.sittings[0]
    recess = sitting.recesses[0]
    assert recess.left is not None
    assert (recess.left - recess.came, sitting.closed) == (
        15 * MINUTE,
        sitting.opened + 45 * MINUTE,
    )
    assert room.do(OpenSitting()).sittings[1].number == 2


def test_timers_stop_in_a_recess(room: Room) -> None:
    room.with_people(1).in_session().do(RequestTurn("#1"), CallSpeaker())
    room.after(2).do(Recess())
    room.after(60).do(Resume())
    forum = room.after(1).do(FinishTurn())
    now = room.desk.now()
    assert forum.agenda[0].watch.elapsed(now) == 3 * MINUTE
    assert next(iter(forum.turns.values())).watch.elapsed(now) == 3 * MINUTE


def test_closing_in_a_recess_ends_the_recess_and_the_item(room: Room) -> None:
    room.in_session().do(Recess())
    forum = room.after(5).do(CloseSitting())
    assert forum.sittings[0].recesses[0].left == forum.sittings[0].closed
    assert forum.item == ""


def test_what_the_state_of_the_day_refuses(room: Room) -> None:
    for command, code in (
        (Recess(), "sitting-not-opened"),
        (Resume(), "not-in-recess"),
        (CloseSitting(), "sitting-not-opened"),
        (ReopenSitting("착오"), "sitting-not-closed"),
    ):
        with refused(code):
            room.do(command)
    room.do(OpenSitting())
    with refused("sitting-already-open"):
        room.do(OpenSitting())
    room.do(Recess())
    with refused("sitting-in-recess"):
        room.do(Recess())
    with refused("sitting-already-open"):
        room.do(OpenSitting())


def test_nobody_is_cut_off_and_no_poll_is_left_open(room: Room) -> None:
    room.with_people(2).in_session().do(RequestTurn("#1"), CallSpeaker())
    with refused("turn-running"):
        room.do(CloseSitting())
    room.do(FinishTurn(), AddPoll("찬성합니까?", poll="v"), OpenPoll("v"))
    with refused("poll-still-open"):
        room.do(CloseSitting())


def test_attendance_belongs_to_a_sitting(room: Room) -> None:
    room.with_people(3).do(OpenSitting(), Leave("#3"), CloseSitting())
    assert room.forum.voters_present == ()
    room.after(60 * 24 * 7).do(CheckIn("#1"), CheckIn("#3"), OpenSitting(), CheckIn("#2"))
    assert len(room.forum.voters_present) == 3
    room.do(Leave("#2"))
    with refused("person-left"):
        room.do(CheckIn("#2"))


def test_who_was_here_at_the_closing_is_here_when_it_goes_on(room: Room) -> None:
    room.with_people(3).in_session().do(RequestTurn("#1"), Leave("#3"))
    assert room.after(1).do(CloseSitting()).requests == ()
    room.after(5).do(ReopenSitting("발언 누락"))
    assert len(room.forum.voters_present) == 2


def test_a_closed_sitting_goes_on_with_a_reason(room: Room) -> None:
    room.do(OpenSitting(), CloseSitting())
    with refused("text-empty"):
        room.do(ReopenSitting(" "))
    forum = room.after(10).do(ReopenSitting("발언 누락"))
    assert forum.sitting_state is SittingState.OPEN
    gap = forum.sittings[0].recesses[0]
    assert gap.left is not None
    assert gap.left - gap.came == 10 * MINUTE
