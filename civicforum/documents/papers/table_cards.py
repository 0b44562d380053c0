"""Table cards: a tent for each table, the name on both sides, folded in the middle of the sheet."""

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from civicforum.base.errors import Refused
from civicforum.documents import looks
from civicforum.documents.material import Material
from civicforum.documents.papers.box import Box
from civicforum.documents.papers.fitting import put
from civicforum.documents.papers.letters import CENTER, letters
from civicforum.documents.papers.order import PaperOrder
from civicforum.documents.papers.people import tables_of
from civicforum.documents.papers.sheets import drawn, heading_of, sheet_of

_LABEL, _NAME = letters(34, align=CENTER), letters(150, is_bold=True, align=CENTER)
_TITLE = letters(15, align=CENTER, is_quiet=True)
_FOLD_HINT = letters(8, align=CENTER, is_quiet=True)
_SHARE_OF_NAME = 0.56


def table_cards(made: Material, order: PaperOrder) -> bytes:
    """One sheet for each table that somebody sits at.

    Raises:
        Refused: nobody sits at any.
    """
    tables = tables_of(made.forum.people.values())
    if not tables:
        raise Refused("paper-no-tables")
    sheet = sheet_of(order.size)
    half = Box(sheet.left, sheet.bottom, sheet.width, sheet.height / 2)

    def paint(canvas: Canvas) -> None:
        for table in tables:
            _side(canvas, made, table, half)
            canvas.saveState()
            canvas.translate(sheet.width, sheet.height)
            canvas.rotate(180)
            _side(canvas, made, table, half)
            canvas.restoreState()
            _fold(canvas, made, sheet)
            canvas.showPage()

    heading = heading_of(made, made.words("Table cards: {title}", title=made.forum.title))
    return drawn(heading, order.size, paint)


def _side(canvas: Canvas, made: Material, table: str, half: Box) -> None:
    inner = half.inset(15 * mm)
    put(canvas, made.words("Table"), _LABEL, inner.upper(0.2))
    name = Box(
        inner.left,
        inner.bottom + inner.height * 0.18,
        inner.width,
        inner.height * _SHARE_OF_NAME,
    )
    put(canvas, table, _NAME, name)
    put(canvas, made.forum.title, _TITLE, inner.lower(0.14))


def _fold(canvas: Canvas, made: Material, sheet: Box) -> None:
    middle = sheet.height / 2
    canvas.saveState()
    canvas.setStrokeColor(looks.LINE)
    canvas.setLineWidth(0.5)
    canvas.setDash(3, 3)
    canvas.line(8 * mm, middle, sheet.width - 8 * mm, middle)
    canvas.restoreState()
    hint = Box(8 * mm, middle + 1.5 * mm, sheet.width - 16 * mm, 4 * mm)
    put(canvas, made.words("Fold here"), _FOLD_HINT, hint, rise=0)
