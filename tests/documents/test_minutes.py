"""What minutes say: the eleven fields, the numbers, the names, and every correction."""

import subprocess
import sys

import pytest

from civicforum.base.words import words_for
from civicforum.documents.attendance import number_ranges
from civicforum.documents.minutes import Edition, minutes
from civicforum.documents.model import PollFigure
from civicforum.domain.agenda import AddItem, ExtendItem, FinishItem
from civicforum.domain.attachments import AttachFile
from civicforum.domain.cards import AddCard, AddTheme
from civicforum.domain.decisions import RecordDecision, RewordDecision
from civicforum.domain.people import AddPerson, CheckIn, EraseName
from civicforum.domain.queue import CallSpeaker, FinishTurn, RequestTurn, WriteGist
from civicforum.domain.record import ClockJumped, DescribeForum
from civicforum.domain.sittings import CloseSitting, OpenSitting, Recess, ReopenSitting, Resume
from civicforum.domain.things import Mode, Standing
from civicforum.domain.undo import Redo, Undo
from tests.documents.days import gwangju
from tests.documents.reading import lines, made, section
from tests.support.room import Room


def test_the_head_names_host_place_and_time(vote: Room) -> None:
    assert section(made(vote), "Overview") == [
        "Name of the meeting: 주민 토론회",
        "Host: 공론화위원회",
        "Date and time: Sat 10 November 2018 09:00–09:31",
        "Place: 금호리조트",
        "Attendance: 243 attended, 7 absent, of 250 on the roster",
    ]


def test_the_law_s_eleven_fields_stand_in_korean_in_its_order() -> None:
    document = made(gwangju(language="ko"))
    headings = [found.heading for found in document.sections]
    assert headings == [
        "회의 개요",
        "참석자 명단",
        "배석자 명단",
        "진행 순서",
        "상정 안건",
        "발언 요지",
        "결정 사항",
        "표결 내용",
    ]
    labels = [text.partition(":")[0] for text in section(document, "회의 개요")]
    assert labels[:4] == ["회의의 명칭", "개최기관", "일시", "장소"]
    assert document.ending == "끝."


def test_a_blank_forum_makes_minutes_that_say_what_is_missing() -> None:
    document = made(Room(language="en"))
    assert document.missing == (
        "host",
        "place",
        "attendees",
        "sittings",
        "items",
        "gists",
        "decisions",
    )
    assert "Host: Not recorded" in lines(document)
    assert len(section(document, "Not on record")) == len(document.missing)


def test_internal_minutes_list_names_and_public_ones_only_those_agreed_to() -> None:
    room = Room(language="en")
    room.do(AddPerson("김하늘", number=1, name_in_minutes=True, role="chair"))
    room.do(AddPerson("이바다", number=2), AddPerson("박나무", number=3, role="scribe"))
    room.do(AddPerson(number=4), *(CheckIn(f"#{n}") for n in range(1, 5)))
    internal = section(made(room), "Attendees")
    assert internal[1:] == ["1 김하늘, chair", "2 이바다", "3 박나무, scribe", "By number: 4"]
    public = section(made(room, Edition.PUBLIC), "Attendees")
    assert public[1:] == ["1 김하늘, chair", "3 scribe", "By number: 2, 4"]


def test_an_erased_name_leaves_the_number() -> None:
    room = Room(language="en").with_people(2)
    room.do(EraseName("#1"))
    assert section(made(room), "Attendees")[1:] == ["2 참여자2", "By number: 1"]


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
        "By gender: female 1, male 1, unknown 1",
        "By age: 20s 2, unknown 1",
        "By number: 1–3",
    ]


def test_observers_and_staff_are_the_others_present() -> None:
    room = Room(language="en")
    assert section(made(room), "Others present") == ["None"]
    room.do(AddPerson("의원", number=8, standing=Standing.OBSERVER), CheckIn("#8"))
    room.do(AddPerson("진행", number=9, standing=Standing.STAFF), CheckIn("#9"))
    found = section(made(room), "Others present")
    assert [found[1], found[3]] == ["8 의원", "9 진행"]


@pytest.mark.parametrize(
    ("numbers", "written"), [([], ""), ([3], "3"), ([1, 2, 3, 5, 7, 8], "1–3, 5, 7–8")]
)
def test_numbers_are_written_as_ranges(numbers: list[int], written: str) -> None:
    assert number_ranges(numbers) == written


def test_sittings_tell_opening_recess_resumption_closing_and_reopening() -> None:
    room = Room(language="en").in_session()
    room.after(30).do(Recess())
    assert "1 | Sat 10 November 2018 | 09:00 | 09:30– | open" in lines(made(room))
    room.after(10).do(Resume())
    room.after(20).do(CloseSitting())
    room.after(5).do(ReopenSitting("빠진 안건"))
    room.after(5).do(CloseSitting())
    found = lines(made(room))
    assert "1 | Sat 10 November 2018 | 09:00 | 09:30–09:40\n10:00–10:05 | 10:10" in found
    assert "10:05 The sitting was opened again. Reason: 빠진 안건" in found


def test_a_sitting_of_another_day_carries_its_date() -> None:
    room = Room(language="en")
    room.do(DescribeForum(day="2018-11-09"), OpenSitting())
    room.after(16 * 60).do(CloseSitting())
    room.after(60).do(OpenSitting())
    found = lines(made(room))
    assert (
        "Date and time: Sat 10 November 2018 09:00 – Sun 11 November 2018 01:00\n"
        "Sun 11 November 2018 02:00–\n"
        "(planned for Fri 9 November 2018)"
    ) in found
    assert "2 | Sun 11 November 2018 | 2018-11-11 02:00 | – | open" in found


def test_a_forum_that_was_only_planned_has_its_day() -> None:
    assert "Date and time: Sat 10 November 2018" in lines(made(Room(language="en")))


def test_items_stand_with_planned_and_actual_minutes() -> None:
    room = Room(language="en").in_session(
        AddItem("토론", minutes=20, item="a"), AddItem("휴식", mode=Mode.RECESS), AddItem("끝인사")
    )
    room.after(10).do(ExtendItem(5))
    room.after(14.6).do(FinishItem())
    rows = [text.split(" | ") for text in section(made(room), "Order of proceedings")[3:]]
    assert [rows[0][0], *rows[0][2:]] == ["토론", "20 +5 min", "25 min", "09:00–09:24"]
    assert [rows[2][0], *rows[2][2:]] == ["끝인사", "10 min", "–", "not dealt with"]
    assert section(made(room), "Items put") == ["1. 토론", "2. 끝인사 (not dealt with)"]


def test_an_item_that_runs_has_the_time_until_the_last_entry() -> None:
    room = Room(language="en").in_session()
    room.after(7).do(AddCard("의견"))
    row = section(made(room), "Order of proceedings")[3].split(" | ")
    assert row[3:] == ["7 min", "09:00–"]


def test_items_name_their_polls_and_attachments(vote: Room) -> None:
    vote.do(AttachFile("자료.pdf", b"1234", item="vote"))
    found = section(made(vote), "Items put")
    assert found[2:] == ["Poll: 건설에 찬성합니까?", "Attachment: 자료.pdf"]
    assert section(made(vote), "Attachments")[0] == "1. 자료.pdf (4 bytes)"
    assert section(made(vote), "Attachments")[1].startswith("SHA-256 03ac674216f3e15c")


def test_gists_stand_by_item_with_what_stood_before() -> None:
    room = Room(language="en").with_people(2).in_session(AddItem("토론", item="a"), AddItem("투표"))
    room.do(RequestTurn("#1"), CallSpeaker(turn="t"), WriteGist("틀린 요지"))
    room.after(3).do(FinishTurn(), WriteGist("바른 요지", turn="t"), FinishItem())
    room.do(RequestTurn("#2"), CallSpeaker())
    assert section(made(room), "Gist of statements") == [
        "토론",
        "09:00 참여자1: 바른 요지",
        "Corrected at 09:03; before: 틀린 요지",
        "Outside the agenda",
        "09:03 참여자2: (no gist on record)",
    ]


def test_cards_stand_under_their_themes_with_counts() -> None:
    room = Room(language="en")
    assert "Opinion cards by theme" not in lines(made(room))
    room.do(AddCard("먼저"), AddTheme("교통", theme="t"), AddTheme("빈 주제"))
    room.do(AddCard("버스", theme="t"), AddCard("지하철\n노선", theme="t"))
    assert section(made(room), "Opinion cards by theme") == [
        "In all: 3 cards",
        "교통 (2 cards)",
        "2. 버스",
        "3. 지하철\n노선",
        "빈 주제 (0 cards)",
        "Under no theme (1 card)",
        "1. 먼저",
    ]


def test_decisions_keep_former_wordings(vote: Room) -> None:
    vote.do(RecordDecision("둘째", decision="d"))
    vote.after(1).do(RewordDecision("d", "둘째, 고친 문구"))
    assert section(made(vote), "Decisions") == [
        "1. 건설 찬성을 권고하기로 함.",
        "09:28, item: 최종 투표",
        "By poll: 건설에 찬성합니까?",
        "2. 둘째, 고친 문구",
        "09:31, item: Outside the agenda",
        "Reworded at 09:32; before: 둘째",
    ]


def test_withdrawn_steps_are_told_and_restored_ones_are_not() -> None:
    room = Room(language="en")
    assert "Withdrawn steps and clock" not in lines(made(room))
    room.do(AddCard("하나"))
    room.after(5).do(Undo())
    command = words_for("en").named("command", "AddCard")
    found = section(made(room), "Withdrawn steps and clock")
    assert found == [f"09:05 Withdrawn: {command} (of 09:00)"]
    room.do(Redo())
    assert "Withdrawn steps and clock" not in lines(made(room))
    room.after(1).do(Undo())
    found = section(made(room), "Withdrawn steps and clock")
    assert found == [f"09:06 Withdrawn: {command} (of 09:00)"]


@pytest.mark.parametrize(("by", "way"), [(3_600_000, "forward"), (-3_600_000, "back")])
def test_jumps_of_the_clock_are_told(by: int, way: str) -> None:
    desk = Room(language="en").desk
    forum = ClockJumped(by).apply(desk.forum, desk.now())
    words = words_for("en")
    document = minutes(forum, desk.roll, desk.log, desk.retracted, words, edition=Edition.INTERNAL)
    assert section(document, "Withdrawn steps and clock") == [
        f"09:00 The laptop's clock was set {way} by 1:00:00.",
        "The times in these minutes went on evenly.",
    ]


def test_the_same_record_makes_equal_minutes(vote: Room) -> None:
    assert made(vote) == made(vote)
    assert made(vote) != made(vote, Edition.PUBLIC)


def test_only_a_result_costs_a_figure(vote: Room) -> None:
    figures = [b for s in made(vote).sections for b in s.blocks if isinstance(b, PollFigure)]
    assert len(figures) == 1


def test_importing_minutes_costs_neither_reportlab_nor_matplotlib() -> None:
    code = (
        "import sys, civicforum.documents.minutes, civicforum.documents.pdf; "
        "print({'reportlab', 'matplotlib', 'numpy', 'PIL'} & set(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "set()"
