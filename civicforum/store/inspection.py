"""A look at a file before it is opened: ours, whole, of our time, on a disk that can hold it?"""

import os
import re
import stat
import struct
from collections.abc import Iterable
from pathlib import Path

import psutil

from civicforum.base.errors import Trouble
from civicforum.store import holding
from civicforum.store.schema import APPLICATION_ID, VERSION

_MAGIC = b"SQLite format 3\0"
_HEADER = 100
_LARGEST_PAGE = 65536
_WRITE_AHEAD = b"\x02"
_NETWORK_FILESYSTEMS = re.compile(
    "9p|afpfs|afs|beegfs|ceph|cifs|davfs|glusterfs|gpfs|lustre|ncpfs|nfs4?|orangefs|osxfuse|prl_fs|"
    r"smb[23]|smbfs|vboxsf|virtiofs|webdav|fuse\.(ceph|curlftpfs|davfs2|gcsfuse|glusterfs|"
    "google-drive-ocamlfuse|gvfsd-fuse|juicefs|onedriver|rclone|s3fs|sshfs|vmhgfs-fuse)"
)


def inspect(path: Path) -> int:
    """The version of the forum file at `path`, as far as its first bytes tell.

    Raises:
        Trouble: nothing there, empty, foreign, truncated, from a newer release, or open already.
    """
    try:
        size, header = _first_bytes(path)
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
    page_size, page_count = struct.unpack_from(">H10xI", header, 16)
    version, application = struct.unpack_from(">I4xI", header, 60)
    require_known(path, application, version)
    page_size = _LARGEST_PAGE if page_size == 1 else page_size
    if size < page_size * page_count and not _has_leftover(path):
        raise Trouble("file-truncated", path=path)
    return version


def require_known(path: Path | None, application: int, version: int) -> None:
    """Refuse what another program, or a newer release of this one, wrote.

    Raises:
        Trouble: it did.
    """
    if application != APPLICATION_ID:
        raise Trouble("file-foreign", path=path)
    if version > VERSION:
        raise Trouble("file-newer", path=path, version=version, known=VERSION)


def was_left_open(path: Path) -> bool:
    """Whether an unexpected stop left the file in the middle of its work.

    Raises:
        Trouble: it cannot be read any more.
    """
    try:
        return _has_leftover(path) or _first_bytes(path)[1][18:19] == _WRITE_AHEAD
    except OSError as error:
        raise Trouble("file-cannot-open", path=path, explanation=error.strerror) from None


def require_live_place(path: Path, mounts: Iterable[tuple[str, str, str]] | None = None) -> None:
    """Refuse to run a forum from where it would not be safe.

    Args:
        path: of the forum file, which need not exist yet.
        mounts: (mount point, file system type, options) of all disks; looked up by default.

    Raises:
        Trouble: on a network share, or in a folder or file that cannot be written.
    """
    path = path.resolve()
    folder = path.parent
    if not folder.is_dir():
        raise Trouble("folder-missing", path=folder)
    if str(folder).startswith("\\\\") or _is_network(
        folder, _mounts() if mounts is None else mounts
    ):
        raise Trouble("file-on-network", path=path)
    if os.access(path, os.F_OK) and not os.access(path, os.W_OK):
        raise Trouble("file-read-only", path=path)
    if not os.access(folder, os.W_OK):
        raise Trouble("folder-read-only", path=folder)


def _first_bytes(path: Path) -> tuple[int, bytes]:
    found = path.stat()
    holding.require_free(path, found)
    if not stat.S_ISREG(found.st_mode):
        return found.st_size or 1, b"no file"
    with path.open("rb") as file:
        return found.st_size, file.read(_HEADER)


def _has_leftover(path: Path) -> bool:
    """Whether a write-ahead log or a rollback journal lies beside the file."""
    path = path.resolve()
    for suffix in ("-wal", "-journal"):
        try:
            if path.with_name(path.name + suffix).stat().st_size:
                return True
        except OSError:
            continue
    return False


def _mounts() -> list[tuple[str, str, str]]:
    return [(p.mountpoint, p.fstype, p.opts) for p in psutil.disk_partitions(all=True)]


def _is_network(folder: Path, mounts: Iterable[tuple[str, str, str]]) -> bool:
    """By the innermost mount that holds the folder; of several at one point, the last made."""
    depth, is_network = 0, False
    for point, kind, options in mounts:
        parts = len(Path(point).parts)
        if parts >= depth and folder.is_relative_to(point):
            depth = parts
            is_network = bool(
                _NETWORK_FILESYSTEMS.fullmatch(kind.lower())
            ) or "remote" in options.split(",")
    return is_network
