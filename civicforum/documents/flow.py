"""Blocks of the minutes -> reportlab's flowables, on a measure of `width` points."""

import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from reportlab.lib.utils import ImageReader
from reportlab.platypus import (
    CondPageBreak,
    Flowable,
    KeepTogether,
    Spacer,
)

from civicforum.documents import looks
from civicforum.documents.alternatives import alternative
from civicforum.documents.branches import Branches
from civicforum.documents.drawings import Picture, Rule
from civicforum.documents.grids import (
    Measured,
    columns_grid,
    entry_line,
    facts_grid,
    table_grid,
)
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
from civicforum.documents.text import Text, paragraph

_MOST_ROOM = 400  # points that a heading may ask for below it
_LINES_TOGETHER = 2
_LONGEST_IN_COLUMN = 60
_LONGEST_LEAD_IN = 200
_FIGURE_SHARE = 0.9
_LONGEST_TABLE = 4000  # rows; PDF/A-1 allows 8191 values in an array
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


def flow(
    minutes: Minutes,
    width: float,
    branches: Branches | None = None,
    *,
    after: Sequence[Flowable] = (),
) -> list[Flowable]:
    """The whole document; its structure grows on `branches` as it is drawn.

    What comes `after` its ending, such as lines for signatures, stays on the page of the ending.
    """
    branches = branches or Branches(minutes.language)
    marks, language = Marks(minutes.language), minutes.language
    title, edition = branches.title(), branches.line()
    flowables: list[Flowable] = [
        paragraph(minutes.title, looks.TITLE, tag=title, language=language),
        paragraph(minutes.edition_name, looks.EDITION, tag=edition, language=language),
    ]
    for section in minutes.sections:
        flowables += _kept([*_section(section, marks, width, branches)])
    end = paragraph(minutes.ending, looks.ENDING, tag=branches.last_line(), language=language)
    return [*flowables[:-1], *_with_ending(flowables[-1], [end, *after])]


def flow_of(blocks: Sequence[Block], width: float, branches: Branches) -> list[Flowable]:
    """Blocks without a section around them, such as those of the summary."""
    marks = Marks(branches.language)
    pieces = [
        piece
        for block, following in zip(blocks, [*blocks[1:], None], strict=True)
        for piece in _block(block, following, marks=marks, width=width, branches=branches)
    ]
    return [piece.flowable for piece in pieces]


def _with_ending(last: Flowable, end: list[Flowable]) -> list[Flowable]:
    """The ending never stands on a page of its own, where a line goes before it."""
    return [KeepTogether([last, *end])] if isinstance(last, Text) else [last, KeepTogether(end)]


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


def _section(section: Section, marks: Marks, width: float, branches: Branches) -> Iterator[_Piece]:
    mark = marks.section()
    tag = branches.section(f"{mark} {section.heading}")
    line = paragraph(section.heading, looks.HEADING, mark, tag=tag, language=branches.language)
    yield _heading(line, width)
    yield _Piece(
        Rule(width="100%", thickness=0.6, color=looks.LINE, spaceBefore=0, spaceAfter=5),
        6,
        leads=True,
    )
    for block, following in zip(section.blocks, (*section.blocks[1:], None), strict=True):
        yield from _block(block, following, marks=marks, width=width, branches=branches)


def _block(
    block: Block, following: Block | None, *, marks: Marks, width: float, branches: Branches
) -> Iterator[_Piece]:
    language = branches.language
    match block:
        case Point(text, level):
            line = _point(block, marks, branches)
            if len(text) < _LONGEST_LEAD_IN and isinstance(following, Facts | Table | Columns):
                yield _heading(line, width)
            else:
                yield _Piece(line, looks.POINTS[level].leading * _LINES_TOGETHER)
        case Subheading(text, own_mark):
            mark = marks.subheading(own_mark)
            style = looks.MARKED_SUBHEADING if mark else looks.SUBHEADING
            tag = branches.subheading(f"{mark} {text}".strip())
            yield _heading(paragraph(text, style, mark, tag=tag, language=language), width)
        case Facts():
            yield from _framed(facts_grid(block, width, branches.table(), language))
        case Table():
            for part in _tables(block):
                yield from _framed(table_grid(part, width, branches.table(), language))
        case Columns():
            yield from _columns(block, width, branches)
        case FlowFigure():
            yield from (_figure(part, width, branches) for part in parted(block))
        case PollFigure() | BudgetFigure() | SlopeFigure():
            yield _figure(block, width, branches)


def _tables(table: Table) -> Iterator[Table]:
    """A very long table as several ones, each with its header."""
    for start in range(0, max(len(table.rows), 1), _LONGEST_TABLE):
        yield replace(table, rows=table.rows[start : start + _LONGEST_TABLE])


def _point(point: Point, marks: Marks, branches: Branches) -> Text:
    """A note is a line of its own, everything else an entry of a list."""
    mark, style = marks.point(point.level, point.mark), looks.POINTS[point.level]
    if point.level == 0:
        tag = branches.line()
        return paragraph(point.text, style, mark, tag=tag, language=branches.language)
    entry = branches.point(point.level)
    return paragraph(
        point.text, style, mark, tag=entry.text, label=entry.label, language=branches.language
    )


def _heading(line: Text, width: float) -> _Piece:
    style = line.style
    return _Piece(line, line.wrap(width, 0)[1] + style.spaceBefore + style.spaceAfter, leads=True)


def _framed(measured: Measured) -> Iterator[_Piece]:
    yield _Piece(measured.grid, measured.room)
    yield _Piece(Spacer(0, 6), 0)


def _columns(columns: Columns, width: float, branches: Branches) -> Iterator[_Piece]:
    """A grid of short entries; one below the other where an entry is long."""
    tag, language = branches.entries(), branches.language
    if any(len(entry) > _LONGEST_IN_COLUMN for entry in columns.entries):
        for entry in columns.entries:
            line = entry_line(entry, tag, language)
            yield _Piece(line, looks.CELL.leading * _LINES_TOGETHER)
        return
    yield from _framed(columns_grid(columns, width, tag, language))


def _figure(figure: Figure, width: float, branches: Branches) -> _Piece:
    content = picture(figure)
    across, down = ImageReader(io.BytesIO(content)).getSize()
    drawn = min(width * _FIGURE_SHARE, _HIGHEST_FIGURE * across / down)
    height = drawn * down / across
    tag = branches.figure(alternative(figure, branches.language))
    return _Piece(Picture(content, drawn, height, tag), height)
