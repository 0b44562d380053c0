"""What the Review step shows."""

import pytest

from civicforum.base.words import Words
from civicforum.domain.filing import AddErratum, FileMinutes
from civicforum.domain.filing_things import Registration, Signer
from civicforum.domain.kinds import Disclosure, Retention, Ruling, Stage
from civicforum.domain.queue import RequestTurn
from civicforum.domain.review import (
    AnswerObjection,
    FinaliseMinutes,
    RaiseObjection,
    ReviewMinutes,
)
from civicforum.domain.sittings import CloseSitting, OpenSitting
from civicforum.domain.turns import CallSpeaker, FinishTurn, WriteGist
from civicforum.screens.filing import (
    ReviewScreen,
    filing_choices,
    objector_in,
    review_screen,
    signers_in,
)
from civicforum.screens.row import Mark
from tests.support.room import Room


@pytest.fixture
def closed(room: Room) -> Room:
    room.do(OpenSitting(), RequestTurn("haneul"), CallSpeaker(turn="t1"), FinishTurn())
    room.after(1).do(RequestTurn("seojun"), CallSpeaker(turn="t2"), WriteGist("Less."))
    room.do(FinishTurn(), CloseSitting())
    return room


def screen(room: Room, words: Words, chosen: str = "") -> ReviewScreen:
    return review_screen(room.forum, room.desk.roll, chosen=chosen, words=words)


def test_before_the_end_nothing_can_be_done(room: Room, words: Words) -> None:
    found = screen(room, words)
    assert (found.stage, found.is_over, found.title) == (Stage.DRAFT, False, "Draft")
    assert found.advice == "The minutes go round once the last sitting is closed."
    assert found.turns == (("", "no speech"),)


def test_the_stage_and_what_comes_next(closed: Room, words: Words) -> None:
    assert screen(closed, words).advice.startswith("Send the draft to those who spoke")
    closed.do(ReviewMinutes("2018-11-20"))
    found = screen(closed, words)
    assert found.title == "Under review since Sat 10 November 2018 09:01"
    assert (found.until, found.advice) == (
        "2018-11-20",
        "Objections are taken until Tue 20 November 2018. Then the minutes can be made final.",
    )
    closed.do(ReviewMinutes(), RaiseObjection("No.", by="haneul", objection="o"))
    assert screen(closed, words).advice == "1 objection waits for an answer."
    closed.do(AnswerObjection("o", Ruling.ACCEPTED, "Put right."))
    assert screen(closed, words).advice.startswith("Every objection is answered")
    closed.after(1).do(FinaliseMinutes())
    found = screen(closed, words)
    assert found.title == "Final since Sat 10 November 2018 09:02"
    assert found.advice.startswith("Nothing is changed any more.")


def test_objections_in_a_row_and_in_full(closed: Room, words: Words) -> None:
    closed.do(ReviewMinutes())
    closed.do(RaiseObjection("I said\nmore.", by="seojun", turn="t2", objection="a"))
    closed.do(RaiseObjection("Nothing is there.", by="haneul", turn="t1", objection="b"))
    closed.do(RaiseObjection("The day.", by_words="audit", objection="c"))
    closed.do(AnswerObjection("c", Ruling.REJECTED, "It is right."))
    found = screen(closed, words, "c")
    assert [(row.spoken, row.mark) for row in found.rows] == [
        ("1. 박서준: I said more., not answered yet", Mark.DOUBT),
        ("2. 김하늘: Nothing is there., not answered yet", Mark.DOUBT),
        ("3. audit: The day., rejected", Mark.DONE),
    ]
    assert found.objection == "3. audit\nThe day.\nAnswer: It is right."
    assert screen(closed, words, "a").objection == (
        "1. 박서준\nGist in the minutes: Less.\nI said\nmore."
    )
    assert "Gist in the minutes: (nothing)" in screen(closed, words, "b").objection
    assert screen(closed, words, "gone").chosen == ""
    assert found.turns[1:] == (("t1", "09:00 김하늘: (nothing)"), ("t2", "09:01 박서준: Less."))


def test_errata_and_how_they_are_filed(closed: Room, words: Words) -> None:
    closed.do(FileMinutes(registration="A-1", signers=(Signer("Chair", "#1"), Signer("Clerk"))))
    closed.do(FinaliseMinutes(), AddErratum("page 2", "five", "six", "counted again"))
    found = screen(closed, words)
    assert [row.spoken for row in found.errata] == ["1. page 2: five → six, counted again"]
    assert (found.registration.number, found.signers) == ("A-1", "Chair #1\nClerk")


def test_what_is_settled_is_not_unsettled_again(words: Words) -> None:
    retention, disclosure, unnamed = filing_choices(Registration(), words)
    assert retention[0] == disclosure[0] == ("", "not settled")
    assert [name for _, name in unnamed] == ["by number", "by initial", "by role"]
    made = Registration(retention=Retention.TEN, disclosure=Disclosure.OPEN)
    retention, disclosure, _ = filing_choices(made, words)
    assert retention[0] == ("1", "1 year")
    assert disclosure[0] == ("open", "open")


@pytest.mark.parametrize(
    ("line", "signer"),
    [
        ("Chair #12", Signer("Chair", "#12")),
        ("Chair#12 ", Signer("Chair", "#12")),
        ("Room # two", Signer("Room # two")),
        (" Clerk ", Signer("Clerk")),
    ],
)
def test_signers_are_typed_a_role_a_line(line: str, signer: Signer) -> None:
    assert signers_in(f"\n{line}\n \n") == (signer,)


def test_who_objects_is_a_number_or_a_role() -> None:
    assert objector_in(" 12 ") == objector_in("#12") == ("#12", "")
    assert objector_in("audit 3") == ("", "audit 3")
    assert objector_in("") == ("", "")
