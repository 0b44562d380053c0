"""Badges: the name as far as somebody agreed to it, the number, the table. 90 × 60 mm."""

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from civicforum.base.errors import Refused
from civicforum.documents import looks
from civicforum.documents.material import Material
from civicforum.documents.papers.box import Box
from civicforum.documents.papers.fitting import put
from civicforum.documents.papers.letters import CENTER, RIGHT, letters
from civicforum.documents.papers.order import Naming, PaperOrder
from civicforum.documents.papers.people import sorted_people
from civicforum.documents.papers.pieces import Pieces, draw_pieces
from civicforum.documents.papers.sheets import drawn, heading_of, sheet_of
from civicforum.domain.things import Person

_PIECES = Pieces(across=2, down=4, width=90 * mm, height=60 * mm)
_TITLE = letters(9, align=CENTER, is_quiet=True)
_NAME = letters(34, is_bold=True, align=CENTER)
_BELOW = letters(15, align=CENTER)
_NUMBER, _TABLE = letters(14, is_bold=True), letters(14, is_bold=True, align=RIGHT)


def badges(made: Material, order: PaperOrder) -> bytes:
    """One for everybody on the roster.

    Raises:
        Refused: nobody is on it.
    """
    people = sorted_people(made.forum.people.values(), made.roll, order.sorting)
    if not people:
        raise Refused("paper-nobody")

    def paint_all(canvas: Canvas) -> None:
        draw_pieces(canvas, sheet_of(order.size), _PIECES, people, paint_one)

    def paint_one(canvas: Canvas, person: Person, box: Box) -> None:
        _paint(canvas, _Badge(made, person, order.naming), box)

    heading = heading_of(made, made.words("Badges: {title}", title=made.forum.title))
    return drawn(heading, order.size, paint_all)


class _Badge:
    """What stands on one: who is not named is known by number, and by role where there is one."""

    def __init__(self, made: Material, person: Person, naming: Naming) -> None:
        words = made.words
        may_name = naming is Naming.ALL or (naming is Naming.AGREED and person.name_in_minutes)
        name = made.roll.name(person) if may_name else ""
        number = words("No. {number}", number=person.number)
        self.title = made.forum.title
        self.name = name or number
        beside = (person.association, person.role) if name else (person.role,)
        self.below = "\n".join(part for part in beside if part)
        self.number = number if name else ""
        self.table = words("Table {table}", table=person.table) if person.table else ""


def _paint(canvas: Canvas, badge: _Badge, box: Box) -> None:
    canvas.setStrokeColor(looks.LINE)
    canvas.setLineWidth(0.3)
    canvas.rect(box.left, box.bottom, box.width, box.height)
    inner = box.inset(4 * mm)
    put(canvas, badge.title, _TITLE, inner.upper(0.14), rise=1)
    middle = Box(inner.left, inner.bottom + inner.height * 0.16, inner.width, inner.height * 0.69)
    put(canvas, badge.name, _NAME, middle.upper(0.62) if badge.below else middle)
    put(canvas, badge.below, _BELOW, middle.lower(0.36))
    foot = inner.lower(0.14)
    put(canvas, badge.number, _NUMBER, foot.left_part(0.48), rise=0)
    put(canvas, badge.table, _TABLE, foot.right_part(0.48), rise=0)
