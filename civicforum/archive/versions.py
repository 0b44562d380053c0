"""Where a parcel goes: the folder of its forum, and in it a version for each content.

    DIR/2018-11-10 제목 (ab12cd34efgh5678)/v0001/record.json, sealed.forum, minutes-….pdf, manifest

The folder is found again by the forum's id, so that another name of the file begins nothing anew,
and two forums of one name do not mix.
"""

import hashlib
import os
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from civicforum.archive.folder import content_hash
from civicforum.archive.manifest import MANIFEST, ManifestError, hashes_in
from civicforum.archive.parcel import SEALED, Parcel
from civicforum.base.errors import Trouble
from civicforum.base.files import content_of
from civicforum.base.paths import SUFFIX
from civicforum.desk.opening import file_name

_PLAIN_ID = re.compile("[a-z0-9-]{1,16}")
_VERSION = re.compile("v([0-9]{4,})", re.IGNORECASE)
_DEVICE = re.compile(r"(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])( *\.| *$)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Plan:
    """Which version the parcel goes into, and what of it is there and verified already.

    Attributes:
        hashes: of the files of a version that was complete before; else empty.
        there: names of the files that need not be copied.
    """

    folder: Path
    there: frozenset[str]
    hashes: Mapping[str, str]

    @property
    def is_complete(self) -> bool:
        """Whether nothing is left to do."""
        return bool(self.hashes)


def plan(parcel: Parcel, target: Path) -> Plan:
    """What would be done; looks, and changes nothing.

    Raises:
        Trouble: a copy there is no longer what its manifest says. OSError: it cannot be read.
    """
    folder = forum_folder(parcel, target)
    versions = sorted(_versions(folder), reverse=True)
    for _, version in versions:
        hashes = _manifest(version)
        if hashes is not None and _is_same(parcel, hashes):
            _require_unchanged(version, hashes)
            return Plan(version, frozenset(hashes), hashes)
    number, newest = versions[0] if versions else (0, folder)
    if versions and newest.is_dir() and _manifest(newest) is None:
        there = _agreeing(parcel, newest)
        if there is not None:
            return Plan(newest, there, {})
    return Plan(folder / f"v{number + 1:04}", frozenset(), {})


def forum_folder(parcel: Parcel, target: Path) -> Path:
    """The folder of this forum in `target`: one that is there, or what it will be called."""
    mark = f"({_key(parcel.forum)})"
    found = sorted(entry for entry in target.iterdir() if entry.name.endswith(f" {mark}"))
    return found[0] if found else target / f"{_safe(parcel.stem)} {mark}"


def _key(forum: str) -> str:
    """An id of ours as it is; one that a script chose so that no disk takes it for another."""
    if _PLAIN_ID.fullmatch(forum):
        return forum
    return hashlib.sha256(forum.encode()).hexdigest()[:16]


def _safe(stem: str) -> str:
    """Fit for every disk, sticks written under Windows too."""
    plain = file_name("", stem).removesuffix(SUFFIX) or "forum"
    return f"_{plain}" if _DEVICE.match(plain) else plain


def _versions(folder: Path) -> Iterator[tuple[int, Path]]:
    if folder.is_dir():
        for entry in folder.iterdir():
            told = _VERSION.fullmatch(entry.name)
            if told:
                yield int(told[1]), entry


def _manifest(version: Path) -> Mapping[str, str] | None:
    """What a complete version holds; None of one that was cut off."""
    path = version / MANIFEST
    if not path.is_file():
        return None
    try:
        return hashes_in(content_of(path))
    except ManifestError:
        raise Trouble("sync-copy-damaged", path=path) from None


def _is_same(parcel: Parcel, hashes: Mapping[str, str]) -> bool:
    """The same record and minutes.

    Opening a sealed forum to look at it changes counters of SQLite in its file, not the record,
    which the other files stand for.
    """
    ours = {piece.name: piece.sha256 for piece in parcel.pieces}
    return {**ours, SEALED: ""} == {**hashes, SEALED: ""}


def _require_unchanged(version: Path, hashes: Mapping[str, str]) -> None:
    for name, expected in hashes.items():
        if content_hash(version / name) != expected:
            raise Trouble("sync-copy-damaged", path=version / name)


def _agreeing(parcel: Parcel, version: Path) -> frozenset[str] | None:
    """Names of the files that a run left which was cut off; None where one is another content."""
    there: set[str] = set()
    for piece in parcel.pieces:
        path = version / piece.name
        if os.path.lexists(path):
            if content_hash(path) != piece.sha256:
                return None
            there.add(piece.name)
    return frozenset(there)
