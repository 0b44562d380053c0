"""Real disks, full, protected and pulled out half-way: `python -m tests.archive.sticks`.

Needs the right to mount (root, or user namespaces); says so where that is missing.
"""

import os
import subprocess
import sys
import tempfile
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from civicforum.archive.sync import sync
from civicforum.base.errors import Trouble
from tests.archive.conftest import files, small_parcel
from tests.support.room import NINE

MIB = 1 << 20
PARCEL = small_parcel(sealed=os.urandom(3 * MIB))
INSIDE = "CIVICFORUM_MAY_MOUNT"


def mount(*arguments: str | Path) -> None:
    """Or an error."""
    subprocess.run(["mount", *arguments], check=True, capture_output=True)


@contextmanager
def stick(megabytes: int) -> Generator[Path]:
    """A disk of that size."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "stick"
        path.mkdir()
        mount("-t", "tmpfs", "-o", f"size={megabytes}m", "tmpfs", path)
        try:
            yield path
        finally:
            subprocess.run(["umount", "-l", path], check=False, capture_output=True)


def run(path: Path, *, when: int = 0, fault: object = None) -> str:
    """One run; after so many bytes a fault happens to the disk."""
    written = 0

    def advance(count: int) -> None:
        nonlocal written
        if written < when <= written + count and callable(fault):
            fault()
        written += count

    try:
        sync(PARCEL, path, at=NINE, receipts=path.parent / "receipts", advance=advance)
    except Trouble as trouble:
        return trouble.code
    return "done"


def full() -> None:
    """Said before; and where another program fills it meanwhile."""
    with stick(2) as path:
        assert run(path) == "sync-no-room"
        assert files(path) == {}
    with stick(5) as path:
        hog = path / "another.bin"

        def fill() -> None:
            hog.write_bytes(bytes(5 * MIB // 2))

        assert run(path, when=1000, fault=fill) == "sync-full"
        assert len([name for name in files(path) if "record.json" in name]) == 1
        hog.unlink()
        assert run(path) == "done"


def protected() -> None:
    """From the start, and half-way."""
    with stick(8) as path:
        mount("-o", "remount,ro", path)
        assert run(path) == "sync-protected"
        mount("-o", "remount,rw", path)
        assert run(path) == "done"
        mount("-o", "remount,ro", path)
        assert run(path) == "done"  # only verified: nothing needs to be written


def pulled() -> None:
    """The folder under its mount point is the laptop's: nothing must get there."""
    with stick(8) as path:

        def pull() -> None:
            subprocess.run(["umount", "-l", path], check=True)

        assert run(path, when=MIB, fault=pull) == "sync-gone"
        assert list(path.iterdir()) == []


def main() -> None:
    """All of them, in a namespace of its own where that is needed."""
    if INSIDE not in os.environ:
        again = [sys.executable, "-m", "tests.archive.sticks"]
        inside = ["unshare", "--map-root-user", "--mount", *again]
        probe = ["unshare", "--map-root-user", "--mount", "mount", "-t", "tmpfs", "none", "/mnt"]
        try:
            subprocess.run(probe, check=True, capture_output=True)
        except (OSError, subprocess.CalledProcessError):
            print("nothing can be mounted on this machine")
            return
        subprocess.run(inside, check=True, env={**os.environ, INSIDE: "1"})
        return
    full()
    protected()
    pulled()
    print("full, protected, pulled out: told each time, and gone on with")


if __name__ == "__main__":
    main()
