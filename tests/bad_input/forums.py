"""Forum files made wrong: in their bytes, in their rows, and with a chain that was forged anew."""

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path

from civicforum.desk.opening import open_forum
from civicforum.store import driver
from civicforum.store.chain import FIRST_LINK, digest, envelope, link, name_seal, new_salt
from tests.bad_input.trial import LawBrokenError, Told, command, everything_in, problem_only
from tests.support.files import sample
from tests.support.mutator import Mutator

COMMANDS = (("log", "--json"), ("show", "--json"), ("check", "--json"))
_COLUMNS = {
    "events": [
        *("seq", "step", "at", "initiator", "command", "kind"),
        *("payload", "salt", "digest", "link"),
    ],
    "names": ["person", "version", "seq", "payload", "salt", "digest"],
    "attachments": ["id", "seq", "content"],
    "notes": ["name", "value"],
    "sqlite_sequence": ["name", "seq"],
}
_SCHEMA = (
    "CREATE TRIGGER t AFTER INSERT ON events BEGIN DELETE FROM events; END",
    "CREATE VIEW v AS SELECT * FROM events",
    "CREATE TABLE other (a)",
    "CREATE INDEX other_index ON events (at)",
    "ALTER TABLE events ADD COLUMN extra TEXT DEFAULT 'x'",
    "ALTER TABLE events RENAME COLUMN kind TO sort",
    "ALTER TABLE names RENAME TO people",
    "DROP TABLE attachments",
    "DROP TABLE notes",
    "DROP TABLE urns",
    "DROP TABLE envelopes",
    "PRAGMA user_version=99",
    "PRAGMA user_version=0",
    "PRAGMA user_version=1",
    "PRAGMA user_version=-1",
    "PRAGMA application_id=0",
    "PRAGMA encoding='UTF-16'",
    "PRAGMA journal_mode=WAL",
    "PRAGMA auto_vacuum=1",
)


@dataclass(frozen=True, slots=True)
class Forums:
    """A whole file, what the commands say about it, and a folder to damage copies in."""

    whole: Path
    said: tuple[str, ...]
    folder: Path

    @classmethod
    def made(cls, whole: Path, folder: Path) -> "Forums":
        """Of a file that is there."""
        return cls(whole, tuple(told.out for told in _all(whole)), folder)

    def tried(self, seed: int) -> str:
        """Damage a copy: "found" where something says so, "harmless" where all say the same.

        Raises:
            LawBrokenError: neither; or the damaged file was changed by looking at it.
        """
        mutator = Mutator(seed)
        path = self.folder / "damaged.forum"
        if mutator.lot.random() < 0.5:
            path.write_bytes(mutator.mutated(self.whole.read_bytes()))
        else:
            shutil.copyfile(self.whole, path)
            for _ in range(mutator.lot.choice((1, 1, 2))):
                _change_rows(path, mutator)
        return self._judged(path, self._same)

    def forged(self, seed: int) -> str:
        """A chain that holds over events that do not: told in words, or taken as they are."""
        mutator = Mutator(seed)
        path = self.folder / "forged.forum"
        shutil.copyfile(self.whole, path)
        for _ in range(mutator.lot.choice((1, 2, 5))):
            _change_rows(path, mutator)
        with suppress(sqlite3.Error, ValueError, TypeError, AttributeError):
            _link_anew(path)
        return self._judged(path, None)

    def _judged(self, path: Path, holds: Callable[[list[Told]], bool] | None) -> str:
        before = everything_in(self.folder)
        told = _all(path)
        is_bare = everything_in(self.folder) == before
        if not is_bare and not _was_left_open(before[path.name]):
            raise LawBrokenError("looking at it changed the folder")
        if holds is not None and not holds(told):
            raise LawBrokenError("another record, and nothing is said")
        before = everything_in(self.folder)
        is_opened: list[str] = []
        problem_only(lambda: _open(path, is_opened))
        if holds is not None and not is_opened and everything_in(self.folder) != before:
            raise LawBrokenError("it does not open, and was changed")
        for left in self.folder.iterdir():
            left.unlink()
        return "harmless" if all(one.status != 3 for one in told) else "found"

    def _same(self, told: list[Told]) -> bool:
        return all(
            one.status == 3 or one.out == said for one, said in zip(told, self.said, strict=True)
        )


def small(place: Path) -> Path:
    """All that lies in a file: names, one of them erased, an attachment, a withdrawn step."""
    sample(place, driver.connect)
    return place


def _all(path: Path) -> list[Told]:
    return [command(name, path, *options) for name, *options in COMMANDS]


def _open(path: Path, is_opened: list[str]) -> None:
    with open_forum(path) as desk:
        is_opened.append(desk.last_link)


def _was_left_open(content: bytes) -> bool:
    """It says that it has a write-ahead log: then looking takes it in."""
    return content[18:19] == b"\x02"


def _change_rows(path: Path, mutator: Mutator) -> None:
    """As another program would."""
    lot = mutator.lot
    with suppress(sqlite3.Error, OverflowError, UnicodeError), closing(_connected(path)) as file:
        table = lot.choice(list(_COLUMNS))
        column = lot.choice(_COLUMNS[table])
        rows = (
            [row[0] for row in file.execute(f"SELECT rowid FROM {table}")]
            if table
            not in {
                "names",
                "notes",
            }
            else []
        )
        row = lot.choice(rows) if rows else 1
        where = f"WHERE rowid = {row}" if rows else ""
        value = _value(file, mutator, table=table, column=column, where=where)
        deed = lot.randrange(8)
        if deed == 0:
            file.execute(f"DELETE FROM {table} {where}")
        elif deed == 1:
            own = [c for c in _COLUMNS[table] if c != "seq"]
            chosen = ", ".join(own)
            file.execute(f"INSERT INTO {table} ({chosen}) SELECT {chosen} FROM {table} {where}")
        elif deed == 2:
            file.execute(lot.choice(_SCHEMA))
        elif deed == 3:
            _change_schema(file, mutator)
        else:
            file.execute(f"UPDATE {table} SET {column} = ? {where}", (value,))


def _value(
    file: sqlite3.Connection, mutator: Mutator, *, table: str, column: str, where: str
) -> object:
    found = file.execute(f"SELECT {column} FROM {table} {where} LIMIT 1").fetchone()
    old = found[0] if found else None
    if isinstance(old, bytes):
        return mutator.lot.choice((mutator.mutated(old), mutator.mutated(old), b"", None))
    if isinstance(old, int):
        return mutator.lot.choice((old + 1, old - 1, 0, -1, 2**63 - 1, -(2**63), 10**14, None))
    return mutator.lot.choice((mutator.text(), mutator.text(), None, "CardAdded", "StepRetracted"))


def _change_schema(file: sqlite3.Connection, mutator: Mutator) -> None:
    """Tables that keep other kinds of values than they should."""
    old, new = mutator.lot.choice(
        (
            *(("STRICT", ""), ("BLOB NOT NULL", "TEXT"), ("INTEGER NOT NULL", "TEXT")),
            *(("at INTEGER", "at INTEGER AS (seq)"), ("AUTOINCREMENT", ""), ("REFERENCES", "--")),
            ("payload BLOB NOT NULL", "payload BLOB AS (randomblob(2000000000))"),
        )
    )
    file.execute("PRAGMA writable_schema=ON")
    file.execute("UPDATE sqlite_schema SET sql = replace(sql, ?, ?)", (old, new))


def _link_anew(path: Path) -> None:
    """Every digest and every link as if the program had written what stands there."""
    with closing(_connected(path)) as file:
        seals: dict[int, list[bytes]] = {}
        for person, version, seq, payload in file.execute(
            "SELECT person, version, seq, payload FROM names"
        ).fetchall():
            salt = new_salt()
            if payload is not None:
                file.execute(
                    "UPDATE names SET salt = ?, digest = ? WHERE person = ? AND version = ?",
                    (salt, digest(salt, payload), person, version),
                )
            own = file.execute(
                "SELECT digest FROM names WHERE person = ? AND version = ?", (person, version)
            ).fetchone()[0]
            seals.setdefault(seq, []).append(name_seal(person, version, own))
        before = FIRST_LINK
        rows = file.execute(
            "SELECT seq, step, at, kind, command, initiator, payload, salt FROM events ORDER BY seq"
        ).fetchall()
        for seq, (rowid, step, at, kind, order, initiator, payload, _) in enumerate(rows, 1):
            salt = new_salt()
            own = digest(salt, payload)
            head = envelope(seq, step, at=at, kind=kind, command=order, initiator=initiator)
            before = link(before, own, seals.get(seq, ()), head)
            file.execute(
                "UPDATE events SET seq = ?, salt = ?, digest = ?, link = ? WHERE seq = ?",
                (seq, salt, own, before, rowid),
            )
        file.execute("UPDATE sqlite_sequence SET seq = ? WHERE name = 'events'", (len(rows),))


def _connected(path: Path) -> sqlite3.Connection:
    file = sqlite3.connect(path, isolation_level=None)
    file.execute("PRAGMA ignore_check_constraints=ON")
    return file
