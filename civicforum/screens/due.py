"""A day as hurried hands type it before what is to be done: 12/3, 12월 3일까지, tomorrow."""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from civicforum.base.errors import Refused
from civicforum.base.times import local
from civicforum.domain.forum import Forum

_WAYS = (
    r"(?P<year>[0-9]{4})([-./])\s*(?P<month>[0-9]{1,2})\2\s*(?P<day>[0-9]{1,2})\.?",
    r"(?:(?P<year>[0-9]{4})년\s*)?(?P<month>[0-9]{1,2})월\s*(?P<day>[0-9]{1,2})일",
    r"(?P<year>)(?P<month>[0-9]{1,2})/(?P<day>[0-9]{1,2})",
)
_WRITTEN = tuple(re.compile(way + r"(?:\s*까지)?(?=\s|$)") for way in _WAYS)
_SAID = re.compile(r"(?P<word>오늘|내일|today|tomorrow)(?:\s*까지)?(?=\s|$)", re.IGNORECASE)
_DAYS_AHEAD = {"오늘": 0, "today": 0, "내일": 1, "tomorrow": 1}


def due_day(text: str, forum: Forum, *, now: int) -> tuple[str, str]:
    """The day that `text` begins with, in ISO form ("" where there is none), and what follows.

    Without a year it is the first such day that is not before the forum's; today is that of `now`
    (UTC milliseconds).

    Raises:
        Refused: it looks like a day, but there is none such.
    """
    today = local(now, forum.zone).date()
    said = _SAID.match(text)
    if said:
        ahead = timedelta(days=_DAYS_AHEAD[said["word"].lower()])
        return (today + ahead).isoformat(), text[said.end() :].strip()
    for way in _WRITTEN:
        written = way.match(text)
        if written:
            first = date.fromisoformat(forum.day) if forum.day else today
            return _day(written, first), text[written.end() :].strip()
    return "", text


def _day(written: re.Match[str], first: date) -> str:
    for found in _days(written, first):
        if written["year"] or found >= first:
            return found.isoformat()
    raise Refused("day-wrong", text=written[0])


def _days(written: re.Match[str], first: date) -> Iterator[date]:
    """The days that may be meant, as far as they exist."""
    years = [int(written["year"])] if written["year"] else [first.year, first.year + 1]
    for year in years:
        try:
            yield date(year, int(written["month"]), int(written["day"]))
        except ValueError:
            continue
