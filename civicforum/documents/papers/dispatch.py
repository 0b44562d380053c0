"""Papers that the window asks for, and what comes back: lines as those of the minutes' press."""

from collections.abc import Mapping

import msgspec

from civicforum.documents.dispatch import EntryLine, NameLine
from civicforum.documents.papers.order import PaperOrder

Value = str | int


class MakePaper(msgspec.Struct, tag="make-paper", array_like=True, frozen=True):
    """Make a paper and hand it over."""

    order: PaperOrder


class DrawPaper(msgspec.Struct, tag="draw-paper", array_like=True, frozen=True):
    """Draw a page of a paper (the first is 0), so many pixels wide."""

    order: PaperOrder
    page: int
    width: int


class PaperMade(msgspec.Struct, tag="paper-made", array_like=True, frozen=True):
    """A paper; its PDF follows."""

    size: int
    order: PaperOrder
    pages: int


class PaperDrawn(msgspec.Struct, tag="paper-drawn", array_like=True, frozen=True):
    """A page; its pixels follow (blue, green, red, nothing), row by row."""

    size: int
    order: PaperOrder
    page: int
    pages: int
    width: int
    height: int
    stride: int


class PaperRefused(msgspec.Struct, tag="paper-refused", array_like=True, frozen=True):
    """Why there is none; nothing follows."""

    size: int
    order: PaperOrder
    code: str
    values: Mapping[str, Value]


PaperLine = NameLine | EntryLine | MakePaper | DrawPaper
PaperAnswer = PaperMade | PaperDrawn | PaperRefused

_LINES: msgspec.json.Decoder[PaperLine] = msgspec.json.Decoder(PaperLine)
_ANSWERS: msgspec.json.Decoder[PaperAnswer] = msgspec.json.Decoder(PaperAnswer)


def paper_line(said: PaperLine | PaperAnswer) -> bytes:
    """A line with its end."""
    return msgspec.json.encode(said) + b"\n"


def read_paper_line(line: bytes) -> PaperLine:
    """What a line says."""
    return _LINES.decode(line)


def read_paper_answer(line: bytes) -> PaperAnswer:
    """What the line before a body says."""
    return _ANSWERS.decode(line)
