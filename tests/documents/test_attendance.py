"""Attendance lists: who came and when, who did not; names by edition."""

import pytest

from civicforum.documents.attendance import number_ranges
from civicforum.documents.minutes import Edition
from civicforum.domain.attendance import CheckIn
from civicforum.domain.cards import AddCard
from civicforum.domain.declarations import DeclareNone, NoneOf
from civicforum.domain.kinds import Standing
from civicforum.domain.people import AddPerson, EraseName
from civicforum.domain.queue import RequestTurn
from civicforum.domain.turns import CallSpeaker, WriteGist
from tests.documents.reading import lines, made, section
from tests.support.room import Room


def test_internal_minutes_list_names_and_public_ones_only_those_agreed_to() -> None:
    room = Room(language="en")
    room.do(AddPerson("김하늘", number=1, name_in_minutes=True, role="chair"))
    room.do(AddPerson("이바다", number=2), AddPerson("박나무", number=3, role="scribe"))
    room.do(AddPerson(number=4), *(CheckIn(f"#{n}") for n in range(1, 5)))
    internal = section(made(room), "Attendees")
    assert internal[1:] == [
        "No. | Name | Role | Came – left",
        "1 | 김하늘 | chair | 09:00–",
        "2 | 이바다 |  | 09:00–",
        "3 | 박나무 | scribe | 09:00–",
        "By number:",
        "4  09:00–",
    ]
    public = section(made(room, Edition.PUBLIC), "Attendees")
    assert public[1:] == ["1 김하늘, chair", "By number: 2–4"]


def test_an_erased_name_leaves_the_number() -> None:
    room = Room(language="en").with_people(2)
    room.do(EraseName("#1"))
    found = section(made(room), "Attendees")[1:]
    assert found == ["No. | Name | Came – left", "2 | 참여자2 | 09:00–", "By number:", "1  09:00–"]


def test_public_minutes_hold_no_name_that_was_not_agreed_to() -> None:
    room = Room(language="en").with_people(9)
    room.do(AddPerson("실명", number=10, name_in_minutes=True), CheckIn("#10"))
    room.in_session().do(RequestTurn("#4"), CallSpeaker(), WriteGist("물음."))
    room.do(AddCard("의견", author="#5", table="2"), AddCard("동의", author="#10"), AddCard("셋"))
    public = lines(made(room, Edition.PUBLIC))
    assert not [text for text in public if "참여자" in text]
    assert {"09:00 No. 4: 물음.", "1. 의견 (table 2)", "2. 동의 (실명)", "3. 셋"} <= set(public)
    internal = lines(made(room))
    assert {"09:00 참여자4: 물음.", "1. 의견 (table 2, 참여자5)"} <= set(internal)


def test_people_are_counted_by_gender_and_age_where_they_are_known() -> None:
    room = Room(language="en")
    for number, (gender, age) in enumerate([("female", "20s"), ("male", ""), ("", "20s")], 1):
        room.do(AddPerson(number=number, gender=gender, age_band=age), CheckIn(f"#{number}"))
    room.do(AddPerson(number=4, gender="female"))
    assert section(made(room), "Attendees") == [
        "Attended: 3, absent: 1",
        "By gender: female (1), male (1), not stated (1)",
        "By age: 20s (2), not stated (1)",
        "By number:",
        "1  09:00–",
        "2  09:00–",
        "3  09:00–",
        "Absent (1)",
        "By number: 4",
    ]


def test_observers_guests_and_staff_are_the_others_present() -> None:
    room = Room(language="en")
    assert section(made(room), "Others present") == ["Not recorded"]
    room.do(DeclareNone(NoneOf.OTHERS))
    assert section(made(room), "Others present") == ["None (on record)"]
    room.do(AddPerson("의원", number=8, standing=Standing.OBSERVER, role="시의회"), CheckIn("#8"))
    room.do(AddPerson("진행", number=9, standing=Standing.STAFF), CheckIn("#9"))
    room.do(AddPerson(number=10, standing=Standing.GUEST), CheckIn("#10"))
    found = section(made(room), "Others present")
    assert found[2] == "8 | 의원 | 시의회 | 09:00–"
    assert {"10  09:00–", "9 | 진행 | 09:00–"} <= set(found)
    assert found.index("10  09:00–") < found.index("9 | 진행 | 09:00–")
    found = section(made(room, Edition.PUBLIC), "Others present")
    assert [found[1], found[3], found[5]] == ["8 시의회", "By number: 10", "By number: 9"]


@pytest.mark.parametrize(
    ("numbers", "written"), [([], ""), ([3], "3"), ([1, 2, 3, 5, 7, 8], "1–3, 5, 7–8")]
)
def test_numbers_are_written_as_ranges(numbers: list[int], written: str) -> None:
    assert number_ranges(numbers) == written
