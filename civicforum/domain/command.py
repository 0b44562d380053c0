"""Orders: what somebody wants done. They decide, purely, what that makes happen."""

from collections.abc import Callable
from typing import ClassVar

from msgspec import Struct

from civicforum.domain.event import Event
from civicforum.domain.forum import Forum
from civicforum.domain.text import identifier


class Moment(Struct, frozen=True):
    """What a decision may know of the world.

    Attributes:
        now: UTC milliseconds.
        draw_id: a seedable source of ids.
        highest: the highest number that events of this name ever gave, also in withdrawn steps.
        has_name: whether a version of somebody's name was ever used, also by a withdrawn step.
        step_to_undo: the step that undo means now (given: whether only presses of Next count).
        step_to_redo: the step that redo means now.
        opened_urn: what lies in the urn of a poll.
        last_link: the newest link of the log's chain in hexadecimal.
    """

    now: int
    draw_id: Callable[[], str]
    highest: Callable[[str], int]
    has_name: Callable[[str, int], bool]
    step_to_undo: Callable[[bool], int]
    step_to_redo: Callable[[], int]
    opened_urn: Callable[[str], "UrnContents"]
    last_link: str

    def identity(self, wished: str) -> str:
        """The id that a script wished for, or a new one."""
        return identifier(wished) if wished else self.draw_id()


class NameRecord(Struct, frozen=True):
    """A version of somebody's name, kept outside the events so that it can be erased."""

    person: str
    version: int
    name: str


class NameErasure(Struct, frozen=True):
    """Blank every version of this person's name."""

    person: str


class AttachmentRecord(Struct, frozen=True):
    """The content of an attached file."""

    attachment: str
    content: bytes


class UrnRecord(Struct, frozen=True):
    """Set up an empty urn for the secret ballots of a poll."""

    poll: str


class EnvelopeRecord(Struct, frozen=True):
    """A secret ballot on its way into the urn of a poll with so many options; () is a blank one."""

    poll: str
    voter: str
    marks: tuple[int, ...]
    options: int


class UrnDestroyed(Struct, frozen=True):
    """Leave no byte of the urn of a poll."""

    poll: str


class UrnContents(Struct, frozen=True):
    """Who voted, and the ballots, each sorted by itself."""

    voters: tuple[str, ...]
    ballots: tuple[tuple[int, ...], ...]


Record = NameRecord | NameErasure | AttachmentRecord | UrnRecord | EnvelopeRecord | UrnDestroyed


class Outcome(Struct, frozen=True):
    """What an order makes happen: events for the log, records for the tables beside it."""

    events: tuple[Event, ...]
    records: tuple[Record, ...] = ()


def happened(*events: Event) -> Outcome:
    """An outcome of events only."""
    return Outcome(events)


class Command(Struct, frozen=True):
    """A frozen struct named as an order, written by its fields' plain values.

    Attributes:
        works_when_sealed: whether it may still be given once the forum is sealed.
        works_when_final: the same, once the minutes are final.
    """

    works_when_sealed: ClassVar[bool] = False
    works_when_final: ClassVar[bool] = False

    def decide(self, forum: Forum, moment: Moment) -> Outcome:
        """What this order makes happen now.

        Raises:
            Refused: the rules say no; nothing happens.
        """
        raise NotImplementedError
