"""Polls that a rule of their own counts: their terms, their ballots and their result in words."""

import pytest
from msgspec.structs import replace

from civicforum.base.words import Words
from civicforum.domain.counts import CastVote
from civicforum.domain.keying import EnterBallots
from civicforum.domain.kinds import Channel, Shape
from civicforum.domain.poll_things import EMPTY
from civicforum.domain.polls import AddPoll, ClosePoll, OpenPoll, RevealResult
from civicforum.domain.progress import StartItem
from civicforum.domain.sittings import OpenSitting
from civicforum.methods.counted import TieRule
from civicforum.screens.result import Tone, result_of, terms_of
from civicforum.screens.roll_call import answer_told
from tests.support.room import Room

CHANNELS = (Channel.PAPER, Channel.ROLL_CALL)
RANKED = AddPoll(
    "What first?",
    ("Lamps", "Trees", "Shelter"),
    shape=Shape.RANKING,
    channels=CHANNELS,
    ties=(TieRule.EARLIER, TieRule.LOT),
    poll="v",
)
SCORED = replace(RANKED, shape=Shape.SCORES, lowest=0, highest=5, ties=())
FUNDED = replace(
    RANKED, shape=Shape.PROJECTS, most_marks=2, costs=(600, 500, 400), budget=1_000, ties=()
)


@pytest.fixture
def vote(room: Room) -> Room:
    """The item of the vote runs."""
    return room.do(OpenSitting(), StartItem("vote")) and room


@pytest.mark.parametrize(
    ("poll", "told"),
    [
        (RANKED, "options ranked 1, 2, 3 … · instant runoff · "),
        (SCORED, "a score from 0 to 5 · sum of scores · "),
        (FUNDED, "up to 2 votes each · most votes within the budget · budget 1,000 · "),
        (replace(RANKED, rule="scottish-stv", seats=2), " · 2 chosen · "),
        (RANKED, "ties broken by an earlier round, by lot"),
        (
            replace(RANKED, shape=Shape.MANY_MARKS, rule="quadratic", most_marks=9, ties=()),
            "9 credits each, so many votes cost their square",
        ),
        (AddPoll("So?", group="table=3", poll="v"), "only table 3 · simple majority"),
        (AddPoll("So?", shape=Shape.CONSENT, poll="v"), "carried where nobody blocks · "),
    ],
)
def test_the_terms_say_how_it_is_counted(
    vote: Room, words: Words, poll: AddPoll, told: str
) -> None:
    vote.do(poll)
    assert told in terms_of(vote.forum.poll_of("v"), words=words)


def test_who_is_chosen_is_what_the_rule_says(vote: Room, words: Words) -> None:
    vote.do(RANKED, OpenPoll("v"))
    vote.do(EnterBallots("v", (((1, 2, 3), 4), ((3, 1, 2), 3), ((0, 2, 1), 2))), ClosePoll("v"))
    vote.do(RevealResult("v"))
    result = result_of(vote.forum.poll_of("v"), words=words)
    assert result.verdict == "Chosen: Trees"
    assert [bar.tone for bar in result.bars] == [Tone.OTHER, Tone.LEADER, Tone.OTHER]
    assert "options ranked" in result.basis


def test_a_tie_names_those_between_whom_it_stands(vote: Room, words: Words) -> None:
    plain = replace(RANKED, ties=(), rule="borda", seats=2)
    vote.do(plain, OpenPoll("v"), EnterBallots("v", (((1, 2, 3), 1), ((1, 3, 2), 1))))
    vote.do(ClosePoll("v"), RevealResult("v"))
    result = result_of(vote.forum.poll_of("v"), words=words)
    assert result.verdict == "Tied: Trees, Shelter"
    assert result.bars[0].tone is Tone.LEADER


def test_a_ballot_by_name_is_told_with_its_numbers(vote: Room, words: Words) -> None:
    vote.do(SCORED, OpenPoll("v"), CastVote("v", "#1", (5, EMPTY, 0)))
    person = vote.forum.person_of("#1").id
    told = answer_told(vote.forum, vote.desk.roll, "v", person, words=words)
    assert told.endswith(": Lamps 5, Shelter 0")
