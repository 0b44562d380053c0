"""A result that was withdrawn binds nobody: what is revealed again is counted again."""

from civicforum.domain.counts import CountVotes
from civicforum.domain.keying import EnterBallots
from civicforum.domain.kinds import Channel, Shape
from civicforum.domain.poll_corrections import GiveCastingVote, ReopenPoll, WithdrawResult
from civicforum.domain.polls import AddPoll, ClosePoll, OpenPoll, RevealResult
from civicforum.domain.results import poll_verdict
from civicforum.methods.counted import TieRule
from civicforum.methods.verdict import Outcome
from tests.support.room import Room, refused

RANKED = AddPoll("?", ("A", "B", "C"), shape=Shape.RANKING, channels=(Channel.PAPER,), poll="v")
TO_B = (((1, 0, 0), 2), ((2, 1, 0), 2), ((0, 2, 1), 1))
TO_A = (((1, 0, 0), 2), ((0, 1, 2), 2), ((2, 0, 1), 1))


def test_other_ballots_with_the_same_sums_choose_another(room: Room) -> None:
    room.with_people(5).in_session().do(RANKED, OpenPoll("v"), EnterBallots("v", TO_B))
    room.do(
        ClosePoll("v"), RevealResult("v"), WithdrawResult("v", "이의"), ReopenPoll("v", "재투표")
    )
    first = room.forum.poll_of("v")
    room.do(EnterBallots("v", TO_A), ClosePoll("v"), RevealResult("v"))
    poll = room.forum.poll_of("v")
    assert poll.totals == first.totals
    assert (poll_verdict(first).winners, poll_verdict(poll).winners) == ((1,), (0,))


def test_the_chair_breaks_a_tie_that_was_withdrawn(room: Room) -> None:
    tied = AddPoll("?", ties=(TieRule.CASTING,), poll="v")
    room.with_people(4).in_session().do(tied, OpenPoll("v"), CountVotes("v", (2, 2, 0)))
    room.do(ClosePoll("v"), RevealResult("v"), WithdrawResult("v", "의장이 정함"))
    poll = room.do(GiveCastingVote("v", (1,)), RevealResult("v")).poll_of("v")
    assert poll_verdict(poll).outcome is Outcome.CARRIED
    room.do(WithdrawResult("v", "의장이 다시 정함"), GiveCastingVote("v", (2,)))
    assert poll_verdict(room.forum.poll_of("v")).outcome is Outcome.NOT_CARRIED
    room.do(ReopenPoll("v", "재투표"), CountVotes("v", (3, 1, 0)), ClosePoll("v"))
    with refused("no-tie"):
        room.do(GiveCastingVote("v", (1,)))
