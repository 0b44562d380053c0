"""The press for papers: takes in a record line by line, makes what is ordered, draws its pages.

It runs in a process of its own, so that a window stays quick; it never opens a forum's file.
"""

from functools import cached_property
from typing import Any, BinaryIO

from rpds import HashTrieMap

from civicforum.base.errors import Refused
from civicforum.desk.history import History
from civicforum.documents.dispatch import EntryLine
from civicforum.documents.page_picture import page_picture
from civicforum.documents.papers.dispatch import (
    DrawPaper,
    MakePaper,
    PaperDrawn,
    PaperMade,
    PaperRefused,
    paper_line,
    read_paper_line,
)
from civicforum.documents.papers.making import paper_pdf
from civicforum.documents.papers.order import PaperOrder
from civicforum.domain.event import Entry
from civicforum.domain.people import Roll


class PaperPress:
    """One record, complete once the first paper is ordered; the newest paper is kept."""

    def __init__(self) -> None:
        self._entries: list[Entry] = []
        self._names: dict[tuple[str, int], str] = {}
        self._kept: tuple[PaperOrder, bytes, Any] | None = None

    def take(self, line: bytes) -> tuple[bytes, ...]:
        """Take in a line; the answer where it orders something."""
        said = read_paper_line(line)
        if isinstance(said, EntryLine):
            self._entries.append(said.entry)
        elif isinstance(said, MakePaper | DrawPaper):
            try:
                return self._made(said) if isinstance(said, MakePaper) else self._drawn(said)
            except Refused as refusal:
                values = {name: _plain(value) for name, value in refusal.values.items()}
                return (paper_line(PaperRefused(0, said.order, refusal.code, values)),)
        else:
            self._names[said.person, said.version] = said.name
        return ()

    @cached_property
    def _history(self) -> History:
        return History(self._entries)

    def _paper(self, order: PaperOrder) -> tuple[bytes, Any]:
        if self._kept is None or self._kept[0] != order:
            import pypdfium2

            history, roll = self._history, Roll(HashTrieMap(self._names))
            pdf = paper_pdf(history.forum, roll, history.entries, history.retracted, order=order)
            self.close()
            self._kept = order, pdf, pypdfium2.PdfDocument(pdf)
        return self._kept[1:]

    def _made(self, asked: MakePaper) -> tuple[bytes, ...]:
        pdf, document = self._paper(asked.order)
        return paper_line(PaperMade(len(pdf), asked.order, len(document))), pdf

    def _drawn(self, asked: DrawPaper) -> tuple[bytes, ...]:
        _, document = self._paper(asked.order)
        drawn = page_picture(document, asked.page, asked.width)
        told = PaperDrawn(
            size=len(drawn.content),
            order=asked.order,
            page=drawn.page,
            pages=drawn.pages,
            width=drawn.width,
            height=drawn.height,
            stride=drawn.stride,
        )
        return paper_line(told), drawn.content

    def close(self) -> None:
        """Let go of what was drawn from."""
        if self._kept is not None:
            self._kept[2].close()
            self._kept = None


def _plain(value: object) -> str | int:
    return value if isinstance(value, int) else str(value)


def serve_papers(lines: BinaryIO, answers: BinaryIO) -> None:
    """Take in lines until there are no more, and answer."""
    press = PaperPress()
    try:
        for line in lines:
            for part in press.take(line):
                answers.write(part)
            answers.flush()
    finally:
        press.close()
