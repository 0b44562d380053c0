"""Office documents are ZIP files: packed anew so that the same minutes give the same bytes."""

import io
from collections.abc import Callable
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

_FIRST, _EARLIEST = "mimetype", (1980, 1, 1, 0, 0, 0)
_MSDOS = 0


def repacked(
    content: bytes,
    *,
    changed: Callable[[str, bytes], bytes] = lambda _, part: part,
) -> bytes:
    """The same parts in the same order, without anything that clock or machine left there.

    Args:
        content: the ZIP file.
        changed: makes another part of a part, by its name.
    """
    target = io.BytesIO()
    with ZipFile(io.BytesIO(content)) as old, ZipFile(target, "w") as new:
        for name in sorted(old.namelist(), key=lambda name: name != _FIRST):
            new.writestr(_entry(name), changed(name, old.read(name)))
    return target.getvalue()


def _entry(name: str) -> ZipInfo:
    """A part, squeezed unless it is the one that tells what the file is."""
    entry = ZipInfo(name, _EARLIEST)
    entry.compress_type = ZIP_STORED if name == _FIRST else ZIP_DEFLATED
    entry.create_system = _MSDOS
    return entry
