"""People in the order in which they are looked for on paper."""

import re
from collections.abc import Iterable

from civicforum.documents.papers.order import Sorting
from civicforum.domain.people import Roll
from civicforum.domain.things import Person

Key = tuple[object, ...]
_DIGITS = re.compile(r"(\d+)")
_HANGUL = re.compile(r"[\uac00-\ud7a3\u3131-\u318e]")


def sorted_people(people: Iterable[Person], roll: Roll, sorting: Sorting) -> list[Person]:
    """By table, name or number; at one table by name; who has no name or table comes last."""
    if sorting is Sorting.NUMBER:
        return sorted(people, key=lambda person: person.number)
    is_by_table = sorting is Sorting.TABLE
    return sorted(
        people,
        key=lambda person: (
            natural(person.table) if is_by_table else (),
            natural(roll.name(person)),
            person.number,
        ),
    )


def tables_of(people: Iterable[Person]) -> list[str]:
    """The tables that anybody sits at, 2 before 10."""
    return sorted({person.table for person in people if person.table}, key=natural)


def natural(text: str) -> Key:
    """Numbers by their value, Hangul before Latin, nothing at the end."""
    if not text:
        return (1,)
    parts = (part for part in _DIGITS.split(text.casefold()) if part)
    return (0, *(_part(part) for part in parts))


def _part(part: str) -> tuple[int, int, str]:
    if part.isascii() and part.isdigit():
        return 0, int(part), part
    return 1 if _HANGUL.match(part) else 2, 0, part
