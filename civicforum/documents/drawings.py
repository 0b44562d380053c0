"""What is drawn and not written: pictures, which say something, and rules, which do not."""

import io

from reportlab.platypus import HRFlowable, Image

from civicforum.documents.structure import Element
from civicforum.documents.tagging import TaggingCanvas


class Rule(HRFlowable):
    """A line across the page."""

    canv: TaggingCanvas

    def draw(self) -> None:
        """Nobody needs to hear it."""
        with self.canv.artifact():
            super().draw()


class Picture(Image):
    """A figure with what it says in words.

    Args:
        content: of a PNG. width, height: on paper, in points.
    """

    canv: TaggingCanvas

    def __init__(self, content: bytes, width: float, height: float, tag: Element) -> None:
        super().__init__(io.BytesIO(content), width=width, height=height)
        self._tag = tag

    def draw(self) -> None:
        """Note where it lies."""
        self._tag.areas.append(self.canv.area(0, 0, self.drawWidth, self.drawHeight))
        with self.canv.part(self._tag):
            super().draw()
