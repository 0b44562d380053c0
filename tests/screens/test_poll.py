import pytest

from civicforum.base.words import Words
from civicforum.domain.counts import CorrectCount, CountVotes
from civicforum.domain.kinds import PollState
from civicforum.domain.polls import (
    AddPoll,
    ClosePoll,
    OpenPoll,
    ReopenPoll,
    RevealResult,
    WithdrawResult,
)
from civicforum.domain.progress import StartItem
from civicforum.domain.sittings import OpenSitting
from civicforum.methods.verdict import Base, Outcome
from civicforum.screens.poll import PollScreen, poll_at_hand, poll_screen
from civicforum.screens.result import Tone, majority_words, result_of
from tests.support.room import Room


@pytest.fixture
def vote(room: Room) -> Room:
    """The item of the vote runs; its poll is prepared."""
    room.do(OpenSitting(), StartItem("vote"))
    room.do(AddPoll("Gates shut at nine?", poll="gates", base=Base.PRESENT, quorum="1/2"))
    return room


def screen(room: Room, words: Words, *, chosen: str = "") -> PollScreen:
    return poll_screen(room.forum, words=words, chosen=chosen)


def test_no_poll(room: Room, words: Words) -> None:
    assert screen(room, words).poll == ""
    assert screen(room, words).state is None


def test_prepared_with_its_terms(vote: Room, words: Words) -> None:
    shown = screen(vote, words)
    assert (shown.state, shown.counted) == (PollState.PREPARED, "")
    base = words.named("base", Base.PRESENT)
    assert shown.terms == f"simple majority · 100 % = {base} · quorum 1/2"
    assert shown.options == ("Yes", "No", "Abstain")


def test_counting_tells_how_many_not_for_what(vote: Room, words: Words) -> None:
    vote.do(OpenPoll("gates"))
    assert screen(vote, words).counted == "0 votes of 3 present"
    assert not screen(vote, words).is_uneven
    vote.do(CountVotes("gates", (1, 0, 0), block="A"))
    shown = screen(vote, words)
    assert (shown.counted, shown.is_uneven) == ("1 votes of 3 present · A (hands): 1", True)
    vote.do(CountVotes("gates", (1, 1, 0), block="B"))
    shown = screen(vote, words)
    assert shown.counted == "3 votes of 3 present · A (hands): 1 · B (hands): 2"
    assert not shown.is_uneven
    assert shown.result is None


def test_the_result_only_once_it_is_revealed(vote: Room, words: Words) -> None:
    vote.do(OpenPoll("gates"), CountVotes("gates", (2, 1, 0)), ClosePoll("gates"))
    assert screen(vote, words).result is None
    vote.do(RevealResult("gates"))
    result = screen(vote, words).result
    assert result is not None
    assert (result.outcome, result.verdict) == (Outcome.CARRIED, "Carried")
    assert [(bar.votes, bar.percent, bar.share) for bar in result.bars] == [
        (2, "66.7%", 666),
        (1, "33.3%", 333),
        (0, "0.0%", 0),
    ]
    assert [bar.tone for bar in result.bars] == list(Tone)
    base = words.named("base", Base.PRESENT)
    assert result.basis == f"100 % = 3 {base} · quorum 2, present 3"


def test_withdrawn_and_reopened(vote: Room, words: Words) -> None:
    vote.do(OpenPoll("gates"), CountVotes("gates", (2, 1, 0)), ClosePoll("gates"))
    closed = screen(vote, words).status
    vote.do(RevealResult("gates"), CorrectCount("gates", (1, 2, 0), "miscounted"))
    vote.do(WithdrawResult("gates", "counted twice"))
    shown = screen(vote, words)
    assert (shown.status, shown.result) == ("result withdrawn", None)
    assert shown.status != closed
    vote.do(ReopenPoll("gates", "count again"))
    assert screen(vote, words).state is PollState.OPEN


def test_of_yes_and_no_an_abstention_has_no_share(vote: Room, words: Words) -> None:
    vote.do(AddPoll("And at ten?", poll="ten", base=Base.DECIDED), OpenPoll("ten"))
    vote.do(CountVotes("ten", (1, 1, 1)), ClosePoll("ten"), RevealResult("ten"))
    result = result_of(vote.forum.poll_of("ten"), words=words)
    assert [bar.percent for bar in result.bars] == ["50.0%", "50.0%", "–"]
    base = words.named("base", Base.DECIDED)
    assert result.basis == f"100 % = 2 {base}"
    assert screen(vote, words, chosen="ten").terms == f"simple majority · 100 % = {base}"
    assert result.outcome is Outcome.TIED


def test_the_poll_at_hand(vote: Room, words: Words) -> None:
    def at_hand() -> str:
        poll = poll_at_hand(vote.forum)
        return poll.id if poll else ""

    vote.do(AddPoll("And at ten?", poll="ten"))
    assert at_hand() == "gates"
    vote.do(OpenPoll("ten"), CountVotes("ten", (1, 1, 1)))
    assert at_hand() == "ten"
    vote.do(ClosePoll("ten"))
    assert at_hand() == "ten"
    vote.do(RevealResult("ten"))
    assert at_hand() == "ten"
    vote.do(StartItem("floor"))
    assert at_hand() == "gates"
    vote.do(OpenPoll("gates"), CountVotes("gates", (1, 1, 1)), ClosePoll("gates"))
    vote.after(1).do(RevealResult("gates"))
    assert at_hand() == "gates"
    assert screen(vote, words, chosen="ten").poll == "ten"
    assert screen(vote, words, chosen="gone").poll == "gates"
    assert [label for _, label in screen(vote, words).choices] == [
        "1. Gates shut at nine?",
        "2. And at ten?",
    ]


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("simple", "simple majority"),
        ("absolute", "absolute majority"),
        ("two-thirds", "two-thirds majority"),
        ("3/5", "majority of 3/5"),
    ],
)
def test_majorities_in_words(words: Words, name: str, told: str) -> None:
    assert majority_words(name, words=words) == told
