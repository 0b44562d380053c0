"""Votes by weight and by proxy as the Run page tells them."""

import pytest
from msgspec.structs import replace

from civicforum.base.words import words_for
from civicforum.domain.attendance import CheckIn
from civicforum.domain.counts import CastVote, CountVotes
from civicforum.domain.kinds import Channel, Electorate, Secrecy
from civicforum.domain.people import AddPeople, AddPerson
from civicforum.domain.polls import AddPoll, ClosePoll, OpenPoll, RevealResult
from civicforum.domain.proxies import GiveProxy
from civicforum.screens.poll import PollScreen, poll_screen
from civicforum.screens.roll_call import roll_call
from civicforum.screens.secrecy import secrecy_limits
from civicforum.screens.stakes import stake_told, stakes_words
from tests.support.room import Room

WORDS = words_for("en")
TERMS = AddPoll("?", channels=(Channel.ROLL_CALL,), by_weight=True, by_proxy=True, poll="v")


@pytest.fixture
def hall() -> Room:
    """No. 1 with three votes and no. 2 are here; no. 3 with two votes gave them to no. 1."""
    room = Room(language="en")
    people = ((1, 3), (2, 1), (3, 2), (4, 1))
    room.do(AddPeople(tuple(AddPerson(f"P{n}", number=n, weight=w) for n, w in people)))
    room.do(CheckIn("#1"), CheckIn("#2"), GiveProxy("#3", "#1"))
    return room.in_session()


def shown(room: Room) -> PollScreen:
    return poll_screen(room.forum, room.desk.roll, words=WORDS)


def test_the_roll_call_says_how_many_votes_each_gives(hall: Room) -> None:
    forum = hall.do(TERMS, OpenPoll("v"), CastVote("v", "#1", (1, 0, 0)))
    called = roll_call(forum, forum.poll_of("v"), hall.desk.roll, words=WORDS)
    assert called is not None
    assert [row.detail for row in called.rows] == ["5 votes, with 1 proxy · answered", ""]
    assert called.progress == "1 of 2 answered · 5 of 6 votes"
    assert shown(hall).counted == "2 people present with 6 votes, 1 more represented by proxy"


def test_terms_and_result(hall: Room) -> None:
    hall.do(TERMS, OpenPoll("v"), CastVote("v", "#1", (1, 0, 0)), CastVote("v", "#2", (0, 1, 0)))
    screen = shown(hall)
    assert "votes by weight, proxies count" in screen.terms
    assert not screen.is_uneven
    hall.do(ClosePoll("v"))
    present = "2 people present with 6 votes, 1 more represented by proxy"
    assert shown(hall).counted == "6 of 6 votes · 2 people present, 1 by proxy"
    result = hall.do(RevealResult("v")) and shown(hall).result
    assert result is not None
    assert [(bar.votes, bar.percent) for bar in result.bars[:2]] == [(5, "83.3%"), (1, "16.7%")]
    assert "turnout 6 of 7 votes (85.7%)" in result.basis
    assert present in result.basis


@pytest.mark.parametrize(
    ("by_weight", "by_proxy", "said"),
    [(True, False, "votes by weight"), (False, True, "proxies count"), (False, False, "")],
)
def test_what_the_terms_say(hall: Room, by_weight: bool, by_proxy: bool, said: str) -> None:
    terms = replace(TERMS, by_weight=by_weight, by_proxy=by_proxy)
    poll = hall.do(terms, OpenPoll("v")).poll_of("v")
    assert stakes_words(poll.terms, words=WORDS) == said
    one = {(True, False): "3 votes", (False, True): "2 votes, with 1 proxy"}
    person = hall.forum.person_of("#1").id
    assert stake_told(poll, person, words=WORDS) == one.get((by_weight, by_proxy), "")


def test_on_paper_by_weight_only(hall: Room) -> None:
    terms = replace(TERMS, channels=(Channel.PAPER,), by_proxy=False)
    hall.do(terms, OpenPoll("v"), CountVotes("v", (3, 0, 0), channel=Channel.PAPER))
    screen = shown(hall)
    assert screen.counted == "3 of 4 votes · 2 people present"
    assert screen.is_uneven


@pytest.mark.parametrize(
    ("electorate", "told"),
    [
        (Electorate.PRESENT, "Not secret: only 2 may vote, so everybody can tell."),
        (
            Electorate.ROSTER,
            "Hardly secret: one person has 5 of 7 votes, so the result may tell how.",
        ),
    ],
)
def test_a_secret_vote_of_few_or_with_one_great_weight(
    hall: Room, electorate: Electorate, told: str
) -> None:
    terms = replace(TERMS, channels=(Channel.PAPER,), secrecy=Secrecy.SECRET, electorate=electorate)
    poll = hall.do(terms, OpenPoll("v")).poll_of("v")
    assert list(secrecy_limits(poll, words=WORDS)) == [told]


def test_a_quorum_is_one_of_votes(hall: Room) -> None:
    hall.do(replace(TERMS, quorum="1/2"), OpenPoll("v"), CastVote("v", "#1", (1, 0, 0)))
    result = hall.do(ClosePoll("v"), RevealResult("v")) and shown(hall).result
    assert result is not None
    assert "quorum 4 votes, 6 (" in result.basis
