"""Turns to speak: called, paused, finished, taken up again, and one line of what was said."""

from typing import ClassVar

from msgspec.structs import replace

from civicforum.base.errors import Refused
from civicforum.domain.agenda import require_sitting
from civicforum.domain.command import Command, Moment, Outcome, happened
from civicforum.domain.event import Event
from civicforum.domain.forum import Forum
from civicforum.domain.kinds import Presence, SpeechKind
from civicforum.domain.queue import (
    RequestWithdrawn,
    next_request,
    waiting_request,
    without_request,
)
from civicforum.domain.stopwatch import Stopwatch
from civicforum.domain.text import required_line
from civicforum.domain.things import Request, Turn
from civicforum.domain.waiting import counted, with_request_at_head

SPEECH_SECONDS = 120


class SpeakerCalled(Event, frozen=True):
    """Somebody was given the floor."""

    topic: ClassVar[str] = "queue"
    turn: str
    number: int
    request: str
    person: str
    item: str
    seconds: int

    def apply(self, forum: Forum, at: int) -> Forum:
        """The speaker's timer runs."""
        require_sitting(forum)
        if forum.turn is not None:
            raise Refused("turn-running")
        if self.turn in forum.turns:
            raise Refused("identifier-taken", text=self.turn)
        request = forum.request_of(self.request)
        turn = Turn(
            self.turn,
            self.number,
            self.person,
            self.item,
            self.seconds,
            at,
            Stopwatch().started(at),
            kind=request.kind,
            request=request.id,
            asked=request.asked,
        )
        return _counted(replace(without_request(forum, request.id), turn=turn), turn, 1)


class TurnPaused(Event, frozen=True):
    """The speech was interrupted."""

    topic: ClassVar[str] = "queue"
    turn: str

    def apply(self, forum: Forum, at: int) -> Forum:
        """The speaker's timer stops, also through a recess."""
        turn = _running(forum, self.turn)
        if turn.is_paused:
            raise Refused("turn-paused")
        return replace(forum, turn=replace(turn, watch=turn.watch.stopped(at), is_paused=True))


class TurnResumed(Event, frozen=True):
    """The speech went on."""

    topic: ClassVar[str] = "queue"
    turn: str

    def apply(self, forum: Forum, at: int) -> Forum:
        """The speaker's timer goes on where it stopped."""
        require_sitting(forum)
        turn = _running(forum, self.turn)
        if not turn.is_paused:
            raise Refused("turn-not-paused")
        return replace(forum, turn=replace(turn, watch=turn.watch.started(at), is_paused=False))


class TurnFinished(Event, frozen=True):
    """The speaker was done."""

    topic: ClassVar[str] = "queue"
    turn: str

    def apply(self, forum: Forum, at: int) -> Forum:
        """The floor is free."""
        turn = _running(forum, self.turn)
        done = replace(turn, watch=turn.watch.stopped(at), finished=at, is_paused=False)
        return replace(forum, turn=None, turns=forum.turns.insert(done.id, done))


class TurnReopened(Event, frozen=True):
    """Who had spoken last got the floor back: the speech was not over."""

    topic: ClassVar[str] = "queue"
    turn: str

    def apply(self, forum: Forum, at: int) -> Forum:
        """Its time goes on where it stopped; the time between does not count."""
        turn = _newest(forum, self.turn)
        again = replace(turn, watch=turn.watch.started(at), finished=None)
        return replace(forum, turn=again, turns=forum.turns.remove(turn.id))


class SpeakerPutBack(Event, frozen=True):
    """Who had been called was not to speak yet: the turn does not count, the request waits."""

    topic: ClassVar[str] = "queue"
    turn: str

    def apply(self, forum: Forum, at: int) -> Forum:
        """At the head of the queue, with the time at which it was asked."""
        turn = _running(forum, self.turn)
        if any(request.id == turn.request for request in forum.requests):
            raise Refused("identifier-taken", text=turn.request)
        request = Request(turn.request, turn.person, turn.item, turn.asked, turn.kind)
        forum = _counted(replace(forum, turn=None), turn, -1)
        return with_request_at_head(forum, request)


class GistWritten(Event, frozen=True):
    """One line of what was said was typed."""

    topic: ClassVar[str] = "queue"
    turn: str
    text: str

    def apply(self, forum: Forum, at: int) -> Forum:
        """The turn carries it."""
        return _with(forum, replace(forum.turn_of(self.turn), gist=self.text))


class GistCorrected(Event, frozen=True):
    """The gist was put right; what stood before is kept."""

    topic: ClassVar[str] = "queue"
    turn: str
    text: str

    def apply(self, forum: Forum, at: int) -> Forum:
        """The former gist stays beside the new one."""
        turn = forum.turn_of(self.turn)
        earlier = (*turn.earlier, (at, turn.gist))
        return _with(forum, replace(turn, gist=self.text, earlier=earlier))


class CallSpeaker(Command, frozen=True):
    """Give the floor to the first in the queue, or to the request named; ends a running speech."""

    request: str = ""
    turn: str = ""

    def decide(self, forum: Forum, moment: Moment) -> Outcome:
        """The called speaker is written into the log; refolding never chooses again."""
        require_sitting(forum)
        request = forum.request_of(self.request) if self.request else next_request(forum)
        if request is None:
            raise Refused("queue-empty")
        identity = moment.identity(self.turn)
        if identity in forum.turns or (forum.turn is not None and forum.turn.id == identity):
            raise Refused("identifier-taken", text=identity)
        item = request.item or forum.item
        called = SpeakerCalled(
            turn=identity,
            number=moment.highest(SpeakerCalled.__name__) + 1,
            request=request.id,
            person=request.person,
            item=item,
            seconds=forum.item_of(item).speech_seconds if item else SPEECH_SECONDS,
        )
        return (
            happened(called)
            if forum.turn is None
            else happened(TurnFinished(forum.turn.id), called)
        )


class PauseTurn(Command, frozen=True):
    """Interrupt the speech: its time stands still."""

    def decide(self, forum: Forum, moment: Moment) -> Outcome:
        """In an open sitting, while somebody speaks."""
        require_sitting(forum)
        turn = _speaking(forum)
        if turn.is_paused:
            raise Refused("turn-paused")
        return happened(TurnPaused(turn.id))


class ResumeTurn(Command, frozen=True):
    """Let the interrupted speaker go on."""

    def decide(self, forum: Forum, moment: Moment) -> Outcome:
        """In an open sitting, after an interruption."""
        require_sitting(forum)
        turn = _speaking(forum)
        if not turn.is_paused:
            raise Refused("turn-not-paused")
        return happened(TurnResumed(turn.id))


class FinishTurn(Command, frozen=True):
    """The speaker is done."""

    def decide(self, forum: Forum, moment: Moment) -> Outcome:
        """While somebody speaks."""
        return happened(TurnFinished(_speaking(forum).id))


class ReopenTurn(Command, frozen=True):
    """Give the floor back to who spoke last: the speech goes on with its time so far."""

    turn: str = ""

    def decide(self, forum: Forum, moment: Moment) -> Outcome:
        """When nobody speaks or has spoken since, on the item that still runs."""
        return happened(TurnReopened(_newest(forum, self.turn).id))


class PutBackSpeaker(Command, frozen=True):
    """Put the called speaker back at the head of the queue; the turn does not count."""

    def decide(self, forum: Forum, moment: Moment) -> Outcome:
        """A request made by the same person since then is taken back."""
        turn = _speaking(forum)
        newer = waiting_request(forum, turn.person, turn.item, kind=turn.kind)
        put_back = SpeakerPutBack(turn.id)
        return (
            happened(put_back) if newer is None else happened(RequestWithdrawn(newer.id), put_back)
        )


class WriteGist(Command, frozen=True):
    """Write one line of what was said, for the present speaker or a turn named."""

    text: str
    turn: str = ""

    def decide(self, forum: Forum, moment: Moment) -> Outcome:
        """Writing again keeps what stood before."""
        turn = forum.turn_of(self.turn) if self.turn else _speaking(forum)
        text = required_line(self.text)
        if text == turn.gist:
            raise Refused("nothing-changed")
        if turn.gist:
            return happened(GistCorrected(turn.id, text))
        return happened(GistWritten(turn.id, text))


def speaking_times(forum: Forum, now: int) -> dict[str, tuple[int, int]]:
    """How often and how long, in milliseconds, each person has spoken until `now`, by id."""
    times: dict[str, tuple[int, int]] = {}
    for turn in _all(forum):
        turns, spent = times.get(turn.person, (0, 0))
        times[turn.person] = (turns + 1, spent + turn.watch.elapsed(now))
    return times


def time_used(forum: Forum, item: str) -> dict[str, int]:
    """Milliseconds that each presenter of an item spoke on it in finished turns, in their order."""
    used = dict.fromkeys(forum.item_of(item).presenters, 0)
    for turn in forum.turns.values():
        if turn.item == item and turn.person in used:
            used[turn.person] += turn.watch.banked
    return used


def turns_in_order(forum: Forum) -> list[Turn]:
    """Every turn, the running one too, as they were called."""
    return sorted(_all(forum), key=lambda turn: turn.number)


def has_spoken(forum: Forum, person: str, item: str) -> bool:
    """Whether somebody has made a statement on an item, or does so now."""
    return any(
        turn.person == person and turn.item == item and turn.kind is SpeechKind.STATEMENT
        for turn in _all(forum)
    )


def _all(forum: Forum) -> tuple[Turn, ...]:
    return (*forum.turns.values(), *(() if forum.turn is None else (forum.turn,)))


def _speaking(forum: Forum) -> Turn:
    if forum.turn is None:
        raise Refused("nobody-speaking")
    return forum.turn


def _running(forum: Forum, turn: str) -> Turn:
    running = _speaking(forum)
    if running.id != turn:
        raise Refused("nobody-speaking")
    return running


def _newest(forum: Forum, reference: str) -> Turn:
    """The newest finished turn, which must be the one named."""
    require_sitting(forum)
    if forum.turn is not None:
        raise Refused("turn-running")
    if not forum.turns:
        raise Refused("nobody-spoke")
    newest = max(forum.turns.values(), key=lambda turn: turn.number)
    if reference and forum.turn_of(reference) is not newest:
        raise Refused("turn-not-newest", number=newest.number)
    if newest.item != forum.item:
        raise Refused("turn-on-other-item", number=newest.number)
    person = forum.person_of(newest.person)
    if person.presence is not Presence.PRESENT:
        raise Refused("person-left", number=person.number)
    return newest


def _counted(forum: Forum, turn: Turn, turns: int) -> Forum:
    is_statement = turn.kind is SpeechKind.STATEMENT
    return counted(forum, turn.person, turns=turns) if is_statement else forum


def _with(forum: Forum, turn: Turn) -> Forum:
    if turn.finished is None:
        return replace(forum, turn=turn)
    return replace(forum, turns=forum.turns.insert(turn.id, turn))
