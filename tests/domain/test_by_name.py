"""Votes by name that come by several channels: one person, one vote."""

import pytest

from civicforum.domain.by_name import way_of, ways_by_name
from civicforum.domain.command import Command
from civicforum.domain.counts import CastVote, CountVotes, TakeBackVote
from civicforum.domain.keying import KeyBallot
from civicforum.domain.kinds import Channel, Secrecy
from civicforum.domain.people import ChangePerson
from civicforum.domain.poll_channels import CloseChannel, OpenChannel
from civicforum.domain.polls import AddPoll, OpenPoll
from civicforum.domain.results import ballots_by_channel
from civicforum.domain.undo import Undo
from tests.support.room import Room, refused

ADVANCE, PAPER, CALLED = Channel.ADVANCE, Channel.PAPER, Channel.ROLL_CALL
YES, NO = (1, 0, 0), (0, 1, 0)
CHANNELS = (Channel.HANDS, PAPER, ADVANCE, CALLED)


@pytest.fixture
def hall(room: Room) -> Room:
    """Five in the room; the poll is open by name, in advance, on paper and by hands."""
    room.with_people(5).in_session()
    room.do(AddPoll("?", channels=CHANNELS, poll="v"), OpenPoll("v"))
    return room


def test_advance_votes_by_name_and_the_roll_call_are_added_up(hall: Room) -> None:
    hall.do(CastVote("v", "#1", YES, ADVANCE), CastVote("v", "#2", YES), CastVote("v", "#3", NO))
    poll = hall.forum.poll_of("v")
    assert poll.totals == (2, 1, 0)
    assert ballots_by_channel(poll) == {CALLED: 2, ADVANCE: 1}
    assert way_of(poll, hall.forum.person_of("#1").id) is ADVANCE
    assert ways_by_name(poll) == (CALLED, PAPER, ADVANCE)


def test_a_weight_counts_by_every_channel(room: Room) -> None:
    room.with_people(2).in_session().do(ChangePerson("#1", weight=3))
    terms = AddPoll("?", channels=(ADVANCE, CALLED), by_weight=True, poll="v")
    room.do(terms, OpenChannel("v", ADVANCE), CloseChannel("v", ADVANCE, waiting=3), OpenPoll("v"))
    room.do(CastVote("v", "#1", YES, ADVANCE))
    poll = room.forum.poll_of("v")
    assert ballots_by_channel(poll) == {ADVANCE: 3}
    with refused("channel-closed"):
        room.do(CastVote("v", "#2", YES, ADVANCE))


def test_a_mind_is_changed_by_the_same_channel(hall: Room) -> None:
    hall.do(CastVote("v", "#1", YES, ADVANCE), CastVote("v", "#1", NO, ADVANCE))
    assert hall.forum.poll_of("v").totals == NO
    hall.do(TakeBackVote("v", "#1"), CastVote("v", "#1", YES))
    assert ballots_by_channel(hall.forum.poll_of("v")) == {CALLED: 1}
    hall.do(Undo(), Undo())
    assert ballots_by_channel(hall.forum.poll_of("v")) == {ADVANCE: 1}


@pytest.mark.parametrize(
    ("before", "order", "code"),
    [
        (CastVote("v", "#1", YES, ADVANCE), CastVote("v", "#1", NO), "voted-by-channel"),
        (CastVote("v", "#1", YES), CastVote("v", "#1", NO, PAPER), "voted-by-channel"),
        (CastVote("v", "#1", YES, PAPER), KeyBallot("v", YES), "channel-has-names"),
        (
            CastVote("v", "#1", YES, PAPER),
            CountVotes("v", YES, channel=PAPER),
            "channel-has-names",
        ),
        (KeyBallot("v", YES), CastVote("v", "#1", YES, PAPER), "channel-has-totals"),
        (CountVotes("v", YES), CastVote("v", "#1", YES, Channel.HANDS), "channel-without-names"),
        (CloseChannel("v", PAPER), CastVote("v", "#1", YES, PAPER), "channel-closed"),
        (CloseChannel("v", PAPER), CastVote("v", "#1", YES, Channel.PHONE), "channel-not-open"),
    ],
)
def test_what_is_refused(hall: Room, before: Command, order: Command, code: str) -> None:
    hall.do(before)
    with refused(code):
        hall.do(order)


def test_a_vote_by_a_closed_channel_is_not_taken_back(hall: Room) -> None:
    hall.do(CastVote("v", "#1", YES, ADVANCE), CloseChannel("v", ADVANCE))
    with refused("channel-closed"):
        hall.do(TakeBackVote("v", "#1"))
    hall.do(CastVote("v", "#2", YES), TakeBackVote("v", "#2"))


def test_a_secret_ballot_has_no_names(room: Room) -> None:
    room.with_people(5).in_session()
    secret = AddPoll("?", channels=(PAPER,), secrecy=Secrecy.SECRET, poll="v")
    room.do(secret, OpenPoll("v"))
    assert ways_by_name(room.forum.poll_of("v")) == ()
    with refused("channel-without-names"):
        room.do(CastVote("v", "#1", YES, PAPER))
