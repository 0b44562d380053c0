"""Pieces -> lines that fit: broken at spaces, within a word only where it alone is too long."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from itertools import accumulate

from reportlab.pdfbase import pdfmetrics

from civicforum.documents.pieces import Piece

_WORD = re.compile(r"[^ ]* +|[^ ]+")
_PER_EM = 1000


class _Widths(dict[str, float]):
    """How wide each character of a font is, in thousandths of its size."""

    def __init__(self, font: str) -> None:
        self._font = pdfmetrics.getFont(font)

    def __missing__(self, character: str) -> float:
        width: float = self._font.stringWidth(character, _PER_EM)
        self[character] = width
        return width


_widths_of = cache(_Widths)


@dataclass(slots=True)
class Line:
    """Pieces side by side; `width` without the spaces at its end."""

    pieces: list[Piece] = field(default_factory=list[Piece])
    width: float = 0.0


def width_of(text: str, font: str, size: float) -> float:
    """In points."""
    return sum(map(_widths_of(font).__getitem__, text)) * size / _PER_EM


def widest_word(sources: Sequence[Sequence[Piece]], size: float) -> float:
    """The narrowest measure on which every word stays whole, in points."""
    words = (word for source in sources for word in _words(source))
    widths = (sum(width_of(p.text.rstrip(" "), p.font, size) for p in word) for word in words)
    return max(widths, default=0.0)


def broken(
    sources: Sequence[Sequence[Piece]], size: float, measure: float, *, first: float = 0.0
) -> list[Line]:
    """The lines of a paragraph.

    Args:
        sources: its lines as they were written.
        size: of the letters, in points.
        measure: how wide a line may be, in points.
        first: by how much the first line is shorter.
    """
    lines: list[Line] = []
    for place, source in enumerate(sources):
        lines += _lines(source, size, measure, indent=0 if lines else first)
        if place < len(sources) - 1 and lines[-1].pieces:
            last = lines[-1].pieces[-1]  # a space, so that no reader joins the words
            lines[-1].pieces.append(last._replace(text=" ", meant=""))
    return lines


def _lines(source: Sequence[Piece], size: float, measure: float, *, indent: float) -> list[Line]:
    if len(source) == 1:  # nearly every line
        width = width_of(source[0].text.rstrip(" "), source[0].font, size)
        if width <= measure - indent:
            return [Line([*source], width)]
    lines, used = [Line()], indent
    for word in _words(source):
        text = [(piece, width_of(piece.text.rstrip(" "), piece.font, size)) for piece in word]
        wide = sum(width for _, width in text)
        if used + wide > measure and used:
            lines.append(Line())
            used = 0.0
        if used + wide > measure:
            used = _cut(word, lines, size, measure, used=used)
            continue
        lines[-1].pieces += word
        lines[-1].width = used + wide
        spaces = len(word[-1].text) - len(word[-1].text.rstrip(" "))
        used += wide + spaces * width_of(" ", word[-1].font, size)
    if indent and lines[0].pieces:
        lines[0].width -= indent
    return [Line(list(_joined(line.pieces)), line.width) for line in lines]


def _words(source: Iterable[Piece]) -> Iterator[list[Piece]]:
    """Words with the spaces behind them; a word may be of several pieces."""
    word: list[Piece] = []
    for piece in source:
        for text in [piece.text] if piece.meant else _WORD.findall(piece.text):
            word.append(piece if text == piece.text else piece._replace(text=text))
            if text.endswith(" "):
                yield word
                word = []
    if word:
        yield word


def _cut(
    word: Sequence[Piece], lines: list[Line], size: float, measure: float, *, used: float
) -> float:
    """Set a word that no line can hold; how much of the last line is used then."""
    for piece in word:
        letters = piece.text.rstrip(" ")
        ends = [0.0, *accumulate(map(_widths_of(piece.font).__getitem__, letters))]
        at = 0
        while at < len(letters):
            room = (measure - used) * _PER_EM / size
            end = bisect_right(ends, ends[at] + room) - 1
            if piece.meant and end < len(letters):
                end = 0
            if end <= at and used:
                lines.append(Line())
                used = 0.0
                continue
            if end <= at:  # not even one fits
                end = len(letters) if piece.meant else at + 1
            lines[-1].pieces.append(piece._replace(text=letters[at:end]))
            used += (ends[end] - ends[at]) * size / _PER_EM
            lines[-1].width = used
            at = end
        spaces = piece.text[len(letters) :]
        if spaces:
            lines[-1].pieces.append(piece._replace(text=spaces, meant=""))
            used += width_of(spaces, piece.font, size)
    return used


def _joined(pieces: Iterable[Piece]) -> Iterator[Piece]:
    """Neighbours that differ in nothing become one."""
    waiting: Piece | None = None
    for piece in pieces:
        if waiting is None:
            waiting = piece
        elif _are_alike(waiting, piece):
            waiting = waiting._replace(text=waiting.text + piece.text)
        else:
            yield waiting
            waiting = piece
    if waiting is not None:
        yield waiting


def _are_alike(one: Piece, other: Piece) -> bool:
    return (
        one.font == other.font and one.inside is other.inside and not one.meant and not other.meant
    )
