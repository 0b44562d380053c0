"""Cells to values: 남, M and male are one; ages become bands; O and 동의 are consent."""

import re
import unicodedata

from civicforum.domain.kinds import Standing
from civicforum.domain.text import LINE_LIMIT

_GENDERS = {
    "male": "남 남성 남자 m male man",
    "female": "여 여성 여자 f female woman",
    "other": "기타 other",
}
_STANDINGS = {
    Standing.PARTICIPANT: "참여자 참가자 주민 시민 위원 회원 시민참여단 participant member",
    Standing.OBSERVER: "배석 배석자 참관 참관인 참관자 방청 방청객 observer",
    Standing.STAFF: "직원 운영 진행 스태프 사무국 진행자 발표자 전문가 staff expert",
    Standing.GUEST: "손님 내빈 초청 guest",
}
_CONSENTS = {
    True: "o ○ ㅇ y yes 예 네 동의 동의함 true 1 v ✓ ✔ 공개",
    False: "x × n no 아니오 아니요 미동의 비동의 동의안함 false 0 비공개",
}
_BY_CONSENT = {word: agreed for agreed, words in _CONSENTS.items() for word in words.split()}
_BY_GENDER = {word: gender for gender, words in _GENDERS.items() for word in words.split()}
_BY_STANDING = {word: name for name, words in _STANDINGS.items() for word in words.split()}
_MOST_DIGITS, _DECADE, _OLDEST, _EARLIEST_YEAR = 9, 10, 130, 1880
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f]")


class WrongValueError(ValueError):
    """A cell that cannot be understood; says why as a code."""


def number(cell: str) -> int:
    """A number of the roster: 17, "017", "17번"."""
    digits = unicodedata.normalize("NFKC", cell).removesuffix("번").removeprefix("#").strip()
    if not (digits.isascii() and digits.isdigit() and len(digits) <= _MOST_DIGITS and int(digits)):
        raise WrongValueError("not-a-number")
    return int(digits)


def line(cell: str) -> str:
    """Words on one line."""
    if len(cell) > LINE_LIMIT:
        raise WrongValueError("too-long")
    if _CONTROL.search(cell):
        raise WrongValueError("control-characters")
    return unicodedata.normalize("NFC", cell)


def gender(cell: str) -> str:
    """As the program calls it; another word stays."""
    return _BY_GENDER.get(_plain(cell), line(cell))


def standing(cell: str) -> Standing:
    """Why somebody is in the room."""
    found = _BY_STANDING.get(_plain(cell))
    if found is None:
        raise WrongValueError("unknown-standing")
    return found


def consent(cell: str) -> bool:
    """Whether somebody agreed."""
    agreed = _BY_CONSENT.get(_plain(cell))
    if agreed is None:
        raise WrongValueError("unknown-consent")
    return agreed


def age_band(cell: str, *, year: int) -> str:
    """34, 1992 and 1992-05-01 become 30대 in 2026; a band stays as it was written."""
    digits = re.match(r"(\d{4}|\d{1,3})(?:$|세|살|년|[-./]\d)", cell.replace(" ", ""))
    if digits is None:
        return line(cell)
    given = int(digits[1])
    age = year - given if given >= _EARLIEST_YEAR else given
    if not 0 < age <= _OLDEST:
        raise WrongValueError("no-such-age")
    return f"{age // _DECADE * _DECADE}대" if age >= _DECADE else "10세 미만"


def _plain(cell: str) -> str:
    return unicodedata.normalize("NFKC", cell).casefold().replace(" ", "")
