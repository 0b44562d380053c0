"""What there is in a forum: people, items, turns, cards, polls, decisions. Immutable values.

Times are UTC milliseconds. Names of people are not here but in the roll (`people.Roll`).
"""

from dataclasses import dataclass, field

from rpds import HashTrieMap

from civicforum.domain.kinds import (
    Channel,
    Electorate,
    Mode,
    PollState,
    Presence,
    Secrecy,
    Shape,
    SpeechKind,
    Standing,
    Visibility,
)
from civicforum.domain.stopwatch import STOPPED, Stopwatch
from civicforum.methods.percentages import Rounding
from civicforum.methods.verdict import Base, Verdict


@dataclass(frozen=True, slots=True)
class Stay:
    """One time in the room: from `came` to `left` (None: still here)."""

    came: int
    left: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Attributes:
    """What is known of somebody besides the name; "" where it is not known.

    Attributes:
        district, neighbourhood: 구 and 동. table, seat: where somebody sits. role: in this forum.
        name_in_minutes, photo, recording: what somebody agreed to.
    """

    gender: str = ""
    age_band: str = ""
    district: str = ""
    neighbourhood: str = ""
    association: str = ""
    table: str = ""
    seat: str = ""
    role: str = ""
    name_in_minutes: bool = False
    photo: bool = False
    recording: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Person(Attributes):
    """Somebody on the roster; `version` names the valid row of the roll.

    A walk-in was put on the roster at the door.
    """

    id: str
    number: int
    version: int
    standing: Standing
    walk_in: bool = False
    stays: tuple[Stay, ...] = ()

    @property
    def presence(self) -> Presence:
        """Whether the person is here now."""
        if not self.stays:
            return Presence.ABSENT
        return Presence.PRESENT if self.stays[-1].left is None else Presence.LEFT


@dataclass(frozen=True, slots=True)
class Sitting:
    """From opening (개의) to closing (산회), with recesses as stays outside: (정회, 속개).

    `paused`: since when the timers stand still without a recess.
    """

    id: str
    number: int
    opened: int
    recesses: tuple[Stay, ...] = ()
    closed: int | None = None
    paused: int | None = None


@dataclass(frozen=True, slots=True)
class Item:
    """An agenda item with planned and actual time.

    Attributes:
        note: for the facilitator only. speech_seconds: what each speaker has.
        extra_minutes: granted while it ran. parent: the item that it is a part of, "" for none.
        presenters: ids of those who present on it, with equal time, in their order.
    """

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
    parent: str = ""
    visibility: Visibility = Visibility.PUBLIC
    presenters: tuple[str, ...] = ()

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
    kind: SpeechKind = SpeechKind.STATEMENT


@dataclass(frozen=True, slots=True)
class Turn:
    """Somebody speaks or spoke, for `seconds` at most; a paused one stays so through a recess.

    `earlier` holds corrected gists with the time of the correction; `request` was asked at `asked`.
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
    kind: SpeechKind = SpeechKind.STATEMENT
    request: str = ""
    asked: int = 0
    is_paused: bool = False


@dataclass(frozen=True, slots=True)
class Card:
    """A written opinion; `theme` is "" until it is put under one.

    Attributes:
        round: of the table discussion, 0 where it is not known.
        code: what the author signed with instead of a name. language: it is written in.
        merged_into: the card that says the same and stands for this one; "" where none does.
        is_minority: to be read beside the majority's.
        earlier: former wordings with the time of the correction.
    """

    id: str
    number: int
    text: str
    table: str
    author: str
    item: str
    written: int
    theme: str = ""
    round: int = 0
    code: str = ""
    language: str = ""
    merged_into: str = ""
    is_minority: bool = False
    earlier: tuple[tuple[int, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Theme:
    """A named group of cards."""

    id: str
    title: str


@dataclass(frozen=True, slots=True)
class Count:
    """What one block of the hall (a row, a station; "" for all) counted, option by option.

    `ballots` are the valid ones: as many as there are votes where a ballot has one mark.
    """

    channel: Channel
    block: str
    votes: tuple[int, ...]
    invalid: int = 0
    ballots: int = 0


@dataclass(frozen=True, slots=True)
class Trace:
    """Something that was put right in public: what was done, when, why, and what stood before."""

    deed: str
    at: int
    reason: str
    before: str = ""


@dataclass(frozen=True, slots=True)
class PollTerms:
    """What is settled before a poll opens and changes its result.

    Attributes:
        base: what is 100 %. quorum_of: what must reach the quorum (those present, ballots cast).
        least_marks, most_marks: on one ballot. most_per_option: how many of them on one option.
        entitled: how many have a vote, where they are not all on the roster; else 0.
        decimals: of the printed percentages.
    """

    shape: Shape = Shape.YES_NO_ABSTAIN
    rule: str = "plurality"
    secrecy: Secrecy = Secrecy.OPEN
    channels: tuple[Channel, ...] = (Channel.HANDS,)
    base: Base = Base.CAST
    electorate: Electorate = Electorate.PRESENT
    quorum: str = ""
    majority: str = "simple"
    rounding: Rounding = Rounding.HALF_UP
    quorum_of: Base = Base.PRESENT
    least_marks: int = 1
    most_marks: int = 1
    most_per_option: int = 1
    entitled: int = 0
    decimals: int = 1


def _no_votes() -> "HashTrieMap[str, tuple[int, ...]]":
    return HashTrieMap()


@dataclass(frozen=True, slots=True)
class Poll:
    """A question put to the room.

    Attributes:
        present: participants in the room, frozen at the first opening.
        on_roster: how many have a vote at all, frozen then too.
        voters: who may vote where it is everybody on the roster, frozen then too.
        announced: the verdict as it was revealed last.
        themes: for each option, the theme of cards that it comes from, "" where from none.
        votes: by roll call, the marks that each person gave to each option.
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
    themes: tuple[str, ...] = ()
    votes: "HashTrieMap[str, tuple[int, ...]]" = field(default_factory=_no_votes)
    voters: tuple[str, ...] = ()

    @property
    def is_counted(self) -> bool:
        """Whether any count or answer was entered."""
        return bool(self.counts) or len(self.votes) > 0

    @property
    def invalid(self) -> int:
        """Invalid ballots: cast, but no valid ones."""
        return sum(count.invalid for count in self.counts)

    @property
    def ballots(self) -> int:
        """Valid ballots, those of the roll call included."""
        return sum(count.ballots for count in self.counts) + len(self.votes)

    @property
    def totals(self) -> tuple[int, ...]:
        """Votes for each option, all channels and blocks added up."""
        rows = [*(count.votes for count in self.counts), *self.votes.values()]
        if not rows:
            return (0,) * len(self.options)
        return tuple(sum(votes) for votes in zip(*rows, strict=True))


@dataclass(frozen=True, slots=True)
class Decision:
    """What was decided, in words; `earlier` holds former wordings with the time of the change.

    `withdrawn`: when and why it stopped to hold.
    """

    id: str
    number: int
    text: str
    item: str
    poll: str
    made: int
    earlier: tuple[tuple[int, str], ...] = ()
    withdrawn: tuple[int, str] | None = None


@dataclass(frozen=True, slots=True)
class Action:
    """Something to be done by somebody until a day.

    Attributes:
        owner: somebody's id, "" where `owner_words` names a department or who is not on the roster.
        due: a date in ISO form, "" where none was set. done: when it was reported as done.
    """

    id: str
    number: int
    text: str
    owner: str
    owner_words: str
    due: str
    item: str
    made: int
    done: int | None = None
    earlier: tuple[tuple[int, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Question:
    """A question in the parking lot, to be answered later."""

    id: str
    number: int
    text: str
    author: str
    item: str
    parked: int
    answer: str = ""
    answered: int | None = None
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
