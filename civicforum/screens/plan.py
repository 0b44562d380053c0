"""The agenda as it is planned: a table to be edited, and when the day would end by it."""

import re

from msgspec import Struct

from civicforum.base.words import Words
from civicforum.domain.agenda import AddItem
from civicforum.domain.finding import person_meant
from civicforum.domain.forum import Forum
from civicforum.domain.kinds import Mode, Visibility
from civicforum.domain.outline import item_numbers, overbooked, planned_minutes
from civicforum.domain.people import Roll
from civicforum.domain.things import Item
from civicforum.screens.names import by_number, called

_DAY = 24 * 60
_MINUTES = re.compile(r"(\d{1,4})\s*(?:분|min\.?|minutes?|′|')?", re.IGNORECASE)
_NUMBER = re.compile(r"\d+(?:[.-]\d+)*[.)]?")


class PlanRow(Struct, frozen=True):
    """An item to be edited.

    Attributes:
        presenters: by their numbers, as they are typed. named: the same people as they are called.
        over: by how many minutes its parts exceed it.
    """

    key: str
    number: str
    title: str
    is_part: bool
    minutes: int
    mode: Mode
    seconds: int
    visibility: Visibility
    note: str
    presenters: str
    named: str
    over: int


class PlanScreen(Struct, frozen=True):
    """`total` says how long everything takes and when it would end."""

    rows: tuple[PlanRow, ...]
    total: str


def plan_screen(forum: Forum, roll: Roll, *, words: Words) -> PlanScreen:
    """The whole plan."""
    numbers = item_numbers(forum)
    rows = tuple(_row(forum, roll, item, numbers[item.id], words=words) for item in forum.agenda)
    return PlanScreen(rows, _total(forum, words))


def modes(words: Words) -> tuple[tuple[str, str], ...]:
    """What an item may be for, with what that is called."""
    return tuple((mode, words.named("mode", mode)) for mode in Mode)


def visibilities(words: Words) -> tuple[tuple[str, str], ...]:
    """Who may see an item, with what that is called."""
    return (
        (Visibility.PUBLIC, words("everybody")),
        *(
            (visibility, words.named("visibility", visibility))
            for visibility in (Visibility.INTERNAL, Visibility.HIDDEN)
        ),
    )


def people_meant(forum: Forum, roll: Roll, text: str) -> tuple[str, ...]:
    """Ids of those whom "#3, 김하늘" means, in this order.

    Raises:
        Refused: a part of it means nobody, or several.
    """
    parts = (part.strip() for part in text.split(","))
    return tuple(person_meant(forum, roll, part).id for part in parts if part)


def pasted_items(text: str) -> tuple[AddItem, ...]:
    """Items of lines out of a spreadsheet: a number or none, the title, minutes or none."""
    found = (_pasted([cell.strip() for cell in line.split("\t")]) for line in text.splitlines())
    return tuple(item for item in found if item is not None)


def _pasted(cells: list[str]) -> AddItem | None:
    if len(cells) > 1 and _NUMBER.fullmatch(cells[0]):
        cells = cells[1:]
    title, *rest = cells
    if not title:
        return None
    for cell in rest:
        if minutes := _MINUTES.fullmatch(cell):
            return AddItem(title, minutes=int(minutes[1]))
    return AddItem(title)


def _row(forum: Forum, roll: Roll, item: Item, number: str, *, words: Words) -> PlanRow:
    people = [forum.person_of(person) for person in item.presenters]
    return PlanRow(
        key=item.id,
        number=number,
        title=item.title,
        is_part=bool(item.parent),
        minutes=item.minutes,
        mode=item.mode,
        seconds=item.speech_seconds,
        visibility=item.visibility,
        note=item.note,
        presenters=", ".join(f"#{person.number}" for person in people),
        named=", ".join(
            f"{by_number(person, words=words)} {called(person, roll, words=words)}"
            if roll.name(person)
            else by_number(person, words=words)
            for person in people
        ),
        over=overbooked(forum, item),
    )


def _total(forum: Forum, words: Words) -> str:
    """How long, from when to when; "" where there is nothing."""
    if not forum.agenda:
        return ""
    minutes = sum(planned_minutes(forum, item) for item in forum.agenda if not item.parent)
    if not forum.start:
        return words("{minutes} min in all; set a start time to see the end", minutes=minutes)
    hour, minute = forum.start.split(":")
    end = int(hour) * 60 + int(minute) + minutes
    time = f"{end % _DAY // 60:02}:{end % 60:02}"
    if end < _DAY:
        return words(
            "{minutes} min in all, from {start} to {end}",
            minutes=minutes,
            start=forum.start,
            end=time,
        )
    return words(
        "{minutes} min in all, from {start} to {end} on a later day",
        minutes=minutes,
        start=forum.start,
        end=time,
    )
