"""Minutes as plain lines, and the text of a PDF without what stands around its pages."""

from collections.abc import Iterator
from typing import Any, cast

import pypdfium2

from civicforum.base.words import Words, words_for
from civicforum.documents.minutes import Edition, Minutes, minutes
from civicforum.documents.model import (
    Block,
    BudgetFigure,
    Columns,
    Facts,
    FlowFigure,
    Point,
    PollFigure,
    SlopeFigure,
    Subheading,
    Table,
)
from civicforum.documents.pdf import minutes_pdf
from tests.support.room import Room

_MARGIN = 45


def made(room: Room, edition: Edition = Edition.INTERNAL, words: Words | None = None) -> Minutes:
    """The minutes of a room, in the forum's language."""
    desk = room.desk
    words = words or words_for(desk.forum.language)
    return minutes(desk.forum, desk.roll, desk.log, desk.retracted, words, edition=edition)


def lines(document: Minutes) -> list[str]:
    """Everything it says, row by row."""
    found = [document.title, document.edition_name]
    for section in document.sections:
        found.append(section.heading)
        for block in section.blocks:
            found += _lines(block)
    return [*found, document.ending]


def section(document: Minutes, heading: str) -> list[str]:
    """The lines under a heading."""
    for candidate in document.sections:
        if candidate.heading == heading:
            return [line for block in candidate.blocks for line in _lines(block)]
    raise AssertionError([candidate.heading for candidate in document.sections])


def _lines(block: Block) -> Iterator[str]:
    match block:
        case Point(text, _, mark) | Subheading(text, mark):
            yield f"{mark} {text}" if mark else text
        case Facts(pairs):
            yield from (f"{label}: {value}" for label, value in pairs)
        case Table(header, rows):
            yield from (" | ".join(row) for row in (header, *rows))
        case Columns(entries):
            yield from entries
        case SlopeFigure(slopes):
            yield from (f"[{each.label} {' '.join(each.texts)}]" for each in slopes)
        case PollFigure(bars):
            yield from (f"[{bar.label} {bar.votes} {bar.percentage}]" for bar in bars)
        case BudgetFigure(bars, budget):
            yield f"[{sum(bar.is_funded for bar in bars)} of {len(bars)} within {budget}]"
        case FlowFigure(_, columns):
            yield f"[{len(columns)} rounds]"


def printed_text(document: Minutes) -> str:
    """The text of the document's PDF, without running titles and page numbers."""
    return "".join(pages_of(minutes_pdf(document)))


def pages_of(pdf: bytes) -> list[str]:
    """The text of each page, extracted as a reader's program would."""
    found = pypdfium2.PdfDocument(pdf)
    try:
        return [_page_text(cast("Any", page)) for page in found]
    finally:
        found.close()


def _page_text(page: Any) -> str:
    width, height = page.get_size()
    text: str = page.get_textpage().get_text_bounded(0, _MARGIN, width, height - _MARGIN)
    return text
