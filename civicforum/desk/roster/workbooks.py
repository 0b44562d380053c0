"""Spreadsheets (XLSX, XLS, ODS) to rows of cells; one that would fill the memory is refused first.

The library lays a sheet out as a full rectangle: a single cell far below or to the right of the
list would take all memory there is, and the program with it.
"""

import io
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from civicforum.base.errors import Refused
from civicforum.desk.roster.unpacking import require_fitting

if TYPE_CHECKING:
    from python_calamine import CalamineWorkbook

SPREADSHEETS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")
Row = Sequence[object]
_PANIC = "PanicException"


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
    import python_calamine as calamine

    if content.startswith(SPREADSHEETS[0]):
        require_fitting(content)
    try:
        book = calamine.CalamineWorkbook.from_filelike(io.BytesIO(content))
        _require_sheet(book, sheet)
        first: tuple[Sequence[Row], str] | None = None
        for name in [sheet] if sheet else _visible(book):
            rows = book.get_sheet_by_name(name).to_python(skip_empty_area=False)
            if rows and is_roster(rows):
                return rows, name
            first = first or ((rows, name) if rows else None)
    except calamine.PasswordError:
        raise Refused("roster-locked") from None
    except (calamine.CalamineError, OSError, ValueError, OverflowError):
        raise Refused("roster-broken") from None
    except BaseException as error:
        if type(error).__name__ == _PANIC:  # no Exception, and nothing that could be imported
            raise Refused("roster-broken") from None
        raise
    if first is None:
        raise Refused("roster-empty")
    return first


def _require_sheet(book: "CalamineWorkbook", sheet: str) -> None:
    if sheet and sheet not in book.sheet_names:
        raise Refused("roster-no-such-sheet", sheet=sheet, sheets=", ".join(book.sheet_names))


def _visible(book: "CalamineWorkbook") -> list[str]:
    sheets = book.sheets_metadata
    shown = [each.name for each in sheets if str(each.visible).endswith(".Visible")]
    return shown or book.sheet_names
