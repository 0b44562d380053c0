"""Sittings: opening (개의), recess (정회), resumption (속개), closing (산회)."""

from dataclasses import dataclass, replace
from typing import ClassVar

from civicforum.base.errors import Refused
from civicforum.domain.agenda import ItemFinished, require_sitting
from civicforum.domain.command import Command, Moment, Outcome, happened
from civicforum.domain.event import Event
from civicforum.domain.forum import Forum, exchanged
from civicforum.domain.stopwatch import Stopwatch
from civicforum.domain.text import required_line
from civicforum.domain.things import PollState, Sitting, SittingState, Stay


@dataclass(frozen=True, slots=True)
class SittingOpened(Event):
    """The chair opened a sitting."""

    topic: ClassVar[str] = "sittings"
    sitting: str
    number: int

    def apply(self, forum: Forum, at: int) -> Forum:
        """One more sitting."""
        _require(forum, SittingState.NOT_OPENED, SittingState.CLOSED)
        return replace(forum, sittings=(*forum.sittings, Sitting(self.sitting, self.number, at)))


@dataclass(frozen=True, slots=True)
class SittingRecessed(Event):
    """The room took a break."""

    topic: ClassVar[str] = "sittings"

    def apply(self, forum: Forum, at: int) -> Forum:
        """Item and speaker timers stop."""
        _require(forum, SittingState.OPEN)
        sitting = forum.sittings[-1]
        return _with_watches(
            _with(forum, replace(sitting, recesses=(*sitting.recesses, Stay(at)))), at, run=False
        )


@dataclass(frozen=True, slots=True)
class SittingResumed(Event):
    """The room went on."""

    topic: ClassVar[str] = "sittings"

    def apply(self, forum: Forum, at: int) -> Forum:
        """Timers go on where they stopped."""
        _require(forum, SittingState.IN_RECESS)
        sitting = forum.sittings[-1]
        recesses = (*sitting.recesses[:-1], replace(sitting.recesses[-1], left=at))
        return _with_watches(_with(forum, replace(sitting, recesses=recesses)), at, run=True)


@dataclass(frozen=True, slots=True)
class SittingClosed(Event):
    """The chair closed the sitting."""

    topic: ClassVar[str] = "sittings"
    answer: ClassVar[str] = "ReopenSitting"

    def apply(self, forum: Forum, at: int) -> Forum:
        """The day ends; timers stop."""
        _require(forum, SittingState.OPEN, SittingState.IN_RECESS)
        sitting = forum.sittings[-1]
        recesses = tuple(r if r.left is not None else replace(r, left=at) for r in sitting.recesses)
        closed = replace(sitting, recesses=recesses, closed=at)
        return _with_watches(_with(forum, closed), at, run=False)


@dataclass(frozen=True, slots=True)
class SittingReopened(Event):
    """The sitting goes on after it had been closed; the time between counts as recess."""

    topic: ClassVar[str] = "sittings"
    answer: ClassVar[str] = "CloseSitting"
    reason: str

    def apply(self, forum: Forum, at: int) -> Forum:
        """Open again."""
        _require(forum, SittingState.CLOSED)
        sitting = forum.sittings[-1]
        gap = Stay(sitting.closed or at, at)
        again = replace(sitting, closed=None, recesses=(*sitting.recesses, gap))
        return _with_watches(_with(forum, again), at, run=True)


@dataclass(frozen=True, slots=True)
class OpenSitting(Command):
    """Open a sitting."""

    sitting: str = ""

    def decide(self, forum: Forum, moment: Moment) -> Outcome:
        """Only one is open at a time."""
        if forum.sitting_state in {SittingState.OPEN, SittingState.IN_RECESS}:
            raise Refused("sitting-already-open")
        return happened(SittingOpened(moment.identity(self.sitting), len(forum.sittings) + 1))


@dataclass(frozen=True, slots=True)
class Recess(Command):
    """Take a break: timers stop until the sitting resumes."""

    def decide(self, forum: Forum, moment: Moment) -> Outcome:
        """From an open sitting."""
        require_sitting(forum)
        return happened(SittingRecessed())


@dataclass(frozen=True, slots=True)
class Resume(Command):
    """Go on after a break."""

    def decide(self, forum: Forum, moment: Moment) -> Outcome:
        """From a recess."""
        if forum.sitting_state is not SittingState.IN_RECESS:
            raise Refused("not-in-recess")
        return happened(SittingResumed())


@dataclass(frozen=True, slots=True)
class CloseSitting(Command):
    """Close the sitting."""

    def decide(self, forum: Forum, moment: Moment) -> Outcome:
        """Nobody may be speaking, no poll may be open; the running item is finished."""
        _require(forum, SittingState.OPEN, SittingState.IN_RECESS)
        if forum.turn is not None:
            raise Refused("turn-running")
        for poll in forum.polls:
            if poll.state is PollState.OPEN:
                raise Refused("poll-still-open", question=poll.question)
        closed = SittingClosed()
        return happened(ItemFinished(forum.item), closed) if forum.item else happened(closed)


@dataclass(frozen=True, slots=True)
class ReopenSitting(Command):
    """Go on with a sitting that was closed, and say why."""

    reason: str

    def decide(self, forum: Forum, moment: Moment) -> Outcome:
        """The reason stands in the minutes."""
        if forum.sitting_state is not SittingState.CLOSED:
            raise Refused("sitting-not-closed")
        return happened(SittingReopened(required_line(self.reason)))


def _require(forum: Forum, *states: SittingState) -> None:
    if forum.sitting_state not in states:
        raise Refused(f"sitting-{forum.sitting_state}")


def _with(forum: Forum, sitting: Sitting) -> Forum:
    return replace(forum, sittings=(*forum.sittings[:-1], sitting))


def _with_watches(forum: Forum, at: int, *, run: bool) -> Forum:
    """The running item's and speaker's stopwatches started or stopped."""

    def switched(watch: Stopwatch) -> Stopwatch:
        return watch.started(at) if run else watch.stopped(at)

    item, turn = forum.running_item, forum.turn
    if item is not None:
        forum = replace(
            forum, agenda=exchanged(forum.agenda, replace(item, watch=switched(item.watch)))
        )
    return forum if turn is None else replace(forum, turn=replace(turn, watch=switched(turn.watch)))
