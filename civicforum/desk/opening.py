"""Opening and making forums: nothing is half-made, nothing is overwritten."""

import os
import re
import unicodedata
from contextlib import ExitStack, suppress
from pathlib import Path

import psutil

from civicforum.base.disk import has_file, sync_folder
from civicforum.base.errors import Refused, Trouble
from civicforum.base.paths import SUFFIX
from civicforum.desk.clock import Clock
from civicforum.desk.desk import Desk
from civicforum.domain.record import CreateForum
from civicforum.domain.text import optional_text
from civicforum.store.file import ForumFile, files_beside, remove_forum
from civicforum.store.inspection import was_left_open

_RESERVED = re.compile(r'[<>:"/\\|?*\x00-\x1f\u202a-\u202e\u2066-\u2069]')
_STAGE = re.compile(r"\..*\.(\d{1,9})\.new(?:-wal|-journal|-shm)?")
_LONGEST_NAME = 200
_STAGE_NAME = 40


def open_forum(path: Path, clock: Clock | None = None, seed: int | None = None) -> Desk:
    """The forum at `path`, ready to go on where it was.

    Raises:
        Trouble: see `ForumFile.open`; or its log is broken, or its creation was never finished.
    """
    return _desk(ForumFile.open(path), path, clock, seed)


def stopped_unexpectedly(path: Path) -> bool:
    """Whether the program that had the forum open last did not come to close it."""
    return has_file(path) and was_left_open(path)


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
    _remove_stale_stages(path.parent)
    stage = path.with_name(f".{path.name[:_STAGE_NAME]}.{os.getpid()}.new")
    try:
        _require_nothing_there(path)
        with Desk(ForumFile.create(stage), clock, seed) as desk:
            desk.do(command)
        _put_in_place(stage, path)
    except OSError as error:
        raise Trouble("file-cannot-open", path=path, explanation=error.strerror) from None
    finally:
        remove_forum(stage)
    return open_forum(path, clock, seed)


def memory_forum(command: CreateForum, clock: Clock | None = None, seed: int | None = None) -> Desk:
    """A forum without a file."""
    desk = Desk(ForumFile.in_memory(), clock, seed)
    desk.do(command)
    return desk


def file_name(day: str, title: str) -> str:
    """The name of a forum's file: "2026-11-23 제목.forum", without reserved characters.

    It is cut where a disk could not hold it, counted in the bytes that most disks count in.
    """
    plain = _RESERVED.sub("_", optional_text(unicodedata.normalize("NFC", title))).strip(" .")
    cut = f"{day} {plain}".encode()[:_LONGEST_NAME].decode(errors="ignore")
    return cut.strip(" .") + SUFFIX


def _desk(file: ForumFile, path: Path, clock: Clock | None, seed: int | None) -> Desk:
    with ExitStack() as undone:
        undone.callback(file.close)
        try:
            desk = Desk(file, clock, seed)
        except Refused as refusal:
            raise Trouble("log-inconsistent", path=path, explanation=str(refusal)) from refusal
        if not desk.forum.id:
            raise Trouble("file-unfinished", path=path)
        undone.pop_all()
        return desk


def _require_nothing_there(path: Path) -> None:
    """Neither a forum, nor what a lost one left: its log must not get into another."""
    for there in (path, *files_beside(path)):
        if os.path.lexists(there):
            raise Trouble("file-exists", path=there)


def _remove_stale_stages(folder: Path) -> None:
    """What a New left over that was cut off by a crash."""
    with suppress(OSError):
        for left in folder.glob(".*.new*"):
            made_by = _STAGE.fullmatch(left.name)
            maker = int(made_by[1]) if made_by else 0
            if maker == os.getpid() or (maker and not psutil.pid_exists(maker)):
                left.unlink()


def _put_in_place(stage: Path, path: Path) -> None:
    try:
        os.link(stage, path)
    except FileExistsError:
        raise Trouble("file-exists", path=path) from None
    except OSError:  # a disk without hard links
        _require_nothing_there(path)
        stage.rename(path)
    with suppress(OSError):  # opening it syncs the folder once more
        sync_folder(path.parent)
