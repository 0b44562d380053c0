"""Sittings: opening (개의), recess (정회), resumption (속개), closing (산회)."""

from typing import ClassVar

from msgspec.structs import replace

from civicforum.base.errors import Refused
from civicforum.domain.agenda import require_sitting
from civicforum.domain.command import Command, Moment, Outcome, happened
from civicforum.domain.event import Event
from civicforum.domain.forum import Forum
from civicforum.domain.kinds import Presence, SittingState
from civicforum.domain.progress import ItemFinished, rests
from civicforum.domain.queue import RequestWithdrawn
from civicforum.domain.recess import (
    SittingRecessed,
    SittingResumed,
    TimersPaused,
    TimersResumed,
    require_no_open_poll,
    require_state,
    with_watches,
)
from civicforum.domain.text import required_line
from civicforum.domain.things import Sitting, Stay


class SittingOpened(Event, frozen=True):
    """The chair opened a sitting."""

    topic: ClassVar[str] = "sittings"
    sitting: str
    number: int

    def apply(self, forum: Forum, at: int) -> Forum:
        """One more sitting."""
        if any(sitting.id == self.sitting for sitting in forum.sittings):
            raise Refused("identifier-taken", text=self.sitting)
        require_state(forum, SittingState.NOT_OPENED, SittingState.CLOSED)
        return replace(forum, sittings=(*forum.sittings, Sitting(self.sitting, self.number, at)))


class SittingClosed(Event, frozen=True):
    """The chair closed the sitting."""

    topic: ClassVar[str] = "sittings"
    answer: ClassVar[str] = "ReopenSitting"

    def apply(self, forum: Forum, at: int) -> Forum:
        """The day ends for everybody; timers stop."""
        require_state(forum, SittingState.OPEN, SittingState.PAUSED, SittingState.IN_RECESS)
        sitting = forum.sittings[-1]
        recesses = tuple(r if r.left is not None else replace(r, left=at) for r in sitting.recesses)
        closed = replace(sitting, recesses=recesses, closed=at, paused=None)
        return with_watches(_with(_all_gone(forum, at), closed), at, run=False)


class SittingReopened(Event, frozen=True):
    """The sitting goes on after it had been closed; the time between counts as recess."""

    topic: ClassVar[str] = "sittings"
    answer: ClassVar[str] = "CloseSitting"
    reason: str

    def apply(self, forum: Forum, at: int) -> Forum:
        """Open again, with those who were here when it closed."""
        require_state(forum, SittingState.CLOSED)
        sitting = forum.sittings[-1]
        closed = at if sitting.closed is None else sitting.closed
        gap = Stay(closed, at)
        again = replace(sitting, closed=None, recesses=(*sitting.recesses, gap))
        return with_watches(_with(_back_again(forum, closed, at), again), at, run=True)


class OpenSitting(Command, frozen=True):
    """Open a sitting."""

    sitting: str = ""

    def decide(self, forum: Forum, moment: Moment) -> Outcome:
        """Only one is open at a time."""
        if forum.sitting_state not in {SittingState.NOT_OPENED, SittingState.CLOSED}:
            raise Refused("sitting-already-open")
        identity = moment.identity(self.sitting)
        if any(sitting.id == identity for sitting in forum.sittings):
            raise Refused("identifier-taken", text=identity)
        return happened(SittingOpened(identity, len(forum.sittings) + 1))


class Recess(Command, frozen=True):
    """Take a break: timers stop until the sitting resumes."""

    def decide(self, forum: Forum, moment: Moment) -> Outcome:
        """From an open sitting, with no poll open."""
        require_sitting(forum)
        require_no_open_poll(forum)
        return happened(SittingRecessed())


class Pause(Command, frozen=True):
    """Let all timers stand still for a moment; unlike a recess it is no part of the day."""

    def decide(self, forum: Forum, moment: Moment) -> Outcome:
        """In an open sitting."""
        require_sitting(forum)
        return happened(TimersPaused())


class Resume(Command, frozen=True):
    """Go on after a break or a pause."""

    def decide(self, forum: Forum, moment: Moment) -> Outcome:
        """From a pause or a recess; a recess that is on the agenda is finished with it."""
        if forum.sitting_state is SittingState.PAUSED:
            return happened(TimersResumed())
        if forum.sitting_state is not SittingState.IN_RECESS:
            raise Refused("not-in-recess")
        if rests(forum):
            return happened(SittingResumed(), ItemFinished(forum.item))
        return happened(SittingResumed())


class CloseSitting(Command, frozen=True):
    """Close the sitting."""

    def decide(self, forum: Forum, moment: Moment) -> Outcome:
        """Nobody may be speaking, no poll be open; requests and the running item end with it."""
        require_state(forum, SittingState.OPEN, SittingState.PAUSED, SittingState.IN_RECESS)
        if forum.turn is not None:
            raise Refused("turn-running")
        require_no_open_poll(forum)
        events: list[Event] = [RequestWithdrawn(request.id) for request in forum.requests]
        if forum.item:
            events.append(ItemFinished(forum.item))
        return happened(*events, SittingClosed())


class ReopenSitting(Command, frozen=True):
    """Go on with a sitting that was closed, and say why."""

    reason: str

    def decide(self, forum: Forum, moment: Moment) -> Outcome:
        """The reason stands in the minutes."""
        if forum.sitting_state is not SittingState.CLOSED:
            raise Refused("sitting-not-closed")
        return happened(SittingReopened(required_line(self.reason)))


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


def _with(forum: Forum, sitting: Sitting) -> Forum:
    return replace(forum, sittings=(*forum.sittings[:-1], sitting))
