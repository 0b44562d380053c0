"""Letters of papers that are read standing, at arm's length, by old eyes: sizes in points."""

from typing import Literal

from reportlab.lib.styles import ParagraphStyle

from civicforum.documents import looks
from civicforum.documents.fonts import BOLD

Align = Literal[0, 1, 2]
LEFT: Align = 0
CENTER: Align = 1
RIGHT: Align = 2


def letters(
    size: float, *, is_bold: bool = False, align: Align = LEFT, is_quiet: bool = False
) -> ParagraphStyle:
    """A style of its own size."""
    return ParagraphStyle(
        f"paper-{size}-{is_bold}-{align}-{is_quiet}",
        looks.BODY,
        fontName=BOLD if is_bold else looks.BODY.fontName,
        fontSize=size,
        leading=size * 1.32,
        alignment=align,
        textColor=looks.QUIET if is_quiet else looks.INK,
        spaceAfter=0,
    )
