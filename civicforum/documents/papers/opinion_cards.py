"""Numbered opinion cards to write on: 92 × 128 mm, four to a sheet."""

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from civicforum.base.errors import Refused
from civicforum.documents import looks
from civicforum.documents.material import Material
from civicforum.documents.papers.box import Box
from civicforum.documents.papers.fitting import line_width, put
from civicforum.documents.papers.letters import RIGHT, letters
from civicforum.documents.papers.order import PaperOrder, check_copies
from civicforum.documents.papers.pieces import Pieces, draw_pieces
from civicforum.documents.papers.sheets import drawn, heading_of, sheet_of
from civicforum.domain.cards import HIGHEST_NUMBER
from civicforum.domain.kinds import Standing

_PIECES = Pieces(across=2, down=2, width=92 * mm, height=128 * mm)
_TITLE = letters(9, is_quiet=True)
_NUMBER = letters(26, is_bold=True, align=RIGHT)
_LABEL, _HINT = letters(11), letters(11, is_bold=True)
_FIELD, _LINE_EVERY = 9 * mm, 10.5 * mm


def opinion_cards(made: Material, order: PaperOrder) -> bytes:
    """As many as there are participants unless told, numbered from the next free number.

    The numbers are those that a card is typed in with, so that paper and record are found.

    Raises:
        Refused: too many, or a number that no card can have or that one has.
    """
    numbers = _numbers(made, order)

    def paint_all(canvas: Canvas) -> None:
        draw_pieces(canvas, sheet_of(order.size), _PIECES, numbers, paint_one)

    def paint_one(canvas: Canvas, number: int, box: Box) -> None:
        _paint(canvas, made, number, box)

    heading = heading_of(made, made.words("Opinion cards: {title}", title=made.forum.title))
    return drawn(heading, order.size, paint_all)


def _numbers(made: Material, order: PaperOrder) -> range:
    taken = made.forum.card_numbers
    first = order.first or max(taken, default=0) + 1
    copies = order.copies or len(made.forum.roster(Standing.PARTICIPANT)) or 4
    check_copies(copies)
    numbers = range(first, first + copies)
    for number in (numbers[0], numbers[-1]):
        if not 0 < number <= HIGHEST_NUMBER:
            raise Refused("card-number-wrong", number=number, most=HIGHEST_NUMBER)
    for number in numbers:
        if number in taken:
            raise Refused("card-number-taken", number=number)
    return numbers


def _paint(canvas: Canvas, made: Material, number: int, box: Box) -> None:
    words, inner = made.words, box.inset(6 * mm)
    canvas.setStrokeColor(looks.LINE)
    canvas.setLineWidth(0.3)
    canvas.rect(box.left, box.bottom, box.width, box.height)
    head = inner.upper(0.14)
    put(canvas, made.forum.title, _TITLE, head.left_part(0.58), rise=1)
    put(canvas, words("No. {number}", number=number), _NUMBER, head.right_part(0.4), rise=1)
    below = inner.top - head.height
    left = inner.left
    for label, share in ((words("Table"), 0.28), (words("Round"), 0.28), (words("My code"), 0.44)):
        width = inner.width * share
        _field(canvas, label, Box(left, below - _FIELD, width - 3 * mm, _FIELD))
        left += width
    hint = Box(inner.left, below - _FIELD - 8 * mm, inner.width, 6 * mm)
    put(canvas, words("My opinion (one to a card)"), _HINT, hint, rise=0)
    y = hint.bottom - _LINE_EVERY
    canvas.setStrokeColor(looks.QUIET)
    while y >= inner.bottom:
        canvas.line(inner.left, y, inner.right, y)
        y -= _LINE_EVERY


def _field(canvas: Canvas, label: str, box: Box) -> None:
    """A label, and room to write behind it."""
    width = line_width(label, _LABEL)
    put(canvas, label, _LABEL, Box(box.left, box.bottom, width + 1, box.height), rise=0.1)
    canvas.setStrokeColor(looks.INK)
    canvas.setLineWidth(0.6)
    canvas.line(box.left + width + 1.5 * mm, box.bottom, box.right, box.bottom)
