from civicforum.base.words import Words
from civicforum.domain.agenda import ExtendItem, FinishItem, StartItem
from civicforum.domain.sittings import OpenSitting
from civicforum.screens.agenda import AgendaScreen, agenda_screen, signed
from civicforum.screens.row import Mark
from tests.support.room import Room


def screen(room: Room, words: Words) -> AgendaScreen:
    return agenda_screen(room.forum, words=words, now=room.desk.now())


def test_before_the_start_everything_is_to_come(room: Room, words: Words) -> None:
    shown = screen(room, words)
    assert [row.detail for row in shown.rows] == ["5′", "20′", "10′"]
    assert shown.rows[0].spoken == "1. Opening, to come, 5 min"
    assert {row.mark for row in shown.rows} == {Mark.NONE}
    assert (shown.note, shown.overall, shown.running) == ("Be kind.", "", "")


def test_what_is_done_tells_planned_and_spent_minutes(room: Room, words: Words) -> None:
    room.do(OpenSitting(), StartItem("opening"))
    room.after(6.4).do(StartItem("floor"))
    shown = screen(room, words)
    assert [row.mark for row in shown.rows] == [Mark.DONE, Mark.RUNNING, Mark.NONE]
    assert shown.rows[0].detail == "5′ → 6′"
    assert shown.rows[0].spoken == "1. Opening, finished, planned 5 min, took 6 min"
    assert shown.rows[1].spoken == "2. Open floor, running, 20 min"
    assert (shown.note, shown.running) == ("Two minutes each.", "floor")
    assert shown.overall == "Overall +1 min"


def test_extra_minutes_stand_beside_the_plan(room: Room, words: Words) -> None:
    room.do(OpenSitting(), StartItem("opening"), ExtendItem(-2))
    assert screen(room, words).rows[0].detail == "5′ −2′"


def test_the_running_item_delays_only_when_it_is_over(room: Room, words: Words) -> None:
    room.do(OpenSitting(), StartItem("opening"))
    assert screen(room.after(5), words).overall == "On time"
    assert screen(room.after(3), words).overall == "Overall +3 min"


def test_an_early_end_brings_time_back(room: Room, words: Words) -> None:
    room.do(OpenSitting(), StartItem("floor"))
    room.after(10).do(FinishItem())
    assert screen(room, words).overall == "Overall −10 min"


def test_after_the_last_item_there_is_no_note(room: Room, words: Words) -> None:
    room.do(OpenSitting(), *(StartItem(item.id) for item in room.forum.agenda), FinishItem())
    assert screen(room, words).note == ""


def test_signs_are_real() -> None:
    assert (signed(3), signed(-3)) == ("+3", "−3")
