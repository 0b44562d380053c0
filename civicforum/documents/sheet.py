"""The sheets: margins, running title, page numbers; the same bytes every time.

The minutes are drawn first, because only then it is known on which page each heading stands; what
stands before them is drawn last and laid before them (see `archival`).
"""

import io
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from reportlab.lib.pagesizes import A4, LETTER
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    ActionFlowable,
    BaseDocTemplate,
    Flowable,
    Frame,
    NextPageTemplate,
    PageBreak,
    PageTemplate,
)

from civicforum.documents import looks
from civicforum.documents.branches import Branches, FrontBranches
from civicforum.documents.flow import flow
from civicforum.documents.fonts import REGULAR, register
from civicforum.documents.front_pages import FrontPart, Room, front_parts
from civicforum.documents.model import Block, Minutes
from civicforum.documents.page_setup import FILED, PageSetup, Size
from civicforum.documents.structure import Element
from civicforum.documents.tagging import TaggingCanvas
from civicforum.documents.text import paragraph

SIZES = {Size.A4: A4, Size.LETTER: LETTER}
_LONGEST_RUNNING = 200
_ROMAN = ((10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))


@dataclass(frozen=True, slots=True)
class Sheets:
    """Pages as reportlab draws them, and what is on them.

    Attributes:
        content: a PDF without structure, metadata and compression; the front comes last in it.
        document: the structure in reading order, with its marks in the pages.
        front: how many pages stand before the minutes. has_cover: the first is one.
        texts, blocks: what must be read on those pages.
    """

    content: bytes
    document: Element
    front: int
    has_cover: bool
    texts: tuple[str, ...]
    blocks: tuple[Block, ...]


def printed(minutes: Minutes, setup: PageSetup = FILED) -> Sheets:
    """The minutes on sheets, from which both copies are made (see `archival`)."""
    register()
    press = _Press(minutes, setup)
    return press.sheets()


class _Press:
    """One document."""

    def __init__(self, minutes: Minutes, setup: PageSetup) -> None:
        self._minutes, self._setup = minutes, setup
        self._width, self._height = SIZES[setup.size]
        self._margin = setup.margins.millimetres * mm
        self._room = Room(self._width - 2 * self._margin, self._height - 2 * self._margin)
        self._body, self._before = Branches(minutes.language), FrontBranches(minutes.language)
        self._parts: list[FrontPart] = []
        self._numbered_from = 0  # pages drawn before the first one with a Roman number

    def sheets(self) -> Sheets:
        """Draw everything."""
        target, running = io.BytesIO(), self._running_title()
        document = BaseDocTemplate(
            target,
            pagesize=(self._width, self._height),
            invariant=1,
            pageCompression=0,
            initialFontName=REGULAR,
        )
        document.addPageTemplates(
            [
                self._template("page", partial(self._around, running)),
                self._template("cover", _nothing),
                self._template("front", self._around_front),
            ]
        )
        story = flow(self._minutes, self._room.width, self._body)
        story.append(_Afterwards(lambda pages: story.extend(self._front(pages))))
        document.build(story, canvasmaker=TaggingCanvas)
        front = document.page - self._body_pages
        kids = [*self._before.document.kids, *self._body.document.kids]
        for kid in self._before.document.kids:
            if isinstance(kid, Element):
                kid.parent = self._body.document
        self._body.document.kids = kids
        return Sheets(
            target.getvalue(),
            self._body.document,
            front,
            any(part.name == "cover" for part in self._parts),
            tuple(text for part in self._parts for text in part.texts),
            tuple(block for part in self._parts for block in part.blocks),
        )

    def _front(self, pages: int) -> list[Flowable]:
        """Once the minutes are drawn, on so many pages."""
        self._body_pages = self._numbered_from = pages
        if self._minutes.front is None:
            return []
        chosen = self._setup.parts(pages)
        self._numbered_from += chosen.cover
        self._parts = [
            *front_parts(self._minutes.front, chosen, self._body.document, self._before, self._room)
        ]
        return [
            flowable
            for part in self._parts
            for flowable in (
                NextPageTemplate("cover" if part.name == "cover" else "front"),
                PageBreak(),
                *part.flowables,
            )
        ]

    def _template(
        self, name: str, around: Callable[[Canvas, BaseDocTemplate], None]
    ) -> PageTemplate:
        frame = Frame(
            self._margin,
            self._margin,
            self._room.width,
            self._room.height,
            leftPadding=0,
            rightPadding=0,
            topPadding=0,
            bottomPadding=0,
        )
        return PageTemplate(name, [frame], onPage=around)

    def _around(self, running_title: str, canvas: Canvas, _: BaseDocTemplate) -> None:
        """What stands above and below the text of a page."""
        number = canvas.getPageNumber()
        self._put(canvas, f"- {number} -", looks.FOLIO, self._margin / 2)
        if number > 1:
            above = self._height - self._margin * 0.65
            self._put(canvas, running_title, looks.RUNNING, above)

    def _around_front(self, canvas: Canvas, _: BaseDocTemplate) -> None:
        number = _roman(canvas.getPageNumber() - self._numbered_from)
        self._put(canvas, f"- {number} -", looks.FOLIO, self._margin / 2)

    def _running_title(self) -> str:
        """Title and edition, the title cut off with … where they need more than a line."""
        title = self._minutes.title
        if len(title) > _LONGEST_RUNNING:
            title = title[:_LONGEST_RUNNING] + "…"
        while True:
            line = f"{title} · {self._minutes.edition_name}"
            needed = paragraph(line, looks.RUNNING).wrap(self._room.width, self._margin)[1]
            if needed <= looks.RUNNING.leading:
                return line
            title = title[:-2].rstrip() + "…"

    def _put(self, canvas: Canvas, text: str, style: looks.ParagraphStyle, bottom: float) -> None:
        line = paragraph(text, style)
        line.wrap(self._room.width, self._margin)
        line.drawOn(canvas, self._margin, bottom)


class _Afterwards(ActionFlowable):
    """Does something once everything before it is drawn, told on how many pages."""

    def __init__(self, deed: Callable[[int], None]) -> None:
        super().__init__()
        self._deed = deed

    def apply(self, doc: BaseDocTemplate) -> None:
        """Called by reportlab."""
        self._deed(doc.page)


def _nothing(_canvas: Canvas, _document: BaseDocTemplate) -> None:
    """Stands around the text of a cover."""


def _roman(number: int) -> str:
    written = ""
    for value, sign in _ROMAN:
        while number >= value:
            written += sign
            number -= value
    return written
