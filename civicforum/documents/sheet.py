"""The sheets of A4: margins, running title, page numbers, metadata; the same bytes every time."""

import io
from datetime import UTC, datetime
from functools import partial
from typing import Any, cast

from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate

from civicforum.documents import looks
from civicforum.documents.flow import flow
from civicforum.documents.fonts import REGULAR, register
from civicforum.documents.model import Minutes
from civicforum.documents.text import paragraph

_WIDTH, _HEIGHT = A4
_SIDE, _TOP, _BOTTOM = 20 * mm, 20 * mm, 20 * mm
_MEASURE = _WIDTH - 2 * _SIDE
_LONGEST_RUNNING = 200


def printed(minutes: Minutes) -> bytes:
    """The minutes as a PDF; its dates are those of the record, not of the printing."""
    register()
    target = io.BytesIO()
    document = BaseDocTemplate(
        target,
        pagesize=A4,
        title=minutes.title,
        author=minutes.host,
        subject=minutes.edition_name,
        creator="CivicForum",
        producer="CivicForum",
        lang=minutes.language,
        invariant=1,
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
    document.build(flow(minutes, _MEASURE), canvasmaker=partial(_canvas, minutes.recorded))
    return target.getvalue()


def _canvas(recorded: int, *arguments: Any, **options: Any) -> Canvas:
    """A canvas that dates the document by the last entry of the record."""
    canvas = Canvas(*arguments, **options)
    stamp = datetime.fromtimestamp(recorded / 1000, UTC).strftime("D:%Y%m%d%H%M%SZ")

    def recorded_date(*_: object) -> str:
        return stamp

    cast("Any", canvas).setDateFormatter(recorded_date)
    return canvas


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
