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
from civicforum.domain.kept_counts import counted_by, has_same_ballots, kept_count
from civicforum.domain.kinds import PollState
from civicforum.domain.poll_corrections import GiveCastingVote
from civicforum.domain.poll_things import Poll
from civicforum.domain.polls import RevealResult

PATIENCE = 0.03  # seconds for which a count may hold the window: most are done by then
_PULSE = 20


@dataclass(frozen=True, slots=True)
class _Job:
    """A poll that is being counted; `done` also where that failed."""

    poll: Poll
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
        for poll in (*closed, *revealed[-1:]):
            self._begin(poll)

    def uncounted(self, forum: Forum) -> frozenset[str]:
        """Ids of polls that are being counted now."""
        return frozenset(poll.id for poll in forum.polls if self._is_busy(poll))

    def must_wait(self, command: Command, forum: Forum, then: Callable[[], object]) -> bool:
        """Whether the order needs a count that is under way; if so, `then` is called after it."""
        if not isinstance(command, (RevealResult, GiveCastingVote)):
            return False
        poll = next((each for each in forum.polls if each.id == command.poll), None)
        if poll is None or not self._is_busy(poll):
            return False
        self._waiting[poll.id] = then
        return True

    def close(self) -> None:
        """Whatever is still being counted is not waited for."""
        self._pulse.stop()
        self._jobs, self._waiting = {}, {}

    def _is_busy(self, poll: Poll) -> bool:
        job = self._jobs.get(poll.id)
        return job is not None and not job.done.is_set() and has_same_ballots(job.poll, poll)

    def _begin(self, poll: Poll) -> None:
        known = kept_count(poll, poll.terms.rule)
        if poll.terms.shape not in BY_BALLOT or known is not None or self._is_busy(poll):
            return
        job = self._jobs[poll.id] = _Job(poll, threading.Event())
        threading.Thread(target=_count, args=(job,), daemon=True).start()
        if not job.done.wait(PATIENCE):
            self._pulse.start()

    def _look(self) -> None:
        """Whether a count has ended; then the orders that waited for it."""
        ended = [identity for identity, job in self._jobs.items() if job.done.is_set()]
        for identity in ended:
            del self._jobs[identity]
        if not self._jobs:
            self._pulse.stop()
        orders = [self._waiting.pop(each) for each in ended if each in self._waiting]
        if ended:
            self.counted.emit()
        for order in orders:
            order()


def _count(job: _Job) -> None:
    """In a thread of its own, on values that nobody changes."""
    try:
        counted_by(job.poll, job.poll.terms.rule)
    finally:
        job.done.set()
