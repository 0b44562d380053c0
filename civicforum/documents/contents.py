"""The contents (차례): headings with leader dots and page numbers, each a link to its heading."""

from collections.abc import Iterator
from dataclasses import dataclass

from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable

from civicforum.documents import looks
from civicforum.documents.branches import FrontBranches
from civicforum.documents.breaking import width_of
from civicforum.documents.one_page import shortened
from civicforum.documents.pieces import pieces
from civicforum.documents.structure import Element
from civicforum.documents.tagging import ours
from civicforum.documents.text import Text, paragraph

_LEVELS = {"H2": 0, "H3": 1}
_MOST = 90
"""Entries: where there are more, on more than two pages, the headings of sections are enough."""
_LONGEST = 110
_DOT, _GAP = " .", 4


@dataclass(frozen=True, slots=True)
class Listed:
    """A heading of the contents, as it is printed there."""

    level: int
    title: str
    page: int
    target: Element


def listed(body: Element) -> list[Listed]:
    """The headings of a document that was drawn."""
    found = [
        Listed(_LEVELS[each.role], shortened(each.title, _LONGEST), each.areas[0].page, each)
        for each in body.everything()
        if each.role in _LEVELS and each.title and each.areas
    ]
    if len(found) <= _MOST:
        return found
    return [each for each in found if each.level == 0]


def contents_lines(found: list[Listed], branches: FrontBranches) -> Iterator[Flowable]:
    """A line for each; those of subheadings are a list within that of their section."""
    whole, within = branches.contents(), None
    for each in found:
        if each.level == 0:
            within, place = None, whole
        else:
            within = within or Element("TOC", whole)
            place = within
        reference = Element("Reference", Element("TOCI", place))
        link = Element("Link", reference, target=each.target)
        yield _Line(each, link, branches.language)


class _Line(Flowable):
    """Title, dots that nobody needs to hear, page number: one link."""

    def __init__(self, entry: Listed, link: Element, language: str) -> None:
        super().__init__()
        self._link, self._level = link, entry.level
        style, numbers = looks.CONTENTS[entry.level], looks.CONTENTS_NUMBERS[entry.level]
        self._title = paragraph(entry.title, style, tag=link, language=language)
        if "://" in entry.title:  # a line leads to one place, not to an address
            lines = [pieces(line, style.fontName) for line in entry.title.split("\n")]
            self._title = Text(lines, style, tag=link)
        self._number = paragraph(str(entry.page), numbers, tag=link, language=language)

    def getSpaceBefore(self) -> float:
        """That of its style."""
        return self._title.getSpaceBefore()

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        """As high as the title."""
        self.width, self.height = self._title.wrap(aW, aH)
        self._number.wrap(looks.NUMBER_ROOM, aH)
        return self.width, self.height

    def drawOn(
        self,
        canvas: Canvas,
        x: float,
        y: float,
        _sW: float = 0,
    ) -> None:
        """Draw it, and note where it can be clicked."""
        self._title.drawOn(canvas, x, y)
        dots, room = self._dots()
        dots.wrap(room, self.height)
        dots.drawOn(canvas, x + self.width - looks.NUMBER_ROOM - room, y)
        self._number.drawOn(canvas, x + self.width - looks.NUMBER_ROOM, y)
        self._link.areas.append(ours(canvas).area(x, y, self.width, self.height))

    def _dots(self) -> tuple[Text, float]:
        """Between the end of the title and the number, and how much room that is."""
        style = looks.DOTS[self._level]
        room = max(self.width - looks.NUMBER_ROOM - self._title.end - _GAP, 1)
        number = int(room / width_of(_DOT, style.fontName, style.fontSize))
        return paragraph(_DOT * number, style), room
