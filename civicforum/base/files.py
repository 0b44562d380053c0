"""Files from outside, taken in whole: only real files, and none that would fill the memory."""

import os
import stat
from pathlib import Path

from civicforum.base.errors import Trouble

MOST_BYTES = 200_000_000
_BINARY = getattr(os, "O_BINARY", 0)
_AT_ONCE = getattr(os, "O_NONBLOCK", 0)  # a pipe that nobody writes to would be waited for


def content_of(path: Path, *, most: int = MOST_BYTES) -> bytes:
    """All of a file of at most so many bytes.

    Raises:
        Trouble: it cannot be read, is a folder, a pipe or a device, or is larger.
    """
    try:
        file = os.open(path, os.O_RDONLY | _BINARY | _AT_ONCE)
        try:
            found = os.fstat(file)
            if not stat.S_ISREG(found.st_mode):
                raise Trouble("file-no-file", path=path)
            with os.fdopen(file, "rb", closefd=False) as opened:
                content = opened.read(most + 1) if found.st_size <= most else b""
        finally:
            os.close(file)
    except OSError as error:
        raise Trouble("file-cannot-open", path=path, explanation=error.strerror) from None
    except ValueError as error:  # a zero byte in the name
        raise Trouble("file-cannot-open", path=path, explanation=str(error)) from None
    if max(found.st_size, len(content)) > most:
        raise Trouble("file-too-large", path=path, most=most)
    return content
