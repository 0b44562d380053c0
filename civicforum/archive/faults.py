"""What a folder's errors mean to the person who holds the stick."""

import errno
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from civicforum.archive.folder import ReadBackError
from civicforum.base.errors import Trouble


def _numbers(*names: str) -> frozenset[int]:
    """Not every system knows every error."""
    return frozenset(getattr(errno, name) for name in names if hasattr(errno, name))


_FULL = _numbers("ENOSPC", "EDQUOT")
_PROTECTED = _numbers("EROFS", "EACCES", "EPERM")
_GONE = _numbers(
    *("EIO", "ENODEV", "ENXIO", "ENOENT", "ENOMEDIUM"),
    *("ESTALE", "ENOTCONN", "EHOSTDOWN", "EHOSTUNREACH", "ETIMEDOUT"),
)


@dataclass(slots=True)
class Verified:
    """How far a run has come: files that are there for sure, of all."""

    done: int
    total: int


@contextmanager
def told(target: Path, verified: Verified) -> Generator[None]:
    """Errors of the folder as trouble: what happened, what is safe, what to do."""
    try:
        yield
    except ReadBackError:
        raise Trouble(
            "sync-read-back", path=target, done=verified.done, total=verified.total
        ) from None
    except OSError as error:
        raise _trouble(error, target, verified) from error


def _trouble(error: OSError, target: Path, verified: Verified) -> Trouble:
    done, total = verified.done, verified.total
    if error.errno in _FULL:
        return Trouble("sync-full", path=target, done=done, total=total)
    if error.errno in _PROTECTED:
        return Trouble("sync-protected", path=target, done=done, total=total)
    if error.errno in _GONE:
        return Trouble("sync-gone", path=target, done=done, total=total)
    why = error.strerror
    return Trouble("sync-failed", path=target, explanation=why, done=done, total=total)
