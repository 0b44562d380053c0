"""Files of rosters: which they are, and what is in them."""

from pathlib import Path

from civicforum.base import files

SUFFIXES = (".csv", ".tsv", ".txt", ".xlsx", ".xls", ".xlsb", ".ods")


def content_of(path: Path) -> bytes:
    """All of it, once it is known not to be too much; may take long where the disk is slow.

    Raises:
        Trouble: it cannot be read, or is too large.
    """
    from civicforum.desk.roster.tables import MOST_BYTES

    return files.content_of(path, most=MOST_BYTES)
