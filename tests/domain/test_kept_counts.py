"""A heavy count is made once: closing and revealing change none of it, anything else does."""

import pytest

from civicforum.domain import kept_counts
from civicforum.domain.attendance import CheckIn
from civicforum.domain.counts import CountVotes
from civicforum.domain.kept_counts import MOST_KEPT, counted_by, kept_count
from civicforum.domain.keying import EnterBallots
from civicforum.domain.kinds import Channel, Shape
from civicforum.domain.people import AddPerson
from civicforum.domain.poll_corrections import GiveCastingVote, ReopenPoll
from civicforum.domain.polls import AddPoll, ClosePoll, OpenPoll, RevealResult
from civicforum.domain.results import poll_counted, poll_verdict
from civicforum.domain.sittings import OpenSitting
from civicforum.methods.ballots import Rankings
from civicforum.methods.counted import Counted, TieRule
from civicforum.methods.rules import RULES, Rule
from tests.support.room import Room

TIED = (((1, 2, 0), 2), ((2, 1, 0), 2))


@pytest.fixture
def counts(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """A mark for each time that ballots are really counted."""
    made: list[str] = []
    whole = RULES["irv"].count

    def count(ballots: Rankings, **choices: object) -> Counted:
        made.append("irv")
        return whole(ballots, **choices)

    monkeypatch.setattr(kept_counts, "RULES", {**RULES, "irv": Rule(Rankings, count)})
    return made


@pytest.fixture
def room() -> Room:
    made = Room(language="en")
    made.do(*(AddPerson(number=n) for n in (1, 2, 3, 4)), *(CheckIn(f"#{n}") for n in (1, 2, 3, 4)))
    poll = AddPoll(
        "What first?",
        ("A", "B", "C"),
        shape=Shape.RANKING,
        channels=(Channel.PAPER,),
        ties=(TieRule.CASTING,),
        poll="v",
    )
    made.do(OpenSitting(), poll, OpenPoll("v"), EnterBallots("v", TIED), ClosePoll("v"))
    return made


def test_a_poll_is_counted_once_until_something_of_it_changes(
    room: Room, counts: list[str]
) -> None:
    assert poll_verdict(room.forum.poll_of("v")).ties
    assert poll_counted(room.forum.poll_of("v")) is poll_counted(room.forum.poll_of("v"))
    assert len(counts) == 1
    room.do(GiveCastingVote("v", (2,)))
    assert len(counts) == 1
    counted = poll_counted(room.forum.poll_of("v"))
    assert counted is not None
    assert (counted.winners, len(counts)) == ((1,), 2)
    room.do(RevealResult("v"))
    assert poll_counted(room.forum.poll_of("v")) is counted
    assert len(counts) == 2


def test_more_ballots_are_counted_anew(room: Room) -> None:
    before = poll_counted(room.forum.poll_of("v"))
    room.do(ReopenPoll("v", "one was left over"), EnterBallots("v", (((1, 0, 0), 3),)))
    after = poll_counted(room.forum.poll_of("v"))
    assert before is not None
    assert after is not None
    assert (before.winners, after.winners) == ((), (0,))


def test_only_the_newest_are_kept(room: Room) -> None:
    poll = room.forum.poll_of("v")
    counted_by(poll, "borda")
    for rule in ("irv", "schulze") * MOST_KEPT:
        counted_by(poll, rule)
    assert kept_count(poll, "borda") is not None  # asking again for what is kept adds nothing
    others = [room.forum.poll_of("v") for _ in range(MOST_KEPT)]
    for number, _ in enumerate(others):
        room.do(ReopenPoll("v", "again"))
        ballots = (((1, 0, 0), number + 1),)
        room.do(EnterBallots("v", ballots), ClosePoll("v"))
        poll_counted(room.forum.poll_of("v"))
    assert kept_count(poll, "borda") is None


def test_totals_alone_are_not_counted_by_a_rule(room: Room) -> None:
    many = AddPoll(
        "Which?",
        ("A", "B"),
        shape=Shape.MANY_MARKS,
        most_marks=2,
        channels=(Channel.HANDS,),
        poll="m",
    )
    room.do(many, OpenPoll("m"), CountVotes("m", (2, 3), ballots=3), ClosePoll("m"))
    assert counted_by(room.forum.poll_of("m"), "approval") is None
    assert poll_counted(room.forum.poll_of("m")) is None
