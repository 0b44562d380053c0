"""The .forum file: one SQLite file, one writer, append and read; nothing acknowledged is ever lost."""

import json
import os
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Self

from rpds import HashTrieMap

from civicforum.base.errors import Trouble
from civicforum.domain.catalogue import event_to_json
from civicforum.domain.command import AttachmentRecord, NameErasure, NameRecord, Record
from civicforum.domain.event import Entry
from civicforum.domain.people import Roll
from civicforum.store import driver
from civicforum.store.backup import backup_before_migration
from civicforum.store.chain import FIRST_LINK, digest, envelope, link
from civicforum.store.inspection import has_journal, inspect, require_live_place
from civicforum.store.reading import read_entries, read_names
from civicforum.store.schema import APPLICATION_ID, VERSION, migrations

if TYPE_CHECKING:
    from sqlite3 import Connection

Connect = Callable[[str], "Connection"]


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
        self._database = driver.wrapped(connection)
        self._link = FIRST_LINK
        self._seq = 0

    @classmethod
    def create(cls, path: Path, connect: Connect = driver.connect) -> "ForumFile":
        """A new, blank forum file; `path` must not exist.

        Raises:
            Trouble: it exists, or cannot be made there.
        """
        require_live_place(path)
        try:
            os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        except FileExistsError:
            raise Trouble("file-exists", path=path) from None
        except OSError as error:
            raise Trouble("file-cannot-open", path=path, explanation=error.strerror) from None
        with _told(path):
            file = cls(connect(_address(path, "rw")), path)
            file._prepare()
            return file

    @classmethod
    def open(cls, path: Path, connect: Connect = driver.connect) -> "ForumFile":
        """The forum file at `path`, ready to be written.

        Raises:
            Trouble: missing, empty, foreign, truncated, damaged, newer, read-only, in use elsewhere,
                or on a network share.
        """
        version = inspect(path)
        require_live_place(path)
        with _told(path):
            file = cls(connect(_address(path, "rw")), path)
            try:
                file._go_live()
                file._require_sound()
                if version < VERSION:
                    backup_before_migration(file._connection, path, version)
                    file._migrate()
                file._finish_erasing()
            except BaseException:
                file._connection.close()
                raise
            return file

    @classmethod
    def open_reading(cls, path: Path, connect: Connect = driver.connect) -> "ForumFile":
        """The forum file at `path` for looking only; not a byte of it changes.

        After an unexpected stop the log beside it must be taken in first, so it is opened as by `open`.
        """
        if inspect(path) < VERSION or has_journal(path):
            return cls.open(path, connect)
        with _told(path):
            file = cls(connect(_address(path, "ro")), path)
            try:
                file._require_sound()
            except BaseException:
                file._connection.close()
                raise
            return file

    @classmethod
    def in_memory(cls) -> "ForumFile":
        """A forum without a file, for rehearsals of the machine and for tests."""
        file = cls(driver.connect(":memory:"), None)
        file._prepare()
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
        with _told(self.path):
            names = read_names(self._connection)
            entries: list[Entry] = []
            for entry, sealed in read_entries(self._connection, names):
                entries.append(entry)
                self._link, self._seq = sealed, entry.seq
        table = {(name.person, name.version): name.name for row in names.values() for name in row}
        return Contents(entries, Roll(HashTrieMap(table)))

    def append(self, entries: Sequence[Entry], records: Sequence[Record] = ()) -> None:
        """Write entries and their records in one synced transaction: on disk when this returns.

        Raises:
            Trouble: it could not be written; then nothing of it was.
        """
        last = entries[-1].seq
        seal = self._link
        with _told(self.path), self._database.atomic():
            names = [self._write(record, last) for record in records]
            for entry in entries:
                payload, salt = event_to_json(entry.event), os.urandom(16)
                kind = type(entry.event).__name__
                own = digest(salt, kind.encode(), payload)
                head = envelope(entry.seq, entry.step, entry.at, entry.initiator, entry.command)
                beside = sorted(n for n in names if n) if entry.seq == last else ()
                seal = link(seal, head, (own, *beside))
                self._connection.execute(
                    "INSERT INTO events VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    (
                        entry.seq,
                        entry.step,
                        entry.at,
                        entry.initiator,
                        entry.command,
                        kind,
                        payload,
                        salt,
                        own,
                        seal,
                    ),
                )
        self._link, self._seq = seal, last
        if any(isinstance(record, NameErasure) for record in records):
            with suppress(driver.DriverError):
                self._finish_erasing()

    @property
    def last_link(self) -> str:
        """The newest link of the chain in hexadecimal."""
        return self._link.hex()

    def attachment(self, identity: str) -> bytes:
        """The content of an attached file.

        Raises:
            Trouble: it is not there.
        """
        with _told(self.path):
            row = self._connection.execute(
                "SELECT content FROM attachments WHERE id = ?", (identity,)
            ).fetchone()
        if row is None:
            raise Trouble("attachment-missing", path=self.path)
        return row[0]

    def close(self) -> None:
        """Back to a single file on disk."""
        with suppress(driver.DriverError):
            self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            self._connection.execute("PRAGMA journal_mode=DELETE")
        self._connection.close()

    def _write(self, record: Record, seq: int) -> bytes:
        match record:
            case NameRecord(person, version, name, contact):
                payload = json.dumps([name, contact], ensure_ascii=False).encode()
                salt = os.urandom(16)
                own = digest(salt, person.encode(), b"%d" % version, payload)
                self._connection.execute(
                    "INSERT INTO names VALUES (?, ?, ?, ?, ?, ?)",
                    (person, version, seq, payload, salt, own),
                )
                return own
            case NameErasure(person):
                self._connection.execute(
                    "UPDATE names SET payload = NULL, salt = NULL WHERE person = ?", (person,)
                )
                self._connection.execute("INSERT OR REPLACE INTO notes VALUES ('erasing', '1')")
            case AttachmentRecord(identity, content):
                self._connection.execute(
                    "INSERT INTO attachments VALUES (?, ?, ?)", (identity, seq, content)
                )
        return b""

    def _prepare(self) -> None:
        self._go_live()
        self._migrate()

    def _go_live(self) -> None:
        """Durable before fast, in the order that was measured to survive power cuts."""
        for pragma in (
            "locking_mode=EXCLUSIVE",
            "synchronous=EXTRA",
            "journal_mode=WAL",
            "foreign_keys=ON",
            "trusted_schema=OFF",
            "cell_size_check=ON",
            "secure_delete=ON",
            "temp_store=MEMORY",
            "fullfsync=1",
            "checkpoint_fullfsync=1",
        ):
            self._connection.execute(f"PRAGMA {pragma}").fetchall()

    def _migrate(self) -> None:
        migrations().apply(self._database)
        self._connection.execute(f"PRAGMA application_id={APPLICATION_ID}")
        self._connection.execute(f"PRAGMA user_version={VERSION}")

    def _require_sound(self) -> None:
        found = self._connection.execute("PRAGMA quick_check(1)").fetchone()[0]
        if found != "ok":
            raise Trouble("file-damaged", path=self.path)

    def _finish_erasing(self) -> None:
        """Rewrite the file so that no byte of an erased name is left, now or after a power cut."""
        if self._connection.execute("SELECT 1 FROM notes WHERE name = 'erasing'").fetchone():
            self._connection.execute("VACUUM")
            self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
            self._connection.execute("DELETE FROM notes WHERE name = 'erasing'")


def _address(path: Path, mode: str) -> str:
    return f"{path.resolve().as_uri()}?mode={mode}"


@contextmanager
def _told(path: Path | None) -> Generator[None]:
    """Errors of the driver told as trouble."""
    try:
        yield
    except driver.DriverError as error:
        raise driver.trouble(error, str(path)) from error
