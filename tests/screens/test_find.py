import unicodedata

import pytest

from civicforum.screens.find import found_people, initials
from tests.support.room import Room


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
