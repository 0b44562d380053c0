"""Whom or what an event is about, in the words that are on the screen already."""

from collections.abc import Callable, Iterable, Mapping

from civicforum.base.words import Words
from civicforum.domain.actions import ActionChanged, ActionRecorded
from civicforum.domain.event import Event
from civicforum.domain.forum import Forum
from civicforum.domain.people import Roll
from civicforum.screens.names import called

_WRITTEN = ("text", "title", "filename")
_MEANT: Mapping[str, Callable[[Forum], Iterable[tuple[str, str]]]] = {
    "poll": lambda forum: ((poll.id, poll.question) for poll in forum.polls),
    "decision": lambda forum: ((made.id, made.text) for made in forum.decisions),
    "action": lambda forum: ((action.id, action.text) for action in forum.actions),
    "item": lambda forum: ((item.id, item.title) for item in forum.agenda),
}


def about(event: Event, forum: Forum, roll: Roll, *, words: Words) -> str:
    """As it stands now; "" where it is gone or where there is nothing to add."""
    if isinstance(event, ActionRecorded | ActionChanged):
        owner = _called(event.owner, forum, roll, words=words) or event.owner_words
        return " · ".join(part for part in (event.text, owner, event.due) if part)
    person = _value(event, "person") or _who_asked_or_spoke(event, forum)
    question = _found(_value(event, "question"), ((q.id, q.text) for q in forum.questions))
    written = next((text for field in _WRITTEN if (text := _value(event, field))), "")
    return question or written or _called(person, forum, roll, words=words) or _thing(event, forum)


def _thing(event: Event, forum: Forum) -> str:
    card = forum.cards.get(_value(event, "card") or _value(event, "into"))
    if card is not None:
        return card.text
    for field, things in _MEANT.items():
        if text := _found(_value(event, field), things(forum)):
            return text
    return _value(event, "reason")


def _who_asked_or_spoke(event: Event, forum: Forum) -> str:
    """The id of who has the turn or the request of an event."""
    turn, request = _value(event, "turn"), _value(event, "request")
    if forum.turn is not None and forum.turn.id == turn:
        return forum.turn.person
    finished = forum.turns.get(turn)
    if finished is not None:
        return finished.person
    return _found(request, ((asked.id, asked.person) for asked in forum.requests))


def _called(person: str, forum: Forum, roll: Roll, *, words: Words) -> str:
    found = forum.people.get(person)
    return called(found, roll, words=words) if found else ""


def _found(identity: str, things: Iterable[tuple[str, str]]) -> str:
    if not identity:
        return ""
    return next((text for key, text in things if key == identity), "")


def _value(event: Event, field: str) -> str:
    value: object = getattr(event, field, "")
    return value if isinstance(value, str) else ""
