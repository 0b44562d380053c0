"""Stage, registration, objections, errata, signatures and initials in the minutes."""

import pytest

from civicforum.documents.material import initial
from civicforum.documents.minutes import Edition
from civicforum.domain.agenda import AddItem
from civicforum.domain.attendance import CheckIn
from civicforum.domain.cards import AddCard
from civicforum.domain.filing import AddErratum, FileMinutes
from civicforum.domain.filing_things import Signer
from civicforum.domain.kinds import Disclosure, Retention, Ruling, Standing, Unnamed, Visibility
from civicforum.domain.people import AddPerson, EraseName
from civicforum.domain.progress import StartItem
from civicforum.domain.queue import RequestTurn
from civicforum.domain.review import (
    AnswerObjection,
    FinaliseMinutes,
    RaiseObjection,
    ReopenMinutes,
    ReviewMinutes,
)
from civicforum.domain.sittings import CloseSitting, OpenSitting
from civicforum.domain.turns import CallSpeaker, FinishTurn, WriteGist
from tests.documents.reading import lines, made, printed_text, section
from tests.support.room import Room

REVIEW = "Review and approval"


@pytest.fixture
def room() -> Room:
    """No. 1 agreed to be named, no. 2 did not; each spoke, no. 2 under an internal item."""
    room = Room(language="en")
    room.do(AddPerson("Ann Lee", number=1, role="chair", name_in_minutes=True))
    room.do(AddPerson("김하늘", number=2), CheckIn("#1"), CheckIn("#2"))
    room.do(AddItem("Floor", minutes=5, item="floor"))
    room.do(AddItem("Staff", minutes=5, item="staff", visibility=Visibility.INTERNAL))
    room.do(OpenSitting(), StartItem("floor"))
    room.do(RequestTurn("#1"), CallSpeaker(), WriteGist("Less."), FinishTurn())
    room.after(1).do(StartItem("staff"))
    room.do(RequestTurn("#2"), CallSpeaker(), WriteGist("Secret."), FinishTurn(), CloseSitting())
    return room


def turns(room: Room) -> list[str]:
    return [turn.id for turn in sorted(room.forum.turns.values(), key=lambda turn: turn.number)]


def test_the_stage_stands_beside_the_edition(room: Room) -> None:
    assert made(room).edition_name == "Internal edition · Draft"
    room.do(ReviewMinutes())
    assert made(room).edition_name == "Internal edition · Under review"
    room.do(FinaliseMinutes())
    assert made(room, Edition.PUBLIC).edition_name == "Public edition · Final"


def test_the_way_to_final_minutes_is_told(room: Room) -> None:
    assert REVIEW not in lines(made(room))
    room.do(ReviewMinutes("2018-11-20"))
    assert section(made(room), REVIEW) == [
        "09:01 Sent round for review.",
        "Objections are taken until Tue 20 November 2018.",
    ]
    link = room.desk.last_link
    room.do(FinaliseMinutes(), ReopenMinutes("A wrong number"))
    assert section(made(room), REVIEW) == [
        "09:01 Sent round for review.",
        "09:01 Made final; only errata are added since.",
        f"Hash of the log up to there (SHA-256): {link}",
        "09:01 Reopened. Reason: A wrong number",
    ]


def test_objections_stand_beside_their_answers(room: Room) -> None:
    first, second = turns(room)
    room.do(ReviewMinutes())
    room.do(RaiseObjection("I said so.", by="#1", turn=first, objection="o"))
    room.do(RaiseObjection("The day is wrong.", by_words="audit"))
    room.do(RaiseObjection("Not that.", by="#2", turn=second))
    room.do(AnswerObjection("o", Ruling.PARTLY, "See it."))
    internal = section(made(room), REVIEW)[1:]
    assert internal == [
        "No. | Objection by | Objection | Reply",
        "1 | Ann Lee, chair | On the speech of 09:00: I said so. | 09:01 accepted in part: See it.",
        "2 | audit | The day is wrong. | not answered yet",
        "3 | 김하늘 | On the speech of 09:01: Not that. | not answered yet",
    ]
    assert section(made(room, Edition.PUBLIC), REVIEW)[1:] == internal[:-1]


def test_errata_show_the_wrong_words_and_the_right_ones(room: Room) -> None:
    assert "Errata" not in lines(made(room))
    room.do(FinaliseMinutes(), AddErratum("page 2", "five", "six", "counted again"))
    assert section(made(room), "Errata") == [
        "No. | Where | Wrong | Right | Reason | Corrected",
        "1 | page 2 | five | six | counted again | Sat 10 November 2018",
    ]


def test_registration_stands_in_the_overview(room: Room) -> None:
    before = section(made(room), "Overview")
    room.do(
        FileMinutes(
            registration="A-17",
            unit="Residents' council",
            retention=Retention.PERMANENT,
            disclosure=Disclosure.PARTIAL,
            grounds="Art. 9(1)6",
        )
    )
    assert section(made(room), "Overview") == [
        *before,
        "Registration number: A-17",
        "Unit task: Residents' council",
        "Retention period: permanent",
        "Disclosure: disclosed in part (Art. 9(1)6)",
    ]
    room.do(FileMinutes(disclosure=Disclosure.OPEN, retention=Retention.TEN))
    assert section(made(room), "Overview")[-2:] == [
        "Retention period: 10 years",
        "Disclosure: open",
    ]


def test_a_line_to_sign_on_for_each_signer(room: Room) -> None:
    assert "Signatures" not in lines(made(room))
    room.do(FileMinutes(signers=(Signer("Chair", "#1"), Signer("Clerk", "#2"), Signer("Witness"))))
    found = section(made(room), "Signatures")
    assert found[2:] == [
        "Chair | Ann Lee | (signature or seal)",
        "Clerk | 김하늘 | (signature or seal)",
        "Witness |  | (signature or seal)",
    ]
    assert section(made(room, Edition.PUBLIC), "Signatures")[3] == "Clerk |  | (signature or seal)"
    assert "Witness" in printed_text(made(room))


@pytest.mark.parametrize(
    ("name", "short"),
    [
        ("김하늘", "김○○"),
        ("박솔", "박○"),
        ("김", "김."),
        ("Ann Lee", "A. L."),
        ("김 하늘", "김. 하."),
        ("", ""),
    ],
)
def test_initials(name: str, short: str) -> None:
    assert initial(name) == short


@pytest.mark.parametrize(
    ("unnamed", "called"),
    [(Unnamed.NUMBER, "No. 2"), (Unnamed.INITIAL, "김○○"), (Unnamed.ROLE, "participant")],
)
def test_the_public_edition_calls_the_unnamed_as_was_settled(
    room: Room, unnamed: Unnamed, called: str
) -> None:
    if unnamed is not Unnamed.NUMBER:
        room.do(FileMinutes(unnamed=unnamed))
    room.do(AddCard("A card", author="#2"), ReviewMinutes())
    room.do(RaiseObjection("No.", by="#2"))
    assert section(made(room), REVIEW)[-1] == "1 | 김하늘 | No. | not answered yet"
    public = made(room, Edition.PUBLIC)
    assert section(public, REVIEW)[-1] == f"1 | {called} | No. | not answered yet"
    assert "김하늘" not in "\n".join(lines(public))
    assert "Ann Lee" in "\n".join(lines(public))


def test_an_erased_name_has_no_initial(room: Room) -> None:
    room.do(FileMinutes(unnamed=Unnamed.INITIAL), AddPerson("", number=3, standing=Standing.GUEST))
    room.do(EraseName("#2"), ReviewMinutes(), RaiseObjection("No.", by="#2"))
    public = made(room, Edition.PUBLIC)
    assert section(public, REVIEW)[-1] == "1 | No. 2 | No. | not answered yet"
