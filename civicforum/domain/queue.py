"""The speaker queue: who asks for the floor, takes it back, or is moved by the chair."""

from typing import ClassVar

from msgspec.structs import replace

from civicforum.base.errors import Refused
from civicforum.domain.agenda import item_or_running, require_sitting
from civicforum.domain.command import Command, Moment, Outcome, happened
from civicforum.domain.event import Event
from civicforum.domain.forum import Forum
from civicforum.domain.kinds import Presence, SpeechKind
from civicforum.domain.things import Request
from civicforum.domain.waiting import waiting, with_request


class TurnRequested(Event, frozen=True):
    """Somebody asked for the floor."""

    topic: ClassVar[str] = "queue"
    request: str
    person: str
    item: str
    kind: SpeechKind = SpeechKind.STATEMENT

    def apply(self, forum: Forum, at: int) -> Forum:
        """One more waits, at the place that the order of the queue gives."""
        if forum.person_of(self.person).presence is not Presence.PRESENT:
            raise Refused("person-left", number=forum.person_of(self.person).number)
        if any(request.id == self.request for request in forum.requests):
            raise Refused("identifier-taken", text=self.request)
        if self.item:
            forum.item_of(self.item)
        return with_request(forum, Request(self.request, self.person, self.item, at, self.kind))


class RequestWithdrawn(Event, frozen=True):
    """A request was taken back."""

    topic: ClassVar[str] = "queue"
    request: str

    def apply(self, forum: Forum, at: int) -> Forum:
        """The others move up."""
        return without_request(forum, self.request)


class RequestMoved(Event, frozen=True):
    """The chair gave a request another place."""

    topic: ClassVar[str] = "queue"
    request: str
    before: str

    def apply(self, forum: Forum, at: int) -> Forum:
        """Before the one named, or at the end of its queue."""
        return replace(forum, requests=_moved(forum, self.request, self.before))


class RequestTurn(Command, frozen=True):
    """Ask for the floor on the running item: for a statement, a reply or a point of order."""

    person: str
    item: str = ""
    request: str = ""
    kind: SpeechKind = SpeechKind.STATEMENT

    def decide(self, forum: Forum, moment: Moment) -> Outcome:
        """Whoever is in the room and not already waiting for the same."""
        require_sitting(forum)
        person = forum.person_of(self.person)
        if person.presence is not Presence.PRESENT:
            raise Refused(f"person-{person.presence}", number=person.number)
        item = item_or_running(forum, self.item)
        if waiting_request(forum, person.id, item, kind=self.kind) is not None:
            raise Refused("already-waiting", number=person.number)
        identity = moment.identity(self.request)
        if any(request.id == identity for request in forum.requests):
            raise Refused("identifier-taken", text=identity)
        return happened(TurnRequested(identity, person.id, item, self.kind))


class WithdrawRequest(Command, frozen=True):
    """Take a request for the floor back."""

    request: str

    def decide(self, forum: Forum, moment: Moment) -> Outcome:
        """While it waits."""
        return happened(RequestWithdrawn(forum.request_of(self.request).id))


class MoveRequest(Command, frozen=True):
    """Move a request for the floor before another one in its queue, or to the end."""

    request: str
    before: str = ""

    def decide(self, forum: Forum, moment: Moment) -> Outcome:
        """Points of order stay first."""
        if _moved(forum, self.request, self.before) == forum.requests:
            raise Refused("nothing-changed")
        return happened(RequestMoved(self.request, self.before))


def next_request(forum: Forum) -> Request | None:
    """Who is next on the running item (see `waiting` for the order)."""
    return next(iter(waiting(forum, forum.item)), None)


def waiting_request(forum: Forum, person: str, item: str, *, kind: SpeechKind) -> Request | None:
    """What somebody waits for on an item with a speech of this kind."""
    for request in forum.requests:
        if (request.person, request.item, request.kind) == (person, item, kind):
            return request
    return None


def without_request(forum: Forum, request: str) -> Forum:
    """The forum without a request.

    Raises:
        Refused: there is none.
    """
    gone = forum.request_of(request)
    return replace(forum, requests=tuple(r for r in forum.requests if r is not gone))


def _moved(forum: Forum, reference: str, before: str) -> tuple[Request, ...]:
    moving = forum.request_of(reference)
    follower = forum.request_of(before) if before else None
    if follower is moving:
        return forum.requests
    queue = waiting(forum, moving.item) if moving.item else forum.requests
    if follower is not None and follower not in queue:
        raise Refused("request-not-beside")
    others = tuple(request for request in forum.requests if request is not moving)
    beside = [place for place, other in enumerate(others) if other in queue]
    if follower is not None:
        place = others.index(follower)
    else:
        place = 1 + beside[-1] if beside else forum.requests.index(moving)
    is_urgent = moving.kind is SpeechKind.POINT_OF_ORDER
    for other in others[:place] if is_urgent else others[place:]:
        if other in queue and is_urgent is not (other.kind is SpeechKind.POINT_OF_ORDER):
            raise Refused("point-of-order-first")
    return (*others[:place], moving, *others[place:])
