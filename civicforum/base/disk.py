"""Disks that fail or are gone: several floors look at them, and put whole files in their place."""

import errno
import os
import shutil
import stat
import sys
from pathlib import Path

_CANNOT_SYNC = {errno.EINVAL, errno.ENOTSUP, errno.EBADF, errno.ENOSYS, errno.EROFS}


def sync_folder(path: Path) -> None:
    """Make the names in a folder durable, where the system can.

    Raises:
        OSError: the disk failed.
    """
    if sys.platform == "win32":  # it cannot, and need not
        return
    folder = os.open(path, os.O_RDONLY)
    try:
        os.fsync(folder)
    except OSError as error:
        if error.errno not in _CANNOT_SYNC:
            raise
    finally:
        os.close(folder)


def free_bytes(folder: Path) -> int | None:
    """Room on the disk of a folder; None where that is not known, as of a stick that is gone."""
    try:
        return shutil.disk_usage(folder).free
    except OSError:
        return None


def has_file(path: Path) -> bool:
    """Whether a file can be seen there; a disk that fails has none (`Path.is_file` would raise)."""
    return stat.S_ISREG(_mode(path))


def has_folder(path: Path) -> bool:
    """The same of a folder."""
    return stat.S_ISDIR(_mode(path))


def _mode(path: Path) -> int:
    try:
        return path.stat().st_mode
    except (OSError, ValueError):
        return 0
