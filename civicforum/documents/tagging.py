"""A canvas that notes which part of the document each stretch of a page belongs to."""

from collections.abc import Iterator
from contextlib import contextmanager

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfgen.canvas import Canvas

from civicforum.documents.structure import Area, Element, Mark

LAYOUT, PAGINATION = "Layout", "Pagination"
END = "EMC"


class TaggingCanvas(Canvas):
    """What is drawn is part of an element, or an artifact that nobody needs to hear."""

    _marks = 0

    def showPage(self) -> None:  # noqa: N802  (reportlab's name)
        """The next page counts anew."""
        super().showPage()
        self._marks = 0

    def opening(self, element: Element, *, is_label: bool = False) -> str:
        """The operator that begins a stretch of an element."""
        element.place()
        mark = Mark(self.getPageNumber(), self._marks, is_label)
        element.kids.append(mark)
        self._marks += 1
        return f"/{element.role} <</MCID {mark.number}>> BDC"

    @contextmanager
    def part(self, element: Element) -> Iterator[None]:
        """Whatever is drawn inside is a stretch of the element."""
        self.addLiteral(self.opening(element))
        yield
        self.addLiteral(END)

    @contextmanager
    def artifact(self, kind: str = LAYOUT) -> Iterator[None]:
        """Whatever is drawn inside is lines, shades, page numbers."""
        self.addLiteral(artifact_opening(kind))
        yield
        self.addLiteral(END)

    def area(self, left: float, bottom: float, width: float, height: float) -> Area:
        """Where something of this size lies on the page, given where it lies here."""
        x, y = self.absolutePosition(left, bottom)
        return Area(self.getPageNumber(), (x, y, x + width, y + height))

    def showing(self, text: str, font: str, size: float) -> str:
        """The operators that show `text`; every character of it is in the font."""
        face = pdfmetrics.getFont(font)
        document = self._doc
        return " ".join(
            f"{face.getSubsetInternalName(subset, document)} {size} Tf <{codes.hex()}> Tj"
            for subset, codes in face.splitString(text, document)
        )


def artifact_opening(kind: str) -> str:
    """The operator that begins what is no part of the document."""
    return f"/Artifact <</Type /{kind}>> BDC"
