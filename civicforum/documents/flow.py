"""Blocks of the minutes -> reportlab's flowables, on a measure of `width` points."""

import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reportlab.lib.utils import ImageReader
from reportlab.platypus import (
    CondPageBreak,
    Flowable,
    HRFlowable,
    Image,
    KeepTogether,
    Paragraph,
    Spacer,
)

from civicforum.documents import looks
from civicforum.documents.grids import Measured, columns_grid, facts_grid, table_grid
from civicforum.documents.marks import Marks
from civicforum.documents.model import (
    Block,
    BudgetFigure,
    Columns,
    Facts,
    Figure,
    FlowFigure,
    Minutes,
    Point,
    PollFigure,
    Section,
    SlopeFigure,
    Subheading,
    Table,
)
from civicforum.documents.pictures import picture
from civicforum.documents.rounds import parted
from civicforum.documents.text import paragraph

_MOST_ROOM = 400  # points that a heading may ask for below it
_LINES_TOGETHER = 2
_LONGEST_IN_COLUMN = 60
_LONGEST_LEAD_IN = 200
_FIGURE_SHARE = 0.9
_HIGHEST_FIGURE = 640  # points: a page holds no more


@dataclass(frozen=True, slots=True)
class _Piece:
    """A flowable, and the room in points without which it goes to the next page.

    Attributes:
        leads: whether it introduces the next piece and stays with it.
    """

    flowable: Flowable
    room: float
    leads: bool = False


def flow(minutes: Minutes, width: float) -> list[Flowable]:
    """The whole document."""
    marks = Marks(minutes.language)
    flowables: list[Flowable] = [
        paragraph(minutes.title, looks.TITLE),
        paragraph(minutes.edition_name, looks.EDITION),
    ]
    for section in minutes.sections:
        flowables += _kept([*_section(section, marks, width)])
    return [*flowables[:-1], *_with_ending(flowables[-1], minutes.ending)]


def _with_ending(last: Flowable, ending: str) -> list[Flowable]:
    """The ending never stands on a page of its own, where a line goes before it."""
    end = paragraph(ending, looks.ENDING)
    return [KeepTogether([last, end])] if isinstance(last, Paragraph) else [last, end]


def _kept(pieces: Sequence[_Piece]) -> Iterator[Flowable]:
    """Pieces that lead, each chain of them with the beginning of what it leads to."""
    rooms = [0.0] * (len(pieces) + 1)
    for place in range(len(pieces) - 1, -1, -1):
        piece = pieces[place]
        rooms[place] = piece.room + (rooms[place + 1] if piece.leads else 0)
    follows = False
    for piece, room in zip(pieces, rooms, strict=False):
        if piece.leads and not follows:
            yield CondPageBreak(min(room, _MOST_ROOM))
        yield piece.flowable
        follows = piece.leads


def _section(section: Section, marks: Marks, width: float) -> Iterator[_Piece]:
    yield _heading(paragraph(section.heading, looks.HEADING, marks.section()), width)
    yield _Piece(
        HRFlowable(width="100%", thickness=0.6, color=looks.LINE, spaceBefore=0, spaceAfter=5),
        6,
        leads=True,
    )
    for block, following in zip(section.blocks, (*section.blocks[1:], None), strict=True):
        yield from _block(block, following, marks=marks, width=width)


def _block(
    block: Block, following: Block | None, *, marks: Marks, width: float
) -> Iterator[_Piece]:
    match block:
        case Point(text, level, own_mark):
            style = looks.POINTS[level]
            line = paragraph(text, style, marks.point(level, own_mark))
            if len(text) < _LONGEST_LEAD_IN and isinstance(following, Facts | Table | Columns):
                yield _heading(line, width)
            else:
                yield _Piece(line, style.leading * _LINES_TOGETHER)
        case Subheading(text, own_mark):
            mark = marks.subheading(own_mark)
            style = looks.MARKED_SUBHEADING if mark else looks.SUBHEADING
            yield _heading(paragraph(text, style, mark), width)
        case Facts():
            yield from _framed(facts_grid(block, width))
        case Table():
            yield from _framed(table_grid(block, width))
        case Columns():
            yield from _columns(block, width)
        case FlowFigure():
            yield from (_figure(part, width) for part in parted(block))
        case PollFigure() | BudgetFigure() | SlopeFigure():
            yield _figure(block, width)


def _heading(line: Paragraph, width: float) -> _Piece:
    style = line.style
    return _Piece(line, line.wrap(width, 0)[1] + style.spaceBefore + style.spaceAfter, leads=True)


def _framed(measured: Measured) -> Iterator[_Piece]:
    yield _Piece(measured.grid, measured.room)
    yield _Piece(Spacer(0, 6), 0)


def _columns(columns: Columns, width: float) -> Iterator[_Piece]:
    """A grid of short entries; one below the other where an entry is long."""
    if any(len(entry) > _LONGEST_IN_COLUMN for entry in columns.entries):
        for entry in columns.entries:
            yield _Piece(paragraph(entry, looks.CELL), looks.CELL.leading * _LINES_TOGETHER)
        return
    yield from _framed(columns_grid(columns, width))


def _figure(figure: Figure, width: float) -> _Piece:
    drawn_as = picture(figure)
    across, down = ImageReader(io.BytesIO(drawn_as)).getSize()
    drawn = min(width * _FIGURE_SHARE, _HIGHEST_FIGURE * across / down)
    height = drawn * down / across
    return _Piece(Image(io.BytesIO(drawn_as), width=drawn, height=height), height)
