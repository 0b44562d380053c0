"""Files as offices make them: every encoding and delimiter, spreadsheets, and junk."""

import io
import sys
from datetime import date
from typing import Any

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from civicforum.base.errors import Refused
from civicforum.desk.roster import tables
from civicforum.desk.roster.tables import DELIMITERS, read_table
from tests.support.room import refused

ROWS = (("번호", "성명", "단체"), ("1", "가나다", "상인회, 시장"), ("2", "똠방각하", 'ㄱ"ㄴ'))


def written(rows: tuple[tuple[str, ...], ...], delimiter: str) -> str:
    lines = [delimiter.join('"' + cell.replace('"', '""') + '"' for cell in row) for row in rows]
    return "\r\n".join(lines) + "\r\n"


def workbook(*rows: tuple[Any, ...], title: str = "명부") -> bytes:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = title
    for row in rows:
        sheet.append(row)
    content = io.BytesIO()
    book.save(content)
    return content.getvalue()


@pytest.mark.parametrize("delimiter", DELIMITERS)
@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp949"]
)
def test_encoding_and_delimiter_are_guessed(encoding: str, delimiter: str) -> None:
    table = read_table(written(ROWS, delimiter).encode(encoding))
    assert table.rows == ROWS
    assert table.delimiter == delimiter


def test_both_can_be_given() -> None:
    content = "성명;메모\n가;1,2\n".encode("johab")
    assert read_table(content, encoding="johab", delimiter=";").rows[1] == ("가", "1,2")
    with refused("roster-not-text"):
        read_table(content, encoding="no-such-encoding")


def test_a_spreadsheet_is_read_as_people_read_it() -> None:
    content = workbook(("번호", "성명"), (17, "가"), (18.5, date(2026, 11, 23)), (None, True))
    table = read_table(content)
    assert table.sheet == "명부"
    assert table.rows[1:3] == (("17", "가"), ("18.5", "2026-11-23"))
    assert read_table(content, sheet="명부") == table
    with refused("roster-no-such-sheet"):
        read_table(content, sheet="없는 시트")


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "roster-empty"),
        (b" \r\n\r\n", "roster-empty"),
        (b",,\n,,\n", "roster-empty"),
        (b"PK\x03\x04 no spreadsheet", "roster-broken"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 junk", "roster-broken"),
        (b'name,a\n"open quote,b\nc,d\n', "roster-quote-open"),
        (b"\xff\xfe\xff\xff\xff", "roster-not-text"),
        (bytes(range(256)) * 4, "roster-not-text"),
        (("a," * 300).encode(), "roster-too-wide"),
        (b"name,memo\x00\nx,y\n", "roster-not-text"),
        (workbook(), "roster-empty"),
    ],
)
def test_what_is_no_table_is_refused(content: bytes, code: str) -> None:
    with refused(code):
        read_table(content)


def test_limits(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tables, "MOST_BYTES", 10)
    with refused("roster-too-large"):
        read_table(b"x" * 11)
    monkeypatch.setattr(tables, "MOST_BYTES", 10**6)
    monkeypatch.setattr(tables, "MOST_ROWS", 1)
    with refused("roster-too-many-rows"):
        read_table(b"a,b\n" * 200)


def test_cells_longer_than_the_reader_takes_are_refused() -> None:
    with refused("roster-quote-open"):
        read_table(("이름,메모\n" + "가" * 200_000 + ",1\n").encode())


@given(st.binary(max_size=400))
def test_no_bytes_make_it_stumble(content: bytes) -> None:
    try:
        table = read_table(content)
    except Refused:
        return
    assert any(table.rows[-1])


@given(st.lists(st.lists(st.text(max_size=8), min_size=2, max_size=4), min_size=1, max_size=6))
def test_what_is_written_is_read_again(rows: list[list[str]]) -> None:
    plain = [[" ".join(cell.replace("\x00", "").split()) for cell in row] for row in rows]
    if not any(plain[-1]) or any("\ufeff" in c or "\ud800" <= c <= "\udfff" for c in str(plain)):
        return
    text = written(tuple(map(tuple, plain)), ",")
    assert [list(row) for row in read_table(text.encode(), delimiter=",").rows] == plain


def test_the_spreadsheet_library_is_imported_late() -> None:
    assert "openpyxl" in sys.modules
    assert not hasattr(tables, "python_calamine")


def test_utf_16_without_a_mark_is_told_from_few_commas() -> None:
    rows = (("성명", "단체이름"), *(("가나다라마바사", "상인연합회"),) * 50)
    for encoding in ("utf-16-le", "utf-16-be"):
        text = "\n".join("\t".join(row) for row in rows)
        assert read_table(text.encode(encoding)).rows == rows


def test_titles_above_the_list_do_not_hide_the_delimiter() -> None:
    content = "제목, 둘째 줄\n" * 8 + "\n번호\t성명\n1\t가, 나\n"
    assert read_table(content.encode()).rows[-1] == ("1", "가, 나")


@pytest.mark.parametrize("encoding", ["undefined", "nul\x00", "base64", "idna"])
def test_encodings_that_are_none_for_a_roster(encoding: str) -> None:
    with refused("roster-not-text"):
        read_table(b"\xea\xb0\x80,\xea\xb0\x80\n", encoding=encoding)
