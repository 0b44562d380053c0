"""How copies look: sizes in points, as near to the PDF as word processors come."""

from dataclasses import dataclass
from enum import StrEnum

FONT, OTHER_FONTS = "Malgun Gothic", ("Pretendard", "NanumGothic", "Apple SD Gothic Neo")
INK, QUIET, EDGE, SHADE = "1A222C", "515C69", "9AA5B1", "EEF2F6"
PAGE_WIDTH, PAGE_HEIGHT, MARGIN = 595.3, 841.9, 56.7  # A4, 20 mm
MEASURE = PAGE_WIDTH - 2 * MARGIN
PICTURE_WIDTH, HIGHEST_PICTURE = MEASURE * 0.9, 640.0
TALL_ROW = 40
"""Points: a row in which somebody signs."""
LONGEST_WHOLE_ROW = 300
"""Characters in a cell from which on its row may break over pages."""


class Align(StrEnum):
    """Where lines stand."""

    LEFT = "left"
    CENTER = "center"
    RIGHT = "right"


@dataclass(frozen=True, slots=True)
class Shape:
    """A style of paragraphs.

    Attributes:
        indent: of the text. hang: how far to the left of it the mark stands.
        above, below: room around. level: of a heading, 0 for none.
    """

    name: str
    size: float
    is_bold: bool = False
    colour: str = INK
    indent: float = 0
    hang: float = 0
    above: float = 0
    below: float = 2
    align: Align = Align.LEFT
    level: int = 0


TITLE = Shape("Title", 19, is_bold=True, below=4, align=Align.CENTER)
EDITION = Shape("Subtitle", 9.5, colour=QUIET, below=8, align=Align.RIGHT)
HEADINGS = (
    Shape("Heading 1", 13, is_bold=True, indent=26, hang=26, above=14, below=4, level=1),
    Shape("Heading 2", 11, is_bold=True, indent=26, hang=24, above=8, below=3, level=2),
)
LINES = (
    Shape("Note", 9.5, colour=QUIET, indent=18, hang=13),
    Shape("Point", 10.5, indent=28, hang=23),
    Shape("Subpoint", 10, colour=QUIET, indent=50, hang=22),
)
CELL = Shape("Table text", 9.5, below=0)
NUMBER = Shape("Table number", 9.5, below=0, align=Align.RIGHT)
HEADER = Shape("Table header", 9.5, is_bold=True, below=0, align=Align.CENTER)
LABEL = Shape("Table label", 9.5, is_bold=True, below=0)
ENDING = Shape("Ending", 10.5, above=14)
RUNNING = Shape("Running title", 8, colour=QUIET, below=0)
FOLIO = Shape("Page number", 9, colour=QUIET, below=0, align=Align.CENTER)
STYLES = (
    *(TITLE, EDITION, *HEADINGS, *LINES, CELL, NUMBER, HEADER, LABEL, ENDING, RUNNING, FOLIO),
)


def cell_shapes(columns: int, numeric: tuple[int, ...], *, is_labelled: bool) -> list[Shape]:
    """The style of each column."""
    shapes = [NUMBER if place in numeric else CELL for place in range(columns)]
    return [LABEL, *shapes[1:]] if is_labelled else shapes
