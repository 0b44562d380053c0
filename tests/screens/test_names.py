import pytest

from civicforum.base.words import Words, words_for
from civicforum.domain.people import EraseName
from civicforum.screens.names import called, called_in_public
from tests.support.room import Room


@pytest.mark.parametrize(
    ("person", "to_the_facilitator", "to_the_room"),
    [
        ("haneul", "김하늘", "김하늘"),
        ("seojun", "박서준", "No. 2"),
        ("nameless", "No. 17", "No. 17"),
    ],
)
def test_a_name_only_for_those_who_agreed(
    room: Room, words: Words, person: str, to_the_facilitator: str, to_the_room: str
) -> None:
    who, roll = room.forum.person_of(person), room.desk.roll
    assert called(who, roll, words=words) == to_the_facilitator
    assert called_in_public(who, roll, words=words) == to_the_room


def test_in_korean_with_an_honorific(room: Room) -> None:
    who = room.forum.person_of("haneul")
    assert called(who, room.desk.roll, words=words_for("ko")) == "김하늘 님"


def test_an_erased_name_is_a_number(room: Room, words: Words) -> None:
    room.do(EraseName("haneul"))
    who = room.forum.person_of("haneul")
    assert called_in_public(who, room.desk.roll, words=words) == "No. 1"
