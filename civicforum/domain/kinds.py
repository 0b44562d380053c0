"""The kinds of things in a forum: where somebody is, what an item is for, how votes come in."""

from enum import StrEnum


class Standing(StrEnum):
    """Why somebody is in the room; only participants have a vote."""

    PARTICIPANT = "participant"
    GUEST = "guest"
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


class Visibility(StrEnum):
    """Who gets to see an agenda item: everybody, the host only, nobody but the facilitator."""

    PUBLIC = "public"
    INTERNAL = "internal"
    HIDDEN = "hidden"


class SittingState(StrEnum):
    """Where the forum is in its day."""

    NOT_OPENED = "not-opened"
    OPEN = "open"
    PAUSED = "paused"
    IN_RECESS = "in-recess"
    CLOSED = "closed"


class SpeechKind(StrEnum):
    """Why somebody asks for the floor, the most urgent first."""

    POINT_OF_ORDER = "point-of-order"
    REPLY = "reply"
    STATEMENT = "statement"


class QueueOrder(StrEnum):
    """How statements wait: who spoke less goes first, or first come, first served."""

    FAIR = "fair"
    ARRIVAL = "arrival"


class PollState(StrEnum):
    """Where a poll is between its preparation and its publication."""

    PREPARED = "prepared"
    OPEN = "open"
    CLOSED = "closed"
    REVEALED = "revealed"


class Shape(StrEnum):
    """What one ballot looks like.

    CONSENT: consent, objection, block, abstain. SCORES: a number for each option. RANKING: ranks,
    equal ones and gaps allowed. PROJECTS: marks for options that cost something. SHEETS: scores for
    each option on each of several criteria.
    """

    YES_NO_ABSTAIN = "yes-no-abstain"
    CONSENT = "consent"
    ONE_MARK = "one-mark"
    MANY_MARKS = "many-marks"
    SCORES = "scores"
    RANKING = "ranking"
    PROJECTS = "projects"
    SHEETS = "sheets"


class Secrecy(StrEnum):
    """Who may know how somebody voted."""

    OPEN = "open"
    SECRET = "secret"  # noqa: S105


class Channel(StrEnum):
    """By which way votes come in."""

    HANDS = "hands"
    PAPER = "paper"
    ROLL_CALL = "roll-call"
    ADVANCE = "advance"
    ONLINE = "online"
    PHONE = "phone"
    CAMERA_CARD = "camera-card"
    KEYPAD = "keypad"
    KIOSK = "kiosk"


class Electorate(StrEnum):
    """Who may vote, frozen when the poll opens: those in the room, or the whole roster."""

    PRESENT = "present"
    ROSTER = "roster"


class QuestionKind(StrEnum):
    """How a question of a survey is answered; EVALUATION is a scale about the forum itself."""

    SINGLE = "single"
    MULTI = "multi"
    SCALE = "scale"
    OPEN = "open"
    KNOWLEDGE = "knowledge"
    EVALUATION = "evaluation"


class Scene(StrEnum):
    """What the projector is told to show; FOLLOW: what the forum is doing."""

    FOLLOW = "follow"
    AGENDA = "agenda"
    TIMER = "timer"
    SPEAKER = "speaker"
    CARDS = "cards"
    POLL = "poll"
    RESULT = "result"
    COUNT = "count"
    SURVEY = "survey"
    TEXT = "text"
    LOGO = "logo"
    BLANK = "blank"


class Stage(StrEnum):
    """How far the minutes are: still being written, open to objections, or valid and locked."""

    DRAFT = "draft"
    REVIEW = "review"
    FINAL = "final"


class Ruling(StrEnum):
    """What became of an objection to the minutes."""

    OPEN = "open"
    ACCEPTED = "accepted"
    PARTLY = "partly"
    REJECTED = "rejected"


class Disclosure(StrEnum):
    """Whether a record is open to everybody (Article 27 of the decree, per record)."""

    OPEN = "open"
    PARTIAL = "partial"
    CLOSED = "closed"


class Retention(StrEnum):
    """How long a record is kept (Article 26 of the decree), in years or longer."""

    ONE = "1"
    THREE = "3"
    FIVE = "5"
    TEN = "10"
    THIRTY = "30"
    LASTING = "lasting"
    PERMANENT = "permanent"


class Unnamed(StrEnum):
    """How the public edition calls participants who did not agree to be named."""

    NUMBER = "number"
    INITIAL = "initial"
    ROLE = "role"
