"""The channels of a poll as the Run page tells them."""

import pytest

from civicforum.base.words import words_for
from civicforum.domain.counts import CastVote, CountVotes
from civicforum.domain.keying import EnterBallots
from civicforum.domain.kinds import Channel, Secrecy
from civicforum.domain.poll_channels import CloseChannel, OpenChannel
from civicforum.domain.polls import AddPoll, ClosePoll, OpenPoll
from civicforum.screens.channels import channel_rows
from civicforum.screens.kiosk import kiosk_screen
from civicforum.screens.poll import poll_screen
from civicforum.screens.roll_call import roll_call
from tests.support.room import Room

WORDS = words_for("en")
ADVANCE, PAPER, CALLED = Channel.ADVANCE, Channel.PAPER, Channel.ROLL_CALL


@pytest.fixture
def hall() -> Room:
    room = Room(language="en").with_people(4).in_session()
    room.do(AddPoll("?", channels=(ADVANCE, PAPER, CALLED), poll="v"))
    return room


def told(room: Room) -> list[tuple[str, bool, bool]]:
    rows = channel_rows(room.forum.poll_of("v"), zone=room.forum.zone, words=WORDS)
    return [(row.told, row.is_open, row.has_urn) for row in rows]


def test_before_the_opening_those_that_need_no_room(hall: Room) -> None:
    assert told(hall) == [
        ("advance votes: opens with the poll", False, False),
        ("paper: opens with the poll", False, False),
    ]
    hall.do(OpenChannel("v", ADVANCE), CloseChannel("v", PAPER))
    assert told(hall) == [
        ("advance votes: open since 09:00", True, True),
        ("paper: not open", False, False),
    ]


def test_while_it_is_open_all_of_them(hall: Room) -> None:
    hall.do(OpenPoll("v")).poll_of("v")
    hall.after(5).do(CloseChannel("v", PAPER, waiting=2))
    assert told(hall) == [
        ("advance votes: open since 09:00", True, True),
        ("paper: closed 09:05, 2 ballots to count", False, False),
        ("roll call: open since 09:00", True, False),
    ]
    screen = poll_screen(hall.forum, hall.desk.roll, words=WORDS)
    assert [channel for channel, _ in screen.channels] == [ADVANCE, PAPER]
    hall.do(CountVotes("v", (2, 0, 0), channel=PAPER))
    assert told(hall)[1] == ("paper: closed 09:05", False, False)
    screen = poll_screen(hall.forum, hall.desk.roll, words=WORDS)
    assert [channel for channel, _ in screen.channels] == [ADVANCE]
    hall.do(ClosePoll("v"))
    assert told(hall) == []
    screen = poll_screen(hall.forum, hall.desk.roll, words=WORDS)
    assert len(screen.channels) == 2, "a count is put right whatever was closed"


def test_one_channel_goes_with_its_poll(hall: Room) -> None:
    hall.do(AddPoll("?", channels=(PAPER,), poll="w"), OpenPoll("w"))
    assert channel_rows(hall.forum.poll_of("w"), zone=hall.forum.zone, words=WORDS) == ()
    hall.do(EnterBallots("w", (((1, 0, 0), 2),)), CloseChannel("w", PAPER))
    assert len(channel_rows(hall.forum.poll_of("w"), zone=hall.forum.zone, words=WORDS)) == 1


def test_a_closed_roll_call_asks_nobody(hall: Room) -> None:
    hall.do(OpenPoll("v"), CastVote("v", "#1", (1, 0, 0)), CloseChannel("v", CALLED))
    hall.do(CloseChannel("v", PAPER), CloseChannel("v", ADVANCE))
    poll = hall.forum.poll_of("v")
    assert roll_call(hall.forum, poll, hall.desk.roll, words=WORDS) is None


def test_a_closed_laptop_takes_no_votes(hall: Room) -> None:
    channels = (Channel.KIOSK, PAPER)
    hall.do(AddPoll("?", channels=channels, secrecy=Secrecy.SECRET, poll="w"), OpenPoll("w"))
    assert kiosk_screen(hall.forum.poll_of("w"), 0, words=WORDS).is_open
    hall.do(CloseChannel("w", Channel.KIOSK))
    assert not kiosk_screen(hall.forum.poll_of("w"), 0, words=WORDS).is_open


def test_who_answered_by_another_way(hall: Room) -> None:
    hall.do(OpenPoll("v"), CastVote("v", "#1", (1, 0, 0), ADVANCE), CastVote("v", "#2", (1, 0, 0)))
    poll = hall.forum.poll_of("v")
    called = roll_call(hall.forum, poll, hall.desk.roll, words=WORDS)
    assert called is not None
    assert [row.detail for row in called.rows] == ["answered · advance votes", "answered", "", ""]
    assert [name for _, name in called.ways] == ["roll call", "advance votes", "paper"]
