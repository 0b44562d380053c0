import pytest
from msgspec.structs import replace

from civicforum.base.words import Words
from civicforum.domain.counts import CastVote, CorrectCount, CountVotes
from civicforum.domain.kinds import Channel, Electorate, PollState, Shape
from civicforum.domain.poll_corrections import ReopenPoll, WithdrawResult
from civicforum.domain.poll_things import PollTerms
from civicforum.domain.polls import AddPoll, ClosePoll, OpenPoll, RevealResult
from civicforum.domain.progress import StartItem
from civicforum.domain.sittings import OpenSitting
from civicforum.methods.verdict import Base, Outcome
from civicforum.screens.poll import PollScreen, block_key, poll_at_hand, poll_screen
from civicforum.screens.result import Tone, majority_words, marks_words, result_of
from tests.support.room import Room


@pytest.fixture
def vote(room: Room) -> Room:
    """The item of the vote runs; its poll is prepared."""
    room.do(OpenSitting(), StartItem("vote"))
    room.do(AddPoll("Gates shut at nine?", poll="gates", base=Base.PRESENT, quorum="1/2"))
    return room


def screen(room: Room, words: Words, *, chosen: str = "") -> PollScreen:
    return poll_screen(room.forum, room.desk.roll, words=words, chosen=chosen)


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
    assert (shown.counted, shown.is_uneven) == ("1 votes of 3 present", True)
    assert [row.spoken for row in shown.blocks] == ["hands, A, 1 ballot"]
    vote.do(CountVotes("gates", (1, 1, 0), block="B"))
    shown = screen(vote, words)
    assert shown.counted == "3 votes of 3 present"
    assert [row.spoken for row in shown.blocks] == ["hands, A, 1 ballot", "hands, B, 2 ballots"]
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
    assert [bar.tone for bar in result.bars] == [Tone.YES, Tone.NO, Tone.ABSTAIN]
    base = words.named("base", Base.PRESENT)
    assert result.basis == f"100 % = 3 {base} · turnout 3 of 4 (75.0%) · quorum 2, present 3"


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
    assert result.basis == f"100 % = 2 {base} · turnout 3 of 4 (75.0%)"
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


CHOICE = AddPoll("What first?", ("Park", "Road", "School"), shape=Shape.ONE_MARK, poll="first")
MARKS = replace(CHOICE, shape=Shape.MANY_MARKS, most_marks=2)


@pytest.mark.parametrize(
    ("terms", "count", "told"),
    [
        (CHOICE, CountVotes("first", (2, 1, 0)), "Chosen: Park"),
        (CHOICE, CountVotes("first", (1, 1, 0)), "Tied: Park, Road"),
        (replace(CHOICE, majority="3/4"), CountVotes("first", (2, 1, 0)), "None chosen"),
        (MARKS, CountVotes("first", (1, 3, 2), ballots=3), "Chosen: Road"),
    ],
)
def test_a_choice_names_what_leads(
    vote: Room, words: Words, terms: AddPoll, count: CountVotes, told: str
) -> None:
    vote.do(terms, OpenPoll("first"), count, ClosePoll("first"), RevealResult("first"))
    result = result_of(vote.forum.poll_of("first"), words=words)
    assert result.verdict == told
    leading = {bar.tone for bar in result.bars if bar.rank == 1}
    assert leading == {Tone.LEADER}
    assert {bar.tone for bar in result.bars if bar.rank > 1} == {Tone.OTHER}
    assert max(bar.share for bar in result.bars) <= 1000


def test_ballots_of_many_marks(vote: Room, words: Words) -> None:
    vote.do(replace(MARKS, quorum="2", quorum_of=Base.CAST), OpenPoll("first"))
    shown = screen(vote, words)
    assert shown.has_ballots
    assert shown.terms.startswith("up to 2 votes each · the most votes")
    vote.do(CountVotes("first", (1, 3, 2), ballots=3, invalid=1))
    shown = screen(vote, words)
    assert shown.counted == "4 votes of 3 present"
    assert [row.spoken for row in shown.blocks] == ["hands, whole hall, 3 ballots · 1 invalid"]
    assert shown.is_uneven
    vote.do(ClosePoll("first"), RevealResult("first"))
    result = screen(vote, words).result
    assert result is not None
    assert result.basis == (
        f"100 % = 4 {words.named('base', Base.CAST)} · up to 2 votes each"
        " · turnout 4 of 4 (100.0%) · quorum 2, ballots 4"
    )


def test_votes_of_a_block_are_told_only_with_the_result(vote: Room, words: Words) -> None:
    vote.do(OpenPoll("gates"), CountVotes("gates", (2, 1, 0)), ClosePoll("gates"))
    assert [row.detail for row in screen(vote, words).blocks] == ["3 ballots"]
    vote.do(RevealResult("gates"))
    shown = screen(vote, words).blocks
    assert [row.detail for row in shown] == ["3 ballots · Yes 2, No 1, Abstain 0"]
    assert shown[0].key == block_key(Channel.HANDS, "")


def test_a_new_poll_waits_for_the_open_one(vote: Room, words: Words) -> None:
    assert screen(vote, words).can_add
    vote.do(OpenPoll("gates"))
    assert not screen(vote, words).can_add


def test_options_with_their_digits(vote: Room, words: Words) -> None:
    assert screen(vote, words).labels == ("1 Yes", "2 No", "3 Abstain")


def test_a_roll_call_beside_paper(vote: Room, words: Words) -> None:
    vote.do(AddPoll("By name?", channels=(Channel.ROLL_CALL, Channel.PAPER), poll="names"))
    assert screen(vote, words, chosen="names").roll_call is None
    vote.do(OpenPoll("names"), CastVote("names", "#2", (1, 0, 0)))
    shown = screen(vote, words)
    assert shown.roll_call is not None
    assert shown.counted == "1 votes of 3 present"
    assert shown.channels == ((Channel.PAPER, words.named("channel", Channel.PAPER)),)
    assert shown.is_uneven
    vote.do(ClosePoll("names"))
    assert screen(vote, words).roll_call is None


def test_a_roll_call_is_not_uneven_before_all_were_asked(vote: Room, words: Words) -> None:
    vote.do(AddPoll("By name?", channels=(Channel.ROLL_CALL,), poll="names"), OpenPoll("names"))
    vote.do(CastVote("names", "#2", (1, 0, 0)))
    assert (screen(vote, words).counted, screen(vote, words).is_uneven) == ("", False)
    vote.do(ClosePoll("names"))
    assert screen(vote, words).counted == "1 votes of 3 present"
    assert screen(vote, words).is_uneven


def test_a_poll_of_the_whole_roster_is_uneven_with_too_many_only(vote: Room, words: Words) -> None:
    vote.do(AddPoll("All?", electorate=Electorate.ROSTER, poll="all"), OpenPoll("all"))
    vote.do(CountVotes("all", (1, 1, 0)))
    assert screen(vote, words).counted.startswith("2 votes of 4 entitled")
    assert not screen(vote, words).is_uneven
    vote.do(CountVotes("all", (4, 1, 0)))
    assert screen(vote, words).is_uneven


@pytest.mark.parametrize(
    ("least", "most", "of_one", "told"),
    [
        (1, 1, 1, "1 vote each"),
        (3, 3, 1, "3 votes each"),
        (0, 1, 1, "up to 1 vote each"),
        (1, 3, 1, "up to 3 votes each"),
        (2, 3, 2, "2 to 3 votes each, up to 2 of them on one option"),
    ],
)
def test_marks_in_words(words: Words, least: int, most: int, of_one: int, told: str) -> None:
    terms = PollTerms(
        shape=Shape.MANY_MARKS, least_marks=least, most_marks=most, most_per_option=of_one
    )
    assert marks_words(terms, words=words) == told
    assert marks_words(replace(terms, shape=Shape.ONE_MARK), words=words) == ""
