"""What is drawn and not written: pictures, which say something, and rules, which do not."""

import io

from reportlab.platypus import HRFlowable, Image

from civicforum.documents.structure import Element
from civicforum.documents.tagging import ours


class Rule(HRFlowable):
    """A line across the page."""

    def draw(self) -> None:
        """Nobody needs to hear it."""
        with ours(self.canv).artifact():
            super().draw()


class Picture(Image):
    """A figure with what it says in words.

    Args:
        content: of a PNG. width, height: on paper, in points.
    """

    def __init__(self, content: bytes, width: float, height: float, tag: Element) -> None:
        super().__init__(io.BytesIO(content), width=width, height=height)
        self._tag = tag

    def draw(self) -> None:
        """Note where it lies."""
        canvas = ours(self.canv)
        self._tag.areas.append(canvas.area(0, 0, self.drawWidth, self.drawHeight))
        with canvas.part(self._tag):
            super().draw()
