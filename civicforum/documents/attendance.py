"""Who was there: participants by name or number, then those who were present without a vote."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence

from civicforum.base.words import Words
from civicforum.documents.material import Material
from civicforum.documents.model import Block, Columns, Point, Section
from civicforum.domain.things import Person, Presence, Standing


def came(people: Iterable[Person]) -> list[Person]:
    """Those who were in the room at any time."""
    return [person for person in people if person.presence is not Presence.ABSENT]


def attendees(material: Material) -> Section:
    """참석자 명단: head-counts by gender and age band, names, and numbers of those without one."""
    words = material.words
    participants = material.forum.roster(Standing.PARTICIPANT)
    present = came(participants)
    heading = words("Attendees")
    if not present:
        return Section(heading, (Point(words("Nobody's attendance is on record.")),))
    blocks: list[Block] = [
        Point(
            words(
                "Attended: {present}, absent: {absent}",
                present=len(present),
                absent=len(participants) - len(present),
            )
        ),
    ]
    blocks += _head_counts(present, words)
    return Section(heading, (*blocks, *_listed(material, present)))


def others_present(material: Material) -> Section:
    """배석자 명단: observers, then staff."""
    words = material.words
    blocks: list[Block] = []
    for standing in (Standing.OBSERVER, Standing.STAFF):
        present = came(material.forum.roster(standing))
        if present:
            name = words.named("standing", standing)
            blocks.append(Point(words("{standing}: {number}", standing=name, number=len(present))))
            blocks += _listed(material, present)
    return Section(words("Others present"), tuple(blocks) or (Point(words("None")),))


def _head_counts(people: Sequence[Person], words: Words) -> list[Block]:
    """One line each for gender and age band, where anybody's is known."""
    known = {"male": words("male"), "female": words("female")}
    unknown = words("unknown")

    def counted(value_of: Callable[[Person], str]) -> str:
        numbers = Counter(value_of(person) for person in people)
        ordered = sorted(numbers, key=lambda value: (not value, value))
        if ordered == [""]:
            return ""
        return ", ".join(f"{known.get(v, v) or unknown} {numbers[v]}" for v in ordered)

    genders = counted(lambda person: person.gender)
    ages = counted(lambda person: person.age_band)
    points: list[Block] = []
    if genders:
        points.append(Point(words("By gender: {counts}", counts=genders)))
    if ages:
        points.append(Point(words("By age: {counts}", counts=ages)))
    return points


def _listed(material: Material, people: Sequence[Person]) -> list[Block]:
    """Names in columns; people without a printed name as ranges of numbers, roles kept."""
    named = [p for p in people if material.name(p) or p.role]
    unnamed = [p.number for p in people if not material.name(p) and not p.role]
    blocks: list[Block] = []
    if named:
        entries = tuple(f"{person.number} {_entry(material, person)}".rstrip() for person in named)
        blocks.append(Columns(entries, across=4))
    if unnamed:
        numbers = number_ranges(unnamed)
        blocks.append(Point(material.words("By number: {numbers}", numbers=numbers)))
    return blocks


def _entry(material: Material, person: Person) -> str:
    name = material.name(person)
    if name and person.role:
        return material.words("{name}, {role}", name=name, role=person.role)
    return name or person.role


def number_ranges(numbers: Iterable[int]) -> str:
    """Ascending numbers as people write them: "1–16, 18, 20–243"."""
    ranges: list[list[int]] = []
    for number in numbers:
        if ranges and number == ranges[-1][1] + 1:
            ranges[-1][1] = number
        else:
            ranges.append([number, number])
    return ", ".join(str(a) if a == b else f"{a}–{b}" for a, b in ranges)
