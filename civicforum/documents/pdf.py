"""Minutes -> PDF. Cheap to import: reportlab comes when it is used."""

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet

from civicforum.base.words import words_for
from civicforum.documents.copies import Copy, usual_copy
from civicforum.documents.material import material
from civicforum.documents.minutes import minutes
from civicforum.documents.model import Edition, Minutes
from civicforum.documents.protocol import protocol
from civicforum.domain.event import Entry
from civicforum.domain.forum import Forum
from civicforum.domain.people import Roll


def edition_pdf(
    forum: Forum,
    roll: Roll,
    log: Sequence[Entry],
    retracted: AbstractSet[int],
    *,
    edition: Edition,
) -> bytes:
    """One edition of a forum's minutes in its own language; the same record, the same bytes.

    Args:
        forum: its state now.
        roll: the names.
        log: all entries, withdrawn ones too.
        retracted: numbers of the steps that were withdrawn.
        edition: internal prints every name, public only those that were agreed to.
    """
    words = words_for(forum.language)
    return minutes_pdf(minutes(forum, roll, log, retracted, words, edition=edition))


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


def minutes_pdf(minutes: Minutes, copy: Copy | None = None) -> bytes:
    """A copy of the minutes, the usual one of their edition; byte-identical for equal minutes."""
    # Importing reportlab costs 0.3 s: the command line names this module at every start.
    from civicforum.documents.archival import finished  # noqa: PLC0415
    from civicforum.documents.sheet import printed  # noqa: PLC0415

    return finished(printed(minutes), minutes, copy or usual_copy(minutes.edition))
