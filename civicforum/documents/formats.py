"""In what kinds of file an edition of the minutes can be had. Cheap to import."""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from enum import StrEnum
from pathlib import Path
from typing import assert_never

from civicforum.base.errors import Refused
from civicforum.base.words import words_for
from civicforum.documents.minutes import minutes
from civicforum.documents.model import Edition, Minutes
from civicforum.documents.page_setup import FILED, PageSetup
from civicforum.documents.pdf import edition_pdf
from civicforum.domain.event import Entry
from civicforum.domain.forum import Forum
from civicforum.domain.people import Roll


class Format(StrEnum):
    """The copy to file (PDF), and those to go on working with."""

    PDF = "pdf"
    DOCX = "docx"
    ODT = "odt"
    HWPX = "hwpx"

    @property
    def suffix(self) -> str:
        """What a file's name ends with."""
        return f".{self}"


def format_of(path: Path) -> Format:
    """What a file's name asks for; a PDF where it has no ending.

    Raises:
        Refused: the ending is another one.
    """
    ending = path.suffix.lower().removeprefix(".")
    if not ending:
        return Format.PDF
    if ending not in set(Format):
        known = ", ".join(form.suffix for form in Format)
        raise Refused("format-unknown", name=path.name, known=known)
    return Format(ending)


def edition_file(
    forum: Forum,
    roll: Roll,
    log: Sequence[Entry],
    retracted: AbstractSet[int],
    *,
    edition: Edition,
    form: Format,
    setup: PageSetup = FILED,
) -> bytes:
    """One edition as a file of this kind; the same record, the same bytes (see `edition_pdf`)."""
    if form is Format.PDF:
        return edition_pdf(forum, roll, log, retracted, edition=edition, setup=setup)
    words = words_for(forum.language)
    return copied(minutes(forum, roll, log, retracted, words, edition=edition), form, setup)


def copied(minutes: Minutes, form: Format, setup: PageSetup = FILED) -> bytes:
    """Minutes as a file to go on working with, or as a PDF."""
    if form is Format.PDF:
        from civicforum.documents.pdf import minutes_pdf

        return minutes_pdf(minutes, setup=setup)
    # Each brings a library of its own, which nothing else needs.
    match form:
        case Format.DOCX:
            from civicforum.documents.office.docx import docx_copy as make
        case Format.ODT:
            from civicforum.documents.office.odt import odt_copy as make
        case Format.HWPX:
            from civicforum.documents.office.hwpx import hwpx_copy as make
        case _:
            assert_never(form)
    return make(minutes)
