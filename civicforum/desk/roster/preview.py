"""What an import would do, before anything is written: who is new, who changes, what is wrong."""

from collections.abc import Callable, Mapping, Sequence
from enum import StrEnum
from functools import partial
from typing import Any

from msgspec import Struct, field

from civicforum.base.errors import Refused
from civicforum.desk.roster import values
from civicforum.desk.roster.columns import Columns, Meaning
from civicforum.desk.roster.tables import MOST_ROWS
from civicforum.desk.roster.values import WrongValueError
from civicforum.domain.forum import Forum
from civicforum.domain.people import ATTRIBUTES, AddPerson, ChangePerson, Roll, UpdateRoster
from civicforum.domain.things import Person

_TOLERATED = frozenset(("unknown-standing", "unknown-consent", "same-name", "no-such-age"))
_PLACES = ("district", "neighbourhood")


class Weight(StrEnum):
    """An error keeps a row out; a warning only a cell, or nothing."""

    ERROR = "error"
    WARNING = "warning"


class RowProblem(Struct, frozen=True):
    """What is wrong in a row (from 1, as a spreadsheet counts), under which heading, in a code."""

    row: int
    heading: str
    code: str
    value: str

    @property
    def weight(self) -> Weight:
        """Whether the row can be imported all the same."""
        return Weight.WARNING if self.code in _TOLERATED else Weight.ERROR


class Preview(Struct, frozen=True):
    """`order` is what the import does without the wrong rows; None where that is nothing."""

    columns: Columns
    people: int
    added: int
    changed: int
    problems: tuple[RowProblem, ...]
    order: UpdateRoster | None

    @property
    def unchanged(self) -> int:
        """People who are on the roster just so already."""
        return self.people - self.added - self.changed

    @property
    def errors(self) -> tuple[RowProblem, ...]:
        """The problems that keep rows out."""
        return tuple(problem for problem in self.problems if problem.weight is Weight.ERROR)


class _Reading(Struct):
    forum: Forum
    columns: Columns
    by_name: Mapping[str, Sequence[Person]]
    names: Mapping[str, str]
    readers: Mapping[Meaning, Callable[[str], Any]]
    problems: list[RowProblem] = field(default_factory=list[RowProblem])
    add: list[AddPerson] = field(default_factory=list[AddPerson])
    change: list[ChangePerson] = field(default_factory=list[ChangePerson])
    seen: dict[str, int] = field(default_factory=dict[str, int])

    def heading(self, meaning: Meaning) -> str:
        for place, found in self.columns.meanings.items():
            if found is meaning:
                return self.columns.headings[place]
        return ""

    def tell(self, row: int, meaning: Meaning, code: str, value: object) -> None:
        self.problems.append(RowProblem(row, self.heading(meaning), code, str(value)[:60]))


def preview(
    rows: Sequence[Sequence[str]], columns: Columns, forum: Forum, *, roll: Roll, year: int
) -> Preview:
    """Every row below the header, against who is on the roster already.

    A person is recognised by the number, where the file has one, else by the name. An empty cell
    never takes away what is known. Ages are counted in `year`.
    """
    below = rows[columns.header_row :]
    if len(below) > MOST_ROWS:
        raise Refused("roster-too-many-rows", most=MOST_ROWS)
    reading = _reading(forum, columns, roll, year=year)
    people = 0
    for number, cells in enumerate(below, start=columns.header_row + 1):
        if any(cells):
            people += 1
            _read_row(reading, number, cells)
    numbered_first = sorted(reading.add, key=lambda new: not new.number)
    order = UpdateRoster(tuple(numbered_first), tuple(reading.change))
    return Preview(
        columns=columns,
        people=people - len({p.row for p in reading.problems if p.weight is Weight.ERROR}),
        added=len(reading.add),
        changed=len(reading.change),
        problems=tuple(sorted(reading.problems, key=lambda problem: problem.row)),
        order=order if reading.add or reading.change else None,
    )


def _reading(forum: Forum, columns: Columns, roll: Roll, *, year: int) -> _Reading:
    names = {person.id: roll.name(person) for person in forum.people.values()}
    by_name: dict[str, list[Person]] = {}
    for person in forum.people.values():
        by_name.setdefault(names[person.id], []).append(person)
    special: dict[Meaning, Callable[[str], Any]] = {
        Meaning.NUMBER: values.number,
        Meaning.GENDER: values.gender,
        Meaning.STANDING: values.standing,
        Meaning.AGE_BAND: partial(values.age_band, year=year),
        Meaning.ADDRESS: values.address,
        Meaning.NAME_IN_MINUTES: values.consent,
        Meaning.PHOTO: values.consent,
        Meaning.RECORDING: values.consent,
        Meaning.WEIGHT: values.weight,
    }
    readers = {meaning: special.get(meaning, values.line) for meaning in Meaning}
    return _Reading(forum, columns, by_name, names, readers)


def _read_row(reading: _Reading, row: int, cells: Sequence[str]) -> None:
    before = len(reading.problems)
    given: dict[str, Any] = {}
    for place, meaning in reading.columns.meanings.items():
        cell = cells[place] if place < len(cells) else ""
        if cell:
            try:
                given[meaning.value] = reading.readers[meaning](cell)
            except WrongValueError as wrong:
                reading.tell(row, meaning, str(wrong), cell)
    if any(problem.weight is Weight.ERROR for problem in reading.problems[before:]):
        return
    for part, value in zip(_PLACES, given.pop("address", ()), strict=False):
        if value:
            given.setdefault(part, value)
    if not {"number", "name"} & set(given):
        reading.tell(row, Meaning.NAME, "nobody", "")
    elif not _is_double(reading, row, given):
        _sort_in(reading, row, given)


def _is_double(reading: _Reading, row: int, given: Mapping[str, Any]) -> bool:
    if "number" not in given:
        return False
    first = reading.seen.setdefault(f"#{given['number']}", row)
    if first != row:
        reading.tell(row, Meaning.NUMBER, "double-number", given["number"])
    return first != row


def _sort_in(reading: _Reading, row: int, given: dict[str, Any]) -> None:
    try:
        person = _known_person(reading, given)
    except WrongValueError as wrong:
        reading.tell(row, Meaning.NAME, str(wrong), given["name"])
        return
    if person is None:
        name = given.get("name", "")
        if name and reading.seen.setdefault(f"={name}", row) != row:
            reading.tell(row, Meaning.NAME, "same-name", name)
        reading.add.append(AddPerson(**given))
        return
    if reading.seen.setdefault(f"@{person.id}", row) != row:
        reading.tell(row, Meaning.NAME, "double-person", given.get("name", person.number))
        return
    changes = {
        name: value
        for name, value in given.items()
        if name in {*ATTRIBUTES, "standing"} and getattr(person, name) != value
    }
    if given.get("name", "") not in {"", reading.names[person.id]}:
        changes["name"] = given["name"]
    if changes:
        reading.change.append(ChangePerson(person.id, **changes))


def _known_person(reading: _Reading, given: Mapping[str, Any]) -> Person | None:
    """By number, else by a name that only one person has."""
    if "number" in given:
        return reading.forum.people.get(reading.forum.numbers.get(given["number"], ""))
    same = reading.by_name.get(given["name"], ())
    if len(same) > 1:
        raise WrongValueError("ambiguous-name")
    return same[0] if same else None
