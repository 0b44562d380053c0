"""Every wording that a part of the minutes ever had, with its time: the first, and those after.

Read from the log, withdrawn steps left out.
"""

from collections.abc import Callable, Iterator, Mapping
from enum import StrEnum
from typing import Any

from msgspec import Struct

from civicforum.domain.actions import ActionChanged, ActionRecorded
from civicforum.domain.agenda import ItemAdded, ItemChanged
from civicforum.domain.cards import CardAdded, CardCorrected
from civicforum.domain.decisions import DecisionRecorded, DecisionReworded
from civicforum.domain.event import Event
from civicforum.domain.people import NameCorrected, PersonAdded, Roll
from civicforum.domain.questions import QuestionAnswered
from civicforum.domain.record import ForumCreated, ForumDescribed
from civicforum.domain.turns import GistCorrected, GistWritten
from civicforum.screens.log import Journal


class Part(StrEnum):
    """What of the minutes can be put into other words, in the order of the outline."""

    FORUM = "forum"
    ITEMS = "items"
    GISTS = "gists"
    CARDS = "cards"
    DECISIONS = "decisions"
    ACTIONS = "actions"
    QUESTIONS = "questions"
    NAMES = "names"


HEAD = ("title", "host", "place", "day", "start")


class Wording(Struct, frozen=True):
    """A text as it was written at `at` (UTC milliseconds); `event` is where it stands."""

    at: int
    text: str
    event: Event


Said = Iterator[tuple[str, str]]


def _head(event: Any, _: Roll) -> Said:
    return ((name, getattr(event, name)) for name in HEAD)


def _name(event: Any, roll: Roll) -> Said:
    """Only what the roll still holds: an erased name stands nowhere."""
    yield event.person, roll.names.get((event.person, event.version), "")


def _text(identity: str, text: str = "text") -> Callable[[Any, Roll], Said]:
    def said(event: Any, _: Roll) -> Said:
        yield getattr(event, identity), getattr(event, text)

    return said


_SAID: Mapping[Part, Mapping[type[Event], Callable[[Any, Roll], Said]]] = {
    Part.FORUM: {ForumCreated: _head, ForumDescribed: _head},
    Part.ITEMS: dict.fromkeys((ItemAdded, ItemChanged), _text("item", "title")),
    Part.GISTS: dict.fromkeys((GistWritten, GistCorrected), _text("turn")),
    Part.CARDS: dict.fromkeys((CardAdded, CardCorrected), _text("card")),
    Part.DECISIONS: dict.fromkeys((DecisionRecorded, DecisionReworded), _text("decision")),
    Part.ACTIONS: dict.fromkeys((ActionRecorded, ActionChanged), _text("action")),
    Part.QUESTIONS: {QuestionAnswered: _text("question")},
    Part.NAMES: dict.fromkeys((PersonAdded, NameCorrected), _name),
}


def wordings(journal: Journal, roll: Roll, part: Part) -> Mapping[str, tuple[Wording, ...]]:
    """By the id of each thing of a part (of a field of the forum's head): its wordings, in order.

    A change that left the text alone is none, but for actions, whose owner and day count too.
    """
    kinds, found = _SAID[part], dict[str, list[Wording]]()
    for entry in journal.entries:
        said = kinds.get(type(entry.event))
        if said is None or entry.step in journal.retracted:
            continue
        for identity, text in said(entry.event, roll):
            known = found.setdefault(identity, [])
            if part is Part.ACTIONS or not known or known[-1].text != text:
                known.append(Wording(entry.at, text, entry.event))
    return {identity: tuple(known) for identity, known in found.items()}
