"""Is everything in the PDF? What was to be written is looked for in what another program reads.

PDFium extracts the text of each tagged stretch; an element's stretches together are its text, also
where a page ends within a cell of a table.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from ctypes import c_ushort, sizeof, string_at
from typing import Any, cast

import pypdfium2
from pypdfium2 import raw

from civicforum.base.errors import Trouble
from civicforum.documents.model import Block, Columns, Facts, Minutes, Point, Subheading, Table
from civicforum.documents.sheet import Sheets
from civicforum.documents.structure import INLINE, Element

_NUMBER = re.compile(r"〔U\+([0-9A-F]{4,6})〕")
# A hyphen at the end of a line is told by PDFium as a sign of its own.
_TOLD_OTHERWISE = str.maketrans({"\x02": "-", "\ufffe": "-"})
_LONGEST = 200
_Text = dict[tuple[int, int], str]


def prove(content: bytes, sheets: Sheets, minutes: Minutes) -> None:
    """Read the PDF again.

    Raises:
        Trouble: a text of the minutes is not in it exactly, white space aside
            ("minutes-lack-text").
    """
    front = (*sheets.texts, *_of_blocks(sheets.blocks))
    wanted = Counter(map(_read, (*front, *written(minutes))))
    wanted.subtract(Counter(_found(sheets.document, _marked_text(content, sheets.front))))
    for text, missing in wanted.items():
        if missing > 0 and text:
            raise Trouble("minutes-lack-text", text=text[:80])


def written(minutes: Minutes) -> Iterator[str]:
    """Every text that must be on paper."""
    yield from (minutes.title, minutes.edition_name, minutes.ending)
    for section in minutes.sections:
        yield section.heading
        yield from _of_blocks(section.blocks)


def _of_blocks(blocks: Iterable[Block]) -> Iterator[str]:
    for block in blocks:
        match block:
            case Point(text, _, mark) | Subheading(text, mark):
                yield from (text, mark)
            case Facts(pairs):
                yield from (text for pair in pairs for text in pair)
            case Table(header, rows):
                yield from header
                yield from (text for row in rows for text in row)
            case Columns(entries):
                yield from entries
            case _:  # a figure: its numbers stand beside it
                continue


def _found(document: Element, marked: _Text) -> Iterator[str]:
    """The text of each element, and what is written before it."""
    for element in document.everything():
        if element.role in INLINE:
            continue
        text, label = "", ""
        for mark in element.marks():
            if mark.is_label:
                label += marked.get((mark.page, mark.number), "")
            else:
                text += marked.get((mark.page, mark.number), "")
        yield from (_read(text.translate(_TOLD_OTHERWISE)), _read(label))


def _read(text: str) -> str:
    """Without white space, with one kind of hyphen; numbers of characters as the characters."""
    whole = _NUMBER.sub(lambda match: chr(int(match[1], 16)), "".join(text.split()))
    return "".join(whole.split()).replace("‐", "-")


def _marked_text(content: bytes, front: int) -> _Text:
    """What PDFium reads in each stretch, by page and number.

    Pages are counted as they were drawn: the first `front` ones after all others.
    """
    found: _Text = {}
    document = pypdfium2.PdfDocument(content)
    try:
        body = len(document) - front
        for place, page in enumerate(cast("Iterable[Any]", document)):
            number = (place - front if place >= front else body + place) + 1
            text = page.get_textpage()
            for mark, said in _stretches(page.raw, text.raw):
                key = (number, mark)
                found[key] = found.get(key, "") + said
            text.close()
            page.close()
    finally:
        document.close()
    return found


def _stretches(page: Any, text: Any) -> Iterator[tuple[int, str]]:
    """Each piece of text that is tagged, with the number of its stretch."""
    room = (c_ushort * _LONGEST)()
    for place in range(raw.FPDFPage_CountObjects(page)):
        thing = raw.FPDFPage_GetObject(page, place)
        mark = raw.FPDFPageObj_GetMarkedContentID(thing)
        if mark < 0 or raw.FPDFPageObj_GetType(thing) != raw.FPDF_PAGEOBJ_TEXT:
            continue
        size = raw.FPDFTextObj_GetText(thing, text, room, sizeof(room))
        if size > sizeof(room):
            room = (c_ushort * size)()
            size = raw.FPDFTextObj_GetText(thing, text, room, size)
        yield mark, string_at(room, size - 2).decode("utf-16-le", "replace")
