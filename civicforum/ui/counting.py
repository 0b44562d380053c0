"""Heavy counts beside the window: a closed poll is counted before anybody asks for its result.

Nothing is shown early: what is counted is only kept (`domain.kept_counts`). An order that needs
it waits for it, without holding the window.
"""

import threading
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from civicforum.domain.ballots import BY_BALLOT
from civicforum.domain.command import Command
from civicforum.domain.forum import Forum
from civicforum.domain.kept_counts import (
    comparison,
    counted_by,
    has_same_ballots,
    kept_comparison,
    kept_count,
)
from civicforum.domain.kinds import PollState
from civicforum.domain.poll_corrections import GiveCastingVote
from civicforum.domain.poll_things import Poll
from civicforum.domain.polls import RevealResult
from civicforum.domain.sheets import is_sheet

PATIENCE = 0.03  # seconds for which a count may hold the window: most are done by then
_PULSE = 20


@dataclass(frozen=True, slots=True)
class _Job:
    """A poll that is being counted or compared; `done` also where that failed."""

    poll: Poll
    work: Callable[[Poll], object]
    done: threading.Event


class Counting(QObject):
    """Counts closed polls, and the newest result for those who look at how it was counted.

    Signals:
        counted: a count that was under way has ended.
    """

    counted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs: dict[str, _Job] = {}
        self._waiting: dict[str, Callable[[], object]] = {}
        self._pulse = QTimer(self, interval=_PULSE)
        self._pulse.timeout.connect(self._look)

    def look_at(self, forum: Forum) -> None:
        """Begin what is not counted yet."""
        revealed = [poll for poll in forum.polls if poll.state is PollState.REVEALED]
        revealed.sort(key=lambda poll: poll.revealed or 0)
        closed = [poll for poll in forum.polls if poll.state is PollState.CLOSED]
        beside = [poll for poll in revealed[:-1] if poll.terms.against]
        for poll in (*closed, *revealed[-1:], *beside):
            self._begin(poll)

    def uncounted(self, forum: Forum) -> frozenset[str]:
        """Ids of polls that are being counted now."""
        return frozenset(poll.id for poll in forum.polls if self._is_uncounted(poll))

    def uncompared(self, forum: Forum) -> frozenset[str]:
        """Ids of polls that are being counted, or compared with what other rules would do."""
        return frozenset(poll.id for poll in forum.polls if self._is_busy(poll))

    def must_wait(self, command: Command, forum: Forum, then: Callable[[], object]) -> bool:
        """Whether the order needs a count that is under way; if so, `then` is called after it."""
        if not isinstance(command, (RevealResult, GiveCastingVote)):
            return False
        poll = next((each for each in forum.polls if each.id == command.poll), None)
        if poll is None or not self._is_uncounted(poll):
            return False
        self._waiting[poll.id] = then
        return True

    def close(self) -> None:
        """Whatever is still being counted is not waited for."""
        self._pulse.stop()
        self._jobs, self._waiting = {}, {}

    def _is_uncounted(self, poll: Poll) -> bool:
        return self._is_busy(poll) and kept_count(poll, poll.terms.rule) is None

    def _is_busy(self, poll: Poll) -> bool:
        job = self._jobs.get(poll.id)
        return job is not None and not job.done.is_set() and has_same_ballots(job.poll, poll)

    def _begin(self, poll: Poll) -> None:
        work = _work_on(poll)
        if work is None or self._is_busy(poll):
            return
        job = self._jobs[poll.id] = _Job(poll, work, threading.Event())
        threading.Thread(target=_do, args=(job,), daemon=True).start()
        if job.done.wait(PATIENCE) and work is not _work_on(poll):
            self._begin(poll)
        self._pulse.start()

    def _look(self) -> None:
        """Whether a count has ended; then the orders that waited for it."""
        ended = {identity: job for identity, job in self._jobs.items() if job.done.is_set()}
        for identity, job in ended.items():
            del self._jobs[identity]
            if job.work is not _work_on(job.poll):  # the same again where it failed
                self._begin(job.poll)
        if not self._jobs:
            self._pulse.stop()
        orders = [self._waiting.pop(each) for each in ended if each in self._waiting]
        if ended:
            self.counted.emit()
        for order in orders:
            order()


def _count_by_its_rule(poll: Poll) -> object:
    return counted_by(poll, poll.terms.rule)


def _work_on(poll: Poll) -> Callable[[Poll], object] | None:
    """What is still to be done: the count, then what other rules would have made of it."""
    if poll.terms.shape not in BY_BALLOT or is_sheet(poll):  # of sheets see `domain.judging`
        return None
    if kept_count(poll, poll.terms.rule) is None:
        return _count_by_its_rule
    if poll.terms.against and kept_comparison(poll) is None:
        return comparison
    return None


def _do(job: _Job) -> None:
    """In a thread of its own, on values that nobody changes."""
    try:
        job.work(job.poll)
    finally:
        job.done.set()
