"""The certificate of a count: opening, closing, codes, result, signatures."""

from msgspec.structs import replace

from civicforum.documents.papers.order import Paper, Size
from civicforum.domain.ballot_codes import AcceptCode, DrawCodes
from civicforum.domain.keying import KeyBallot
from civicforum.domain.kinds import Secrecy
from civicforum.domain.people import ChangePerson
from civicforum.domain.polls import ClosePoll, OpenPoll, RevealResult
from civicforum.domain.progress import StartItem
from civicforum.domain.sittings import OpenSitting
from tests.documents.papers.conftest import YES_NO
from tests.documents.papers.printing import pages, printed
from tests.support.room import Room, refused


def held(hall: Room, poll: str) -> None:
    hall.do(OpenPoll(poll))
    for code in hall.forum.poll_of(poll).drawn[:4]:
        hall.after(1).do(AcceptCode(poll, code))
    hall.after(1).do(KeyBallot(poll, (1, 0, 0), number=3), KeyBallot(poll))
    hall.after(1).do(ClosePoll(poll))
    hall.after(1).do(RevealResult(poll))


def test_it_tells_opening_closing_codes_and_result_and_is_signed(hall: Room) -> None:
    secret = replace(YES_NO, secrecy=Secrecy.SECRET)
    hall.do(secret, DrawCodes("yes", 12), OpenSitting(), StartItem("a"))
    held(hall, "yes")
    text = " ".join(pages(hall, Paper.CERTIFICATE))
    for said in (
        "Certificate of the count: Lights in the park",
        "Vote opened 09:00",
        "May vote 8",
        "Codes drawn for papers 12",
        "Box shown empty and locked □ yes",
        "Vote closed 09:06",
        "Result revealed 09:07",
        "Valid ballots 3",
        "Invalid ballots 1",
        "4 came in, 8 did not",
        "09:01–09:04 accept code, 4 ballots",
        "type in a ballot, paper, 4 ballots",
        "Chair",
        "Signature",
    ):
        assert said in text
    assert hall.forum.poll_of("yes").drawn[0] not in text
    assert printed(hall, Paper.CERTIFICATE) == printed(hall, Paper.CERTIFICATE)


def test_what_is_signed_stands_above_the_signatures_on_their_page(hall: Room) -> None:
    hall.do(YES_NO, OpenSitting(), StartItem("a"))
    held(hall, "yes")
    last = pages(hall, Paper.CERTIFICATE)[-1]
    assert "We have followed the vote and the count and found them so." in last
    assert "Role Name Signature Signed at" in last


def test_where_votes_are_weighted_it_tells_people_and_votes(hall: Room) -> None:
    hall.do(
        replace(YES_NO, by_weight=True), ChangePerson("#1", weight=5), OpenSitting(), StartItem("a")
    )
    held(hall, "yes")
    text = " ".join(pages(hall, Paper.CERTIFICATE))
    assert "May vote 8 people with 12 votes" in text
    assert "Present at the opening 8 people with 12 votes" in text


def test_each_poll_has_sheets_of_its_own(hall: Room) -> None:
    hall.do(YES_NO, replace(YES_NO, poll="no", question="Second?"), OpenSitting(), StartItem("a"))
    held(hall, "yes")
    with refused("certificate-too-early"):
        printed(hall, Paper.CERTIFICATE, poll="2")
    assert "Second?" not in " ".join(pages(hall, Paper.CERTIFICATE))
    held(hall, "no")
    both = pages(hall, Paper.CERTIFICATE, size=Size.LETTER)
    firsts = [page for page in both if "Overview" in page]
    assert len(firsts) == 2
    assert "Second?" in " ".join(pages(hall, Paper.CERTIFICATE, poll="no"))


def test_ballots_typed_in_with_their_codes_are_told_once(hall: Room) -> None:
    hall.do(YES_NO, DrawCodes("yes", 2), OpenSitting(), StartItem("a"), OpenPoll("yes"))
    for code in hall.forum.poll_of("yes").drawn:
        hall.do(KeyBallot("yes", (1, 0, 0), code=code))
    hall.do(ClosePoll("yes"), RevealResult("yes"))
    text = " ".join(pages(hall, Paper.CERTIFICATE))
    assert "type in a ballot, paper, 2 ballots" in text
    assert "accept code" not in text
    assert "2 came in, 0 did not" in text


def test_there_is_none_without_a_poll(hall: Room) -> None:
    with refused("paper-no-polls"):
        printed(hall, Paper.CERTIFICATE)
