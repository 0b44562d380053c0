"""Several equal pieces on a sheet, to be cut apart: marks at the edges say where."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from civicforum.documents import looks
from civicforum.documents.papers.box import Box

_T = TypeVar("_T")
_MARK, _MARK_GAP = 5 * mm, 1.5 * mm


@dataclass(frozen=True, slots=True)
class Pieces:
    """So many across and down, in points, in the middle of the sheet."""

    across: int
    down: int
    width: float
    height: float

    def block(self, sheet: Box) -> Box:
        """What they cover together."""
        width, height = self.across * self.width, self.down * self.height
        return Box((sheet.width - width) / 2, (sheet.height - height) / 2, width, height)

    def boxes(self, sheet: Box) -> list[Box]:
        """Each of them, row by row from the top."""
        block = self.block(sheet)
        return [
            Box(
                block.left + column * self.width,
                block.top - (row + 1) * self.height,
                self.width,
                self.height,
            )
            for row in range(self.down)
            for column in range(self.across)
        ]


def draw_pieces(
    canvas: Canvas,
    sheet: Box,
    pieces: Pieces,
    things: Sequence[_T],
    paint: Callable[[Canvas, _T, Box], None],
) -> None:
    """A piece for each thing, on as many sheets as they need."""
    boxes = pieces.boxes(sheet)
    for start in range(0, len(things), len(boxes)):
        cut_marks(canvas, sheet, pieces)
        for thing, box in zip(things[start : start + len(boxes)], boxes, strict=False):
            paint(canvas, thing, box)
        canvas.showPage()


def cut_marks(canvas: Canvas, sheet: Box, pieces: Pieces) -> None:
    """Short lines outside of the block, in line with every cut."""
    block = pieces.block(sheet)
    canvas.saveState()
    canvas.setStrokeColor(looks.QUIET)
    canvas.setLineWidth(0.4)
    for column in range(pieces.across + 1):
        x = block.left + column * pieces.width
        canvas.line(x, block.top + _MARK_GAP, x, min(block.top + _MARK, sheet.top))
        canvas.line(x, block.bottom - _MARK_GAP, x, max(block.bottom - _MARK, 0))
    for row in range(pieces.down + 1):
        y = block.bottom + row * pieces.height
        canvas.line(block.left - _MARK_GAP, y, max(block.left - _MARK, 0), y)
        canvas.line(block.right + _MARK_GAP, y, min(block.right + _MARK, sheet.right), y)
    canvas.restoreState()
