"""Copies opened without the libraries that made them: a ZIP file and its XML."""

import io
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from zipfile import ZipFile

from civicforum.documents.formats import Format
from civicforum.documents.model import Minutes
from civicforum.documents.office.outline import Grid, Heading, Line, Picture, outline
from civicforum.documents.office.text import one_line

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_OASIS = "{urn:oasis:names:tc:opendocument:xmlns:"
TEXT, TABLE, STYLE, SVG = (
    f"{_OASIS}{name}:1.0}}" for name in ("text", "table", "style", "svg-compatible")
)
HP = "{http://www.hancom.co.kr/hwpml/2011/paragraph}"
_BODY = {
    Format.DOCX: "word/document.xml",
    Format.ODT: "content.xml",
    Format.HWPX: "Contents/section0.xml",
}
_PARAGRAPHS = {
    Format.DOCX: {f"{W}p"},
    Format.ODT: {f"{TEXT}p", f"{TEXT}h"},
    Format.HWPX: {f"{HP}p"},
}
_BLANKS = {
    f"{W}tab": "\t",
    f"{W}br": "\n",
    f"{TEXT}tab": "\t",
    f"{TEXT}line-break": "\n",
    f"{HP}tab": "\t",
    f"{HP}lineBreak": "\n",
}
_NOT_READ = {f"{SVG}desc", f"{HP}shapeComment", f"{HP}header"}


def parts(content: bytes) -> dict[str, bytes]:
    """The files in it, by name."""
    with ZipFile(io.BytesIO(content)) as file:
        return {name: file.read(name) for name in file.namelist()}


def body(content: bytes, form: Format) -> ET.Element:
    """The part with the text."""
    return ET.fromstring(parts(content)[_BODY[form]])


def paragraphs(content: bytes, form: Format) -> list[str]:
    """The text of each paragraph, cells of tables among them, in order."""
    return ["".join(_said(found, form)) for found in _found(body(content, form), form)]


def _found(element: ET.Element, form: Format) -> Iterator[ET.Element]:
    """The paragraphs, running titles left out."""
    if element.tag in _PARAGRAPHS[form]:
        yield element
    for child in element:
        if child.tag != f"{HP}header":
            yield from _found(child, form)


def _said(element: ET.Element, form: Format) -> Iterator[str]:
    """Text, tabs and line ends; of a paragraph within a paragraph is told elsewhere."""
    yield element.text or ""
    for child in element:
        if child.tag == f"{TEXT}s":
            yield " " * int(child.get(f"{TEXT}c", "1"))
        elif child.tag in _BLANKS:
            yield _BLANKS[child.tag]
        elif child.tag not in _PARAGRAPHS[form] | _NOT_READ:
            yield from _said(child, form)
        yield child.tail or ""


def written(content: bytes, form: Format) -> list[str]:
    """The paragraphs in which something is said."""
    return [line for line in paragraphs(content, form) if line.strip()]


def expected(minutes: Minutes) -> list[str]:
    """What they must say, in order."""
    return [line for line in _lines_of(minutes) if line.strip()]


def _lines_of(minutes: Minutes) -> Iterator[str]:
    yield one_line(minutes.title)
    yield minutes.edition_name
    for part in outline(minutes):
        match part:
            case Heading(_, mark, text) | Line(_, mark, text):
                yield f"{mark}\t{text}" if mark else text
            case Grid(header, rows):
                yield from header
                for row in rows:
                    yield from row
            case Picture():
                pass
    yield minutes.ending
