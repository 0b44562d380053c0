"""Text on paper: never parsed as markup, whole, its lines kept, tagged while it is drawn.

A flowable of our own and not reportlab's paragraph, because that one drops what its font lacks,
cannot tell a reader's program where a language or a link begins, and takes twice the time.
"""

from codecs import BOM_UTF16_BE
from collections.abc import Iterable, Iterator, Sequence

from reportlab.lib.enums import TA_CENTER, TA_LEFT, TA_RIGHT
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase.pdfmetrics import getAscentDescent
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable

from civicforum.documents.breaking import Line, broken, widest_word, width_of
from civicforum.documents.fonts import is_told
from civicforum.documents.pieces import Piece, pieces, sources
from civicforum.documents.structure import Element
from civicforum.documents.tagging import END, PAGINATION, TaggingCanvas, artifact_opening, ours

_SHARES: dict[object, float] = {TA_LEFT: 0.0, TA_CENTER: 0.5, TA_RIGHT: 1.0}
_AFTER_MARK, _BELOW = 0.6, 0.25  # of the size


class Text(Flowable):
    """Lines of one style.

    Args:
        written: what people wrote, line by line.
        tag: the element that it is the text of; None for what stands around a page.
        mark: what stands before the first line. label: the element of that; None for `tag`'s own.
    """

    def __init__(
        self,
        written: Sequence[Sequence[Piece]],
        style: ParagraphStyle,
        *,
        tag: Element | None = None,
        mark: Sequence[Piece] = (),
        label: Element | None = None,
    ) -> None:
        super().__init__()
        self.style = style
        self._written = written
        self._tag, self._mark, self._label = tag, mark, label
        self._lines: list[Line] = []
        self._measure = -1.0
        self._is_drawn = False

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        """Break into lines, once for each width; what was split stays as it is."""
        if self._written and aW != self._measure:
            style = self.style
            room = max(aW - style.leftIndent - style.rightIndent, 1)
            self._lines = broken(self._written, style.fontSize, room, first=self._indent)
            self._measure = aW
        self.width, self.height = aW, len(self._lines) * self.style.leading
        return self.width, self.height

    def minWidth(self) -> float:
        """The width on which no word must be broken."""
        style = self.style
        return style.leftIndent + widest_word(self._written, style.fontSize) + style.rightIndent

    @property
    def end(self) -> float:
        """Where the last line ends, in points from the left."""
        indent = self._indent if len(self._lines) == 1 else 0
        return self.style.leftIndent + indent + (self._lines[-1].width if self._lines else 0)

    @property
    def _indent(self) -> float:
        """By how much a long mark pushes the first line to the right."""
        style, width = self.style, 0.0
        for piece in self._mark:
            width += width_of(piece.text, piece.font, style.bulletFontSize)
        if not width:
            return 0.0
        end = style.bulletIndent + width + _AFTER_MARK * style.bulletFontSize
        return max(end - style.leftIndent, 0.0)

    def split(self, width: float, height: float) -> list[Flowable]:
        """What fits, and the rest; nothing where a line would stand alone at the foot.

        The lines stay as they were broken: a table splits its cells with another width than theirs.
        """
        if not self._lines:
            self.wrap(width, height)
        fits = int(height / self.style.leading)
        if fits <= 1:
            return []
        if fits >= len(self._lines):
            return [self]
        return [self._part(self._lines[:fits], self._mark), self._part(self._lines[fits:], ())]

    def _part(self, lines: list[Line], mark: Sequence[Piece]) -> "Text":
        part = Text((), self.style, tag=self._tag, mark=mark, label=self._label)
        part._lines = lines
        return part

    def drawOn(
        self,
        canvas: Canvas,
        x: float,
        y: float,
        _sW: float = 0,
    ) -> None:
        """Draw; again only as what nobody needs to hear, such as a repeated header."""
        tag = None if self._is_drawn else self._tag
        self._is_drawn = True
        if tag is not None:
            if self._mark and self._label is not None:
                self._label.place()
            tag.place()
            if tag.title and not tag.areas:
                tag.areas.append(ours(canvas).area(x, y, self.width, self.height))
        if self._lines:
            canvas.addLiteral("\n".join(self._operators(ours(canvas), x, y, tag)))

    def _operators(
        self, canvas: TaggingCanvas, x: float, y: float, tag: Element | None
    ) -> Iterator[str]:
        style = self.style
        base = y + self.height - getAscentDescent(style.fontName, style.fontSize)[0]
        yield f"BT {canvas.inking(style.textColor)}"
        if self._mark:
            yield _opening(canvas, tag and (self._label or tag), is_label=True)
            yield f"1 0 0 1 {x + style.bulletIndent:.2f} {base:.2f} Tm"
            for piece in self._mark:
                yield from canvas.showing(piece.text, piece.font, style.bulletFontSize)
            yield END
        yield from self._set_lines(canvas, x + style.leftIndent, base, tag)
        yield "ET"

    def _set_lines(
        self, canvas: TaggingCanvas, left: float, base: float, tag: Element | None
    ) -> Iterator[str]:
        style, share = self.style, _SHARES[self.style.alignment]
        room = self.width - style.leftIndent - style.rightIndent
        indent, first = self._indent, self._lines[0].pieces
        inside = first[0].inside if first else None
        yield _opening(canvas, inside or tag if tag is not None else None)
        for line in self._lines:
            start = left + indent + (room - indent - line.width) * share
            yield f"1 0 0 1 {start:.2f} {base:.2f} Tm"
            for piece in line.pieces:
                if piece.inside is not inside and tag is not None:
                    inside = piece.inside
                    yield END
                    yield _opening(canvas, inside or tag)
                shown = canvas.showing(piece.text, piece.font, style.fontSize)
                if piece.meant and is_told(piece.meant):
                    shown = _as_meant(shown, piece.meant)
                yield from shown
            self._note_links(canvas, line, start, base)
            base -= style.leading
            indent = 0.0
        yield END

    def _note_links(self, canvas: TaggingCanvas, line: Line, x: float, base: float) -> None:
        size = self.style.fontSize
        for piece in line.pieces:
            width = width_of(piece.text, piece.font, size)
            if piece.inside is not None and piece.inside.address:
                area = canvas.area(x, base - size * _BELOW, width, size)
                piece.inside.areas.append(area)
            x += width


def paragraph(
    text: str,
    style: ParagraphStyle,
    mark: str = "",
    *,
    tag: Element | None = None,
    label: Element | None = None,
    language: str = "",
) -> Text:
    """A paragraph of what people wrote; see `Text`. `language` is the document's."""
    lines = sources(text, style.fontName, tag, language) if text or mark else ()
    signs = pieces(mark, style.bulletFontName)
    return Text(lines, style, tag=tag, mark=signs, label=label)


def _opening(canvas: TaggingCanvas, element: Element | None, *, is_label: bool = False) -> str:
    if element is None:
        return artifact_opening(PAGINATION)
    return canvas.opening(element, is_label=is_label)


def _as_meant(shown: Iterable[str], meant: str) -> Iterator[str]:
    """Read out and copied as the character, drawn as its number."""
    written = (BOM_UTF16_BE + meant.encode("utf-16-be")).hex()
    yield f"/Span <</ActualText <{written}>>> BDC"
    yield from shown
    yield END
