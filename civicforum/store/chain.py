"""The chain: each entry is sealed with the one before, so that a changed or missing one is found.

A row's digest covers its salt and content; the link covers the link before, that digest, those of
the names that came along, and every other column. Erasing blanks content and salt and keeps the
digest, so the chain stays whole. Only the last part of what is hashed has no fixed length.
"""

import hashlib
import os
from collections.abc import Sequence

FIRST_LINK = b"\0" * 32
SALT_LENGTH = 16


def new_salt() -> bytes:
    """Random bytes, so that a short content cannot be guessed from its digest."""
    return os.urandom(SALT_LENGTH)


def digest(salt: bytes, content: bytes) -> bytes:
    """32 bytes over a salt of `SALT_LENGTH` and the content."""
    return hashlib.sha256(salt + content).digest()


def name_seal(person: str, version: int, own: bytes) -> bytes:
    """32 bytes that tie the digest of a name to the person and version; they outlive the name."""
    return hashlib.sha256(b"%s%d\n%s" % (own, version, person.encode())).digest()


def link(before: bytes, own: bytes, names: Sequence[bytes], envelope: str) -> bytes:
    """32 bytes that tie an entry and the names that came with it to everything before."""
    return hashlib.sha256(b"".join((before, own, *sorted(names), envelope.encode()))).digest()


def envelope(seq: int, step: int, *, at: int, kind: str, command: str, initiator: str) -> str:
    """What the chain covers besides the content; the one free text comes last."""
    return f"{seq}\n{step}\n{at}\n{kind}\n{command}\n{initiator}"
