"""People: the roster, their names (kept apart, so that they can be erased), who is in the room."""

from collections.abc import Callable, Iterable, Sequence
from functools import cache
from operator import attrgetter
from typing import Any, ClassVar

from msgspec import Struct
from msgspec.structs import replace
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
from civicforum.domain.event import Entry, Event
from civicforum.domain.forum import Forum
from civicforum.domain.kinds import Standing
from civicforum.domain.stakes import MOST_WEIGHT
from civicforum.domain.text import optional_line, required_line
from civicforum.domain.things import Attributes, Person

MOST_PEOPLE_AT_ONCE = 100_000
ATTRIBUTES = Attributes.__struct_fields__
_attributes: Callable[[object], tuple[Any, ...]] = attrgetter(*ATTRIBUTES)


class Roll(Struct, frozen=True):
    """An immutable snapshot of names by (person, version); an erased one is blank."""

    names: "HashTrieMap[tuple[str, int], str]"

    def name(self, person: Person) -> str:
        """The valid name; "" where it was erased or nobody knows it."""
        return self.names.get((person.id, person.version), "")

    def with_names(self, records: Iterable[NameRecord]) -> "Roll":
        """The roll with more versions of names."""
        return Roll(self.names.update([((r.person, r.version), r.name) for r in records]))

    def without(self, person: str) -> "Roll":
        """The roll with every version of somebody's name blanked."""
        names = self.names
        for key in [key for key in names if key[0] == person]:
            names = names.insert(key, "")
        return Roll(names)


def known(somebody: Attributes) -> dict[str, Any]:
    """The attributes by name."""
    return dict(zip(ATTRIBUTES, _attributes(somebody), strict=True))


class PersonAdded(Attributes, Event, frozen=True, kw_only=True):
    """Somebody was put on the roster; a walk-in at the door."""

    topic: ClassVar[str] = "people"
    person: str
    version: int
    number: int
    standing: Standing
    walk_in: bool = False

    def apply(self, forum: Forum, at: int) -> Forum:
        """One more person, not here yet."""
        return _with_new(forum, (self,))

    @classmethod
    def apply_all(cls, forum: Forum, run: Sequence[Entry]) -> Forum:
        """A whole roster as one change: the forum is not copied for each of its people."""
        return _with_new(forum, (e.event for e in run if isinstance(e.event, cls)))


class PersonChanged(Attributes, Event, frozen=True, kw_only=True):
    """What is known of somebody was put right; here is all of it."""

    topic: ClassVar[str] = "people"
    person: str
    standing: Standing

    def apply(self, forum: Forum, at: int) -> Forum:
        """Who they are and when they were here stays."""
        person = forum.person_of(self.person)
        return _with(forum, replace(person, standing=self.standing, **known(self)))


class PersonRemoved(Event, frozen=True):
    """Somebody who never came was taken off the roster."""

    topic: ClassVar[str] = "people"
    person: str

    def apply(self, forum: Forum, at: int) -> Forum:
        """Nothing may rest on them; the number is free again."""
        person = _without_trace(forum, self.person)
        return replace(
            forum,
            people=forum.people.remove(person.id),
            numbers=forum.numbers.remove(person.number),
        )


class NameCorrected(Event, frozen=True):
    """Another version of somebody's name is the valid one."""

    topic: ClassVar[str] = "people"
    person: str
    version: int

    def apply(self, forum: Forum, at: int) -> Forum:
        """The roll holds both versions."""
        return _with(forum, replace(forum.person_of(self.person), version=self.version))


class NameErased(Event, frozen=True):
    """All versions of somebody's name were blanked; what the person did stays, by number."""

    topic: ClassVar[str] = "people"
    answer: ClassVar[str] = "CorrectName"
    person: str

    def apply(self, forum: Forum, at: int) -> Forum:
        """The names lie in the roll, not here."""
        return forum


class AddPerson(Attributes, Command, frozen=True):
    """Put somebody on the roster; without a number the next free one is given."""

    name: str = ""
    number: int = 0
    standing: Standing = Standing.PARTICIPANT
    person: str = ""

    def decide(self, forum: Forum, moment: Moment) -> Outcome:
        """Number and id must be free; a person without a name goes by the number."""
        return AddPeople((self,)).decide(forum, moment)


class AddPeople(Command, frozen=True):
    """Put many people on the roster in one step."""

    people: tuple[AddPerson, ...]

    def decide(self, forum: Forum, moment: Moment) -> Outcome:
        """All of them or none."""
        if not 0 < len(self.people) <= MOST_PEOPLE_AT_ONCE:
            raise Refused("people-count-wrong", count=len(self.people), most=MOST_PEOPLE_AT_ONCE)
        numbers = set(forum.numbers)
        identities = set(forum.people)
        highest = max(numbers, default=0)
        line = cache(optional_line)
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
            require_weight(new.weight)
            numbers.add(number)
            identities.add(identity)
            highest = max(highest, number)
            version = _unused_version(moment, identity, 1)
            events.append(_added(new, identity, number=number, version=version, line=line))
            name = optional_line(new.name)
            if name:
                records.append(NameRecord(identity, version, name))
        return Outcome(tuple(events), tuple(records))


class ChangePerson(Command, frozen=True):
    """Change what is known of somebody, and the name (what is not given stays)."""

    person: str
    name: str | None = None
    standing: Standing | None = None
    gender: str | None = None
    age_band: str | None = None
    district: str | None = None
    neighbourhood: str | None = None
    association: str | None = None
    table: str | None = None
    seat: str | None = None
    role: str | None = None
    name_in_minutes: bool | None = None
    photo: bool | None = None
    recording: bool | None = None
    weight: int | None = None

    def decide(self, forum: Forum, moment: Moment) -> Outcome:
        """At any time; a poll that is open keeps its electorate."""
        person = forum.person_of(self.person)
        require_weight(person.weight if self.weight is None else self.weight)
        changed = _changed(self, person)
        before = (person.standing, known(person))
        events: list[Event] = [changed] if (changed.standing, known(changed)) != before else []
        if self.name is None:
            if not events:
                raise Refused("nothing-changed")
            return happened(*events)
        version = _unused_version(moment, person.id, person.version + 1)
        record = NameRecord(person.id, version, required_line(self.name))
        return Outcome((*events, NameCorrected(person.id, version)), (record,))


class UpdateRoster(Command, frozen=True):
    """Put many people on the roster and change others, in one step: a spreadsheet's import."""

    add: tuple[AddPerson, ...] = ()
    change: tuple[ChangePerson, ...] = ()

    def decide(self, forum: Forum, moment: Moment) -> Outcome:
        """All of them or none."""
        if not self.add and not self.change:
            raise Refused("nothing-changed")
        parts = [AddPeople(self.add).decide(forum, moment)] if self.add else []
        parts += [change.decide(forum, moment) for change in self.change]
        return Outcome(
            tuple(event for part in parts for event in part.events),
            tuple(record for part in parts for record in part.records),
        )


class RemovePerson(Command, frozen=True):
    """Take somebody who never came off the roster (EraseName blanks the name)."""

    person: str

    def decide(self, forum: Forum, moment: Moment) -> Outcome:
        """Only where nothing rests on them."""
        return happened(PersonRemoved(_without_trace(forum, self.person).id))


class CorrectName(Command, frozen=True):
    """Correct somebody's name; the earlier version stays on record until it is erased."""

    person: str
    name: str

    def decide(self, forum: Forum, moment: Moment) -> Outcome:
        """A new version of the name."""
        person = forum.person_of(self.person)
        version = _unused_version(moment, person.id, person.version + 1)
        record = NameRecord(person.id, version, required_line(self.name))
        return Outcome((NameCorrected(person.id, record.version),), (record,))


class EraseName(Command, frozen=True):
    """Erase somebody's name from the file for good; it cannot be brought back."""

    works_when_sealed: ClassVar[bool] = True
    works_when_final: ClassVar[bool] = True
    person: str

    def decide(self, forum: Forum, moment: Moment) -> Outcome:
        """Every version, also of somebody whose adding was withdrawn (by id)."""
        is_withdrawn = self.person not in forum.people and moment.has_name(self.person, 1)
        identity = self.person if is_withdrawn else forum.person_of(self.person).id
        return Outcome((NameErased(identity),), (NameErasure(identity),))


def require_weight(weight: int) -> None:
    """Refuse a number of votes that nobody can have."""
    if not 1 <= weight <= MOST_WEIGHT:
        raise Refused("vote-weight-wrong", most=MOST_WEIGHT)


def _unused_version(moment: Moment, person: str, version: int) -> int:
    """The first version from `version` on that was never used, also by a withdrawn step."""
    while moment.has_name(person, version):
        version += 1
    return version


def _with(forum: Forum, person: Person) -> Forum:
    return replace(forum, people=forum.people.insert(person.id, person))


def _with_new(forum: Forum, added: Iterable[PersonAdded]) -> Forum:
    people: dict[str, Person] = {}
    numbers: dict[int, str] = {}
    for new in added:
        if new.number in numbers or new.number in forum.numbers:
            raise Refused("number-taken", number=new.number)
        if new.person in people or new.person in forum.people:
            raise Refused("identifier-taken", text=new.person)
        numbers[new.number] = new.person
        people[new.person] = Person(
            id=new.person,
            number=new.number,
            version=new.version,
            standing=new.standing,
            walk_in=new.walk_in,
            **known(new),
        )
    return replace(forum, people=forum.people.update(people), numbers=forum.numbers.update(numbers))


def _added(
    new: AddPerson, identity: str, *, number: int, version: int, line: Callable[[str], str]
) -> PersonAdded:
    """`line` cleans a line, and remembers what many people have in common."""
    cleaned = known(new)
    for name, value in cleaned.items():
        if isinstance(value, str):
            cleaned[name] = line(value)
    return PersonAdded(
        person=identity, version=version, number=number, standing=new.standing, **cleaned
    )


def _changed(order: ChangePerson, person: Person) -> PersonChanged:
    given = {name: getattr(order, name) for name in ATTRIBUTES}
    return PersonChanged(
        person=person.id,
        standing=person.standing if order.standing is None else order.standing,
        **{
            name: getattr(person, name) if value is None else _clean(value)
            for name, value in given.items()
        },
    )


def _clean(value: Any) -> Any:
    return optional_line(value) if isinstance(value, str) else value


def _without_trace(forum: Forum, reference: str) -> Person:
    """Somebody who never came and on whom nothing rests."""
    person = forum.person_of(reference)
    mentioned = {
        *(request.person for request in forum.requests),
        *(presenter for item in forum.agenda for presenter in item.presenters),
        *(card.author for card in forum.cards.values()),
        *(action.owner for action in forum.actions),
        *(question.author for question in forum.questions),
        *(voter for poll in forum.polls for voter in (*poll.present, *poll.voters)),
        *(each for proxy in forum.proxies for each in (proxy.giver, proxy.holder)),
        *(signer.person for signer in forum.filing.signers),
        *(made.by for made in forum.filing.objections),
    }
    if person.stays or person.id in mentioned:
        raise Refused("person-in-use", number=person.number)
    return person
