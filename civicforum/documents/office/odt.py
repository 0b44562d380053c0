"""Minutes as ODT, with real headings, repeated table headers and described pictures."""

import io
from datetime import UTC, datetime
from typing import Any, cast

from odfdo import Document, Element, Frame, Header, Paragraph

from civicforum.documents.model import Minutes
from civicforum.documents.office import shapes
from civicforum.documents.office.odt_sheet import (
    FIRST_STYLE,
    PLAIN_HEADING,
    leading,
    sheet,
    style_name,
)
from civicforum.documents.office.odt_table import Widths, element, table
from civicforum.documents.office.outline import Grid, Heading, Line, Part, Picture, outline
from civicforum.documents.office.packing import repacked
from civicforum.documents.office.text import one_line

_NOT_NEEDED = "Thumbnails/thumbnail.png"


def odt_copy(minutes: Minutes) -> bytes:
    """The file; byte-identical for equal minutes."""
    document = Document("text")
    document.set_part("styles.xml", sheet(minutes))
    document.del_part(_NOT_NEEDED)
    document.manifest.del_full_path(_NOT_NEEDED)
    _set_properties(document, minutes)
    body, widths = document.body, Widths()
    body.clear()
    body.append(Paragraph(one_line(minutes.title), style=FIRST_STYLE))
    body.append(Paragraph(minutes.edition_name, style=style_name(shapes.EDITION)))
    for part in outline(minutes):
        for made in _elements(document, part, widths):
            body.append(made)
    body.append(Paragraph(minutes.ending, style=style_name(shapes.ENDING)))
    for style in widths.styles():
        document.insert_style(style, automatic=True)
    target = io.BytesIO()
    document.save(target)
    return repacked(target.getvalue())


def _elements(document: Document, part: Part, widths: Widths) -> list[Element]:
    match part:
        case Heading(level, mark, text):
            heading = Header(level, _marked(mark, text))
            shape = shapes.HEADINGS[level - 1]
            heading.style = style_name(shape) if mark else PLAIN_HEADING
            return [heading]
        case Line(level, mark, text, leads):
            shape = shapes.LINES[level]
            style = leading(shape) if leads else style_name(shape)
            return [Paragraph(_marked(mark, text), style=style)]
        case Grid():
            return [table(part, widths), Paragraph("", style=style_name(shapes.CELL))]
        case Picture():
            return [_pictured(document, part)]


def _marked(mark: str, text: str) -> str:
    """The mark stands to the left of the text, also of its second line."""
    return f"{mark}\t{text}" if mark else text


def _pictured(document: Document, picture: Picture) -> Paragraph:
    number = sum(part.startswith("Pictures/") for part in document.parts) + 1
    place = f"Pictures/{number}.png"
    document.set_part(place, picture.content)
    document.manifest.add_full_path(place, "image/png")
    width, height = picture.size
    size = (f"{width:.1f}pt", f"{height:.1f}pt")
    frame = cast("Any", Frame).image_frame(
        place, name=f"{number}", size=size, anchor_type="as-char"
    )
    described = element("svg:desc")
    described.text = picture.told
    frame.append(described)
    paragraph = Paragraph(style=style_name(shapes.CELL))
    paragraph.append(frame)
    return paragraph


def _set_properties(document: Document, minutes: Minutes) -> None:
    """Dates of the record, not of the writing."""
    told, recorded = document.meta, datetime.fromtimestamp(minutes.recorded // 1000, UTC)
    told.title, told.subject = one_line(minutes.title), minutes.subject
    told.initial_creator = told.creator = one_line(minutes.host)
    told.creation_date = told.date = recorded
    told.language = {"ko": "ko-KR", "en": "en-US"}[minutes.language]
    told.generator = "CivicForum"
