"""Spreadsheets (XLSX, XLS, ODS) to rows of cells; one that would fill the memory is refused first.

The library lays a sheet out as a full rectangle: a single cell far below or to the right of the
list would take all memory there is, and the program with it.
"""

import io
import re
import zipfile
import zlib
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from civicforum.base.errors import Refused

if TYPE_CHECKING:
    from python_calamine import CalamineWorkbook

SPREADSHEETS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")
MOST_UNPACKED = 500_000_000
_PARTS = re.compile(r"xl/worksheets/[^/]+\.xml|content\.xml", re.IGNORECASE)
_FAR_ROW = rb"(?:\d{7,}|[2-9]\d{5}|1[1-9]\d{4})"
_FAR = re.compile(
    # XLSX: a cell with content right of column GZ or below row 110,000
    rb'<(?:\w+:)?c\s[^>]*?\br="(?:[A-Z]{3,}\d|[H-Z][A-Z]\d|[A-Z]+'
    + _FAR_ROW
    + rb")[^>]*[^/]>(?!</)"
    # a row as far below, with cells that do not tell where they stand
    rb'|<(?:\w+:)?row\s[^>]*?\br="' + _FAR_ROW + rb"[^>]*[^/]>\s*<(?:\w+:)?c(?![^>]*\sr=)"
    # ODS: a cell with content in very many columns; content in or after very many rows
    rb'|<table:table-cell[^>]*columns-repeated="(?:[2-9]\d\d|\d{4,})"[^>]*office:value'
    rb'|<table:table-cell[^>]*office:value[^>]*columns-repeated="(?:[2-9]\d\d|\d{4,})"'
    rb'|rows-repeated="\d{6,}"(?:(?!</table:table>).)*?office:value',
    re.DOTALL,
)
Row = Sequence[object]


def read_workbook(
    content: bytes, sheet: str, is_roster: Callable[[Sequence[Row]], bool]
) -> tuple[Sequence[Row], str]:
    """The rows of a sheet and its name.

    Args:
        content: of the file.
        sheet: its name; "" for the first that people see and that looks like a roster, else for
            the first with anything in it.
        is_roster: whether rows look like one.

    Raises:
        Refused: no spreadsheet, locked, too large, no such sheet, nothing in it.
    """
    import python_calamine as calamine  # noqa: PLC0415

    _require_fitting(content)
    try:
        book = calamine.CalamineWorkbook.from_filelike(io.BytesIO(content))
        if sheet and sheet not in book.sheet_names:
            raise Refused("roster-no-such-sheet", sheet=sheet, sheets=", ".join(book.sheet_names))
        first: tuple[Sequence[Row], str] | None = None
        for name in [sheet] if sheet else _visible(book):
            rows = book.get_sheet_by_name(name).to_python(skip_empty_area=False)
            if rows and is_roster(rows):
                return rows, name
            first = first or ((rows, name) if rows else None)
    except calamine.PasswordError:
        raise Refused("roster-locked") from None
    except (calamine.CalamineError, OSError, ValueError):
        raise Refused("roster-broken") from None
    if first is None:
        raise Refused("roster-empty")
    return first


def _visible(book: "CalamineWorkbook") -> list[str]:
    sheets = book.sheets_metadata
    shown = [each.name for each in sheets if str(each.visible).endswith(".Visible")]
    return shown or book.sheet_names


def _require_fitting(content: bytes) -> None:
    """Look into the parts of a zipped spreadsheet before they are laid out."""
    if not content.startswith(SPREADSHEETS[0]):
        return
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as parts:
            size = sum(part.file_size for part in parts.infolist())
            if size > MOST_UNPACKED:
                raise Refused("roster-too-large", size=size, most=MOST_UNPACKED)
            if any(_FAR.search(parts.read(n)) for n in parts.namelist() if _PARTS.fullmatch(n)):
                raise Refused("roster-scattered")
    except (zipfile.BadZipFile, zlib.error, OSError, RuntimeError, ValueError, EOFError):
        raise Refused("roster-broken") from None
