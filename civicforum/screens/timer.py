"""The big timer of the running item: computed from the stopwatch, never counted down."""

from msgspec import Struct

from civicforum.base.times import duration
from civicforum.base.words import Words
from civicforum.domain.forum import Forum
from civicforum.domain.kinds import Mode, SittingState
from civicforum.domain.progress import largest_table, rests, table_round
from civicforum.domain.things import Item

_SECOND = 1000


class TimerScreen(Struct, frozen=True):
    """`big` is the time left, with a plus the time over plan; `share` what is used, 0 to 1000."""

    big: str
    note: str
    share: int
    is_over: bool


def timer_screen(forum: Forum, *, words: Words, now: int) -> TimerScreen:
    """The timer at `now` (UTC milliseconds)."""
    item = forum.running_item
    if item is None:
        return TimerScreen("–:–", words("No item is running"), 0, is_over=False)
    left = remaining(item.allotted, item.watch.elapsed(now))
    notes = (
        _note(forum, item, left=left, words=words, now=now),
        _round(forum, item, words=words, now=now),
    )
    return TimerScreen(
        big=left_or_over(left),
        note=" · ".join(note for note in notes if note),
        share=min(1000, item.watch.elapsed(now) * 1000 // max(1, item.allotted)),
        is_over=left < 0,
    )


def remaining(allotted: int, elapsed: int) -> int:
    """Milliseconds left, in whole seconds rounded up, so that a timer starts at its full time."""
    return -((elapsed - allotted) // _SECOND) * _SECOND


def left_or_over(left: int) -> str:
    """12:47, or +01:23 where the time is over."""
    return f"+{duration(-left)}" if left < 0 else duration(left)


def _note(forum: Forum, item: Item, *, left: int, words: Words, now: int) -> str:
    is_still = forum.sitting_state in {SittingState.PAUSED, SittingState.IN_RECESS}
    if is_still and not rests(forum):
        return words("{title} · the timer stands still", title=item.title)
    if left < 0:
        return words("{title} · {time} over plan", title=item.title, time=duration(-left))
    return words(
        "{title} · {spent} of {allotted}",
        title=item.title,
        spent=duration(item.watch.elapsed(now)),
        allotted=duration(item.allotted),
    )


def _round(forum: Forum, item: Item, *, words: Words, now: int) -> str:
    """Whose time runs at the tables; "" where nobody's table is known."""
    seats = largest_table(forum) if item.mode is Mode.TABLE_ROUND else 0
    if not seats:
        return ""
    running = table_round(item, seats, now)
    if running.is_over:
        return words("everybody at the tables has had the same time")
    return words(
        "person {seat} of {seats}, {time} left",
        seat=running.seat,
        seats=seats,
        time=duration(remaining(running.left, 0)),
    )
