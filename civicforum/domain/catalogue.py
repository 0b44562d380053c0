"""Every event and every order by name, and how they are written as JSON."""

from collections.abc import Mapping, Sequence
from functools import cache
from types import ModuleType
from typing import TypeVar, cast

import msgspec
from msgspec import Struct

from civicforum.base.errors import Refused
from civicforum.domain import (
    actions,
    agenda,
    attachments,
    attendance,
    ballot_codes,
    cards,
    counts,
    decisions,
    declarations,
    drafts,
    filing,
    house_rules,
    keying,
    people,
    poll_channels,
    poll_corrections,
    polls,
    progress,
    projector,
    proxies,
    questions,
    queue,
    reasons,
    recess,
    record,
    review,
    sealing,
    secret,
    sittings,
    survey_changes,
    survey_weights,
    surveys,
    themes,
    turns,
    undo,
    wave_changes,
    waves,
)
from civicforum.domain.command import Command
from civicforum.domain.event import Event

NOUNS = (
    record,
    declarations,
    house_rules,
    review,
    filing,
    sealing,
    sittings,
    recess,
    people,
    attendance,
    proxies,
    agenda,
    progress,
    queue,
    turns,
    cards,
    themes,
    polls,
    poll_channels,
    poll_corrections,
    drafts,
    counts,
    keying,
    ballot_codes,
    reasons,
    secret,
    decisions,
    actions,
    questions,
    surveys,
    survey_changes,
    waves,
    wave_changes,
    survey_weights,
    attachments,
    projector,
    undo,
)
_K = TypeVar("_K", Command, Event)


def _named(kind: type[_K]) -> dict[str, type[_K]]:
    found: dict[str, type[_K]] = {}
    for noun in NOUNS:
        found |= dict(_classes(noun, kind))
    return found


def _classes(noun: ModuleType, kind: type[_K]) -> list[tuple[str, type[_K]]]:
    return [
        (name, thing)
        for name, thing in vars(noun).items()
        if isinstance(thing, type) and thing.__module__ == noun.__name__ and issubclass(thing, kind)
    ]


EVENTS: Mapping[str, type[Event]] = _named(Event)
COMMANDS: Mapping[str, type[Command]] = _named(Command)


@cache
def _reader(kind: str) -> msgspec.json.Decoder[Event]:
    return msgspec.json.Decoder(EVENTS[kind])


def event_to_json(event: Event) -> bytes:
    """The event's own values; its name goes beside them."""
    return msgspec.json.encode(event)


def event_from_json(kind: str, payload: bytes) -> Event:
    """The event of this name.

    Raises:
        KeyError: no such event in this release. msgspec.ValidationError: values do not fit.
    """
    return _reader(kind).decode(payload)


def command_from_fields(name: str, values: Mapping[str, object]) -> Command:
    """The order of this name with values from a script or a command line ("3" counts as 3).

    Raises:
        Refused: no such order, no such field, a field missing or a value that does not fit.
    """
    kind = COMMANDS.get(name)
    if kind is None:
        raise Refused("command-unknown", name=name)
    for field in values:
        if field not in kind.__struct_fields__:
            raise Refused("field-unknown", name=name, field=field)
    try:
        made = msgspec.convert(dict(values), kind, strict=False)
    except msgspec.ValidationError as error:
        raise Refused("field-wrong", name=name, explanation=str(error)) from None
    if strange := _strange_field(values, made):
        raise Refused("field-unknown", name=name, field=strange)
    return made


def _strange_field(given: object, made: object) -> str:
    """A field inside what was given that the values made of it do not have; "" if there is none."""
    found: list[str] = []
    if isinstance(made, Struct) and isinstance(given, Mapping):
        inner = cast("Mapping[str, object]", given)
        known = made.__struct_fields__
        found = [
            _strange_field(value, getattr(made, field)) if field in known else field
            for field, value in inner.items()
        ]
    elif isinstance(made, tuple):
        pairs = zip(cast("Sequence[object]", given), cast("tuple[object, ...]", made), strict=True)
        found = [_strange_field(*pair) for pair in pairs]
    return next(filter(None, found), "")
