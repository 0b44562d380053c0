"""A canvas that notes which part of the document each stretch of a page belongs to."""

from collections.abc import Generator, Iterator
from contextlib import contextmanager
from typing import Any, cast

from reportlab.lib.colors import Color
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfgen.canvas import Canvas

from civicforum.documents.structure import Area, Element, Mark

LAYOUT, PAGINATION = "Layout", "Pagination"
END = "EMC"


class TaggingCanvas(Canvas):
    """What is drawn is part of an element, or an artifact that nobody needs to hear."""

    _marks = 0
    _face = _ink = ""  # what is set now; "" where others may have set something else

    def showPage(self) -> None:
        """The next page counts anew."""
        super().showPage()
        self._marks = 0
        self._face = self._ink = ""

    def restoreState(self) -> None:
        """Back to a state that nobody here knows."""
        super().restoreState()
        self._face = self._ink = ""

    def setFont(self, psfontname: str, size: float, leading: float | None = None) -> None:
        """By reportlab itself, before a cell of a table."""
        super().setFont(psfontname, size, leading)
        self._face = ""

    def setFillColor(self, aColor: Any, alpha: float | None = None) -> None:
        """By reportlab itself, for shades and before a cell."""
        super().setFillColor(aColor, alpha)
        self._ink = ""

    def opening(self, element: Element, *, is_label: bool = False) -> str:
        """The operator that begins a stretch of an element."""
        element.place()
        mark = Mark(self.getPageNumber(), self._marks, is_label)
        element.kids.append(mark)
        self._marks += 1
        return f"/{element.role} <</MCID {mark.number}>> BDC"

    @contextmanager
    def part(self, element: Element) -> Generator[None]:
        """Whatever is drawn inside is a stretch of the element."""
        self.addLiteral(self.opening(element))
        yield
        self.addLiteral(END)

    @contextmanager
    def artifact(self, kind: str = LAYOUT) -> Generator[None]:
        """Whatever is drawn inside is lines, shades, page numbers."""
        self.addLiteral(artifact_opening(kind))
        yield
        self.addLiteral(END)

    def area(self, left: float, bottom: float, width: float, height: float) -> Area:
        """Where something of this size lies on the page, given where it lies here."""
        x, y = self.absolutePosition(left, bottom)
        return Area(self.getPageNumber(), (x, y, x + width, y + height))

    def inking(self, colour: Color) -> str:
        """The operator that writes in this colour from here on."""
        ink = f"{colour.red:.3f} {colour.green:.3f} {colour.blue:.3f} rg"
        if ink == self._ink:
            return ""
        self._ink = ink
        return ink

    def showing(self, text: str, font: str, size: float) -> Iterator[str]:
        """The operators that show `text`; every character of it is in the font."""
        face = cast("Any", pdfmetrics.getFont(font))
        document = cast("Any", self)._doc  # noqa: SLF001  (it has no other name)
        for subset, codes in face.splitString(text, document):
            chosen = f"{face.getSubsetInternalName(subset, document)} {size} Tf"
            if chosen != self._face:
                self._face = chosen
                yield chosen
            yield f"<{codes.hex()}> Tj"


def ours(canvas: Canvas) -> TaggingCanvas:
    """The canvas that reportlab hands to a flowable: it never has another one here."""
    return cast("TaggingCanvas", canvas)


def artifact_opening(kind: str) -> str:
    """The operator that begins what is no part of the document."""
    return f"/Artifact <</Type /{kind}>> BDC"
