"""People: the roster, their names (kept apart, so that they can be erased), who is in the room."""

from dataclasses import dataclass, replace
from typing import ClassVar

from rpds import HashTrieMap

from civicforum.base.errors import Refused
from civicforum.domain.command import (
    Command,
    Moment,
    NameErasure,
    NameRecord,
    Outcome,
    Record,
    happened,
)
from civicforum.domain.event import Event
from civicforum.domain.forum import Forum
from civicforum.domain.queue import RequestWithdrawn
from civicforum.domain.text import optional_line, required_line
from civicforum.domain.things import Person, Presence, Standing, Stay

MOST_PEOPLE_AT_ONCE = 10_000


@dataclass(frozen=True, slots=True)
class Roll:
    """An immutable snapshot of names by (person, version); an erased one is blank."""

    names: "HashTrieMap[tuple[str, int], str]"

    def name(self, person: Person) -> str:
        """The valid name; "" where it was erased or nobody knows it."""
        return self.names.get((person.id, person.version), "")

    def with_name(self, record: NameRecord) -> "Roll":
        """The roll with one more version of a name."""
        return Roll(self.names.insert((record.person, record.version), record.name))

    def without(self, person: str) -> "Roll":
        """The roll with every version of somebody's name blanked."""
        names = self.names
        for key in [key for key in names if key[0] == person]:
            names = names.insert(key, "")
        return Roll(names)


@dataclass(frozen=True, slots=True)
class PersonAdded(Event):
    """Somebody was put on the roster."""

    topic: ClassVar[str] = "people"
    person: str
    version: int
    number: int
    standing: Standing
    gender: str = ""
    age_band: str = ""
    district: str = ""
    association: str = ""
    role: str = ""
    name_in_minutes: bool = False

    def apply(self, forum: Forum, at: int) -> Forum:
        """One more person, not here yet."""
        if self.number in forum.numbers:
            raise Refused("number-taken", number=self.number)
        if self.person in forum.people:
            raise Refused("identifier-taken", text=self.person)
        person = Person(
            id=self.person,
            number=self.number,
            version=self.version,
            standing=self.standing,
            gender=self.gender,
            age_band=self.age_band,
            district=self.district,
            association=self.association,
            role=self.role,
            name_in_minutes=self.name_in_minutes,
        )
        return replace(
            forum,
            people=forum.people.insert(person.id, person),
            numbers=forum.numbers.insert(person.number, person.id),
        )


@dataclass(frozen=True, slots=True)
class NameCorrected(Event):
    """Another version of somebody's name is the valid one."""

    topic: ClassVar[str] = "people"
    person: str
    version: int

    def apply(self, forum: Forum, at: int) -> Forum:
        """The roll holds both versions."""
        return _with(forum, replace(forum.person_of(self.person), version=self.version))


@dataclass(frozen=True, slots=True)
class PersonCheckedIn(Event):
    """Somebody came."""

    topic: ClassVar[str] = "people"
    person: str

    def apply(self, forum: Forum, at: int) -> Forum:
        """A stay begins."""
        person = _newcomer(forum, self.person)
        return _with(forum, replace(person, stays=(*person.stays, Stay(at))))


@dataclass(frozen=True, slots=True)
class PersonLeft(Event):
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


@dataclass(frozen=True, slots=True)
class PersonReturned(Event):
    """Somebody who had left came back."""

    topic: ClassVar[str] = "people"
    person: str

    def apply(self, forum: Forum, at: int) -> Forum:
        """Another stay begins."""
        person = _who_is(forum, self.person, Presence.LEFT)
        return _with(forum, replace(person, stays=(*person.stays, Stay(at))))


@dataclass(frozen=True, slots=True)
class NameErased(Event):
    """All versions of somebody's name were blanked; what the person did stays, by number."""

    topic: ClassVar[str] = "people"
    answer: ClassVar[str] = "CorrectName"
    person: str

    def apply(self, forum: Forum, at: int) -> Forum:
        """The names lie in the roll, not here."""
        return forum


@dataclass(frozen=True, slots=True)
class AddPerson(Command):
    """Put somebody on the roster; without a number the next free one is given."""

    name: str = ""
    number: int = 0
    standing: Standing = Standing.PARTICIPANT
    gender: str = ""
    age_band: str = ""
    district: str = ""
    association: str = ""
    role: str = ""
    name_in_minutes: bool = False
    person: str = ""

    def decide(self, forum: Forum, moment: Moment) -> Outcome:
        """Number and id must be free; a person without a name goes by the number."""
        return AddPeople((self,)).decide(forum, moment)


@dataclass(frozen=True, slots=True)
class AddPeople(Command):
    """Put many people on the roster in one step."""

    people: tuple[AddPerson, ...]

    def decide(self, forum: Forum, moment: Moment) -> Outcome:
        """All of them or none."""
        if not 0 < len(self.people) <= MOST_PEOPLE_AT_ONCE:
            raise Refused("people-count-wrong", count=len(self.people), most=MOST_PEOPLE_AT_ONCE)
        numbers = set(forum.numbers)
        identities = set(forum.people)
        highest = max(numbers, default=0)
        events: list[Event] = []
        records: list[Record] = []
        for new in self.people:
            number = new.number or highest + 1
            identity = moment.identity(new.person)
            if number in numbers:
                raise Refused("number-taken", number=number)
            if identity in identities:
                raise Refused("identifier-taken", text=identity)
            if not 0 < number < 10**9:
                raise Refused("number-wrong", number=number)
            numbers.add(number)
            identities.add(identity)
            highest = max(highest, number)
            version = _unused_version(moment, identity, 1)
            events.append(_added(new, identity, number=number, version=version))
            name = optional_line(new.name)
            if name:
                records.append(NameRecord(identity, version, name))
        return Outcome(tuple(events), tuple(records))


@dataclass(frozen=True, slots=True)
class CorrectName(Command):
    """Correct somebody's name; the earlier version stays on record until it is erased."""

    person: str
    name: str

    def decide(self, forum: Forum, moment: Moment) -> Outcome:
        """A new version of the name."""
        person = forum.person_of(self.person)
        version = _unused_version(moment, person.id, person.version + 1)
        record = NameRecord(person.id, version, required_line(self.name))
        return Outcome((NameCorrected(person.id, record.version),), (record,))


@dataclass(frozen=True, slots=True)
class EraseName(Command):
    """Erase somebody's name from the file for good; it cannot be brought back."""

    person: str

    def decide(self, forum: Forum, moment: Moment) -> Outcome:
        """Every version, also of somebody whose adding was withdrawn (by id)."""
        is_withdrawn = self.person not in forum.people and moment.has_name(self.person, 1)
        identity = self.person if is_withdrawn else forum.person_of(self.person).id
        return Outcome((NameErased(identity),), (NameErasure(identity),))


@dataclass(frozen=True, slots=True)
class CheckIn(Command):
    """Somebody comes, for the first time in this sitting."""

    person: str

    def decide(self, forum: Forum, moment: Moment) -> Outcome:
        """From the roster, once."""
        return happened(PersonCheckedIn(_newcomer(forum, self.person).id))


@dataclass(frozen=True, slots=True)
class Leave(Command):
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


@dataclass(frozen=True, slots=True)
class Return(Command):
    """Somebody who left comes back."""

    person: str

    def decide(self, forum: Forum, moment: Moment) -> Outcome:
        """Who had left."""
        return happened(PersonReturned(_who_is(forum, self.person, Presence.LEFT).id))


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


def _unused_version(moment: Moment, person: str, version: int) -> int:
    """The first version from `version` on that was never used, also by a withdrawn step."""
    while moment.has_name(person, version):
        version += 1
    return version


def _with(forum: Forum, person: Person) -> Forum:
    return replace(forum, people=forum.people.insert(person.id, person))


def _added(new: AddPerson, identity: str, *, number: int, version: int) -> PersonAdded:
    return PersonAdded(
        person=identity,
        version=version,
        number=number,
        standing=new.standing,
        gender=optional_line(new.gender),
        age_band=optional_line(new.age_band),
        district=optional_line(new.district),
        association=optional_line(new.association),
        role=optional_line(new.role),
        name_in_minutes=new.name_in_minutes,
    )
