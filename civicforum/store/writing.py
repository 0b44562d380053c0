"""Writing a step: its entries, sealed into the chain, and the records beside them."""

import json
from collections.abc import Sequence
from typing import TYPE_CHECKING

from civicforum.domain.catalogue import event_to_json
from civicforum.domain.command import AttachmentRecord, NameErasure, NameRecord, Record
from civicforum.domain.event import Entry
from civicforum.store.chain import digest, envelope, link, name_seal, new_salt

if TYPE_CHECKING:
    from sqlite3 import Connection


def write_step(
    connection: "Connection", before: bytes, *, entries: Sequence[Entry], records: Sequence[Record]
) -> bytes:
    """Insert one step inside a transaction; its records hang on its last entry.

    They are written just before it: while a record waits for its entry, SQLite looks through all
    records at every entry.

    Returns:
        The new link of the chain.
    """
    last = entries[-1]
    for entry in entries[:-1]:
        before = _write_entry(connection, before, entry, ())
    seals = [seal for record in records if (seal := _write_record(connection, record, last.seq))]
    return _write_entry(connection, before, last, seals)


def _write_entry(
    connection: "Connection", before: bytes, entry: Entry, seals: Sequence[bytes]
) -> bytes:
    payload, salt, kind = event_to_json(entry.event), new_salt(), type(entry.event).__name__
    own = digest(salt, payload)
    head = envelope(
        entry.seq,
        entry.step,
        at=entry.at,
        kind=kind,
        command=entry.command,
        initiator=entry.initiator,
    )
    sealed = link(before, own, seals, head)
    connection.execute(
        "INSERT INTO events (seq, step, at, initiator, command, kind, payload, salt, digest, link) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
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
            sealed,
        ),
    )
    return sealed


def _write_record(connection: "Connection", record: Record, seq: int) -> bytes:
    match record:
        case NameRecord(person, version, name):
            payload, salt = json.dumps([name], ensure_ascii=False).encode(), new_salt()
            own = digest(salt, payload)
            connection.execute(
                "INSERT INTO names (person, version, seq, payload, salt, digest) "
                "VALUES (?, ?, ?, ?, ?, ?)",
                (person, version, seq, payload, salt, own),
            )
            return name_seal(person, version, own)
        case NameErasure(person):
            connection.execute(
                "UPDATE names SET payload = NULL, salt = NULL WHERE person = ?", (person,)
            )
            connection.execute("INSERT OR REPLACE INTO notes VALUES ('erasing', '1')")
        case AttachmentRecord(identity, content):
            connection.execute("INSERT INTO attachments VALUES (?, ?, ?)", (identity, seq, content))
    return b""
