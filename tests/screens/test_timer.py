import pytest

from civicforum.base.words import Words
from civicforum.domain.agenda import ExtendItem, StartItem
from civicforum.domain.sittings import OpenSitting, Recess, Resume
from civicforum.screens.timer import TimerScreen, remaining, timer_screen
from tests.support.room import Room


def screen(room: Room, words: Words) -> TimerScreen:
    return timer_screen(room.forum, words=words, now=room.desk.now())


def test_without_an_item_there_is_no_time(room: Room, words: Words) -> None:
    assert screen(room, words).big == "–:–"
    assert screen(room, words).share == 0


def test_it_counts_down_from_the_plan(room: Room, words: Words) -> None:
    room.do(OpenSitting(), StartItem("floor"))
    assert screen(room, words).big == "20:00"
    shown = screen(room.after(7.25), words)
    assert shown == TimerScreen("12:45", "Open floor · 07:15 of 20:00", 362, is_over=False)


def test_granted_minutes_count(room: Room, words: Words) -> None:
    room.do(OpenSitting(), StartItem("floor"), ExtendItem(5))
    assert screen(room.after(1), words).big == "24:00"


def test_over_time_counts_up_and_says_so(room: Room, words: Words) -> None:
    room.do(OpenSitting(), StartItem("opening"))
    shown = screen(room.after(6 + 23 / 60), words)
    assert (shown.big, shown.is_over, shown.share) == ("+01:23", True, 1000)
    assert shown.note == "Opening · 01:23 over plan"


def test_in_a_recess_it_stands_still(room: Room, words: Words) -> None:
    room.do(OpenSitting(), StartItem("opening"))
    room.after(1).do(Recess())
    shown = screen(room.after(10), words)
    assert shown.big == "04:00"
    assert shown.note == "Opening · the timer stands still"
    room.do(Resume())
    assert screen(room.after(1), words).big == "03:00"


@pytest.mark.parametrize(
    ("elapsed", "left"), [(0, 60_000), (1, 60_000), (1000, 59_000), (60_000, 0), (60_999, 0)]
)
def test_whole_seconds_rounded_up(elapsed: int, left: int) -> None:
    assert remaining(60_000, elapsed) == left
