"""Paragraphs and tables of a DOCX, made whole: through the library long ones take minutes."""

from collections.abc import Sequence
from typing import Any, cast

from docx.oxml import parser
from docx.oxml.ns import qn

from civicforum.documents.office import shapes
from civicforum.documents.office.outline import Grid

_TWENTIETHS = 20  # of a point
_BESIDE, _ABOVE = 6, 3


def table(grid: Grid) -> Any:
    """The element w:tbl."""
    widths = [round(shapes.MEASURE * share * _TWENTIETHS) for share in grid.shares]
    made = element("w:tbl")
    made.append(_properties(sum(widths), has_header=bool(grid.header)))
    columns = element("w:tblGrid")
    for width in widths:
        columns.append(element("w:gridCol", w=width))
    made.append(columns)
    if grid.header:
        looks = [shapes.HEADER] * len(widths)
        made.append(_row(grid.header, widths, looks, is_header=True))
    looks = shapes.cell_shapes(len(widths), grid.numeric, is_labelled=grid.is_labelled)
    for row in grid.rows:
        made.append(_row(row, widths, looks, is_tall=grid.is_tall))
    return made


def _properties(width: int, *, has_header: bool) -> Any:
    told = element("w:tblPr")
    told.append(element("w:tblW", w=width, type="dxa"))
    borders = element("w:tblBorders")
    for side in ("top", "left", "bottom", "right", "insideH", "insideV"):
        borders.append(element(f"w:{side}", val="single", sz=4, space=0, color=shapes.EDGE))
    told.append(borders)
    told.append(element("w:tblLayout", type="fixed"))
    margins = element("w:tblCellMar")
    for side, room in (("top", _ABOVE), ("left", _BESIDE), ("bottom", _ABOVE), ("right", _BESIDE)):
        margins.append(element(f"w:{side}", w=room * _TWENTIETHS, type="dxa"))
    told.append(margins)
    told.append(element("w:tblLook", firstRow=int(has_header), firstColumn=0, noHBand=1, noVBand=1))
    return told


def _row(
    cells: Sequence[str],
    widths: Sequence[int],
    looks: Sequence[shapes.Shape],
    *,
    is_header: bool = False,
    is_tall: bool = False,
) -> Any:
    row = element("w:tr")
    told = element("w:trPr")
    if all(len(cell) < shapes.LONGEST_WHOLE_ROW for cell in cells):
        told.append(element("w:cantSplit"))
    if is_tall:
        told.append(element("w:trHeight", val=shapes.TALL_ROW * _TWENTIETHS, hRule="atLeast"))
    if is_header:
        told.append(element("w:tblHeader"))
    row.append(told)
    for text, width, look in zip(cells, widths, looks, strict=True):
        row.append(_cell(text, width, look))
    return row


def _cell(text: str, width: int, look: shapes.Shape) -> Any:
    cell = element("w:tc")
    told = element("w:tcPr")
    told.append(element("w:tcW", w=width, type="dxa"))
    if look in {shapes.HEADER, shapes.LABEL}:
        told.append(element("w:shd", val="clear", color="auto", fill=shapes.SHADE))
    cell.append(told)
    cell.append(paragraph(look, text))
    return cell


def paragraph(look: shapes.Shape, text: str) -> Any:
    """The element w:p; through the library each would look for its style among all."""
    made = element("w:p")
    made.style = look.name.replace(" ", "")  # as the library forms ids of styles
    made.add_r().text = text
    return made


def element(tag: str, **values: str | int) -> Any:
    """An element of the main text with its attributes."""
    made = cast("Any", parser).OxmlElement(tag)
    for name, value in values.items():
        made.set(qn(f"w:{name}"), str(value))
    return made
