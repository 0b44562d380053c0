"""Headings as offices write them."""

import pytest

from civicforum.desk.roster.columns import Meaning, find_columns
from tests.support.room import refused


def test_the_header_is_found_below_a_title() -> None:
    rows = (
        ("주민총회 참가자 명부", "", ""),
        ("", "", ""),
        ("연 번", "성 명", "성별(남/여)"),
        ("1", "가", "남"),
    )
    columns = find_columns(rows)
    assert columns.header_row == 3
    assert columns.meanings == {0: Meaning.NUMBER, 1: Meaning.NAME, 2: Meaning.GENDER}


@pytest.mark.parametrize(
    ("heading", "meaning"),
    [
        ("참가번호", Meaning.NUMBER),
        ("No.", Meaning.NUMBER),
        ("이름", Meaning.NAME),
        ("출생연도", Meaning.AGE_BAND),
        ("자치구", Meaning.DISTRICT),
        ("행정동", Meaning.NEIGHBOURHOOD),
        ("소속 단체", Meaning.ASSOCIATION),
        ("분임(조)", Meaning.TABLE),
        ("성명 공개 동의", Meaning.NAME_IN_MINUTES),
        ("Photo consent", Meaning.PHOTO),
        ("녹음 동의", Meaning.RECORDING),
    ],
)
def test_known_headings(heading: str, meaning: Meaning) -> None:
    columns = find_columns((("name" if meaning is not Meaning.NAME else "no", heading), ("x", "y")))
    assert columns.meanings[1] is meaning


def test_the_user_knows_better() -> None:
    rows = (("닉네임", "이름", "비고"), ("가", "나", "다"))
    columns = find_columns(rows, chosen={"닉네임": "name", "이름": ""})
    assert columns.meanings == {0: Meaning.NAME}
    assert find_columns((*rows[1:], *rows), header_row=2).header_row == 2


@pytest.mark.parametrize(
    ("chosen", "code"),
    [
        ({"없는 칸": "name"}, "roster-no-such-column"),
        ({"이름": "shoe-size"}, "roster-no-such-meaning"),
        ({"이름": ""}, "roster-no-header"),
    ],
)
def test_wishes_that_cannot_be(chosen: dict[str, str], code: str) -> None:
    with refused(code):
        find_columns((("이름", "비고"), ("가", "나")), chosen=chosen)


def test_no_header_at_all() -> None:
    with refused("roster-no-header"):
        find_columns((("가", "나"), ("1", "2")))
    with refused("roster-no-header"):
        find_columns((("이름",),), header_row=5)


def test_a_meaning_belongs_to_one_column() -> None:
    assert find_columns((("이름", "성명"), ("가", "나"))).meanings == {0: Meaning.NAME}
