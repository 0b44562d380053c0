"""Where sentences are told."""

from enum import StrEnum


class Place(StrEnum):
    """Beside which button a sentence is told."""

    NEXT = "next"
    SPEAKER = "speaker"
    QUEUE = "queue"
    DOOR = "door"
    CARDS = "cards"
    POLL = "poll"
    BALLOTS = "ballots"
    REASONS = "reasons"
    KIOSK = "kiosk"
    NOTE = "note"
    PROJECTOR = "projector"
    FORUM = "forum"
    AGENDA = "agenda"
    PEOPLE = "people"
    DRAFTS = "drafts"
    SURVEYS = "surveys"
    KEYING = "keying"
    MINUTES = "minutes"
    CHECK = "check"
    REVIEW = "review"
    FILING = "filing"
    OBJECTIONS = "objections"
    SEAL = "seal"
    PAPERS = "papers"
