"""What minutes are made of, and how people and times are written in them."""

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from civicforum.base.times import clock_time, local, long_date, short_date
from civicforum.base.words import Words
from civicforum.documents.model import Edition
from civicforum.documents.visibility import view
from civicforum.domain.event import Entry
from civicforum.domain.forum import Forum
from civicforum.domain.kinds import Standing, Unnamed
from civicforum.domain.outline import item_numbers
from civicforum.domain.people import Roll
from civicforum.domain.things import Person, Stay


@dataclass(frozen=True, slots=True)
class Material:
    """Everything that the sections of the minutes are computed from.

    Attributes:
        forum: without what the edition leaves out.
        left_out: how many internal items that is.
        numbers: of the items by id, the same in both editions.
    """

    forum: Forum
    roll: Roll
    log: Sequence[Entry]
    retracted: AbstractSet[int]
    words: Words
    edition: Edition
    left_out: int
    numbers: Mapping[str, str]

    @property
    def is_public(self) -> bool:
        """Whether everybody may read it."""
        return self.edition is Edition.PUBLIC

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

    def clock(self, at: int) -> str:
        """14:05, on whatever day."""
        return clock_time(at, self.forum.zone)

    def time(self, at: int) -> str:
        """14:05; with the date where it is not the day of the first sitting."""
        day, time = self.day_of(at), clock_time(at, self.forum.zone)
        if day == self.first_day:
            return time
        return f"{short_date(day, self.words.language)} {time}"

    def span(self, begin: int, end: int | None) -> str:
        """14:05–14:20; nothing behind the dash while it goes on."""
        return f"{self.time(begin)}–{'' if end is None else self.time(end)}"

    def stays(self, stays: Sequence[Stay]) -> str:
        """When somebody came and left, each time in the room."""
        return ", ".join(self.span(stay.came, stay.left) for stay in stays)

    def may_describe(self, person: Person) -> bool:
        """Whether this edition may say more of somebody than the number.

        A participant agrees or not; staff, guests and observers are here by their role.
        """
        if not self.is_public or person.name_in_minutes:
            return True
        return person.standing is not Standing.PARTICIPANT

    def may_name(self, person: Person) -> bool:
        """Whether this edition may print the whole name."""
        return not self.is_public or person.name_in_minutes

    def name(self, person: Person) -> str:
        """The name, or as much as this edition may print of it; "" where nobody knows it."""
        name = self.roll.name(person)
        if self.may_name(person):
            return name
        return initial(name) if self.forum.filing.unnamed is Unnamed.INITIAL else ""

    def role(self, person: Person) -> str:
        """The role where this edition may print it, else ""."""
        return person.role if self.may_describe(person) else ""

    def label(self, identity: str) -> str:
        """Somebody as the minutes call them: name or number, and role."""
        person = self.forum.person_of(identity)
        role, is_by_role = self.role(person), self.forum.filing.unnamed is Unnamed.ROLE
        if is_by_role and not self.may_name(person):
            return person.role or self.words.named("standing", person.standing)
        name = self.name(person) or self.words("No. {number}", number=person.number)
        return self.words("{name}, {role}", name=name, role=role) if role else name

    def item_title(self, identity: str) -> str:
        """The agenda item's title; what belongs to none is said to stand outside the agenda."""
        if not identity:
            return self.words("Outside the agenda")
        return self.forum.item_of(identity).title


def initial(name: str) -> str:
    """As 김○○ of a Korean name, as A. L. of others, "" of none."""
    parts = name.split()
    if len(parts) == 1 and len(name) > 1 and _is_hangul(name):
        return name[0] + "○" * (len(name) - 1)
    return " ".join(f"{part[0]}." for part in parts)


def _is_hangul(text: str) -> bool:
    return all("가" <= letter <= "힣" for letter in text)


def material(
    forum: Forum,
    roll: Roll,
    log: Sequence[Entry],
    retracted: AbstractSet[int],
    words: Words,
    *,
    edition: Edition,
) -> Material:
    """What one edition of the minutes of a forum is made of."""
    shown = view(forum, edition)
    return Material(
        forum=shown.forum,
        roll=roll,
        log=log,
        retracted=retracted,
        words=words,
        edition=edition,
        left_out=shown.left_out,
        numbers=item_numbers(forum),
    )
