"""Ballot papers: every shape with its instructions, large letters, codes that lead to nobody."""

import re

import pytest
from msgspec.structs import replace

from civicforum.base.words import words_for
from civicforum.documents.papers.order import Paper, PaperOrder, Size
from civicforum.documents.papers.remarks import remarks
from civicforum.domain.ballot_codes import DrawCodes
from civicforum.domain.kinds import Secrecy, Shape
from civicforum.domain.people import AddPeople, AddPerson, ChangePerson
from civicforum.domain.polls import AddPoll
from civicforum.domain.sheet_things import Panel, SheetTerms
from civicforum.methods.filling import Over, Under
from tests.documents.days import HOSTILE, line
from tests.documents.papers.conftest import OPTIONS, PAPER, SHAPES, YES_NO
from tests.documents.papers.printing import letters_of, page_sizes, pages, printed
from tests.support.room import Room, refused
from tests.support.sheets import CRITERIA, judged_sites

CODE = re.compile(r"\b[2-9A-HJKMNP-Z]{3}(?:-[2-9A-HJKMNP-Z]{3}){2}\b")
ONE_PANEL = (Panel("시민", 100, "role=시민"),)
SAID = {
    "yes": ("Mark one box", "A ballot with more marks is invalid.", "An empty ballot is invalid."),
    "consent": ("Mark one box", "Block"),
    "one": ("Mark one box", "A ballot with more marks is invalid."),
    "many": ("Mark up to 2 boxes", "A ballot with more marks is invalid."),
    "points": ("You have 10 points.", "5 at most", "A ballot with more marks is invalid."),
    "quadratic": ("25 credits", "3 votes cost 9", "spends more is invalid"),
    "scores": ("from 1 to 5", "Mark one number in each row.", "1 2 3 4 5"),
    "ranking": ("Write 1 beside", "not from 1 to 4"),
    "sheets": ("Write one score in each box", "(0–10)", "not on its scale", "no score: the mean"),
    "projects": ("Mark up to 3 boxes", "cost: 12,000,000", "40,000,000 to spend"),
}


@pytest.mark.parametrize("poll", SAID)
def test_a_paper_says_how_it_is_filled_in_and_what_is_invalid(polls: Room, poll: str) -> None:
    text = " ".join(pages(polls, Paper.BALLOTS, poll=poll, copies=1))
    terms = polls.forum.poll_of(poll)
    for said in (*SAID[poll], polls.forum.title, terms.question, *terms.options):
        assert said in text


@pytest.mark.parametrize("size", Size)
@pytest.mark.parametrize("poll", SAID)
def test_no_letter_of_a_ballot_is_smaller_than_twelve_points(
    polls: Room, poll: str, size: Size
) -> None:
    pdf = printed(polls, Paper.BALLOTS, poll=poll, copies=1, size=size)
    assert min(size for _, size, _ in letters_of(pdf)) >= 12


@pytest.mark.parametrize(
    ("terms", "said"),
    [
        ({"over": Over.ACCEPT}, "A ballot with more marks counts as it is."),
        ({"over": Over.CUT}, "A ballot with more marks is invalid."),
        ({"over": Over.CUT, "under": Under.ACCEPT}, "none of them counts"),
        ({"under": Under.ACCEPT}, "An empty ballot counts as cast"),
        ({"least_marks": 0}, "An empty ballot counts as cast"),
        ({"least_marks": 2}, "A ballot with fewer than 2 marks is invalid."),
        ({"least_marks": 2}, "Mark exactly 2 boxes"),
        ({"over": Over.CUT, "most_per_option": 2}, "Of too many points"),
        ({"rule": "quadratic", "over": Over.ACCEPT}, "that spends more counts as it is"),
        ({"rule": "quadratic", "least_marks": 2}, "less than 2 credits is invalid"),
    ],
)
def test_what_becomes_of_wrong_marks_is_what_the_terms_say(
    hall: Room, terms: dict[str, object], said: str
) -> None:
    many = replace(YES_NO, options=OPTIONS, shape=Shape.MANY_MARKS, most_marks=2)
    hall.do(replace(many, **terms))  # pyright: ignore[reportArgumentType]
    assert said in pages(hall, Paper.BALLOTS, copies=1)[0]


def test_wide_scores_are_written_as_numbers(hall: Room) -> None:
    wide = replace(YES_NO, options=OPTIONS, shape=Shape.SCORES, rule="score", highest=100)
    hall.do(wide)
    assert "Write one number in each box." in pages(hall, Paper.BALLOTS, copies=1)[0]


def test_scores_stand_below_the_option_where_the_paper_is_narrow(hall: Room) -> None:
    narrow = replace(YES_NO, options=("가", "나"), shape=Shape.SCORES, rule="score", highest=10)
    hall.do(narrow)
    (page,) = pages(hall, Paper.BALLOTS, copies=4)
    assert page.count("가 0 1 2 3 4 5 6 7 8 9 10 나 0 1 2 3 4 5 6 7 8 9 10") == 4


def test_there_is_one_for_everybody_with_a_vote(hall: Room) -> None:
    hall.do(YES_NO, replace(YES_NO, poll="g", question="분임만?", group="table=10"))
    text = " ".join(pages(hall, Paper.BALLOTS))
    assert (text.count("조명을 켤까요?"), text.count("분임만?")) == (12, 4)
    text = " ".join(pages(hall, Paper.BALLOTS, poll="2", copies=9))
    assert (text.count("조명을 켤까요?"), text.count("분임만?")) == (0, 9)


def test_in_secret_there_is_one_for_each_vote_and_one_for_each_juror(hall: Room) -> None:
    by_weight = replace(YES_NO, by_weight=True)
    hall.do(ChangePerson("#1", weight=3), by_weight)
    secret = replace(by_weight, secrecy=Secrecy.SECRET, poll="s", question="비밀?")
    hall.do(secret, ChangePerson("#2", role="시민"), judged_sites(SheetTerms(CRITERIA, ONE_PANEL)))
    text = " ".join(pages(hall, Paper.BALLOTS))
    assert (text.count("조명을 켤까요?"), text.count("비밀?")) == (12, 14)
    assert text.count("새 청사 자리") == 1


def test_every_paper_has_another_code_and_it_is_one_that_was_drawn(hall: Room) -> None:
    hall.do(YES_NO, DrawCodes("yes", 30))
    drawn = hall.forum.poll_of("yes").drawn
    found = CODE.findall(" ".join(pages(hall, Paper.BALLOTS)))
    assert found == list(drawn)
    assert "This paper is accepted once" in pages(hall, Paper.BALLOTS)[0]
    hall.do(DrawCodes("yes", 5))
    more = CODE.findall(" ".join(pages(hall, Paper.BALLOTS, first=31)))
    assert more == list(hall.forum.poll_of("yes").drawn[30:])
    assert CODE.findall(" ".join(pages(hall, Paper.BALLOTS, first=3, copies=2))) == list(drawn[2:4])
    with refused("copies-many"):
        printed(hall, Paper.BALLOTS, first=36)


def test_the_code_of_a_secret_ballot_is_torn_off(hall: Room) -> None:
    hall.do(replace(YES_NO, secrecy=Secrecy.SECRET), DrawCodes("yes", 3))
    text = pages(hall, Paper.BALLOTS)[0]
    assert "do not write your name" in text
    assert "Tear this off before the paper goes into the box." in text
    assert not any(person in text for person in ("Resident", "No. 1"))


@pytest.mark.parametrize("size", Size)
def test_long_and_hostile_texts_stand_whole_on_as_many_sheets_as_they_need(size: Size) -> None:
    room = Room(language="en")
    options = tuple(line(f"{n} {text}")[:490] for n, text in enumerate(HOSTILE))
    ranked = replace(YES_NO, question=line(HOSTILE[4]), shape=Shape.RANKING, rule="irv")
    room.do(replace(ranked, options=options), DrawCodes("yes", 2))
    found = pages(room, Paper.BALLOTS, size=size)
    sheets = len(found) // 2
    for place, page in enumerate(found):
        assert f"Page {place % sheets + 1} of {sheets}" in page
    text = "".join(found).replace(" ", "")
    for piece in ("<b>굵게</b>", "民主漢字", "W" * 100, "가나다라마" * 90):
        assert text.count(piece) >= 2
    (sheet,) = page_sizes(printed(room, Paper.BALLOTS, size=size))
    for _, _, (left, bottom, right, top) in letters_of(printed(room, Paper.BALLOTS, size=size)):
        assert 0 < left < right < sheet[0]
        assert 0 < bottom < top < sheet[1]


def test_a_hundred_options_go_over_several_sheets(hall: Room) -> None:
    many = tuple(f"Option {number}" for number in range(100))
    hall.do(replace(YES_NO, options=many, shape=Shape.MANY_MARKS, most_marks=3))
    text = " ".join(pages(hall, Paper.BALLOTS, copies=1))
    assert all(f"Option {number}" in text for number in range(100))


def test_nothing_is_printed_of_no_poll_or_one_without_options(hall: Room) -> None:
    with refused("paper-no-polls"):
        printed(hall, Paper.BALLOTS)
    hall.do(AddPoll("무엇을?", shape=Shape.ONE_MARK, channels=PAPER))
    with refused("ballot-without-options"):
        printed(hall, Paper.BALLOTS)
    with refused("no-such-poll"):
        printed(hall, Paper.BALLOTS, poll="9")


def test_five_hundred_papers_are_small_and_the_same_bytes_each_time(hall: Room) -> None:
    people = tuple(AddPerson(number=number) for number in range(100, 600))
    hall.do(AddPeople(people), YES_NO, DrawCodes("yes", 500))
    pdf = printed(hall, Paper.BALLOTS)
    assert pdf == printed(hall, Paper.BALLOTS)
    assert len(pdf) < 1_500_000


def test_who_prints_is_told_what_the_papers_lack(hall: Room) -> None:
    hall.do(replace(YES_NO, channels=AddPoll("?").channels))
    order, words = PaperOrder(Paper.BALLOTS), words_for("en")
    assert remarks(hall.forum, order, words) == (
        "Vote 1 does not take ballots on paper: add paper to its ways of voting.",
        "Vote 1 has no codes: its papers carry none.",
    )
    hall.do(DrawCodes("yes", 2))
    assert len(remarks(hall.forum, order, words)) == 1
    assert remarks(Room().forum, order, words) == ()


def test_every_shape_is_printed_in_korean() -> None:
    room = Room()
    room.do(*SHAPES)
    text = " ".join(pages(room, Paper.BALLOTS, copies=1))
    assert "무효입니다" in text
    assert "ballot" not in text.lower()
