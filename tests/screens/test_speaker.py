from civicforum.base.words import Words
from civicforum.domain.agenda import StartItem
from civicforum.domain.queue import CallSpeaker, RequestTurn, WriteGist
from civicforum.domain.sittings import OpenSitting
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
