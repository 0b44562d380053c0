"""Votes that a rule of their own counts, in the minutes: explained, with ties and lots."""

from typing import Any

import pypdfium2
import pypdfium2.raw
import pytest

from civicforum.base.words import words_for
from civicforum.documents.material import material
from civicforum.documents.model import Edition, FlowFigure
from civicforum.documents.pdf import minutes_pdf
from civicforum.documents.protocol import protocol
from civicforum.documents.rounds import parted
from civicforum.domain.attendance import CheckIn
from civicforum.domain.counts import CastVote, CorrectCount, CountVotes
from civicforum.domain.keying import EnterBallots
from civicforum.domain.kinds import Channel, Secrecy, Shape
from civicforum.domain.people import AddPerson
from civicforum.domain.poll_channels import CloseChannel
from civicforum.domain.poll_corrections import GiveCastingVote, ReopenPoll, WithdrawResult
from civicforum.domain.polls import AddPoll, ClosePoll, OpenPoll, RevealResult
from civicforum.domain.reasons import GiveReason
from civicforum.domain.secret import CastSecretBallot
from civicforum.methods.counted import TieRule
from civicforum.methods.filling import Over
from tests.documents.reading import made, printed_text, section
from tests.support.room import Room, refused

PAPER = (Channel.PAPER,)


@pytest.fixture
def hall() -> Room:
    return Room(language="en").with_people(10).in_session()


def votes(room: Room) -> list[str]:
    return section(made(room), "Details of votes")


def test_a_ranked_vote_is_explained_step_by_step(hall: Room) -> None:
    channels = (Channel.PAPER, Channel.ROLL_CALL)
    hall.do(
        AddPoll("What first?", ("A", "B", "C"), shape=Shape.RANKING, channels=channels, poll="v"),
        OpenPoll("v"),
        EnterBallots("v", (((1, 2, 3), 4), ((3, 1, 2), 3), ((0, 2, 1), 1))),
        CastVote("v", "#1", (0, 2, 1)),
        ClosePoll("v"),
        RevealResult("v"),
    )
    found = votes(hall)
    assert {
        "Ballot: options ranked 1, 2, 3 …",
        "Rule: instant runoff",
        "Option | First places | Share | Rank",
        "Chosen: B",
        "How it was counted",
        "[2 rounds]",
        "Round 1: C out, with 2 the fewest.",
        "Round 2: B chosen with 5.",
    } <= set(found)
    assert any(line.endswith(": B 2, C 1") for line in found)
    document = made(hall)
    assert "Round 2: B chosen with 5." in printed_text(document)


def test_many_rounds_stand_in_pictures_that_a_page_holds(hall: Room) -> None:
    options = tuple(f"{n}번 한강공원 야간 조명과 운영 시간에 대한 의견" for n in range(30))
    piles = tuple(
        (tuple(2 if n == (place * 7 + 3) % 30 else int(n == place) for n in range(30)), place + 1)
        for place in range(30)
    )
    hall.do(
        AddPoll(
            "What first?",
            options,
            shape=Shape.RANKING,
            channels=PAPER,
            ties=(TieRule.ORDER,),
            poll="v",
        ),
        OpenPoll("v"),
        EnterBallots("v", piles),
        ClosePoll("v"),
        RevealResult("v"),
    )
    document = made(hall)
    (figure,) = (
        block
        for each in document.sections
        for block in each.blocks
        if isinstance(block, FlowFigure)
    )
    parts = tuple(parted(figure))
    assert len(figure.columns) > 20
    assert len(parts) > 3
    assert [part.legend for part in parts] == [*[()] * (len(parts) - 1), figure.legend]
    assert [part.winners for part in parts[:-1]] == [()] * (len(parts) - 1)
    pages: Any = pypdfium2.PdfDocument(minutes_pdf(document))
    wanted = [pypdfium2.raw.FPDF_PAGEOBJ_IMAGE]
    pictures = [each.get_bounds() for page in pages for each in page.get_objects(filter=wanted)]
    assert len(pictures) == len(parts) + 2  # before them two of bars
    for left, bottom, right, top in pictures:
        assert (left, bottom) > (0, 0)
        assert right - left <= 595
        assert top - bottom <= 640


@pytest.mark.parametrize("against", [(), ("pb-mes", "pb-phragmen")])
def test_what_other_rules_would_have_funded_where_it_was_asked_for(
    hall: Room, against: tuple[str, ...]
) -> None:
    hall.do(
        AddPoll(
            "What for?",
            ("A", "B", "C", "D", "E"),
            shape=Shape.PROJECTS,
            channels=PAPER,
            most_marks=3,
            costs=(40, 40, 40, 20, 20),
            budget=100,
            ties=(TieRule.ORDER,),
            against=against,
            poll="v",
        ),
        OpenPoll("v"),
        EnterBallots("v", (((1, 1, 1, 0, 0), 6), ((0, 0, 0, 1, 1), 4))),
        ClosePoll("v"),
        RevealResult("v"),
    )
    found = votes(hall)
    assert ("What other rules would have funded" in found) is bool(against)
    told = "A, D, E | 80 | 100.0% | gained E; lost B; voters with more 4, with less 6"
    assert any(line.endswith(told) for line in found) is bool(against)
    if against:
        assert "What other rules would have funded" in printed_text(made(hall))


@pytest.mark.parametrize("against", [(), ("borda",)])
def test_what_other_rules_would_have_chosen_where_it_was_asked_for(
    hall: Room, against: tuple[str, ...]
) -> None:
    hall.do(
        AddPoll(
            "Who?",
            ("A", "B", "C"),
            shape=Shape.RANKING,
            channels=PAPER,
            against=against,
            poll="v",
        ),
        OpenPoll("v"),
        EnterBallots("v", (((1, 2, 3), 4), ((3, 2, 1), 3), ((3, 1, 2), 2))),
        ClosePoll("v"),
        RevealResult("v"),
    )
    found = votes(hall)
    assert ("What other rules would have chosen" in found) is bool(against)
    told = "B | gained B; lost C; voters with more 6, with less 3"
    assert any(line.endswith(told) for line in found) is bool(against)
    if against:
        assert "What other rules would have chosen" in printed_text(made(hall))


def test_scores_are_told_by_their_means(hall: Room) -> None:
    hall.do(
        AddPoll(
            "How good?",
            ("A", "B"),
            shape=Shape.SCORES,
            lowest=1,
            highest=5,
            channels=PAPER,
            poll="v",
        ),
        OpenPoll("v"),
        EnterBallots("v", (((5, 3), 2), ((4, -1), 1))),
        ClosePoll("v"),
        RevealResult("v"),
    )
    found = votes(hall)
    assert {
        "Option | Points | Mean | Rank",
        "A | 14 | 4.67 | 1",
        "B | 6 | 3.00 | 2",
        "Means of the scores given, empty ones left out",
    } <= set(found)


def test_a_tie_of_a_rule_is_no_choice(hall: Room) -> None:
    terms = AddPoll("?", ("A", "B"), shape=Shape.RANKING, channels=PAPER, rule="borda", poll="v")
    hall.do(terms, OpenPoll("v"), EnterBallots("v", (((1, 2), 1), ((2, 1), 1))))
    found = votes(hall.do(ClosePoll("v"), RevealResult("v")) and hall)
    assert "Tie between A, B: no rule breaks it, it stands." in found
    assert not any(line.startswith("Chosen") for line in found)


def test_a_lot_is_told_with_what_it_was_drawn_from(hall: Room) -> None:
    terms = AddPoll(
        "Which?",
        ("A", "B", "C"),
        shape=Shape.ONE_MARK,
        ties=(TieRule.LOT,),
        seats=2,
        channels=PAPER,
        poll="v",
    )
    hall.do(terms, OpenPoll("v"), CountVotes("v", (3, 2, 2), channel=Channel.PAPER))
    hall.do(ClosePoll("v"), RevealResult("v"))
    found = votes(hall)
    poll = hall.forum.poll_of("v")
    assert "Majority: the most votes · 2 chosen · ties broken by lot" in found
    assert f"Lot drawn at the opening: {poll.seed}" in found
    assert any(line.startswith("Tie between B, C: ") and line.endswith("by lot.") for line in found)


@pytest.mark.parametrize(("casting", "chosen"), [((2, 1), "Trees"), ((1, 2), "Lamps")])
def test_where_the_chair_breaks_a_tie_only_the_chosen_is_named(
    hall: Room, casting: tuple[int, ...], chosen: str
) -> None:
    terms = AddPoll(
        "Which?",
        ("Lamps", "Trees", "Shelter"),
        shape=Shape.ONE_MARK,
        ties=(TieRule.CASTING,),
        channels=PAPER,
        poll="v",
    )
    hall.do(terms, OpenPoll("v"), CountVotes("v", (4, 4, 1), channel=Channel.PAPER))
    hall.do(ClosePoll("v"), GiveCastingVote("v", casting), RevealResult("v"))
    found = votes(hall)
    assert {"Verdict: Chosen", f"Chosen: {chosen}"} <= set(found)
    assert not any("Most votes" in line for line in found)
    told = [line for line in found if line.startswith("Tie between ")]
    assert len(told) == 1
    assert f": {chosen}, " in told[0]


def test_consent_is_told_by_its_blocks(hall: Room) -> None:
    hall.do(AddPerson(number=99, table="3"), CheckIn("#99"))
    hall.do(AddPoll("So?", shape=Shape.CONSENT, group="table=3", poll="v"), OpenPoll("v"))
    hall.do(CountVotes("v", (7, 2, 1, 0)), ClosePoll("v"), RevealResult("v"))
    found = votes(hall)
    assert {"7 consent, 1 block", "Rule: carried where nobody blocks"} <= set(found)
    assert any("1 present at the opening (only table 3)" in line for line in found)


def test_what_became_of_too_many_marks_is_printed(hall: Room) -> None:
    terms = AddPoll(
        "Which two?",
        ("A", "B", "C"),
        shape=Shape.MANY_MARKS,
        most_marks=2,
        over=Over.ACCEPT,
        channels=PAPER,
        poll="v",
    )
    hall.do(terms, OpenPoll("v"))
    hall.do(EnterBallots("v", (((1, 1, 0), 3), ((1, 1, 1), 2), ((0, 0, 0), 1))))
    found = votes(hall.do(ClosePoll("v"), RevealResult("v")) and hall)
    assert {
        "Too many marks: 0 void, 0 cut, 2 counted as they are.",
        "Too few marks: 1 void, 0 counted as they are.",
    } <= set(found)
    assert any("too many marks: counted as they are, too few: void" in line for line in found)


def test_the_second_person_stands_with_every_correction(hall: Room) -> None:
    hall.do(AddPoll("So?", channels=PAPER, poll="v"), OpenPoll("v"))
    hall.do(CountVotes("v", (3, 2, 0), channel=Channel.PAPER), ClosePoll("v"))
    hall.do(ReopenPoll("v", "one more came", "teller 1"))
    hall.do(CountVotes("v", (4, 2, 0), channel=Channel.PAPER), ClosePoll("v"), RevealResult("v"))
    hall.do(
        CorrectCount("v", (4, 3, 0), "misread", channel=Channel.PAPER, second="teller 2"),
        WithdrawResult("v", "disputed", "chair"),
        RevealResult("v"),
    )
    found = [line for line in votes(hall) if "Second person" in line]
    assert [line.partition("Second person: ")[2].split()[0] for line in found] == [
        "teller",
        "teller",
        "chair",
    ]


def test_what_a_budget_funds_is_drawn_and_explained(hall: Room) -> None:
    terms = AddPoll(
        "Which projects?",
        ("Lamps", "Trees", "Shelter"),
        shape=Shape.PROJECTS,
        costs=(60, 50, 40),
        budget=100,
        most_marks=2,
        channels=PAPER,
        poll="v",
    )
    hall.do(terms, OpenPoll("v"))
    hall.do(EnterBallots("v", (((1, 1, 0), 3), ((0, 1, 1), 2), ((1, 0, 0), 2))))
    found = votes(hall.do(ClosePoll("v"), RevealResult("v")) and hall)
    assert {
        "[2 of 3 within 100]",
        "Funded: Trees, Shelter; 90 of 100.",
        "Chosen: Trees, Shelter",
    } <= set(found)
    assert "Funded: Trees, Shelter; 90 of 100." in printed_text(made(hall))


def test_small_counts_of_a_secret_ballot_are_not_published(hall: Room) -> None:
    channels = (Channel.PAPER, Channel.ADVANCE)
    hall.do(AddPoll("So?", channels=channels, secrecy=Secrecy.SECRET, poll="v"), OpenPoll("v"))
    hall.do(
        CountVotes("v", (4, 2, 0), channel=Channel.PAPER),
        CountVotes("v", (1, 0, 0), channel=Channel.ADVANCE),
        ClosePoll("v"),
        RevealResult("v"),
    )
    told = "Counts by place are not published: one is of fewer than 3 ballots."
    assert told not in votes(hall)
    outside = section(made(hall, edition=Edition.PUBLIC), "Details of votes")
    assert told in outside
    assert not any(line.startswith("Counted |") for line in outside)


def test_reasons_stand_below_the_result(hall: Room) -> None:
    hall.do(AddPoll("So?", shape=Shape.CONSENT, poll="v"))
    with refused("poll-prepared"):
        hall.do(GiveReason("v", 3, "too early"))
    hall.do(OpenPoll("v"), CountVotes("v", (7, 2, 1, 0)), GiveReason("v", 3, "the noise", "#4"))
    hall.do(GiveReason("v", 2, "too dear"), ClosePoll("v"), RevealResult("v"))
    found = votes(hall)
    assert "Objection: too dear" in found
    assert any(line.startswith("Block, ") and line.endswith(": the noise") for line in found)
    with refused("options-unknown"):
        hall.do(GiveReason("v", 5, "x"))
    secret = AddPoll("So?", channels=PAPER, secrecy=Secrecy.SECRET, poll="w")
    with refused("reason-secret"):
        hall.do(secret, OpenPoll("w"), GiveReason("w", 1, "x", "#4"))


def test_the_protocol_tells_who_voted_in_secret_and_not_what(hall: Room) -> None:
    terms = AddPoll("So?", channels=(Channel.KIOSK,), secrecy=Secrecy.SECRET, poll="v")
    hall.do(terms, OpenPoll("v"), CastSecretBallot("v", "#7", (1, 0, 0)))
    hall.do(CastSecretBallot("v", "#3", (0, 1, 0)), CloseChannel("v", Channel.KIOSK))
    hall.do(ClosePoll("v"), RevealResult("v"))
    desk = hall.desk
    content = material(
        desk.forum,
        desk.roll,
        desk.log,
        desk.retracted,
        words_for("en"),
        edition=Edition.INTERNAL,
    )
    text = printed_text(protocol(content, {}))
    assert "Voted in secret on the laptop: 2" in text
    assert " 0 ballots" not in text, "nobody knew how many lay in the urn"
    assert "Secret: nobody can tell whose ballot is whose." in text
