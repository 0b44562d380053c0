"""Times as people write them. In data a time is UTC milliseconds; zones and words come in here."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from civicforum.base.errors import Refused

_FIRST_YEAR, _LAST_YEAR = 1971, 9998
_WEEKDAYS = {"ko": "월화수목금토일", "en": ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")}


def to_milliseconds(moment: datetime) -> int:
    """UTC milliseconds of an aware datetime."""
    return round(moment.timestamp() * 1000)


def parse_time(text: str) -> int:
    """UTC milliseconds of an ISO 8601 time with offset, such as 2018-11-10T09:00:00+09:00.

    Raises:
        Refused: no such time, or no offset.
    """
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        raise Refused("time-wrong", text=text) from None
    if moment.tzinfo is None or not _FIRST_YEAR <= moment.year <= _LAST_YEAR:
        raise Refused("time-wrong", text=text)
    return to_milliseconds(moment)


def local(at: int, zone: str) -> datetime:
    """The wall-clock time in a zone."""
    return datetime.fromtimestamp(at / 1000, ZoneInfo(zone))


def clock_time(at: int, zone: str) -> str:
    """The time of day on a 24-hour clock, such as 14:05."""
    return local(at, zone).strftime("%H:%M")


def iso_time(at: int, zone: str) -> str:
    """2018-11-10T15:10:00+09:00, with milliseconds only where there are some."""
    return local(at, zone).isoformat(timespec="milliseconds" if at % 1000 else "seconds")


def long_date(day: str, language: str) -> str:
    """2018. 11. 10.(토), or Sat 10 November 2018; `day` as it stands where it is no ISO date.

    In Korean as the Regulations on the Operation of Administrative Affairs, Article 7(5), want the
    dates of public documents: numbers with a full stop each instead of 년, 월 and 일.
    """
    try:
        when = date.fromisoformat(day)
    except ValueError:
        return day
    weekday = _WEEKDAYS[language][when.weekday()]
    if language == "ko":
        return f"{when.year}. {when.month}. {when.day}.({weekday})"
    return f"{weekday} {when.day} {when:%B} {when.year}"


def short_date(day: str, language: str) -> str:
    """2018. 11. 10. in Korean, as in `long_date`; else 2018-11-10 as it is."""
    if language != "ko":
        return day
    when = date.fromisoformat(day)
    return f"{when.year}. {when.month}. {when.day}."


def duration(milliseconds: int) -> str:
    """12:47, or 1:02:47 from an hour on; a minus sign where it is negative."""
    sign = "-" if milliseconds < 0 else ""
    seconds = abs(milliseconds) // 1000
    hours, rest = divmod(seconds, 3600)
    minutes, seconds = divmod(rest, 60)
    return (
        f"{sign}{hours}:{minutes:02}:{seconds:02}" if hours else f"{sign}{minutes:02}:{seconds:02}"
    )
