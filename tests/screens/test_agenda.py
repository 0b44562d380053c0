from civicforum.base.words import Words
from civicforum.domain.agenda import AddItem, ChangeItem
from civicforum.domain.kinds import Visibility
from civicforum.domain.progress import ExtendItem, FinishItem, StartItem
from civicforum.domain.sittings import CloseSitting, OpenSitting
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
    assert shown.rows[1].spoken == "2. Open floor, running, 20 min, until 09:26"
    assert shown.rows[2].spoken == "3. Vote, to come, 10 min, at 09:26"
    assert shown.rows[2].detail == "10′ 09:26–"
    assert (shown.note, shown.running) == ("Two minutes each.", "floor")
    assert shown.overall == "Expected end 09:36 (+1 min)"


def test_extra_minutes_stand_beside_the_plan(room: Room, words: Words) -> None:
    room.do(OpenSitting(), StartItem("opening"), ExtendItem(-2))
    assert screen(room, words).rows[0].detail == "5′ −2′ –09:03"


def test_the_running_item_delays_only_when_it_is_over(room: Room, words: Words) -> None:
    room.do(OpenSitting(), StartItem("opening"))
    assert screen(room.after(5), words).overall == "Expected end 09:35, on time"
    assert screen(room.after(3), words).overall == "Expected end 09:38 (+3 min)"


def test_an_early_end_brings_time_back(room: Room, words: Words) -> None:
    room.do(OpenSitting(), StartItem("floor"))
    room.after(10).do(FinishItem())
    assert screen(room, words).overall == "Expected end 09:25 (−10 min)"


def test_after_the_last_item_there_is_no_note(room: Room, words: Words) -> None:
    room.do(OpenSitting(), *(StartItem(item.id) for item in room.forum.agenda), FinishItem())
    assert screen(room, words).note == ""
    assert screen(room.after(4), words).overall == "Expected end 09:04 (−31 min)"
    room.do(CloseSitting())
    assert screen(room.after(9), words).overall == "Ended 09:04 (−31 min)"


def test_parts_are_indented_numbered_and_added_up(room: Room, words: Words) -> None:
    room.do(AddItem("For", minutes=15, parent="floor", item="for"))
    room.do(AddItem("Against", minutes=15, parent="floor", item="against"))
    rows = screen(room, words).rows
    assert [row.lead for row in rows] == ["1", "2", "2.1", "2.2", "3"]
    assert (rows[2].text, rows[2].spoken) == ("\N{EM SPACE}For", "2.1. For, to come, 15 min")
    assert rows[1].detail == "20′<30′"
    assert rows[1].spoken == "2. Open floor, to come, 20 min, its parts take 10 min more"
    room.do(OpenSitting(), StartItem("floor"))
    room.after(2).do(StartItem("for"))
    room.after(12).do(StartItem("against"))
    assert [row.mark for row in screen(room, words).rows] == [
        Mark.NONE,
        Mark.NONE,
        Mark.DONE,
        Mark.RUNNING,
        Mark.NONE,
    ]
    room.after(14).do(FinishItem())
    done = screen(room, words).rows[1]
    assert (done.mark, done.detail) == (Mark.DONE, "20′ → 28′")


def test_who_may_see_an_item_is_told_where_not_everybody_may(room: Room, words: Words) -> None:
    room.do(ChangeItem("vote", visibility=Visibility.HIDDEN))
    row = screen(room, words).rows[2]
    hidden = words.named("visibility", "hidden")
    assert row.detail == f"{hidden} 10′"
    assert row.spoken == f"3. Vote, to come, 10 min, {hidden}"


def test_signs_are_real() -> None:
    assert (signed(3), signed(-3)) == ("+3", "−3")
