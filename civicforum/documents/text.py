"""Text as reportlab's paragraphs: never parsed as markup, whole, its lines kept."""

from typing import Any

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Paragraph
from reportlab.platypus.paraparser import ParaFrag

from civicforum.documents.fonts import runs


def paragraph(text: str, style: ParagraphStyle, bullet: str = "") -> Paragraph:
    """A paragraph of what people wrote."""
    pieces: list[ParaFrag] = []
    for line in text.split("\n"):
        if pieces:
            pieces.append(_piece("", style.fontName, style, lineBreak=True))
        pieces += [_piece(run, font, style) for font, run in runs(line, style.fontName) if run]
    return Paragraph(text, style, bulletText=bullet or None, frags=pieces)


def _piece(text: str, font: str, style: ParagraphStyle, **more: Any) -> ParaFrag:
    """A run in one font; the fields are those that reportlab's own parser sets."""
    return ParaFrag(
        text=text,
        fontName=font,
        fontSize=style.fontSize,
        textColor=style.textColor,
        bold=0,
        italic=0,
        rise=0,
        greek=0,
        link=[],
        us_lines=[],
        **more,
    )
