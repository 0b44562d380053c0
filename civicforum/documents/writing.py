"""Files are written whole or not at all: beside the target, synced, then put in its place."""

import os
from pathlib import Path
from uuid import uuid4

from civicforum.base.errors import Trouble


def write_file(path: Path, content: bytes) -> None:
    """Write `content` to `path`; what was there stays until all of it is on disk.

    Raises:
        Trouble: it cannot be written there ("cannot-write").
    """
    stage = path.with_name(f".{uuid4().hex}.part")
    try:
        try:
            with stage.open("xb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            stage.replace(path)
        finally:
            stage.unlink(missing_ok=True)
    except OSError as error:
        raise Trouble("cannot-write", path=path, explanation=error.strerror) from None
