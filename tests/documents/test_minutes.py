"""What minutes say: the eleven fields, the numbers, and every correction."""

import subprocess
import sys

import pytest

from civicforum.base.words import words_for
from civicforum.documents.minutes import Edition, minutes
from civicforum.documents.model import PollFigure
from civicforum.domain.agenda import AddItem
from civicforum.domain.attachments import AttachFile
from civicforum.domain.attendance import Leave
from civicforum.domain.cards import AddCard
from civicforum.domain.kinds import Mode, SpeechKind
from civicforum.domain.progress import ExtendItem, FinishItem
from civicforum.domain.queue import RequestTurn
from civicforum.domain.record import ClockJumped, DescribeForum
from civicforum.domain.sealing import SealForum, UnsealForum
from civicforum.domain.sittings import CloseSitting, OpenSitting, Recess, ReopenSitting, Resume
from civicforum.domain.turns import CallSpeaker, FinishTurn, WriteGist
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
        "date",
        "place",
        "attendees",
        "others",
        "proceedings",
        "items",
        "gists",
        "decisions",
    )
    assert "Host: Not recorded" in lines(document)
    assert len(section(document, "Not on record")) == len(document.missing)


def test_sittings_tell_opening_recess_resumption_closing_and_reopening() -> None:
    room = Room(language="en").in_session()
    room.after(30).do(Recess())
    assert "1 | Sat 10 November 2018 | 09:00 | 0 | 09:30– | open" in lines(made(room))
    room.after(10).do(Resume())
    room.after(20).do(CloseSitting())
    room.after(5).do(ReopenSitting("빠진 안건"))
    room.after(5).do(CloseSitting())
    found = lines(made(room))
    assert "1 | Sat 10 November 2018 | 09:00 | 0 | 09:30–09:40\n10:00–10:05 | 10:10" in found
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
    assert "2 | Sun 11 November 2018 | 2018-11-11 02:00 | 0 | – | open" in found


def test_a_forum_that_was_only_planned_has_its_day() -> None:
    assert "Date and time: Sat 10 November 2018" in lines(made(Room(language="en")))


def test_items_stand_with_planned_and_actual_minutes() -> None:
    room = Room(language="en").in_session(
        AddItem("토론", minutes=20, item="a"), AddItem("휴식", mode=Mode.RECESS), AddItem("끝인사")
    )
    room.after(10).do(ExtendItem(5))
    room.after(14.6).do(FinishItem())
    assert section(made(room), "Order of proceedings")[3:] == [
        "1 | 토론 | open floor | 20 +5 | 25 | +5 | 09:00–09:24 | 0",
        "2 | 휴식 | recess | 10 | – | – | not dealt with | –",
        "3 | 끝인사 | open floor | 10 | – | – | not dealt with | –",
    ]
    assert section(made(room), "Items put") == ["1 토론", "3 끝인사 (not dealt with)"]


def test_an_item_that_runs_has_the_time_until_the_last_entry() -> None:
    room = Room(language="en").with_people(3).in_session()
    room.after(7).do(Leave("#1"), AddCard("의견"))
    row = section(made(room), "Order of proceedings")[3].split(" | ")
    assert row[3:] == ["20", "7", "-13", "09:00–", "3"]


def test_parts_stand_under_their_item_with_the_numbers_of_the_agenda() -> None:
    room = Room(language="en").in_session(AddItem("첫째", item="a"), AddItem("둘째", item="b"))
    room.do(AddItem("둘째의 하나", parent="b", item="b1"))
    found = section(made(room), "Items put")
    assert found == ["1 첫째", "2 둘째 (not dealt with)", "2.1 둘째의 하나 (not dealt with)"]


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
        "Speaking times",
        "No. | Speaker | Turns | Time",
        "1 | 참여자1 | 1 | 03:00",
        "2 | 참여자2 | 1 | 00:00",
    ]
    assert "Speaking times" not in lines(made(room, Edition.PUBLIC))


def test_presenters_have_equal_time_and_kinds_are_told() -> None:
    room = Room(language="en").with_people(3)
    talks = AddItem(
        "발표", mode=Mode.PRESENTATION, item="a", presenters=("#1", "#2"), speech_seconds=300
    )
    room.in_session(talks).do(CallSpeaker(), WriteGist("찬성함."))
    room.after(5.5).do(FinishTurn(), RequestTurn("#3", kind=SpeechKind.POINT_OF_ORDER))
    room.do(CallSpeaker(), WriteGist("순서를 물음."), FinishTurn())
    found = section(made(room, Edition.PUBLIC), "Gist of statements")
    kind = words_for("en").named("speech", SpeechKind.POINT_OF_ORDER)
    assert found == [
        "발표",
        "09:00 No. 1: 찬성함.",
        f"09:05 No. 3 ({kind}): 순서를 물음.",
        "Time of presentations",
        "Presenter | Allotted | Used | Difference",
        "No. 1 | 05:00 | 05:30 | +00:30",
        "No. 2 | 05:00 | 00:00 | -05:00",
    ]


def test_the_seal_and_its_breaking_are_told() -> None:
    room = Room(language="en").in_session()
    room.do(CloseSitting(), SealForum())
    room.after(1).do(UnsealForum("오기"))
    room.after(1).do(SealForum())
    assert section(made(room), "Withdrawals, seal and clock") == [
        "09:01 The seal of the record was broken. Reason: 오기",
        "09:02 The record was sealed.",
    ]


def test_withdrawn_steps_are_told_and_restored_ones_are_not() -> None:
    room = Room(language="en")
    assert "Withdrawals, seal and clock" not in lines(made(room))
    room.do(AddCard("하나"))
    room.after(5).do(Undo())
    command = words_for("en").named("command", "AddCard")
    found = section(made(room), "Withdrawals, seal and clock")
    assert found == [f"09:05 Withdrawn: {command} (of 09:00)"]
    room.do(Redo())
    assert "Withdrawals, seal and clock" not in lines(made(room))
    room.after(1).do(Undo())
    found = section(made(room), "Withdrawals, seal and clock")
    assert found == [f"09:06 Withdrawn: {command} (of 09:00)"]


@pytest.mark.parametrize(("by", "way"), [(3_600_000, "forward"), (-3_600_000, "back")])
def test_jumps_of_the_clock_are_told(by: int, way: str) -> None:
    desk = Room(language="en").desk
    forum = ClockJumped(by).apply(desk.forum, desk.now())
    words = words_for("en")
    document = minutes(forum, desk.roll, desk.log, desk.retracted, words, edition=Edition.INTERNAL)
    assert section(document, "Withdrawals, seal and clock") == [
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
