"""The press: takes in a record line by line, prints its minutes, draws their pages.

It runs in a process of its own, so that a window stays quick. It never opens the file of its
record; another file that the record is compared with is only read.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from functools import cached_property
from pathlib import Path
from typing import Any, BinaryIO

from rpds import HashTrieMap

from civicforum.base.errors import ProblemError
from civicforum.desk.history import History
from civicforum.desk.opening import read_forum
from civicforum.documents.copies import Copy, usual_copy
from civicforum.documents.differences import differences
from civicforum.documents.dispatch import (
    Compare,
    Compared,
    Draw,
    Drawn,
    EntryLine,
    Export,
    Exported,
    Failed,
    Made,
    Make,
    read_line,
    written,
    written_changes,
)
from civicforum.documents.exporting import FORMATS, exported
from civicforum.documents.model import Edition
from civicforum.documents.page_picture import page_picture
from civicforum.documents.page_setup import PageSetup
from civicforum.documents.pdf import Rendering, edition_rendering
from civicforum.documents.rewording import changed
from civicforum.documents.versions import version
from civicforum.domain.event import Entry
from civicforum.domain.people import Roll

_Wanted = tuple[Edition, PageSetup]


class Press:
    """One record, complete once the first edition is asked for."""

    def __init__(self) -> None:
        self._entries: list[Entry] = []
        self._names: dict[tuple[str, int], str] = {}
        self._renderings: dict[_Wanted, Rendering] = {}
        self._copies: dict[tuple[_Wanted, Copy], bytes] = {}
        self._documents: dict[_Wanted, Any] = {}

    def take(self, line: bytes) -> tuple[bytes, ...]:
        """Take in a line; the answer where it asks for something."""
        said = read_line(line)
        if isinstance(said, EntryLine):
            self._entries.append(said.entry)
        elif isinstance(said, Make):
            return _answered(lambda: self._made((said.edition, said.setup), said.copy))
        elif isinstance(said, Draw):
            return _answered(lambda: self._drawn(said))
        elif isinstance(said, Export):
            return _answered(lambda: tuple(self._exported(said)))
        elif isinstance(said, Compare):
            return _answered(lambda: self._compared(said))
        else:
            self._names[said.person, said.version] = said.name
        return ()

    @cached_property
    def _history(self) -> History:
        return History(self._entries)

    def _rendering(self, wanted: _Wanted) -> Rendering:
        if wanted not in self._renderings:
            history = self._history
            self._renderings[wanted] = edition_rendering(
                history.forum,
                Roll(HashTrieMap(self._names)),
                history.entries,
                history.retracted,
                edition=wanted[0],
                setup=wanted[1],
            )
        return self._renderings[wanted]

    def _pdf(self, wanted: _Wanted, copy: Copy) -> bytes:
        key = wanted, copy
        if key not in self._copies:
            self._copies[key] = self._rendering(wanted).copy(copy)
        return self._copies[key]

    def _document(self, wanted: _Wanted) -> Any:
        """To be drawn from; every copy of an edition looks the same."""
        if wanted not in self._documents:
            import pypdfium2

            content = self._pdf(wanted, usual_copy(wanted[0]))
            self._documents[wanted] = pypdfium2.PdfDocument(content)
        return self._documents[wanted]

    def _made(self, wanted: _Wanted, copy: Copy) -> tuple[bytes, ...]:
        content, pages = self._pdf(wanted, copy), len(self._document(wanted))
        return written(Made(len(content), wanted[0], copy, pages)), content

    def _exported(self, asked: Export) -> Iterator[bytes]:
        history = self._history
        files = exported(
            history.forum,
            Roll(HashTrieMap(self._names)),
            history.entries,
            history.retracted,
            edition=asked.edition,
            form=next(form for form in FORMATS if form == asked.form),
        )
        for name, content in files.items():
            yield written(Exported(len(content), asked.edition, name))
            yield content

    def _drawn(self, asked: Draw) -> tuple[bytes, ...]:
        document = self._document((asked.edition, asked.setup))
        drawn = page_picture(document, asked.page, asked.width)
        told = Drawn(
            size=len(drawn.content),
            edition=asked.edition,
            page=drawn.page,
            pages=drawn.pages,
            width=drawn.width,
            height=drawn.height,
            stride=drawn.stride,
            setup=asked.setup,
        )
        return written(told), drawn.content

    def _compared(self, asked: Compare) -> tuple[bytes, ...]:
        edition, roll = asked.edition, Roll(HashTrieMap(self._names))
        now = version(self._entries, roll, until=None, edition=edition)
        is_newer = False
        if asked.other:
            with read_forum(Path(asked.other)) as desk:
                other = version(desk.log, desk.roll, until=None, edition=edition)
                is_newer = _reach(desk.log) > _reach(self._entries)
        else:
            other = version(self._entries, roll, until=asked.begin, edition=edition)
        found = differences(now, other) if is_newer else differences(other, now)
        body = written_changes(changed(found))
        counts = Counter(each.change for each in found)
        return written(Compared(len(body), asked, is_newer, counts)), body

    def close(self) -> None:
        """Let go of what was drawn from."""
        for document in self._documents.values():
            document.close()
        self._documents.clear()


def _reach(log: Sequence[Entry]) -> tuple[int, int]:
    """How far a record goes: when its last entry was made, and the number of its step."""
    return log[-1].at, log[-1].step


def _answered(deed: Callable[[], tuple[bytes, ...]]) -> tuple[bytes, ...]:
    try:
        return deed()
    except ProblemError as problem:
        values = {name: str(value) for name, value in problem.values.items()}
        return (written(Failed(0, problem.code, values)),)


def serve(lines: BinaryIO, answers: BinaryIO) -> None:
    """Take in lines until there are no more, and answer."""
    press = Press()
    try:
        for line in lines:
            for part in press.take(line):
                answers.write(part)
            answers.flush()
    finally:
        press.close()
