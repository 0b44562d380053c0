"""A copy of a forum file before it is changed in a way that cannot be taken back."""

import os
from pathlib import Path
from typing import TYPE_CHECKING

from civicforum.base.disk import sync_folder
from civicforum.base.errors import Trouble

if TYPE_CHECKING:
    from sqlite3 import Connection


def backup_before_migration(connection: "Connection", path: Path, version: int) -> Path:
    """A whole copy beside the file, named after the version it has; an earlier one is kept.

    It gets its name only when it is complete and on disk.

    Raises:
        Trouble: it could not be written; then nothing is migrated.
    """
    number = 1
    while (copy := path.with_name(f"{path.name}.v{version}-backup{number}")).exists():
        number += 1
    part = path.with_name(f"{copy.name}.part")
    _write(connection, part, copy)
    return copy


def write_copy(connection: "Connection", path: Path) -> None:
    """A whole copy of what the connection holds, on disk under this name when this returns.

    Raises:
        Trouble: something is there, or it could not be written.
    """
    if os.path.lexists(path):
        raise Trouble("file-exists", path=path)
    _write(connection, path.with_name(f".{path.name}.{os.getpid()}.part"), path)


def _write(connection: "Connection", part: Path, copy: Path) -> None:
    try:
        part.unlink(missing_ok=True)
        try:
            connection.execute("VACUUM INTO ?", (str(part),))
            with part.open("rb+") as file:
                os.fsync(file.fileno())
            part.rename(copy)
            sync_folder(copy.parent)
        finally:
            part.unlink(missing_ok=True)
    except OSError as error:
        raise Trouble("cannot-write", path=copy, explanation=error.strerror) from error
