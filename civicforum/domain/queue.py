"""The speaker queue: asked, called, finished, and one line of what was said."""

from dataclasses import dataclass, replace
from typing import ClassVar

from civicforum.base.errors import Refused
from civicforum.domain.agenda import item_or_running, require_sitting
from civicforum.domain.command import Command, Moment, Outcome, happened
from civicforum.domain.event import Event
from civicforum.domain.forum import Forum
from civicforum.domain.stopwatch import Stopwatch
from civicforum.domain.text import required_line
from civicforum.domain.things import Presence, Request, Turn

SPEECH_SECONDS = 120


@dataclass(frozen=True, slots=True)
class TurnRequested(Event):
    """Somebody asked for the floor."""

    topic: ClassVar[str] = "queue"
    request: str
    person: str
    item: str

    def apply(self, forum: Forum, at: int) -> Forum:
        """At the end of the queue."""
        if forum.person_of(self.person).presence is not Presence.PRESENT:
            raise Refused("person-left", number=forum.person_of(self.person).number)
        if any(request.id == self.request for request in forum.requests):
            raise Refused("identifier-taken", text=self.request)
        if self.item:
            forum.item_of(self.item)
        request = Request(self.request, self.person, self.item, at)
        return replace(forum, requests=(*forum.requests, request))


@dataclass(frozen=True, slots=True)
class RequestWithdrawn(Event):
    """A request was taken back."""

    topic: ClassVar[str] = "queue"
    request: str

    def apply(self, forum: Forum, at: int) -> Forum:
        """The others move up."""
        return _without(forum, self.request)


@dataclass(frozen=True, slots=True)
class SpeakerCalled(Event):
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
        forum = _without(forum, self.request)
        watch = Stopwatch().started(at)
        turn = Turn(self.turn, self.number, self.person, self.item, self.seconds, at, watch)
        return replace(forum, turn=turn)


@dataclass(frozen=True, slots=True)
class TurnFinished(Event):
    """The speaker was done."""

    topic: ClassVar[str] = "queue"
    turn: str

    def apply(self, forum: Forum, at: int) -> Forum:
        """The floor is free."""
        turn = forum.turn
        if turn is None or turn.id != self.turn:
            raise Refused("nobody-speaking")
        done = replace(turn, watch=turn.watch.stopped(at), finished=at)
        return replace(forum, turn=None, turns=forum.turns.insert(done.id, done))


@dataclass(frozen=True, slots=True)
class GistWritten(Event):
    """One line of what was said was typed."""

    topic: ClassVar[str] = "queue"
    turn: str
    text: str

    def apply(self, forum: Forum, at: int) -> Forum:
        """The turn carries it."""
        return _with(forum, replace(forum.turn_of(self.turn), gist=self.text))


@dataclass(frozen=True, slots=True)
class GistCorrected(Event):
    """The gist was put right; what stood before is kept."""

    topic: ClassVar[str] = "queue"
    turn: str
    text: str

    def apply(self, forum: Forum, at: int) -> Forum:
        """The former gist stays beside the new one."""
        turn = forum.turn_of(self.turn)
        earlier = (*turn.earlier, (at, turn.gist))
        return _with(forum, replace(turn, gist=self.text, earlier=earlier))


@dataclass(frozen=True, slots=True)
class RequestTurn(Command):
    """Ask for the floor on the running item."""

    person: str
    item: str = ""
    request: str = ""

    def decide(self, forum: Forum, moment: Moment) -> Outcome:
        """Whoever is in the room and not already waiting."""
        require_sitting(forum)
        person = forum.person_of(self.person)
        if person.presence is not Presence.PRESENT:
            raise Refused(f"person-{person.presence}", number=person.number)
        item = item_or_running(forum, self.item)
        if any(r.person == person.id and r.item == item for r in forum.requests):
            raise Refused("already-waiting", number=person.number)
        identity = moment.identity(self.request)
        if any(request.id == identity for request in forum.requests):
            raise Refused("identifier-taken", text=identity)
        return happened(TurnRequested(identity, person.id, item))


@dataclass(frozen=True, slots=True)
class WithdrawRequest(Command):
    """Take a request for the floor back."""

    request: str

    def decide(self, forum: Forum, moment: Moment) -> Outcome:
        """While it waits."""
        return happened(RequestWithdrawn(forum.request_of(self.request).id))


@dataclass(frozen=True, slots=True)
class CallSpeaker(Command):
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


@dataclass(frozen=True, slots=True)
class FinishTurn(Command):
    """The speaker is done."""

    def decide(self, forum: Forum, moment: Moment) -> Outcome:
        """While somebody speaks."""
        if forum.turn is None:
            raise Refused("nobody-speaking")
        return happened(TurnFinished(forum.turn.id))


@dataclass(frozen=True, slots=True)
class WriteGist(Command):
    """Write one line of what was said, for the present speaker or a turn named."""

    text: str
    turn: str = ""

    def decide(self, forum: Forum, moment: Moment) -> Outcome:
        """Writing again keeps what stood before."""
        if not self.turn and forum.turn is None:
            raise Refused("nobody-speaking")
        turn = forum.turn if forum.turn and not self.turn else forum.turn_of(self.turn)
        text = required_line(self.text)
        if text == turn.gist:
            raise Refused("nothing-changed")
        if turn.gist:
            return happened(GistCorrected(turn.id, text))
        return happened(GistWritten(turn.id, text))


def next_request(forum: Forum) -> Request | None:
    """Who is next on the running item: first come, first served; who asked early waits for any."""
    for request in forum.requests:
        if request.item in {forum.item, ""}:
            return request
    return None


def _without(forum: Forum, request: str) -> Forum:
    gone = forum.request_of(request)
    return replace(forum, requests=tuple(r for r in forum.requests if r is not gone))


def _with(forum: Forum, turn: Turn) -> Forum:
    if turn.finished is None:
        return replace(forum, turn=turn)
    return replace(forum, turns=forum.turns.insert(turn.id, turn))
