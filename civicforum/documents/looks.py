"""How minutes look on paper: sizes in points, A4, dark ink and quiet lines."""

from reportlab.lib.colors import HexColor
from reportlab.lib.enums import TA_CENTER, TA_RIGHT
from reportlab.lib.styles import ParagraphStyle

from civicforum.documents.fonts import BOLD, REGULAR

INK, QUIET = HexColor("#1A222C"), HexColor("#515C69")
LINE, SHADE = HexColor("#9AA5B1"), HexColor("#EEF2F6")

BODY = ParagraphStyle(
    "body",
    fontName=REGULAR,
    fontSize=10.5,
    leading=16.5,
    textColor=INK,
    bulletFontName=REGULAR,
    bulletFontSize=10.5,
    bulletColor=INK,
    splitLongWords=1,
    spaceAfter=2,
)
TITLE = ParagraphStyle(
    "title", BODY, fontName=BOLD, fontSize=19, leading=27, alignment=TA_CENTER, spaceAfter=4
)
EDITION = ParagraphStyle(
    "edition", BODY, fontSize=9.5, leading=14, alignment=TA_RIGHT, textColor=QUIET, spaceAfter=8
)
HEADING = ParagraphStyle(
    "heading",
    BODY,
    fontName=BOLD,
    fontSize=13,
    leading=19,
    spaceBefore=14,
    spaceAfter=2,
    leftIndent=20,
    bulletIndent=0,
    bulletFontName=BOLD,
    bulletFontSize=13,
)
SUBHEADING = ParagraphStyle(
    "subheading",
    BODY,
    fontName=BOLD,
    fontSize=11,
    leading=17,
    spaceBefore=8,
    spaceAfter=3,
)
MARKED_SUBHEADING = ParagraphStyle(
    "marked-subheading",
    SUBHEADING,
    leftIndent=22,
    bulletIndent=2,
    bulletFontName=BOLD,
    bulletFontSize=11,
)
POINTS = (
    ParagraphStyle(
        "note", BODY, fontSize=9.5, leading=14.5, leftIndent=18, bulletIndent=5, textColor=QUIET
    ),
    ParagraphStyle("point", BODY, leftIndent=28, bulletIndent=5),
    ParagraphStyle(
        "subpoint",
        BODY,
        fontSize=10,
        leading=15,
        leftIndent=50,
        bulletIndent=28,
        bulletFontSize=10,
        textColor=QUIET,
    ),
)
CELL = ParagraphStyle("cell", BODY, fontSize=9.5, leading=14, spaceAfter=0)
NUMBER_CELL = ParagraphStyle("number", CELL, alignment=TA_RIGHT)
HEADER_CELL = ParagraphStyle("header", CELL, fontName=BOLD, alignment=TA_CENTER)
LABEL_CELL = ParagraphStyle("label", CELL, fontName=BOLD)
ENDING = ParagraphStyle("ending", BODY, spaceBefore=14)
RUNNING = ParagraphStyle("running", BODY, fontSize=8, leading=11, textColor=QUIET)
FOLIO = ParagraphStyle("folio", RUNNING, fontSize=9, alignment=TA_CENTER)
COVER_KIND = ParagraphStyle(
    "cover-kind", TITLE, fontSize=16, leading=24, textColor=QUIET, spaceAfter=14
)
COVER_NAME = ParagraphStyle(
    "cover-name", TITLE, fontSize=26, leading=37, spaceBefore=16, spaceAfter=18
)
COVER_HOST = ParagraphStyle("cover-host", TITLE, fontSize=18, leading=26, spaceAfter=0)
FRONT_TITLE = ParagraphStyle("front-title", TITLE, fontSize=17, leading=24, spaceAfter=4)
SAID = ParagraphStyle(
    "said", BODY, fontSize=9.5, leading=14, alignment=TA_CENTER, textColor=QUIET, spaceAfter=8
)
NUMBER_ROOM = 34
"""Points at the right of a line of the contents, for the page number."""
CONTENTS = (
    ParagraphStyle(
        "contents-1", BODY, fontName=BOLD, leading=19, spaceBefore=4, rightIndent=NUMBER_ROOM
    ),
    ParagraphStyle(
        "contents-2", BODY, fontSize=10, leading=16, leftIndent=18, rightIndent=NUMBER_ROOM
    ),
)
CONTENTS_NUMBERS = tuple(
    ParagraphStyle(f"{style.name}-number", style, leftIndent=0, rightIndent=0, alignment=TA_RIGHT)
    for style in CONTENTS
)
DOTS = tuple(
    ParagraphStyle(f"{style.name}-dots", style, textColor=QUIET) for style in CONTENTS_NUMBERS
)
