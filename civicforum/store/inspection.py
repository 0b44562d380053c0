"""A look at a file before it is opened: is it ours, whole, of our time, on a disk that can hold it?"""

import os
import struct
from collections.abc import Iterable
from pathlib import Path

import psutil

from civicforum.base.errors import Trouble
from civicforum.store.schema import APPLICATION_ID, VERSION

_MAGIC = b"SQLite format 3\0"
_HEADER = 100
_NETWORK_FILESYSTEMS = frozenset(
    ["9p", "afpfs", "afs", "ceph", "cifs", "davfs", "fuse.rclone", "fuse.sshfs", "fuse.gvfsd-fuse", "glusterfs", "lustre", "ncpfs", "nfs", "nfs4", "smb3", "smbfs", "vboxsf", "webdav"]
)


def inspect(path: Path) -> int:
    """The version of the forum file at `path`.

    Raises:
        Trouble: nothing there, empty, foreign, truncated, or from a newer release.
    """
    try:
        size = path.stat().st_size
        with path.open("rb") as file:
            header = file.read(_HEADER)
    except FileNotFoundError:
        raise Trouble("file-missing", path=path) from None
    except OSError as error:
        raise Trouble("file-cannot-open", path=path, explanation=error.strerror) from None
    if size == 0:
        raise Trouble("file-empty", path=path)
    if not header.startswith(_MAGIC[: len(header)]):
        raise Trouble("file-foreign", path=path)
    if len(header) < _HEADER:
        raise Trouble("file-truncated", path=path)
    page_size, page_count = (
        struct.unpack(">H", header[16:18])[0],
        struct.unpack(">I", header[28:32])[0],
    )
    version, application = (
        struct.unpack(">I", header[60:64])[0],
        struct.unpack(">I", header[68:72])[0],
    )
    if application != APPLICATION_ID:
        raise Trouble("file-foreign", path=path)
    if version > VERSION:
        raise Trouble("file-newer", path=path, version=version, known=VERSION)
    if not has_journal(path) and size < page_count * (65536 if page_size == 1 else page_size):
        raise Trouble("file-truncated", path=path)
    return version


def has_journal(path: Path) -> bool:
    """Whether a write-ahead log is left over from an unexpected stop."""
    journal = path.with_name(path.name + "-wal")
    return journal.exists() and journal.stat().st_size > 0


def require_live_place(path: Path, mounts: Iterable[tuple[str, str, str]] | None = None) -> None:
    """Refuse to run a forum from where it would not be safe.

    Args:
        path: of the forum file, which need not exist yet.
        mounts: (mount point, file system type, options) of the machine's disks; looked up by default.

    Raises:
        Trouble: on a network share, or in a folder or file that cannot be written.
    """
    folder = path.resolve().parent
    if not folder.is_dir():
        raise Trouble("folder-missing", path=folder)
    if str(folder).startswith("\\\\") or _is_network(
        folder, _mounts() if mounts is None else mounts
    ):
        raise Trouble("file-on-network", path=path)
    if path.exists() and not os.access(path, os.W_OK):
        raise Trouble("file-read-only", path=path)
    if not os.access(folder, os.W_OK):
        raise Trouble("folder-read-only", path=folder)


def _mounts() -> list[tuple[str, str, str]]:
    return [(p.mountpoint, p.fstype, p.opts) for p in psutil.disk_partitions(all=True)]


def _is_network(folder: Path, mounts: Iterable[tuple[str, str, str]]) -> bool:
    holding = [
        (len(Path(point).parts), kind, options)
        for point, kind, options in mounts
        if folder.is_relative_to(point)
    ]
    if not holding:
        return False
    _, kind, options = max(holding)
    return kind.lower() in _NETWORK_FILESYSTEMS or "remote" in options.split(",")
