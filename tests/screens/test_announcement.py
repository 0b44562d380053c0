from civicforum.base.words import Words
from civicforum.domain.command import Command
from civicforum.domain.counts import CountVotes
from civicforum.domain.polls import AddPoll, ClosePoll, OpenPoll
from civicforum.domain.progress import StartItem
from civicforum.domain.queue import RequestTurn
from civicforum.domain.sittings import OpenSitting, Pause
from civicforum.domain.turns import CallSpeaker, WriteGist
from civicforum.screens.announcement import change_announced, time_announced
from tests.support.room import Room


def after(room: Room, words: Words, *orders: Command) -> str:
    before = room.forum
    room.do(*orders)
    now = room.desk.now()
    return change_announced(before, room.forum, room.desk.roll, words=words, now=now)


def test_changes_of_weight(room: Room, words: Words) -> None:
    assert after(room, words, OpenSitting()) == "LIVE"
    assert after(room, words, StartItem("floor")) == "Started: Open floor, 20 min"
    assert after(room, words, RequestTurn("haneul")) == ""
    assert after(room, words, CallSpeaker()) == "Speaking: 김하늘"
    assert after(room, words, WriteGist("lamps")) == ""
    assert after(room, words, RequestTurn("seojun"), CallSpeaker()) == "Speaking: 박서준"
    assert after(room, words, AddPoll("Lamps?", poll="lamps")) == ""
    assert after(room, words, OpenPoll("lamps")) == "Lamps?: open"
    assert after(room, words, CountVotes("lamps", (1, 0, 0)), ClosePoll("lamps")).startswith(
        "Lamps?: closed"
    )
    assert after(room, words, Pause()) == "PAUSED since 09:00"


def passed(room: Room, words: Words, minutes: float) -> str:
    before = room.desk.now()
    now = room.after(minutes).desk.now()
    return time_announced(room.forum, words=words, before=before, now=now)


def test_time_that_runs_short_is_told_once(room: Room, words: Words) -> None:
    assert passed(room, words, 1) == ""
    room.do(OpenSitting(), StartItem("opening"), RequestTurn("haneul"), CallSpeaker())
    assert passed(room, words, 1) == ""
    assert passed(room, words, 0.75) == "Speech: 30 seconds left"
    assert passed(room, words, 0.5) == "Speech: time is up"
    assert passed(room, words, 1) == ""
    assert passed(room, words, 0.75) == "Opening: one minute left"
    assert passed(room, words, 0.5) == ""
    assert passed(room, words, 1) == "Opening: over the planned time"
