from msgspec.structs import replace

from civicforum.base.words import Words
from civicforum.domain.counts import CountVotes
from civicforum.domain.poll_corrections import ReopenPoll
from civicforum.domain.polls import AddPoll, ClosePoll, OpenPoll
from civicforum.screens.projector import projector_screen
from civicforum.screens.vote_timer import vote_time
from tests.support.room import Room, refused

TERMS = AddPoll("So?", seconds=90, poll="v")


def told(room: Room, words: Words) -> str:
    return vote_time(room.forum.poll_of("v"), words=words, now=room.desk.now())


def test_the_time_runs_from_the_opening_and_from_every_reopening(words: Words) -> None:
    room = Room(language="en").with_people(3).in_session()
    room.do(TERMS)
    assert told(room, words) == ""
    room.do(OpenPoll("v"))
    assert told(room, words) == "● 01:30 left to vote"
    room.after(0.5)
    assert told(room, words) == "● 01:00 left to vote"
    shown = projector_screen(room.forum, room.desk.roll, words=words, now=room.desk.now())
    assert shown.note == "Voting is open  ● 01:00 left to vote"
    room.after(2)
    assert told(room, words) == "■ The time to vote is up"
    room.do(CountVotes("v", (1, 1, 1)), ClosePoll("v"))
    assert told(room, words) == ""
    room.after(1).do(ReopenPoll("v", "one more"))
    assert told(room, words) == "● 01:30 left to vote"


def test_without_a_limit_there_is_no_time(words: Words) -> None:
    room = Room(language="en").with_people(3).in_session()
    room.do(replace(TERMS, seconds=0), OpenPoll("v"))
    assert told(room, words) == ""
    with refused("seconds-wrong"):
        room.do(replace(TERMS, seconds=86_401, poll="w"))
