"""What there is in a forum: people, items, turns, cards, decisions. Immutable values.

Times are UTC milliseconds. Names of people are not here but in the roll (`people.Roll`).
"""

from msgspec import Struct

from civicforum.domain.kinds import (
    Mode,
    Presence,
    SpeechKind,
    Standing,
    Visibility,
)
from civicforum.domain.stopwatch import STOPPED, Stopwatch


class Stay(Struct, frozen=True):
    """One time in the room: from `came` to `left` (None: still here)."""

    came: int
    left: int | None = None


class Attributes(Struct, frozen=True, kw_only=True):
    """What is known of somebody besides the name; "" where it is not known.

    Attributes:
        district, neighbourhood: 구 and 동. table, seat: where somebody sits. role: in this forum.
        name_in_minutes, photo, recording: what somebody agreed to.
        weight: the votes that somebody has in polls by weight, from 1.
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
    weight: int = 1


class Person(Attributes, frozen=True, kw_only=True):
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


class Sitting(Struct, frozen=True):
    """From opening (개의) to closing (산회), with recesses as stays outside: (정회, 속개).

    `paused`: since when the timers stand still without a recess.
    """

    id: str
    number: int
    opened: int
    recesses: tuple[Stay, ...] = ()
    closed: int | None = None
    paused: int | None = None


class Item(Struct, frozen=True):
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


class Request(Struct, frozen=True):
    """Somebody wants to speak on an item."""

    id: str
    person: str
    item: str
    asked: int
    kind: SpeechKind = SpeechKind.STATEMENT


class Turn(Struct, frozen=True):
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


class Card(Struct, frozen=True):
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


class Theme(Struct, frozen=True):
    """A named group of cards."""

    id: str
    title: str


class Trace(Struct, frozen=True):
    """Something that was put right in public: what was done, when, why, and what stood before.

    `second` is who looked on besides the operator, as a number or a role; "" for nobody.
    """

    deed: str
    at: int
    reason: str
    before: str = ""
    second: str = ""


class Decision(Struct, frozen=True):
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


class Action(Struct, frozen=True):
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


class Question(Struct, frozen=True):
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


class Attachment(Struct, frozen=True):
    """A file put to an item; its content lies in the forum file under this id."""

    id: str
    item: str
    filename: str
    media_type: str
    digest: str
    size: int
