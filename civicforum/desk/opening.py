"""Opening and making forums: nothing is half-made, nothing is overwritten."""

import os
import re
import unicodedata
from contextlib import suppress
from pathlib import Path

from civicforum.base.errors import Trouble
from civicforum.desk.clock import Clock
from civicforum.desk.desk import Desk
from civicforum.domain.record import CreateForum
from civicforum.store.file import ForumFile

SUFFIX = ".forum"
_RESERVED = re.compile(r'[<>:"/\\|?*\x00-\x1f]')
_LONGEST_NAME = 80


def open_forum(path: Path, clock: Clock | None = None, seed: int | None = None) -> Desk:
    """The forum at `path`, ready to go on where it was.

    Raises:
        Trouble: see `ForumFile.open`; or its log is broken, or its creation was never finished.
    """
    return _desk(ForumFile.open(path), path, clock, seed)


def read_forum(path: Path) -> Desk:
    """The forum at `path` for looking only: its file stays as it is."""
    return _desk(ForumFile.open_reading(path), path, None, None)


def new_forum(
    path: Path, command: CreateForum, clock: Clock | None = None, seed: int | None = None
) -> Desk:
    """Make the forum file under another name, put it in its place whole, and open it.

    Raises:
        Refused: the description does not hold. Trouble: the file exists or cannot be made.
    """
    if path.exists():
        raise Trouble("file-exists", path=path)
    stage = path.with_name(f".{path.name}.{os.getpid()}.new")
    try:
        with Desk(ForumFile.create(stage), clock, seed) as desk:
            desk.do(command)
        _put_in_place(stage, path)
    finally:
        for left in (stage, stage.with_name(stage.name + "-wal")):
            left.unlink(missing_ok=True)
    return open_forum(path, clock, seed)


def memory_forum(command: CreateForum, clock: Clock | None = None, seed: int | None = None) -> Desk:
    """A forum without a file."""
    desk = Desk(ForumFile.in_memory(), clock, seed)
    desk.do(command)
    return desk


def file_name(day: str, title: str) -> str:
    """The name of a forum's file: "2026-11-23 제목.forum", without reserved characters."""
    plain = _RESERVED.sub("_", unicodedata.normalize("NFC", title)).strip(" .")
    return f"{day} {plain}"[:_LONGEST_NAME].strip() + SUFFIX


def _desk(file: ForumFile, path: Path, clock: Clock | None, seed: int | None) -> Desk:
    try:
        desk = Desk(file, clock, seed)
        if not desk.forum.id:
            raise Trouble("file-unfinished", path=path)
    except BaseException:
        file.close()
        raise
    return desk


def _put_in_place(stage: Path, path: Path) -> None:
    try:
        os.link(stage, path)
    except FileExistsError:
        raise Trouble("file-exists", path=path) from None
    except OSError:
        if path.exists():
            raise Trouble("file-exists", path=path) from None
        stage.rename(path)
    with suppress(OSError):
        folder = os.open(path.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)
