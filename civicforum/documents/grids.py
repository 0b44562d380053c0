"""Tables of the minutes as reportlab's grids, on a measure of `width` points."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from reportlab.platypus import Paragraph
from reportlab.platypus import Table as Grid

from civicforum.documents import looks
from civicforum.documents.fonts import REGULAR
from civicforum.documents.model import Columns, Facts, Table
from civicforum.documents.text import paragraph

_LABEL_WIDTH = 92
_TALLEST_WHOLE_ROW, _TALL = 260, 40
_ABOVE, _BELOW, _BESIDE = 4, 3.5, 6
_Command = tuple[str, tuple[int, int], tuple[int, int], *tuple[Any, ...]]
_SHADED_COLUMN: _Command = ("BACKGROUND", (0, 0), (0, -1), looks.SHADE)
_SHADED_ROW: _Command = ("BACKGROUND", (0, 0), (-1, 0), looks.SHADE)


@dataclass(frozen=True, slots=True)
class Measured:
    """A grid with heights in points: its own, and that of what must stand together at the top."""

    grid: Grid
    height: float
    room: float


def facts_grid(facts: Facts, width: float) -> Measured:
    """Labels on the left, values on the right."""
    rows = [
        [paragraph(label, looks.LABEL_CELL), paragraph(value, looks.CELL)]
        for label, value in facts.pairs
    ]
    measured = _grid(rows, (_LABEL_WIDTH, width - _LABEL_WIDTH), commands=[_SHADED_COLUMN])
    return replace(measured, room=min(measured.height, _TALLEST_WHOLE_ROW))


def table_grid(table: Table, width: float) -> Measured:
    """A header that is repeated, and rows."""
    styles = [
        looks.NUMBER_CELL if place in table.numeric else looks.CELL
        for place in range(len(table.header))
    ]
    rows = [[paragraph(text, looks.HEADER_CELL) for text in table.header]]
    rows += [
        [paragraph(text, style) for text, style in zip(row, styles, strict=True)]
        for row in table.rows
    ]
    whole = sum(table.widths)
    widths = [width * share / whole for share in table.widths]
    return _grid(
        rows, widths, commands=[_SHADED_ROW], header_rows=1, least=_TALL if table.tall else 0
    )


def columns_grid(columns: Columns, width: float) -> Measured:
    """Short entries side by side."""
    across = min(columns.across, len(columns.entries))
    cells = [paragraph(entry, looks.CELL) for entry in columns.entries]
    cells += [paragraph("", looks.CELL)] * (-len(cells) % across)
    rows = [cells[start : start + across] for start in range(0, len(cells), across)]
    return _grid(rows, [width / columns.across] * across, commands=[])


def _grid(
    rows: Sequence[Sequence[Paragraph]],
    widths: Sequence[float],
    *,
    commands: list[_Command],
    header_rows: int = 0,
    least: float = 0,
) -> Measured:
    """A table that breaks between rows; within one only where it would not fit on a page."""
    heights = [_height(row, widths) for row in rows]
    heights[header_rows:] = [max(height, least) for height in heights[header_rows:]]
    breaks_rows = max(heights) >= _TALLEST_WHOLE_ROW
    style: list[_Command] = [
        ("FONT", (0, 0), (-1, -1), REGULAR),
        ("GRID", (0, 0), (-1, -1), 0.5, looks.LINE),
        ("VALIGN", (0, 0), (-1, -1), "TOP" if breaks_rows else "MIDDLE"),
        ("TOPPADDING", (0, 0), (-1, -1), _ABOVE),
        ("BOTTOMPADDING", (0, 0), (-1, -1), _BELOW),
        ("LEFTPADDING", (0, 0), (-1, -1), _BESIDE),
        ("RIGHTPADDING", (0, 0), (-1, -1), _BESIDE),
        *commands,
    ]
    grid = Grid(
        [list(row) for row in rows],
        colWidths=list(widths),
        rowHeights=None if breaks_rows else heights,
        repeatRows=header_rows,
        splitInRow=int(breaks_rows),
        hAlign="LEFT",
        style=style,
    )
    return Measured(grid, sum(heights), min(sum(heights[: header_rows + 1]), _TALLEST_WHOLE_ROW))


def _height(row: Sequence[Paragraph], widths: Sequence[float]) -> float:
    cells = zip(row, widths, strict=True)
    tallest = max(cell.wrap(max(width - 2 * _BESIDE, 1), 0)[1] for cell, width in cells)
    return max(tallest, looks.CELL.leading) + _ABOVE + _BELOW
