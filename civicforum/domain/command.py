"""Orders: what somebody wants done. They decide, purely, what that makes happen."""

from abc import ABC, abstractmethod
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import ClassVar

from civicforum.domain.event import Event
from civicforum.domain.forum import Forum
from civicforum.domain.text import identifier


@dataclass(frozen=True, slots=True)
class Moment:
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


@dataclass(frozen=True, slots=True)
class NameRecord:
    """A version of somebody's name, kept outside the events so that it can be erased."""

    person: str
    version: int
    name: str


@dataclass(frozen=True, slots=True)
class NameErasure:
    """Blank every version of this person's name."""

    person: str


@dataclass(frozen=True, slots=True)
class AttachmentRecord:
    """The content of an attached file."""

    attachment: str
    content: bytes


@dataclass(frozen=True, slots=True)
class UrnRecord:
    """Set up an empty urn for the secret ballots of a poll."""

    poll: str


@dataclass(frozen=True, slots=True)
class EnvelopeRecord:
    """A secret ballot on its way into the urn of a poll with so many options; () is a blank one."""

    poll: str
    voter: str
    marks: tuple[int, ...]
    options: int


@dataclass(frozen=True, slots=True)
class UrnDestroyed:
    """Leave no byte of the urn of a poll."""

    poll: str


@dataclass(frozen=True, slots=True)
class UrnContents:
    """Who voted, and the ballots, each sorted by itself."""

    voters: tuple[str, ...]
    ballots: tuple[tuple[int, ...], ...]


Record = NameRecord | NameErasure | AttachmentRecord | UrnRecord | EnvelopeRecord | UrnDestroyed


@dataclass(frozen=True, slots=True)
class Outcome:
    """What an order makes happen: events for the log, records for the tables beside it."""

    events: tuple[Event, ...]
    records: tuple[Record, ...] = field(default=())


def happened(*events: Event) -> Outcome:
    """An outcome of events only."""
    return Outcome(events)


@dataclass(frozen=True, slots=True)
class Command(ABC):
    """A frozen dataclass named as an order, written by its fields' plain values.

    Attributes:
        works_when_sealed: whether it may still be given once the forum is sealed.
        works_when_final: the same, once the minutes are final.
    """

    works_when_sealed: ClassVar[bool] = False
    works_when_final: ClassVar[bool] = False

    @abstractmethod
    def decide(self, forum: Forum, moment: Moment) -> Outcome:
        """What this order makes happen now.

        Raises:
            Refused: the rules say no; nothing happens.
        """
