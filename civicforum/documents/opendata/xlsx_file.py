"""Tables as one XLSX: texts are texts, numbers are numbers, nothing is a formula or a link."""

import io
from datetime import UTC, datetime
from typing import Any

from xlsxwriter import Workbook
from xlsxwriter.worksheet import Worksheet

from civicforum.documents.material import Material
from civicforum.documents.office.packing import repacked
from civicforum.documents.office.shapes import FONT, SHADE
from civicforum.documents.office.text import fit, one_line
from civicforum.documents.opendata.tables import Sheet, sheets

_LONGEST_CELL = 32_767  # Excel's own limit
_WIDEST, _NARROWEST = 60, 8  # letters


def xlsx_file(made: Material) -> bytes:
    """A worksheet for each table, its first row held while one scrolls."""
    target = io.BytesIO()
    book: Any = Workbook(target, {"in_memory": True})
    _set_properties(book, made)
    looks = {"font_name": FONT, "font_size": 10, "valign": "top", "text_wrap": True}
    plain = book.add_format(looks)
    bold = book.add_format(looks | {"bold": True, "bg_color": f"#{SHADE}"})
    for sheet in sheets(made):
        page = book.add_worksheet(sheet.title)
        page.freeze_panes(1, 0)
        page.repeat_rows(0)
        page.set_landscape()
        page.set_paper(9)
        for column, text in enumerate(sheet.header):
            page.write_string(0, column, fit(text), bold)
            page.set_column(column, column, _width(sheet, column))
        _fill(page, sheet, plain)
    book.close()
    return repacked(target.getvalue())


def _fill(page: Worksheet, sheet: Sheet, look: Any) -> None:
    for place, row in enumerate(sheet.rows, start=1):
        for column, cell in enumerate(row):
            if isinstance(cell, int):
                page.write_number(place, column, cell, look)
            else:
                page.write_string(place, column, fit(cell)[:_LONGEST_CELL], look)


def _width(sheet: Sheet, column: int) -> int:
    """As wide as its longest text, within limits; Korean letters count twice."""
    texts = (sheet.header[column], *(str(row[column]) for row in sheet.rows))
    longest = max(sum(2 if c >= "\u1100" else 1 for c in text) for text in texts)
    return min(max(longest + 2, _NARROWEST), _WIDEST)


def _set_properties(book: Any, made: Material) -> None:
    """Dates of the record, not of the writing."""
    recorded = datetime.fromtimestamp(made.recorded // 1000, UTC).replace(tzinfo=None)
    told = {"title": one_line(made.forum.title), "author": one_line(made.forum.host)}
    book.set_properties({**told, "created": recorded})
