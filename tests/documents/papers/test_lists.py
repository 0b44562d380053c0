"""Run sheet, sign-in sheet, attendance list."""

import pytest

from civicforum.documents.model import Edition
from civicforum.documents.papers.order import Paper, Size, Sorting
from civicforum.domain.agenda import AddItem
from civicforum.domain.people import AddPeople, AddPerson, EraseName
from civicforum.domain.record import DescribeForum
from tests.documents.days import HOSTILE, hostile_day
from tests.documents.papers.printing import letters_of, page_sizes, pages, printed
from tests.support.room import Room


def test_the_run_sheet_has_times_presenters_and_private_notes_and_says_so(hall: Room) -> None:
    (page,) = pages(hall, Paper.RUN_SHEET)
    assert page.count("Internal: holds the facilitator's private notes") == 2
    for said in (
        "14:00 10 1. Opening open floor · 120 s a speech Thank the cooks.",
        "14:10 30 2. Talks presentation · 120 s a speech No. 1 Resident 1",
        "14:30 10 2.1. Shops",
        "14:40 5 3. Reserve opinion cards · hidden",
        "45 min in all, until 14:45",
    ):
        assert said in page


def test_a_run_sheet_without_a_start_counts_from_it(hall: Room) -> None:
    hall.do(DescribeForum(start=""))
    (page,) = pages(hall, Paper.RUN_SHEET)
    assert "+0:10 30 2. Talks" in page
    assert "45 min in all" in page
    bare = Room(language="en")
    assert "The agenda is empty." in pages(bare, Paper.RUN_SHEET)[0]


def test_a_note_longer_than_a_page_goes_on(hall: Room) -> None:
    hall.do(AddItem("Long", note="\n".join(f"line {number} " * 8 for number in range(200))))
    text = " ".join(pages(hall, Paper.RUN_SHEET)) + " "
    assert text.count("line 0 ") == 8
    assert text.count("line 199 ") == 8


def test_everybody_finds_a_line_to_sign_at_the_own_table(hall: Room) -> None:
    found = pages(hall, Paper.SIGN_IN)
    assert [page.split("Table ")[1].split()[0] for page in found[:3]] == ["8", "9", "10"]
    assert "Internal: names everybody" in found[0]
    assert "20 의원 council" in found[3]
    assert len(found) == 4


def test_names_are_sorted_as_people_look_for_them() -> None:
    room = Room(language="en")
    names = ("Lee", "홍길동", "", "2번", "가람", "10번", "김")
    room.do(AddPeople(tuple(AddPerson(name, number=n) for n, name in enumerate(names, 1))))
    page = pages(room, Paper.SIGN_IN, sorting=Sorting.NAME)[0].partition("Signature")[2]
    assert page.startswith(" 4 2번 6 10번 5 가람 7 김 2 홍길동 1 Lee 3")
    by_number = pages(room, Paper.SIGN_IN, sorting=Sorting.NUMBER)[0].partition("Signature")[2]
    assert by_number.startswith(" 1 Lee 2 홍길동 3 4 2번")
    room.do(EraseName("#2"))
    assert "홍길동" not in pages(room, Paper.SIGN_IN)[0]


def test_an_empty_roster_leaves_lines_for_whoever_comes() -> None:
    (page,) = pages(Room(language="en"), Paper.SIGN_IN)
    assert "Signature" in page


def test_the_attendance_list_has_those_who_came_and_those_who_did_not(hall: Room) -> None:
    text = " ".join(pages(hall, Paper.ATTENDANCE))
    assert "Attended: 8, absent: 4" in text
    assert "Absent (4)" in text
    assert "Resident 12" in text
    public = " ".join(pages(hall, Paper.ATTENDANCE, edition=Edition.PUBLIC))
    assert "Resident 1 " in public
    assert "Resident 12" not in public
    assert "Public edition" in public
    assert "End of the list." in text


@pytest.mark.parametrize("paper", [Paper.RUN_SHEET, Paper.SIGN_IN, Paper.ATTENDANCE, Paper.BADGES])
@pytest.mark.parametrize("size", Size)
def test_hostile_texts_stay_on_the_sheet(paper: Paper, size: Size) -> None:
    pdf = printed(hostile_day(), paper, size=size)
    ((width, height),) = page_sizes(pdf)
    for _, _, (left, bottom, right, top) in letters_of(pdf):
        assert 0 < left < right < width
        assert 0 < bottom < top < height
    text = "".join(pages(hostile_day(), paper, size=size)).replace(" ", "")
    assert HOSTILE[0].replace(" ", "")[:20] in text


def test_five_hundred_people_sign_on_as_many_sheets_as_they_need() -> None:
    room = Room().with_people(500, checked_in=False)
    found = pages(room, Paper.SIGN_IN, sorting=Sorting.NAME)
    assert "참여자500" in "".join(found[-2:])
    assert len(found) < 30
    for paper in (Paper.SIGN_IN, Paper.ATTENDANCE, Paper.RUN_SHEET):
        assert printed(room, paper) == printed(room, paper)
