"""The SQLite driver: sqlcipher3's recent SQLite, Python's own where there is no wheel for it."""

import importlib
import sys
from types import ModuleType
from typing import TYPE_CHECKING, Any

from civicforum.base.errors import Trouble

if TYPE_CHECKING:
    from sqlite3 import Connection
    from sqlite3 import Error as SqliteError

    from sqlite_utils import Database


def _load() -> ModuleType:
    try:
        return importlib.import_module("sqlcipher3.dbapi2")
    except ImportError:
        return importlib.import_module("sqlite3")


_driver: Any = _load()
DriverError: "type[SqliteError]" = _driver.Error
VERSION: str = _driver.sqlite_version


def connect(target: str) -> "Connection":
    """A connection in autocommit mode: transactions are begun and ended by us alone."""
    return _driver.connect(target, isolation_level=None, uri=True, timeout=0)


def wrapped(connection: "Connection") -> "Database":
    """sqlite-utils around a connection, imported without the heavy packages it would take along."""
    heavy = [name for name in ("numpy", "pandas") if name not in sys.modules]
    for name in heavy:
        sys.modules[name] = None  # pyright: ignore[reportArgumentType]
    try:
        from sqlite_utils import Database
    finally:
        for name in heavy:
            del sys.modules[name]
    return Database(connection, recursive_triggers=False, execute_plugins=False)


def is_our_fault(error: "SqliteError") -> bool:
    """Whether the program used the driver wrongly: a bug, not a trouble to tell a person."""
    return type(error).__name__ in {"ProgrammingError", "IntegrityError", "InterfaceError"}


def trouble(error: "SqliteError", path: str) -> Trouble:
    """What an error of either driver means to a person."""
    said = str(error).lower()
    for sign, code in _SIGNS:
        if sign in said:
            return Trouble(code, path=path, explanation=str(error))
    return Trouble("file-trouble", path=path, explanation=str(error))


_SIGNS = (
    ("disk is full", "disk-full"),
    ("disk i/o error", "disk-error"),
    ("locked", "file-in-use"),
    ("readonly", "file-read-only"),
    ("unable to open", "file-cannot-open"),
    ("malformed", "file-damaged"),
    ("corrupt", "file-damaged"),
    ("could not decode", "file-damaged"),
    ("unsupported file format", "file-damaged"),
    ("no such table", "file-damaged"),
    ("no such column", "file-damaged"),
    ("text encoding", "file-damaged"),
    ("not a database", "file-foreign"),
)
