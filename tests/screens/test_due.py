from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from civicforum.domain.forum import Forum
from civicforum.screens.due import due_day
from tests.support.room import NINE, refused

FORUM = Forum(day="2018-11-10")


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2026-12-03 올림", "2026-12-03"),
        ("2026-12-3까지 올림", "2026-12-03"),
        ("2026.12.3 올림", "2026-12-03"),
        ("2026. 12. 3.까지 올림", "2026-12-03"),
        ("2026/12/3 올림", "2026-12-03"),
        ("2026년 12월 3일 올림", "2026-12-03"),
        ("12월 3일까지 올림", "2018-12-03"),
        ("12월3일 까지 올림", "2018-12-03"),
        ("12/3 올림", "2018-12-03"),
        ("11/10까지 올림", "2018-11-10"),
        ("11/9 올림", "2019-11-09"),
        ("오늘 올림", "2018-11-10"),
        ("오늘까지 올림", "2018-11-10"),
        ("내일 까지 올림", "2018-11-11"),
        ("Today 올림", "2018-11-10"),
        ("tomorrow 올림", "2018-11-11"),
    ],
)
def test_days_as_they_are_typed(text: str, day: str) -> None:
    assert due_day(text, FORUM, now=NINE) == (day, "올림")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "올림",
        "3/4분기 자료",
        "2026-12 올림",
        "내일모레 올림",
        "12월 중 올림",
        "1/100 올림",
        "오늘은",
    ],
)
def test_what_is_no_day_stays_text(text: str) -> None:
    assert due_day(text, FORUM, now=NINE) == ("", text)


@pytest.mark.parametrize(
    "text", ["2/30 올림", "13월 1일 올림", "2026-02-29 올림", "0000-01-01 올림", "2/29 올림"]
)
def test_a_day_that_does_not_exist_is_refused(text: str) -> None:
    with refused("day-wrong"):
        due_day(text, FORUM, now=NINE)


def test_a_leap_day_of_next_year() -> None:
    assert due_day("2/29", Forum(day="2019-03-01"), now=NINE) == ("2020-02-29", "")


def test_today_is_that_of_the_clock_and_zone_where_the_forum_has_no_day() -> None:
    late = NINE - 2 * 3_600_000  # 07:00 in Seoul, 22:00 of the day before in UTC
    assert due_day("11/10", Forum(), now=late) == ("2018-11-10", "")
    assert due_day("today", Forum(zone="UTC"), now=late) == ("2018-11-09", "")
    assert due_day("today", Forum(day="2018-12-24"), now=late) == ("2018-11-10", "")


@given(st.dates(date(2018, 11, 10), date(2018, 11, 10) + timedelta(days=364)))
def test_a_day_without_a_year_is_the_next_one(day: date) -> None:
    expected = (day.isoformat(), "")
    assert due_day(f"{day.month}/{day.day}", FORUM, now=NINE) == expected
    assert due_day(f"{day.month}월 {day.day}일까지", FORUM, now=NINE) == expected


@given(st.text())
def test_whatever_is_typed_nothing_is_lost(text: str) -> None:
    day, rest = due_day(f"x{text}", FORUM, now=NINE)
    assert (day, rest) == ("", f"x{text}")
