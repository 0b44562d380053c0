"""The agenda beside the timer: what is done, what runs, what comes, and when the day will end."""

from msgspec import Struct

from civicforum.base.times import clock_time
from civicforum.base.words import Words
from civicforum.domain.autopilot import next_item
from civicforum.domain.forecast import Forecast, ItemForecast, forecast
from civicforum.domain.forum import Forum
from civicforum.domain.kinds import SittingState, Visibility
from civicforum.domain.outline import item_numbers, overbooked, planned_minutes, sub_items
from civicforum.domain.things import Item
from civicforum.screens.row import Mark, Row

_MINUTE = 60_000
_INDENT = "\N{EM SPACE}"


class AgendaScreen(Struct, frozen=True):
    """`note` is the facilitator's note of the running (else the next) item; `overall` the end."""

    rows: tuple[Row, ...]
    running: str
    note: str
    overall: str


def agenda_screen(forum: Forum, *, words: Words, now: int) -> AgendaScreen:
    """The agenda as it stands at `now` (UTC milliseconds)."""
    numbers = item_numbers(forum)
    expected = forecast(forum, now)
    rows = tuple(
        _row(forum, item, number=numbers[item.id], expected=part, words=words)
        for item, part in zip(forum.agenda, expected.items, strict=True)
    )
    return AgendaScreen(rows, forum.item, _note(forum), _overall(forum, expected, words=words))


def signed(minutes: int) -> str:
    """With a plus, or a real minus: +3, −2."""
    return f"{minutes:+}".replace("-", "−")


def mark_of(forum: Forum, item: Item) -> Mark:
    """Whether the item runs, is done with all of its parts, or is still to come."""
    if item.id == forum.item:
        return Mark.RUNNING
    parts = sub_items(forum, item.id)
    is_behind = item.finished is not None or any(part.started is not None for part in parts)
    return Mark.DONE if is_behind and all(part.finished for part in parts) else Mark.NONE


def _row(forum: Forum, item: Item, *, number: str, expected: ItemForecast, words: Words) -> Row:
    mark = mark_of(forum, item)
    detail, told = _times(forum, item, mark, expected=expected, words=words)
    if item.visibility is not Visibility.PUBLIC:
        seen_by = words.named("visibility", item.visibility)
        detail, told = f"{seen_by} {detail}", [*told, seen_by]
    title = f"{_INDENT}{item.title}" if item.parent else item.title
    spoken = ", ".join([f"{number}. {item.title}", *told])
    return Row(item.id, number, title, detail, spoken, mark)


def _times(
    forum: Forum, item: Item, mark: Mark, *, expected: ItemForecast, words: Words
) -> tuple[str, list[str]]:
    """Planned and taken minutes, or planned ones and the time of day: as a sign and in words."""
    if mark is Mark.DONE:
        spent = (expected.spent + _MINUTE // 2) // _MINUTE
        told = words(
            "finished, planned {planned} min, took {spent} min", planned=item.minutes, spent=spent
        )
        return f"{item.minutes}′ → {spent}′", [told]
    planned = item.minutes + item.extra_minutes
    is_running = mark is Mark.RUNNING
    extra = f" {signed(item.extra_minutes)}′" if item.extra_minutes else ""
    over = overbooked(forum, item)
    parts = [f"{item.minutes}′{extra}" + (f"<{planned_minutes(forum, item)}′" if over else "")]
    told = [
        words("running, {minutes} min", minutes=planned)
        if is_running
        else words("to come, {minutes} min", minutes=planned)
    ]
    if over:
        told.append(words("its parts take {minutes} min more", minutes=over))
    if expected.planned is not None:
        time = clock_time(
            expected.expected.end if is_running else expected.expected.start, forum.zone
        )
        parts.append(f"–{time}" if is_running else f"{time}–")
        told.append(
            words("until {time}", time=time) if is_running else words("at {time}", time=time)
        )
    return " ".join(parts), told


def _note(forum: Forum) -> str:
    item = forum.running_item or next_item(forum)
    return "" if item is None else item.note


def _overall(forum: Forum, expected: Forecast, *, words: Words) -> str:
    """When the forum will end, against the plan; "" before anything was started."""
    if not any(item.started is not None for item in forum.agenda):
        return ""
    time, minutes = clock_time(expected.expected.end, forum.zone), signed(expected.late)
    if forum.sitting_state is SittingState.CLOSED:
        return words("Ended {time} ({minutes} min)", time=time, minutes=minutes)
    if not expected.late:
        return words("Expected end {time}, on time", time=time)
    return words("Expected end {time} ({minutes} min)", time=time, minutes=minutes)
