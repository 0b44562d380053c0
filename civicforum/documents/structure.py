"""The structure of a document as a screen reader hears it: a tree of tagged elements."""

from collections.abc import Iterator
from dataclasses import dataclass, field

INLINE = frozenset({"Span", "Link"})


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch of a page's content.

    Attributes:
        page: the first is 1. number: of the stretch within its page, from 0.
        is_label: whether it is only the number or sign before what somebody wrote.
    """

    page: int
    number: int
    is_label: bool = False


@dataclass(frozen=True, slots=True)
class Area:
    """A rectangle on a page: left, bottom, right, top in points."""

    page: int
    box: tuple[float, float, float, float]


@dataclass(slots=True, eq=False)
class Element:
    """A tagged part; it takes its place among its siblings when it is drawn for the first time.

    Attributes:
        role: a type of the standard: Document, Sect, H1, P, L, LI, Lbl, LBody, Table …
        parent: what it is a part of; None for the document.
        language: where it is not the document's; "" otherwise.
        alternative: what a picture says, in words.
        scope: of a header cell, Row or Column.
        address: of a link. target: the element that a link within the document leads to.
        title: of a bookmark that leads here.
        kids: in reading order. areas: where it was drawn, if anybody needs to know.
    """

    role: str
    parent: "Element | None" = None
    language: str = ""
    alternative: str = ""
    scope: str = ""
    address: str = ""
    target: "Element | None" = None
    title: str = ""
    kids: "list[Element | Mark]" = field(default_factory=list["Element | Mark"])
    areas: list[Area] = field(default_factory=list[Area])
    _is_placed: bool = False

    def place(self) -> None:
        """Stand in the tree, after everything that was drawn before."""
        if not self._is_placed:
            self._is_placed = True
            if self.parent is not None:
                self.parent.place()
                self.parent.kids.append(self)

    def marks(self) -> Iterator[Mark]:
        """Its own stretches and those of the spans and links in it, in reading order."""
        for kid in self.kids:
            if isinstance(kid, Mark):
                yield kid
            elif kid.role in INLINE:
                yield from kid.marks()

    def everything(self) -> "Iterator[Element]":
        """It, and all elements below it, in reading order."""
        yield self
        for kid in self.kids:
            if isinstance(kid, Element):
                yield from kid.everything()
