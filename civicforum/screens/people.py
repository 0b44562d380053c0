"""The roster as a list: who is on it, as what, from where, and who is here."""

from collections.abc import Iterable, MutableMapping
from functools import cache, partial

from msgspec import Struct

from civicforum.base.words import Words
from civicforum.domain.finding import found_people
from civicforum.domain.forum import Forum, in_order
from civicforum.domain.kinds import Presence, Standing
from civicforum.domain.people import Roll
from civicforum.domain.things import Person
from civicforum.screens.names import by_number
from civicforum.screens.row import Mark, Row

KeptRows = MutableMapping[str, tuple[Person, str, Row]]


class PeopleScreen(Struct, frozen=True):
    """`rows` by number; `count` says how many there are of each standing, and how many are here."""

    rows: tuple[Row, ...]
    count: str
    is_empty: bool


def people_screen(
    forum: Forum,
    roll: Roll,
    *,
    words: Words,
    sought: str = "",
    kept: KeptRows | None = None,
) -> PeopleScreen:
    """Those who fit what is sought by name, initial consonants, number, role or a group's name.

    `kept`: rows made before in the same words, by id: of thousands, few are made anew.
    """
    people = _sought(forum, roll, sought.strip()) if sought.strip() else forum.roster()
    before: KeptRows = {} if kept is None else kept
    rows = tuple(_kept_row(person, roll, before, words=words) for person in people)
    return PeopleScreen(rows, _count(forum, words), not len(forum.people))


def _kept_row(person: Person, roll: Roll, kept: KeptRows, *, words: Words) -> Row:
    name, found = roll.name(person), kept.get(person.id)
    if found is not None and found[0] is person and found[1] == name:
        return found[2]
    row = _row(person, roll, words)
    kept[person.id] = (person, name, row)
    return row


def _sought(forum: Forum, roll: Roll, text: str) -> list[Person]:
    by_name = {person.id for person in found_people(forum, roll, text)}
    fits = cache(partial(_contains, text.casefold()))
    return in_order(
        person
        for person in forum.people.values()
        if person.id in by_name or any(fits(group) for group in _groups(person) if group)
    )


def _contains(wanted: str, group: str) -> bool:
    return wanted in group.casefold()


def _groups(person: Person) -> Iterable[str]:
    return (person.association, person.district, person.neighbourhood, person.table)


def _row(person: Person, roll: Roll, words: Words) -> Row:
    name = roll.name(person) or by_number(person, words=words)
    parts = [
        words.named("standing", person.standing)
        if person.standing is not Standing.PARTICIPANT
        else "",
        person.role,
        person.association or person.district,
        words("table {table}", table=person.table) if person.table else "",
        words.count("{number} vote", "{number} votes", person.weight) if person.weight > 1 else "",
        words.named("presence", person.presence),
    ]
    detail = " · ".join(part for part in parts if part)
    is_here = person.presence is Presence.PRESENT
    mark = Mark.DONE if is_here else Mark.NONE
    return Row(
        person.id, str(person.number), name, detail, f"{person.number}. {name}, {detail}", mark
    )


def _count(forum: Forum, words: Words) -> str:
    numbers = dict.fromkeys(Standing, 0)
    here = 0
    for person in forum.people.values():
        numbers[person.standing] += 1
        here += person.presence is Presence.PRESENT
    told = [
        f"{words.named('standing', standing)} {number}"
        for standing, number in numbers.items()
        if number
    ]
    return " · ".join([*told, words("here now {number}", number=here)])
