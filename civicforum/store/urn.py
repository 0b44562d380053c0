"""The urn of a secret ballot: sealed envelopes, one for each voter, until the poll is closed.

The envelopes lie beside the log, which would tie a ballot to the moment at which it came in. Each
is sealed (X25519 and XSalsa20-Poly1305, libsodium's "sealed box") with the poll's own key and
stored by the voter, so that nobody votes twice and whoever changes their mind replaces the
envelope. At the closing all are opened at once: who voted and what was voted leave as two sets
without an order, then envelopes and key are deleted and the file is written anew.

The key lies in the same file: while a poll is open the seal keeps ballots from those who look, not
from somebody who steals the laptop and means it.
"""

import json
from typing import TYPE_CHECKING

from civicforum.domain.command import EnvelopeRecord, UrnContents

if TYPE_CHECKING:
    from collections.abc import Mapping
    from sqlite3 import Connection

_LENGTH = 16  # bytes for each option and one more: the length of an envelope tells nothing


def set_up(connection: "Connection", poll: str) -> None:
    """A new, empty urn with a key pair of its own."""
    from nacl.public import PrivateKey

    key = PrivateKey.generate()
    connection.execute(
        "INSERT INTO urns (poll, public, private) VALUES (?, ?, ?)",
        (poll, bytes(key.public_key), bytes(key)),
    )


def put(connection: "Connection", record: EnvelopeRecord) -> None:
    """Seal a ballot and put it in, in the place of the one that the voter put in before."""
    from nacl.public import PublicKey, SealedBox

    row = connection.execute("SELECT public FROM urns WHERE poll = ?", (record.poll,)).fetchone()
    content = json.dumps(record.marks).encode().ljust(_LENGTH * (record.options + 1))
    sealed = SealedBox(PublicKey(row[0])).encrypt(content)
    connection.execute(
        "INSERT OR REPLACE INTO envelopes (poll, voter, sealed) VALUES (?, ?, ?)",
        (record.poll, record.voter, sealed),
    )


def opened(connection: "Connection", poll: str) -> UrnContents:
    """Who voted, and every ballot, both sorted: neither says anything about the other."""
    from nacl.public import PrivateKey, SealedBox

    row = connection.execute("SELECT private FROM urns WHERE poll = ?", (poll,)).fetchone()
    if row is None:
        return UrnContents((), ())
    box = SealedBox(PrivateKey(row[0]))
    rows = connection.execute(
        "SELECT voter, sealed FROM envelopes WHERE poll = ?", (poll,)
    ).fetchall()
    ballots = sorted(tuple(json.loads(box.decrypt(sealed))) for _, sealed in rows)
    return UrnContents(tuple(sorted(voter for voter, _ in rows)), tuple(ballots))


def destroy(connection: "Connection", poll: str) -> None:
    """Envelopes and key are deleted; the caller writes the file anew, so that no byte is left."""
    connection.execute("DELETE FROM envelopes WHERE poll = ?", (poll,))
    connection.execute("DELETE FROM urns WHERE poll = ?", (poll,))
    connection.execute("INSERT OR REPLACE INTO notes VALUES ('erasing', '1')")


def voters(connection: "Connection") -> "Mapping[str, frozenset[str]]":
    """For each urn, who has voted so far."""
    found: dict[str, set[str]] = {
        row[0]: set() for row in connection.execute("SELECT poll FROM urns")
    }
    for poll, voter in connection.execute("SELECT poll, voter FROM envelopes"):
        found[poll].add(voter)
    return {poll: frozenset(people) for poll, people in found.items()}
