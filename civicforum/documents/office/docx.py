"""Minutes as DOCX, with real headings, repeated table headers and described pictures."""

import io
from typing import Any, cast

from docx import Document
from docx.document import Document as WordDocument
from docx.oxml.ns import qn
from docx.shared import Pt
from docx.text.parfmt import ParagraphFormat

from civicforum.documents.model import Minutes
from civicforum.documents.office import shapes
from civicforum.documents.office.docx_sheet import prepare
from civicforum.documents.office.docx_table import paragraph, table
from civicforum.documents.office.outline import Grid, Heading, Line, Picture, outline
from civicforum.documents.office.packing import repacked
from civicforum.documents.office.text import one_line


def docx_copy(minutes: Minutes) -> bytes:
    """The file; byte-identical for equal minutes."""
    document = Document()
    prepare(document, minutes)
    end = cast("Any", document.element.body).sectPr
    end.addprevious(paragraph(shapes.TITLE, one_line(minutes.title)))
    end.addprevious(paragraph(shapes.EDITION, minutes.edition_name))
    told: list[str] = []
    for part in outline(minutes):
        if isinstance(part, Picture):
            told.append(part.told)
            document.add_picture(io.BytesIO(part.content), width=Pt(part.size[0]))
        else:
            for element in _elements(part):
                end.addprevious(element)
    end.addprevious(paragraph(shapes.ENDING, minutes.ending))
    _describe(document, told)
    target = io.BytesIO()
    document.save(target)
    return repacked(target.getvalue())


def _elements(part: Heading | Line | Grid) -> list[Any]:
    match part:
        case Heading(level, mark, text):
            made = paragraph(shapes.HEADINGS[level - 1], _marked(mark, text))
            if not mark:
                _set(made, left_indent=Pt(0), first_line_indent=Pt(0))
            return [made]
        case Line(level, mark, text, leads):
            made = paragraph(shapes.LINES[level], _marked(mark, text))
            if leads:
                _set(made, keep_with_next=True)
            return [made]
        case Grid():
            return [table(part), paragraph(shapes.CELL, "")]


def _marked(mark: str, text: str) -> str:
    """The mark stands to the left of the text, also of its second line."""
    return f"{mark}\t{text}" if mark else text


def _set(made: Any, **values: object) -> None:
    """Properties of this paragraph alone."""
    chosen = ParagraphFormat(made)
    for name, value in values.items():
        setattr(chosen, name, value)


def _describe(document: WordDocument, told: list[str]) -> None:
    """What screen readers say in place of each picture, in their order."""
    drawn = cast("Any", document.element.body).iter(qn("wp:docPr"))
    for picture, description in zip(drawn, told, strict=True):
        picture.set("descr", description)
