"""What was done last, in words, newest first; a withdrawn step stays and says so."""

from bisect import bisect_left
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from operator import attrgetter

from civicforum.base.times import local
from civicforum.base.words import Words
from civicforum.domain.agenda import ItemAdded, ItemStarted
from civicforum.domain.cards import CardAdded
from civicforum.domain.decisions import DecisionRecorded
from civicforum.domain.event import Entry, Event
from civicforum.domain.forum import Forum
from civicforum.domain.people import PersonAdded, PersonCheckedIn, PersonLeft, PersonReturned, Roll
from civicforum.domain.polls import (
    CountCorrected,
    CountEntered,
    PollAdded,
    PollClosed,
    PollOpened,
    PollReopened,
    ResultRevealed,
    ResultWithdrawn,
)
from civicforum.domain.queue import GistCorrected, GistWritten, SpeakerCalled, TurnRequested
from civicforum.domain.record import StepRestored, StepRetracted
from civicforum.screens.names import called
from civicforum.screens.row import Mark, Row

MOST_STEPS = 40


@dataclass(frozen=True, slots=True)
class LogScreen:
    """The newest steps first."""

    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Journal:
    """What the desk keeps: all entries, and the numbers of the steps that were withdrawn."""

    entries: Sequence[Entry]
    retracted: Collection[int]


def log_screen(journal: Journal, forum: Forum, *, roll: Roll, words: Words) -> LogScreen:
    """The last steps of the journal."""
    return LogScreen(
        tuple(_row(journal, step, forum, roll=roll, words=words) for step in _steps(journal))
    )


def _steps(journal: Journal) -> Iterator[Sequence[Entry]]:
    """The entries of each step, the newest step first."""
    end = len(journal.entries)
    for _ in range(MOST_STEPS):
        if end == 0:
            return
        start = _start(journal, journal.entries[end - 1].step)
        yield journal.entries[start:end]
        end = start


def _start(journal: Journal, step: int) -> int:
    return bisect_left(journal.entries, step, key=attrgetter("step"))


def _row(journal: Journal, step: Sequence[Entry], forum: Forum, *, roll: Roll, words: Words) -> Row:
    entry = step[0]
    what = _what(journal, step, words)
    about = " · ".join(
        dict.fromkeys(text for e in step if (text := _about(e.event, forum, roll, words=words)))
    )
    is_withdrawn = entry.step in journal.retracted
    time = f"{local(entry.at, forum.zone):%H:%M:%S}"
    detail = words("withdrawn") if is_withdrawn else ""
    text = f"{what}: {about}" if about else what
    spoken = ", ".join(part for part in (time, text, detail) if part)
    mark = Mark.WITHDRAWN if is_withdrawn else Mark.NONE
    return Row(str(entry.step), time, text, detail, spoken, mark)


def _what(journal: Journal, step: Sequence[Entry], words: Words) -> str:
    entry = step[0]
    name = words.named("command", entry.command)
    if isinstance(entry.event, (StepRetracted, StepRestored)):
        meant = journal.entries[_start(journal, entry.event.step)]
        return f"{name}: {words.named('command', meant.command)}"
    return name


def _about(event: Event, forum: Forum, roll: Roll, *, words: Words) -> str:  # noqa: PLR0911
    """Whom or what an event is about, as it stands now; "" where there is nothing to add."""
    match event:
        case (
            PersonAdded()
            | PersonCheckedIn()
            | PersonLeft()
            | PersonReturned()
            | TurnRequested()
            | SpeakerCalled()
        ):
            person = forum.people.get(event.person)
            return called(person, roll, words=words) if person else ""
        case ItemStarted():
            return next((item.title for item in forum.agenda if item.id == event.item), "")
        case ItemAdded():
            return event.title
        case CardAdded() | DecisionRecorded():
            return event.text
        case PollAdded():
            return event.question
        case GistWritten() | GistCorrected():
            return event.text
        case (
            PollOpened()
            | PollClosed()
            | ResultRevealed()
            | PollReopened()
            | ResultWithdrawn()
            | CountEntered()
            | CountCorrected()
        ):
            return next((poll.question for poll in forum.polls if poll.id == event.poll), "")
        case _:
            return ""
