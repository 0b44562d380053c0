"""What stands on many pieces alike: drawn once, put down often, so that the file stays small."""

from collections.abc import Callable
from typing import Any, cast

from reportlab.pdfgen.canvas import Canvas

from civicforum.documents.papers.box import Box


def keep_form(
    canvas: Canvas, name: str, *, width: float, height: float, paint: Callable[[Box], None]
) -> None:
    """Draw it for later, in a box of its own."""
    untyped = cast("Any", canvas)
    untyped.beginForm(name, 0, 0, width, height)
    paint(Box(0, 0, width, height))
    untyped.endForm()


def put_form(canvas: Canvas, name: str, box: Box) -> None:
    """Put it down where the box is."""
    canvas.saveState()
    canvas.translate(box.left, box.bottom)
    cast("Any", canvas).doForm(name)
    canvas.restoreState()
