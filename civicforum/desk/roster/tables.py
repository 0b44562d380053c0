"""Bytes of a CSV or spreadsheet file to rows of plain text, whatever program wrote them."""

import codecs
import csv
import io
from collections.abc import Iterable, Sequence
from itertools import islice

from msgspec import Struct

from civicforum.base.errors import Refused
from civicforum.desk.roster.columns import known_headings
from civicforum.desk.roster.workbooks import SPREADSHEETS, read_workbook

MOST_BYTES = 50_000_000
MOST_ROWS = 100_000
MOST_COLUMNS = 200
DELIMITERS = (",", "\t", ";", "|")
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SAMPLE_LINES = 30


class Table(Struct, frozen=True):
    """Rows of cells, blank rows at the end left out; `form` says how the file was read.

    Attributes:
        form: "utf-8", "cp949", … for text, "spreadsheet" else. delimiter: "" for a spreadsheet.
        sheet: its name, "" for text.
    """

    rows: tuple[tuple[str, ...], ...]
    form: str
    delimiter: str = ""
    sheet: str = ""


def read_table(
    content: bytes, *, encoding: str = "", delimiter: str = "", sheet: str = ""
) -> Table:
    """The table in a file; encoding and delimiter are guessed where they are not given.

    Raises:
        Refused: too large, empty, not a table, not readable in that encoding.
    """
    if len(content) > MOST_BYTES:
        raise Refused("roster-too-large", size=len(content), most=MOST_BYTES)
    if not content.strip(b"\x00 \t\r\n"):
        raise Refused("roster-empty")
    if content.startswith(SPREADSHEETS):
        return _spreadsheet(content, sheet)
    text, form = _decoded(content, encoding)
    chosen = delimiter or _delimiter(text)
    return Table(_trimmed(_cells(text, chosen)), form, chosen)


def _decoded(content: bytes, encoding: str) -> tuple[str, str]:
    guesses = (
        [encoding] if encoding else [*_by_mark(content), "utf-8", *_by_zeros(content), "cp949"]
    )
    for guess in guesses:
        try:
            text = content.decode(guess)
        except (ValueError, LookupError):
            continue
        if "\x00" not in text:
            return text.removeprefix("\ufeff"), guess
    raise Refused("roster-not-text", encoding=encoding or "UTF-8, UTF-16, CP949")


def _by_mark(content: bytes) -> list[str]:
    return [name for mark, name in _MARKS if content.startswith(mark)]


def _by_zeros(content: bytes) -> list[str]:
    """UTF-16 without a mark: one half of each comma, digit and end of line is zero."""
    low, high = content[1::2].count(0), content[0::2].count(0)
    if low == high:
        return []
    return ["utf-16-le" if low > high else "utf-16-be"]


def _delimiter(text: str) -> str:
    """The one by which most headings are known, and most lines have the same number of cells."""
    lines = "\n".join(islice((line for line in text.splitlines() if line.strip()), _SAMPLE_LINES))

    def quality(mark: str) -> tuple[int, int, int]:
        rows = list(csv.reader(io.StringIO(lines), delimiter=mark))
        widths = [len(row) for row in rows if len(row) > 1]
        common = max(set(widths), key=widths.count, default=1)
        return (_known(rows), widths.count(common), common)

    try:
        return max(DELIMITERS, key=quality)
    except csv.Error:
        return ","


def _cells(text: str, delimiter: str) -> list[tuple[str, ...]]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    rows: list[tuple[str, ...]] = []
    try:
        for row in reader:
            rows.append(_row(row, len(rows) + 1))
    except csv.Error:
        raise Refused("roster-quote-open", line=reader.line_num) from None
    return rows


def _spreadsheet(content: bytes, sheet: str) -> Table:
    found, name = read_workbook(content, sheet, lambda rows: _known(map(_texts, rows)) > 0)
    rows = [_row(_texts(row), number) for number, row in enumerate(found, start=1)]
    return Table(_trimmed(rows), "spreadsheet", sheet=name)


def _known(rows: Iterable[Sequence[str]]) -> int:
    """How many headings are known in that of the first rows where most are."""
    return max((known_headings(row) for row in islice(rows, _SAMPLE_LINES)), default=0)


def _texts(row: Iterable[object]) -> list[str]:
    return [_text(cell) for cell in row]


def _text(cell: object) -> str:
    """A cell as people read it: 17.0 is 17."""
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return str(cell)


def _row(cells: list[str], number: int) -> tuple[str, ...]:
    if number > MOST_ROWS + 100:
        raise Refused("roster-too-many-rows", most=MOST_ROWS)
    if len(cells) > MOST_COLUMNS:
        raise Refused("roster-too-wide", row=number, most=MOST_COLUMNS)
    return tuple(" ".join(cell.split()) for cell in cells)


def _trimmed(rows: list[tuple[str, ...]]) -> tuple[tuple[str, ...], ...]:
    end = len(rows)
    while end and not any(rows[end - 1]):
        end -= 1
    if not end:
        raise Refused("roster-empty")
    return tuple(rows[:end])
