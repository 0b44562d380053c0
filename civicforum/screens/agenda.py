"""The agenda beside the timer: what is done, what runs, what comes, and how late the day is."""

from dataclasses import dataclass

from civicforum.base.words import Words
from civicforum.domain.forum import Forum
from civicforum.domain.things import Item
from civicforum.screens.row import Mark, Row

_MINUTE = 60_000


@dataclass(frozen=True, slots=True)
class AgendaScreen:
    """`note` is the facilitator's note of the running (else the next) item; `overall` the delay."""

    rows: tuple[Row, ...]
    running: str
    note: str
    overall: str


def agenda_screen(forum: Forum, *, words: Words, now: int) -> AgendaScreen:
    """The agenda as it stands at `now` (UTC milliseconds)."""
    rows = tuple(
        _row(forum, item, number=number, words=words, now=now)
        for number, item in enumerate(forum.agenda, start=1)
    )
    return AgendaScreen(rows, forum.item, _note(forum), _overall(forum, words=words, now=now))


def minutes_spent(item: Item, now: int) -> int:
    """Whole minutes, rounded half up."""
    return (item.watch.elapsed(now) + _MINUTE // 2) // _MINUTE


def signed(minutes: int) -> str:
    """With a plus, or a real minus: +3, −2."""
    return f"{minutes:+}".replace("-", "−")


def mark_of(forum: Forum, item: Item) -> Mark:
    """Whether the item runs, is done or is still to come."""
    if item.id == forum.item:
        return Mark.RUNNING
    return Mark.NONE if item.finished is None else Mark.DONE


def _row(forum: Forum, item: Item, *, number: int, words: Words, now: int) -> Row:
    mark = mark_of(forum, item)
    planned = item.minutes + item.extra_minutes
    if mark is Mark.DONE:
        spent = minutes_spent(item, now)
        detail = f"{item.minutes}′ → {spent}′"
        state = words(
            "finished, planned {planned} min, took {spent} min", planned=item.minutes, spent=spent
        )
    else:
        extra = f" {signed(item.extra_minutes)}′" if item.extra_minutes else ""
        detail = f"{item.minutes}′{extra}"
        state = (
            words("running, {minutes} min", minutes=planned)
            if mark is Mark.RUNNING
            else words("to come, {minutes} min", minutes=planned)
        )
    return Row(item.id, str(number), item.title, detail, f"{number}. {item.title}, {state}", mark)


def _note(forum: Forum) -> str:
    running = forum.running_item
    if running is not None:
        return running.note
    return next((item.note for item in forum.agenda if item.started is None), "")


def _overall(forum: Forum, *, words: Words, now: int) -> str:
    """How far the items so far are from the plan; extra minutes count as delay."""
    late = sum(_late(forum, item, now) for item in forum.agenda if item.started is not None)
    minutes = round(late / _MINUTE)
    if not any(item.started is not None for item in forum.agenda):
        return ""
    return words("Overall {minutes} min", minutes=signed(minutes)) if minutes else words("On time")


def _late(forum: Forum, item: Item, now: int) -> int:
    over = item.watch.elapsed(now) - item.minutes * _MINUTE
    return max(0, over) if item.id == forum.item else over
