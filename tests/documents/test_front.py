"""What stands before minutes: cover, summary on one page, contents; and how they are numbered."""

from dataclasses import replace
from itertools import product
from typing import Any

import pytest

from civicforum.base.words import words_for
from civicforum.documents.copies import Copy
from civicforum.documents.minutes import Edition, Minutes
from civicforum.documents.model import Block, Facts, Group, Point, Summary, Table
from civicforum.documents.one_page import one_page, shortened
from civicforum.documents.page_setup import LONG, Margins, PageSetup, Size
from civicforum.documents.papers.order import Paper
from civicforum.documents.pdf import minutes_pdf
from civicforum.documents.sheet import printed
from civicforum.domain.actions import CompleteAction, RecordAction
from civicforum.domain.counts import CountVotes
from civicforum.domain.decisions import RecordDecision, WithdrawDecision
from civicforum.domain.filing import FileMinutes
from civicforum.domain.kinds import Channel, Disclosure, Retention, Shape
from civicforum.domain.polls import AddPoll, ClosePoll, OpenPoll, RevealResult
from civicforum.domain.questions import AnswerQuestion, ParkQuestion
from civicforum.domain.record import DescribeForum
from civicforum.domain.sittings import OpenSitting
from tests.documents.days import HOSTILE, gwangju
from tests.documents.full_day import full_day
from tests.documents.papers.printing import page_sizes, pages
from tests.documents.reading import made, pages_of
from tests.documents.trees import opened, tree
from tests.support.room import Room

WHOLE = PageSetup(cover=True, summary=True, contents=True)


def folded(pdf: bytes) -> list[str]:
    return [" ".join(page.split()) for page in pages_of(pdf)]


def test_short_minutes_begin_with_themselves_and_long_ones_with_a_front() -> None:
    short = made(Room(language="en"))
    assert minutes_pdf(short) == minutes_pdf(
        short, setup=PageSetup(cover=False, summary=False, contents=False)
    )
    section = short.sections[0]
    points = tuple(Point(f"Line {number}") for number in range(40 * LONG))
    long = replace(short, sections=(*short.sections, replace(section, blocks=points)))
    assert minutes_pdf(long) == minutes_pdf(long, setup=WHOLE)
    assert minutes_pdf(long) != minutes_pdf(long, setup=replace(WHOLE, cover=False))


@pytest.mark.parametrize("language", ["ko", "en"])
def test_pages_are_labelled_as_they_are_printed(language: str) -> None:
    day = made(gwangju(language=language))
    for cover, summary, contents in product((True, False), repeat=3):
        setup = PageSetup(cover=cover, summary=summary, contents=contents)
        sheets = printed(day, setup)
        assert sheets.front == cover + summary + contents
        with opened(minutes_pdf(day, setup=setup)) as pdf:
            labels = [page.label for page in pdf.pages]
        assert labels[: sheets.front] == [""] * cover + ["i", "ii"][: summary + contents]
        assert labels[sheets.front] == "1"


def test_a_cover_says_what_a_records_office_asks_for(vote: Room) -> None:
    vote.do(DescribeForum(host="Metro office", place="Hall 2"))
    filed = FileMinutes("구정-2018-12", "Transport", Retention.TEN, Disclosure.OPEN)
    vote.do(filed)
    text = folded(minutes_pdf(made(vote), setup=PageSetup(cover=True)))[0]
    for said in (
        *("Internal edition · Draft", "Minutes", vote.forum.title, "Metro office", "Hall 2"),
        *("Date and time", "구정-2018-12", "Transport", "10 years", "open"),
    ):
        assert said in text, said
    public = folded(minutes_pdf(made(vote, Edition.PUBLIC), setup=PageSetup(cover=True)))[0]
    assert "Public edition · Draft" in public


@pytest.mark.parametrize("copy", list(Copy))
def test_contents_lead_to_their_headings(copy: Copy, vote: Room) -> None:
    document = made(vote)
    with opened(minutes_pdf(document, copy, setup=WHOLE)) as pdf:
        root = tree(pdf)
        entries = root.all("TOCI")
        assert len(entries) >= len(document.sections)
        assert {len(each.all("Link")) for each in entries} == {1}
        links: list[Any] = [note for page in pdf.pages for note in page.obj.get("/Annots", [])]
        assert len(links) == len(entries)
        objects: list[Any] = [page.obj for page in pdf.pages]
        assert str(links[0].Contents) == f"1. {document.sections[0].heading}"
        assert objects.index(links[0].A.D[0]) == 3
        assert {objects.index(link.A.D[0]) >= 3 for link in links} == {True}
    text = folded(minutes_pdf(document, copy, setup=WHOLE))
    assert text[2].startswith("Contents 1. Overview . .")
    last = len(document.sections)
    assert f"{last}. {document.sections[-1].heading}" in text[2]
    assert text[2].endswith(str(len(text) - 3))


def test_an_address_in_a_heading_is_not_a_link_within_the_link(vote: Room) -> None:
    document = made(vote)
    heading = "See https://example.org/a"
    first = replace(document.sections[0], heading=heading)
    document = replace(document, sections=(first, *document.sections[1:]))
    with opened(minutes_pdf(document, setup=WHOLE)) as pdf:
        assert {len(each.all("Link")) for each in tree(pdf).all("TOCI")} == {1}


@pytest.mark.parametrize("size", list(Size))
@pytest.mark.parametrize("margins", list(Margins))
def test_sheets_have_the_size_and_margins_that_were_chosen(
    size: Size, margins: Margins, vote: Room
) -> None:
    pdf = minutes_pdf(made(vote), setup=replace(WHOLE, size=size, margins=margins))
    assert page_sizes(pdf) == {(595, 842) if size is Size.A4 else (612, 792)}
    assert pdf == minutes_pdf(made(vote), setup=replace(WHOLE, size=size, margins=margins))


def filled() -> Room:
    """A day with all that a summary tells, and with what it does not."""
    room = gwangju(language="en")
    room.do(RecordDecision("Build the line"), RecordDecision("Do not", decision="no"))
    room.do(WithdrawDecision("no", "a slip"))
    room.do(RecordAction("Write it down", owner_words="Office", due="2018-11-12", action="a"))
    room.do(RecordAction("Already", owner_words="Office", action="b"))
    room.do(CompleteAction("b"))
    room.do(ParkQuestion("Who pays?", question="q"), ParkQuestion("When?"))
    room.do(AnswerQuestion("q", "The city"))
    return room


def test_the_summary_tells_what_came_out_with_the_numbers_of_the_minutes() -> None:
    room = filled()
    (page,) = pages(room, Paper.SUMMARY)
    for said in (
        "Build the line",
        "Verdict: Carried",
        "191 (78.6%)",
        "52 (21.4%)",
        "Percentages of 243",
        "Write it down Office Mon 12 November 2018",
        "Who pays?",
        "Answer: The city",
        "2. When? – Not answered yet.",
        "Public edition",
    ):
        assert said in page, said
    for left_out in ("Do not", "Already", "more, see"):
        assert left_out not in page
    poll = next(section for section in made(room).sections if section.heading == "Details of votes")
    rows = [row for block in poll.blocks if isinstance(block, Table) for row in block.rows]
    assert rows[0][1:3] == ("191", "78.6%")


def test_the_summary_names_only_who_agreed_to_it_unless_it_is_internal() -> None:
    room = filled()
    person = next(each for each in room.forum.roster() if not each.name_in_minutes)
    room.do(RecordAction("Carry it", owner=person.id))
    name = room.desk.roll.name(person)
    public = pages(room, Paper.SUMMARY)[0]
    internal = pages(room, Paper.SUMMARY, edition=Edition.INTERNAL)[0]
    assert f"No. {person.number}" in public
    assert not name or (name in internal and name not in public)


def test_a_summary_can_be_made_of_nothing() -> None:
    (page,) = pages(Room(language="en"), Paper.SUMMARY)
    assert "No decision is on record." in page


def test_nothing_is_lost_from_a_full_page_without_a_word() -> None:
    room = filled()
    for number in range(70):
        room.do(RecordDecision(f"Decision of its own {number} " + "with words " * 12))
        room.do(ParkQuestion(f"Question {number}"), RecordAction(f"Deed {number}", owner_words="X"))
    (page,) = pages(room, Paper.SUMMARY)
    assert page.count("more, see the minutes") == 3
    told = room.forum
    summary = made(room, Edition.PUBLIC).front
    assert summary is not None
    shown = one_page(summary.summary, words_for("en"), width=480, height=700)
    assert sum(_shown(shown.blocks)) == (
        len([each for each in told.decisions if each.withdrawn is None])
        + len([each for each in told.actions if each.done is None])
        + len(told.questions)
        + len(told.polls)
    )


def _shown(blocks: tuple[Block, ...]) -> list[int]:
    """Entries on the page, and those that it says it leaves out."""
    found: list[int] = []
    for block in blocks:
        match block:
            case Table(_, rows):
                found.append(len(rows))
            case Point(_, 1, mark) if mark[:-1].isdigit():
                found.append(1)
            case Point(text, 0) if text.startswith("and "):
                found.append(int(text.split()[1]))
            case _:
                continue
    return found


@pytest.mark.parametrize(("size", "language"), [*product(Size, ("ko", "en"))])
def test_hostile_text_never_needs_a_second_page(size: Size, language: str) -> None:
    room = Room(language=language)
    text = "\n".join(HOSTILE)
    endless = text[:1500] + " 😀" * 400 + "가" * 1000
    room.do(DescribeForum(title=endless[:490], host="😀" * 240, place="\n".join("가나다라마" * 40)))
    for number in range(30):
        room.do(RecordDecision(endless), ParkQuestion(f"{number} {endless}"))
        room.do(RecordAction(endless, owner_words="W" * 500))
    assert len(pages(room, Paper.SUMMARY, size=size)) == 1
    front = replace(made(room), sections=())
    for margins in Margins:
        setup = PageSetup(size, margins, cover=True, summary=True, contents=False)
        assert printed(front, setup).front == 2


def test_what_is_cut_short_is_told() -> None:
    assert shortened("가 나", 5) == "가 나"
    assert shortened("one two three", 8) == "one two…"
    assert shortened("a\nb\nc\nd", 20) == "a b c d"
    words = words_for("en")
    long = Summary("T", "s", (("Place", "p"),), (Group("D", entries=((Point("x" * 5000),),)),))
    page = one_page(long, words, width=480, height=700)
    assert any("cut short" in block.text for block in page.blocks if isinstance(block, Point))
    whole = replace(long, groups=(Group("D", entries=((Point("x"),),)),))
    blocks = one_page(whole, words, width=480, height=700).blocks
    assert not any("cut short" in block.text for block in blocks if isinstance(block, Point))
    assert isinstance(blocks[0], Facts)


def test_the_front_is_the_same_in_both_copies_and_every_time() -> None:
    day: Minutes = made(full_day())
    for copy in Copy:
        assert minutes_pdf(day, copy, setup=WHOLE) == minutes_pdf(day, copy, setup=WHOLE)


def test_numbers_stand_before_long_options_and_are_never_cut_off() -> None:
    room = Room(language="en").with_people(9)
    options = tuple(f"{letter} long option " * 20 for letter in "abcdefgh")

    hands = (Channel.HANDS,)
    poll = AddPoll("Which?", poll="p", shape=Shape.ONE_MARK, options=options, channels=hands)
    room.do(poll, OpenSitting(), OpenPoll("p"), CountVotes("p", votes=(1, 2, 3, 0, 1, 1, 1, 0)))
    room.do(ClosePoll("p"), RevealResult("p"))
    (page,) = pages(room, Paper.SUMMARY)
    assert "3 (33.3%): c long option" in page
    assert "and 2 more options, see the minutes" in page
    assert "Percentages of 9" in page
