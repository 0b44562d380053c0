"""Reading the log back, with every digest and every link of the chain verified on the way."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from sys import intern
from typing import TYPE_CHECKING

import msgspec

from civicforum.base.errors import Trouble
from civicforum.domain.catalogue import event_from_json
from civicforum.domain.event import Entry, Event
from civicforum.domain.people import NameErased
from civicforum.store.chain import FIRST_LINK, SALT_LENGTH, digest, envelope, link, name_seal

if TYPE_CHECKING:
    from sqlite3 import Connection


@dataclass(frozen=True, slots=True)
class NameRow:
    """A version of a name as it lies in the file; None where it was erased."""

    person: str
    version: int
    name: str | None
    seal: bytes


@dataclass(frozen=True, slots=True)
class Log:
    """The entries in order, and the link of the last."""

    entries: list[Entry]
    link: bytes


def read_names(connection: "Connection") -> Mapping[int, Sequence[NameRow]]:
    """All versions of all names, by the number of the log entry that they came with.

    Raises:
        Trouble: a name was changed outside the program.
    """
    rows = connection.execute("SELECT seq, person, version, payload, salt, digest FROM names")
    found: dict[int, list[NameRow]] = defaultdict(list)
    for seq, person, version, payload, salt, own in rows:
        name = None
        if payload is not None or salt is not None:
            if payload is None or not _is_sealed(salt, payload, own):
                raise Trouble("chain-broken", seq=seq)
            name = _name(seq, payload)
        found[seq].append(NameRow(person, version, name, name_seal(person, version, own)))
    return found


def _name(seq: int, payload: bytes) -> str:
    try:
        return msgspec.json.decode(payload, type=list[str])[0]
    except (msgspec.DecodeError, IndexError, TypeError):
        raise Trouble("chain-broken", seq=seq) from None


def read_log(connection: "Connection", names: Mapping[int, Sequence[NameRow]]) -> Log:
    """The whole log.

    Raises:
        Trouble: an entry is changed, missing, or of a kind that this release does not know.
    """
    rows = connection.execute(
        "SELECT seq, step, at, kind, command, initiator, payload, salt, digest, link FROM events "
        "ORDER BY seq"
    )
    entries: list[Entry] = []
    sealed, expected = FIRST_LINK, 1
    for seq, step, at, kind, command, initiator, payload, salt, own, stored in rows:
        head = envelope(seq, step, at=at, kind=kind, command=command, initiator=initiator)
        seals = [row.seal for row in names[seq]] if seq in names else ()
        if (
            seq != expected
            or not _is_sealed(salt, payload, own)
            or link(sealed, own, seals, head) != stored
        ):
            raise Trouble("chain-broken", seq=expected)
        sealed, expected = stored, expected + 1
        entries.append(
            Entry(seq, step, at, intern(initiator), intern(command), _event(seq, kind, payload))
        )
    _require_end(connection, names, expected)
    return Log(entries, sealed)


def require_erasures(entries: Iterable[Entry], names: Mapping[int, Sequence[NameRow]]) -> None:
    """A name is blank if and only if the log says that it was erased later.

    Raises:
        Trouble: one was blanked, or brought back, outside the program.
    """
    erased = {e.event.person: e.seq for e in entries if isinstance(e.event, NameErased)}
    for seq, rows in names.items():
        for row in rows:
            if (row.name is None) != (seq < erased.get(row.person, 0)):
                raise Trouble("chain-broken", seq=seq)


def _require_end(
    connection: "Connection", names: Mapping[int, Sequence[NameRow]], expected: int
) -> None:
    """Nothing is missing at the end, and no name hangs on an entry that does not exist."""
    row = connection.execute("SELECT seq FROM sqlite_sequence WHERE name = 'events'").fetchone()
    if (row[0] if row else 0) != expected - 1:
        raise Trouble("chain-broken", seq=expected)
    for seq in names:
        if not 0 < seq < expected:
            raise Trouble("chain-broken", seq=seq)


def _is_sealed(salt: bytes | None, payload: bytes, own: bytes) -> bool:
    return salt is not None and len(salt) == SALT_LENGTH and digest(salt, payload) == own


def _event(seq: int, kind: str, payload: bytes) -> Event:
    try:
        return event_from_json(kind, payload)
    except (KeyError, msgspec.DecodeError):
        raise Trouble("event-unknown", seq=seq, kind=kind) from None
