import unicodedata

import pytest

from civicforum.domain.finding import found_people, initials, person_meant
from civicforum.domain.kinds import Standing
from civicforum.domain.people import AddPeople, AddPerson
from tests.support.room import Room, refused


@pytest.fixture
def room() -> Room:
    """Five on the roster, one of them without a name, one with a role."""
    made = Room()
    made.do(
        AddPeople(
            (
                AddPerson(name="김하늘", number=1),
                AddPerson(name="박서준", number=2, role="찬성 측"),
                AddPerson(name="Ann Lee", number=3),
                AddPerson(number=17),
                AddPerson(name="김하나", number=20, standing=Standing.OBSERVER),
            )
        )
    )
    return made


def numbers(room: Room, text: str) -> list[int]:
    return [person.number for person in found_people(room.forum, room.desk.roll, text)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("17", [17]),
        ("#17", [17]),
        (" 2 ", [2]),
        ("4", []),
        ("99999999999", []),
        ("김하늘", [1]),
        ("김하", [1, 20]),
        ("하늘", [1]),
        ("ㄱㅎㄴ", [1, 20]),
        ("ㅂㅅ", [2]),
        ("ANN lee", [3]),
        ("lee", [3]),
        ("홍", []),
        ("", []),
        ("  ", []),
        ("²", []),
    ],
)
def test_a_number_a_name_or_initial_consonants(room: Room, text: str, found: list[int]) -> None:
    assert numbers(room, text) == found


def test_decomposed_hangul_from_a_mac_is_found(room: Room) -> None:
    assert numbers(room, unicodedata.normalize("NFD", "박서준")) == [2]


def test_initials_leave_other_letters_alone() -> None:
    assert initials("김하늘 Kim") == "ㄱㅎㄴ Kim"


def test_a_role_is_the_last_resort(room: Room) -> None:
    assert numbers(room, "찬성측") == [2]


def test_the_one_that_is_meant(room: Room) -> None:
    assert person_meant(room.forum, room.desk.roll, "ㅂㅅㅈ").number == 2
    with refused("person-unknown"):
        person_meant(room.forum, room.desk.roll, "아무개")
    with refused("person-ambiguous"):
        person_meant(room.forum, room.desk.roll, "김하")
