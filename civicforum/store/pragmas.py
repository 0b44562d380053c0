"""How a connection is set up: durable before fast, and on guard against hostile files."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite3 import Connection

_ON_GUARD = ("trusted_schema=OFF", "cell_size_check=ON", "foreign_keys=ON")
_ALONE = ("locking_mode=EXCLUSIVE",)
# In the order that was measured to survive power cuts: EXTRA before WAL.
_DURABLE = (
    "synchronous=EXTRA",
    "journal_mode=WAL",
    "secure_delete=ON",
    "temp_store=MEMORY",
    "fullfsync=1",
    "checkpoint_fullfsync=1",
)


def look(connection: "Connection") -> None:
    """For reading what may be anything."""
    _set(connection, _ON_GUARD)


def look_alone(connection: "Connection") -> None:
    """For reading before writing, with nobody else at the file; it stays as it is."""
    _set(connection, _ALONE + _ON_GUARD)


def go_live(connection: "Connection") -> None:
    """For writing: from here on every commit is on disk when it returns."""
    _set(connection, _DURABLE)


def back_to_one_file(connection: "Connection") -> None:
    """Take the write-ahead log in and remove it."""
    _set(connection, ("wal_checkpoint(TRUNCATE)", "journal_mode=DELETE"))


def checkpoint(connection: "Connection") -> None:
    """Take the write-ahead log in and empty it."""
    _set(connection, ("wal_checkpoint(TRUNCATE)",))


def number(connection: "Connection", pragma: str) -> int:
    """The value of a pragma that is a number."""
    return connection.execute(f"PRAGMA {pragma}").fetchone()[0]


def _set(connection: "Connection", pragmas: tuple[str, ...]) -> None:
    for pragma in pragmas:
        connection.execute(f"PRAGMA {pragma}").fetchall()
