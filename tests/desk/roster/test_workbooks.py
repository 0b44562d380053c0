"""Spreadsheets as offices save them, and those that would fill the memory."""

import contextlib
import io
import zipfile
from collections.abc import Callable

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl.workbook import Workbook

from civicforum.base.errors import Refused
from civicforum.desk.roster import unpacking
from civicforum.desk.roster.tables import read_table
from tests.support.mutator import lying_zip
from tests.support.room import refused

FEW_ROWS = (("번호", "성명"), ("1", "가"))
ODS = (
    '<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body>'
    '<office:spreadsheet><table:table table:name="명부">{rows}</table:table>'
    "</office:spreadsheet></office:body></office:document-content>"
)
ODS_KIND = "application/vnd.oasis.opendocument.spreadsheet"


def saved(fill: Callable[[Workbook], object]) -> bytes:
    book = openpyxl.Workbook()
    fill(book)
    content = io.BytesIO()
    book.save(content)
    return content.getvalue()


def zipped(**parts: str) -> bytes:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        for name, text in parts.items():
            archive.writestr(name, text)
    return content.getvalue()


def ods_row(repeated: int, cells: str) -> str:
    return f'<table:table-row table:number-rows-repeated="{repeated}">{cells}</table:table-row>'


def ods_cell(text: str, repeated: int = 1) -> str:
    value = 'office:value-type="string" ' if text else ""
    return (
        f'<table:table-cell {value}table:number-columns-repeated="{repeated}">'
        f"<text:p>{text}</text:p></table:table-cell>"
    )


def ods(*rows: str) -> bytes:
    entry = f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{ODS_KIND}"/>'
    space = 'xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"'
    return zipped(
        **{
            "mimetype": ODS_KIND,
            "META-INF/manifest.xml": f"<manifest:manifest {space}>{entry}</manifest:manifest>",
            "content.xml": ODS.format(rows="".join(rows)),
        }
    )


def few_rows(book: Workbook, place: int) -> None:
    for row in FEW_ROWS:
        book.worksheets[place].append(row)


def test_the_sheet_is_the_first_that_looks_like_a_roster() -> None:
    def fill(book: Workbook) -> None:
        book.worksheets[0].append(["주민총회 안내"])
        for place, title in enumerate(("옛 명부", "빈 시트", "새 명부"), start=1):
            book.create_sheet(title)
            if title != "빈 시트":
                few_rows(book, place)
        book.worksheets[1].sheet_state = "hidden"

    table = read_table(saved(fill))
    assert (table.sheet, table.rows) == ("새 명부", FEW_ROWS)
    assert read_table(saved(fill), sheet="옛 명부").rows == FEW_ROWS


def test_where_none_does_it_is_the_first_with_anything_in_it() -> None:
    def fill(book: Workbook) -> None:
        book.create_sheet("둘째").append(["가", "나"])
        book.create_chartsheet("그림", 0)

    assert read_table(saved(fill)).sheet == "둘째"


@pytest.mark.parametrize("place", ["XFD1", "HA2", "A1048576", "C200000"])
def test_a_cell_far_away_is_refused_before_it_takes_all_memory(place: str) -> None:
    def fill(book: Workbook) -> None:
        few_rows(book, 0)
        book.worksheets[0][place] = "여기"

    with refused("roster-scattered"):
        read_table(saved(fill))


def test_an_empty_cell_with_a_colour_far_away_is_none() -> None:
    def fill(book: Workbook) -> None:
        few_rows(book, 0)
        book.worksheets[0]["XFD1048576"].number_format = "0.00"

    assert read_table(saved(fill)).rows == FEW_ROWS


def test_rows_far_away_whose_cells_tell_no_place_are_refused() -> None:
    sheet = '<sheetData><row r="1048576"><c t="inlineStr"><is><t>가</t></is></c></row></sheetData>'
    with refused("roster-scattered"):
        read_table(zipped(**{"xl/worksheets/sheet1.xml": f"<worksheet>{sheet}</worksheet>"}))


def test_an_open_document_ends_with_a_million_empty_rows() -> None:
    header = ods_row(1, ods_cell("번호") + ods_cell("성명") + ods_cell("", 16_382))
    person = ods_row(1, ods_cell("1") + ods_cell("가") + ods_cell("", 16_382))
    assert read_table(ods(header, person, ods_row(1_048_574, ods_cell("", 16_384)))).rows == (
        FEW_ROWS
    )


@pytest.mark.parametrize(
    "rows",
    [
        (ods_row(1, ods_cell("가", 16_384)),),
        (ods_row(1_048_576, ods_cell("가")),),
        (ods_row(1_048_574, ods_cell("")), ods_row(1, ods_cell("가"))),
    ],
)
def test_an_open_document_laid_out_over_too_many_cells(rows: tuple[str, ...]) -> None:
    with refused("roster-scattered"):
        read_table(ods(*rows))


def test_what_unpacks_to_too_much_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(unpacking, "MOST_UNPACKED", 1000)
    with refused("roster-too-large"):
        read_table(zipped(bomb="0" * 100_000))


def test_a_spreadsheet_with_a_password_is_told_so(monkeypatch: pytest.MonkeyPatch) -> None:
    import python_calamine

    def locked(_: object) -> None:
        raise python_calamine.PasswordError

    monkeypatch.setattr(python_calamine, "CalamineWorkbook", type("Book", (), {}))
    monkeypatch.setattr(python_calamine.CalamineWorkbook, "from_filelike", locked, raising=False)
    with refused("roster-locked"):
        read_table(ods(ods_row(1, ods_cell("가"))))


WHOLE = saved(lambda book: few_rows(book, 0))


@given(st.data())
def test_a_damaged_spreadsheet_is_refused_or_read(data: st.DataObject) -> None:
    content = bytearray(WHOLE)
    for _ in range(data.draw(st.integers(1, 5))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    try:
        assert read_table(bytes(content)).rows
    except Refused:
        return


def test_a_part_that_says_less_than_it_unpacks_to_is_refused(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(unpacking, "MOST_UNPACKED", 2_000_000)
    with refused("roster-too-large"):
        read_table(lying_zip("xl/sharedStrings.xml", b"<sst/>", spaces=3_000_000))


@pytest.mark.parametrize(
    "xml",
    [
        """<c x=">" r='XFD1'><v>1</v></c>""",
        '<c r="A1"/>' * 300 + "<c><v>1</v></c>",
        '<c r="A99999999999"><v>1</v></c>',
        '<row r="-5"/>',
        '<c r="?1000"><v>1</v></c>',
    ],
)
def test_tricks_with_places_are_refused(xml: str) -> None:
    text = f'<worksheet><sheetData><row r="1">{xml}</row></sheetData></worksheet>'
    with pytest.raises(Refused):
        read_table(zipped(**{"xl/elsewhere.bin": text}))


def test_xml_that_declares_words_of_its_own_is_refused() -> None:
    laughs = """<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><x>&b;</x>"""
    with refused("roster-broken"):
        read_table(zipped(**{"content.xml": laughs}))


@pytest.mark.parametrize("delimiter", ["\n", "\r", '"', "é", " "])
def test_a_delimiter_that_is_none(delimiter: str) -> None:
    with contextlib.suppress(Refused):
        assert read_table("번호,성명\n1,가\n".encode(), delimiter=delimiter).rows


def _marked(content: bytes, *, at: int, value: int, central: int) -> bytes:
    """Two bytes of every part's two headers, set to a value."""
    changed = bytearray(content)
    for mark, offset in ((b"PK\x03\x04", at), (b"PK\x01\x02", central)):
        place = changed.find(mark)
        while place >= 0:
            changed[place + offset : place + offset + 2] = value.to_bytes(2, "little")
            place = changed.find(mark, place + 4)
    return bytes(changed)


@pytest.mark.parametrize(("at", "central", "value"), [(6, 8, 1), (8, 10, 99)])
def test_parts_that_are_locked_or_packed_in_a_strange_way(
    at: int, central: int, value: int
) -> None:
    content = saved(lambda book: book.create_sheet("명부").append(["번호", "이름"]))
    with refused("roster-broken"):
        unpacking.require_fitting(_marked(content, at=at, value=value, central=central))


def test_who_interrupts_the_reading_interrupts_it(monkeypatch: pytest.MonkeyPatch) -> None:
    import python_calamine

    def stopped(_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(python_calamine.CalamineWorkbook, "from_filelike", stopped)
    with pytest.raises(KeyboardInterrupt):
        read_table(saved(lambda book: book.create_sheet("명부").append(["번호", "이름"])))


def test_a_panic_of_the_library_is_a_broken_file(monkeypatch: pytest.MonkeyPatch) -> None:
    import python_calamine

    class PanicException(BaseException):
        pass

    def panicking(_: object) -> None:
        raise PanicException

    monkeypatch.setattr(python_calamine.CalamineWorkbook, "from_filelike", panicking)
    with refused("roster-broken"):
        read_table(saved(lambda book: book.create_sheet("명부").append(["번호", "이름"])))
