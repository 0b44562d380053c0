"""A parcel into a folder: what is there is verified, what is not is copied, and a receipt kept."""

import shutil
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from civicforum.archive.faults import Verified, told
from civicforum.archive.folder import (
    Advance,
    OtherContentError,
    create_file,
    create_folder,
    remove_leftovers,
)
from civicforum.archive.manifest import MANIFEST, manifest_of
from civicforum.archive.parcel import Parcel, Piece
from civicforum.archive.receipt import Copy, Receipt, keep, lay_beside, utc
from civicforum.archive.versions import Plan, plan
from civicforum.base.disk import sync_folder
from civicforum.base.errors import Trouble

_LARGEST_CLUSTER = 128 * 1024


@dataclass(frozen=True, slots=True)
class Synced:
    """What a run did: its receipt, where that is kept, and whether all was there before."""

    receipt: Receipt
    kept: Path
    was_complete: bool


def sync(
    parcel: Parcel, target: Path, *, at: int, receipts: Path, advance: Advance = int
) -> Synced:
    """Copy a sealed forum into a folder or onto a stick; run it again and it goes on.

    Args:
        parcel: what is copied.
        target: a folder that is there.
        at: the time for the receipt, in UTC milliseconds.
        receipts: where the laptop keeps its copy of the receipt.
        advance: called with the number of bytes just written.

    Raises:
        Trouble: what happened, how many files are safe there, and what to do.
    """
    chosen = planned(parcel, target)
    was_complete = chosen.is_complete
    verified = Verified(len(chosen.there), len(parcel.pieces))
    with told(target, verified):
        while not chosen.is_complete:
            _require_room(parcel, chosen, target, verified)
            with suppress(OtherContentError):  # another laptop was faster: look again
                _fill(parcel, chosen, verified, advance)
                break
            chosen = plan(parcel, target)
        receipt = Receipt(
            at=utc(at),
            forum=parcel.forum,
            title=parcel.title,
            folder=str(chosen.folder.resolve()),
            version=chosen.folder.name,
            last_link=parcel.last_link,
            files=copies(parcel, chosen),
        )
        lay_beside(receipt, chosen.folder)
        with suppress(OSError):  # they do no harm, and it may be write-protected
            remove_leftovers(chosen.folder)
        for folder in (chosen.folder, chosen.folder.parent, target):
            sync_folder(folder)  # also what a run that was cut off had no time for
    return Synced(receipt, keep(receipt, receipts), was_complete)


def planned(parcel: Parcel, target: Path) -> Plan:
    """What `sync` would do; nothing is written.

    Raises:
        Trouble: the folder is missing or cannot be read, or a copy in it is damaged.
    """
    with told(target, Verified(0, len(parcel.pieces))):
        if not target.is_dir():
            raise Trouble("sync-no-target", path=target)
        return plan(parcel, target)


def copies(parcel: Parcel, chosen: Plan) -> tuple[Copy, ...]:
    """The files of the chosen version, and which of them are new there."""
    return tuple(_copies(parcel, chosen))


def _copies(parcel: Parcel, chosen: Plan) -> Iterator[Copy]:
    for piece in parcel.pieces:
        own = Copy(piece.name, len(piece.data), piece.sha256, piece.name not in chosen.there)
        if piece.name in chosen.hashes:
            path = chosen.folder / piece.name
            own = replace(own, bytes=path.stat().st_size, sha256=chosen.hashes[piece.name])
        yield own


def _require_room(parcel: Parcel, chosen: Plan, target: Path, verified: Verified) -> None:
    """Said before the first byte is written, counting in the clusters that sticks count in."""
    missing = [piece for piece in parcel.pieces if piece.name not in chosen.there]
    needed = sum(_on_disk(piece) for piece in missing) + 4 * _LARGEST_CLUSTER
    space = shutil.disk_usage(target)
    if space.total and space.free < needed:
        raise Trouble(
            "sync-no-room",
            path=target,
            needed=_megabytes(needed),
            free=_megabytes(space.free),
            done=verified.done,
            total=verified.total,
        )


def _on_disk(piece: Piece) -> int:
    return -(-len(piece.data) // _LARGEST_CLUSTER) * _LARGEST_CLUSTER


def _megabytes(size: int) -> str:
    return f"{size / 1_000_000:.1f} MB"


def _fill(parcel: Parcel, chosen: Plan, verified: Verified, advance: Advance) -> None:
    """What is missing, the manifest last: where it stands, the version is complete."""
    create_folder(chosen.folder.parent)
    create_folder(chosen.folder)
    remove_leftovers(chosen.folder)
    verified.done = len(chosen.there)
    for piece in parcel.pieces:
        if piece.name not in chosen.there:
            create_file(chosen.folder / piece.name, piece.data, advance)
            verified.done += 1
    manifest = manifest_of(parcel.pieces)
    create_file(chosen.folder / MANIFEST, manifest.data)
