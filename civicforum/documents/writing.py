"""Files are written whole or not at all: beside the target, synced, then put in its place."""

import os
from contextlib import suppress
from pathlib import Path

from civicforum.base.disk import sync_folder
from civicforum.base.errors import Trouble
from civicforum.documents.leftovers import clear_leftovers, hold, stage_beside


def write_file(path: Path, content: bytes, *, overwrite: bool) -> None:
    """Write `content` to `path`; what was there stays until all of it is on disk.

    What an earlier writing left in that folder that was killed is removed.

    Raises:
        Trouble: something is there and is not to be replaced ("file-exists"), or it cannot be
            written there ("cannot-write").
    """
    if not overwrite and os.path.lexists(path):
        raise Trouble("file-exists", path=path)
    clear_leftovers(path.parent)
    stage = stage_beside(path)
    try:
        try:
            with stage.open("xb") as file:
                hold(file)
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            _put_in_place(stage, path, overwrite=overwrite)
            sync_folder(path.parent)
        finally:
            with suppress(OSError):  # a stick that was pulled out takes the rest with it
                stage.unlink(missing_ok=True)
    except FileExistsError:
        raise Trouble("file-exists", path=path) from None
    except OSError as error:
        raise Trouble("cannot-write", path=path, explanation=error.strerror) from None


def _put_in_place(stage: Path, path: Path, *, overwrite: bool) -> None:
    if overwrite:
        stage.replace(path)
        return
    try:
        os.link(stage, path)
    except FileExistsError:
        raise
    except OSError:  # a disk without hard links
        if os.path.lexists(path):
            raise FileExistsError(path) from None
        stage.rename(path)
