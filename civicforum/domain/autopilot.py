"""What comes next: one obvious order at every moment of the day, or what must be done first."""

from msgspec import Struct

from civicforum.domain.command import Command
from civicforum.domain.counts import is_by_name_only, unanswered
from civicforum.domain.forum import Forum
from civicforum.domain.kinds import Channel, Mode, PollState, Presence, SittingState
from civicforum.domain.poll_gates import is_taking
from civicforum.domain.poll_things import Poll
from civicforum.domain.polls import ClosePoll, OpenPoll, RevealResult, has_voters
from civicforum.domain.progress import FinishItem, StartItem
from civicforum.domain.queue import next_request
from civicforum.domain.sittings import CloseSitting, OpenSitting, Resume
from civicforum.domain.things import Item
from civicforum.domain.turns import CallSpeaker, FinishTurn, ResumeTurn


class Waiting(Struct, frozen=True):
    """Nothing can be next before this is done.

    "enter-count", "roll-call", "check-in", "add-item" or "wrap-up".
    """

    reason: str


def next_action(forum: Forum) -> Command | Waiting:
    """The order that the Next button gives. It never skips a waiting speaker silently."""
    state = forum.sitting_state
    if state is SittingState.NOT_OPENED:
        return OpenSitting()
    if state in {SittingState.PAUSED, SittingState.IN_RECESS}:
        return Resume()
    if state is SittingState.CLOSED:
        return Waiting("wrap-up")
    return _poll_action(forum) or _queue_action(forum) or _agenda_action(forum)


def _poll_action(forum: Forum) -> Command | Waiting | None:
    for poll in forum.polls:
        if poll.state is PollState.OPEN:
            if still_to_answer(forum, poll):
                return Waiting("roll-call")
            return ClosePoll(poll.id) if poll.is_counted else Waiting("enter-count")
        if poll.state is PollState.CLOSED and not _was_withdrawn(poll):
            return RevealResult(poll.id)
    return None


def still_to_answer(forum: Forum, poll: Poll) -> int:
    """How many in the room have not answered a poll that is by roll call only."""
    if not is_by_name_only(poll) or not is_taking(poll, Channel.ROLL_CALL):
        return 0
    people = (forum.person_of(voter) for voter in unanswered(poll))
    return sum(person.presence is Presence.PRESENT for person in people)


def _was_withdrawn(poll: Poll) -> bool:
    return bool(poll.traces) and poll.traces[-1].deed == "withdrawn"


def _queue_action(forum: Forum) -> Command | None:
    if forum.turn is not None and forum.turn.is_paused:
        return ResumeTurn()
    if next_request(forum) is not None:
        return CallSpeaker()
    return FinishTurn() if forum.turn is not None else None


def _agenda_action(forum: Forum) -> Command | Waiting:
    running = forum.running_item
    if running is not None and running.mode is Mode.POLL:
        for poll in forum.polls:
            if poll.state is PollState.PREPARED and poll.item in {"", running.id}:
                return OpenPoll(poll.id) if has_voters(forum, poll) else Waiting("check-in")
    upcoming = next_item(forum)
    if upcoming is not None:
        return StartItem(upcoming.id)
    if running is not None:
        return FinishItem()
    return CloseSitting() if forum.agenda else Waiting("add-item")


def next_item(forum: Forum) -> Item | None:
    """The first item that was never started; one whose parts have begun is left behind."""
    begun = {item.parent for item in forum.agenda if item.started is not None}
    for item in forum.agenda:
        if item.started is None and item.id not in begun:
            return item
    return None
