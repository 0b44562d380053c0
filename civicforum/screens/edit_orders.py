"""The orders that an edit of the minutes stands for. Each is one step, and can be undone."""

from collections.abc import Callable, Mapping, Sequence

from msgspec import Struct

from civicforum.base.errors import Refused
from civicforum.domain.actions import ActionRecorded, ChangeAction, RecordAction
from civicforum.domain.agenda import ChangeItem
from civicforum.domain.cards import CorrectCard
from civicforum.domain.command import Command
from civicforum.domain.decisions import RecordDecision, RewordDecision
from civicforum.domain.forum import Forum
from civicforum.domain.people import CorrectName, Roll
from civicforum.domain.questions import AnswerQuestion
from civicforum.domain.record import DescribeForum
from civicforum.domain.things import Action
from civicforum.domain.turns import WriteGist
from civicforum.screens.due import due_day
from civicforum.screens.note import owner_meant
from civicforum.screens.wordings import Part, Wording


class Filled(Struct, frozen=True):
    """What was typed into the editor."""

    text: str
    owner: str = ""
    due: str = ""


def save_order(forum: Forum, roll: Roll, key: str, filled: Filled, *, now: int) -> Command:
    """The order that puts what was typed into the minutes; a row without an id is a new one.

    Args:
        forum: as it is.
        roll: the names, to find who is meant.
        key: of the row.
        filled: what was typed.
        now: UTC milliseconds, for days such as "tomorrow".

    Raises:
        Refused: nobody or several people may be meant, or there is no such day.
    """
    part, _, identity = key.partition(":")
    if part != Part.ACTIONS:
        return (
            RecordDecision(filled.text) if not identity else _written(part, identity, filled.text)
        )
    due = _day(filled.due, forum, now=now)
    if identity and filled.owner == owner_as_typed(forum.action_of(identity), forum, roll):
        return ChangeAction(identity, text=filled.text, due=due)
    owner, owner_words = owner_meant(filled.owner.strip(), forum, roll)
    if not identity:
        return RecordAction(filled.text, owner=owner, owner_words=owner_words, due=due)
    return ChangeAction(identity, text=filled.text, owner=owner, owner_words=owner_words, due=due)


def revert_order(forum: Forum, key: str, known: Sequence[Wording]) -> Command | None:
    """The order that writes the original again; None where it stands, or where there was none."""
    part, _, identity = key.partition(":")
    if len(known) <= 1 or not (known[0].text or part == Part.FORUM):
        return None
    first = known[0].event
    if isinstance(first, ActionRecorded):
        now = forum.action_of(identity)
        before = (first.text, first.owner, first.owner_words, first.due)
        if before == (now.text, now.owner, now.owner_words, now.due):
            return None
        return ChangeAction(identity, *before)
    if known[0].text == known[-1].text:
        return None
    return _written(part, identity, known[0].text)


def owner_as_typed(action: Action, forum: Forum, roll: Roll) -> str:
    """The owner as the editor shows it: a name, a number where no name is known, or the words."""
    person = forum.people.get(action.owner)
    return action.owner_words if person is None else roll.name(person) or f"#{person.number}"


def _written(part: str, identity: str, text: str) -> Command:
    return _ORDERS[Part(part)](identity, text)


def _head(field: str, text: str) -> Command:
    return DescribeForum(**{field: text})


def _title(item: str, text: str) -> Command:
    return ChangeItem(item, title=text)


def _gist(turn: str, text: str) -> Command:
    return WriteGist(text, turn=turn)


def _day(text: str, forum: Forum, *, now: int) -> str:
    """A day and nothing else, in ISO form; "" for none."""
    day, rest = due_day(text.strip(), forum, now=now)
    if rest:
        raise Refused("day-wrong", text=text.strip())
    return day


_ORDERS: Mapping[Part, Callable[[str, str], Command]] = {
    Part.FORUM: _head,
    Part.ITEMS: _title,
    Part.GISTS: _gist,
    Part.CARDS: CorrectCard,
    Part.DECISIONS: RewordDecision,
    Part.QUESTIONS: AnswerQuestion,
    Part.NAMES: CorrectName,
}
