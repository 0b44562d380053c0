"""Scenes that are put on deliberately: each has something to show, whatever the forum does."""

import pytest

from civicforum.base.words import Words
from civicforum.domain.agenda import AddItem
from civicforum.domain.cards import AddCard
from civicforum.domain.counts import CountVotes
from civicforum.domain.kinds import Scene, Visibility
from civicforum.domain.polls import AddPoll, ClosePoll, OpenPoll, RevealResult
from civicforum.domain.progress import StartItem
from civicforum.domain.projector import ShowScene
from civicforum.domain.queue import RequestTurn
from civicforum.domain.record import DescribeForum
from civicforum.domain.sittings import OpenSitting
from civicforum.domain.themes import AddTheme
from civicforum.domain.turns import CallSpeaker
from civicforum.screens.projector import ProjectorScreen, View, projector_screen, scene_screen
from civicforum.screens.projector.cards import letter
from civicforum.screens.projector.text import MOST_LINES
from tests.support.room import Room, refused


def shown(room: Room, words: Words, scene: Scene, text: str = "") -> ProjectorScreen:
    """What is on once the scene was taken, which is also what the preview shows."""
    desk = room.desk
    preview = scene_screen(
        desk.forum, desk.roll, scene=scene, written=text, words=words, now=desk.now()
    )
    if scene is not desk.forum.scene:
        room.do(ShowScene(scene, text))
    assert projector_screen(desk.forum, desk.roll, words=words, now=desk.now()) == preview
    return preview


@pytest.mark.parametrize("scene", [scene for scene in Scene if scene is not Scene.TEXT])
def test_no_scene_is_empty_before_the_forum_begins(room: Room, words: Words, scene: Scene) -> None:
    picture = shown(room, words, scene)
    assert bool(picture.spoken) is (scene is not Scene.BLANK)


def test_the_timer_and_the_speaker_with_the_next_three(room: Room, words: Words) -> None:
    room.do(OpenSitting(), StartItem("floor"))
    assert shown(room, words, Scene.TIMER).big == "20:00"
    for who in ("seojun", "haneul", "nameless"):
        room.do(RequestTurn(who))
    waiting = shown(room, words, Scene.SPEAKER)
    assert waiting.lines == ("Next: No. 2 → 김하늘 → No. 17",)
    room.do(CallSpeaker())
    speaking = shown(room, words, Scene.SPEAKER)
    assert speaking.lines == ("Speaking: No. 2",)
    assert speaking.foot == "Next: 김하늘 → No. 17"


def test_an_internal_item_is_not_timed_in_public(room: Room, words: Words) -> None:
    room.do(AddItem("Staff", visibility=Visibility.INTERNAL, item="staff"), OpenSitting())
    room.do(StartItem("staff"))
    assert shown(room, words, Scene.TIMER).lines == ("No item is running",)


def test_cards_by_theme_or_the_newest(room: Room, words: Words) -> None:
    room.do(AddCard("more\nlamps"), AddCard("benches"))
    newest = shown(room, words, Scene.CARDS)
    assert (newest.title, newest.lines) == ("2 opinion cards", ("benches", "more lamps"))
    room.do(AddTheme("Light", theme="light"), AddCard("lamps too", theme="light"))
    themed = shown(room, words, Scene.CARDS)
    assert (themed.view, themed.lines) == (View.LINES, ("A  Light · 1",))
    assert themed.foot == "not sorted yet: 2"
    only = Room(language="en")
    only.do(AddTheme("Light", theme="light"), AddCard("x", theme="light"))
    assert shown(only, words, Scene.CARDS).foot == only.forum.title


def test_themes_have_letters() -> None:
    assert [letter(place) for place in (0, 25, 26, 53)] == ["A", "Z", "A2", "B3"]


def test_the_newest_poll_and_the_newest_result(room: Room, words: Words) -> None:
    room.do(AddPoll("Gates?", poll="gates"), AddPoll("Lamps?", poll="lamps"))
    room.do(OpenSitting(), StartItem("vote"))
    assert shown(room, words, Scene.POLL).lines == ("No poll was opened yet",)
    room.do(OpenPoll("gates"), CountVotes("gates", (2, 0, 0)), ClosePoll("gates"))
    assert shown(room, words, Scene.RESULT).lines == ("There is no result yet",)
    room.do(RevealResult("gates"))
    assert shown(room, words, Scene.RESULT).view is View.RESULT
    room.after(1).do(OpenPoll("lamps"))
    assert shown(room, words, Scene.POLL).title == "Lamps?"
    assert shown(room, words, Scene.RESULT).title == "Gates?"


def test_a_free_text_as_it_stands(room: Room, words: Words) -> None:
    assert shown(room, words, Scene.TEXT, "Lunch\n\n<b>until</b> one").lines == (
        "Lunch",
        "<b>until</b> one",
    )
    with refused("nothing-changed"):
        room.do(ShowScene(Scene.TEXT, "Lunch\n\n<b>until</b> one"))
    room.do(ShowScene(Scene.TEXT, "\n".join(map(str, range(20)))))
    assert len(shown(room, words, Scene.TEXT, room.forum.scene_text).lines) == MOST_LINES
    with refused("text-empty"):
        room.do(ShowScene(Scene.TEXT, "  "))
    room.do(ShowScene(Scene.LOGO, "left over"))
    assert room.forum.scene_text == ""


def test_the_title_with_what_is_known(room: Room, words: Words) -> None:
    assert shown(room, words, Scene.LOGO).lines == ("Sat 10 November 2018",)
    room.do(DescribeForum(host="Dong office", place="Hall 2", day=""))
    assert shown(room, words, Scene.LOGO).lines == ("Dong office", "Hall 2")
