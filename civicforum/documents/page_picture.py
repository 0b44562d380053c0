"""A page of a PDF as a picture, for the previews that the presses draw."""

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class PagePicture:
    """Four bytes a pixel (blue, green, red, unused), `stride` a line; `page` counts from 0."""

    content: bytes
    page: int
    pages: int
    width: int
    height: int
    stride: int


def page_picture(document: Any, page: int, width: int) -> PagePicture:
    """That page (else the nearest) of an open pypdfium2 document, so many pixels wide."""
    pages = len(document)
    place = min(max(page, 0), pages - 1)
    found = document[place]
    bitmap = found.render(scale=width / found.get_width(), prefer_bgrx=True)
    made = PagePicture(
        bytes(bitmap.buffer), place, pages, bitmap.width, bitmap.height, bitmap.stride
    )
    bitmap.close()
    found.close()
    return made
