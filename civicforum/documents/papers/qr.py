"""QR codes as black squares on the sheet."""

from itertools import groupby
from typing import Any, cast

import segno
from reportlab.lib.colors import black
from reportlab.pdfgen.canvas import Canvas

from civicforum.documents.papers.box import Box

_QUIET_ZONE = 4  # modules of white on each side, as the standard wants


def put_qr(canvas: Canvas, text: str, box: Box) -> None:
    """The code of a text, as large as the box allows; dirt on a quarter of it does no harm."""
    rows = segno.make_qr(text, error="q").matrix
    module = min(box.width, box.height) / (len(rows) + 2 * _QUIET_ZONE)
    left = box.left + (box.width - module * len(rows)) / 2
    top = box.bottom + (box.height + module * len(rows)) / 2
    path = cast("Any", canvas.beginPath())
    for row, signs in enumerate(rows):
        place = 0
        for is_dark, run in groupby(signs):
            length = len(tuple(run))
            if is_dark:
                path.rect(left + place * module, top - (row + 1) * module, length * module, module)
            place += length
    canvas.saveState()
    canvas.setFillColor(black)
    cast("Any", canvas).drawPath(path, stroke=0, fill=1)
    canvas.restoreState()
