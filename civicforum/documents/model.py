"""Minutes before they are set on paper: sections of lines, tables and figures. Plain values."""

from dataclasses import dataclass
from enum import StrEnum

from civicforum.charts.bar import Bar
from civicforum.charts.budget_bar import BudgetBar
from civicforum.charts.flow_columns import FlowColumn
from civicforum.charts.slope import Slope


class Edition(StrEnum):
    """For whom: filed by the host with names, or published with the names that were agreed to."""

    INTERNAL = "internal"
    PUBLIC = "public"


@dataclass(frozen=True, slots=True)
class Point:
    """A line of the 개조식 style.

    Attributes:
        level: 1 stands under a heading, 2 under another point, 0 is a note.
        mark: a number of its own (of a card, of an item), "" for the one that its place gives it.
    """

    text: str
    level: int = 1
    mark: str = ""


@dataclass(frozen=True, slots=True)
class Subheading:
    """A line in bold above what belongs to it; `mark` as that of a point."""

    text: str
    mark: str = ""


@dataclass(frozen=True, slots=True)
class Facts:
    """Names of fields with their values."""

    pairs: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under a header that is repeated on every page.

    Attributes:
        widths: relative widths of the columns. numeric: columns that are set to the right.
        tall: rows have room for a signature.
    """

    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    widths: tuple[float, ...]
    numeric: tuple[int, ...] = ()
    tall: bool = False


@dataclass(frozen=True, slots=True)
class Columns:
    """A long list of short entries, read row by row."""

    entries: tuple[str, ...]
    across: int = 5


@dataclass(frozen=True, slots=True)
class PollFigure:
    """A poll's bars; the table that follows says the same in words.

    `longest` are the votes that fill the width; 0 for the most that a bar of these has.
    """

    bars: tuple[Bar, ...]
    longest: int = 0


@dataclass(frozen=True, slots=True)
class FlowFigure:
    """The rounds of a transfer count; the sentences about it say the same in words.

    `exhausted` is what votes that support nobody are called, `legend` what the signs mean.
    """

    labels: tuple[str, ...]
    columns: tuple[FlowColumn, ...]
    winners: tuple[int, ...]
    exhausted: str
    legend: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class BudgetFigure:
    """What a budget funds; the sentences about it say the same in words."""

    bars: tuple[BudgetBar, ...]
    budget: int
    language: str


@dataclass(frozen=True, slots=True)
class SlopeFigure:
    """How answers to questions moved; a table beside it says the same in words."""

    slopes: tuple[Slope, ...]
    waves: tuple[str, ...]


Figure = PollFigure | FlowFigure | BudgetFigure | SlopeFigure
Block = Point | Subheading | Facts | Table | Columns | Figure


@dataclass(frozen=True, slots=True)
class Section:
    """A field of the minutes with its heading."""

    heading: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Cover:
    """The first page of long minutes.

    Attributes:
        kind: what the document is. name: of the meeting.
        facts: names of fields with their values.
    """

    kind: str
    name: str
    edition_name: str
    facts: tuple[tuple[str, str], ...]
    host: str


@dataclass(frozen=True, slots=True)
class Group:
    """What the summary tells of one kind: as rows under a header, else as points.

    Attributes:
        entries: points that belong together, or the cells of a row.
        none: what is said where there is nothing.
    """

    heading: str
    header: tuple[str, ...] = ()
    widths: tuple[float, ...] = ()
    entries: tuple[tuple[Point, ...], ...] = ()
    none: str = ""


@dataclass(frozen=True, slots=True)
class Summary:
    """What came out, for a single page; what does not fit is counted on it (see `one_page`).

    `said`: as of when it is.
    """

    title: str
    said: str
    facts: tuple[tuple[str, str], ...]
    groups: tuple[Group, ...]


@dataclass(frozen=True, slots=True)
class Front:
    """What may stand before minutes: a cover, a summary, the heading of the contents."""

    cover: Cover
    summary: Summary
    contents: str


@dataclass(frozen=True, slots=True)
class Minutes:
    """A whole document.

    Attributes:
        recorded: when the last entry of the log was made, UTC milliseconds.
        missing: names of the fields that nobody filled (see `completeness`).
        ending: what stands after the last line ("끝.").
        filed: how a records system knows it: registration number, retention and so on.
        front: what stands before long ones; None for papers that have none.
    """

    title: str
    host: str
    language: str
    edition: Edition
    edition_name: str
    recorded: int
    sections: tuple[Section, ...]
    missing: tuple[str, ...]
    ending: str
    filed: tuple[str, ...] = ()
    front: Front | None = None

    @property
    def subject(self) -> str:
        """What its metadata say of it, besides title and host."""
        return " · ".join((self.edition_name, *self.filed))
