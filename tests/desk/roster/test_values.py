"""Cells in the many ways in which people fill them."""

from collections.abc import Callable

import pytest

from civicforum.desk.roster import values
from civicforum.desk.roster.values import WrongValueError
from civicforum.domain.kinds import Standing


def _age_band(cell: str) -> str:
    return values.age_band(cell, year=2026)


@pytest.mark.parametrize(
    ("read", "cell", "value"),
    [
        (values.number, "017", 17),
        (values.number, "17번", 17),
        (values.number, "#17", 17),
        (values.gender, "남", "male"),
        (values.gender, "Female", "female"),
        (values.gender, "밝히지 않음", "밝히지 않음"),
        (values.standing, "참 관", Standing.OBSERVER),
        (values.standing, "주민", Standing.PARTICIPANT),
        (values.consent, "○", True),
        (values.consent, "미동의", False),
        (values.weight, "3", 3),
        (values.weight, " 12 표", 12),
        (values.weight, "２개", 2),
        (values.weight, "2.0", 2),
        (values.line, "<img src=x>&", "<img src=x>&"),
    ],
)
def test_understood(read: Callable[[str], object], cell: str, value: object) -> None:
    assert read(cell) == value


@pytest.mark.parametrize(
    ("cell", "band"),
    [
        ("34", "30대"),
        ("34세", "30대"),
        ("1992", "30대"),
        ("1992-05-01", "30대"),
        ("1992년생", "30대"),
        ("92년생", "30대"),
        ("05년생", "20대"),
        ("1992년 5월 1일", "30대"),
        ("92.5.1", "30대"),
        ("19920501", "30대"),
        ("920501", "30대"),
        ("920501-1******", "30대"),
        ("만 34세", "30대"),
        ("60세 이상", "60세 이상"),
        ("30~39세", "30~39세"),
        ("7", "10세 미만"),
        ("60대 이상", "60대 이상"),
        ("청년", "청년"),
    ],
)
def test_ages_become_bands(cell: str, band: str) -> None:
    assert values.age_band(cell, year=2026) == band


@pytest.mark.parametrize(
    ("read", "cell", "code"),
    [
        (values.number, "열일곱", "not-a-number"),
        (values.number, "0", "not-a-number"),
        (values.number, "9" * 10, "not-a-number"),
        (values.standing, "우주인", "unknown-standing"),
        (values.consent, "글쎄", "unknown-consent"),
        (values.line, "가" * 501, "too-long"),
        (values.line, "가\x07", "control-characters"),
        (values.line, "가\uffff", "control-characters"),
        (_age_band, "200", "no-such-age"),
        (_age_band, "2030", "no-such-age"),
        (_age_band, "주민등록번호 9205011", "no-such-age"),
    ],
)
def test_not_understood(read: Callable[[str], object], cell: str, code: str) -> None:
    with pytest.raises(WrongValueError, match=code):
        read(cell)


@pytest.mark.parametrize(
    ("cell", "parts"),
    [
        ("서울특별시 강남구 역삼1동 123-4", ("강남구", "역삼1동")),
        ("광주 북구 용봉로 77, 101동 1203호", ("북구", "")),
        ("전남 담양군 담양읍 (객사리)", ("담양군", "담양읍")),
        ("어딘가", ("", "")),
    ],
)
def test_of_an_address_only_district_and_neighbourhood_are_kept(
    cell: str, parts: tuple[str, str]
) -> None:
    assert values.address(cell) == parts


@pytest.mark.parametrize("cell", ["0", "-1", "2.5", "1/2", "세 표", "100001", "9" * 30, "표"])
def test_no_number_of_votes(cell: str) -> None:
    """A fraction of a vote is refused, not rounded."""
    with pytest.raises(WrongValueError, match="not-a-weight"):
        values.weight(cell)
