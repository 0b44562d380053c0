"""Minutes -> PDF, and safely into a file. Cheap to import: reportlab comes when it is used."""

from pathlib import Path

from civicforum.documents.model import Minutes
from civicforum.documents.writing import write_file


def minutes_pdf(minutes: Minutes) -> bytes:
    """The PDF; byte-identical for equal minutes."""
    # Importing reportlab costs 0.3 s: the command line names this module at every start.
    from civicforum.documents.sheet import printed  # noqa: PLC0415

    return printed(minutes)


def write_minutes(path: Path, minutes: Minutes) -> None:
    """Write the PDF whole or not at all.

    Raises:
        Trouble: it cannot be written there.
    """
    write_file(path, minutes_pdf(minutes))
