"""Find everything of a forum that holds what is typed: people, items, speeches, cards, polls."""

from collections.abc import Iterator
from enum import StrEnum

from msgspec import Struct

from civicforum.base.words import Words
from civicforum.domain.finding import found_people
from civicforum.domain.forum import Forum
from civicforum.domain.people import Roll
from civicforum.screens.names import by_number, called
from civicforum.screens.row import Row

MOST_HITS = 60


class Kind(StrEnum):
    """What was found."""

    PERSON = "person"
    ITEM = "item"
    SPEECH = "speech"
    CARD = "card"
    POLL = "poll"
    DECISION = "decision"
    ACTION = "action"
    QUESTION = "question"


class Hit(Struct, frozen=True):
    """A thing by its kind and id, and how it is listed."""

    kind: Kind
    key: str
    row: Row


def search(text: str, forum: Forum, roll: Roll, *, words: Words) -> tuple[Hit, ...]:
    """At most 60 hits, people first; "" finds nothing. Upper and lower case are the same."""
    sought = text.strip().casefold()
    if not sought:
        return ()
    hits: list[Hit] = []
    for kind, key, said, detail in _things(text.strip(), forum, roll, words=words):
        if kind is Kind.PERSON or sought in said.casefold():
            name = words.named("found", kind)
            row = Row(f"{kind} {key}", name, said, detail, f"{name}, {said}, {detail}".rstrip(", "))
            hits.append(Hit(kind, key, row))
            if len(hits) == MOST_HITS:
                break
    return tuple(hits)


def _things(
    text: str, forum: Forum, roll: Roll, *, words: Words
) -> Iterator[tuple[Kind, str, str, str]]:
    for person in found_people(forum, roll, text):
        number = by_number(person, words=words)
        yield Kind.PERSON, person.id, called(person, roll, words=words), number
    for item in forum.agenda:
        yield Kind.ITEM, item.id, item.title, item.note
    speeches = [*forum.turns.values(), *([] if forum.turn is None else [forum.turn])]
    for turn in sorted(speeches, key=lambda turn: -turn.number):
        who = called(forum.person_of(turn.person), roll, words=words)
        yield Kind.SPEECH, turn.id, turn.gist, who
    for card in sorted(forum.cards.values(), key=lambda card: card.number):
        yield Kind.CARD, card.id, card.text, words("card {number}", number=card.number)
    for poll in forum.polls:
        yield Kind.POLL, poll.id, poll.question, ", ".join(poll.options)
    for decision in forum.decisions:
        yield Kind.DECISION, decision.id, decision.text, ""
    for action in forum.actions:
        yield Kind.ACTION, action.id, action.text, action.due
    for question in forum.questions:
        yield Kind.QUESTION, question.id, question.text, question.answer
