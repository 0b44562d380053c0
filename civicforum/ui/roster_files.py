"""Files of rosters: which they are, and what is in them."""

from pathlib import Path

from civicforum.base.errors import Refused, Trouble

SUFFIXES = (".csv", ".tsv", ".txt", ".xlsx", ".xls", ".xlsb", ".ods")


def content_of(path: Path) -> bytes:
    """All of it, once it is known not to be too much; may take long where the disk is slow.

    Raises:
        Refused: too large. Trouble: it cannot be read.
    """
    from civicforum.desk.roster.tables import MOST_BYTES

    try:
        size = path.stat().st_size
        if size > MOST_BYTES:
            raise Refused("roster-too-large", size=size, most=MOST_BYTES)
        return path.read_bytes()
    except OSError as error:
        raise Trouble("file-cannot-open", path=path, explanation=error.strerror) from None
