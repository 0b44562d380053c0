"""Who was there and who was not: participants first, then those present without a vote."""

from collections.abc import Callable, Iterable, Iterator, Sequence

from civicforum.documents.head_counts import by_attribute, told_number
from civicforum.documents.material import Material
from civicforum.documents.model import Block, Columns, Point, Section, Subheading, Table
from civicforum.documents.stakes import proxies_on_record
from civicforum.domain.declarations import NoneOf
from civicforum.domain.kinds import Presence, Standing
from civicforum.domain.things import Person

_Column = tuple[str, float, Callable[[Person], str]]


def came(people: Iterable[Person]) -> list[Person]:
    """Those who were in the room at any time."""
    return [person for person in people if person.presence is not Presence.ABSENT]


def attendees(material: Material) -> Section:
    """참석자 명단: head-counts, who came (with times in the internal edition), who did not."""
    words = material.words
    participants = material.forum.roster(Standing.PARTICIPANT)
    present = came(participants)
    absent = [person for person in participants if person.presence is Presence.ABSENT]
    heading = words("Attendees")
    if not present:
        return Section(heading, (Point(words("Nobody's attendance is on record.")),))
    blocks: list[Block] = [
        Point(
            words("Attended: {present}, absent: {absent}", present=len(present), absent=len(absent))
        )
    ]
    walk_ins = sum(person.walk_in for person in present)
    if walk_ins:
        blocks.append(
            Point(
                words(
                    "Put on the roster at the door: {number}",
                    number=told_number(material, walk_ins),
                )
            )
        )
    blocks += by_attribute(material, present)
    blocks += _listed(material, present)
    if absent:
        title = words("Absent ({number})", number=len(absent))
        blocks += [Subheading(title), *in_columns(material, absent)]
    blocks += proxies_on_record(material)
    return Section(heading, tuple(blocks))


def others_present(material: Material) -> Section:
    """배석자 명단: observers, then guests, then staff."""
    words = material.words
    blocks: list[Block] = []
    for standing in (Standing.OBSERVER, Standing.GUEST, Standing.STAFF):
        present = came(material.forum.roster(standing))
        if present:
            name = words.named("standing", standing)
            blocks.append(Point(words("{standing}: {number}", standing=name, number=len(present))))
            blocks += _listed(material, present)
    declared = NoneOf.OTHERS in material.forum.declared
    none = Point(words("None (on record)") if declared else words("Not recorded"))
    return Section(words("Others present"), tuple(blocks) or (none,))


def _listed(material: Material, people: Sequence[Person]) -> Iterator[Block]:
    """Those who were there; when they came and left is for the internal edition only."""
    if material.is_public:
        yield from in_columns(material, people)
        return
    described = [person for person in people if _is_described(material, person)]
    numbered = [person for person in people if not _is_described(material, person)]
    if described:
        yield _table(material, described)
    if numbered:
        yield Point(material.words("By number:"))
        entries = (f"{person.number}  {material.stays(person.stays)}" for person in numbered)
        yield Columns(tuple(entries), across=4)


def _is_described(material: Material, person: Person) -> bool:
    return bool(_entry(material, person) or person.association or person.district or person.table)


def _table(material: Material, people: Sequence[Person]) -> Table:
    """A row for each; columns that nobody has anything in are left out."""
    words = material.words
    columns: list[_Column] = [
        (words("No."), 1.1, lambda person: str(person.number)),
        (words("Name"), 3.4, lambda person: _named(material, person)),
        (words("Role"), 2.4, lambda person: person.role),
        (words("Association"), 3, lambda person: person.association),
        (words("District"), 2, lambda person: person.district),
        (words("Table"), 1.4, lambda person: person.table),
        (words("Came – left"), 2.6, lambda person: material.stays(person.stays)),
    ]
    used = [column for column in columns if any(column[2](person) for person in people)]
    return Table(
        header=tuple(title for title, _, _ in used),
        rows=tuple(tuple(value_of(person) for _, _, value_of in used) for person in people),
        widths=tuple(width for _, width, _ in used),
        numeric=(0,),
    )


def _named(material: Material, person: Person) -> str:
    name = material.name(person)
    if not person.walk_in:
        return name
    return material.words("{name} (walk-in)", name=name).strip()


def in_columns(material: Material, people: Sequence[Person]) -> Iterator[Block]:
    """Names in columns; people without a printed name or role as ranges of numbers."""
    entries = [(person.number, _entry(material, person)) for person in people]
    described = tuple(f"{number} {entry}" for number, entry in entries if entry)
    if described:
        yield Columns(described, across=4)
    numbers = number_ranges(number for number, entry in entries if not entry)
    if numbers:
        yield Point(material.words("By number: {numbers}", numbers=numbers))


def _entry(material: Material, person: Person) -> str:
    """Name and role, as far as the edition may tell them."""
    return ", ".join(part for part in (material.name(person), material.role(person)) if part)


def number_ranges(numbers: Iterable[int]) -> str:
    """Ascending numbers as people write them: "1–16, 18, 20–243"."""
    ranges: list[list[int]] = []
    for number in numbers:
        if ranges and number == ranges[-1][1] + 1:
            ranges[-1][1] = number
        else:
            ranges.append([number, number])
    return ", ".join(str(a) if a == b else f"{a}–{b}" for a, b in ranges)
