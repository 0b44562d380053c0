"""Tables of an ODT, and the styles of their columns and cells."""

from collections.abc import Iterator, Sequence
from typing import Any, cast

from odfdo import Element, Paragraph

from civicforum.documents.office import shapes
from civicforum.documents.office.odt_sheet import style_name
from civicforum.documents.office.outline import Grid

_PLAIN, _SHADED, _WHOLE, _TALL = "cell", "shaded", "whole", "tall"
_BESIDE, _ABOVE = 6, 3


class Widths:
    """Widths of tables and columns that are met, each as a style of the file."""

    def __init__(self) -> None:
        self._tables: dict[str, str] = {}
        self._columns: dict[str, str] = {}

    def of_table(self, points: float) -> str:
        """The style of a table that is so wide."""
        return self._tables.setdefault(f"{points:.1f}pt", f"table{len(self._tables) + 1}")

    def of_column(self, points: float) -> str:
        """The style of a column that is so wide."""
        return self._columns.setdefault(f"{points:.1f}pt", f"column{len(self._columns) + 1}")

    def styles(self) -> Iterator[str]:
        """What the file says of them, and of cells and rows."""
        for width, name in self._tables.items():
            yield _style(name, "table", f'style:width="{width}" table:align="left"')
        for width, name in self._columns.items():
            yield _style(name, "table-column", f'style:column-width="{width}"')
        whole = 'fo:keep-together="always"'
        yield _style(_WHOLE, "table-row", whole)
        height = f'style:min-row-height="{shapes.TALL_ROW}pt"'
        yield _style(_TALL, "table-row", f"{whole} {height}")
        inside = (
            f'fo:border="0.5pt solid #{shapes.EDGE}" fo:padding-left="{_BESIDE}pt" '
            f'fo:padding-right="{_BESIDE}pt" fo:padding-top="{_ABOVE}pt" '
            f'fo:padding-bottom="{_ABOVE}pt"'
        )
        yield _style(_PLAIN, "table-cell", inside)
        yield _style(_SHADED, "table-cell", f'{inside} fo:background-color="#{shapes.SHADE}"')


def _style(name: str, family: str, properties: str) -> str:
    return (
        f'<style:style style:name="{name}" style:family="{family}">'
        f"<style:{family}-properties {properties}/></style:style>"
    )


def table(grid: Grid, widths: Widths) -> Element:
    """The element table:table."""
    columns = [shapes.MEASURE * share for share in grid.shares]
    made = element("table:table", style=widths.of_table(sum(columns)))
    for width in columns:
        made.append(element("table:table-column", style=widths.of_column(width)))
    if grid.header:
        header = element("table:table-header-rows")
        header.append(_row(grid.header, [shapes.HEADER] * len(columns)))
        made.append(header)
    looks = shapes.cell_shapes(len(columns), grid.numeric, is_labelled=grid.is_labelled)
    for row in grid.rows:
        made.append(_row(row, looks, is_tall=grid.is_tall))
    return made


def _row(cells: Sequence[str], looks: Sequence[shapes.Shape], *, is_tall: bool = False) -> Element:
    is_whole = all(len(cell) < shapes.LONGEST_WHOLE_ROW for cell in cells)
    style = _WHOLE if is_whole else ""
    row = element("table:table-row", style=_TALL if is_tall else style)
    for text, look in zip(cells, looks, strict=True):
        is_shaded = look in {shapes.HEADER, shapes.LABEL}
        cell = element("table:table-cell", style=_SHADED if is_shaded else _PLAIN)
        cell.set_attribute("office:value-type", "string")
        cell.append(Paragraph(text, style=style_name(look)))
        row.append(cell)
    return row


def element(tag: str, *, style: str = "") -> Element:
    """An empty element by its tag or its markup, with its style within a table."""
    made = cast("Any", Element).from_tag(tag)
    if style:
        made.set_attribute("table:style-name", style)
    return made
