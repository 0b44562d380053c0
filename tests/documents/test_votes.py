"""Details of votes: the numbers once they are public, with their base, and every correction."""

import pytest

from civicforum.base.words import words_for
from civicforum.domain.counts import CorrectCount, CountVotes
from civicforum.domain.kinds import Channel, Secrecy
from civicforum.domain.people import AddPerson
from civicforum.domain.polls import (
    AddPoll,
    ClosePoll,
    OpenPoll,
    ReopenPoll,
    RevealResult,
    WithdrawResult,
)
from civicforum.methods.percentages import Rounding
from civicforum.methods.verdict import Base, Outcome
from tests.documents.reading import lines, made, section
from tests.support.room import Room

OPTIONS = ("Yes", "No", "Abstain")
PAPER = (Channel.PAPER,)


@pytest.fixture
def hall() -> Room:
    room = Room(language="en").with_people(10)
    room.do(AddPerson(number=11), AddPerson(number=12))
    return room.in_session()


def votes(room: Room) -> list[str]:
    return section(made(room), "Details of votes")


def test_gwangju(vote: Room) -> None:
    words = words_for("en")
    found = votes(vote)
    assert found[0] == "1. 건설에 찬성합니까?"
    assert "Entitled to vote: 250 on the roster, 243 present at the opening" in found
    assert "Times: opened 09:22, closed 09:27, revealed 09:28" in found
    assert found[-10:-4] == [
        "[찬성 191 78.6%]",
        "[반대 52 21.4%]",
        "[기권 0 0.0%]",
        "Option | Votes | Share",
        "찬성 | 191 | 78.6%",
        "반대 | 52 | 21.4%",
    ]
    outcome, base = words.named("outcome", Outcome.CARRIED), words.named("base", Base.CAST)
    assert found[-4:] == [
        "기권 | 0 | 0.0%",
        "Votes cast | 243 | ",
        f"Verdict: {outcome}",
        f"Percentages of 243 ({base})",
    ]


def test_terms_are_written_out(hall: Room) -> None:
    hall.do(AddPoll("하나", quorum="1/2", majority="absolute", poll="a"))
    hall.do(AddPoll("둘", quorum="5", majority="two-thirds", poll="b", base=Base.PRESENT))
    hall.do(AddPoll("셋", channels=PAPER, secrecy=Secrecy.SECRET, rounding=Rounding.TRUNCATE))
    found = votes(hall)
    paper = words_for("en").named("channel", Channel.PAPER)
    assert [text for text in found if text.startswith("Quorum")] == [
        "Quorum: 1/2",
        "Quorum: 5",
        "Quorum: none",
    ]
    assert [text for text in found if text.startswith("Majority")] == [
        "Majority: more than 1/2 of the base",
        "Majority: at least 2/3 of the base",
        "Majority: more votes for than against",
    ]
    assert f"Manner: secret, {paper}" in found
    assert "Rounding: cut off after one decimal" in found
    assert found.count("Not put to the vote.") == 3
    assert found.count("Options: Yes, No, Abstain") == 3
    hall.do(OpenPoll("a"))
    assert "Quorum: 1/2 of the roster: 6" in votes(hall)


def test_numbers_stay_out_until_they_are_revealed(hall: Room) -> None:
    hall.do(AddPoll("묻기", poll="a"), OpenPoll("a"), CountVotes("a", (7, 2, 1)))
    assert votes(hall)[-1] == "Voting was still open; result not published."
    assert "Times: opened 09:00" in votes(hall)
    hall.after(1).do(ClosePoll("a"))
    assert votes(hall)[-1] == "Result not published."
    assert "Times: opened 09:00, closed 09:01" in votes(hall)
    assert not [text for text in lines(made(hall)) if "70.0%" in text or "Yes 7" in text]
    hall.do(RevealResult("a"))
    assert "Yes | 7 | 70.0%" in votes(hall)


def test_a_withdrawn_result_takes_its_numbers_out_again(hall: Room) -> None:
    hall.do(AddPoll("묻기", poll="a"), OpenPoll("a"), CountVotes("a", (7, 2, 1)), ClosePoll("a"))
    hall.do(RevealResult("a"))
    hall.after(1).do(WithdrawResult("a", "한 줄이 빠짐"))
    assert votes(hall)[-2:] == [
        "Result not published.",
        "09:01 The result was withdrawn. Reason: 한 줄이 빠짐",
    ]


def test_every_correction_leaves_its_trace(hall: Room) -> None:
    hall.do(AddPoll("묻기", poll="a"), OpenPoll("a"), CountVotes("a", (5, 4, 0)), ClosePoll("a"))
    hall.after(1).do(ReopenPoll("a", "다시 셈"), CountVotes("a", (6, 4, 0)), ClosePoll("a"))
    hall.after(1).do(RevealResult("a"), CorrectCount("a", (6, 3, 1), "오기"))
    assert votes(hall)[-2:] == [
        "09:01 Voting was opened again. Reason: 다시 셈 Before: Yes 5, No 4, Abstain 0",
        "09:02 The count was corrected. Reason: 오기 Before: Yes 6, No 4, Abstain 0",
    ]
    assert "Yes | 6 | 60.0%" in votes(hall)


def test_blocks_and_channels_stand_with_their_sums(hall: Room) -> None:
    hall.do(AddPoll("묻기", channels=(Channel.HANDS, Channel.PAPER), poll="a"), OpenPoll("a"))
    hall.do(CountVotes("a", (3, 1, 0), block="왼쪽"), CountVotes("a", (2, 1, 1), block="오른쪽"))
    hall.do(CountVotes("a", (1, 0, 0), channel=Channel.PAPER), ClosePoll("a"), RevealResult("a"))
    hands, paper = (words_for("en").named("channel", channel) for channel in Channel)
    assert votes(hall)[-4:] == [
        "Counted | Yes | No | Abstain | Sum",
        f"{hands}, block 왼쪽 | 3 | 1 | 0 | 4",
        f"{hands}, block 오른쪽 | 2 | 1 | 1 | 4",
        f"{paper} | 1 | 0 | 0 | 1",
    ]


def test_long_options_are_short_in_headers_and_whole_in_the_result(hall: Room) -> None:
    option = "버스 전용 차로를 새로 만들고 주차장을 줄인다"
    hall.do(AddPoll("묻기", options=(option, "b", "c"), poll="a"), OpenPoll("a"))
    hall.do(CountVotes("a", (1, 0, 0), block="1"), CountVotes("a", (0, 1, 0), block="2"))
    hall.do(ClosePoll("a"), RevealResult("a"))
    found = votes(hall)
    assert f"{option} | 1 | 50.0%" in found
    assert "Counted | 버스 전용 차로를 새로 만들… | b | c | Sum" in found


def test_abstentions_have_no_share_of_a_base_without_them(hall: Room) -> None:
    hall.do(AddPoll("묻기", base=Base.DECIDED, poll="a"), OpenPoll("a"))
    hall.do(CountVotes("a", (3, 1, 4)), ClosePoll("a"), RevealResult("a"))
    found = votes(hall)
    assert {"Yes | 3 | 75.0%", "No | 1 | 25.0%", "Abstain | 4 | –"} <= set(found)


@pytest.mark.parametrize(
    ("terms", "count", "outcome", "share"),
    [
        (AddPoll("q", poll="a"), (2, 2, 0), Outcome.TIED, "50.0%"),
        (AddPoll("q", poll="a"), (0, 0, 0), Outcome.NO_VOTES, "–"),
        (AddPoll("q", poll="a", quorum="11"), (10, 0, 0), Outcome.NO_QUORUM, "100.0%"),
        (AddPoll("q", poll="a", majority="2/3"), (6, 4, 0), Outcome.NOT_CARRIED, "60.0%"),
        (AddPoll("q", poll="a", base=Base.ENTITLED), (6, 4, 0), Outcome.CARRIED, "50.0%"),
    ],
)
def test_the_verdict_follows_the_terms(
    hall: Room, terms: AddPoll, count: tuple[int, ...], outcome: Outcome, share: str
) -> None:
    hall.do(terms, OpenPoll("a"), CountVotes("a", count), ClosePoll("a"), RevealResult("a"))
    found = votes(hall)
    assert f"Verdict: {words_for('en').named('outcome', outcome)}" in found
    assert f"Yes | {count[0]} | {share}" in found


def test_without_a_poll_no_vote_was_taken(hall: Room) -> None:
    assert votes(hall) == ["No vote was taken."]


def test_invalid_ballots_and_too_many_votes_are_told(hall: Room) -> None:
    present = len(hall.forum.voters_present)
    hall.do(AddPoll("묻기", channels=PAPER, poll="a"), OpenPoll("a"))
    hall.do(CountVotes("a", (present, 0, 0), channel=Channel.PAPER, invalid=2), ClosePoll("a"))
    hall.do(RevealResult("a"))
    found = "\n".join(votes(hall))
    assert "2 invalid ballots, not counted as cast" in found
    assert f"{present + 2} ballots counted, more than the {present} present" in found
