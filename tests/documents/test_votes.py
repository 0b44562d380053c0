"""Details of votes: the numbers once they are public, with their base, and every correction."""

import pytest
from msgspec.structs import replace

from civicforum.base.words import words_for
from civicforum.documents.model import Edition, PollFigure
from civicforum.domain.attendance import CheckIn
from civicforum.domain.cards import AddCard
from civicforum.domain.counts import CastVote, CorrectCount, CountVotes
from civicforum.domain.kinds import Channel, Electorate, Secrecy, Shape
from civicforum.domain.people import AddPerson
from civicforum.domain.poll_corrections import ReopenPoll, WithdrawResult
from civicforum.domain.polls import AddPoll, ClosePoll, OpenPoll, RevealResult
from civicforum.domain.themes import AddTheme
from civicforum.methods.percentages import Rounding
from civicforum.methods.verdict import Base, Outcome
from tests.documents.reading import lines, made, printed_text, section
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
    outcome, base = words.named("outcome", Outcome.CARRIED), words.named("base", Base.CAST)
    assert found[-12:] == [
        "[찬성 191 78.6%]",
        "[반대 52 21.4%]",
        "[기권 0 0.0%]",
        "Option | Votes | Share",
        "찬성 | 191 | 78.6%",
        "반대 | 52 | 21.4%",
        "기권 | 0 | 0.0%",
        "Ballots cast | 243 | ",
        f"Verdict: {outcome}",
        "191 for, 52 against",
        "Turnout: 243 of 250 (97.2%)",
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
    assert "Rounding: cut off after 1 decimal" in found
    assert found.count("Not put to the vote.") == 3
    assert found.count("Options: Yes, No, Abstain") == 3
    hall.do(OpenPoll("a"))
    present = words_for("en").named("base", Base.PRESENT)
    assert f"Quorum: 1/2 of the roster: 6 ({present})" in votes(hall)


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
    hands, paper = (words_for("en").named("channel", channel) for channel in list(Channel)[:2])
    assert votes(hall)[-8:] == [
        "Channel | Ballots cast | Turnout",
        f"{hands} | 8 | 66.7%",
        f"{paper} | 1 | 8.3%",
        "Sum | 9 | 75.0%",
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
    assert "2 invalid ballots are among the ballots cast, not among the valid ones" in found
    assert f"Ballots cast | {present + 2} | " in found
    assert f"{present + 2} ballots counted, more than the {present} present" in found


CHOICE = AddPoll("What first?", ("Park", "Road", "School"), shape=Shape.ONE_MARK, poll="a")
MARKS = replace(CHOICE, shape=Shape.MANY_MARKS, most_marks=2)


def held(hall: Room, terms: AddPoll, *counts: CountVotes) -> list[str]:
    hall.do(terms, OpenPoll("a"), *counts, ClosePoll("a"), RevealResult("a"))
    return votes(hall)


def test_a_choice_has_ranks_and_names_what_leads(hall: Room) -> None:
    found = held(hall, CHOICE, CountVotes("a", (2, 5, 2)))
    assert {
        "Option | Votes | Share | Rank",
        "Park | 2 | 22.2% | 2",
        "Road | 5 | 55.6% | 1",
        "School | 2 | 22.2% | 2",
        "Ballots cast | 9 |  | ",
        "Most votes: Road with 5",
    } <= set(found)


@pytest.mark.parametrize(
    ("terms", "count", "said"),
    [
        (
            AddPoll("q", poll="a", majority="absolute", base=Base.PRESENT),
            CountVotes("a", (6, 4, 0)),
            "6 for of 10 (present), needed 6",
        ),
        (
            replace(CHOICE, majority="2/3"),
            CountVotes("a", (6, 3, 1)),
            "Most votes: Park with 6 of 10 (votes cast), needed 7",
        ),
        (CHOICE, CountVotes("a", (4, 4, 1)), "Most votes: Park, Road with 4"),
        (
            replace(CHOICE, quorum="11", quorum_of=Base.CAST),
            CountVotes("a", (6, 3, 1)),
            "Quorum 11 not reached: 10 (votes cast)",
        ),
        (
            replace(CHOICE, quorum="1/2"),
            CountVotes("a", (6, 3, 1)),
            "Quorum 6 reached: 10 (present)",
        ),
    ],
)
def test_a_verdict_says_every_number_that_it_rests_on(
    hall: Room, terms: AddPoll, count: CountVotes, said: str
) -> None:
    words = words_for("en")
    for base in (Base.PRESENT, Base.CAST):
        said = said.replace(
            {Base.PRESENT: "(present)", Base.CAST: "(votes cast)"}[base],
            f"({words.named('base', base)})",
        )
    assert said in held(hall, terms, count)


def test_several_votes_each_are_explained(hall: Room) -> None:
    found = held(hall, MARKS, CountVotes("a", (6, 5, 2), ballots=8, invalid=1))
    assert {
        "Ballot: up to 2 votes each",
        "Votes given | 13 |  | ",
        "Valid ballots | 8 |  | ",
        "Invalid ballots | 1 |  | ",
        "Ballots cast | 9 |  | ",
        "Park | 6 | 66.7% | 1",
        "13 of 16 possible votes given",
        "Everybody has up to 2 votes: percentages may add up to more than 100%",
    } <= set(found)


def test_of_marks_percentages_add_up(hall: Room) -> None:
    found = held(hall, replace(MARKS, base=Base.MARKS), CountVotes("a", (6, 5, 2), ballots=8))
    assert "Park | 6 | 46.2% | 1" in found
    assert not any("more than 100%" in text for text in found)


def test_blocks_of_many_marks_have_their_ballots(hall: Room) -> None:
    counts = [CountVotes("a", (2, 1, 0), block=block, ballots=2) for block in "12"]
    found = held(hall, MARKS, *counts)
    assert found[-3:] == [
        "Counted | Park | Road | School | Sum | Valid ballots",
        "hands, block 1 | 2 | 1 | 0 | 3 | 2",
        "hands, block 2 | 2 | 1 | 0 | 3 | 2",
    ]


def test_many_options_stand_below_each_other(hall: Room) -> None:
    options = tuple(f"Option {n}" for n in range(1, 31))
    terms = replace(
        MARKS,
        options=options,
        channels=(Channel.HANDS, Channel.PAPER),
        electorate=Electorate.ROSTER,
    )
    some = (1, *(0 for _ in range(28)), 2)
    counts = [CountVotes("a", some, block=block, ballots=2) for block in "1234"]
    counts.append(CountVotes("a", some, channel=Channel.PAPER, ballots=2))
    found = held(hall, terms, *counts)
    header = "Option | hands, block 1 | hands, block 2 | hands, block 3 | hands, block 4 | paper"
    assert found[found.index(header) + 30 :] == [
        "Option 30 | 2 | 2 | 2 | 2 | 2",
        "Sum | 3 | 3 | 3 | 3 | 3",
        "Valid ballots | 2 | 2 | 2 | 2 | 2",
    ]
    assert sum(text.startswith("[Option") for text in found) == 30
    assert (
        "Entitled to vote: 12 on the roster, 10 present at the opening; all with a vote may vote"
        in found
    )
    figures = [
        block
        for part in made(hall).sections
        for block in part.blocks
        if isinstance(block, PollFigure)
    ]
    assert [(len(figure.bars), figure.longest) for figure in figures] == [(20, 10), (10, 10)]
    assert "Option 30" in printed_text(made(hall))


def test_many_options_and_many_blocks_have_a_table_for_each_channel(hall: Room) -> None:
    terms = replace(
        CHOICE, options=tuple("abcdef"), channels=(Channel.HANDS, Channel.PAPER, Channel.ROLL_CALL)
    )
    some = (1, 0, 0, 0, 0, 0)
    counts = [CountVotes("a", some, block=block) for block in "1234567"]
    counts.append(CountVotes("a", some, channel=Channel.PAPER))
    hall.do(terms, OpenPoll("a"), CastVote("a", "#1", some))
    hall.do(*counts, ClosePoll("a"), RevealResult("a"))
    headers = [text for text in votes(hall) if text.startswith("Option | ")]
    assert headers == [
        "Option | Votes | Share | Rank",
        "Option | " + " | ".join(f"hands, block {n}" for n in range(1, 7)),
        "Option | hands, block 7",
        "Option | paper",
        f"Option | {words_for('en').named('channel', Channel.ROLL_CALL)}",
    ]


def test_a_roll_call_by_name_or_number(hall: Room) -> None:
    hall.do(AddPerson("한별", number=20, name_in_minutes=True), CheckIn("#20"))
    hall.do(replace(MARKS, channels=(Channel.ROLL_CALL,), most_per_option=2), OpenPoll("a"))
    hall.do(CastVote("a", "#20", (1, 1, 0)), CastVote("a", "#2", (2, 0, 0)))
    hall.do(ClosePoll("a"), RevealResult("a"))
    found = votes(hall)
    place = found.index("Roll call")
    assert found[place + 1 : place + 8] == [
        "Park: 2",
        "참여자2 × 2",
        "한별",
        "Road: 1",
        "한별",
        "School: 0",
        "No answer: 9",
    ]
    public = section(made(hall, Edition.PUBLIC), "Details of votes")
    assert public[public.index("Park: 2") + 1 :][:2] == ["No. 2 × 2", "한별"]
    assert not any("참여자" in text for text in public)


def test_a_number_of_electors_stands_for_the_roster(hall: Room) -> None:
    terms = replace(CHOICE, entitled=8, quorum="1/2", rounding=Rounding.TRUNCATE, decimals=2)
    found = held(hall, terms, CountVotes("a", (6, 3, 1)))
    assert {
        "Entitled to vote: 8 with a vote, 10 present at the opening",
        f"Quorum: 1/2 of those with a vote: 4 ({words_for('en').named('base', Base.PRESENT)})",
        "Rounding: cut off after 2 decimals",
        "10 ballots counted, more than the 8 who have a vote",
    } <= set(found)


def test_options_tell_from_which_theme_and_cards_they_come(hall: Room) -> None:
    hall.do(AddTheme("Trees", theme="trees"), AddTheme("Cars", theme="cars"))
    hall.do(AddCard("plant", theme="trees"), AddCard("parking"), AddCard("more", theme="trees"))
    hall.do(replace(CHOICE, options=(), themes=("trees", "cars")))
    assert votes(hall)[-2:] == [
        "Trees: from the theme “Trees”, cards 1, 3",
        "Cars: from the theme “Cars”",
    ]
