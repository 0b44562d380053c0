"""The bundled fonts for reportlab, and text that never loses a character.

A run of characters that the wanted font lacks is set in the other one; a character that none has
is shown by its number.
"""

from collections.abc import Iterator
from functools import cache
from itertools import groupby
from typing import Any, cast

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from civicforum.base.paths import resources
from civicforum.charts.glyphs import FALLBACK, REGULAR, code_point, drawable, plain_blanks

BOLD = "Pretendard-Bold"


def runs(line: str, font: str) -> list[tuple[str, str]]:
    """What people wrote on a line, cut into pieces with the font that has all of each."""
    if glyphs(font).issuperset(line):  # nearly every line, checked in one go
        return [(font, line)]
    pieces = groupby(_pieces(plain_blanks(line), font), key=lambda piece: piece[0])
    return [(face, "".join(text for _, text in run)) for face, run in pieces]


def _pieces(text: str, font: str) -> Iterator[tuple[str, str]]:
    """Each character, or its number, with the font that has it."""
    wanted, other = glyphs(font), glyphs(FALLBACK)
    for character in text:
        if character in wanted:
            yield font, character
        elif character in other:
            yield FALLBACK, character
        else:
            yield font, code_point(character)


@cache
def glyphs(font: str) -> frozenset[str]:
    """The characters that a bundled font draws; registers it on the first use.

    Fonts are met that list thousands of characters whose outlines are empty: those do not count.
    """
    face = TTFont(font, resources() / "fonts" / f"{font}.ttf")
    cast("Any", pdfmetrics).registerFont(face)
    table = cast("Any", face.face)
    known: dict[int, int] = table.charToGlyph
    starts: list[int] = table.glyphPos
    inked = (chr(code) for code, glyph in known.items() if starts[glyph] < starts[glyph + 1])
    return frozenset(c for c in inked if drawable(c)) | {" "}


def register() -> None:
    """Make all bundled fonts known to reportlab."""
    for font in (REGULAR, BOLD, FALLBACK):
        glyphs(font)
