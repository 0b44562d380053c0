"""On paper: nothing that people wrote is lost or obeyed, and the bytes are the same every time."""

import dataclasses
import hashlib
import os
import re
import subprocess
import sys
from pathlib import Path

import pypdfium2
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from civicforum.base.words import words_for
from civicforum.charts.glyphs import REGULAR
from civicforum.documents.fonts import BOLD, glyphs, runs
from civicforum.documents.minutes import Edition
from civicforum.documents.model import Point, Section, Subheading, Table
from civicforum.documents.page_setup import FILED, FrontChoice
from civicforum.documents.pdf import edition_pdf, minutes_pdf
from civicforum.documents.visibility import view
from civicforum.domain.agenda import AddItem
from civicforum.domain.attendance import CheckIn
from civicforum.domain.cards import AddCard
from civicforum.domain.people import AddPerson
from tests.documents.days import gwangju
from tests.documents.exactness import lost, numbers_of, squeezed, statements_of
from tests.documents.full_day import full_day, minutes_of, seated
from tests.documents.reading import made, pages_of, printed_text
from tests.support.room import NINE, Room

ANYTHING = st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1, max_size=60)


@pytest.mark.parametrize("language", ["ko", "en"])
@pytest.mark.parametrize("edition", list(Edition))
def test_gwangju_on_paper(language: str, edition: Edition) -> None:
    room = gwangju(language=language)
    text = printed_text(made(room, edition))
    assert lost(statements_of(room.forum), text) == []
    assert {"191", "52", "78.6%", "21.4%", "243"} <= set(text.split())
    assert ("참여자7" in squeezed(text)) is (edition is Edition.INTERNAL)


@pytest.mark.parametrize("language", ["ko", "en"])
@pytest.mark.parametrize("edition", list(Edition))
def test_everything_of_a_whole_day_is_on_paper(language: str, edition: Edition) -> None:
    room = full_day(language)
    whole = seated(room.forum)
    text = printed_text(minutes_of(room, whole, edition))
    forum = view(whole, edition).forum
    assert lost(statements_of(forum), text) == []
    assert lost(numbers_of(forum), text) == []
    people = [person for person in forum.people.values() if room.desk.roll.name(person)]
    may_be_named = [p for p in people if edition is Edition.INTERNAL or p.name_in_minutes]
    names = {room.desk.roll.name(person) for person in may_be_named}
    assert lost(names, text) == []
    unnamed = {room.desk.roll.name(person) for person in people} - names
    found = set(re.findall(r"참여자\d+|관찰자.|진행자.", squeezed(text)))
    assert not {name for name in unnamed if name in found}


def test_titles_of_five_thousand_characters_are_whole() -> None:
    room = Room()
    forum = room.do(AddItem("안건", item="a"))
    title = "".join(f"{n}가나<b>&م" for n in range(1000))[:5000]
    item = replace(forum.item_of("a"), title=f"{title}끝", started=NINE)
    forum = replace(forum, title=title, host=f"{title}곳", agenda=(item,))
    text = printed_text(minutes_of(room, forum))
    assert lost([title, f"{title}끝", f"{title}곳"], text) == []


def test_long_names_stand_one_below_the_other() -> None:
    room = Room()
    names = ["긴 이름" * 30, "짧은 이름"]
    room.do(*(AddPerson(name, number=n, name_in_minutes=True) for n, name in enumerate(names, 1)))
    room.do(CheckIn("#1"), CheckIn("#2"))
    assert lost(names, printed_text(made(room, Edition.PUBLIC))) == []


@pytest.mark.parametrize("language", ["ko", "en"])
def test_no_heading_stands_alone_at_the_foot_of_a_page(language: str) -> None:
    table = Table(("A", "B"), (("첫 줄", "1"), ("다음 줄", "2")), widths=(1, 1))
    blocks = (Subheading("소제목"), Point("말머리"), table)
    for filler in range(24, 46):
        lines = tuple(Point(f"줄 {n}") for n in range(filler))
        sections = (Section("앞", lines), Section("제목", blocks), Section("표", (table,)))
        document = dataclasses.replace(made(Room(language=language)), sections=sections)
        pages = pages_of(minutes_pdf(document))
        first = next(page for page in pages if "제목" in page.replace("소제목", ""))
        assert all(text in first for text in ("소제목", "말머리", "첫 줄")), filler


def test_both_editions_come_from_one_door_with_the_same_bytes() -> None:
    room = full_day()
    desk = room.desk
    for edition in Edition:
        once, again = (
            edition_pdf(desk.forum, desk.roll, desk.log, desk.retracted, edition=edition)
            for _ in range(2)
        )
        assert once == again == minutes_pdf(made(room, edition))


def test_hostile_texts_come_out_as_texts(hostile: Room) -> None:
    text = printed_text(made(hostile))
    assert lost(statements_of(hostile.forum), text) == []
    names = [hostile.desk.roll.name(person) for person in hostile.forum.people.values()]
    assert lost(names, text) == []
    assert '<imgsrc="x">&amp;<b>굵게</b>' in squeezed(text)


def test_the_public_edition_of_a_hostile_day_holds_no_name(hostile: Room) -> None:
    names = [hostile.desk.roll.name(person) for person in hostile.forum.people.values()]
    text = printed_text(made(hostile, Edition.PUBLIC))
    assert lost(names, text) == names


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(said=ANYTHING, title=ANYTHING)
def test_no_character_is_ever_lost(said: str, title: str) -> None:
    room = Room(language="en")
    room.do(AddCard(f"「{said}」"), AddPerson(f"({title})", number=1), CheckIn("#1"))
    names = [room.desk.roll.name(person) for person in room.forum.people.values()]
    text = printed_text(made(room))
    assert lost([*statements_of(room.forum), *names], text) == []


@settings(max_examples=200, deadline=None)
@given(text=ANYTHING)
@pytest.mark.parametrize("font", [REGULAR, BOLD])
def test_every_run_is_set_in_a_font_that_has_it(font: str, text: str) -> None:
    cut = runs(text, font)
    assert all(set(run.text) <= glyphs(run.font) for run in cut)
    assert lost([text], "".join(run.meant or run.text for run in cut)) == []


def test_a_font_has_only_what_it_draws() -> None:
    assert {"가", "A", " ", "뷁", "〔"} <= glyphs(REGULAR)
    assert not {"民", "🎉", "\u200d", "ᄒ"} & glyphs(REGULAR)


def test_a_page_carries_its_number_and_later_ones_the_title(hostile: Room) -> None:
    found = pypdfium2.PdfDocument(minutes_pdf(made(hostile), setup=FrontChoice.NOTHING.on(FILED)))
    texts = [page.get_textpage().get_text_bounded() for page in found]  # pyright: ignore[reportUnknownMemberType]
    found.close()
    assert all(f"- {n} -" in text for n, text in enumerate(texts, start=1))
    assert all(words_for("ko")("Internal edition") in text for text in texts)


def test_a_long_table_repeats_its_header() -> None:
    room = Room(language="en")
    room.in_session(*(AddItem(f"안건 {n}", item=f"i{n}") for n in range(60)))
    pages = pages_of(minutes_pdf(made(room)))
    assert sum("Agenda item" in page for page in pages) > 1


def test_metadata_come_from_the_record() -> None:
    pdf = minutes_pdf(made(gwangju(language="ko")))
    found = pypdfium2.PdfDocument(pdf)
    told = found.get_metadata_dict()
    found.close()
    assert told["Title"].startswith("주민 토론회")
    assert told["Author"] == "공론화위원회"
    assert told["CreationDate"] == told["ModDate"] == "D:20181110003100Z"
    assert b"/Lang (ko)" in pdf


def test_no_font_but_the_bundled_ones(hostile: Room) -> None:
    pdf = minutes_pdf(made(hostile))
    assert b"Helvetica" not in pdf
    assert b"/SMask" not in pdf
    assert b"/Pretendard-Regular" in pdf or b"+Pretendard-Regular" in pdf


def test_the_same_record_makes_the_same_bytes(hostile: Room) -> None:
    assert minutes_pdf(made(hostile)) == minutes_pdf(made(hostile))


def test_another_process_makes_the_same_bytes() -> None:
    code = (
        "import hashlib; from tests.documents.days import gwangju; "
        "from tests.documents.reading import made; "
        "from civicforum.documents.pdf import minutes_pdf; "
        "print(hashlib.sha256(minutes_pdf(made(gwangju(language='ko')))).hexdigest())"
    )
    environment = os.environ | {"PYTHONHASHSEED": "7", "TZ": "America/New_York"}
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=Path(__file__).parents[2],
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )
    here = hashlib.sha256(minutes_pdf(made(gwangju(language="ko")))).hexdigest()
    assert done.stdout.strip() == here


def test_an_empty_forum_can_be_printed() -> None:
    for language in ("ko", "en"):
        pages = pages_of(minutes_pdf(made(Room(language=language))))
        assert "주민 토론회" in pages[0]
