"""The order in which statements wait is on record."""

from civicforum.domain.house_rules import ChooseQueueOrder
from civicforum.domain.kinds import QueueOrder
from civicforum.domain.queue import RequestTurn
from civicforum.domain.turns import CallSpeaker, FinishTurn
from tests.support.room import Room, refused


def _numbers(room: Room) -> list[int]:
    return [room.forum.person_of(request.person).number for request in room.forum.requests]


def test_who_spoke_less_or_who_asked_first(room: Room) -> None:
    room.with_people(4).in_session()
    room.do(RequestTurn("#1"), CallSpeaker(), FinishTurn())
    for number in (2, 1, 3):
        room.after(1).do(RequestTurn(f"#{number}"))
    assert _numbers(room) == [2, 3, 1]
    room.do(ChooseQueueOrder(QueueOrder.ARRIVAL))
    assert _numbers(room) == [2, 1, 3]
    room.do(ChooseQueueOrder(QueueOrder.FAIR))
    assert _numbers(room) == [2, 3, 1]
    with refused("nothing-changed"):
        room.do(ChooseQueueOrder(QueueOrder.FAIR))
