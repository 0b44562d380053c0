"""The quick note: one line, its first word says what becomes of it."""

from collections.abc import Callable, Mapping

from civicforum.base.errors import Refused
from civicforum.domain.actions import RecordAction
from civicforum.domain.cards import AddCard
from civicforum.domain.command import Command
from civicforum.domain.decisions import RecordDecision
from civicforum.domain.finding import found_people, person_meant
from civicforum.domain.forum import Forum
from civicforum.domain.people import Roll
from civicforum.domain.questions import ParkQuestion
from civicforum.screens.due import due_day

_SIMPLE: Mapping[str, Callable[[str], Command]] = {
    "/결정": RecordDecision,
    "/decision": RecordDecision,
    "/의견": AddCard,
    "/opinion": AddCard,
    "/보류": ParkQuestion,
    "/later": ParkQuestion,
    "/parking": ParkQuestion,
}
_ACTION = frozenset({"/할일", "/action"})


def order_from_note(text: str, forum: Forum, roll: Roll, *, now: int) -> Command:
    """The order that a quick note stands for, such as "/할일 @교통과 12/3까지 노선도를 올림".

    Before what is to be done there may be who does it (@ and a name, a number, initial consonants
    or a role; a word that fits nobody stays a word) and until when (see `due_day`), in any order.

    Raises:
        Refused: it begins with no known word, a day does not exist, nobody has that number,
            several people may be meant.
    """
    kind, said = _first_word(text)
    if kind.lower() in _ACTION:
        return _action(said, forum, roll, now=now)
    order = _SIMPLE.get(kind.lower())
    if order is None:
        raise Refused("note-unknown")
    return order(said)


def _action(said: str, forum: Forum, roll: Roll, *, now: int) -> RecordAction:
    due, said = due_day(said, forum, now=now)
    who, rest = _first_word(said)
    if not who.startswith("@") or who == "@":
        return RecordAction(said, due=due)
    owner, words = owner_meant(who.removeprefix("@"), forum, roll)
    if not due:
        due, rest = due_day(rest, forum, now=now)
    return RecordAction(rest, owner=owner, owner_words=words, due=due)


def owner_meant(who: str, forum: Forum, roll: Roll) -> tuple[str, str]:
    """The id of who is meant, and "", or else "" and the word as it stands.

    Raises:
        Refused: nobody has that number, or several people may be meant.
    """
    number = who.removeprefix("#")
    if number.isdigit():
        return forum.person_of(f"#{number}").id, ""
    if not found_people(forum, roll, who):
        return "", who
    return person_meant(forum, roll, who).id, ""


def _first_word(text: str) -> tuple[str, str]:
    first, *rest = text.split(maxsplit=1) or [""]
    return first, "".join(rest).strip()
