"""A sealed record: nothing more is added, and breaking the seal leaves a trace."""

from civicforum.domain.cards import AddCard
from civicforum.domain.kinds import SittingState
from civicforum.domain.people import EraseName
from civicforum.domain.sealing import SealForum, UnsealForum
from civicforum.domain.sittings import CloseSitting, Recess, ReopenSitting
from civicforum.domain.undo import Undo
from tests.support.room import Room, refused


def test_only_a_closed_sitting_can_be_sealed(room: Room) -> None:
    with refused("seal-not-opened"):
        room.do(SealForum())
    room.in_session()
    with refused("seal-open"):
        room.do(SealForum())
    room.do(Recess())
    with refused("seal-in-recess"):
        room.do(SealForum())


def test_a_sealed_forum_takes_no_orders_until_it_is_unsealed(room: Room) -> None:
    room.with_people(1).in_session()
    forum = room.do(CloseSitting(), SealForum())
    assert forum.sealed == room.desk.now()
    for order in (AddCard("늦은 의견"), ReopenSitting("더 할 말"), Undo(), SealForum()):
        with refused("forum-sealed"):
            room.do(order)
    room.do(EraseName("#1"))
    forum = room.after(5).do(UnsealForum("오자 정정"))
    assert forum.sealed is None
    assert [(trace.deed, trace.reason) for trace in forum.unsealings] == [("unsealed", "오자 정정")]
    forum = room.do(ReopenSitting("더 할 말"))
    assert forum.sitting_state is SittingState.OPEN


def test_neither_is_undone_but_answered(room: Room) -> None:
    room.in_session()
    room.do(CloseSitting())
    with refused("not-sealed"):
        room.do(UnsealForum("까닭"))
    room.do(SealForum(), UnsealForum("까닭"))
    with refused("undo-answered"):
        room.do(Undo())
