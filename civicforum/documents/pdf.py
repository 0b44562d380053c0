"""Minutes -> PDF. Cheap to import: reportlab and the others come when they are used."""

import gc
from collections.abc import Generator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from contextlib import contextmanager
from functools import cached_property
from typing import TYPE_CHECKING

from civicforum.base.words import words_for
from civicforum.documents.copies import Copy, usual_copy
from civicforum.documents.material import material
from civicforum.documents.minutes import minutes
from civicforum.documents.model import Edition, Minutes
from civicforum.documents.page_setup import FILED, PageSetup
from civicforum.documents.protocol import protocol
from civicforum.domain.event import Entry
from civicforum.domain.forum import Forum
from civicforum.domain.people import Roll

if TYPE_CHECKING:
    from civicforum.documents.sheet import Sheets


class Rendering:
    """Minutes, drawn once, from which each copy is made; the same minutes, the same bytes."""

    def __init__(self, minutes: Minutes, setup: PageSetup = FILED) -> None:
        self._minutes, self._setup = minutes, setup

    @cached_property
    def _sheets(self) -> "Sheets":
        from civicforum.documents.sheet import printed

        return printed(self._minutes, self._setup)

    def copy(self, kind: Copy | None = None) -> bytes:
        """A PDF that was read again; the usual copy of the edition unless another is named.

        Raises:
            Trouble: it is not what it claims to be, or a text is not in it ("pdf-not-archival",
                "minutes-lack-text").
        """
        from civicforum.documents.archival import finished
        from civicforum.documents.proof import prove

        minutes = self._minutes
        with _nothing_collected():
            sheets = self._sheets
            content = finished(sheets, minutes, kind or usual_copy(minutes.edition))
            prove(content, sheets, minutes)
        return content


@contextmanager
def _nothing_collected() -> Generator[None]:
    """A document is many small things that live until it is written.

    To look for garbage among them again and again takes a fifth of the time.
    """
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


def edition_rendering(
    forum: Forum,
    roll: Roll,
    log: Sequence[Entry],
    retracted: AbstractSet[int],
    *,
    edition: Edition,
    setup: PageSetup = FILED,
) -> Rendering:
    """One edition of a forum's minutes in its own language.

    Args:
        forum: its state now.
        roll: the names.
        log: all entries, withdrawn ones too.
        retracted: numbers of the steps that were withdrawn.
        edition: internal prints every name, public only those that were agreed to.
        setup: of its pages; the same for all that is filed unless told.
    """
    words = words_for(forum.language)
    return Rendering(minutes(forum, roll, log, retracted, words, edition=edition), setup)


def edition_pdf(
    forum: Forum,
    roll: Roll,
    log: Sequence[Entry],
    retracted: AbstractSet[int],
    *,
    edition: Edition,
    copy: Copy | None = None,
    setup: PageSetup = FILED,
) -> bytes:
    """One copy of one edition (see `edition_rendering`), its usual one unless another is named."""
    return edition_rendering(forum, roll, log, retracted, edition=edition, setup=setup).copy(copy)


def protocol_pdf(
    forum: Forum,
    roll: Roll,
    log: Sequence[Entry],
    retracted: AbstractSet[int],
    *,
    edition: Edition,
    digests: Mapping[int, str],
) -> bytes:
    """The protocol of the votes in the forum's own language (see `protocol`)."""
    words = words_for(forum.language)
    made = material(forum, roll, log, retracted, words, edition=edition)
    return minutes_pdf(protocol(made, digests))


def minutes_pdf(minutes: Minutes, copy: Copy | None = None, *, setup: PageSetup = FILED) -> bytes:
    """A copy of minutes (see `Rendering.copy`)."""
    return Rendering(minutes, setup).copy(copy)
