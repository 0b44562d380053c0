"""The .forum file: one SQLite file, one writer, append and read; nothing acknowledged is lost."""

import hashlib
import os
from collections.abc import Callable, Generator, Iterable, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Self

from rpds import HashTrieMap

from civicforum.base.errors import Trouble
from civicforum.domain.attachments import FileAttached
from civicforum.domain.command import NameErasure, Record, UrnContents, UrnDestroyed
from civicforum.domain.event import Entry
from civicforum.domain.people import Roll
from civicforum.store import driver, holding, pragmas, urn
from civicforum.store.backup import backup_before_migration, write_copy
from civicforum.store.chain import FIRST_LINK
from civicforum.store.inspection import inspect, require_live_place, was_left_open
from civicforum.store.reading import read_log, read_names, require_erasures
from civicforum.store.schema import APPLICATION_ID, VERSION, migrations
from civicforum.store.soundness import require_sound
from civicforum.store.writing import write_step

if TYPE_CHECKING:
    from sqlite3 import Connection

Connect = Callable[[str], "Connection"]
_BESIDE = ("-wal", "-journal", "-shm")


@dataclass(frozen=True, slots=True)
class Contents:
    """All that a forum file says: the log in order, and the names."""

    entries: list[Entry]
    roll: Roll


class ForumFile:
    """An open .forum file. It belongs to one thread; close it, or use it in a with statement."""

    def __init__(self, connection: "Connection", path: Path | None) -> None:
        self.path = path
        self._connection = connection
        self._link = FIRST_LINK
        self._attached: dict[str, str] = {}
        self._is_live = False
        self._key: holding.Key | None = None
        self._contents: Contents | None = None

    @classmethod
    def create(cls, path: Path, connect: Connect = driver.connect) -> Self:
        """A new, blank forum file; `path` must not exist.

        Raises:
            Trouble: it exists, or cannot be made there; then nothing is left.
        """
        require_live_place(path)
        try:
            os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        except FileExistsError:
            raise Trouble("file-exists", path=path) from None
        except OSError as error:
            raise Trouble("file-cannot-open", path=path, explanation=error.strerror) from None
        try:
            return cls._connected(path.resolve(), connect, cls._prepare)
        except BaseException:
            remove_forum(path)
            raise

    @classmethod
    def open(cls, path: Path, connect: Connect = driver.connect) -> Self:
        """The forum file at `path`, ready to be written.

        Raises:
            Trouble: missing, empty, foreign, truncated, damaged, newer, read-only, in use, on a
                network share, or see `load`; then not a byte of it changed.
        """
        inspect(path)
        require_live_place(path)
        return cls._connected(path.resolve(), connect, cls._take_up)

    @classmethod
    def open_reading(cls, path: Path, connect: Connect = driver.connect) -> Self:
        """The forum file at `path` for looking only; not a byte of it changes.

        After an unexpected stop the log beside it must be taken in first: then it is opened as by
        `open`. One of an earlier release is copied into memory and brought up to date there.
        """
        with _told(path):
            version = inspect(path)
            if was_left_open(path):
                return cls.open(path, connect)
            path = path.resolve()
            file = cls(connect(_address(path, "ro")), path)
            with _closed_if_failing(file):
                pragmas.look(file._connection)
                require_sound(file._connection, path)
                if version < VERSION:
                    file._move_to_memory(connect)
            return file

    @classmethod
    def in_memory(cls) -> Self:
        """A forum without a file, for rehearsals of the machine and for tests."""
        file = cls(driver.connect(":memory:"), None)
        file._prepare()
        return file

    @classmethod
    def _connected(cls, path: Path, connect: Connect, prepare: Callable[[Self], None]) -> Self:
        with _told(path):
            file = cls(connect(_address(path, "rw")), path)
            with _closed_if_failing(file):
                prepare(file)
                file._key = holding.hold(path)
            return file

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def load(self) -> Contents:
        """The whole log and all names, the chain verified on the way.

        Raises:
            Trouble: an entry is changed, missing or unknown to this release; it is named.
        """
        found = self._contents or self._read()
        self._contents = None
        return found

    def _read(self) -> Contents:
        with _told(self.path):
            names = read_names(self._connection)
            log = read_log(self._connection, names)
        require_erasures(log.entries, names)
        self._link = log.link
        self._note_attached(log.entries)
        table = {(n.person, n.version): n.name or "" for rows in names.values() for n in rows}
        return Contents(log.entries, Roll(HashTrieMap(table)))

    def append(self, entries: Sequence[Entry], records: Sequence[Record] = ()) -> None:
        """Write the entries of a step and its records in one synced transaction.

        They are on disk when this returns.

        Raises:
            Trouble: it could not be written; then nothing of it was.
        """
        with _told(self.path), self._transaction():
            link = write_step(self._connection, self._link, entries=entries, records=records)
        self._link, self._contents = link, None
        self._note_attached(entries)
        if any(isinstance(record, (NameErasure, UrnDestroyed)) for record in records):
            self._finish_erasing()

    @property
    def last_link(self) -> str:
        """The newest link of the chain in hexadecimal."""
        return self._link.hex()

    def attachment(self, identity: str) -> bytes:
        """The content of an attached file.

        Raises:
            Trouble: it is not there, or not what was attached.
        """
        with _told(self.path):
            row = self._connection.execute(
                "SELECT content FROM attachments WHERE id = ? ORDER BY seq DESC LIMIT 1",
                (identity,),
            ).fetchone()
        if row is None or identity not in self._attached:
            raise Trouble("attachment-missing", path=self.path)
        if hashlib.sha256(row[0]).hexdigest() != self._attached[identity]:
            raise Trouble("attachment-changed", path=self.path)
        return row[0]

    def opened_urn(self, poll: str) -> UrnContents:
        """What lies in the urn of a poll.

        Raises:
            Trouble: it cannot be read.
        """
        with _told(self.path):
            return urn.opened(self._connection, poll)

    def urn_voters(self) -> Mapping[str, frozenset[str]]:
        """For each urn, who has put a ballot in."""
        with _told(self.path):
            return urn.voters(self._connection)

    def settle(self) -> None:
        """Everything into the one file, which stays open: another process may copy it now.

        Raises:
            Trouble: it could not be written there.
        """
        with _told(self.path):
            pragmas.checkpoint(self._connection)

    def copy(self, path: Path) -> None:
        """A whole copy at `path`, on disk when this returns.

        Raises:
            Trouble: something is there, it could not be written, or people vote in secret: a copy
                would keep their envelopes.
        """
        if self.urn_voters():
            raise Trouble("urn-stands", path=path)
        with _told(path):
            write_copy(self._connection, path)

    def close(self) -> None:
        """Back to a single file on disk."""
        if self._is_live:
            self._finish_erasing()
            with suppress(driver.DriverError, UnicodeDecodeError):
                pragmas.back_to_one_file(self._connection)
        self._is_live = False
        try:
            self._connection.close()
        finally:
            holding.release(self._key)

    @contextmanager
    def _transaction(self) -> Generator[None]:
        """All or nothing; what failed cannot come back after a crash either."""
        self._connection.execute("BEGIN IMMEDIATE")
        try:
            yield
            self._connection.execute("COMMIT")
        except BaseException:
            with suppress(driver.DriverError, UnicodeDecodeError):
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")
                # A sync that failed may have left a whole step in the write-ahead log.
                pragmas.checkpoint(self._connection)
            raise

    def _prepare(self) -> None:
        pragmas.look_alone(self._connection)
        self._go_live()
        self._migrate()
        pragmas.checkpoint(self._connection)  # from now on the first bytes tell whose file it is

    def _take_up(self) -> None:
        pragmas.look_alone(self._connection)
        version = require_sound(self._connection, self.path)
        self._contents = self._read()  # what is damaged is not written to
        self._go_live()
        if version < VERSION and self.path is not None:
            backup_before_migration(self._connection, self.path, version)
            self._migrate()
        self._finish_erasing()

    def _go_live(self) -> None:
        self._is_live = True
        pragmas.go_live(self._connection)

    def _migrate(self) -> None:
        """All steps and the version in one transaction: an earlier release never sees a half."""
        database = driver.wrapped(self._connection)
        with self._transaction():
            migrations().apply(database)
            self._connection.execute(f"PRAGMA application_id={APPLICATION_ID}")
            self._connection.execute(f"PRAGMA user_version={VERSION}")

    def _move_to_memory(self, connect: Connect) -> None:
        on_disk, self._connection = self._connection, connect(":memory:")
        on_disk.backup(self._connection)
        on_disk.close()
        self._migrate()
        self._connection.execute("PRAGMA query_only=ON")

    def _finish_erasing(self) -> None:
        """Rewrite the file so that no byte of an erased name is left, now or after a power cut.

        What fails (the disk is full) is tried again at closing and opening; the forum goes on.
        """
        with suppress(driver.DriverError, UnicodeDecodeError):
            if self._connection.execute("SELECT 1 FROM notes WHERE name = 'erasing'").fetchone():
                self._connection.execute("VACUUM")
                pragmas.checkpoint(self._connection)
                self._connection.execute("DELETE FROM notes WHERE name = 'erasing'")

    def _note_attached(self, entries: Iterable[Entry]) -> None:
        for entry in entries:
            if isinstance(entry.event, FileAttached):
                self._attached[entry.event.attachment] = entry.event.digest


def remove_forum(path: Path) -> None:
    """Remove a forum file that was never finished, and what lies beside it, as far as possible."""
    for left in (path, *files_beside(path)):
        with suppress(OSError):
            left.unlink()


def files_beside(path: Path) -> list[Path]:
    """Where SQLite keeps what a stop left over."""
    return [path.with_name(path.name + suffix) for suffix in _BESIDE]


def _address(path: Path, mode: str) -> str:
    return f"{path.as_uri()}?mode={mode}"


@contextmanager
def _closed_if_failing(file: ForumFile) -> Generator[None]:
    try:
        yield
    except BaseException:
        file.close()
        raise


@contextmanager
def _told(path: Path | None) -> Generator[None]:
    """Errors of the disk and the driver told as trouble; our own mistakes stay what they are."""
    try:
        yield
    except OSError as error:
        raise Trouble("file-cannot-open", path=path, explanation=error.strerror) from error
    except UnicodeDecodeError as error:  # the drivers choke on messages that quote a damaged page
        raise Trouble("file-damaged", path=path) from error
    except driver.DriverError as error:
        if driver.is_our_fault(error):
            raise
        raise driver.trouble(error, str(path)) from error
