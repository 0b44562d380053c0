"""The chain: each entry is sealed with the one before, so that a changed or missing one is found.

A row's digest covers its salt and its own content; the link covers the link before, the envelope and
the digests. Erasing blanks content and salt and keeps the digest, so the chain stays whole.
"""

import hashlib
from collections.abc import Iterable

FIRST_LINK = b"\0" * 32


def digest(salt: bytes, *content: bytes) -> bytes:
    """32 bytes over a random salt and the content, each part with its length before it."""
    hasher = hashlib.sha256(salt)
    for part in content:
        hasher.update(b"%d:" % len(part))
        hasher.update(part)
    return hasher.digest()


def link(before: bytes, envelope: bytes, digests: Iterable[bytes]) -> bytes:
    """32 bytes that tie an entry to everything before it."""
    return hashlib.sha256(b"".join((before, digest(b"", envelope), *digests))).digest()


def envelope(seq: int, step: int, at: int, initiator: str, command: str) -> bytes:
    """What the chain covers besides the content."""
    return f"{seq}\n{step}\n{at}\n{initiator}\n{command}".encode()
