"""Reading the log back, with every digest and every link of the chain verified on the way."""

import json
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import msgspec

from civicforum.base.errors import Trouble
from civicforum.domain.catalogue import event_from_json
from civicforum.domain.event import Entry
from civicforum.store.chain import FIRST_LINK, digest, envelope, link

if TYPE_CHECKING:
    from sqlite3 import Connection


@dataclass(frozen=True, slots=True)
class NameRow:
    """A version of a name as it lies in the file; "" where it was erased."""

    person: str
    version: int
    name: str
    contact: str
    digest: bytes


def read_names(connection: "Connection") -> Mapping[int, Sequence[NameRow]]:
    """All versions of all names, by the number of the log entry that they came with.

    Raises:
        Trouble: a name was changed outside the program.
    """
    rows = connection.execute("SELECT seq, person, version, payload, salt, digest FROM names")
    found: dict[int, list[NameRow]] = defaultdict(list)
    for seq, person, version, payload, salt, own in rows:
        name, contact = "", ""
        if payload is not None:
            if digest(salt or b"", person.encode(), b"%d" % version, payload) != own:
                raise Trouble("chain-broken", seq=seq)
            name, contact = json.loads(payload)
        found[seq].append(NameRow(person, version, name, contact, own))
    return found


def read_entries(
    connection: "Connection", names: Mapping[int, Sequence[NameRow]]
) -> Iterator[tuple[Entry, bytes]]:
    """The log in order, each entry with its link.

    Raises:
        Trouble: an entry is changed, missing, or of a kind that this release does not know.
    """
    rows = connection.execute(
        "SELECT seq, step, at, initiator, command, kind, payload, salt, digest, link FROM events "
        "ORDER BY seq"
    )
    sealed, expected = FIRST_LINK, 1
    for seq, step, at, initiator, command, kind, payload, salt, own, stored in rows:
        head = envelope(seq, step, at, initiator, command)
        beside = sorted(row.digest for row in names.get(seq, ()))
        if (
            seq != expected
            or digest(salt or b"", kind.encode(), payload or b"") != own
            or link(sealed, head, (own, *beside)) != stored
        ):
            raise Trouble("chain-broken", seq=expected)
        try:
            event = event_from_json(kind, payload)
        except (KeyError, msgspec.DecodeError):
            raise Trouble("event-unknown", seq=seq, kind=kind) from None
        sealed, expected = stored, expected + 1
        yield Entry(seq, step, at, initiator, command, event), stored
