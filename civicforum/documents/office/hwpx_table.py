"""Tables of an HWPX: they break over pages and repeat their first row."""

from math import ceil
from typing import Any

from hwpx.oxml.table import HwpxOxmlTable

from civicforum.documents.office import shapes
from civicforum.documents.office.hwpx_sheet import HP, UNIT, Sheet
from civicforum.documents.office.outline import Grid

_ROW = f"{HP}tr"
_BESIDE, _ABOVE, _LINE = 5.1, 2.8, 14  # points: of the cell's margins, from line to line
_WIDE, _NARROW, _FIRST_WIDE = 9.5, 5.5, "\u1100"  # points: letters of Korean, and Latin ones


def fill(table: HwpxOxmlTable, grid: Grid, sheet: Sheet) -> None:
    """Put a grid into an empty table of its size."""
    table.set_treat_as_char(False)
    element = table.element
    element.set("repeatHeader", str(int(bool(grid.header))))
    columns = len(grid.shares)
    looks = shapes.cell_shapes(columns, grid.numeric, is_labelled=grid.is_labelled)
    rows = element.findall(_ROW)
    if grid.header:
        header, *rows = rows
        _fill_row(header, grid.header, grid, [shapes.HEADER] * columns, sheet)
    for row, texts in zip(rows, grid.rows, strict=True):
        _fill_row(row, texts, grid, looks, sheet)
    heights = (int(row.find(f"{HP}tc/{HP}cellSz").get("height")) for row in element.findall(_ROW))
    element.find(f"{HP}sz").set("height", str(sum(heights)))
    table.mark_dirty()


def _height(texts: tuple[str, ...], grid: Grid) -> int:
    """About how high a row is; Hangul measures anew, other readers take what is written."""
    widths = (shapes.MEASURE * share - 2 * _BESIDE for share in grid.shares)
    lines = (_lines(text, width) for text, width in zip(texts, widths, strict=True))
    least = shapes.TALL_ROW if grid.is_tall else 0
    return round(max(max(lines) * _LINE + 2 * _ABOVE, least) * UNIT)


def _lines(text: str, width: float) -> int:
    """How many lines a text takes."""
    return sum(ceil(max(_length(line), 1) / width) for line in text.split("\n"))


def _length(line: str) -> float:
    return sum(_WIDE if character >= _FIRST_WIDE else _NARROW for character in line)


def _fill_row(
    row: Any, texts: tuple[str, ...], grid: Grid, looks: list[shapes.Shape], sheet: Sheet
) -> None:
    cells = row.findall(f"{HP}tc")
    height = _height(texts, grid)
    for cell, text, share, look in zip(cells, texts, grid.shares, looks, strict=True):
        if look is shapes.HEADER:
            cell.set("header", "1")
        is_shaded = look in {shapes.HEADER, shapes.LABEL}
        cell.set("borderFillIDRef", sheet.shaded if is_shaded else sheet.plain)
        size = cell.find(f"{HP}cellSz")
        size.set("width", str(round(shapes.MEASURE * share * UNIT)))
        size.set("height", str(height))
        sheet.into_cell(cell.find(f"{HP}subList/{HP}p"), look, text)
