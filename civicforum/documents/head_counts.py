"""How many came, by gender, age band, district, association and table; few are nobody's business.

In the public edition a count under five is not told, nor the next one where a single gap could be
filled by subtraction.
"""

import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence

from civicforum.base.words import Words
from civicforum.documents.material import Material
from civicforum.documents.model import Block, Point
from civicforum.domain.things import Person

FEWEST_TOLD = 5
_DIGITS = re.compile(r"(\d+)")


def by_attribute(material: Material, people: Sequence[Person]) -> list[Block]:
    """A line for each attribute that is known of anybody."""
    words = material.words
    genders = {"male": words("male"), "female": words("female")}

    def counted(value_of: Callable[[Person], str]) -> str:
        return _counted(Counter(value_of(person) for person in people), material)

    gender = counted(lambda person: genders.get(person.gender, person.gender))
    age = counted(lambda person: person.age_band)
    district = counted(lambda person: person.district)
    association = counted(lambda person: person.association)
    table = counted(lambda person: person.table)
    lines = (
        words("By gender: {counts}", counts=gender) if gender else "",
        words("By age: {counts}", counts=age) if age else "",
        words("By district: {counts}", counts=district) if district else "",
        words("By association: {counts}", counts=association) if association else "",
        words("By table: {counts}", counts=table) if table else "",
    )
    return [Point(line) for line in lines if line]


def told_number(material: Material, count: int) -> str:
    """A count as the edition may tell it."""
    return told({"": count}, material.words)[""] if material.is_public else str(count)


def told(counts: Mapping[str, int], words: Words) -> dict[str, str]:
    """Counts as the public may read them."""
    few = {value for value, number in counts.items() if number < FEWEST_TOLD}
    others = sorted((number, value) for value, number in counts.items() if value not in few)
    withheld = {others[0][1]} if len(few) == 1 and others else set[str]()
    written: dict[str, str] = {}
    for value, number in counts.items():
        if value in few:
            written[value] = words("fewer than {number}", number=FEWEST_TOLD)
        else:
            written[value] = words("not told") if value in withheld else str(number)
    return written


def _counted(counts: Mapping[str, int], material: Material) -> str:
    """Values in reading order with their counts; the unknown last; "" where all are unknown."""
    if set(counts) == {""}:
        return ""
    words = material.words
    written = told(counts, words) if material.is_public else {v: str(n) for v, n in counts.items()}
    ordered = sorted(counts, key=lambda value: (not value, _in_reading_order(value)))
    return ", ".join(f"{value or words('not stated')} ({written[value]})" for value in ordered)


def _in_reading_order(text: str) -> list[tuple[int, str]]:
    """Table 9 stands before table 10."""
    parts = _DIGITS.split(text)
    return [(int(part), "") if part.isdecimal() else (0, part) for part in parts]
