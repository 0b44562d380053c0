"""The structure of a document written into a PDF, and from each page the way back to it."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache
from urllib.parse import quote

from pikepdf import Array, Dictionary, Name, Object, Pdf, String

from civicforum.documents.structure import Element, Mark
from civicforum.documents.xmp import plain

_PRINTED = 4  # the flag of what is printed with the page
_LONGEST = 8000  # PDF/A-1 allows 8191 values in an array


def _ascii(address: str) -> str:
    """An address as links want it: other letters by their numbers."""
    return quote(address, safe="!#$%&'()*+,/:;=?@[]~")


@cache
def _name(role: str) -> Name:
    return Name(f"/{role}")


class _Tree:
    """Grows element by element; `backs` leads from each page's marks to their elements."""

    def __init__(self, pdf: Pdf) -> None:
        self.pdf = pdf
        self.pages = [page.obj for page in pdf.pages]
        self.backs: list[dict[int, Object]] = [{} for _ in self.pages]
        self.links: list[Object] = []

    def grow(self, element: Element, parent: Object) -> Object:
        """An element with everything below it."""
        node = self.pdf.make_indirect(Dictionary({"/S": _name(element.role), "/P": parent}))
        kids: list[Object | int] = []
        first = 0
        for kid in element.kids:
            if isinstance(kid, Element):
                kids += (self.grow(part, node) for part in _parts(kid))
                continue
            if not first:
                first = kid.page
                node["/Pg"] = self.pages[first - 1]
            self.backs[kid.page - 1][kid.number] = node
            kids.append(kid.number if kid.page == first else self._elsewhere(kid))
        self._tell(element, node)
        if element.address or element.target is not None:
            kids += self._linked(element, node)
        node["/K"] = kids[0] if len(kids) == 1 else Array(kids)
        return node

    def _elsewhere(self, mark: Mark) -> Object:
        """A mark on another page than the element's first."""
        page = self.pages[mark.page - 1]
        return Dictionary(Type=Name.MCR, Pg=page, MCID=mark.number)

    def _tell(self, element: Element, node: Object) -> None:
        if element.language:
            node["/Lang"] = String(element.language)
        if element.alternative:
            node["/Alt"] = String(element.alternative)
        if element.scope:
            node["/A"] = Dictionary(O=Name.Table, Scope=_name(element.scope))
        if element.role == "Figure":
            node["/A"] = Dictionary(
                O=Name.Layout, Placement=Name.Block, BBox=Array(map(_rounded, element.areas[0].box))
            )

    def _linked(self, element: Element, node: Object) -> list[Object]:
        """The rectangles that can be clicked, one for each line of the link."""
        found: list[Object] = []
        for area in element.areas:
            page = self.pages[area.page - 1]
            told = element.target.title if element.target else element.address
            note = self.pdf.make_indirect(
                Dictionary(
                    Type=Name.Annot,
                    Subtype=Name.Link,
                    Rect=Array(map(_rounded, area.box)),
                    Border=Array([0, 0, 0]),
                    F=_PRINTED,
                    Contents=String(plain(told)),
                    A=self._deed(element),
                    StructParent=len(self.pages) + len(self.links),
                )
            )
            self.links.append(node)
            if Name.Annots not in page:
                page["/Annots"] = Array()
            page.Annots.append(note)
            found.append(Dictionary(Type=Name.OBJR, Pg=page, Obj=note))
        return found

    def _deed(self, link: Element) -> Object:
        """What a click on it does."""
        if link.target is None:
            return Dictionary(Type=Name.Action, S=Name.URI, URI=String(_ascii(link.address)))
        area = link.target.areas[0]
        there = Array([self.pages[area.page - 1], Name.XYZ, 0, _rounded(area.box[3]), None])
        return Dictionary(Type=Name.Action, S=Name.GoTo, D=there)


def planted(pdf: Pdf, document: Element) -> None:
    """Write the whole structure into the PDF."""
    tree = _Tree(pdf)
    root = pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot))
    root["/K"] = tree.grow(document, root)
    ways: list[Object | int] = []
    for number, (page, backs) in enumerate(zip(tree.pages, tree.backs, strict=True)):
        page["/StructParents"] = number
        ways += [number, pdf.make_indirect(Array(backs[mark] for mark in sorted(backs)))]
    for number, node in enumerate(tree.links, start=len(tree.pages)):
        ways += [number, node]
    root["/ParentTree"] = _number_tree(pdf, ways)
    root["/ParentTreeNextKey"] = len(ways) // 2
    pdf.Root["/StructTreeRoot"] = root
    pdf.Root["/MarkInfo"] = Dictionary(Marked=True)


def _parts(element: Element) -> Iterator[Element]:
    """A very long list as several lists."""
    if element.role != "L" or len(element.kids) <= _LONGEST:
        yield element
        return
    for start in range(0, len(element.kids), _LONGEST):
        yield replace(element, kids=element.kids[start : start + _LONGEST])


def _number_tree(pdf: Pdf, ways: Sequence[Object | int]) -> Object:
    """Numbers and what they lead to, in leaves of a length that is allowed."""
    leaves: list[Object] = []
    for start in range(0, len(ways), _LONGEST):
        nums = ways[start : start + _LONGEST]
        limits = Array([nums[0], nums[-2]])
        leaves.append(pdf.make_indirect(Dictionary(Limits=limits, Nums=Array(nums))))
    return pdf.make_indirect(Dictionary(Kids=Array(leaves)))


def _rounded(points: float) -> float:
    return round(points, 2)
