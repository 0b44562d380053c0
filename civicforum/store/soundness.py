"""A look at an opened file: whole, ours, of our time, and without a life of its own."""

from pathlib import Path
from typing import TYPE_CHECKING

from civicforum.base.errors import Trouble
from civicforum.store import pragmas
from civicforum.store.inspection import require_known
from civicforum.store.schema import TABLES, TABLES_NOW, VERSION

if TYPE_CHECKING:
    from sqlite3 import Connection


def require_sound(connection: "Connection", path: Path | None) -> int:
    """The version of the file, with what the write-ahead log says taken in.

    Raises:
        Trouble: damaged, foreign, or from a newer release.
    """
    version = pragmas.number(connection, "user_version")
    require_known(path, pragmas.number(connection, "application_id"), version)
    found = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
    things = connection.execute("SELECT type, name FROM sqlite_schema").fetchall()
    has_triggers = any(kind not in {"table", "index"} for kind, _ in things)
    needed = TABLES_NOW if version == VERSION else TABLES
    if found != "ok" or has_triggers or not {name for _, name in things} >= needed:
        raise Trouble("file-damaged", path=path)
    return version
