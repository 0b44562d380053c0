"""Minutes as HWPX, the open format of Korean offices (OWPML, KS X 6101)."""

from datetime import UTC, datetime
from functools import partial
from typing import Any, cast

from hwpx import HwpxDocument

from civicforum.documents.model import Minutes
from civicforum.documents.office import shapes
from civicforum.documents.office.hwpx_sheet import HP, UNIT, Sheet
from civicforum.documents.office.hwpx_table import fill
from civicforum.documents.office.outline import (
    Grid,
    Heading,
    Line,
    Part,
    Picture,
    outline,
    running_title,
)
from civicforum.documents.office.packing import repacked
from civicforum.documents.office.text import one_line

_PIXEL = 75  # HWPUNIT, in which Hangul measures the part of a picture that is shown
_MARGIN, _TO_RUNNING_TITLE = 20, 10  # millimetres


def hwpx_copy(minutes: Minutes) -> bytes:
    """The file; byte-identical for equal minutes."""
    document = HwpxDocument.new()
    sheet = Sheet(document, minutes.language)
    _set_page(document, sheet, minutes)
    sheet.become(document.paragraphs[0], shapes.TITLE, one_line(minutes.title))
    sheet.add(shapes.EDITION, minutes.edition_name)
    for part in outline(minutes):
        _add(document, sheet, part)
    sheet.add(shapes.ENDING, minutes.ending)
    _set_properties(document, minutes)
    _number(document)
    made = document.to_bytes()
    document.close()
    return repacked(made, changed=partial(_in_language, minutes.language))


def _in_language(language: str, name: str, part: bytes) -> bytes:
    """The library's sample says that it is in Korean, and has no way to say anything else."""
    if name != "Contents/content.hpf":
        return part
    return part.replace(b"<opf:language>ko<", f"<opf:language>{language}<".encode())


def _add(document: HwpxDocument, sheet: Sheet, part: Part) -> None:
    match part:
        case Heading(level, mark, text):
            sheet.add(shapes.HEADINGS[level - 1], _marked(mark, text), is_plain=not mark)
        case Line(level, mark, text, leads):
            sheet.add(shapes.LINES[level], _marked(mark, text), leads=leads)
        case Grid():
            table = document.add_table(
                len(part.rows) + bool(part.header),
                len(part.shares),
                width=round(shapes.MEASURE * sum(part.shares) * UNIT),
                border_fill_id_ref=sheet.plain,
                style=sheet.of(shapes.CELL),
            )
            fill(table, part, sheet)
            sheet.add(shapes.CELL, "")
        case Picture():
            _draw(document, sheet, part)


def _marked(mark: str, text: str) -> str:
    """The mark stands to the left of the text, also of its second line."""
    return f"{mark}\t{text}" if mark else text


def _draw(document: HwpxDocument, sheet: Sheet, picture: Picture) -> None:
    width, height = (round(points * UNIT) for points in picture.size)
    drawn = document.add_picture(
        picture.content,
        "png",
        width=width,
        height=height,
        style=sheet.of(shapes.CELL),
    )
    element = cast("Any", drawn.element)
    element.find(f"{HP}shapeComment").text = picture.told
    across, down = (str(pixels * _PIXEL) for pixels in (picture.across, picture.down))
    element.find(f"{HP}imgClip").attrib.update({"right": across, "bottom": down})
    element.find(f"{HP}imgDim").attrib.update({"dimwidth": across, "dimheight": down})


def _set_page(document: HwpxDocument, sheet: Sheet, minutes: Minutes) -> None:
    """A4, running title from the second page on, and Hangul's own page numbers."""
    document.page.setup(
        paper_size="A4",
        margin_left_mm=_MARGIN,
        margin_right_mm=_MARGIN,
        margin_top_mm=_TO_RUNNING_TITLE,
        margin_bottom_mm=_TO_RUNNING_TITLE,
        header_margin_mm=_TO_RUNNING_TITLE,
        footer_margin_mm=_TO_RUNNING_TITLE,
    )
    head = document.page.set_header(text="")
    sheet.become(head.paragraphs[0], shapes.RUNNING, running_title(minutes))
    document.page.set_visibility(hide_first_header=True)
    run = cast("Any", document.paragraphs[0].element).find(f"{HP}run")
    number = {"pos": "BOTTOM_CENTER", "formatType": "DIGIT", "sideChar": "-"}
    running = run.find(f"{HP}secPr/{HP}header")
    for apply in run.findall(f"{HP}secPr/{HP}headerApply"):
        apply.getparent().remove(apply)
    for element in (running, run.makeelement(f"{HP}pageNum", number)):
        control = run.makeelement(f"{HP}ctrl", {})
        control.append(element)
        run.append(control)


def _set_properties(document: HwpxDocument, minutes: Minutes) -> None:
    """Dates of the record, not of the writing."""
    recorded = f"{datetime.fromtimestamp(minutes.recorded // 1000, UTC):%Y-%m-%dT%H:%M:%SZ}"
    document.parts.clear_document_metadata()
    document.parts.set_document_metadata(
        title=one_line(minutes.title),
        creator=one_line(minutes.host),
        subject=minutes.subject,
        created_date=recorded,
        modified_date=recorded,
    )
    document.parts.clear_preview()


def _number(document: HwpxDocument) -> None:
    """What the library numbers at random is numbered in order."""
    for section in document.sections:
        root = cast("Any", section.element)
        numbered = root.iter(*(f"{HP}{tag}" for tag in ("p", "tbl", "pic", "header")))
        for number, element in enumerate(numbered, start=1):
            for name in {"id", "instid"} & set(element.keys()):
                element.set(name, str(number))
        section.mark_dirty()
