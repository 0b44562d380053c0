"""Blocks of the minutes -> reportlab's flowables, on a measure of `width` points."""

import io
from collections.abc import Iterator, Sequence
from typing import Any

from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.utils import ImageReader
from reportlab.platypus import CondPageBreak, Flowable, HRFlowable, Image, Paragraph, Spacer
from reportlab.platypus import Table as Grid

from civicforum.documents import looks
from civicforum.documents.fonts import REGULAR, markup
from civicforum.documents.marks import Marks, marks
from civicforum.documents.model import (
    Block,
    Columns,
    Facts,
    Minutes,
    Point,
    PollFigure,
    Section,
    Subheading,
    Table,
)

_ROOM_BELOW_HEADING, _ROOM_BELOW_SUBHEADING = 110, 70  # points, or the next page
_LABEL_WIDTH = 92
_LONGEST_IN_COLUMN = 60
_TALLEST_WHOLE_ROW = 260
_FIGURE_SHARE = 0.9
_Command = tuple[str, tuple[int, int], tuple[int, int], *tuple[Any, ...]]


def flow(minutes: Minutes, width: float) -> list[Flowable]:
    """The whole document."""
    mark = marks(minutes.language)
    flowables: list[Flowable] = [
        paragraph(minutes.title, looks.TITLE),
        paragraph(minutes.edition_name, looks.EDITION),
    ]
    for number, section in enumerate(minutes.sections, start=1):
        flowables += _section(section, number, mark, width)
    flowables.append(paragraph(minutes.ending, looks.ENDING))
    return flowables


def paragraph(text: str, style: ParagraphStyle, bullet: str | None = None) -> Paragraph:
    """A paragraph of what people wrote."""
    return Paragraph(markup(text, style.fontName), style, bulletText=bullet)


def _section(section: Section, number: int, mark: Marks, width: float) -> Iterator[Flowable]:
    yield CondPageBreak(_ROOM_BELOW_HEADING)
    yield paragraph(section.heading, looks.HEADING, mark.heading(number))
    yield HRFlowable(width="100%", thickness=0.6, color=looks.LINE, spaceBefore=0, spaceAfter=5)
    for block in section.blocks:
        yield from _block(block, mark, width)


def _block(block: Block, mark: Marks, width: float) -> Iterator[Flowable]:
    match block:
        case Point(text, level):
            yield paragraph(text, looks.POINTS[level], mark.points[level])
        case Subheading(text):
            yield CondPageBreak(_ROOM_BELOW_SUBHEADING)
            yield paragraph(text, looks.SUBHEADING)
        case Facts():
            yield from (_facts(block, width), Spacer(0, 6))
        case Table():
            yield from (_table(block, width), Spacer(0, 6))
        case Columns():
            yield from _columns(block, width)
        case PollFigure():
            yield _figure(block, width)


def _facts(facts: Facts, width: float) -> Grid:
    rows = [
        [paragraph(label, looks.LABEL_CELL), paragraph(value, looks.CELL)]
        for label, value in facts.pairs
    ]
    shade: _Command = ("BACKGROUND", (0, 0), (0, -1), looks.SHADE)
    return _grid(rows, (_LABEL_WIDTH, width - _LABEL_WIDTH), commands=[shade])


def _table(table: Table, width: float) -> Grid:
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
    shade: _Command = ("BACKGROUND", (0, 0), (-1, 0), looks.SHADE)
    return _grid(rows, widths, commands=[shade], header_rows=1)


def _columns(columns: Columns, width: float) -> Iterator[Flowable]:
    """A grid of short entries; one below the other where an entry is long."""
    across = columns.across
    cells = [paragraph(entry, looks.CELL) for entry in columns.entries]
    if any(len(entry) > _LONGEST_IN_COLUMN for entry in columns.entries):
        yield from cells
        return
    cells += [paragraph("", looks.CELL)] * (-len(cells) % across)
    rows = [cells[start : start + across] for start in range(0, len(cells), across)]
    yield _grid(rows, [width / across] * across, commands=[])
    yield Spacer(0, 4)


def _grid(
    rows: Sequence[Sequence[Paragraph]],
    widths: Sequence[float],
    *,
    commands: list[_Command],
    header_rows: int = 0,
) -> Grid:
    """A table that breaks between rows; within one only where it would not fit on a page."""
    padding = 12
    tallest = max(
        cell.wrap(max(width - padding, 1), 0)[1]
        for row in rows
        for cell, width in zip(row, widths, strict=True)
    )
    style: list[_Command] = [
        ("FONT", (0, 0), (-1, -1), REGULAR),
        ("GRID", (0, 0), (-1, -1), 0.5, looks.LINE),
        ("VALIGN", (0, 0), (-1, -1), "MIDDLE" if tallest < _TALLEST_WHOLE_ROW else "TOP"),
        ("TOPPADDING", (0, 0), (-1, -1), 4),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 3.5),
        *commands,
    ]
    return Grid(
        [list(row) for row in rows],
        colWidths=list(widths),
        repeatRows=header_rows,
        splitInRow=int(tallest >= _TALLEST_WHOLE_ROW),
        style=style,
    )


def _figure(figure: PollFigure, width: float) -> Image:
    # Importing matplotlib costs 0.7 s: only minutes with a result pay it.
    from civicforum.charts.poll import poll_chart  # noqa: PLC0415

    picture = poll_chart(figure.bars)
    across, down = ImageReader(io.BytesIO(picture)).getSize()
    drawn = width * _FIGURE_SHARE
    return Image(io.BytesIO(picture), width=drawn, height=drawn * down / across)
