"""What lies in a .forum file, and how older files are brought up to date (after a backup)."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database
    from sqlite_utils.migrations import Migrations

APPLICATION_ID = 0x43464F52  # "CFOR"
VERSION = 4
TABLES = frozenset(("events", "names", "attachments", "notes"))
TABLES_NOW = TABLES | {"urns", "envelopes"}

# AUTOINCREMENT keeps the highest number apart: the newest entries cannot go missing unnoticed.
# An attachment may come again under the id that a withdrawn step used: the newest counts.
_FIRST = """
CREATE TABLE events (
    seq INTEGER PRIMARY KEY AUTOINCREMENT, step INTEGER NOT NULL, at INTEGER NOT NULL,
    initiator TEXT NOT NULL, command TEXT NOT NULL, kind TEXT NOT NULL, payload BLOB NOT NULL,
    salt BLOB NOT NULL, digest BLOB NOT NULL, link BLOB NOT NULL
) STRICT;
CREATE TABLE names (
    person TEXT NOT NULL, version INTEGER NOT NULL,
    seq INTEGER NOT NULL REFERENCES events (seq) DEFERRABLE INITIALLY DEFERRED,
    payload BLOB, salt BLOB, digest BLOB NOT NULL, PRIMARY KEY (person, version)
) STRICT, WITHOUT ROWID;
CREATE TABLE attachments (
    id TEXT NOT NULL,
    seq INTEGER NOT NULL REFERENCES events (seq) DEFERRABLE INITIALLY DEFERRED,
    content BLOB NOT NULL, PRIMARY KEY (id, seq)
) STRICT;
CREATE TABLE notes (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
"""


_URNS = """
CREATE TABLE urns (poll TEXT PRIMARY KEY, public BLOB NOT NULL, private BLOB NOT NULL)
STRICT, WITHOUT ROWID;
CREATE TABLE envelopes (
    poll TEXT NOT NULL REFERENCES urns (poll), voter TEXT NOT NULL, sealed BLOB NOT NULL,
    PRIMARY KEY (poll, voter)
) STRICT, WITHOUT ROWID;
"""


def migrations() -> "Migrations":
    """All steps from nothing to the present version, in order."""
    from sqlite_utils.migrations import Migrations

    steps = Migrations("civicforum")

    def step(name: str, statements: str) -> None:
        def run(db: "Database") -> None:
            for statement in statements.split(";"):
                if statement.strip():
                    db.conn.execute(statement)

        steps(name=name)(run)

    step("0001 events, names, attachments", _FIRST)
    step("0002 urns", _URNS)
    return steps
