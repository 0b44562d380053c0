"""The desk: every order goes through here. Nothing is shown before it is on disk."""

import random
import threading
from base64 import b32encode
from collections import deque
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import Self

from msgspec import Struct

from civicforum.base.errors import Refused
from civicforum.desk.clock import Clock
from civicforum.desk.history import OPERATOR, OPERATORS, History
from civicforum.domain.command import (
    Command,
    EnvelopeRecord,
    Moment,
    NameErasure,
    NameRecord,
    Record,
    UrnDestroyed,
    UrnRecord,
)
from civicforum.domain.event import Entry, Event
from civicforum.domain.forum import Forum
from civicforum.domain.kinds import Stage
from civicforum.domain.people import Roll
from civicforum.domain.record import ClockJumped
from civicforum.domain.undo import Redo, Undo
from civicforum.store.file import ForumFile

_CLOCK = "clock"
_BALLOT = frozenset(("polls",))


def id_source(lots: random.Random) -> Callable[[], str]:
    """Ids of 16 random base32 characters (80 bits), unique across laptops."""
    return lambda: b32encode(lots.randbytes(10)).decode().lower()


class Change(Struct, frozen=True):
    """What listeners are told: the forum and names as they are now, and what made them so."""

    forum: Forum
    roll: Roll
    entries: tuple[Entry, ...]
    topics: frozenset[str]
    initiator: str


class Desk:
    """A forum that is open. It belongs to the thread that made it.

    Args:
        file: where the log lies. clock: the forum's clock. seed: for repeatable ids in tests.

    Raises:
        Refused: the log does not fit together. Trouble: it is broken.
    """

    def __init__(
        self, file: ForumFile, clock: Clock | None = None, seed: int | None = None
    ) -> None:
        self._file = file
        self._clock = clock or Clock()
        self._thread = threading.get_ident()
        self._listeners: dict[object, Callable[[Change], None]] = {}
        self._untold: deque[Change] = deque()
        contents = file.load()
        self._history = History(contents.entries)
        self._roll = contents.roll
        self._voted = file.urn_voters()
        self._draw_id = id_source(_lots(seed, self._history.next_seq))
        self._unrecorded_jump = -self._clock.not_before(self._history.last_at)

    @property
    def forum(self) -> Forum:
        """The forum as it is now."""
        return self._history.forum

    @property
    def roll(self) -> Roll:
        """The names as they are now."""
        return self._roll

    @property
    def log(self) -> Sequence[Entry]:
        """All entries so far, withdrawn ones too."""
        return self._history.entries

    @property
    def retracted(self) -> frozenset[int]:
        """Numbers of the steps that were withdrawn."""
        return frozenset(self._history.retracted)

    def voted(self, poll: str) -> frozenset[str]:
        """Ids of those whose ballots lie in the urn of a poll."""
        return self._voted.get(poll, frozenset())

    @property
    def undo_name(self) -> str:
        """The order that undo would withdraw, or ""."""
        return self._history.undo_name()

    @property
    def redo_name(self) -> str:
        """The order that redo would restore, or ""."""
        return self._history.redo_name()

    @property
    def last_link(self) -> str:
        """The newest link of the chain in hexadecimal: it stands for the whole log."""
        return self._file.last_link

    @property
    def path(self) -> Path | None:
        """The forum's file; None where it is kept in memory only."""
        return self._file.path

    def now(self) -> int:
        """The forum's time in UTC milliseconds."""
        return max(self._clock.now(), self._history.last_at)

    def do(self, command: Command, *, initiator: str = OPERATOR) -> Change:
        """Carry an order out: decide, apply, append on disk, tell.

        What a listener raises comes out after all were told; the step stays.

        Raises:
            Refused: the rules say no. Trouble: it could not be written. Either way nothing changed.
            RuntimeError: called from another thread.
        """
        self._require_own_thread()
        if isinstance(command, (Undo, Redo)) and initiator not in OPERATORS:
            raise Refused("operator-only")
        if self.forum.sealed is not None and not command.works_when_sealed:
            raise Refused("forum-sealed")
        if self.forum.filing.stage is Stage.FINAL and not command.works_when_final:
            raise Refused("minutes-final")
        self._record_jump()
        moment = Moment(
            now=self.now(),
            draw_id=self._draw_id,
            has_name=lambda person, version: (person, version) in self._roll.names,
            highest=self._history.highest,
            step_to_undo=self._history.step_to_undo,
            step_to_redo=self._history.step_to_redo,
            opened_urn=self._file.opened_urn,
            last_link=self.last_link,
        )
        outcome = command.decide(self.forum, moment)
        name = type(command).__name__
        entries = self._entries(outcome.events, moment.now, initiator, name)
        return self._commit(entries, outcome.records, initiator)

    def subscribe(self, listener: Callable[[Change], None]) -> Callable[[], None]:
        """Call `listener` after every change; what is returned ends that, at once and for good."""
        token = object()
        self._listeners[token] = listener

        def end() -> None:
            self._listeners.pop(token, None)

        return end

    def attachment(self, identity: str) -> bytes:
        """The content of an attached file."""
        return self._file.attachment(identity)

    def settle(self) -> None:
        """Bring the file up to date while it stays open, so that another process can copy it."""
        self._require_own_thread()
        self._file.settle()

    def copy(self, path: Path) -> None:
        """Save the forum as it is now under another name; this one stays open.

        Raises:
            Trouble: something is there, or it could not be written.
        """
        self._require_own_thread()
        self._file.copy(path)

    def close(self) -> None:
        """Close the forum; a single file is left on disk."""
        self._require_own_thread()
        self._listeners.clear()
        self._file.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _require_own_thread(self) -> None:
        if threading.get_ident() != self._thread:
            raise RuntimeError("the desk belongs to the thread that opened it")

    def _record_jump(self) -> None:
        """Somebody set the laptop's clock: the log tells, and the forum's time goes on evenly."""
        self._unrecorded_jump += self._clock.jump()
        if self._unrecorded_jump and self.forum.id:
            jump = ClockJumped(self._unrecorded_jump)
            self._commit(self._entries((jump,), self.now(), _CLOCK, _CLOCK), (), _CLOCK)
        self._unrecorded_jump = 0

    def _entries(
        self, events: Sequence[Event], at: int, initiator: str, command: str
    ) -> tuple[Entry, ...]:
        first, step = self._history.next_seq, self._history.next_step
        return tuple(
            Entry(seq, step, at, initiator, command, event)
            for seq, event in enumerate(events, start=first)
        )

    def _commit(
        self, entries: tuple[Entry, ...], records: Sequence[Record], initiator: str
    ) -> Change:
        forum = self._history.preview(entries)
        self._file.append(entries, records)
        topics = self._history.add(entries, forum) if entries else _BALLOT
        if any(isinstance(record, (UrnRecord, EnvelopeRecord, UrnDestroyed)) for record in records):
            self._voted = self._file.urn_voters()
        self._roll = self._roll.with_names(r for r in records if isinstance(r, NameRecord))
        for record in records:
            if isinstance(record, NameErasure):
                self._roll = self._roll.without(record.person)
        change = Change(forum, self._roll, entries, topics, initiator)
        self._untold.append(change)
        if len(self._untold) == 1:
            self._tell()
        return change

    def _tell(self) -> None:
        """Everybody about the oldest change, then about those that listeners made meanwhile."""
        with ExitStack() as told:
            told.callback(self._tell_next)
            for token in reversed(tuple(self._listeners)):
                told.callback(self._tell_one, token, self._untold[0])

    def _tell_one(self, token: object, change: Change) -> None:
        listener = self._listeners.get(token)
        if listener is not None:
            listener(change)

    def _tell_next(self) -> None:
        self._untold.popleft()
        if self._untold:
            self._tell()


def _lots(seed: int | None, begin: int) -> random.Random:
    """Where ids come from; a seed gives others in every session, so that none comes twice."""
    return random.SystemRandom() if seed is None else random.Random(f"{seed} {begin}")  # noqa: S311
