"""What people wrote in a place of fixed size: smaller or on more lines, never cut off unseen."""

from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen.canvas import Canvas

from civicforum.documents.breaking import width_of
from civicforum.documents.fonts import runs
from civicforum.documents.papers.box import Box
from civicforum.documents.text import Text, paragraph

_SMALLER = 0.93
_WORDS_WHOLE_DOWN_TO = 0.5  # of the wanted size; below it long words are broken instead
_SMALLEST = 4  # points
_CUT = "…"


def put(canvas: Canvas, text: str, style: ParagraphStyle, box: Box, *, rise: float = 0.5) -> None:
    """Write `text` into the box, in the style's size where it fits.

    `rise` says where it stands in a box that is higher: 0 at the bottom, 1 at the top.
    """
    if not text:
        return
    set_ = fitted(text, style, box.width, box.height)
    height = set_.wrap(box.width, box.height)[1]
    set_.drawOn(canvas, box.left, box.bottom + (box.height - height) * rise)


def fitted(text: str, style: ParagraphStyle, width: float, height: float) -> Text:
    """A paragraph that is not higher than the box: shrunk, then with words broken.

    Only what would not fit in letters of 4 points ends with "…".
    """
    for size in _sizes(style.fontSize):
        whole = paragraph(text, _sized(style, size))
        is_whole = size < style.fontSize * _WORDS_WHOLE_DOWN_TO or whole.minWidth() <= width
        if is_whole and _fits(whole, width, height):
            return whole
    return _cut(text, _sized(style, _SMALLEST), width, height)


def line_width(text: str, style: ParagraphStyle) -> float:
    """How wide a text is on one line, in points."""
    found = runs(text, style.fontName)
    return sum(width_of(run.text, run.font, style.fontSize) for run in found)


def _sizes(wanted: float) -> list[float]:
    found = [wanted]
    while found[-1] * _SMALLER > _SMALLEST:
        found.append(found[-1] * _SMALLER)
    return [*found, min(wanted, _SMALLEST)]


def _sized(style: ParagraphStyle, size: float) -> ParagraphStyle:
    leading = style.leading * size / style.fontSize
    return ParagraphStyle(style.name, style, fontSize=size, leading=leading)


def _fits(whole: Text, width: float, height: float) -> bool:
    return whole.wrap(width, height)[1] <= height


def _cut(text: str, style: ParagraphStyle, width: float, height: float) -> Text:
    kept, lost = 0, len(text)
    while lost - kept > 1:
        middle = (kept + lost) // 2
        fits = _fits(paragraph(text[:middle].rstrip() + _CUT, style), width, height)
        kept, lost = (middle, lost) if fits else (kept, middle)
    return paragraph(text[:kept].rstrip() + _CUT, style)
