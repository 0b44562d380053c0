"""A paper that was ordered -> PDF. Cheap to import: what draws comes when it is used."""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace

from civicforum.base.words import words_for
from civicforum.documents.material import material
from civicforum.documents.model import Edition
from civicforum.documents.papers.order import Paper, PaperOrder
from civicforum.domain.event import Entry
from civicforum.domain.forum import Forum
from civicforum.domain.people import Roll

_OF_AN_EDITION = frozenset((Paper.ATTENDANCE, Paper.SUMMARY))


def paper_pdf(
    forum: Forum,
    roll: Roll,
    log: Sequence[Entry],
    retracted: AbstractSet[int],
    *,
    order: PaperOrder,
) -> bytes:
    """A paper in the forum's own language; the same record and order, the same bytes.

    Raises:
        Refused: there is nothing to print it of, or what was ordered cannot be.
    """
    edition = Edition.INTERNAL
    if order.paper in _OF_AN_EDITION:
        edition = order.edition or order.paper.usual_edition
    words = words_for(forum.language)
    made = material(forum, roll, log, retracted, words, edition=edition)
    if edition is Edition.INTERNAL and order.paper is not Paper.SUMMARY:
        made = replace(made, forum=forum)  # hidden items too: these papers are for the staff
    # Importing reportlab costs 0.3 s: the window and the command line name this module at once.
    from civicforum.documents.papers.press import PRINTED

    return PRINTED[order.paper](made, order)
