"""Minutes as every word processor can hold them: headings, lines, grids and pictures, in order.

Marks are those of the PDF and stand as text, so that numbers of cards and items stay what they are
wherever somebody adds a line.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from struct import unpack

from civicforum.base.words import Words, words_for
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
    SlopeFigure,
    Subheading,
    Table,
)
from civicforum.documents.office.shapes import HIGHEST_PICTURE, PICTURE_WIDTH
from civicforum.documents.office.text import fit, one_line
from civicforum.documents.pictures import described, picture
from civicforum.documents.rounds import parted

_LABEL_SHARE = 0.19
_LONGEST_IN_COLUMN, _LONGEST_LEAD_IN = 60, 200
_LONGEST_RUNNING = 70


@dataclass(frozen=True, slots=True)
class Heading:
    """Of a section (level 1) or within one (level 2)."""

    level: int
    mark: str
    text: str


@dataclass(frozen=True, slots=True)
class Line:
    """A note (level 0), a point (1) or a point under another one (2).

    `leads`: it says what the grid after it is, and stays with it.
    """

    level: int
    mark: str
    text: str
    leads: bool = False


@dataclass(frozen=True, slots=True)
class Grid:
    """Cells row by row.

    Attributes:
        header: repeated on every page; none where it is empty.
        shares: of the columns in the width; they add up to 1 or less.
        numeric: columns that are set to the right.
        is_labelled: the first column names what stands in the others.
        is_tall: rows have room for a signature.
    """

    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    shares: tuple[float, ...]
    numeric: tuple[int, ...] = ()
    is_labelled: bool = False
    is_tall: bool = False


@dataclass(frozen=True, slots=True)
class Picture:
    """A PNG, so many pixels wide and high; `told` is what it shows."""

    content: bytes
    across: int
    down: int
    told: str

    @property
    def size(self) -> tuple[float, float]:
        """Width and height in points: as wide as lines, where a page can hold that."""
        width = min(PICTURE_WIDTH, HIGHEST_PICTURE * self.across / self.down)
        return width, width * self.down / self.across


Part = Heading | Line | Grid | Picture


def outline(minutes: Minutes) -> Iterator[Part]:
    """Everything between the title and the last line."""
    marks, words = Marks(minutes.language), words_for(minutes.language)
    for section in minutes.sections:
        yield Heading(1, marks.section(), fit(section.heading))
        for block, following in zip(section.blocks, (*section.blocks[1:], None), strict=True):
            yield from _parts(block, following, marks, words)


def running_title(minutes: Minutes) -> str:
    """Title, cut off with … where it is long, and edition: for the head of later pages."""
    title = one_line(minutes.title)
    if len(title) > _LONGEST_RUNNING:
        title = f"{title[:_LONGEST_RUNNING]}…"
    return f"{title} · {minutes.edition_name}"


def _parts(block: Block, following: Block | None, marks: Marks, words: Words) -> Iterator[Part]:
    """A block; the picture of a long count in parts that pages can hold."""
    if isinstance(block, FlowFigure):
        yield from (_picture(part, words) for part in parted(block))
    else:
        yield _part(block, following, marks, words)


def _part(
    block: Point | Subheading | Facts | Table | Columns | PollFigure | BudgetFigure | SlopeFigure,
    following: Block | None,
    marks: Marks,
    words: Words,
) -> Part:
    match block:
        case Point(text, level, own):
            leads = len(text) < _LONGEST_LEAD_IN and isinstance(following, Facts | Table | Columns)
            return Line(level, fit(marks.point(level, own)), fit(text), leads)
        case Subheading(text, own):
            return Heading(2, fit(marks.subheading(own)), fit(text))
        case Facts(pairs):
            rows = tuple(_row(pair) for pair in pairs)
            return Grid((), rows, (_LABEL_SHARE, 1 - _LABEL_SHARE), is_labelled=True)
        case Table(header, rows, widths, numeric, tall):
            shares = tuple(width / sum(widths) for width in widths)
            cells = tuple(_row(row) for row in rows)
            return Grid(_row(header), cells, shares, numeric, is_tall=tall)
        case Columns(entries, across):
            return _columns(entries, across)
        case PollFigure() | BudgetFigure() | SlopeFigure():
            return _picture(block, words)


def _row(cells: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(fit(cell) for cell in cells)


def _columns(entries: tuple[str, ...], across: int) -> Grid:
    """Entries side by side, or one below the other where one is long."""
    is_long = any(len(entry) > _LONGEST_IN_COLUMN for entry in entries)
    side = 1 if is_long else min(across, len(entries))
    cells = [*_row(entries), *("",) * (-len(entries) % side)]
    rows = tuple(tuple(cells[start : start + side]) for start in range(0, len(cells), side))
    return Grid((), rows, (1.0 if is_long else 1 / across,) * side)


def _picture(figure: Figure, words: Words) -> Picture:
    content = picture(figure)
    across, down = unpack(">II", content[16:24])  # of a PNG's first chunk
    return Picture(content, across, down, one_line(described(figure, words)))
