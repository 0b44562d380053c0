"""Days and times of day as hurried hands type them, brought into the form that is kept."""

import re
import unicodedata
from datetime import date, time

_DAY = re.compile(r"(\d{4})\D+(\d{1,2})\D+(\d{1,2})\D*")
_DENSE_DAY = re.compile(r"(\d{4})(\d{2})(\d{2})")
_TIME = re.compile(r"(오전|오후|am|pm)?\s*(\d{1,2})\s*(?:[:.시h]\s*(\d{1,2})?\s*분?)?\s*(am|pm)?")
_DENSE_TIME = re.compile(r"(\d{2})(\d{2})")
_NOON = 12


def written_day(text: str) -> str:
    """2026-11-23 of "2026. 11. 23.", "2026년 11월 23일", "20261123"; else the text as it stands."""
    plain = unicodedata.normalize("NFKC", text).strip()
    found = _DENSE_DAY.fullmatch(plain) or _DAY.fullmatch(plain)
    if found is None:
        return plain
    try:
        return date(int(found[1]), int(found[2]), int(found[3])).isoformat()
    except ValueError:
        return plain


def written_time(text: str) -> str:
    """14:00 of "14시", "오후 2시", "1400", "2 pm"; else the text as it stands."""
    plain = unicodedata.normalize("NFKC", text).strip().casefold()
    if dense := _DENSE_TIME.fullmatch(plain):
        return _clock(plain, int(dense[1]), int(dense[2]))
    found = _TIME.fullmatch(plain)
    if found is None:
        return plain
    hour, half = int(found[2]), found[1] or found[4]
    if half and 1 <= hour <= _NOON:
        hour = hour % _NOON + (_NOON if half in {"오후", "pm"} else 0)
    return _clock(plain, hour, int(found[3] or 0))


def _clock(plain: str, hour: int, minute: int) -> str:
    try:
        return time(hour, minute).strftime("%H:%M")
    except ValueError:
        return plain
