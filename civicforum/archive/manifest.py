"""The manifest: a line for each file, as sha256sum writes them; where it stands, all is there."""

import re
from collections.abc import Iterable, Mapping

from civicforum.archive.parcel import Piece

MANIFEST = "manifest-sha256.txt"
_LINE = re.compile(r"([0-9a-f]{64})  ([0-9a-z-]+\.[a-z]+)")


class ManifestError(Exception):
    """No manifest of ours."""


def manifest_of(pieces: Iterable[Piece]) -> Piece:
    """The manifest of these files, to be checked with `sha256sum -c` too."""
    lines = (f"{piece.sha256}  {piece.name}\n" for piece in pieces)
    return Piece(MANIFEST, "".join(lines).encode())


def hashes_in(manifest: bytes) -> Mapping[str, str]:
    """The hash of each file that a manifest names.

    Raises:
        ManifestError: it is none.
    """
    found: dict[str, str] = {}
    for line in manifest.decode("ascii", errors="replace").splitlines():
        told = _LINE.fullmatch(line)
        if told is None:
            raise ManifestError(line)
        found[told[2]] = told[1]
    if not found:
        raise ManifestError("nothing in it")
    return found
