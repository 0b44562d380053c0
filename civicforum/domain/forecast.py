"""When the day will end: the plan, what really happened, and what is still to come.

The plan begins at the time that is set for the forum, else when its first sitting was opened.
What was skipped is still to come; a recess counts like any other item.
"""

from datetime import datetime
from zoneinfo import ZoneInfo

from msgspec import Struct

from civicforum.base.times import to_milliseconds
from civicforum.domain.forum import Forum
from civicforum.domain.outline import own_minutes, sub_items
from civicforum.domain.things import Item

_MINUTE = 60_000


class Span(Struct, frozen=True):
    """From `start` to `end`, in UTC milliseconds."""

    start: int
    end: int


class ItemForecast(Struct, frozen=True):
    """An item with its parts.

    Attributes:
        planned: None where it is not known when the day begins. expected: what is done, as it was.
        spent: milliseconds that it took until now.
    """

    item: str
    planned: Span | None
    expected: Span
    spent: int


class Forecast(Struct, frozen=True):
    """The whole forum; `planned` is None where it is not known when the day begins."""

    items: tuple[ItemForecast, ...]
    planned: Span | None
    expected: Span

    @property
    def late(self) -> int:
        """Minutes after the planned end (negative: before it), the half one up."""
        if self.planned is None:
            return 0
        return (self.expected.end - self.planned.end + _MINUTE // 2) // _MINUTE


def forecast(forum: Forum, now: int) -> Forecast:
    """The forecast at `now` (UTC milliseconds); what is still to come never ends before it."""
    begin = _begin(forum)
    planned = {} if begin is None else _planned(forum, begin)
    opened = forum.sittings[0].opened if forum.sittings else max(now, begin or 0)
    expected, end = _expected(forum, now, cursor=max(now, opened))
    return Forecast(
        items=tuple(
            ItemForecast(item.id, planned.get(item.id), expected[item.id], _spent(forum, item, now))
            for item in forum.agenda
        ),
        planned=None if begin is None else Span(begin, _last(planned, begin)),
        expected=Span(opened, end),
    )


def _begin(forum: Forum) -> int | None:
    """When the plan begins."""
    if forum.start and forum.day:
        wall = datetime.fromisoformat(f"{forum.day}T{forum.start}")
        return to_milliseconds(wall.replace(tzinfo=ZoneInfo(forum.zone)))
    return forum.sittings[0].opened if forum.sittings else None


def _planned(forum: Forum, begin: int) -> dict[str, Span]:
    spans: dict[str, Span] = {}
    for item in forum.agenda:
        end = begin + own_minutes(forum, item) * _MINUTE
        spans[item.id] = Span(begin, end)
        begin = end
    return _with_parts(forum, spans)


def _expected(forum: Forum, now: int, *, cursor: int) -> tuple[dict[str, Span], int]:
    """Each item as it was or will be, and the end of them all."""
    running = forum.running_item
    if running is not None:
        cursor += max(0, _own(forum, running) - running.watch.elapsed(now))
    spans: dict[str, Span] = {}
    end = cursor
    for item in forum.agenda:
        if item.started is None:
            spans[item.id] = Span(end, end + _own(forum, item))
            end = spans[item.id].end
        else:
            spans[item.id] = Span(item.started, item.finished or cursor)
    newest = forum.sitting
    if newest is not None and newest.closed is not None:
        end = newest.closed
    return _with_parts(forum, spans), end


def _own(forum: Forum, item: Item) -> int:
    """What an item takes besides its parts, in milliseconds; nothing once they have begun."""
    is_passed = item.started is None and any(p.started for p in sub_items(forum, item.id))
    minutes = own_minutes(forum, item) + item.extra_minutes
    return 0 if is_passed else max(0, minutes) * _MINUTE


def _with_parts(forum: Forum, spans: dict[str, Span]) -> dict[str, Span]:
    """An item lasts from the first to the last of itself and its parts."""
    for item in forum.agenda:
        parts = [spans[part.id] for part in sub_items(forum, item.id)]
        own = spans[item.id]
        if parts and (item.started is not None or own.end > own.start):
            parts.append(own)
        if parts:
            spans[item.id] = Span(min(s.start for s in parts), max(s.end for s in parts))
    return spans


def _last(spans: dict[str, Span], begin: int) -> int:
    return max((span.end for span in spans.values()), default=begin)


def _spent(forum: Forum, item: Item, now: int) -> int:
    items = (item, *sub_items(forum, item.id))
    return sum(one.watch.elapsed(now) for one in items)
