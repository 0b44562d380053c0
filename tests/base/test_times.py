import pytest

from civicforum.base.times import (
    clock_time,
    duration,
    iso_time,
    long_date,
    parse_time,
    short_date,
)
from tests.support.room import MINUTE, NINE, refused


def test_times_are_read_with_their_offset() -> None:
    assert parse_time("2018-11-10T09:00:00+09:00") == NINE
    assert iso_time(NINE, "Asia/Seoul") == "2018-11-10T09:00:00+09:00"
    assert iso_time(NINE + 5, "UTC") == "2018-11-10T00:00:00.005+00:00"
    assert clock_time(NINE + 7 * MINUTE, "Asia/Seoul") == "09:07"


@pytest.mark.parametrize("text", ["", "09:00", "2018-11-10T09:00:00", "tomorrow", "2018-99-10"])
def test_what_is_no_time(text: str) -> None:
    with refused("time-wrong"):
        parse_time(text)


def test_dates_as_people_write_them() -> None:
    assert short_date("2018-11-10", "ko") == "2018. 11. 10."
    assert short_date("2018-11-10", "en") == "2018-11-10"
    assert long_date("2018-11-10", "ko") == "2018. 11. 10.(토)"
    assert long_date("2018-11-10", "en") == "Sat 10 November 2018"
    assert long_date("가을", "ko") == "가을"


def test_durations() -> None:
    assert [duration(ms) for ms in (0, 767_000, 3_767_999, -5_000)] == [
        "00:00",
        "12:47",
        "1:02:47",
        "-00:05",
    ]


@pytest.mark.parametrize("year", ["0001", "1970", "9999"])
def test_years_that_no_forum_has(year: str) -> None:
    with refused("time-wrong"):
        parse_time(f"{year}-01-01T00:00:00+09:00")
