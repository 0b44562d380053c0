"""Access slips: a code for the Wi-Fi and one for the address. 92 × 86 mm, six to a sheet.

The address is the same on all of them: personal ones need the room's own server.
"""

import re
from collections.abc import Sequence
from functools import partial

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from civicforum.base.errors import Refused
from civicforum.documents import looks
from civicforum.documents.material import Material
from civicforum.documents.papers.box import Box
from civicforum.documents.papers.fitting import put
from civicforum.documents.papers.forms import keep_form, put_form
from civicforum.documents.papers.letters import CENTER, letters
from civicforum.documents.papers.order import PaperOrder, check_copies
from civicforum.documents.papers.pieces import Pieces, draw_pieces
from civicforum.documents.papers.qr import put_qr
from civicforum.documents.papers.sheets import drawn, heading_of, sheet_of
from civicforum.documents.papers.wifi import wifi_text
from civicforum.domain.kinds import Standing

_PIECES = Pieces(across=2, down=3, width=92 * mm, height=86 * mm)
_ON_A_SHEET = _PIECES.across * _PIECES.down
_ADDRESS = re.compile(r"https?://[\x21-\x7e]{3,192}")
_FORM = "slip"
_TITLE = letters(10, is_bold=True, align=CENTER)
_STEP = letters(12, is_bold=True, align=CENTER)
_TEXT, _HINT = letters(10, align=CENTER), letters(9.5, align=CENTER)

_Code = tuple[str, str, str]  # what the code says, what it is called, the same for those who type


def slips(made: Material, order: PaperOrder) -> bytes:
    """One for each participant unless told otherwise.

    Raises:
        Refused: neither a network nor an address was given, or they cannot be.
    """
    codes = _codes(made, order)
    copies = order.copies or len(made.forum.roster(Standing.PARTICIPANT)) or _ON_A_SHEET
    check_copies(copies)

    def paint_all(canvas: Canvas) -> None:
        paint = partial(_paint, canvas, made, codes)
        keep_form(canvas, _FORM, width=_PIECES.width, height=_PIECES.height, paint=paint)
        draw_pieces(canvas, sheet_of(order.size), _PIECES, range(copies), paint_one)

    def paint_one(canvas: Canvas, _: int, box: Box) -> None:
        put_form(canvas, _FORM, box)

    heading = heading_of(made, made.words("Access slips: {title}", title=made.forum.title))
    return drawn(heading, order.size, paint_all)


def _codes(made: Material, order: PaperOrder) -> list[_Code]:
    words, wifi = made.words, order.wifi
    found: list[_Code] = []
    if wifi.name:
        typed = [words("Network: {name}", name=wifi.name)]
        if wifi.password:
            typed.append(words("Password: {password}", password=wifi.password))
        found.append((wifi_text(wifi), words("Wi-Fi"), "\n".join(typed)))
    if order.address:
        if not _ADDRESS.fullmatch(order.address):
            raise Refused("address-wrong")
        found.append((order.address, words("Address"), order.address))
    if not found:
        raise Refused("slips-empty")
    return found


def _paint(canvas: Canvas, made: Material, codes: Sequence[_Code], box: Box) -> None:
    canvas.setStrokeColor(looks.LINE)
    canvas.setLineWidth(0.3)
    canvas.rect(box.left, box.bottom, box.width, box.height)
    inner = box.inset(4 * mm)
    put(canvas, made.forum.title, _TITLE, inner.upper(0.13), rise=1)
    middle = Box(inner.left, inner.bottom + inner.height * 0.15, inner.width, inner.height * 0.71)
    width = middle.width / len(codes)
    for place, (code, name, typed) in enumerate(codes):
        column = Box(middle.left + place * width, middle.bottom, width, middle.height).inset(1 * mm)
        label = f"{place + 1}. {name}" if len(codes) > 1 else name
        put(canvas, label, _STEP, column.upper(0.13), rise=1)
        put_qr(canvas, code, Box(column.left, column.bottom + 13 * mm, column.width, 36 * mm))
        put(canvas, typed, _TEXT, Box(column.left, column.bottom, column.width, 13 * mm), rise=1)
    hint = made.words(
        "Stay connected, even if the phone says that there is no internet. Switch mobile data off."
    )
    put(canvas, hint, _HINT, inner.lower(0.13), rise=0)
