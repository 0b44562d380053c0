"""Where each block of the minutes belongs in the document's structure."""

from dataclasses import dataclass

from civicforum.documents.structure import Element


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry of a list: the element of its number or sign, and that of its text."""

    label: Element
    text: Element


class Branches:
    """Hands out elements; a section holds its heading and the lists, tables and figures below it.

    Attributes:
        language: of the document.
    """

    def __init__(self, language: str) -> None:
        self.language = language
        self.document = Element("Document")
        self._section = self.document
        self._list: Element | None = None
        self._above: Element | None = None  # the entry that those of level 2 stand under
        self._below: Element | None = None  # their list

    def title(self) -> Element:
        """The one heading of the first level."""
        return Element("H1", self.document)

    def section(self, title: str) -> Element:
        """A heading; what follows belongs to it."""
        self._section = Element("Sect", self.document)
        return Element("H2", self._after_list(), title=title)

    def subheading(self, title: str) -> Element:
        """A heading within its section."""
        return Element("H3", self._after_list(), title=title)

    def line(self) -> Element:
        """A paragraph of its own."""
        return Element("P", self._after_list())

    def last_line(self) -> Element:
        """What stands below all sections."""
        return Element("P", self.document)

    def point(self, level: int) -> Entry:
        """An entry; one of level 2 is in a list within the entry of level 1 before it."""
        if level > 1 and self._above is not None:
            self._below = self._below or Element("L", self._above)
            return _entry(self._below)
        self._list = self._list or Element("L", self._section)
        entry = _entry(self._list)
        self._below = None
        if level == 1:
            self._above = entry.text
        return entry

    def table(self) -> Element:
        """A table."""
        return Element("Table", self._after_list())

    def entries(self) -> Element:
        """A list of entries without signs."""
        return Element("L", self._after_list())

    def figure(self, alternative: str) -> Element:
        """A picture, with what it says in words."""
        return Element("Figure", self._after_list(), alternative=alternative)

    def _after_list(self) -> Element:
        self._list = self._above = self._below = None
        return self._section


class FrontBranches(Branches):
    """Of what stands before the minutes; bookmarks lead to its parts, not into them."""

    def part(self, title: str = "") -> Element:
        """The heading of a part; what follows belongs to it."""
        self._section = Element("Sect", self.document)
        return Element("H1", self._after_list(), title=title)

    def subheading(self, title: str) -> Element:
        """A heading within its part."""
        return Element("H2", self._after_list())

    def contents(self) -> Element:
        """The list of headings with their pages."""
        return Element("TOC", self._after_list())


def _entry(within: Element) -> Entry:
    item = Element("LI", within)
    return Entry(Element("Lbl", item), Element("LBody", item))
