"""The receipt: what lies where, with sizes and hashes, and when that was verified."""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import msgspec

from civicforum.archive.folder import OtherContentError, ReadBackError, create_file
from civicforum.base.errors import Trouble
from civicforum.base.files import content_of
from civicforum.base.paths import user_data
from civicforum.base.times import iso_time

_NAME = "receipt-*.json"


@dataclass(frozen=True, slots=True)
class Copy:
    """A file there: its size in bytes, its hash, and whether it was copied by this run."""

    name: str
    bytes: int
    sha256: str
    is_new: bool


@dataclass(frozen=True, slots=True)
class Receipt:
    """Every file of a version was read back from the disk and is what it should be.

    Attributes:
        at: when, in UTC as ISO 8601. folder: the version's, as it was called from this laptop.
        last_link: of the log's chain.
    """

    at: str
    forum: str
    title: str
    folder: str
    version: str
    last_link: str
    files: Sequence[Copy]

    @property
    def document(self) -> bytes:
        """As it is kept: JSON."""
        return msgspec.json.format(msgspec.json.encode(self), indent=2) + b"\n"


def utc(at: int) -> str:
    """2018-11-10T06:10:00+00:00."""
    return iso_time(at - at % 1000, "UTC")


def lay_beside(receipt: Receipt, version: Path) -> None:
    """One copy beside the files, unless an earlier run left one there."""
    if not any(version.glob(_NAME)):
        with suppress(OtherContentError):
            create_file(version / f"receipt-{_stamp(receipt)}.json", receipt.document)


def keep(receipt: Receipt, folder: Path) -> Path:
    """One copy on the laptop, apart from the forum's file.

    Raises:
        Trouble: it could not be written there; what was copied is verified all the same.
    """
    first = Path(receipt.folder).parent.name
    stem = f"{first} {receipt.version} {_stamp(receipt)}"
    number = 0
    try:
        folder.mkdir(parents=True, exist_ok=True)
        while True:
            number += 1
            path = folder / (f"{stem}.json" if number == 1 else f"{stem} {number}.json")
            with suppress(OtherContentError):
                create_file(path, receipt.document)
                return path
    except (OSError, ReadBackError):
        raise Trouble("sync-receipt-not-kept", path=folder) from None


def receipts_folder() -> Path:
    """Where this laptop keeps receipts unless told otherwise: among the user's data."""
    return user_data() / "receipts"


def last_target(receipts: Path) -> Path | None:
    """The folder or stick that was copied to last, as the newest receipt tells."""
    with suppress(OSError, Trouble, ValueError, RecursionError, IndexError, msgspec.MsgspecError):
        newest = max(receipts.glob("*.json"), key=lambda path: path.stat().st_mtime)
        return Path(msgspec.json.decode(content_of(newest), type=Receipt).folder).parents[1]
    return None


def _stamp(receipt: Receipt) -> str:
    return receipt.at.replace("-", "").replace(":", "").removesuffix("+0000") + "Z"
