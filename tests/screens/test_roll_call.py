"""A roll call: everybody in the order of the numbers, and who is to be asked next."""

import pytest

from civicforum.base.words import Words
from civicforum.domain.attendance import Leave
from civicforum.domain.counts import CastVote, TakeBackVote
from civicforum.domain.kinds import Channel, Shape
from civicforum.domain.polls import AddPoll, OpenPoll
from civicforum.domain.sittings import OpenSitting
from civicforum.screens.roll_call import (
    RollCall,
    answer_told,
    next_to_ask,
    numbered,
    roll_call,
)
from civicforum.screens.row import Mark
from tests.support.room import Room


@pytest.fixture
def call(room: Room) -> Room:
    """Nos. 1, 2 and 17 answer by name."""
    room.do(OpenSitting())
    room.do(AddPoll("By name?", channels=(Channel.ROLL_CALL,), poll="names"), OpenPoll("names"))
    return room


def screen(room: Room, words: Words, poll: str = "names") -> RollCall:
    shown = roll_call(room.forum, room.forum.poll_of(poll), room.desk.roll, words=words)
    assert shown is not None
    return shown


def test_who_has_answered_stays_in_the_row(call: Room, words: Words) -> None:
    call.do(CastVote("names", "#2", (1, 0, 0)), Leave("#17"))
    shown = screen(call, words)
    assert [(row.lead, row.spoken, row.mark) for row in shown.rows] == [
        ("1", "No. 1, 김하늘", Mark.NONE),
        ("2", "No. 2, 박서준, answered", Mark.DONE),
        ("17", "No. 17, not here", Mark.WITHDRAWN),
    ]
    assert shown.progress == "1 of 3 answered"
    assert shown.labels == ("1 Yes", "2 No", "3 Abstain")
    assert shown.is_single


def test_the_next_without_an_answer(call: Room, words: Words) -> None:
    assert next_to_ask(screen(call, words), "") == "haneul"
    assert next_to_ask(screen(call, words), "haneul") == "seojun"
    assert next_to_ask(screen(call, words), "nameless") == "haneul"
    call.do(Leave("#2"))
    assert next_to_ask(screen(call, words), "haneul") == "nameless"
    call.do(CastVote("names", "#1", (1, 0, 0)), CastVote("names", "#17", (1, 0, 0)))
    assert next_to_ask(screen(call, words), "nameless") == "seojun"
    call.do(CastVote("names", "#2", (1, 0, 0)))
    assert next_to_ask(screen(call, words), "seojun") == ""


def test_what_was_entered_is_told(call: Room, words: Words) -> None:
    def told(person: str, poll: str = "names") -> str:
        return answer_told(call.forum, call.desk.roll, poll, person, words=words)

    assert told("haneul") == ""
    assert told("haneul", "gone") == ""
    call.do(CastVote("names", "#1", (0, 1, 0)), CastVote("names", "#17", (0, 0, 1)))
    assert told("haneul") == "No. 1 김하늘: No"
    assert told("nameless") == "No. 17: Abstain"
    call.do(TakeBackVote("names", "#1"))
    assert told("haneul") == ""


def test_ballots_of_many_marks(room: Room, words: Words) -> None:
    room.do(OpenSitting())
    terms = AddPoll(
        "What first?",
        ("Park", "Road"),
        shape=Shape.MANY_MARKS,
        channels=(Channel.ROLL_CALL,),
        least_marks=0,
        most_marks=3,
        most_per_option=2,
        poll="first",
    )
    room.do(terms, OpenPoll("first"), CastVote("first", "#1", (2, 1)))
    room.do(CastVote("first", "#2", (0, 0)))
    shown = screen(room, words, "first")
    assert (shown.is_single, shown.most_per_option) == (False, 2)
    roll = room.desk.roll
    told = answer_told(room.forum, roll, "first", "haneul", words=words)
    assert told == "No. 1 김하늘: Park 2, Road"
    assert answer_told(room.forum, roll, "first", "seojun", words=words).endswith(": no mark")


def test_digits_go_to_nine(words: Words) -> None:
    assert numbered([str(n) for n in range(11)])[8:] == ("9 8", "9", "10")
