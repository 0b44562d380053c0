"""The structure of a PDF, read back from the file, as nested tuples and as found elements."""

import io
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pikepdf


@dataclass(frozen=True)
class Node:
    """An element; `kids` are elements, `marks` how many stretches of pages it has itself."""

    role: str
    kids: tuple["Node", ...]
    marks: int
    raw: Any

    def all(self, role: str) -> list["Node"]:
        """Every element of a role, itself too, in reading order."""
        return [node for node in self.everything() if node.role == role]

    def everything(self) -> Iterator["Node"]:
        yield self
        for kid in self.kids:
            yield from kid.everything()

    def told(self, name: str) -> str:
        """An entry such as /Alt or /Lang; "" where it has none."""
        return str(self.raw.get(name, ""))


def tree(pdf: pikepdf.Pdf) -> Node:
    return _node(pdf.Root.StructTreeRoot.K)


def opened(content: bytes) -> pikepdf.Pdf:
    return pikepdf.open(io.BytesIO(content))


def _node(raw: Any) -> Node:
    found = raw.get("/K", [])
    entries = list(found) if isinstance(found, pikepdf.Array) else [found]
    kids = [each for each in entries if isinstance(each, pikepdf.Dictionary) and "/S" in each]
    return Node(str(raw.S)[1:], tuple(map(_node, kids)), len(entries) - len(kids), raw)
