"""Facts: what happened, in the past tense.

Once released, an event is never renamed and never given another meaning.
"""

from collections.abc import Iterable, Sequence
from itertools import groupby
from typing import ClassVar

from msgspec import Struct

from civicforum.domain.forum import Forum


class Event(Struct, frozen=True):
    """A frozen struct of plain values; new fields get defaults.

    Attributes:
        topic: the noun that it changes, for those who listen.
        answer: where undo does not apply: the order that answers it instead ("" where it does).
    """

    topic: ClassVar[str]
    answer: ClassVar[str] = ""

    def apply(self, forum: Forum, at: int) -> Forum:
        """The forum after this happened at `at` (UTC milliseconds).

        Raises:
            Refused: what it rests on is not there (an earlier step was withdrawn).
        """
        raise NotImplementedError

    @classmethod
    def apply_all(cls, forum: Forum, run: Sequence["Entry"]) -> Forum:
        """As one after the other; a kind that comes by thousands does better."""
        for entry in run:
            forum = entry.event.apply(forum, entry.at)
        return forum


class Entry(Struct, frozen=True):
    """An event with its place in the log: events of one order share a step."""

    seq: int
    step: int
    at: int
    initiator: str
    command: str
    event: Event


def folded(forum: Forum, entries: Iterable[Entry]) -> Forum:
    """The forum after these entries.

    Raises:
        Refused: they do not fit.
    """
    for kind, run in groupby(entries, key=_kind):
        forum = kind.apply_all(forum, tuple(run))
    return forum


def _kind(entry: Entry) -> type[Event]:
    return type(entry.event)
