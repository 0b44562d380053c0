"""A disk whose power can be cut, as a file system for apsw: the idea of SQLite's own crash tests.

Writes go to a shadow; only a sync makes them durable. At the cut a random half of what was not
synced survives, sector by sector, some sectors torn.
"""

import random
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import contextmanager
from pathlib import PurePath
from typing import TYPE_CHECKING, Any

import apsw

from civicforum.store import driver

if TYPE_CHECKING:
    from sqlite3 import Connection

_SECTOR = 512
_NEVER = 10**9


class Disk:
    """Files by name, as they are now and as they are for sure after a cut.

    Args:
        lots: what survives. ordered: whether a sync also keeps earlier removals (ext4, APFS, NTFS).
    """

    def __init__(self, lots: random.Random, *, ordered: bool = True) -> None:
        self.lots, self.ordered = lots, ordered
        self.now: dict[str, bytearray] = {}
        self.durable: dict[str, bytearray] = {}
        self.pending: dict[str, list[tuple[int, bytes | None]]] = {}
        self.removed: set[str] = set()
        self.strokes_left = _NEVER
        self.failing_syncs = 0

    def cut_after(self, strokes: int) -> None:
        """Cut the power after so many writes, syncs, truncations and removals."""
        self.strokes_left = strokes

    @property
    def is_dead(self) -> bool:
        """Whether the power is off."""
        return self.strokes_left <= 0

    def stroke(self) -> None:
        """One thing happens to the disk."""
        self.strokes_left -= 1
        if self.is_dead:
            raise apsw.IOError("power cut")

    def write(self, name: str, *, data: bytes, at: int) -> None:
        """Into the shadow."""
        self.stroke()
        _put(self.now.setdefault(name, bytearray()), data, at=at)
        self.pending.setdefault(name, []).append((at, data))

    def truncate(self, name: str, size: int) -> None:
        """Shorter, or longer with zeros."""
        self.stroke()
        content = self.now.setdefault(name, bytearray())
        del content[size:]
        content.extend(bytes(size - len(content)))
        self.pending.setdefault(name, []).append((size, None))

    def sync(self, name: str) -> None:
        """Durable from now on; or an error, when one was ordered, though nothing is lost."""
        self.stroke()
        if self.failing_syncs:
            self.failing_syncs -= 1
            raise apsw.IOError("sync failed")
        self.durable[name] = bytearray(self.now.get(name, b""))
        self.pending[name] = []
        self.removed.discard(name)  # made again since; SQLite syncs the folder of a new file too
        if self.ordered:
            for gone in self.removed:
                self.durable.pop(gone, None)
            self.removed.clear()

    def remove(self, name: str, *, is_synced: bool) -> None:
        """Gone; for sure only when synced."""
        self.stroke()
        self.now.pop(name, None)
        self.pending.pop(name, None)
        if is_synced:
            self.durable.pop(name, None)
        elif name in self.durable:
            self.removed.add(name)

    def survivors(self) -> dict[str, bytes]:
        """What the next start finds."""
        kept = {n: c for n, c in self.durable.items() if n not in self.removed or self._luck()}
        return {n: self._survived(n, kept.get(n, b"")) for n in kept.keys() | self.pending.keys()}

    def restart(self, files: dict[str, bytes]) -> None:
        """The power is back, with these files."""
        self.now = {name: bytearray(content) for name, content in files.items()}
        self.durable = {name: bytearray(content) for name, content in files.items()}
        self.pending, self.removed, self.strokes_left = {}, set(), _NEVER

    def _survived(self, name: str, durable: bytes | bytearray) -> bytes:
        content = bytearray(durable)
        for at, data in self.pending.get(name, []):
            if data is None:
                if self._luck():
                    del content[at:]
                continue
            for start in range(0, len(data), _SECTOR):
                if self._luck():
                    sector = data[start : start + _SECTOR]
                    if self.lots.random() < 0.1:
                        sector = sector[: self.lots.randrange(len(sector) + 1)]
                    _put(content, sector, at=at + start)
        return bytes(content)

    def _luck(self) -> bool:
        return self.lots.random() < 0.5


def _put(content: bytearray, data: bytes, *, at: int) -> None:
    content.extend(bytes(max(0, at + len(data) - len(content))))
    content[at : at + len(data)] = data


class _File(apsw.VFSFile):
    def __init__(self, disk: Disk, name: str) -> None:  # pyright: ignore[reportMissingSuperCall]
        self.disk, self.name = disk, name
        disk.now.setdefault(name, bytearray())

    def excepthook(self, *_: object) -> None:  # pyright: ignore[reportIncompatibleMethodOverride]
        """SQLite is told by the error; nothing is printed."""

    def xRead(self, amount: int, offset: int) -> bytes:  # noqa: N802
        if self.disk.is_dead:
            raise apsw.IOError("power cut")
        return bytes(self.disk.now[self.name][offset : offset + amount])

    def xWrite(self, data: bytes, offset: int) -> None:  # noqa: N802
        self.disk.write(self.name, data=bytes(data), at=offset)

    def xTruncate(self, newsize: int) -> None:  # noqa: N802
        self.disk.truncate(self.name, newsize)

    def xSync(self, flags: int) -> None:  # noqa: N802
        self.disk.sync(self.name)

    def xFileSize(self) -> int:  # noqa: N802
        return len(self.disk.now[self.name])

    def xLock(self, level: int) -> None:  # noqa: N802
        pass

    def xUnlock(self, level: int) -> None:  # noqa: N802
        pass

    def xCheckReservedLock(self) -> bool:  # noqa: N802
        return False

    def xFileControl(self, op: int, ptr: int) -> bool:  # noqa: N802
        return False

    def xSectorSize(self) -> int:  # noqa: N802
        return _SECTOR

    def xDeviceCharacteristics(self) -> int:  # noqa: N802
        return 0

    def xClose(self) -> None:  # noqa: N802
        pass


class _FileSystem(apsw.VFS):
    def __init__(self, name: str, disk: Disk) -> None:
        self.disk = disk
        super().__init__(name, base="")

    def excepthook(self, *_: object) -> None:  # pyright: ignore[reportIncompatibleMethodOverride]
        """SQLite is told by the error; nothing is printed."""

    def xOpen(  # noqa: N802
        self, name: str | apsw.URIFilename | None, flags: list[int]
    ) -> apsw.VFSFile:
        flags[1] = flags[0]
        text = name.filename() if isinstance(name, apsw.URIFilename) else name
        return _File(self.disk, PurePath(text).name if text else f"temporary {id(flags)}")

    def xDelete(self, filename: str, syncdir: bool) -> None:  # noqa: N802
        self.disk.remove(PurePath(filename).name, is_synced=syncdir)

    def xAccess(self, pathname: str, flags: int) -> bool:  # noqa: N802
        return PurePath(pathname).name in self.disk.now

    def xFullPathname(self, name: str) -> str:  # noqa: N802
        return "/" + PurePath(name).name


def connector(disk: Disk) -> "Callable[[str], Connection]":
    """A `connect` for ForumFile whose files lie on this disk."""
    name = f"powerless-{id(disk)}"
    system = _FileSystem(name, disk)

    def connect(target: str) -> "Connection":
        address = PurePath(target.partition("?")[0])
        connection = apsw.Connection(f"/{address.name}", vfs=name)
        return _Adapter(connection, keep=system)  # pyright: ignore[reportReturnType]

    return connect


class _Rows:
    """What an execution gave, all at once."""

    def __init__(self, rows: list[Any], columns: Sequence[Any] | None, last: int) -> None:
        self._rows, self._iterator = rows, iter(rows)
        self.description, self.lastrowid, self.rowcount = columns or None, last, -1

    def __iter__(self) -> Iterator[Any]:
        return self._iterator

    def fetchone(self) -> Any:
        return next(self._iterator, None)

    def fetchall(self) -> list[Any]:
        return list(self._iterator)


class _Adapter:
    """As much of the standard driver as ForumFile and sqlite-utils need, over apsw."""

    def __init__(self, connection: apsw.Connection, *, keep: object) -> None:
        self._connection, self._keep = connection, keep

    @property
    def in_transaction(self) -> bool:
        return self._connection.in_transaction

    def execute(self, sql: str, parameters: Any = ()) -> _Rows:
        columns: list[Any] = []

        def trace(cursor: apsw.Cursor, _sql: str, _bindings: object) -> bool:
            columns[:] = cursor.description
            return True

        cursor: Any = self._connection.cursor()
        cursor.exec_trace = trace
        with _told():
            cursor.execute(sql, parameters)
            return _Rows(cursor.fetchall(), columns, self._connection.last_insert_rowid())

    def executemany(self, sql: str, rows: Any) -> None:
        with _told():
            cursor: Any = self._connection.cursor()
            cursor.executemany(sql, rows)

    def close(self) -> None:
        with _told():
            self._connection.close()


@contextmanager
def _told() -> Generator[None]:
    """Errors of apsw as those of the driver in use, in the words of SQLite."""
    try:
        yield
    except apsw.IOError as error:
        raise driver.DriverError("disk I/O error") from error
    except apsw.Error as error:
        raise driver.DriverError(str(error)) from error
