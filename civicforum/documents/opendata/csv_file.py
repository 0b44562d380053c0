"""Tables as CSV that spreadsheets open in Korean, and of which no cell is a formula."""

import csv
import io

from civicforum.documents.opendata.tables import Cell, Sheet

# What spreadsheets take for the beginning of a formula (OWASP, "CSV Injection"), also when written
# as wide as Korean letters.
_BEGINNINGS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def csv_file(sheet: Sheet) -> bytes:
    """UTF-8 with the mark without which Excel reads Korean wrong; lines as RFC 4180 ends them."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(sheet.header)
    writer.writerows(tuple(harmless(cell) for cell in row) for row in sheet.rows)
    return text.getvalue().encode("utf-8-sig")


def harmless(cell: Cell) -> Cell:
    """A text that a spreadsheet would compute gets an apostrophe before it; numbers stay."""
    if isinstance(cell, str) and cell.lstrip(" \u3000\u00a0").startswith(_BEGINNINGS):
        return f"'{cell}"
    return cell
