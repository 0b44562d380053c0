"""Tables of papers: larger letters than those of the minutes, rows high enough to write in."""

from collections.abc import Sequence

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Table as Grid

from civicforum.documents import looks
from civicforum.documents.fonts import REGULAR
from civicforum.documents.papers.fitting import fitted
from civicforum.documents.papers.letters import letters
from civicforum.documents.text import Text, paragraph

_BESIDE, _ABOVE = 5, 4
_HEAD = letters(11, is_bold=True)


def fixed_table(
    header: Sequence[str],
    rows: Sequence[Sequence[str]],
    widths: Sequence[float],
    *,
    style: ParagraphStyle,
    height: float,
) -> Grid:
    """Every row equally high, in points; long texts shrink."""
    made = [
        [
            fitted(text, style, width - 2 * _BESIDE, height - 4)
            for text, width in zip(row, widths, strict=True)
        ]
        for row in rows
    ]
    head = [_head(text, width) for text, width in zip(header, widths, strict=True)]
    return _grid([head, *made], widths, heights=[_HEAD.leading + 2 * _ABOVE, *[height] * len(rows)])


def growing_table(
    header: Sequence[str],
    rows: Sequence[Sequence[str]],
    widths: Sequence[float],
    *,
    style: ParagraphStyle,
) -> Grid:
    """Rows as high as their texts; one that is higher than a page goes on on the next."""
    made = [[paragraph(text, style) for text in row] for row in rows]
    head = [_head(text, width) for text, width in zip(header, widths, strict=True)]
    return _grid([head, *made], widths, heights=None)


def _head(text: str, width: float) -> Text:
    return fitted(text, _HEAD, width - 2 * _BESIDE, _HEAD.leading)


def _grid(
    rows: Sequence[Sequence[Text]],
    widths: Sequence[float],
    *,
    heights: Sequence[float] | None,
) -> Grid:
    return Grid(
        [list(row) for row in rows],
        colWidths=list(widths),
        rowHeights=None if heights is None else list(heights),
        repeatRows=1,
        splitInRow=int(heights is None),
        hAlign="LEFT",
        style=[
            ("FONT", (0, 0), (-1, -1), REGULAR),
            ("GRID", (0, 0), (-1, -1), 0.6, looks.QUIET),
            ("BACKGROUND", (0, 0), (-1, 0), looks.SHADE),
            ("VALIGN", (0, 0), (-1, -1), "TOP" if heights is None else "MIDDLE"),
            ("TOPPADDING", (0, 0), (-1, -1), _ABOVE if heights is None else 0),
            ("BOTTOMPADDING", (0, 0), (-1, -1), _ABOVE if heights is None else 0),
            ("LEFTPADDING", (0, 0), (-1, -1), _BESIDE),
            ("RIGHTPADDING", (0, 0), (-1, -1), _BESIDE),
        ],
    )
