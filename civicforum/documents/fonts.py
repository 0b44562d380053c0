"""The bundled fonts for reportlab, and text that never loses a character.

A run of characters that the wanted font lacks is set in the other one; a character that none has
is shown by its number.
"""

import re
import unicodedata
from collections.abc import Iterator
from functools import cache
from itertools import groupby
from typing import Any, NamedTuple, cast

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from civicforum.base.paths import resources
from civicforum.charts.glyphs import FALLBACK, REGULAR, code_point, drawable, plain_blanks

BOLD = "Pretendard-Bold"
_FIRST_LOST = "\ufffd"
_LETTER = re.compile(r".[\u0300-\u036f\u1160-\u11ff\u3099\u309a]*", re.DOTALL)
_TURNED = frozenset({"R", "AL", "AN"})


class Run(NamedTuple):
    """Characters in one font.

    Attributes:
        text: as it is drawn.
        meant: the character of which it is the number, or the letter and the marks above or below
            it of which it is drawn as one; "" where it shows itself.
    """

    font: str
    text: str
    meant: str = ""


def runs(line: str, font: str) -> list[Run]:
    """What people wrote on a line, cut into pieces with the font that has all of each."""
    if glyphs(font).issuperset(line):  # nearly every line, checked in one go
        return [Run(font, line)] if line else []
    singles = (
        run for letter in _LETTER.findall(plain_blanks(line)) for run in _letter(letter, font)
    )
    return list(_joined(singles))


def _letter(letter: str, font: str) -> Iterator[Run]:
    """A letter with its marks as one where a font has that, else one after the other.

    Marks alone would be drawn over one another, and programs that read them would take two for one.
    """
    whole = letter if len(letter) == 1 else unicodedata.normalize("NFC", letter)
    if len(whole) == 1 < len(letter) and is_told(letter):
        for face in (font, FALLBACK):
            if whole in glyphs(face):
                yield Run(face, whole, letter)
                return
    yield from (_single(character, font) for character in letter)


def _single(character: str, font: str) -> Run:
    """A character, or its number, with the font that has it."""
    if character in glyphs(font):
        return Run(font, character)
    if character in glyphs(FALLBACK):
        return Run(FALLBACK, character)
    return Run(font, code_point(character), character)


def is_told(meant: str) -> bool:
    """Whether a reader's program gets the character for its number.

    Not where programs lose it (beyond U+FFFF, unseen) or turn it round (from right to left): there
    the number itself is what is read.
    """
    is_known = max(meant) < _FIRST_LOST and meant.isprintable()
    return is_known and _TURNED.isdisjoint(map(unicodedata.bidirectional, meant))


def _joined(singles: Iterator[Run]) -> Iterator[Run]:
    for (font, is_number), group in groupby(singles, key=lambda run: (run.font, bool(run.meant))):
        if is_number:
            yield from group
        else:
            yield Run(font, "".join(run.text for run in group))


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
    return frozenset(c for c in inked if drawable(c) and not _is_mark(c)) | {" "}


def _is_mark(character: str) -> bool:
    return unicodedata.category(character) in {"Mn", "Me"}


def register() -> None:
    """Make all bundled fonts known to reportlab."""
    for font in (REGULAR, BOLD, FALLBACK):
        glyphs(font)
