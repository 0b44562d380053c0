"""One opinion card: its face on the board, and everything that is known of it."""

from msgspec import Struct

from civicforum.base.times import local
from civicforum.base.words import Words
from civicforum.domain.forum import Forum
from civicforum.domain.kinds import PollState, Shape
from civicforum.domain.people import Roll
from civicforum.domain.themes import originals
from civicforum.domain.things import Card
from civicforum.screens.names import called
from civicforum.screens.row import Row

_FACE = 300


class Face(Struct, frozen=True):
    """What is to be seen of a card on the board; `spoken` is all of it in a line."""

    number: str
    source: str
    text: str
    minority: str
    more: str
    spoken: str


class CardDetails(Struct, frozen=True):
    """A card as a whole.

    Attributes:
        facts: where it comes from. lead: the card that it was merged into, "" for none.
        earlier: former wordings with their times, newest first.
        originals: every card of its group, that one first which stands for all; empty where it
            is alone.
    """

    card: str
    title: str
    text: str
    facts: str
    lead: str
    is_minority: bool
    earlier: tuple[str, ...]
    originals: tuple[Row, ...]


def face_of(card: Card, *, merged: int, words: Words) -> Face:
    """The card with so many merged into it."""
    text = " ".join(card.text[:_FACE].split())
    source = " · ".join(_source(card, words))
    minority = words("minority") if card.is_minority else ""
    told = words("{number} merged", number=merged) if merged else ""
    named = words("Card {number}", number=card.number)
    opinion = words("minority opinion") if card.is_minority else ""
    spoken = ", ".join(p for p in (named, *_source(card, words), opinion, text, told) if p)
    return Face(str(card.number), source, text, minority, f"+{merged}" if merged else "", spoken)


def card_details(forum: Forum, roll: Roll, reference: str, *, words: Words) -> CardDetails | None:
    """Everything about the card with this id; None where there is none any more."""
    card = forum.cards.get(reference)
    if card is None:
        return None
    group = originals(forum, card)
    author = forum.people.get(card.author)
    facts = [
        *_source(card, words),
        called(author, roll, words=words) if author else "",
        words("signed {code}", code=card.code) if card.code else "",
        f"{local(card.written, forum.zone):%H:%M}",
    ]
    earlier = (f"{local(at, forum.zone):%H:%M} {text}" for at, text in reversed(card.earlier))
    return CardDetails(
        card=card.id,
        title=words("Card {number}", number=card.number),
        text=card.text,
        facts=" · ".join(fact for fact in facts if fact),
        lead=card.merged_into,
        is_minority=card.is_minority,
        earlier=tuple(earlier),
        originals=tuple(_row(other, words) for other in group) if len(group) > 1 else (),
    )


def polls_for_themes(forum: Forum) -> tuple[tuple[str, str], ...]:
    """Prepared polls that a theme can be made an option of: id, and number with question."""
    return tuple(
        (poll.id, f"{poll.number}. {poll.question}")
        for poll in forum.polls
        if poll.state is PollState.PREPARED and poll.terms.shape is not Shape.YES_NO_ABSTAIN
    )


def _source(card: Card, words: Words) -> list[str]:
    """Table and round, where they are known."""
    table = [words("table {table}", table=card.table)] if card.table else []
    return [*table, words("round {round}", round=card.round)] if card.round else table


def _row(card: Card, words: Words) -> Row:
    face = face_of(card, merged=0, words=words)
    return Row(card.id, face.number, face.text, face.source, face.spoken)
