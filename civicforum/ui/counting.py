"""Heavy counts beside the window: a closed poll is counted before anybody asks for its result.

Nothing is shown early: what another process counts is only kept (`domain.kept_counts`), for the
ballots that it was given and no others. An order that needs it waits for it, without holding the
window, and lapses where the ballots change meanwhile.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from civicforum.domain.command import Command
from civicforum.domain.count_tasks import Found, count_task, is_heavy
from civicforum.domain.forum import Forum
from civicforum.domain.kept_counts import (
    has_same_ballots,
    keep_comparison,
    keep_count,
    kept_comparison,
    kept_count,
)
from civicforum.domain.kinds import PollState
from civicforum.domain.poll_corrections import GiveCastingVote
from civicforum.domain.poll_things import Poll
from civicforum.domain.polls import RevealResult
from civicforum.domain.results import verdict_as_told
from civicforum.methods.counted import Counted
from civicforum.ui.count_process import CountProcess
from civicforum.ui.language import current_words

_AT_ONCE = 2  # processes, so that a forum with many comparisons does not take the whole machine
_COUNTED = frozenset((PollState.CLOSED, PollState.REVEALED))


@dataclass(frozen=True, slots=True)
class _Job:
    """Ballots that are being counted and compared by other rules."""

    poll: Poll
    against: tuple[str, ...]
    process: CountProcess


@dataclass(frozen=True, slots=True)
class _Order:
    """What waits for a count of these ballots: how it is given again, or told why it is not."""

    poll: Poll
    again: Callable[[], object]
    tell: Callable[[str], object]


class Counting(QObject):
    """Counts closed polls, and the newest result for those who look at how it was counted.

    Signals:
        counted: a count that was under way has come, or never will.
    """

    counted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._forum: Forum | None = None
        self._jobs: dict[str, _Job] = {}
        self._orders: dict[str, _Order] = {}
        self._failed: dict[str, Poll] = {}
        self.asked: dict[str, tuple[str, ...]] = {}

    def against(self, poll: Poll) -> tuple[str, ...]:
        """The rules by which its result is compared: by its terms, else because somebody asked."""
        return poll.terms.against or self.asked.get(poll.id, ())

    def ask(self, poll: Poll, rules: tuple[str, ...]) -> None:
        """Compare a result by these rules from now on (() no more), for the window only."""
        self.asked[poll.id] = rules
        self._failed.pop(poll.id, None)
        if self._is_uncompared(poll) and poll.id not in self._jobs:
            self._begin(poll, is_urgent=True)
        self.counted.emit()

    def look_at(self, forum: Forum) -> None:
        """Begin what is not counted yet; what is wanted no more is stopped."""
        self._forum = forum
        polls = {poll.id: poll for poll in forum.polls}
        for identity, job in tuple(self._jobs.items()):
            if not _is_counted_as(job.poll, polls.get(identity)):
                self._jobs.pop(identity).process.stop()
        for identity, order in tuple(self._orders.items()):
            if not _is_counted_as(order.poll, polls.get(identity)):
                del self._orders[identity]
                QTimer.singleShot(
                    0, self, partial(order.tell, _change())
                )  # after what changed them
        for poll in self._wanted(forum):
            if poll.id not in self._jobs and not self._has_failed(poll):
                self._begin(poll)

    def uncounted(self, forum: Forum) -> frozenset[str]:
        """Ids of polls whose count takes long and is not known yet."""
        return frozenset(poll.id for poll in forum.polls if _is_uncounted(poll))

    def uncompared(self, forum: Forum) -> frozenset[str]:
        """Ids of polls that are not counted, or not compared with what other rules would do."""
        return frozenset(
            poll.id for poll in forum.polls if _is_uncounted(poll) or self._is_uncompared(poll)
        )

    def must_wait(
        self,
        command: Command,
        forum: Forum,
        *,
        again: Callable[[], object],
        tell: Callable[[str], object],
    ) -> bool:
        """Whether the order needs a count that is not there: it is given again after it.

        Args:
            command: the order.
            forum: as it is now.
            again: gives the order once more.
            tell: says why it was not carried out, where the count fails.
        """
        if not isinstance(command, (RevealResult, GiveCastingVote)):
            return False
        poll = next((each for each in forum.polls if each.id == command.poll), None)
        if poll is None or not _is_uncounted(poll):
            return False
        self._orders[poll.id] = _Order(poll, again, tell)
        self._failed.pop(poll.id, None)
        if poll.id not in self._jobs:
            self._begin(poll, is_urgent=True)
        return True

    def process_id(self, poll: str) -> int:
        """Of the process that counts a poll; 0 where none does."""
        job = self._jobs.get(poll)
        return 0 if job is None else job.process.process_id

    def close(self) -> None:
        """Whatever is still being counted is not waited for."""
        jobs, self._jobs, self._orders = self._jobs, {}, {}
        for job in jobs.values():
            job.process.stop()

    def _has_failed(self, poll: Poll) -> bool:
        failed = self._failed.get(poll.id)
        return failed is not None and has_same_ballots(failed, poll)

    def _begin(self, poll: Poll, *, is_urgent: bool = False) -> None:
        if len(self._jobs) >= _AT_ONCE and not is_urgent:
            return
        task = count_task(poll, self.against(poll))
        if task is None:
            return
        process = CountProcess(task, self)
        job = self._jobs[poll.id] = _Job(poll, task.against, process)
        process.found.connect(partial(self._keep, job))
        process.ended.connect(partial(self._end, job))

    def _keep(self, job: _Job, found: Found) -> None:
        """For these ballots; whoever waits for the count of others goes on waiting."""
        if isinstance(found, Counted):
            keep_count(job.poll, job.poll.terms.rule, found)
        else:
            keep_comparison(job.poll, job.against, found)
        order = self._orders.pop(job.poll.id, None)
        self.counted.emit()
        if order is not None:
            order.again()

    def _end(self, job: _Job) -> None:
        if self._jobs.get(job.poll.id) is not job:
            return
        del self._jobs[job.poll.id]
        job.process.stop()
        if _is_uncounted(job.poll) or self._is_uncompared(job.poll):
            self._failed[job.poll.id] = job.poll
        order = self._orders.pop(job.poll.id, None)
        if order is not None:
            order.tell(_failure())
        self.counted.emit()
        if self._forum is not None:
            self.look_at(self._forum)

    def _wanted(self, forum: Forum) -> Iterator[Poll]:
        """What people are about to look at, in this order."""
        revealed = [poll for poll in forum.polls if poll.state is PollState.REVEALED]
        revealed.sort(key=lambda poll: poll.revealed or 0)
        closed = [poll for poll in forum.polls if poll.state is PollState.CLOSED]
        beside = [
            poll for poll in revealed[:-1] if self.against(poll) or verdict_as_told(poll) is None
        ]
        for poll in (*closed, *revealed[-1:], *beside):
            if _is_uncounted(poll) or self._is_uncompared(poll):
                yield poll

    def _is_uncompared(self, poll: Poll) -> bool:
        against = self.against(poll)
        is_candidate = poll.state in _COUNTED and against and is_heavy(poll, *against)
        return bool(is_candidate) and kept_comparison(poll, against) is None


def _is_counted_as(poll: Poll, now: Poll | None) -> bool:
    """Whether it still stands to be counted, with the same ballots."""
    return now is not None and now.state in _COUNTED and has_same_ballots(poll, now)


def _is_uncounted(poll: Poll) -> bool:
    rule = poll.terms.rule
    is_candidate = poll.state in _COUNTED and is_heavy(poll, rule)
    return is_candidate and kept_count(poll, rule) is None


def _change() -> str:
    return current_words()("The ballots have changed: ask for the result again.")


def _failure() -> str:
    return current_words()(
        "The count stopped before it was done. The ballots are safe and nothing was shown; "
        "ask for the result again."
    )
