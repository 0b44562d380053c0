"""On what sheets minutes are set, and what stands before them. Plain values.

A preference of whoever prints, no part of the record: the same record set up in the same way gives
the same bytes, and what is filed by itself (archive, packages) is always set up as `FILED`.
"""

from dataclasses import dataclass, replace
from enum import StrEnum

LONG = 6
"""Pages from which on minutes have a cover, a summary and contents, unless it was chosen."""


class Size(StrEnum):
    """Sheets that printers hold."""

    A4 = "a4"
    LETTER = "letter"


class Margins(StrEnum):
    """Room left free around the text of a page."""

    NARROW = "narrow"
    NORMAL = "normal"
    WIDE = "wide"

    @property
    def millimetres(self) -> int:
        """On every side."""
        return {Margins.NARROW: 15, Margins.NORMAL: 20, Margins.WIDE: 25}[self]


@dataclass(frozen=True, slots=True)
class PageSetup:
    """How minutes lie on paper.

    Attributes:
        cover, summary, contents: whether they have one; None where their length decides.
    """

    size: Size = Size.A4
    margins: Margins = Margins.NORMAL
    cover: bool | None = None
    summary: bool | None = None
    contents: bool | None = None

    def parts(self, pages: int) -> "Parts":
        """What stands before minutes of so many pages."""
        is_long = pages >= LONG
        cover, summary, contents = (
            is_long if chosen is None else chosen
            for chosen in (self.cover, self.summary, self.contents)
        )
        return Parts(cover, summary, contents)


class FrontChoice(StrEnum):
    """What is wanted before the minutes, in a word."""

    AUTOMATIC = "automatic"
    ALL = "all"
    SUMMARY = "summary"
    NOTHING = "nothing"

    def on(self, setup: PageSetup) -> PageSetup:
        """The same sheets with this before the minutes."""
        if self is FrontChoice.AUTOMATIC:
            return replace(setup, cover=None, summary=None, contents=None)
        is_all = self is FrontChoice.ALL
        has_summary = self is not FrontChoice.NOTHING
        return replace(setup, cover=is_all, summary=has_summary, contents=is_all)


@dataclass(frozen=True, slots=True)
class Parts:
    """What stands before the minutes, in this order."""

    cover: bool
    summary: bool
    contents: bool


FILED = PageSetup()
"""How minutes are set up where nobody chose."""
