"""Writing a step: its entries, sealed into the chain, and the records beside them."""

import json
from collections.abc import Sequence
from typing import TYPE_CHECKING

from civicforum.domain.catalogue import event_to_json
from civicforum.domain.command import (
    AttachmentRecord,
    EnvelopeRecord,
    NameErasure,
    NameRecord,
    Record,
    UrnDestroyed,
    UrnRecord,
)
from civicforum.domain.event import Entry
from civicforum.store import urn
from civicforum.store.chain import digest, envelope, link, name_seal, new_salt

if TYPE_CHECKING:
    from sqlite3 import Connection

_EVENT = (
    "INSERT INTO events (seq, step, at, initiator, command, kind, payload, salt, digest, link) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
_NAME = "INSERT INTO names (person, version, seq, payload, salt, digest) VALUES (?, ?, ?, ?, ?, ?)"
_to_json = json.JSONEncoder(ensure_ascii=False).encode


def write_step(
    connection: "Connection", before: bytes, *, entries: Sequence[Entry], records: Sequence[Record]
) -> bytes:
    """Insert one step inside a transaction; its records hang on its last entry.

    They are written just before it: while a record waits for its entry, SQLite looks through all
    records at every entry.

    Returns:
        The new link of the chain.
    """
    if not entries:  # a ballot in the urn: the log must not tell when it came
        for record in records:
            _write_record(connection, record, 0)
        return before
    *earlier, last = entries
    rows: list[tuple[object, ...]] = []
    for entry in earlier:
        row, before = _sealed(before, entry, ())
        rows.append(row)
    connection.executemany(_EVENT, rows)
    names = [record for record in records if isinstance(record, NameRecord)]
    seals = _write_names(connection, names, last.seq)
    for record in records:
        if not isinstance(record, NameRecord):
            _write_record(connection, record, last.seq)
    row, before = _sealed(before, last, seals)
    connection.execute(_EVENT, row)
    return before


def _sealed(
    before: bytes, entry: Entry, seals: Sequence[bytes]
) -> tuple[tuple[object, ...], bytes]:
    """The row of an entry, and its link."""
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
    named = (entry.seq, entry.step, entry.at, entry.initiator, entry.command, kind)
    return (*named, payload, salt, own, sealed), sealed


def _write_names(connection: "Connection", records: Sequence[NameRecord], seq: int) -> list[bytes]:
    """Their seals; in the order in which the table lies, which is the quickest."""
    seals: list[bytes] = []
    rows: list[tuple[object, ...]] = []
    for person, version, name in sorted((r.person, r.version, r.name) for r in records):
        payload, salt = _to_json([name]).encode(), new_salt()
        own = digest(salt, payload)
        seals.append(name_seal(person, version, own))
        rows.append((person, version, seq, payload, salt, own))
    connection.executemany(_NAME, rows)
    return seals


def _write_record(connection: "Connection", record: Record, seq: int) -> None:
    match record:
        case UrnRecord(poll):
            urn.set_up(connection, poll)
        case EnvelopeRecord():
            urn.put(connection, record)
        case UrnDestroyed(poll):
            urn.destroy(connection, poll)
        case NameRecord():
            raise AssertionError("names are written together")
        case NameErasure(person):
            connection.execute(
                "UPDATE names SET payload = NULL, salt = NULL WHERE person = ?", (person,)
            )
            connection.execute("INSERT OR REPLACE INTO notes VALUES ('erasing', '1')")
        case AttachmentRecord(identity, content):
            connection.execute("INSERT INTO attachments VALUES (?, ?, ?)", (identity, seq, content))
