"""The facts of a recess (정회), of a pause and of going on (속개), and what timers do then."""

from typing import ClassVar

from msgspec.structs import replace

from civicforum.base.errors import Refused
from civicforum.domain.event import Event
from civicforum.domain.forum import Forum, exchanged
from civicforum.domain.kinds import PollState, SittingState
from civicforum.domain.stopwatch import Stopwatch
from civicforum.domain.things import Sitting, Stay


class SittingRecessed(Event, frozen=True):
    """The room took a break; `item` is the recess on the agenda that it is, if any."""

    topic: ClassVar[str] = "sittings"
    item: str = ""

    def apply(self, forum: Forum, at: int) -> Forum:
        """Item and speaker timers stop; only the timer of a recess on the agenda runs."""
        require_state(forum, SittingState.OPEN)
        sitting = forum.sittings[-1]
        resting = replace(sitting, recesses=(*sitting.recesses, Stay(at)))
        forum = _with(forum, resting)
        if self.item:
            forum.item_of(self.item)
            return forum
        return with_watches(forum, at, run=False)


class SittingResumed(Event, frozen=True):
    """The room went on."""

    topic: ClassVar[str] = "sittings"

    def apply(self, forum: Forum, at: int) -> Forum:
        """Timers go on where they stopped, but not that of an interrupted speech."""
        require_state(forum, SittingState.IN_RECESS)
        sitting = forum.sittings[-1]
        recesses = (*sitting.recesses[:-1], replace(sitting.recesses[-1], left=at))
        going_on = replace(sitting, recesses=recesses)
        return with_watches(_with(forum, going_on), at, run=True)


class TimersPaused(Event, frozen=True):
    """Something is in the way (a microphone, a noise): timers stand still, but it is no recess."""

    topic: ClassVar[str] = "sittings"

    def apply(self, forum: Forum, at: int) -> Forum:
        """Nobody's time runs."""
        require_state(forum, SittingState.OPEN)
        paused = replace(forum.sittings[-1], paused=at)
        return with_watches(_with(forum, paused), at, run=False)


class TimersResumed(Event, frozen=True):
    """The timers went on after a pause."""

    topic: ClassVar[str] = "sittings"

    def apply(self, forum: Forum, at: int) -> Forum:
        """Where they stopped, but not that of an interrupted speech."""
        require_state(forum, SittingState.PAUSED)
        going_on = replace(forum.sittings[-1], paused=None)
        return with_watches(_with(forum, going_on), at, run=True)


def _with(forum: Forum, sitting: Sitting) -> Forum:
    return replace(forum, sittings=(*forum.sittings[:-1], sitting))


def require_state(forum: Forum, *states: SittingState) -> None:
    """Refuse where the sitting is in none of these states."""
    if forum.sitting_state not in states:
        raise Refused(f"sitting-{forum.sitting_state}")


def require_no_open_poll(forum: Forum) -> None:
    """Refuse while people vote."""
    for poll in forum.polls:
        if poll.state is PollState.OPEN:
            raise Refused("poll-still-open", question=poll.question)


def with_watches(forum: Forum, at: int, *, run: bool) -> Forum:
    """The running item's and speaker's stopwatches started or stopped."""

    def switched(watch: Stopwatch) -> Stopwatch:
        return watch.started(at) if run else watch.stopped(at)

    item, turn = forum.running_item, forum.turn
    if item is not None:
        forum = replace(
            forum, agenda=exchanged(forum.agenda, replace(item, watch=switched(item.watch)))
        )
    if turn is None or turn.is_paused:
        return forum
    return replace(forum, turn=replace(turn, watch=switched(turn.watch)))
