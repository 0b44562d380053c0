"""Cells to values: 남, M and male are one; ages become bands; O and 동의 are consent."""

import re
import unicodedata

from civicforum.base.errors import Refused
from civicforum.domain.kinds import Standing
from civicforum.domain.stakes import MOST_WEIGHT
from civicforum.domain.text import optional_line

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
_MOST_DIGITS, _DECADE, _CENTURY, _OLDEST, _DIGITS_OF_A_DAY = 9, 10, 100, 130, 6
_NO_DIGITS = re.compile(r"\D")
_AGE = re.compile(r"만?[0-9]{1,3}[세살]?")
_BORN = re.compile(
    r"((?:18|19|20)[0-9]{2})(?:년생?)?$"  # 1992, 1992년생
    r"|([0-9]{2})년생?$"  # 92년생
    r"|((?:18|19|20)?[0-9]{2})[-./년][0-9]{1,2}[-./월]"  # 1992-05-01, 92.5.1, 1992년 5월 1일
    r"|((?:18|19|20)?[0-9]{2})(?:0[1-9]|1[0-2])[0-3][0-9]"  # 19920501, 920501, 920501-1******
)
_DISTRICT = re.compile("[가-힣]{1,8}[구군]")
_NEIGHBOURHOOD = re.compile("[가-힣][가-힣0-9·.]{0,11}[동읍면]")


class WrongValueError(ValueError):
    """A cell that cannot be understood; says why as a code."""


def number(cell: str) -> int:
    """A number of the roster: 17, "017", "17번"."""
    digits = unicodedata.normalize("NFKC", cell).removesuffix("번").removeprefix("#").strip()
    if not (digits.isascii() and digits.isdigit() and len(digits) <= _MOST_DIGITS and int(digits)):
        raise WrongValueError("not-a-number")
    return int(digits)


def weight(cell: str) -> int:
    """Votes that somebody has: 3, "3표", "3개"; a fraction is none."""
    digits = unicodedata.normalize("NFKC", cell).strip().rstrip("표개").strip()
    digits = digits.removesuffix(".0")
    if not (digits.isascii() and digits.isdigit() and len(digits) <= _MOST_DIGITS):
        raise WrongValueError("not-a-weight")
    if not 1 <= int(digits) <= MOST_WEIGHT:
        raise WrongValueError("not-a-weight")
    return int(digits)


def line(cell: str) -> str:
    """Words on one line, just as the roster keeps them."""
    try:
        kept = optional_line(cell)
    except Refused:
        raise WrongValueError("too-long") from None
    if kept != unicodedata.normalize("NFC", cell):
        raise WrongValueError("control-characters")
    return kept


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
    """34, 1992, 1992-05-01 and 920501 become 30대 in 2026; a band stays as it was written.

    A day of birth or a registration number is never kept.
    """
    plain = _plain(cell)
    if _AGE.fullmatch(plain):
        age = int(_NO_DIGITS.sub("", plain))
    elif born := _BORN.match(plain):
        age = year - _full_year(born[born.lastindex or 0], year)
    elif len(_NO_DIGITS.sub("", plain)) < _DIGITS_OF_A_DAY:
        return line(cell)
    else:
        raise WrongValueError("no-such-age")
    if not 0 < age <= _OLDEST:
        raise WrongValueError("no-such-age")
    return f"{age // _DECADE * _DECADE}대" if age >= _DECADE else "10세 미만"


def address(cell: str) -> tuple[str, str]:
    """District and neighbourhood where an address clearly names them; the rest is never kept."""
    parts = line(cell).replace("(", " ").replace(")", " ").replace(",", " ").split()
    district = next((part for part in parts if _DISTRICT.fullmatch(part)), "")
    return district, next((part for part in parts if _NEIGHBOURHOOD.fullmatch(part)), "")


def _full_year(digits: str, year: int) -> int:
    """1992 from 92, the last year that ended so."""
    given = int(digits)
    return given if given >= _CENTURY else year - (year - given) % _CENTURY


def _plain(cell: str) -> str:
    return unicodedata.normalize("NFKC", cell).casefold().replace(" ", "")
