"""What was done last, in words, newest first; a withdrawn step stays and says so."""

from bisect import bisect_left
from collections.abc import Collection, Iterator, Sequence
from operator import attrgetter

from msgspec import Struct

from civicforum.base.times import local
from civicforum.base.words import Words
from civicforum.domain.event import Entry
from civicforum.domain.forum import Forum
from civicforum.domain.people import Roll
from civicforum.domain.record import StepRestored, StepRetracted
from civicforum.screens.about import about
from civicforum.screens.row import Mark, Row

MOST_STEPS = 40
MOST_NAMED = 10


class LogScreen(Struct, frozen=True):
    """The newest steps first."""

    rows: tuple[Row, ...]


class Journal(Struct, frozen=True):
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
    told = (about(e.event, forum, roll, words=words) for e in step[:MOST_NAMED])
    more = ("…",) if len(step) > MOST_NAMED else ()
    which = " · ".join(dict.fromkeys(text for text in (*told, *more) if text))
    is_withdrawn = entry.step in journal.retracted
    time = f"{local(entry.at, forum.zone):%H:%M:%S}"
    detail = words("withdrawn") if is_withdrawn else ""
    text = f"{what}: {which}" if which else what
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
