"""What minutes are made of, and how people and times are written in them."""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from civicforum.base.times import clock_time, local, long_date
from civicforum.base.words import Words
from civicforum.documents.model import Edition
from civicforum.domain.event import Entry
from civicforum.domain.forum import Forum
from civicforum.domain.people import Roll
from civicforum.domain.things import Person


@dataclass(frozen=True, slots=True)
class Material:
    """Everything that the sections of the minutes are computed from."""

    forum: Forum
    roll: Roll
    log: Sequence[Entry]
    retracted: AbstractSet[int]
    words: Words
    edition: Edition

    @property
    def recorded(self) -> int:
        """When the last entry was made; 0 where there is none."""
        return self.log[-1].at if self.log else 0

    @property
    def first_day(self) -> str:
        """The date of the first sitting, else the planned one, in ISO form; "" where neither is."""
        if self.forum.sittings:
            return self.day_of(self.forum.sittings[0].opened)
        return self.forum.day

    def day_of(self, at: int) -> str:
        """The date on the forum's calendar, in ISO form."""
        return local(at, self.forum.zone).date().isoformat()

    def date(self, day: str) -> str:
        """A date in ISO form as it is written in the minutes' language."""
        return long_date(day, self.words.language)

    def time(self, at: int) -> str:
        """14:05; with the date where it is not the day of the first sitting."""
        day, time = self.day_of(at), clock_time(at, self.forum.zone)
        return time if day == self.first_day else f"{day} {time}"

    def name(self, person: Person) -> str:
        """The name where this edition may print it and somebody knows it, else ""."""
        may_print = self.edition is Edition.INTERNAL or person.name_in_minutes
        return self.roll.name(person) if may_print else ""

    def label(self, identity: str) -> str:
        """Somebody as the minutes call them: name or number, and role."""
        person = self.forum.person_of(identity)
        name = self.name(person) or self.words("No. {number}", number=person.number)
        return self.words("{name}, {role}", name=name, role=person.role) if person.role else name

    def item_title(self, identity: str) -> str:
        """The agenda item's title; what belongs to none is said to stand outside the agenda."""
        if not identity:
            return self.words("Outside the agenda")
        return self.forum.item_of(identity).title
