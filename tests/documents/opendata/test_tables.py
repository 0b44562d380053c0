"""Results and contributions as CSV and XLSX: read back as written, and no cell is a formula."""

import csv
import io
from typing import Any, cast
from zipfile import ZipFile

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import load_workbook

from civicforum.documents.exporting import Data
from civicforum.documents.model import Edition
from civicforum.documents.opendata.csv_file import harmless
from civicforum.documents.opendata.tables import sheets
from civicforum.domain.agenda import AddItem
from civicforum.domain.counts import CountVotes
from civicforum.domain.polls import AddPoll, ClosePoll, OpenPoll, RevealResult
from civicforum.domain.queue import RequestTurn
from civicforum.domain.turns import CallSpeaker, FinishTurn, WriteGist
from tests.documents.days import gwangju
from tests.documents.full_day import full_day
from tests.documents.opendata.files import files_of, material_of
from tests.support.room import Room

FORMULAS = (
    "=1+1",
    "+1",
    "-1+2",
    "@SUM(A1)",
    "＝1+1",
    " =1",
    '=HYPERLINK("x")',
    "=cmd|' /C calc'!A0",
)


def rows_of(content: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline="")))


@pytest.fixture
def formulas() -> Room:
    """A day on which people write formulas, in every place that becomes a cell."""
    room = Room(language="en").with_people(1).in_session(AddItem(FORMULAS[0], item="i"))
    for text in FORMULAS:
        room.do(RequestTurn("#1"), CallSpeaker(), WriteGist(text))
        room.after(1).do(FinishTurn())
    room.do(AddPoll("@SUM(1)", options=("=1+1", "-2", "c"), poll="v"), OpenPoll("v"))
    room.do(CountVotes("v", (1, 0, 0)), ClosePoll("v"), RevealResult("v"))
    return room


def test_the_published_result_of_gwangju() -> None:
    files = files_of(gwangju(language="en"), Data.CSV)
    header, *rows = rows_of(files["results"])
    told = [dict(zip(header, row, strict=True)) for row in rows]
    assert [row["Votes"] for row in told] == ["191", "52", "0"]
    assert [row["Share"] for row in told] == ["78.6%", "21.4%", "0.0%"]
    assert {row["Number of the base"] for row in told} == {"243"}
    assert {row["Item"] for row in told} == {"최종 투표"}
    assert {row["Voting opened"] for row in told} == {"2018-11-10T09:22:00+09:00"}


def test_contributions_have_a_name_only_where_somebody_agreed() -> None:
    room = full_day(language="en")
    inside = told_of(room, Edition.INTERNAL)
    assert len(inside) == len(room.forum.turns)
    names = ["참여자1, 발표자", "참여자2, 발표자", "참여자3", "참여자4"]
    assert [row["Speaker"] for row in inside][:4] == names
    told = told_of(room, Edition.PUBLIC)
    assert [row["Speaker"] for row in told][:4] == [names[0], "No. 2", "No. 3", names[3]]
    assert (told[0]["Seconds"], told[3]["Kind"]) == ("270", "point of order")
    assert told[0]["Start"] == "2018-11-10T09:12:00+09:00"


def told_of(room: Room, edition: Edition) -> list[dict[str, str]]:
    header, *rows = rows_of(files_of(room, Data.CSV, edition)["contributions"])
    return [dict(zip(header, row, strict=True)) for row in rows]


def test_what_has_no_result_in_public_is_in_no_table() -> None:
    room = Room(language="en").with_people(1).in_session()
    room.do(AddPoll("Open?", poll="v"), OpenPoll("v"))
    assert len(rows_of(files_of(room, Data.CSV)["results"])) == 1


def test_csv_begins_with_its_mark_and_has_no_formula(formulas: Room) -> None:
    for content in files_of(formulas, Data.CSV).values():
        assert content.startswith("\ufeff".encode())
        assert content.count(b"\r\n") == content.count(b"\n")
        for row in rows_of(content):
            assert not [cell for cell in row if cell.strip()[:1] in tuple("=+-@＝")]
    gists = [row[-1] for row in rows_of(files_of(formulas, Data.CSV)["contributions"])[1:]]
    assert gists[0] == "'=1+1"


@given(st.text(max_size=40))
def test_only_what_could_be_computed_gets_an_apostrophe(text: str) -> None:
    written = harmless(text)
    assert written in {text, f"'{text}"}
    assert harmless(written) == written
    begins = text.strip(" \u3000\u00a0")[:1]
    assert (written == text) is (begins not in tuple("=+-@\t\r\n＝＋－＠") or not begins)


def test_numbers_stay_numbers() -> None:
    assert harmless(-5) == -5


def test_xlsx_holds_the_same_as_texts_and_numbers(formulas: Room) -> None:
    content = files_of(formulas, Data.XLSX)["tables"]
    book = cast("Any", load_workbook(io.BytesIO(content)))
    for sheet in sheets(material_of(formulas)):
        page = book[sheet.title]
        found = [tuple(cell.value for cell in row) for row in page.iter_rows()]
        blank = [tuple("" if cell is None else cell for cell in row) for row in found]
        assert blank == [sheet.header, *sheet.rows]
        kinds = {cell.data_type for row in page.iter_rows() for cell in row}
        assert kinds <= {"s", "n"}
        assert page.freeze_panes == "A2"
    with ZipFile(io.BytesIO(content)) as file:
        text = " ".join(file.read(name).decode() for name in file.namelist())
    assert "<f>" not in text
    assert "<hyperlink" not in text


def test_the_same_record_makes_the_same_bytes_with_its_date() -> None:
    room = gwangju(language="ko")
    content = files_of(room, Data.XLSX)["tables"]
    assert content == files_of(room, Data.XLSX)["tables"]
    with ZipFile(io.BytesIO(content)) as file:
        assert "2018-11-10T00:31:00Z" in file.read("docProps/core.xml").decode()
        assert not [name for name in file.namelist() if "vba" in name.lower()]


def test_a_day_of_hostile_texts_can_be_read_back(hostile: Room) -> None:
    for edition in Edition:
        tables = sheets(material_of(hostile, edition))
        files = files_of(hostile, Data.CSV, edition)
        assert [len(rows_of(each)) for each in files.values()] == [
            len(sheet.rows) + 1 for sheet in tables
        ]
        book = load_workbook(io.BytesIO(files_of(hostile, Data.XLSX, edition)["tables"]))
        assert book.sheetnames == [sheet.title for sheet in tables]
