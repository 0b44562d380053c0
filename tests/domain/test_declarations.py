"""That there was none is on record too."""

from civicforum.domain.declarations import DeclareNone, NoneOf
from civicforum.domain.undo import Undo
from tests.support.room import Room, refused


def test_a_declaration_is_made_once_and_can_be_undone(room: Room) -> None:
    forum = room.do(DeclareNone(NoneOf.OTHERS))
    assert forum.declared == ("others",)
    with refused("nothing-changed"):
        room.do(DeclareNone(NoneOf.OTHERS))
    assert room.do(Undo()).declared == ()
