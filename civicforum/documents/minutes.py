"""The minutes of a forum, computed from its state and its log: the eleven fields of Article 18(2).

Of the Enforcement Decree of Korea's Public Records Management Act; in the forum's language.
"""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from civicforum.base.words import Words
from civicforum.documents.attachments import attachments
from civicforum.documents.attendance import attendees, others_present
from civicforum.documents.cards import cards
from civicforum.documents.completeness import missing_fields
from civicforum.documents.corrections import corrections
from civicforum.documents.cover import cover
from civicforum.documents.decisions import decisions
from civicforum.documents.filing import (
    errata,
    registration_facts,
    review,
    signatures,
    stage_name,
)
from civicforum.documents.follow_up import actions, questions
from civicforum.documents.material import Material, material
from civicforum.documents.model import Edition, Front, Minutes, Point, Section
from civicforum.documents.overview import overview
from civicforum.documents.polls import votes
from civicforum.documents.proceedings import items, proceedings
from civicforum.documents.statements import statements
from civicforum.documents.summary import summary
from civicforum.documents.surveys import surveys
from civicforum.domain.event import Entry
from civicforum.domain.forum import Forum
from civicforum.domain.people import Roll

__all__ = ["Edition", "Minutes", "minutes"]


def minutes(
    forum: Forum,
    roll: Roll,
    log: Sequence[Entry],
    retracted: AbstractSet[int],
    words: Words,
    *,
    edition: Edition,
) -> Minutes:
    """The minutes; the same for the same record.

    Args:
        forum: its state now.
        roll: the names.
        log: all entries, withdrawn ones too.
        retracted: numbers of the steps that were withdrawn.
        words: those of the forum's language.
        edition: internal prints every name, public only those that were agreed to.
    """
    made = material(forum, roll, log, retracted, words, edition=edition)
    missing = missing_fields(forum)
    sections = (
        overview(made),
        attendees(made),
        others_present(made),
        proceedings(made),
        items(made),
        statements(made),
        cards(made),
        decisions(made),
        votes(made),
        surveys(made),
        actions(made),
        questions(made),
        review(made),
        errata(made),
        corrections(made),
        attachments(made),
        signatures(made),
        _absent(made, missing),
    )
    named = words(
        "{edition} · {stage}",
        edition=edition_name(edition, words),
        stage=stage_name(forum.filing, words),
    )
    return Minutes(
        title=words("Minutes: {title}", title=forum.title),
        host=forum.host,
        language=words.language,
        edition=edition,
        edition_name=named,
        recorded=made.recorded,
        sections=tuple(section for section in sections if section.blocks),
        missing=missing,
        ending=words("End of the minutes."),
        filed=tuple(
            f"{label}: {text}"
            for label, text in registration_facts(forum.filing.registration, words)
        ),
        front=Front(cover(made, named), summary(made), words("Contents")),
    )


def edition_name(edition: Edition, words: Words) -> str:
    """What the reader calls it."""
    match edition:
        case Edition.INTERNAL:
            return words("Internal edition")
        case Edition.PUBLIC:
            return words("Public edition")


def _absent(material: Material, missing: Sequence[str]) -> Section:
    """What nobody filled in, so that a reader need not look for it."""
    words = material.words
    points = tuple(Point(words.named("field", field)) for field in missing)
    return Section(words("Not on record"), points)
