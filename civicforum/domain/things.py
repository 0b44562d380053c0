"""What there is in a forum: people, items, turns, cards, polls, decisions. Immutable values.

Times are UTC milliseconds. Names of people are not here but in the roll (`people.Roll`).
"""

from dataclasses import dataclass
from enum import StrEnum

from civicforum.domain.stopwatch import STOPPED, Stopwatch
from civicforum.methods.percentages import Rounding
from civicforum.methods.verdict import Base, Verdict


class Standing(StrEnum):
    """Why somebody is in the room."""

    PARTICIPANT = "participant"
    OBSERVER = "observer"
    STAFF = "staff"


class Presence(StrEnum):
    """Where somebody is."""

    ABSENT = "absent"
    PRESENT = "present"
    LEFT = "left"


class Mode(StrEnum):
    """What an agenda item is for."""

    OPEN_FLOOR = "open-floor"
    PRESENTATION = "presentation"
    TABLE_ROUND = "table-round"
    CARDS = "cards"
    POLL = "poll"
    RECESS = "recess"


class SittingState(StrEnum):
    """Where the forum is in its day."""

    NOT_OPENED = "not-opened"
    OPEN = "open"
    IN_RECESS = "in-recess"
    CLOSED = "closed"


class PollState(StrEnum):
    """Where a poll is between its preparation and its publication."""

    PREPARED = "prepared"
    OPEN = "open"
    CLOSED = "closed"
    REVEALED = "revealed"


class Shape(StrEnum):
    """What one ballot looks like."""

    YES_NO_ABSTAIN = "yes-no-abstain"


class Secrecy(StrEnum):
    """Who may know how somebody voted."""

    OPEN = "open"
    SECRET = "secret"  # noqa: S105


class Channel(StrEnum):
    """By which way votes come in."""

    HANDS = "hands"
    PAPER = "paper"


class Electorate(StrEnum):
    """Who may vote: frozen when the poll opens."""

    PRESENT = "present"


class Scene(StrEnum):
    """What the projector is told to show; FOLLOW: what the forum is doing."""

    FOLLOW = "follow"
    AGENDA = "agenda"
    BLANK = "blank"


@dataclass(frozen=True, slots=True)
class Stay:
    """One time in the room: from `came` to `left` (None: still here)."""

    came: int
    left: int | None = None


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody on the roster; `version` names the valid row of the roll."""

    id: str
    number: int
    version: int
    standing: Standing
    gender: str
    age_band: str
    district: str
    association: str
    role: str
    name_in_minutes: bool
    stays: tuple[Stay, ...] = ()

    @property
    def presence(self) -> Presence:
        """Whether the person is here now."""
        if not self.stays:
            return Presence.ABSENT
        return Presence.PRESENT if self.stays[-1].left is None else Presence.LEFT


@dataclass(frozen=True, slots=True)
class Sitting:
    """From opening (개의) to closing (산회), with recesses as stays outside: (정회, 속개)."""

    id: str
    number: int
    opened: int
    recesses: tuple[Stay, ...] = ()
    closed: int | None = None


@dataclass(frozen=True, slots=True)
class Item:
    """An agenda item with planned and actual time; `extra_minutes` were granted while it ran."""

    id: str
    title: str
    minutes: int
    mode: Mode
    note: str
    speech_seconds: int
    extra_minutes: int = 0
    watch: Stopwatch = STOPPED
    started: int | None = None
    finished: int | None = None

    @property
    def allotted(self) -> int:
        """Planned and granted time in milliseconds."""
        return (self.minutes + self.extra_minutes) * 60_000


@dataclass(frozen=True, slots=True)
class Request:
    """Somebody wants to speak on an item."""

    id: str
    person: str
    item: str
    asked: int


@dataclass(frozen=True, slots=True)
class Turn:
    """Somebody speaks or spoke, for `seconds` at most.

    `earlier` holds corrected gists with the time of the correction.
    """

    id: str
    number: int
    person: str
    item: str
    seconds: int
    started: int
    watch: Stopwatch
    finished: int | None = None
    gist: str = ""
    earlier: tuple[tuple[int, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Card:
    """A written opinion; `theme` is "" until it is put under one."""

    id: str
    number: int
    text: str
    table: str
    author: str
    item: str
    written: int
    theme: str = ""


@dataclass(frozen=True, slots=True)
class Theme:
    """A named group of cards."""

    id: str
    title: str


@dataclass(frozen=True, slots=True)
class Count:
    """What one block of the hall (a row, a station; "" for all) counted, option by option."""

    channel: Channel
    block: str
    votes: tuple[int, ...]
    invalid: int = 0


@dataclass(frozen=True, slots=True)
class Trace:
    """Something that was put right in public: what was done, when, why, and what stood before."""

    deed: str
    at: int
    reason: str
    before: str = ""


@dataclass(frozen=True, slots=True)
class PollTerms:
    """What is settled before a poll opens and changes its result."""

    shape: Shape = Shape.YES_NO_ABSTAIN
    rule: str = "plurality"
    secrecy: Secrecy = Secrecy.OPEN
    channels: tuple[Channel, ...] = (Channel.HANDS,)
    base: Base = Base.CAST
    electorate: Electorate = Electorate.PRESENT
    quorum: str = ""
    majority: str = "simple"
    rounding: Rounding = Rounding.HALF_UP


@dataclass(frozen=True, slots=True)
class Poll:
    """A question put to the room.

    Attributes:
        present: the voters in the room, frozen at the first opening.
        on_roster: how many have a vote at all, frozen then too.
        announced: the verdict as it was revealed last.
    """

    id: str
    number: int
    question: str
    options: tuple[str, ...]
    item: str
    terms: PollTerms
    state: PollState = PollState.PREPARED
    present: tuple[str, ...] = ()
    on_roster: int = 0
    counts: tuple[Count, ...] = ()
    traces: tuple[Trace, ...] = ()
    opened: int | None = None
    closed: int | None = None
    revealed: int | None = None
    announced: Verdict | None = None

    @property
    def invalid(self) -> int:
        """Invalid ballots, which are no votes cast."""
        return sum(count.invalid for count in self.counts)

    @property
    def totals(self) -> tuple[int, ...]:
        """Votes for each option, all channels and blocks added up."""
        if not self.counts:
            return (0,) * len(self.options)
        return tuple(sum(votes) for votes in zip(*(c.votes for c in self.counts), strict=True))


@dataclass(frozen=True, slots=True)
class Decision:
    """What was decided, in words; `earlier` holds former wordings with the time of the change."""

    id: str
    number: int
    text: str
    item: str
    poll: str
    made: int
    earlier: tuple[tuple[int, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file put to an item; its content lies in the forum file under this id."""

    id: str
    item: str
    filename: str
    media_type: str
    digest: str
    size: int
