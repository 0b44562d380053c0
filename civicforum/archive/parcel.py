"""What is taken along from a sealed forum: the file itself, both editions, and what they are."""

import hashlib
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from tempfile import TemporaryDirectory

import msgspec

from civicforum.base.errors import Refused, Trouble
from civicforum.desk.desk import Desk
from civicforum.desk.opening import open_forum, read_forum
from civicforum.documents.model import Edition
from civicforum.documents.pdf import edition_pdf
from civicforum.store.inspection import inspect, was_left_open

RECORD = "record.json"
SEALED = "sealed.forum"
EDITIONS = tuple(Edition)


@dataclass(frozen=True)
class Piece:
    """One file to be copied, by the name that it gets there."""

    name: str
    data: bytes

    @cached_property
    def sha256(self) -> str:
        """The hash of its content, in hexadecimal."""
        return hashlib.sha256(self.data).hexdigest()


@dataclass(frozen=True, slots=True)
class Parcel:
    """All files of one sealed forum; `pieces` in the order in which they are copied.

    Attributes:
        stem: the name of the forum's file without its ending.
        last_link: of the log's chain; it stands for the whole record.
    """

    forum: str
    title: str
    stem: str
    last_link: str
    pieces: tuple[Piece, ...]


def sealed_parcel(path: Path, advance: Callable[[int], object] = int) -> Parcel:
    """Read a sealed forum and make its minutes; not a byte of its file changes.

    Args:
        path: of the forum file.
        advance: called with 1 for each edition that is made.

    Raises:
        Refused: it is not sealed. Trouble: it is open somewhere, or cannot be read.
    """
    content = _closed_content(path)
    with read_forum(path) as desk:
        if desk.forum.sealed is None:
            raise Refused("sync-not-sealed", path=path)
        editions = [_edition(desk, edition, advance) for edition in EDITIONS]
        forum, title, last_link = desk.forum.id, desk.forum.title, desk.last_link
        record = _record(desk)
    if _closed_content(path) != content:
        raise Trouble("sync-not-closed", path=path)
    pieces = (record, Piece(SEALED, content), *editions)
    return Parcel(forum, title, path.stem, last_link, pieces)


def held_parcel(path: Path, last_link: str, advance: Callable[[int], object] = int) -> Parcel:
    """The same of a forum that a window has open and has just brought up to date.

    The window's process must not do this: reading the file would cost it its lock there. What is
    taken along is closed in a copy, so that it can be read from a stick that cannot be written.

    Args:
        path: of the forum file.
        last_link: of its log, as the window knows it.
        advance: called with 1 for each edition that is made.

    Raises:
        Refused: it is not sealed. Trouble: it was written to meanwhile, or cannot be read.
    """
    try:
        with TemporaryDirectory(prefix="civicforum-") as folder:
            copy = Path(folder) / path.name
            shutil.copyfile(path, copy)
            open_forum(copy).close()
            parcel = sealed_parcel(copy, advance)
    except OSError as error:
        raise Trouble("file-cannot-open", path=path, explanation=error.strerror) from None
    if parcel.last_link != last_link:
        raise Trouble("sync-changed", path=path)
    return parcel


def _closed_content(path: Path) -> bytes:
    """The bytes of a file that nobody has open."""
    inspect(path)
    try:
        if was_left_open(path):
            raise Trouble("sync-not-closed", path=path)
        return path.read_bytes()
    except OSError as error:
        raise Trouble("file-cannot-open", path=path, explanation=error.strerror) from None


def _edition(desk: Desk, edition: Edition, advance: Callable[[int], object]) -> Piece:
    made = edition_pdf(desk.forum, desk.roll, desk.log, desk.retracted, edition=edition)
    advance(1)
    return Piece(f"minutes-{edition}.pdf", made)


def _record(desk: Desk) -> Piece:
    """What tells two records apart, whatever SQLite noted in the file when it was last opened."""
    told = {
        "forum": desk.forum.id,
        "title": desk.forum.title,
        "day": desk.forum.day,
        "sealed": desk.forum.sealed,
        "entries": len(desk.log),
        "last_link": desk.last_link,
    }
    return Piece(RECORD, msgspec.json.format(msgspec.json.encode(told), indent=2) + b"\n")
