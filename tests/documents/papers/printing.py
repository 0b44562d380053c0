"""Papers printed and read again: the text of each page as a reader's program extracts it."""

from collections.abc import Iterator
from typing import Any

import pypdfium2

from civicforum.documents.papers.making import paper_pdf
from civicforum.documents.papers.order import Paper, PaperOrder
from tests.support.room import Room


def printed(room: Room, paper: Paper, **wishes: Any) -> bytes:
    """The PDF of a paper of this room."""
    desk, order = room.desk, PaperOrder(paper, **wishes)
    return paper_pdf(desk.forum, desk.roll, desk.log, desk.retracted, order=order)


def pages(room: Room, paper: Paper, **wishes: Any) -> list[str]:
    """The text of each page, white space folded."""
    found = pypdfium2.PdfDocument(printed(room, paper, **wishes))
    try:
        return [" ".join(str(page.get_textpage().get_text_range()).split()) for page in found]
    finally:
        found.close()


def page_sizes(pdf: bytes) -> set[tuple[int, int]]:
    """Widths and heights in whole points."""
    found = pypdfium2.PdfDocument(pdf)
    try:
        return {(round(page.get_width()), round(page.get_height())) for page in found}
    finally:
        found.close()


def letters_of(pdf: bytes) -> Iterator[tuple[str, float, tuple[float, float, float, float]]]:
    """Every sign of the first page with its size in points and its box."""
    found = pypdfium2.PdfDocument(pdf)
    try:
        text: Any = found[0].get_textpage()
        for place in range(text.count_chars()):
            sign = text.get_text_range(place, 1)
            if sign.strip():
                size = pypdfium2.raw.FPDFText_GetFontSize(text, place)
                yield sign, size, text.get_charbox(place)
    finally:
        found.close()
