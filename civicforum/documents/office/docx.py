"""Minutes as DOCX, with real headings, repeated table headers and described pictures."""

import io
from typing import Any, cast

from docx import Document
from docx.document import Document as WordDocument
from docx.oxml.ns import qn
from docx.shared import Pt
from docx.text.paragraph import Paragraph

from civicforum.documents.model import Minutes
from civicforum.documents.office import shapes
from civicforum.documents.office.docx_sheet import prepare
from civicforum.documents.office.docx_table import table
from civicforum.documents.office.outline import Grid, Heading, Line, Part, Picture, outline
from civicforum.documents.office.packing import repacked
from civicforum.documents.office.text import one_line


def docx_copy(minutes: Minutes) -> bytes:
    """The file; byte-identical for equal minutes."""
    document = Document()
    prepare(document, minutes)
    document.add_paragraph(one_line(minutes.title), shapes.TITLE.name)
    document.add_paragraph(minutes.edition_name, shapes.EDITION.name)
    told: list[str] = []
    for part in outline(minutes):
        _add(document, part)
        told += [part.told] if isinstance(part, Picture) else []
    document.add_paragraph(minutes.ending, shapes.ENDING.name)
    _describe(document, told)
    target = io.BytesIO()
    document.save(target)
    return repacked(target.getvalue())


def _add(document: WordDocument, part: Part) -> None:
    match part:
        case Heading(level, mark, text):
            _outdent(_written(document, mark, text, shapes.HEADINGS[level - 1]), mark)
        case Line(level, mark, text, leads):
            line = _written(document, mark, text, shapes.LINES[level])
            line.paragraph_format.keep_with_next = leads or None
        case Grid():
            cast("Any", document.element.body).sectPr.addprevious(table(part))
            document.add_paragraph("", shapes.CELL.name)
        case Picture(content):
            document.add_picture(io.BytesIO(content), width=Pt(shapes.PICTURE_WIDTH))


def _written(document: WordDocument, mark: str, text: str, shape: shapes.Shape) -> Paragraph:
    """The mark stands to the left of the text, also of its second line."""
    return document.add_paragraph(f"{mark}\t{text}" if mark else text, shape.name)


def _outdent(paragraph: Paragraph, mark: str) -> None:
    """A heading without a mark begins at the margin."""
    if not mark:
        paragraph.paragraph_format.left_indent = Pt(0)
        paragraph.paragraph_format.first_line_indent = Pt(0)


def _describe(document: WordDocument, told: list[str]) -> None:
    """What screen readers say in place of each picture, in their order."""
    drawn = cast("Any", document.element.body).iter(qn("wp:docPr"))
    for picture, description in zip(drawn, told, strict=True):
        picture.set("descr", description)
