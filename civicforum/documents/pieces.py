"""What people wrote, cut into pieces of one font, one language and one meaning each."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from civicforum.documents.fonts import runs
from civicforum.documents.structure import Element

_LONGEST_ADDRESS = 2000
_ADDRESS = re.compile(
    r"""https?://[A-Za-z0-9][A-Za-z0-9.:-]*(?:[/?#][^\s<>"'()\[\]{}〔〕「」]*)?(?<![.,;:!?])"""
)
_KOREAN = re.compile(r"[ᄀ-ᇿ㄰-㆏가-힣]+(?:[ 0-9,.·‧:()~–-]*[ᄀ-ᇿ㄰-㆏가-힣]+)*[0-9]*")
_ENGLISH = re.compile(r"(?:\b[AI] )?[A-Za-z]{2,}(?:[ ,.;:'’()&/0-9%-]+[A-Za-z]+)+")
_OTHERS = {"ko": ("en", _ENGLISH), "en": ("ko", _KOREAN)}


class Piece(NamedTuple):
    """A stretch of a line.

    Attributes:
        text: as it is drawn.
        meant: the character of which `text` shows the number, "" where it shows itself.
        inside: the span or link that it is in, if any.
    """

    text: str
    font: str
    meant: str = ""
    inside: Element | None = None


def sources(text: str, font: str, tag: Element | None, language: str) -> list[list[Piece]]:
    """What people wrote, line by line; spans and links in it become parts of `tag`.

    `tag` is the element that it is the text of; it gets the language where all is in another than
    the document's `language`.
    """
    lines = text.split("\n")
    if tag is None or not text:
        return [pieces(line, font) for line in lines]
    other, pattern = _OTHERS[language]
    match = pattern.search(text)
    if match and not any(map(str.isalnum, text[: match.start()] + text[match.end() :])):
        tag.language = other
        return [pieces(line, font) for line in lines]
    return [
        [
            piece
            for part, inside in _meanings(line, tag, language)
            for piece in pieces(part, font, inside)
        ]
        for line in lines
    ]


def pieces(line: str, font: str, inside: Element | None = None) -> list[Piece]:
    """A line without line breaks."""
    return [Piece(run.text, run.font, run.meant, inside) for run in runs(line, font)]


def _meanings(line: str, tag: Element, language: str) -> Iterator[tuple[str, Element | None]]:
    at = 0
    if "://" in line:
        for match in _ADDRESS.finditer(line):
            if len(match[0]) > _LONGEST_ADDRESS:
                continue
            yield from _spans(line[at : match.start()], tag, language)
            yield match[0], Element("Link", tag, address=match[0])
            at = match.end()
    yield from _spans(line[at:], tag, language)


def _spans(line: str, tag: Element, language: str) -> Iterator[tuple[str, Element | None]]:
    other, pattern = _OTHERS[language]
    at = 0
    for match in pattern.finditer(line):
        if at < match.start():
            yield line[at : match.start()], None
        yield match[0], Element("Span", tag, language=other)
        at = match.end()
    if at < len(line):
        yield line[at:], None
