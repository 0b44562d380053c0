"""Sheets of A4 or Letter to draw on, dated by the record: equal records, equal bytes."""

import io
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from typing import Any, cast

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate

from civicforum.documents import looks
from civicforum.documents.fonts import REGULAR, register
from civicforum.documents.front_pages import Room
from civicforum.documents.material import Material
from civicforum.documents.papers.box import Box
from civicforum.documents.papers.fitting import fitted, put
from civicforum.documents.papers.letters import letters
from civicforum.documents.papers.order import Size
from civicforum.documents.sheet import SIZES
from civicforum.documents.tagging import TaggingCanvas

_TITLE, _TITLE_LINES = letters(20, is_bold=True), 2.2
_SIDE, _TOP, _BOTTOM = 18 * mm, 18 * mm, 18 * mm


@dataclass(frozen=True, slots=True)
class Heading:
    """What a reader's program says of a paper.

    Attributes:
        recorded: when the last entry of the record was made, UTC milliseconds.
    """

    title: str
    host: str
    language: str
    recorded: int


def heading_of(made: Material, title: str) -> Heading:
    """The heading of a paper of this forum."""
    return Heading(title, made.forum.host, made.words.language, made.recorded)


def sheet_of(size: Size) -> Box:
    """The whole sheet."""
    return Box(0, 0, *SIZES[size])


def drawn(heading: Heading, size: Size, paint: Callable[[Canvas], None]) -> bytes:
    """A PDF whose pages `paint` draws; it ends each of them."""
    register()
    target = io.BytesIO()
    canvas = _dated(
        heading.recorded,
        target,
        pagesize=SIZES[size],
        invariant=1,
        lang=heading.language,
        initialFontName=REGULAR,
    )
    canvas.setTitle(heading.title)
    canvas.setAuthor(heading.host)
    canvas.setCreator("CivicForum")
    canvas.setProducer("CivicForum")
    paint(canvas)
    canvas.save()
    return target.getvalue()


def flowing(heading: Heading, size: Size, flowables: list[Flowable], *, foot: str = "") -> bytes:
    """A PDF of text that flows from page to page; `foot` stands below each of them."""
    register()
    target, sheet = io.BytesIO(), sheet_of(size)
    document = BaseDocTemplate(
        target,
        pagesize=SIZES[size],
        title=heading.title,
        author=heading.host,
        creator="CivicForum",
        producer="CivicForum",
        lang=heading.language,
        invariant=1,
        initialFontName=REGULAR,
    )
    frame = Frame(
        _SIDE,
        _BOTTOM,
        room_of(size).width,
        room_of(size).height,
        leftPadding=0,
        rightPadding=0,
        topPadding=0,
        bottomPadding=0,
    )
    around = partial(_around, foot, heading.title, sheet)
    document.addPageTemplates([PageTemplate("page", [frame], onPage=around)])
    document.build(flowables, canvasmaker=partial(_dated, heading.recorded))
    return target.getvalue()


def measure_of(size: Size) -> float:
    """The width of text that flows."""
    return sheet_of(size).width - 2 * _SIDE


def room_of(size: Size) -> Room:
    """What text that flows may fill on a sheet."""
    return Room(measure_of(size), sheet_of(size).height - _TOP - _BOTTOM)


def title_line(text: str, width: float) -> Flowable:
    """A title at the top of the first sheet, on two lines at most."""
    return fitted(text, _TITLE, width, _TITLE.leading * _TITLE_LINES)


def _dated(recorded: int, *arguments: Any, **options: Any) -> Canvas:
    """A canvas that dates the document by the last entry of the record."""
    canvas = TaggingCanvas(*arguments, **options)
    stamp = datetime.fromtimestamp(recorded / 1000, UTC).strftime("D:%Y%m%d%H%M%SZ")

    def recorded_date(*_: object) -> str:
        return stamp

    cast("Any", canvas).setDateFormatter(recorded_date)
    return canvas


def _around(foot: str, title: str, sheet: Box, canvas: Canvas, _: BaseDocTemplate) -> None:
    number, width = canvas.getPageNumber(), sheet.width - 2 * _SIDE
    below = Box(_SIDE, _BOTTOM * 0.3, width, looks.FOLIO.leading * 1.1)
    put(canvas, f"{foot}  - {number} -".strip(), looks.FOLIO, below)
    if number > 1:
        above = Box(_SIDE, sheet.height - _TOP * 0.7, width, looks.RUNNING.leading * 1.1)
        put(canvas, title, looks.RUNNING, above)
