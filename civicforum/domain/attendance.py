"""Attendance: who came, left and returned, walk-ins at the door, and the head-count at any time."""

from collections import Counter
from typing import ClassVar

from msgspec import Struct
from msgspec.structs import replace

from civicforum.base.errors import Refused
from civicforum.domain.command import Command, Moment, Outcome, happened
from civicforum.domain.event import Event
from civicforum.domain.forum import Forum
from civicforum.domain.kinds import Presence, SpeechKind, Standing
from civicforum.domain.people import AddPeople, AddPerson, PersonAdded
from civicforum.domain.queue import RequestTurn, RequestWithdrawn
from civicforum.domain.things import Person, Stay


class PersonCheckedIn(Event, frozen=True):
    """Somebody came."""

    topic: ClassVar[str] = "people"
    person: str

    def apply(self, forum: Forum, at: int) -> Forum:
        """A stay begins."""
        person = _newcomer(forum, self.person)
        return _with(forum, replace(person, stays=(*person.stays, Stay(at))))


class PersonLeft(Event, frozen=True):
    """Somebody left the room."""

    topic: ClassVar[str] = "people"
    person: str

    def apply(self, forum: Forum, at: int) -> Forum:
        """The stay ends."""
        person = _who_is(forum, self.person, Presence.PRESENT)
        if forum.turn is not None and forum.turn.person == person.id:
            raise Refused("turn-running")
        if any(request.person == person.id for request in forum.requests):
            raise Refused("already-waiting", number=person.number)
        stay = replace(person.stays[-1], left=at)
        return _with(forum, replace(person, stays=(*person.stays[:-1], stay)))


class PersonReturned(Event, frozen=True):
    """Somebody who had left came back."""

    topic: ClassVar[str] = "people"
    person: str

    def apply(self, forum: Forum, at: int) -> Forum:
        """Another stay begins."""
        person = _who_is(forum, self.person, Presence.LEFT)
        return _with(forum, replace(person, stays=(*person.stays, Stay(at))))


class CheckInTakenBack(Event, frozen=True):
    """Somebody had been checked in by mistake."""

    topic: ClassVar[str] = "people"
    person: str

    def apply(self, forum: Forum, at: int) -> Forum:
        """The stay never was."""
        person = _newly_come(forum, self.person)
        return _with(forum, replace(person, stays=person.stays[:-1]))


class CheckIn(Command, frozen=True):
    """Somebody comes, for the first time in this sitting."""

    person: str

    def decide(self, forum: Forum, moment: Moment) -> Outcome:
        """From the roster, once."""
        return happened(PersonCheckedIn(_newcomer(forum, self.person).id))


class Leave(Command, frozen=True):
    """Somebody leaves the room; requests to speak are withdrawn."""

    person: str

    def decide(self, forum: Forum, moment: Moment) -> Outcome:
        """Who is here and is not speaking."""
        person = _who_is(forum, self.person, Presence.PRESENT)
        if forum.turn is not None and forum.turn.person == person.id:
            raise Refused("turn-running")
        waiting = [request for request in forum.requests if request.person == person.id]
        return happened(
            *(RequestWithdrawn(request.id) for request in waiting), PersonLeft(person.id)
        )


class Return(Command, frozen=True):
    """Somebody who left comes back."""

    person: str

    def decide(self, forum: Forum, moment: Moment) -> Outcome:
        """Who had left."""
        return happened(PersonReturned(_who_is(forum, self.person, Presence.LEFT).id))


class TakeBackCheckIn(Command, frozen=True):
    """Take back that somebody came: the wrong person was checked in."""

    person: str

    def decide(self, forum: Forum, moment: Moment) -> Outcome:
        """Who neither waits nor spoke nor has a vote in an opened poll since."""
        return happened(CheckInTakenBack(_newly_come(forum, self.person).id))


class WelcomeWalkIn(AddPerson, frozen=True):
    """Put somebody on the roster at the door and check them in; guests may stay without a name."""

    def decide(self, forum: Forum, moment: Moment) -> Outcome:
        """Without a number, with the next free one."""
        added = AddPeople((self,)).decide(forum, moment)
        events = [replace(event, walk_in=True) for event in _people(added)]
        return Outcome((*events, PersonCheckedIn(events[0].person)), added.records)


class WelcomeSpeaker(WelcomeWalkIn, frozen=True):
    """Put somebody on the roster at the door who asks for the floor on the running item at once."""

    item: str = ""
    request: str = ""
    kind: SpeechKind = SpeechKind.STATEMENT

    def decide(self, forum: Forum, moment: Moment) -> Outcome:
        """All or nothing, in one step: where the floor is refused nobody is put on the roster."""
        come = WelcomeWalkIn.decide(self, forum, moment)
        here = forum
        for event in come.events:
            here = event.apply(here, moment.now)
        guest = _people(come)[0].person
        turn = RequestTurn(guest, self.item, self.request, self.kind)
        return Outcome((*come.events, *turn.decide(here, moment).events), come.records)


class HeadCount(Struct, frozen=True):
    """How many are in the room; only participants have a vote."""

    participants: int = 0
    guests: int = 0
    observers: int = 0
    staff: int = 0


def head_count(forum: Forum, at: int | None = None) -> HeadCount:
    """Who was in the room at `at` (UTC milliseconds), or is now.

    Who came or left in that moment counts as there.
    """
    here = Counter(p.standing for p in forum.people.values() if _was_here(p, at))
    return HeadCount(
        here[Standing.PARTICIPANT],
        here[Standing.GUEST],
        here[Standing.OBSERVER],
        here[Standing.STAFF],
    )


def _was_here(person: Person, at: int | None) -> bool:
    if at is None:
        return person.presence is Presence.PRESENT
    return any(s.came <= at and (s.left is None or at <= s.left) for s in person.stays)


def _people(outcome: Outcome) -> list[PersonAdded]:
    return [event for event in outcome.events if isinstance(event, PersonAdded)]


def _newly_come(forum: Forum, reference: str) -> Person:
    """Somebody here on whose newest stay nothing rests."""
    person = _who_is(forum, reference, Presence.PRESENT)
    came = person.stays[-1].came
    turns = [turn for turn in forum.turns.values() if turn.started >= came]
    if forum.turn is not None:
        turns.append(forum.turn)
    if any(each.person == person.id for each in (*turns, *forum.requests)) or any(
        person.id in poll.present for poll in forum.polls if (poll.opened or 0) >= came
    ):
        raise Refused("person-in-use", number=person.number)
    return person


def _who_is(forum: Forum, reference: str, presence: Presence) -> Person:
    person = forum.person_of(reference)
    if person.presence is not presence:
        raise Refused(f"person-{person.presence}", number=person.number)
    return person


def _newcomer(forum: Forum, reference: str) -> Person:
    """Somebody who was not here yet, or was last here in an earlier sitting."""
    person = forum.person_of(reference)
    ended = [sitting.closed for sitting in forum.sittings if sitting.closed is not None]
    left = person.stays[-1].left if person.stays else None
    if left is not None and ended and left <= ended[-1]:
        return person
    return _who_is(forum, reference, Presence.ABSENT)


def _with(forum: Forum, person: Person) -> Forum:
    return replace(forum, people=forum.people.insert(person.id, person))
