import pytest

from civicforum.base.words import Words
from civicforum.domain.agenda import AddItem
from civicforum.domain.attendance import CheckIn
from civicforum.domain.kinds import Mode
from civicforum.domain.people import AddPeople, AddPerson
from civicforum.domain.progress import ExtendItem, StartItem
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


def test_a_recess_on_the_agenda_counts_its_own_time(room: Room, words: Words) -> None:
    room.do(AddItem("Lunch", minutes=60, mode=Mode.RECESS, item="lunch"), OpenSitting())
    room.do(StartItem("lunch"))
    shown = screen(room.after(10), words)
    assert (shown.big, shown.note) == ("50:00", "Lunch · 10:00 of 1:00:00")


def test_a_table_round_tells_whose_time_runs(room: Room, words: Words) -> None:
    room.do(AddItem("Tables", mode=Mode.TABLE_ROUND, speech_seconds=90, item="tables"))
    room.do(OpenSitting(), StartItem("tables"))
    assert screen(room.after(1), words).note == "Tables · 01:00 of 10:00"
    table = (AddPerson(number=n, table="A", person=f"a{n}") for n in range(31, 34))
    room.do(AddPeople(tuple(table)), *(CheckIn(f"#{n}") for n in range(31, 34)))
    assert screen(room, words).note == "Tables · 01:00 of 10:00 · person 1 of 3, 00:30 left"
    assert screen(room.after(1), words).note.endswith("person 2 of 3, 01:00 left")
    shown = screen(room.after(3), words)
    assert shown.note.endswith("everybody at the tables has had the same time")


@pytest.mark.parametrize(
    ("elapsed", "left"), [(0, 60_000), (1, 60_000), (1000, 59_000), (60_000, 0), (60_999, 0)]
)
def test_whole_seconds_rounded_up(elapsed: int, left: int) -> None:
    assert remaining(60_000, elapsed) == left
