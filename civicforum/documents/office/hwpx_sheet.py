"""Styles of an HWPX, made when they are first used."""

from typing import Any, cast

from hwpx import HwpxDocument

from civicforum.documents.office import shapes

HP = "{http://www.hancom.co.kr/hwpml/2011/paragraph}"
_HH = "{http://www.hancom.co.kr/hwpml/2011/head}"
UNIT = 100
"""HWPUNIT of a point."""
_BLANKS = {"\t": "tab", "\n": "lineBreak"}
_FONT, _SUBSTITUTE = "맑은 고딕", "함초롬돋움"
_BREAKS = ("pageBreak", "columnBreak", "merged")
_SPACING, _OUTLINE = 140, "1"
_LANGUAGES = {"ko": 1042, "en": 1033}  # as Windows numbers them
_NAMES = {
    "Title": "제목",
    "Subtitle": "부제",
    "Heading 1": "개요 1",
    "Heading 2": "개요 2",
    "Note": "참고",
    "Point": "항목",
    "Subpoint": "하위 항목",
    "Table text": "표 글",
    "Table number": "표 숫자",
    "Table header": "표 머리",
    "Table label": "표 이름",
    "Ending": "맺음",
    "Running title": "쪽 머리",
}


class Sheet:
    """The style sheet of a document.

    Attributes:
        plain: the borders of a cell. shaded: of one that names others.
    """

    def __init__(self, document: HwpxDocument, language: str) -> None:
        self._document, self._language = document, _LANGUAGES[language]
        self._header = document.oxml.headers[0]
        self._body = cast("Any", document.sections[0].element)
        self._styles: dict[shapes.Shape, str] = {}
        self._known_letters: dict[shapes.Shape, str] = {}
        self._known_lines: dict[tuple[shapes.Shape, bool, bool], str] = {}
        document.styles.ensure_font(_FONT, subst_face=_SUBSTITUTE, subst_type="TTF")
        self.plain = self._borders(None)
        self.shaded = self._borders(f"#{shapes.SHADE}")
        self._silence_outline()

    def add(
        self, shape: shapes.Shape, text: str, *, is_plain: bool = False, leads: bool = False
    ) -> None:
        """One more paragraph; plain: from the margin on; leading: it stays with the next one."""
        lines = self._lines(shape, is_plain=is_plain, leads=leads)
        told = {"id": "0", "paraPrIDRef": lines, "styleIDRef": self.of(shape)}
        made = self._body.makeelement(f"{HP}p", told | dict.fromkeys(_BREAKS, "0"))
        self._write(made, shape, text)
        self._body.append(made)  # the library looks at every paragraph before it adds one

    def become(self, paragraph: Any, shape: shapes.Shape, text: str) -> None:
        """A paragraph that is there gets a style and a text; settings in its first run stay."""
        paragraph.style_id_ref = self.of(shape)
        paragraph.para_pr_id_ref = self._lines(shape)
        self._write(paragraph.element, shape, text)

    def into_cell(self, paragraph: Any, shape: shapes.Shape, text: str) -> None:
        """The element of a cell's paragraph gets a style and a text."""
        paragraph.set("styleIDRef", self.of(shape))
        paragraph.set("paraPrIDRef", self._lines(shape))
        for run in paragraph.findall(f"{HP}run"):
            paragraph.remove(run)
        self._write(paragraph, shape, text)

    def of(self, shape: shapes.Shape) -> str:
        """The number of a style."""
        if shape not in self._styles:
            self._styles[shape] = self._header.ensure_style(
                _NAMES[shape.name],
                style_type="PARA",
                eng_name=shape.name,
                para_pr_id_ref=self._lines(shape),
                char_pr_id_ref=self._letters(shape),
                lang_id=self._language,
            )
        return self._styles[shape]

    def _write(self, paragraph: Any, shape: shapes.Shape, text: str) -> None:
        run = paragraph.makeelement(f"{HP}run", {"charPrIDRef": self._letters(shape)})
        written = run.makeelement(f"{HP}t", {})
        write(written, text)
        run.append(written)
        paragraph.append(run)

    def _letters(self, shape: shapes.Shape) -> str:
        """The library looks through all that it has at each question: ask it once."""
        if shape not in self._known_letters:
            self._known_letters[shape] = self._document.styles.ensure_run(
                bold=shape.is_bold, color=f"#{shape.colour}", font=_FONT, size=shape.size
            )
        return self._known_letters[shape]

    def _lines(self, shape: shapes.Shape, *, is_plain: bool = False, leads: bool = False) -> str:
        key = (shape, is_plain, leads)
        if key not in self._known_lines:
            self._known_lines[key] = self._made_lines(shape, is_plain=is_plain, leads=leads)
        return self._known_lines[key]

    def _made_lines(self, shape: shapes.Shape, *, is_plain: bool, leads: bool) -> str:
        heading: dict[str, str | int] = {"type": "NONE"}
        if shape.level:
            heading = {"type": "OUTLINE", "idRef": _OUTLINE, "level": shape.level - 1}
        return self._header.ensure_paragraph_format(
            base_para_pr_id="0",
            alignment=shape.align.upper(),
            line_spacing_percent=_SPACING,
            margins={
                "left": 0 if is_plain else round((shape.indent - shape.hang) * UNIT),
                "intent": 0 if is_plain else round(-shape.hang * UNIT),
                "prev": round(shape.above * UNIT),
                "next": round(shape.below * UNIT),
            },
            heading=heading,
            break_setting={"keep_with_next": leads or shape.level > 0},
            tab_pr_id_ref=self._tabs(shape) if shape.hang else None,
        )

    def _tabs(self, shape: shapes.Shape) -> str:
        """Where the text begins behind its mark."""
        stop = {"pos": round(shape.indent * UNIT), "type": "LEFT", "leader": "NONE"}
        return self._header.ensure_tab_definition(tab_stops=[stop], auto_tab_left=True)

    def _borders(self, colour: str | None) -> str:
        return self._document.styles.ensure_border_fill(
            border_color=f"#{shapes.EDGE}", border_width="0.12 mm", fill_color=colour
        )

    def _silence_outline(self) -> None:
        """Headings carry their marks as text: Hangul shall not count them a second time."""
        for head in cast("Any", self._header.element).iter(f"{_HH}paraHead"):
            head.text = None
        self._header.mark_dirty()


def write(element: Any, text: str) -> None:
    """Text with its tabs and line ends."""
    last, waiting = None, ""
    for character in text:
        if character not in "\t\n":
            waiting += character
            continue
        _put(element, last, waiting)
        last = element.makeelement(f"{HP}{_BLANKS[character]}", {})
        if character == "\t":
            last.attrib.update({"width": "1000", "leader": "0", "type": "1"})
        waiting = ""
        element.append(last)
    _put(element, last, waiting)


def _put(element: Any, last: Any, text: str) -> None:
    if last is None:
        element.text = text
    else:
        last.tail = text
