"""Voting in secret on the laptop: who may, how often, and what the log says afterwards."""

import pytest
from msgspec.structs import replace

from civicforum.domain.attendance import CheckIn
from civicforum.domain.counts import CountVotes
from civicforum.domain.keying import KeyBallot
from civicforum.domain.kinds import Channel, Secrecy
from civicforum.domain.people import AddPerson
from civicforum.domain.poll_corrections import ReopenPoll
from civicforum.domain.polls import AddPoll, ClosePoll, OpenPoll, RevealResult
from civicforum.domain.results import ballots_by_channel, poll_verdict
from civicforum.domain.secret import CastSecretBallot, UrnOpened
from civicforum.domain.undo import Undo
from civicforum.methods.verdict import Outcome
from tests.support.room import Room, refused

TERMS = AddPoll(
    "찬성합니까?",
    channels=(Channel.KIOSK, Channel.PAPER),
    secrecy=Secrecy.SECRET,
    poll="v",
)
YES, NO = (1, 0, 0), (0, 1, 0)


@pytest.fixture
def hall(room: Room) -> Room:
    """Five in the room; the poll is open."""
    return room.with_people(5).in_session().do(TERMS, OpenPoll("v")) and room


def test_the_log_tells_no_ballot_until_all_are_opened_at_once(hall: Room) -> None:
    before = len(hall.desk.log)
    for number, marks in ((3, NO), (1, YES), (5, ()), (2, YES)):
        change = hall.desk.do(CastSecretBallot("v", f"#{number}", marks))
        assert (change.entries, change.topics) == ((), {"polls"})
    assert len(hall.desk.log) == before
    people = {number: hall.forum.person_of(f"#{number}").id for number in range(1, 6)}
    assert hall.desk.voted("v") == {people[n] for n in (1, 2, 3, 5)}
    hall.do(ClosePoll("v"))
    told = hall.desk.log[-2].event
    assert isinstance(told, UrnOpened)
    assert told.voters == tuple(sorted(people[n] for n in (1, 2, 3, 5)))
    assert (told.piles, told.invalid) == (((YES, 2), (NO, 1)), 1)
    poll = hall.do(RevealResult("v")).poll_of("v")
    assert (poll.totals, poll.invalid, poll.voted) == ((2, 1, 0), 1, told.voters)
    assert poll_verdict(poll).outcome is Outcome.CARRIED
    assert hall.desk.voted("v") == frozenset()


def test_voting_again_replaces_the_ballot(hall: Room) -> None:
    hall.do(CastSecretBallot("v", "#1", YES), CastSecretBallot("v", "#1", NO))
    poll = hall.do(ClosePoll("v")).poll_of("v")
    assert (poll.totals, len(poll.voted)) == ((0, 1, 0), 1)


def test_paper_and_kiosk_are_added_up(hall: Room) -> None:
    hall.do(CastSecretBallot("v", "#1", YES), KeyBallot("v", NO))
    poll = hall.do(ClosePoll("v")).poll_of("v")
    assert poll.totals == (1, 1, 0)
    assert ballots_by_channel(poll) == {Channel.PAPER: 1, Channel.KIOSK: 1}


def test_after_reopening_only_those_vote_who_have_not(hall: Room) -> None:
    hall.do(CastSecretBallot("v", "#1", YES), ClosePoll("v"), ReopenPoll("v", "한 명 남음"))
    with refused("voted-before"):
        hall.do(CastSecretBallot("v", "#1", NO))
    hall.do(CastSecretBallot("v", "#2", NO), CastSecretBallot("v", "#3", NO))
    poll = hall.do(ClosePoll("v")).poll_of("v")
    assert (poll.totals, len(poll.voted), len(poll.counts)) == ((1, 2, 0), 3, 1)


def test_an_urn_that_nobody_used_can_be_closed(hall: Room) -> None:
    poll = hall.do(ClosePoll("v"), RevealResult("v")).poll_of("v")
    assert poll_verdict(poll).outcome is Outcome.NO_VOTES


def test_what_people_put_in_is_not_undone(hall: Room) -> None:
    hall.do(CastSecretBallot("v", "#1", YES))
    with refused("undo-answered"):
        hall.do(Undo())


@pytest.mark.parametrize(
    ("command", "code"),
    [
        (CastSecretBallot("v", "#77", YES), "no-such-person"),
        (CastSecretBallot("v", "#1", (1, 1, 0)), "marks-do-not-add-up"),
        (CountVotes("v", YES, channel=Channel.KIOSK), "kiosk-by-itself"),
        (CastSecretBallot("w", "#1", YES), "channel-not-open"),
        (CastSecretBallot("x", "#1", YES), "poll-prepared"),
    ],
)
def test_refusals(hall: Room, command: CastSecretBallot | CountVotes, code: str) -> None:
    others = AddPoll("?", channels=(Channel.PAPER,), secrecy=Secrecy.SECRET, poll="x")
    hall.do(others)
    if command.poll == "w":
        hall.do(ClosePoll("v"), replace(others, poll="w"), OpenPoll("w"))
    with refused(code):
        hall.do(command)


def test_who_is_not_entitled_puts_nothing_in(room: Room) -> None:
    room.with_people(1).do(AddPerson(number=7), AddPerson(number=8))
    room.in_session().do(CheckIn("#7"))
    with refused("kiosk-is-secret"):
        room.do(replace(TERMS, secrecy=Secrecy.OPEN))
    room.do(TERMS, OpenPoll("v"))
    with refused("not-entitled"):
        room.do(CastSecretBallot("v", "#8", YES))
