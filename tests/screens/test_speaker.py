from civicforum.base.words import Words
from civicforum.domain.kinds import SpeechKind
from civicforum.domain.progress import StartItem
from civicforum.domain.queue import RequestTurn
from civicforum.domain.sittings import OpenSitting
from civicforum.domain.turns import CallSpeaker, FinishTurn, PauseTurn, WriteGist
from civicforum.screens.speaker import Light, SpeakerScreen, speaker_screen
from tests.support.room import Room


def screen(room: Room, words: Words) -> SpeakerScreen:
    return speaker_screen(room.forum, room.desk.roll, words=words, now=room.desk.now())


def called(room: Room, person: str) -> Room:
    room.do(RequestTurn(person), CallSpeaker())
    return room


def test_nobody_speaks(room: Room, words: Words) -> None:
    assert screen(room, words) == SpeakerScreen("", "Nobody has the floor", "", Light.PLENTY, "")


def test_the_light_goes_from_plenty_to_over(room: Room, words: Words) -> None:
    room.do(OpenSitting(), StartItem("floor"))
    called(room, "#1")
    shown = screen(room, words)
    assert shown.title == "Speaking: 김하늘 (주민)"
    assert (shown.time, shown.light) == ("02:00 left / 02:00", Light.PLENTY)
    assert screen(room.after(1.5), words).light is Light.SOON
    shown = screen(room.after(1), words)
    assert (shown.time, shown.light) == ("+00:30 over / 02:00", Light.OVER)


def test_the_gist_is_shown(room: Room, words: Words) -> None:
    room.do(OpenSitting(), StartItem("floor"))
    called(room, "#17").do(WriteGist("more lamps"))
    assert screen(room, words).gist == "more lamps"
    assert screen(room, words).title == "Speaking: No. 17"


def test_two_minutes_where_no_item_says_otherwise(room: Room, words: Words) -> None:
    room.do(OpenSitting())
    assert screen(called(room, "#2"), words).time == "02:00 left / 02:00"


def test_an_interruption_and_the_kind_of_speech_are_told(room: Room, words: Words) -> None:
    room.do(OpenSitting(), StartItem("floor"))
    room.do(RequestTurn("#2", kind=SpeechKind.POINT_OF_ORDER), CallSpeaker(), PauseTurn())
    shown = screen(room.after(3), words)
    kind = words.named("speech", "point-of-order")
    assert shown.title == f"Speaking: 박서준 · {kind}"
    assert shown.time == "02:00 left / 02:00 · interrupted"


def test_who_spoke_before_sees_the_whole_time(room: Room, words: Words) -> None:
    room.do(OpenSitting(), StartItem("floor"))
    called(room, "#2").after(1.5).do(FinishTurn())
    called(room, "#2").after(1)
    assert screen(room, words).time == "01:00 left / 02:00 · 02:30 in 2 speeches"
