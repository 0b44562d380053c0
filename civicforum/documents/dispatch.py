"""A record on its way to the process that prints it, and what is asked of that process: lines.

Each line is a JSON array whose first value says what it is. Answers are a line, then a body of as
many bytes as the line says.
"""

from collections.abc import Iterator, Sequence

import msgspec

from civicforum.documents.copies import Copy
from civicforum.documents.differences import Change
from civicforum.documents.model import Edition
from civicforum.documents.page_setup import FILED, PageSetup
from civicforum.documents.rewording import Changed
from civicforum.domain.catalogue import event_from_json, event_to_json
from civicforum.domain.event import Entry
from civicforum.domain.people import Roll


class NameLine(msgspec.Struct, tag="name", array_like=True, frozen=True):
    """A version of somebody's name; "" where it was erased."""

    person: str
    version: int
    name: str


class EntryLine(msgspec.Struct, tag="entry", array_like=True, frozen=True):
    """An entry of the log; its event as the forum's file holds it."""

    seq: int
    step: int
    at: int
    initiator: str
    command: str
    kind: str
    event: msgspec.Raw

    @property
    def entry(self) -> Entry:
        """The entry itself."""
        event = event_from_json(self.kind, bytes(self.event))
        return Entry(self.seq, self.step, self.at, self.initiator, self.command, event)


class Make(msgspec.Struct, tag="make", array_like=True, frozen=True):
    """Make a copy of an edition and hand it over."""

    edition: Edition
    copy: Copy
    setup: PageSetup = FILED


class Draw(msgspec.Struct, tag="draw", array_like=True, frozen=True):
    """Draw a page of an edition (the first is 0), so many pixels wide."""

    edition: Edition
    page: int
    width: int
    setup: PageSetup = FILED


class Export(msgspec.Struct, tag="export", array_like=True, frozen=True):
    """Make the files of a kind (one of `exporting.FORMATS`) of an edition and hand them over."""

    edition: Edition
    form: str


class Compare(msgspec.Struct, tag="compare", array_like=True, frozen=True):
    """Tell what differs from the minutes as they were after a step, or from another file's.

    Attributes:
        begin: the step; 0 where a file is meant.
        other: the path of that file; "" where a step is meant.
    """

    edition: Edition
    begin: int
    other: str


Line = NameLine | EntryLine | Make | Draw | Export | Compare


class Made(msgspec.Struct, tag="made", array_like=True, frozen=True):
    """A copy of an edition; its PDF follows."""

    size: int
    edition: Edition
    copy: Copy
    pages: int


class Drawn(msgspec.Struct, tag="drawn", array_like=True, frozen=True):
    """A page of an edition; its pixels follow (blue, green, red, nothing), row by row."""

    size: int
    edition: Edition
    page: int
    pages: int
    width: int
    height: int
    stride: int
    setup: PageSetup = FILED


class Failed(msgspec.Struct, tag="failed", array_like=True, frozen=True):
    """What was asked for could not be made; nothing follows. The problem's code and its values."""

    size: int
    code: str
    values: dict[str, str]


class Exported(msgspec.Struct, tag="exported", array_like=True, frozen=True):
    """A file of an edition by its name; its content follows."""

    size: int
    edition: Edition
    name: str


class Compared(msgspec.Struct, tag="compared", array_like=True, frozen=True):
    """What differs follows, as `changed_lines` reads it.

    Attributes:
        is_newer: whether the other file goes on after the record, which then is the older version.
        counts: how many lines were added, removed, reworded.
    """

    size: int
    asked: Compare
    is_newer: bool
    counts: dict[Change, int]


Answer = Made | Drawn | Exported | Compared | Failed

_LINES: msgspec.json.Decoder[Line] = msgspec.json.Decoder(Line)
_CHANGED: msgspec.json.Decoder[Changed] = msgspec.json.Decoder(Changed)
_ANSWERS: msgspec.json.Decoder[Answer] = msgspec.json.Decoder(Answer)


def record_lines(log: Sequence[Entry], roll: Roll) -> Iterator[bytes]:
    """The whole record, a line at a time, so that a window need not stand still for it."""
    for (person, version), name in roll.names.items():
        yield written(NameLine(person, version, name))
    for entry in log:
        event = msgspec.Raw(event_to_json(entry.event))
        kind = type(entry.event).__name__
        yield written(
            EntryLine(entry.seq, entry.step, entry.at, entry.initiator, entry.command, kind, event)
        )


def written(line: Line | Answer) -> bytes:
    """A line with its end."""
    return msgspec.json.encode(line) + b"\n"


def read_line(line: bytes) -> Line:
    """What a line says."""
    return _LINES.decode(line)


def read_answer(line: bytes) -> Answer:
    """What the line before a body says."""
    return _ANSWERS.decode(line)


def written_changes(found: Sequence[Changed]) -> bytes:
    """The body that follows `Compared`."""
    return msgspec.json.Encoder().encode_lines(found)


def changed_lines(body: bytes) -> list[bytes]:
    """The lines in the body that follows `Compared`, each still to be read: a list may be long."""
    return body.splitlines()


def changed_line(line: bytes) -> Changed:
    """What one of them says."""
    return _CHANGED.decode(line)
