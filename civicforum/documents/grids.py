"""Tables of the minutes as reportlab's grids, on a measure of `width` points."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, cast

from reportlab.platypus import Table as Grid

from civicforum.documents import looks
from civicforum.documents.fonts import REGULAR
from civicforum.documents.model import Columns, Facts, Table
from civicforum.documents.structure import Element
from civicforum.documents.tagging import END, LAYOUT, artifact_opening
from civicforum.documents.text import Text, paragraph

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


_IN_A_TABLE = {
    "startBG": artifact_opening(LAYOUT),
    "endBG": END,
    "startLines": artifact_opening(LAYOUT),
    "endLines": END,
}


def _frame(grid: Grid, moment: str, *_: object) -> None:
    """Called by reportlab: shades and lines are no part of the table; its cells tag themselves."""
    operator = _IN_A_TABLE.get(moment)
    if operator is not None:
        grid.canv.addLiteral(operator)


def facts_grid(facts: Facts, width: float, tag: Element, language: str) -> Measured:
    """Labels on the left, values on the right."""
    rows: list[list[Text]] = []
    for label, value in facts.pairs:
        row = Element("TR", tag)
        rows.append(
            [
                paragraph(
                    label,
                    looks.LABEL_CELL,
                    tag=Element("TH", row, scope="Row"),
                    language=language,
                ),
                paragraph(value, looks.CELL, tag=Element("TD", row), language=language),
            ]
        )
    measured = _grid(rows, (_LABEL_WIDTH, width - _LABEL_WIDTH), commands=[_SHADED_COLUMN])
    return replace(measured, room=min(measured.height, _TALLEST_WHOLE_ROW))


def table_grid(table: Table, width: float, tag: Element, language: str) -> Measured:
    """A header that is repeated, and rows."""
    styles = [
        looks.NUMBER_CELL if place in table.numeric else looks.CELL
        for place in range(len(table.header))
    ]
    header = Element("TR", tag)
    rows = [
        [
            paragraph(
                text,
                looks.HEADER_CELL,
                tag=Element("TH", header, scope="Column"),
                language=language,
            )
            for text in table.header
        ]
    ]
    for cells in table.rows:
        row = Element("TR", tag)
        rows.append(
            [
                paragraph(text, style, tag=Element("TD", row), language=language)
                for text, style in zip(cells, styles, strict=True)
            ]
        )
    whole = sum(table.widths)
    widths = [width * share / whole for share in table.widths]
    return _grid(
        rows, widths, commands=[_SHADED_ROW], header_rows=1, least=_TALL if table.tall else 0
    )


def columns_grid(columns: Columns, width: float, tag: Element, language: str) -> Measured:
    """Short entries side by side: to the ear a list."""
    across = min(columns.across, len(columns.entries))
    cells = [entry_line(entry, tag, language) for entry in columns.entries]
    cells += [paragraph("", looks.CELL)] * (-len(cells) % across)
    rows = [cells[start : start + across] for start in range(0, len(cells), across)]
    return _grid(rows, [width / columns.across] * across, commands=[])


def entry_line(entry: str, tag: Element, language: str) -> Text:
    """An entry of a list without signs."""
    body = Element("LBody", Element("LI", tag))
    return paragraph(entry, looks.CELL, tag=body, language=language)


def _grid(
    rows: Sequence[Sequence[Text]],
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
        renderCB=cast("Any", _frame),
        style=style,
    )
    return Measured(grid, sum(heights), min(sum(heights[: header_rows + 1]), _TALLEST_WHOLE_ROW))


def _height(row: Sequence[Text], widths: Sequence[float]) -> float:
    cells = zip(row, widths, strict=True)
    tallest = max(cell.wrap(max(width - 2 * _BESIDE, 1), 0)[1] for cell, width in cells)
    return max(tallest, looks.CELL.leading) + _ABOVE + _BELOW
