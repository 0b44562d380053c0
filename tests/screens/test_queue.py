from civicforum.base.words import Words
from civicforum.domain.kinds import SpeechKind
from civicforum.domain.progress import StartItem
from civicforum.domain.queue import RequestTurn
from civicforum.domain.sittings import OpenSitting
from civicforum.domain.turns import CallSpeaker, FinishTurn, WriteGist
from civicforum.screens.queue import QueueScreen, gist_of, moved_before, queue_screen
from civicforum.screens.row import Mark
from tests.support.room import Room


def screen(room: Room, words: Words) -> QueueScreen:
    return queue_screen(room.forum, room.desk.roll, words=words, now=room.desk.now())


def test_an_empty_queue_says_so(room: Room, words: Words) -> None:
    shown = QueueScreen("Speakers 0", (), "Nobody is waiting to speak", spoken_title="Spoke 0")
    assert screen(room, words) == shown


def test_place_group_how_often_and_how_long(room: Room, words: Words) -> None:
    room.do(OpenSitting(), StartItem("floor"))
    room.do(RequestTurn("#1"), CallSpeaker(), FinishTurn())
    room.do(RequestTurn("#2"), CallSpeaker())
    room.do(RequestTurn("#17"), RequestTurn("#1"), RequestTurn("#2"))
    shown = screen(room.after(3.5), words)
    assert (shown.title, shown.empty) == ("Speakers 3", "")
    assert [row.spoken for row in shown.rows] == [
        "1. No. 17, first time · 3 min",
        "2. 김하늘, 주민 · time no. 2 · 3 min",
        "3. 박서준, 중구 · time no. 2 · 3 min",
    ]


def test_only_the_running_item(room: Room, words: Words) -> None:
    room.do(OpenSitting(), StartItem("opening"), RequestTurn("#1"), StartItem("floor"))
    assert screen(room, words).rows == ()


def test_who_asked_before_any_item_is_shown_with_it(room: Room, words: Words) -> None:
    room.do(OpenSitting(), RequestTurn("#1"), StartItem("floor"))
    assert [row.lead for row in screen(room, words).rows] == ["1"]


def test_the_kind_and_the_safe_place_are_told(room: Room, words: Words) -> None:
    room.do(OpenSitting(), StartItem("floor"))
    room.do(RequestTurn("#1"), CallSpeaker(), FinishTurn(), RequestTurn("#1"))
    assert "keeps this place" not in screen(room, words).rows[0].detail
    room.do(RequestTurn("#2"), RequestTurn("#17", kind=SpeechKind.POINT_OF_ORDER))
    kind = words.named("speech", "point-of-order")
    assert [row.spoken for row in screen(room, words).rows] == [
        f"1. No. 17, {kind} · first time · 0 min",
        "2. 김하늘, 주민 · time no. 2 · 0 min · keeps this place",
        "3. 박서준, 중구 · first time · 0 min",
    ]
    marks = [row.mark for row in screen(room, words).rows]
    assert marks == [Mark.URGENT, Mark.NONE, Mark.NONE]


def test_who_spoke_with_time_and_gist(room: Room, words: Words) -> None:
    room.do(OpenSitting(), StartItem("opening"), RequestTurn("#1"), CallSpeaker(), FinishTurn())
    room.do(StartItem("floor"))
    assert (screen(room, words).spoken, screen(room, words).spoken_title) == ((), "Spoke 0")
    room.do(RequestTurn("#1"), CallSpeaker(turn="a"))
    room.after(1.5).do(RequestTurn("#2"), CallSpeaker(turn="b"), WriteGist("later", "a"))
    assert screen(room, words).spoken_title == "Spoke 1"
    room.after(1).do(FinishTurn())
    shown = screen(room, words)
    assert shown.spoken_title == "Spoke 2 · 1 without gist"
    assert [(row.key, row.spoken, row.mark) for row in shown.spoken] == [
        ("b", "박서준, 01:00, no gist yet", Mark.MISSING),
        ("a", "김하늘, 01:30, later", Mark.NONE),
    ]
    assert [gist_of(room.forum, turn) for turn in ("a", "b", "none")] == ["later", "", ""]


def test_the_speeches_beside_one_that_is_sought(room: Room, words: Words) -> None:
    room.do(OpenSitting(), RequestTurn("#2"), CallSpeaker(turn="early"), FinishTurn())
    room.do(StartItem("floor"), RequestTurn("#1"), CallSpeaker(turn="a"), FinishTurn())
    room.do(StartItem("opening"))
    told: dict[str, tuple[list[str], str]] = {}
    for sought in ("", "none", "a", "early"):
        now, roll = room.desk.now(), room.desk.roll
        shown = queue_screen(room.forum, roll, words=words, now=now, sought=sought)
        told[sought] = ([row.key for row in shown.spoken], shown.spoken_title)
    title = room.forum.item_of("floor").title
    assert told == {
        "": ([], "Spoke 0"),
        "none": ([], "Spoke 0"),
        "a": (["a"], f"{title} · Spoke 1 · 1 without gist"),
        "early": (["early"], "Spoke 1 · 1 without gist"),
    }


def test_where_a_step_leads(room: Room) -> None:
    room.do(OpenSitting(), StartItem("floor"))
    room.do(RequestTurn("#1", request="a"), RequestTurn("#2", request="b"))
    room.do(RequestTurn("#17", request="c"))
    forum = room.forum
    assert [moved_before(forum, each, step=-1) for each in "abc"] == [None, "a", "b"]
    assert [moved_before(forum, each, step=1) for each in "abc"] == ["c", "", None]
    assert moved_before(forum, "gone", step=1) is None
