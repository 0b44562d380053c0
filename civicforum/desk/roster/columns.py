"""Which column of a roster says what: Korean and English headings, as offices write them."""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from enum import StrEnum

from msgspec import Struct

from civicforum.base.errors import Refused

_HEADER_WITHIN = 20


class Meaning(StrEnum):
    """What a column tells of somebody."""

    NUMBER = "number"
    NAME = "name"
    STANDING = "standing"
    GENDER = "gender"
    AGE_BAND = "age_band"
    DISTRICT = "district"
    NEIGHBOURHOOD = "neighbourhood"
    ADDRESS = "address"
    ASSOCIATION = "association"
    TABLE = "table"
    SEAT = "seat"
    ROLE = "role"
    NAME_IN_MINUTES = "name_in_minutes"
    PHOTO = "photo"
    RECORDING = "recording"
    WEIGHT = "weight"


_HEADINGS: Mapping[Meaning, str] = {
    Meaning.NUMBER: "번호 연번 순번 참가번호 참여번호 참여자번호 등록번호 명부번호 일련번호 "
    "no number num",
    Meaning.NAME: "성명 이름 참가자명 참여자명 성함 참가자 참여자 주민명 name fullname",
    Meaning.STANDING: "구분 참가구분 참여구분 자격 standing status",
    Meaning.GENDER: "성별 남녀 남여 gender sex",
    Meaning.AGE_BAND: "연령대 연령 나이 만나이 생년 출생년도 출생연도 생년월일 "
    "age ageband agegroup birthyear",
    Meaning.DISTRICT: "구 자치구 시군구 시구 거주구 district borough",
    Meaning.NEIGHBOURHOOD: "동 행정동 법정동 읍면동 거주동 neighbourhood neighborhood ward",
    Meaning.ADDRESS: "주소 거주지 거주지주소 자택주소 address",
    Meaning.ASSOCIATION: "단체 소속 단체명 소속단체 기관 소속기관 "
    "association organisation organization",
    Meaning.TABLE: "분임 조 분임조 테이블 모둠 원탁 table group",
    Meaning.SEAT: "좌석 자리 좌석번호 seat",
    Meaning.ROLE: "역할 직책 직위 직함 role position",
    Meaning.NAME_IN_MINUTES: "성명공개동의 이름공개동의 실명공개동의 성명공개 회의록성명동의 "
    "nameinminutes nameconsent",
    Meaning.PHOTO: "사진동의 촬영동의 사진촬영동의 초상권동의 photo photoconsent",
    Meaning.RECORDING: "녹음동의 녹화동의 녹음녹화동의 recording recordingconsent",
    Meaning.WEIGHT: "의결권 의결권수 의결권개수 표수 투표권수 weight votes voteweight",
}
_BY_HEADING = {word: meaning for meaning, words in _HEADINGS.items() for word in words.split()}


class Columns(Struct, frozen=True):
    """Where the header stands (row from 1), its headings, and what each column (from 0) means."""

    header_row: int
    headings: tuple[str, ...]
    meanings: Mapping[int, Meaning]


def find_columns(
    rows: Sequence[Sequence[str]],
    *,
    header_row: int = 0,
    chosen: Mapping[str, str] | None = None,
) -> Columns:
    """The header: the row given, or the one of the first 20 in which most headings are known.

    Args:
        rows: of the table.
        header_row: from 1; 0 to look for it.
        chosen: headings with the meaning that they have here ("" to leave a column out).

    Raises:
        Refused: no header, a heading that is not there, no column for number or name.
    """
    wishes = {_plain(heading): meaning for heading, meaning in (chosen or {}).items()}
    if header_row > len(rows):
        raise Refused("roster-no-header")
    places = [header_row - 1] if header_row else list(range(min(len(rows), _HEADER_WITHIN)))
    best = max(places, key=lambda place: (len(_meanings(rows[place], wishes)), -place))
    headings = tuple(rows[best])
    for heading in wishes:
        if heading not in map(_plain, headings):
            raise Refused("roster-no-such-column", heading=heading)
    meanings = _meanings(headings, wishes)
    if not {Meaning.NUMBER, Meaning.NAME} & set(meanings.values()):
        raise Refused("roster-no-header")
    return Columns(best + 1, headings, meanings)


def known_headings(row: Sequence[str]) -> int:
    """How many columns would be understood if this row were the header."""
    return len(_meanings(row, {}))


def _meanings(row: Sequence[str], wishes: Mapping[str, str]) -> dict[int, Meaning]:
    """Each meaning once: what was wished for first, then from the left."""
    found: dict[int, Meaning] = {}
    for place, cell in enumerate(row):
        wish = wishes.get(_plain(cell))
        if wish:
            found[place] = _meaning(wish)
    for place, cell in enumerate(row):
        meaning = None if _plain(cell) in wishes else _BY_HEADING.get(_plain(cell))
        if meaning is not None and meaning not in found.values():
            found[place] = meaning
    return dict(sorted(found.items()))


def _meaning(name: str) -> Meaning:
    try:
        return Meaning(name)
    except ValueError:
        raise Refused("roster-no-such-meaning", name=name, known=", ".join(Meaning)) from None


def _plain(heading: str) -> str:
    text = re.sub(r"\([^)]*\)", "", unicodedata.normalize("NFKC", heading)).casefold()
    return re.sub(r"[^\w]|_", "", text)
