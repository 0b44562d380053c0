"""The files that belong to the record."""

from civicforum.documents.material import Material
from civicforum.documents.model import Block, Point, Section


def attachments(material: Material) -> Section:
    """붙임: files with their size and sha256. Empty where there is none."""
    words = material.words
    blocks: list[Block] = []
    for number, file in enumerate(material.forum.attachments, start=1):
        size = words("{number:,} bytes", number=file.size)
        blocks.append(Point(f"{file.filename} ({size})", mark=f"{number}."))
        blocks.append(Point(f"SHA-256 {file.digest}", level=2))
    return Section(words("Attachments"), tuple(blocks))
