"""Channels that open and close apart from their poll, and what then still comes by them."""

import pytest

from civicforum.domain.autopilot import Waiting, next_action
from civicforum.domain.command import Command
from civicforum.domain.counts import CastVote, CorrectCount, CountVotes, TakeBackVote
from civicforum.domain.drafts import ChangePoll, DropPoll, MakeOption
from civicforum.domain.keying import EnterBallots, KeyBallot
from civicforum.domain.kinds import Channel, PollState, Secrecy, Shape
from civicforum.domain.poll_channels import CloseChannel, OpenChannel
from civicforum.domain.poll_corrections import ReopenPoll
from civicforum.domain.poll_gates import can_enter, is_taking, spans_of, uncounted
from civicforum.domain.polls import AddPoll, ClosePoll, OpenPoll
from civicforum.domain.secret import CastSecretBallot
from civicforum.domain.themes import AddTheme
from civicforum.domain.undo import Undo
from tests.support.room import MINUTE, NINE, Room, refused

ADVANCE, PAPER, HANDS = Channel.ADVANCE, Channel.PAPER, Channel.HANDS
CALLED, KIOSK, KEYPAD = Channel.ROLL_CALL, Channel.KIOSK, Channel.KEYPAD
YES, NO = (1, 0, 0), (0, 1, 0)
TERMS = AddPoll("?", channels=(ADVANCE, PAPER, HANDS, CALLED), poll="v")


@pytest.fixture
def hall(room: Room) -> Room:
    """Ten in the room at nine; the poll is prepared."""
    room.with_people(10).in_session().do(TERMS)
    return room


def times(room: Room, channel: Channel, poll: str = "v") -> list[tuple[int, int | None]]:
    """Minutes after nine at which it was opened and closed."""
    return [
        ((s.came - NINE) // MINUTE, None if s.left is None else (s.left - NINE) // MINUTE)
        for s in spans_of(room.forum.poll_of(poll), channel)
    ]


def test_without_orders_all_go_with_the_poll(hall: Room) -> None:
    assert times(hall, PAPER) == []
    assert not is_taking(hall.forum.poll_of("v"), PAPER)
    hall.after(5).do(OpenPoll("v"))
    assert is_taking(hall.forum.poll_of("v"), PAPER)
    hall.do(CountVotes("v", (3, 2, 0)))
    hall.after(5).do(ClosePoll("v"))
    assert [times(hall, channel) for channel in TERMS.channels] == [[(5, 10)]] * 4
    assert not is_taking(hall.forum.poll_of("v"), PAPER)


def test_advance_votes_end_before_the_poll_and_are_counted_in_it(hall: Room) -> None:
    hall.after(1).do(OpenChannel("v", ADVANCE))
    hall.after(2).do(CloseChannel("v", ADVANCE, waiting=4))
    hall.after(3).do(OpenPoll("v"))
    poll = hall.forum.poll_of("v")
    assert (is_taking(poll, ADVANCE), can_enter(poll, ADVANCE)) == (False, True)
    assert uncounted(poll, ADVANCE) == 4
    with refused("channel-handed"):
        hall.do(CountVotes("v", (4, 1, 0), channel=ADVANCE))
    hall.do(CountVotes("v", (2, 1, 0), channel=ADVANCE))
    hall.do(CountVotes("v", (2, 1, 0), channel=ADVANCE, invalid=1))
    with refused("channel-closed"):
        hall.do(CountVotes("v", (1, 2, 0), channel=ADVANCE, invalid=1))
    assert times(hall, ADVANCE) == [(1, 3)]
    assert uncounted(hall.forum.poll_of("v"), ADVANCE) == 0


def test_an_urn_is_closed_counted_and_opened_again(hall: Room) -> None:
    hall.do(OpenPoll("v"), KeyBallot("v", YES))
    hall.after(10).do(CloseChannel("v", PAPER, waiting=2), KeyBallot("v", NO))
    with refused("channel-handed"):
        hall.do(KeyBallot("v", NO, number=2))
    hall.do(KeyBallot("v"))
    with refused("channel-closed"):
        hall.do(KeyBallot("v", NO))
    with refused("channel-closed"):
        hall.do(EnterBallots("v", ((NO, 3),)))
    hall.after(10).do(OpenChannel("v", PAPER), KeyBallot("v", NO))
    hall.after(10).do(ClosePoll("v"))
    assert times(hall, PAPER) == [(0, 10), (20, 30)]
    assert hall.forum.poll_of("v").totals == (1, 2, 0)


def test_what_comes_by_itself_is_refused(hall: Room) -> None:
    hall.do(OpenPoll("v"), CastVote("v", "#1", YES), CloseChannel("v", CALLED))
    for order in (CastVote("v", "#2", YES), TakeBackVote("v", "#1")):
        with refused("channel-closed"):
            hall.do(order)
    hall.do(CloseChannel("v", HANDS))
    with refused("channel-closed"):
        hall.do(CountVotes("v", (1, 0, 0)))


def test_after_the_closing_a_count_is_put_right_all_the_same(hall: Room) -> None:
    hall.do(OpenPoll("v"), CountVotes("v", (3, 1, 0)), CloseChannel("v", HANDS), ClosePoll("v"))
    hall.do(CorrectCount("v", (4, 1, 0), "한 손을 못 봄"))
    assert hall.forum.poll_of("v").totals == (4, 1, 0)


def test_a_reopened_poll_leaves_closed_channels_closed(hall: Room) -> None:
    hall.do(OpenPoll("v"), CountVotes("v", (3, 1, 0)), CloseChannel("v", PAPER))
    hall.after(10).do(ClosePoll("v"), ReopenPoll("v", "이른 마감"))
    poll = hall.forum.poll_of("v")
    assert (is_taking(poll, PAPER), is_taking(poll, HANDS)) == (False, True)


def test_the_laptop_takes_votes_later_than_the_paper(room: Room) -> None:
    room.with_people(5).in_session()
    secret = AddPoll("?", channels=(KIOSK, PAPER), secrecy=Secrecy.SECRET, poll="v")
    room.do(secret, CloseChannel("v", KIOSK), OpenPoll("v"))
    assert times(room, KIOSK) == []
    with refused("channel-closed"):
        room.do(CastSecretBallot("v", "#1", YES))
    room.after(5).do(OpenChannel("v", KIOSK), CastSecretBallot("v", "#1", YES))
    room.after(5).do(CloseChannel("v", KIOSK))
    with refused("channel-closed"):
        room.do(CastSecretBallot("v", "#2", YES))
    poll = room.do(ClosePoll("v")).poll_of("v")
    assert (poll.totals, times(room, KIOSK)) == ((1, 0, 0), [(5, 10)])
    assert uncounted(poll, KIOSK) == 0


def test_kept_out_before_the_opening_and_taken_back(hall: Room) -> None:
    hall.do(CloseChannel("v", HANDS), OpenChannel("v", HANDS), ChangePoll("v", quorum="1/2"))
    with refused("channel-needs-room"):
        hall.do(OpenChannel("v", HANDS))
    hall.after(10).do(OpenPoll("v"))
    assert is_taking(hall.forum.poll_of("v"), HANDS)
    assert times(hall, HANDS) == [(10, None)]


@pytest.mark.parametrize(
    ("before", "order", "code"),
    [
        ((), OpenChannel("v", KEYPAD), "channel-not-open"),
        ((), CloseChannel("v", KEYPAD), "channel-not-open"),
        ((), OpenChannel("none", PAPER), "no-such-poll"),
        ((), OpenChannel("v", CALLED), "channel-needs-room"),
        ((OpenChannel("v", PAPER),), OpenChannel("v", PAPER), "channel-is-open"),
        ((OpenPoll("v"),), OpenChannel("v", HANDS), "channel-is-open"),
        ((CloseChannel("v", PAPER),), CloseChannel("v", PAPER), "channel-closed"),
        ((), CloseChannel("v", PAPER, waiting=3), "channel-without-urn"),
        ((OpenPoll("v"),), CloseChannel("v", HANDS, waiting=3), "channel-without-urn"),
        ((OpenPoll("v"),), CloseChannel("v", PAPER, waiting=-1), "ballots-many"),
        ((OpenChannel("v", PAPER),), ChangePoll("v", quorum="1/2"), "voting-has-begun"),
        ((OpenChannel("v", PAPER),), DropPoll("v"), "voting-has-begun"),
        (
            (OpenPoll("v"), CountVotes("v", (1, 0, 0)), ClosePoll("v")),
            CloseChannel("v", PAPER),
            "poll-closed",
        ),
    ],
)
def test_what_is_refused(
    hall: Room, before: tuple[Command, ...], order: Command, code: str
) -> None:
    hall.do(*before)
    with refused(code):
        hall.do(order)


def test_voting_begins_only_on_options(hall: Room) -> None:
    choice = AddPoll("?", shape=Shape.ONE_MARK, channels=(ADVANCE,), poll="w")
    hall.do(choice, AddTheme("주차", theme="t"), AddTheme("나무", theme="u"))
    with refused("options-wrong"):
        hall.do(OpenChannel("w", ADVANCE))
    with refused("options-wrong"):
        hall.do(CloseChannel("w", ADVANCE), OpenChannel("w", ADVANCE))
    hall.do(MakeOption("t", "w"), MakeOption("u", "w"), OpenChannel("w", ADVANCE))
    with refused("voting-has-begun"):
        hall.do(MakeOption("t", "w", "또"))


def test_a_channel_that_is_taken_out_of_the_terms_has_no_gate(hall: Room) -> None:
    hall.do(CloseChannel("v", PAPER), ChangePoll("v", channels=(HANDS,)))
    assert hall.forum.poll_of("v").gates == ()


def test_undone_as_the_other_steps(hall: Room) -> None:
    hall.do(OpenPoll("v"), CloseChannel("v", PAPER), Undo(), KeyBallot("v", YES))
    assert hall.forum.poll_of("v").totals == YES
    assert hall.forum.poll_of("v").state is PollState.OPEN


def test_nobody_is_waited_for_whose_roll_call_is_closed(hall: Room) -> None:
    hall.do(AddPoll("?", channels=(CALLED,), poll="w"), OpenPoll("w"), CastVote("w", "#1", YES))
    assert next_action(hall.forum) == Waiting("roll-call")
    hall.do(CloseChannel("w", CALLED))
    assert next_action(hall.forum) == ClosePoll("w")
