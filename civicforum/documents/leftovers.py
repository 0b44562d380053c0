"""What exports left that were killed while they wrote: hidden files that never had a name."""

import os
import re
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import IO
from uuid import uuid4

_STAGE = re.compile(r"\.civicforum-[0-9a-f]{32}\.part")
_FRESH = 10.0

if sys.platform == "win32":

    def _lock(file: IO[bytes]) -> bool:
        """A file that is open cannot be removed there."""
        return not file.closed
else:
    import fcntl

    def _lock(file: IO[bytes]) -> bool:
        """It is an OSError where another process has it, or the disk knows no locks."""
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        return True


def stage_beside(path: Path) -> Path:
    """A new hidden name in the same folder, to write to first."""
    return path.with_name(f".civicforum-{uuid4().hex}.part")


def hold(file: IO[bytes]) -> bool:
    """Say that a process writes here, until the file is closed or the process is dead.

    False where another one does, and on a disk that knows no locks: nothing is removed from it.
    """
    try:
        return _lock(file)
    except OSError:
        return False


def clear_leftovers(folder: Path) -> None:
    """Remove what no process writes any more; what cannot be removed stays.

    What is seconds old is left alone: who began it may not hold it yet, or may be naming it.
    """
    for stage in _stages(folder):
        with suppress(OSError):
            if time.time() - stage.stat().st_mtime > _FRESH and _is_free(stage):
                stage.unlink()


def _stages(folder: Path) -> Iterator[Path]:
    with suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            if _STAGE.fullmatch(entry.name) and entry.is_file(follow_symlinks=False):
                yield Path(entry.path)


def _is_free(stage: Path) -> bool:
    with stage.open("r+b") as file:
        return hold(file)
