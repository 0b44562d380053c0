"""The agenda as iCalendar, read by another program."""

from typing import Any, cast

from icalendar import Calendar

from civicforum.documents.exporting import Data
from civicforum.documents.model import Edition
from civicforum.documents.office.text import fit
from civicforum.domain.agenda import AddItem
from civicforum.domain.kinds import Visibility
from civicforum.domain.record import DescribeForum
from tests.documents.days import HOSTILE, gwangju, line
from tests.documents.opendata.files import files_of
from tests.support.oracles import READING, answer
from tests.support.room import Room


def agenda_of(room: Room, edition: Edition = Edition.PUBLIC) -> str:
    return files_of(room, Data.CALENDAR, edition)["agenda"].decode()


def planned(*items: AddItem) -> Room:
    room = Room()
    room.do(DescribeForum(place="대강당, 2층; 왼쪽", start="14:00"), *items)
    return room


def test_planned_items_follow_each_other_in_the_forums_zone() -> None:
    room = planned(
        AddItem("개회", minutes=10, item="a"),
        AddItem("내부 회의", minutes=20, item="b", visibility=Visibility.INTERNAL),
        AddItem("토론", minutes=30, item="c"),
    )
    (events,) = answer("calendars", [agenda_of(room)], libraries=READING)
    told = [(name, begin[11:], end[11:], place) for _, name, begin, end, place in events]
    place = "대강당, 2층; 왼쪽"
    assert sorted(told, key=lambda each: each[1:3]) == [
        ("1 개회", "14:00:00+09:00", "14:10:00+09:00", place),
        ("주민 토론회", "14:00:00+09:00", "15:00:00+09:00", place),
        ("3 토론", "14:30:00+09:00", "15:00:00+09:00", place),
    ]
    assert "TZID:Asia/Seoul" in agenda_of(room)
    assert "내부 회의" in agenda_of(room, Edition.INTERNAL)


def test_what_is_over_stands_as_it_was() -> None:
    (events,) = answer("calendars", [agenda_of(gwangju(language="ko"))], libraries=READING)
    debate = next(event for event in events if event[1] == "1 토론")
    assert debate[2:4] == ["2018-11-10T09:00:00+09:00", "2018-11-10T09:22:00+09:00"]


def test_a_forum_without_times_is_a_whole_day() -> None:
    for room in (Room(), planned()):
        text = agenda_of(room)
        assert text.count("BEGIN:VEVENT") == 1
        assert "DTSTART;VALUE=DATE:20181110" in text


def test_hostile_titles_end_no_line_and_are_read_back() -> None:
    titles = [line(text) for text in (*HOSTILE, "a\\n;,:b BEGIN:VEVENT", "=1+1")]
    room = planned(*(AddItem(title, minutes=5) for title in titles))
    text = agenda_of(room)
    assert text.count("\r\nBEGIN:VEVENT\r\n") == len(titles) + 1
    assert all(len(each.encode()) <= 75 for each in text.split("\r\n"))
    again = cast("Any", Calendar.from_ical(text))
    names = [str(event["summary"]) for event in again.walk("VEVENT")]
    assert [name.partition(" ")[2] for name in names[:-1]] == [fit(title) for title in titles]
    (events,) = answer("calendars", [text], libraries=READING)
    theirs = {event[1] for event in events}  # it reads a backslash before n as the end of a line
    assert {name for name in names if "\\" not in name} <= theirs


def test_the_same_record_makes_the_same_bytes() -> None:
    assert agenda_of(gwangju(language="ko")) == agenda_of(gwangju(language="ko"))
