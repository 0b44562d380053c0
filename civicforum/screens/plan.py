"""The agenda as it is planned: its rows, and how long all of it takes."""

from dataclasses import dataclass

from civicforum.base.times import clock_time
from civicforum.base.words import Words
from civicforum.domain.forecast import forecast
from civicforum.domain.forum import Forum
from civicforum.domain.kinds import Visibility
from civicforum.domain.outline import item_numbers, overbooked, planned_minutes
from civicforum.domain.things import Item
from civicforum.screens.row import Row

_INDENT = "\N{EM SPACE}"


@dataclass(frozen=True, slots=True)
class PlanScreen:
    """`sum` says how many minutes that is and, where it is known, from when until when."""

    rows: tuple[Row, ...]
    sum: str


def plan_screen(forum: Forum, *, words: Words, now: int) -> PlanScreen:
    """The plan; `now` in UTC milliseconds."""
    numbers = item_numbers(forum)
    rows = tuple(_row(forum, item, numbers[item.id], words) for item in forum.agenda)
    total = sum(planned_minutes(forum, item) for item in forum.agenda if not item.parent)
    said = words("{minutes} min in all", minutes=total)
    planned = forecast(forum, now).planned
    if planned is not None and forum.agenda:
        begin, end = clock_time(planned.start, forum.zone), clock_time(planned.end, forum.zone)
        said = words("{minutes} min, {begin} to {end}", minutes=total, begin=begin, end=end)
    return PlanScreen(rows, said)


def _row(forum: Forum, item: Item, number: str, words: Words) -> Row:
    over = overbooked(forum, item)
    parts = [
        words("{minutes} min", minutes=item.minutes),
        words.named("mode", item.mode),
        words.named("visibility", item.visibility)
        if item.visibility is not Visibility.PUBLIC
        else "",
        words("its parts take {minutes} min more", minutes=over) if over else "",
    ]
    detail = " · ".join(part for part in parts if part)
    title = f"{_INDENT}{item.title}" if item.parent else item.title
    return Row(item.id, number, title, detail, f"{number}. {item.title}, {detail}")
