"""What people wrote is data: cleaned once at the door, never markup, formula, path or SQL."""

import re
import unicodedata

from civicforum.base.errors import Refused

LINE_LIMIT = 500
TEXT_LIMIT = 20_000
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\u2028\u2029\ufffe\uffff]")
_IDENTIFIER = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,39}")


def optional_text(text: str, *, limit: int = TEXT_LIMIT) -> str:
    """`text` in NFC without control characters and outer blanks; may be empty.

    Raises:
        Refused: longer than `limit` characters.
    """
    cleaned = _CONTROL.sub(" ", unicodedata.normalize("NFC", text.replace("\r\n", "\n"))).strip()
    if len(cleaned) > limit:
        raise Refused("text-too-long", length=len(cleaned), limit=limit)
    return cleaned


def required_text(text: str, *, limit: int = TEXT_LIMIT) -> str:
    """As `optional_text`, but something must be there.

    Raises:
        Refused: empty, or longer than `limit` characters.
    """
    cleaned = optional_text(text, limit=limit)
    if not cleaned:
        raise Refused("text-empty")
    return cleaned


def optional_line(text: str) -> str:
    """As `optional_text`, on one line: names, titles, gists."""
    return optional_text(" ".join(text.split()), limit=LINE_LIMIT)


def required_line(text: str) -> str:
    """As `required_text`, on one line."""
    return required_text(" ".join(text.split()), limit=LINE_LIMIT)


def identifier(text: str) -> str:
    """An id that a script supplied: letters, digits, - and _, at most 40.

    Raises:
        Refused: anything else.
    """
    if not _IDENTIFIER.fullmatch(text):
        raise Refused("identifier-wrong", text=text[:60])
    return text
