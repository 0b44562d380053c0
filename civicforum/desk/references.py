"""What orders name as people do: "@김하늘", "@ㄱㅎㄴ", "@찬성 측 발표자"; "#2" for poll 2."""

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any, cast

from msgspec.structs import replace

from civicforum.domain.command import Command
from civicforum.domain.finding import person_meant
from civicforum.domain.forum import Forum
from civicforum.domain.outline import item_numbers
from civicforum.domain.people import Roll
from civicforum.domain.poll_things import Poll
from civicforum.domain.questions import AnswerQuestion
from civicforum.domain.things import Action, Decision, Question

_PEOPLE = frozenset(("person", "author", "owner", "presenters", "giver", "holder"))
_NUMBER = re.compile(r"#([0-9]+(?:\.[0-9]+)?)", re.ASCII)
_Ids = Callable[[Forum], Mapping[str, str]]


def with_references_found(command: Command, forum: Forum, *, roll: Roll) -> Command:
    """The order with the id of each person, item, poll … that a field names by name or number.

    A number that nothing has stays as it is: the order says that there is no such thing.

    Raises:
        Refused: nobody is called so, or several are.
    """
    named = {name: getattr(command, name) for name in command.__struct_fields__}
    meant = {name: _meant(command, name, value, forum, roll) for name, value in named.items()}
    return command if meant == named else replace(command, **meant)


def _meant(command: Command, field: str, value: Any, forum: Forum, roll: Roll) -> Any:
    if isinstance(value, tuple):
        values = cast("tuple[object, ...]", value)
        return tuple(_meant(command, field, each, forum, roll) for each in values)
    if not isinstance(value, str):
        return value
    if field in _PEOPLE:
        return person_meant(forum, roll, value[1:]).id if value.startswith("@") else value
    number, ids = _NUMBER.fullmatch(value), _ids_of(command, field)
    return value if number is None or ids is None else ids(forum).get(number[1], value)


def _ids_of(command: Command, field: str) -> _Ids | None:
    """How things of this field are found; the question of a poll is a text."""
    if field == "question" and not isinstance(command, AnswerQuestion):
        return None
    return _NUMBERED.get(field)


def _items(forum: Forum) -> Mapping[str, str]:
    return {number: item for item, number in item_numbers(forum).items()}


def _cards(forum: Forum) -> Mapping[str, str]:
    return {str(number): card for number, card in forum.card_numbers.items()}


def _by_number(things: Iterable[Poll | Decision | Action | Question]) -> Mapping[str, str]:
    return {str(thing.number): thing.id for thing in things}


_NUMBERED: Mapping[str, _Ids] = {
    "item": _items,
    "parent": _items,
    "card": _cards,
    "cards": _cards,
    "into": _cards,
    "poll": lambda forum: _by_number(forum.polls),
    "decision": lambda forum: _by_number(forum.decisions),
    "action": lambda forum: _by_number(forum.actions),
    "question": lambda forum: _by_number(forum.questions),
}
