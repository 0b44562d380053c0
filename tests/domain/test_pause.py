"""A pause lets timers stand still; it is no recess and stands in no minutes."""

from civicforum.domain.attendance import CheckIn
from civicforum.domain.autopilot import next_action
from civicforum.domain.kinds import SittingState
from civicforum.domain.people import AddPeople, AddPerson
from civicforum.domain.progress import ExtendItem
from civicforum.domain.queue import RequestTurn
from civicforum.domain.sittings import (
    CloseSitting,
    OpenSitting,
    Pause,
    Recess,
    ReopenSitting,
    Resume,
)
from civicforum.domain.turns import CallSpeaker
from tests.support.room import MINUTE, Room, refused


def test_timers_stand_still_until_it_goes_on() -> None:
    room = Room().with_people(2).in_session()
    room.do(RequestTurn("#1"), CallSpeaker()).item_of("floor")
    room.after(1).do(Pause())
    assert room.forum.sitting_state is SittingState.PAUSED
    assert next_action(room.forum) == Resume()
    room.after(5).do(Resume())
    room.after(1)
    item, turn = room.forum.running_item, room.forum.turn
    assert item is not None
    assert turn is not None
    assert item.watch.elapsed(room.desk.now()) == 2 * MINUTE
    assert turn.watch.elapsed(room.desk.now()) == 2 * MINUTE
    assert room.forum.sittings[-1].recesses == ()


def test_what_needs_the_sitting_waits() -> None:
    room = Room().with_people(1).in_session()
    room.do(Pause())
    for order in (Pause(), Recess(), CallSpeaker()):
        with refused("sitting-paused"):
            room.do(order)
    with refused("sitting-already-open"):
        room.do(OpenSitting())
    room.do(AddPeople((AddPerson(number=9),)), CheckIn("#9"), ExtendItem(1))


def test_before_the_sitting_there_is_nothing_to_pause() -> None:
    with refused("sitting-not-opened"):
        Room().do(Pause())


def test_the_day_can_end_in_a_pause_and_go_on() -> None:
    room = Room().with_people(1).in_session()
    room.do(Pause(), CloseSitting())
    assert room.forum.sittings[-1].paused is None
    room.after(1).do(ReopenSitting("너무 일렀음"))
    assert room.forum.sitting_state is SittingState.OPEN
