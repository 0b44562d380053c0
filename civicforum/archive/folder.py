"""Writing into a folder that may vanish: create-only, read back, nothing overwritten.

A file gets its name only when its whole content is on the disk and was read back from there. So
whatever cuts a run off, a name stands for a whole file, and the next run goes on.
"""

import ctypes
import errno
import hashlib
import os
import re
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from uuid import uuid4

from civicforum.base.disk import sync_folder

_CHUNK = 1 << 20
_STAGE = re.compile(r"\.[0-9a-f]{32}\.part")
_HERE = -100  # AT_FDCWD
_NO_REPLACE = 1
_BINARY = getattr(os, "O_BINARY", 0)
_CANNOT = {errno.ENOSYS, errno.EINVAL, errno.ENOTSUP, errno.EPERM, errno.EMLINK, errno.EOPNOTSUPP}

Advance = Callable[[int], object]


class OtherContentError(Exception):
    """Another content got this name first; it stays."""


class ReadBackError(Exception):
    """The disk gave back something else than was written to it."""


def create_folder(path: Path) -> None:
    """Make a folder if there is none; its parent must be there."""
    with suppress(FileExistsError):
        path.mkdir()
    if not path.is_dir():
        raise NotADirectoryError(errno.ENOTDIR, os.strerror(errno.ENOTDIR), str(path))


def create_file(path: Path, data: bytes, advance: Advance = int) -> None:
    """Put a whole new file at `path`, verified and durable.

    Args:
        path: in a folder that is there.
        data: its content.
        advance: called with the number of bytes just written.

    Raises:
        OtherContentError: something else has that name, or another run cleaned up meanwhile.
        ReadBackError: the disk is failing.
        OSError: it could not be written; then the name is free still.
    """
    stage = path.with_name(f".{uuid4().hex}.part")
    try:
        _write(stage, data, advance)
        _require_written(stage, data)
        _give_name(stage, path)
    finally:
        with suppress(OSError):
            stage.unlink()
    sync_folder(path.parent)


def content_hash(path: Path) -> str | None:
    """The SHA-256 of what the disk holds, not of what is remembered of it; None without a file."""
    found = hashlib.sha256()
    try:
        file = os.open(path, os.O_RDONLY | _BINARY)
    except (FileNotFoundError, IsADirectoryError):
        return None
    try:
        _forget_cache(file)
        while chunk := os.read(file, _CHUNK):
            found.update(chunk)
    except IsADirectoryError:
        return None
    finally:
        os.close(file)
    return found.hexdigest()


def remove_leftovers(folder: Path) -> None:
    """What runs left that were cut off while they wrote; it never had a name."""
    for entry in list(folder.iterdir()):
        if _STAGE.fullmatch(entry.name):
            entry.unlink(missing_ok=True)


def _write(stage: Path, data: bytes, advance: Advance) -> None:
    file = os.open(stage, os.O_CREAT | os.O_EXCL | os.O_WRONLY | _BINARY, 0o666)
    try:
        rest = memoryview(data)
        while rest:
            written = os.write(file, rest[:_CHUNK])
            rest = rest[written:]
            advance(written)
        os.fsync(file)
    finally:
        os.close(file)


def _require_written(stage: Path, data: bytes) -> None:
    found = content_hash(stage)
    if found is None:
        _require_folder(stage)
    if found != hashlib.sha256(data).hexdigest():
        raise ReadBackError(stage)


def _require_folder(stage: Path) -> None:
    """Tell a stick that was pulled out from a run beside this one that cleaned up."""
    if stage.parent.is_dir():
        raise OtherContentError(stage)
    raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), str(stage))


def _forget_cache(file: int) -> None:
    if hasattr(os, "posix_fadvise"):
        with suppress(OSError):
            os.posix_fadvise(file, 0, 0, os.POSIX_FADV_DONTNEED)


def _give_name(stage: Path, path: Path) -> None:
    """Never over something that is there: by a hard link, or a renaming that does not replace."""
    try:
        try:
            os.link(stage, path)
        except OSError as error:
            if error.errno not in _CANNOT:
                raise
            _rename(stage, path)
    except FileExistsError:
        if content_hash(path) != content_hash(stage):
            raise OtherContentError(path) from None
    except FileNotFoundError:
        _require_folder(stage)


def _rename(stage: Path, path: Path) -> None:
    """For disks without hard links, as most sticks are."""
    if sys.platform == "win32":  # never replaces there
        stage.rename(path)
        return
    try:
        _rename_without_replacing(stage, path)
    except OSError as error:
        if error.errno not in _CANNOT:
            raise
        if os.path.lexists(path):
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(path)) from None
        stage.rename(path)


def _rename_without_replacing(stage: Path, path: Path) -> None:
    """Linux's renameat2, which FAT, exFAT and NTFS know too."""
    try:
        rename = ctypes.CDLL(None, use_errno=True).renameat2
    except (AttributeError, OSError):
        raise OSError(errno.ENOSYS, os.strerror(errno.ENOSYS)) from None
    if rename(_HERE, os.fsencode(stage), _HERE, os.fsencode(path), _NO_REPLACE):
        code = ctypes.get_errno()
        raise OSError(code, os.strerror(code), str(path))
