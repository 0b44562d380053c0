"""Which forum files this process holds open.

On POSIX a process loses all its locks on a file as soon as it closes any descriptor of that file,
even one opened only to look. So a held file is never opened again; SQLite's lock does the rest.
"""

import os
from pathlib import Path

from civicforum.base.errors import Trouble

_held: set[tuple[int, int]] = set()

Key = tuple[int, int]


def require_free(path: Path, found: os.stat_result) -> None:
    """Refuse a file that this process has open.

    Raises:
        Trouble: it has.
    """
    if _key(found) in _held:
        raise Trouble("file-in-use", path=path)


def hold(path: Path) -> Key:
    """Note that `path` is open from now on."""
    key = _key(path.stat())
    _held.add(key)
    return key


def release(key: Key | None) -> None:
    """Note that it is closed, where it was open."""
    if key is not None:
        _held.discard(key)


def _key(found: os.stat_result) -> Key:
    return found.st_dev, found.st_ino
