"""Sittings: opening (개의), recess (정회), resumption (속개), closing (산회)."""

from dataclasses import dataclass, replace
from typing import ClassVar

from civicforum.base.errors import Refused
from civicforum.domain.agenda import ItemFinished, require_sitting
from civicforum.domain.command import Command, Moment, Outcome, happened
from civicforum.domain.event import Event
from civicforum.domain.forum import Forum, exchanged
from civicforum.domain.queue import RequestWithdrawn
from civicforum.domain.stopwatch import Stopwatch
from civicforum.domain.text import required_line
from civicforum.domain.things import PollState, Presence, Sitting, SittingState, Stay


@dataclass(frozen=True, slots=True)
class SittingOpened(Event):
    """The chair opened a sitting."""

    topic: ClassVar[str] = "sittings"
    sitting: str
    number: int

    def apply(self, forum: Forum, at: int) -> Forum:
        """One more sitting."""
        if any(sitting.id == self.sitting for sitting in forum.sittings):
            raise Refused("identifier-taken", text=self.sitting)
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
        """The day ends for everybody; timers stop."""
        _require(forum, SittingState.OPEN, SittingState.IN_RECESS)
        sitting = forum.sittings[-1]
        recesses = tuple(r if r.left is not None else replace(r, left=at) for r in sitting.recesses)
        closed = replace(sitting, recesses=recesses, closed=at)
        return _with_watches(_with(_all_gone(forum, at), closed), at, run=False)


@dataclass(frozen=True, slots=True)
class SittingReopened(Event):
    """The sitting goes on after it had been closed; the time between counts as recess."""

    topic: ClassVar[str] = "sittings"
    answer: ClassVar[str] = "CloseSitting"
    reason: str

    def apply(self, forum: Forum, at: int) -> Forum:
        """Open again, with those who were here when it closed."""
        _require(forum, SittingState.CLOSED)
        sitting = forum.sittings[-1]
        closed = at if sitting.closed is None else sitting.closed
        gap = Stay(closed, at)
        again = replace(sitting, closed=None, recesses=(*sitting.recesses, gap))
        return _with_watches(_with(_back_again(forum, closed, at), again), at, run=True)


@dataclass(frozen=True, slots=True)
class OpenSitting(Command):
    """Open a sitting."""

    sitting: str = ""

    def decide(self, forum: Forum, moment: Moment) -> Outcome:
        """Only one is open at a time."""
        if forum.sitting_state in {SittingState.OPEN, SittingState.IN_RECESS}:
            raise Refused("sitting-already-open")
        identity = moment.identity(self.sitting)
        if any(sitting.id == identity for sitting in forum.sittings):
            raise Refused("identifier-taken", text=identity)
        return happened(SittingOpened(identity, len(forum.sittings) + 1))


@dataclass(frozen=True, slots=True)
class Recess(Command):
    """Take a break: timers stop until the sitting resumes."""

    def decide(self, forum: Forum, moment: Moment) -> Outcome:
        """From an open sitting, with no poll open."""
        require_sitting(forum)
        _require_no_open_poll(forum)
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
        """Nobody may be speaking, no poll be open; requests and the running item end with it."""
        _require(forum, SittingState.OPEN, SittingState.IN_RECESS)
        if forum.turn is not None:
            raise Refused("turn-running")
        _require_no_open_poll(forum)
        events: list[Event] = [RequestWithdrawn(request.id) for request in forum.requests]
        if forum.item:
            events.append(ItemFinished(forum.item))
        return happened(*events, SittingClosed())


@dataclass(frozen=True, slots=True)
class ReopenSitting(Command):
    """Go on with a sitting that was closed, and say why."""

    reason: str

    def decide(self, forum: Forum, moment: Moment) -> Outcome:
        """The reason stands in the minutes."""
        if forum.sitting_state is not SittingState.CLOSED:
            raise Refused("sitting-not-closed")
        return happened(SittingReopened(required_line(self.reason)))


def _require_no_open_poll(forum: Forum) -> None:
    for poll in forum.polls:
        if poll.state is PollState.OPEN:
            raise Refused("poll-still-open", question=poll.question)


def _all_gone(forum: Forum, at: int) -> Forum:
    """Attendance belongs to a sitting: every open stay ends with it."""
    people = forum.people
    for person in forum.people.values():
        if person.presence is Presence.PRESENT:
            stay = replace(person.stays[-1], left=at)
            people = people.insert(person.id, replace(person, stays=(*person.stays[:-1], stay)))
    return replace(forum, people=people)


def _back_again(forum: Forum, closed: int, at: int) -> Forum:
    """The stays that ended with the closing go on."""
    people = forum.people
    for person in forum.people.values():
        if person.stays and person.stays[-1].left == closed:
            people = people.insert(person.id, replace(person, stays=(*person.stays, Stay(at))))
    return replace(forum, people=people)


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
