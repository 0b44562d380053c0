"""The two copies of minutes that are made from one rendering."""

from enum import StrEnum

from civicforum.documents.model import Edition


class Copy(StrEnum):
    """For what: to be preserved (PDF/A-1a), or to be worked with (PDF/A-3a, data attached)."""

    ARCHIVE = "archive"
    DATA = "data"


def usual_copy(edition: Edition) -> Copy:
    """What is filed is preserved; what is published brings its data along."""
    return Copy.ARCHIVE if edition is Edition.INTERNAL else Copy.DATA
