"""The pieces that the minutes are made of, part by part, as they stand now."""

from collections.abc import Callable, Iterator, Mapping

from msgspec import Struct

from civicforum.base.times import clock_time
from civicforum.base.words import Words
from civicforum.domain.forum import Forum
from civicforum.domain.outline import item_numbers
from civicforum.domain.people import Roll
from civicforum.domain.things import Decision
from civicforum.domain.turns import turns_in_order
from civicforum.screens.edit_orders import owner_as_typed
from civicforum.screens.names import by_number, called
from civicforum.screens.wordings import HEAD, Part


class Piece(Struct, frozen=True):
    """A part of the minutes that can be put into other words, as it stands now.

    Attributes:
        lead: its number or time. heading: whose or what it is. text: the words themselves.
        owner, due: of an action, as they are typed; None for everything else.
        withdrawn: when and why it stopped to hold.
        is_done: of an action; None for everything else.
    """

    key: str
    lead: str
    heading: str
    text: str
    owner: str | None = None
    due: str | None = None
    withdrawn: str = ""
    is_done: bool | None = None


def key_of(part: Part, identity: str) -> str:
    """The key of a row, the same in the check and in the editor."""
    return f"{part}:{identity}"


def part_of(key: str) -> Part:
    """The part that a row stands in."""
    return Part(key.partition(":")[0])


def id_of(key: str) -> str:
    """The id of what a row is about; "" where it is new."""
    return key.partition(":")[2]


def pieces_of(forum: Forum, roll: Roll, part: Part, words: Words) -> Iterator[Piece]:
    """All pieces of a part, in the order of the minutes."""
    return _PIECES[part](forum, roll, words)


def blank_piece(part: Part, words: Words) -> Piece:
    """A new action or decision."""
    is_action = part is Part.ACTIONS
    heading = words("New action") if is_action else words("New decision")
    value = "" if is_action else None
    return Piece(key_of(part, ""), "", heading, "", owner=value, due=value)


def _head(forum: Forum, _: Roll, words: Words) -> Iterator[Piece]:
    for field in HEAD:
        heading = words.named("head", field)
        yield Piece(key_of(Part.FORUM, field), "", heading, getattr(forum, field))


def _items(forum: Forum, _: Roll, __: Words) -> Iterator[Piece]:
    numbers = item_numbers(forum)
    for item in forum.agenda:
        yield Piece(key_of(Part.ITEMS, item.id), numbers[item.id], "", item.title)


def _gists(forum: Forum, roll: Roll, words: Words) -> Iterator[Piece]:
    for turn in turns_in_order(forum):
        speaker = called(forum.person_of(turn.person), roll, words=words)
        time = clock_time(turn.started, forum.zone)
        yield Piece(key_of(Part.GISTS, turn.id), time, speaker, turn.gist)


def _cards(forum: Forum, _: Roll, __: Words) -> Iterator[Piece]:
    for card in sorted(forum.cards.values(), key=lambda card: card.number):
        yield Piece(key_of(Part.CARDS, card.id), str(card.number), "", card.text)


def _decisions(forum: Forum, _: Roll, words: Words) -> Iterator[Piece]:
    for made in forum.decisions:
        key, withdrawn = key_of(Part.DECISIONS, made.id), _withdrawn(made, forum, words)
        yield Piece(key, str(made.number), "", made.text, withdrawn=withdrawn)


def _withdrawn(decision: Decision, forum: Forum, words: Words) -> str:
    if decision.withdrawn is None:
        return ""
    at, reason = decision.withdrawn
    time = clock_time(at, forum.zone)
    return words("Withdrawn at {time}. Reason: {reason}", time=time, reason=reason)


def _actions(forum: Forum, roll: Roll, _: Words) -> Iterator[Piece]:
    for action in forum.actions:
        yield Piece(
            key_of(Part.ACTIONS, action.id),
            str(action.number),
            "",
            action.text,
            owner=owner_as_typed(action, forum, roll),
            due=action.due,
            is_done=action.done is not None,
        )


def _questions(forum: Forum, _: Roll, __: Words) -> Iterator[Piece]:
    for asked in forum.questions:
        yield Piece(key_of(Part.QUESTIONS, asked.id), str(asked.number), asked.text, asked.answer)


def _names(forum: Forum, roll: Roll, words: Words) -> Iterator[Piece]:
    for person in forum.roster():
        number = by_number(person, words=words)
        yield Piece(key_of(Part.NAMES, person.id), number, "", roll.name(person))


_PIECES: Mapping[Part, Callable[[Forum, Roll, Words], Iterator[Piece]]] = {
    Part.FORUM: _head,
    Part.ITEMS: _items,
    Part.GISTS: _gists,
    Part.CARDS: _cards,
    Part.DECISIONS: _decisions,
    Part.ACTIONS: _actions,
    Part.QUESTIONS: _questions,
    Part.NAMES: _names,
}
