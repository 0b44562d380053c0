"""The sheets of A4: margins, running title, page numbers; the same bytes every time."""

import io
from dataclasses import dataclass
from functools import partial

from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate

from civicforum.documents import looks
from civicforum.documents.branches import Branches
from civicforum.documents.flow import flow
from civicforum.documents.fonts import REGULAR, register
from civicforum.documents.model import Minutes
from civicforum.documents.structure import Element
from civicforum.documents.tagging import TaggingCanvas
from civicforum.documents.text import paragraph

_WIDTH, _HEIGHT = A4
_SIDE, _TOP, _BOTTOM = 20 * mm, 20 * mm, 20 * mm
_MEASURE = _WIDTH - 2 * _SIDE
_LONGEST_RUNNING = 200


@dataclass(frozen=True, slots=True)
class Sheets:
    """Pages as reportlab draws them, and what is on them.

    Attributes:
        content: a PDF without structure, metadata and compression.
        document: the structure, with its marks in the pages.
    """

    content: bytes
    document: Element


def printed(minutes: Minutes) -> Sheets:
    """The minutes on sheets, from which both copies are made (see `archival`)."""
    register()
    target, branches = io.BytesIO(), Branches(minutes.language)
    document = BaseDocTemplate(
        target,
        pagesize=A4,
        invariant=1,
        pageCompression=0,
        initialFontName=REGULAR,
    )
    frame = Frame(
        _SIDE,
        _BOTTOM,
        _MEASURE,
        _HEIGHT - _TOP - _BOTTOM,
        leftPadding=0,
        rightPadding=0,
        topPadding=0,
        bottomPadding=0,
    )
    page = PageTemplate("page", [frame], onPage=partial(_around, _running_title(minutes)))
    document.addPageTemplates([page])
    document.build(flow(minutes, _MEASURE, branches), canvasmaker=TaggingCanvas)
    return Sheets(target.getvalue(), branches.document)


def _around(running_title: str, canvas: Canvas, _: BaseDocTemplate) -> None:
    """What stands above and below the text of a page."""
    number = canvas.getPageNumber()
    _put(canvas, f"- {number} -", looks.FOLIO, _BOTTOM / 2)
    if number > 1:
        _put(canvas, running_title, looks.RUNNING, _HEIGHT - _TOP * 0.65)


def _running_title(minutes: Minutes) -> str:
    """Title and edition, the title cut off with … where they need more than a line."""
    title = minutes.title
    if len(title) > _LONGEST_RUNNING:
        title = title[:_LONGEST_RUNNING] + "…"
    while True:
        line = f"{title} · {minutes.edition_name}"
        if paragraph(line, looks.RUNNING).wrap(_MEASURE, _TOP)[1] <= looks.RUNNING.leading:
            return line
        title = title[:-2].rstrip() + "…"


def _put(canvas: Canvas, text: str, style: looks.ParagraphStyle, bottom: float) -> None:
    line = paragraph(text, style)
    line.wrap(_MEASURE, _TOP)
    line.drawOn(canvas, _SIDE, bottom)
