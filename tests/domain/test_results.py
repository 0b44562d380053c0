import dataclasses

import pytest
from msgspec.structs import replace

from civicforum.domain.counts import CorrectCount, CountVotes
from civicforum.domain.kinds import Electorate, Shape
from civicforum.domain.poll_things import Poll
from civicforum.domain.polls import AddPoll, ClosePoll, OpenPoll, RevealResult
from civicforum.domain.results import may_vote, poll_shares, poll_verdict, turnout
from civicforum.methods.verdict import Base, Outcome, Verdict
from tests.support.room import Room

YES_NO = AddPoll("찬성합니까?", poll="v")


@pytest.fixture
def hall(room: Room) -> Room:
    """Ten in the room, ten more on the roster."""
    return room.with_people(10).in_session()


def held(hall: Room, poll: AddPoll, count: CountVotes) -> Poll:
    return hall.do(poll, OpenPoll("v"), count, ClosePoll("v"), RevealResult("v")).poll_of("v")


@pytest.mark.parametrize(
    ("base", "number", "shares"),
    [
        (Base.ENTITLED, 10, ("40.0%", "20.0%", "10.0%")),
        (Base.PRESENT, 10, ("40.0%", "20.0%", "10.0%")),
        (Base.CAST, 8, ("50.0%", "25.0%", "12.5%")),
        (Base.VALID, 7, ("57.1%", "28.6%", "14.3%")),
        (Base.DECIDED, 6, ("66.7%", "33.3%", "–")),
    ],
)
def test_shares_are_of_the_base(
    hall: Room, base: Base, number: int, shares: tuple[str, ...]
) -> None:
    poll = held(hall, replace(YES_NO, base=base), CountVotes("v", (4, 2, 1), invalid=1))
    verdict = poll_verdict(poll)
    assert (verdict.base, poll_shares(poll, verdict)) == (number, shares)
    assert turnout(poll, verdict.cast) == "80.0%"


def test_several_votes_each_make_more_than_a_hundred_per_cent_of_the_ballots(hall: Room) -> None:
    terms = AddPoll(
        "무엇을?", ("가", "나", "다"), shape=Shape.MANY_MARKS, most_marks=2, decimals=0, poll="v"
    )
    poll = held(hall, terms, CountVotes("v", (5, 4, 1), ballots=5))
    verdict = poll_verdict(poll)
    assert poll_shares(poll, verdict) == ("100%", "80%", "20%")
    assert (verdict.outcome, verdict.leaders) == (Outcome.CARRIED, (0,))


def test_what_was_announced_stands_until_a_count_is_corrected(hall: Room) -> None:
    poll = held(hall, YES_NO, CountVotes("v", (4, 2, 1), invalid=1))
    told = dataclasses.replace(poll_verdict(poll), outcome=Outcome.TIED)
    assert poll_verdict(replace(poll, announced=told)) is told
    corrected = hall.do(CorrectCount("v", (4, 2, 1), "무효 1표 더", invalid=2)).poll_of("v")
    assert poll_verdict(replace(corrected, announced=told)).cast == 9


@pytest.mark.parametrize("majority", ["simple", "absolute"])
def test_what_the_first_release_announced_stands(hall: Room, majority: str) -> None:
    terms = replace(YES_NO, majority=majority)
    poll = held(hall, terms, CountVotes("v", (4, 2, 1), invalid=1))
    told = Verdict(Outcome.CARRIED, yes=4, no=2, cast=7, base=7, present=10, quorum=0)
    verdict = poll_verdict(replace(poll, announced=told))
    assert (verdict.base, verdict.cast, verdict.valid, verdict.reached) == (7, 8, 7, 10)
    assert verdict.needed == (0 if majority == "simple" else 4)
    assert poll_shares(poll, verdict)[0] == "57.1%"
    other = dataclasses.replace(told, yes=5)
    assert poll_verdict(replace(poll, announced=other)) == poll_verdict(
        replace(poll, announced=None)
    )


def test_who_may_vote(hall: Room) -> None:
    hall.do(YES_NO, OpenPoll("v"))
    poll = hall.forum.poll_of("v")
    assert may_vote(replace(poll, on_roster=20)) == 10
    for terms in (
        replace(poll.terms, electorate=Electorate.ROSTER),
        replace(poll.terms, entitled=20),
    ):
        assert may_vote(replace(poll, on_roster=20, terms=terms)) == 20
