"""On paper: nothing that people wrote is lost or obeyed, and the bytes are the same every time."""

import hashlib
import os
import subprocess
import sys
from pathlib import Path

import pypdfium2
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from civicforum.base.errors import Trouble
from civicforum.base.words import words_for
from civicforum.charts.glyphs import FALLBACK, REGULAR
from civicforum.documents.fonts import BOLD, glyphs, markup
from civicforum.documents.minutes import Edition
from civicforum.documents.pdf import minutes_pdf, write_minutes
from civicforum.domain.agenda import AddItem
from civicforum.domain.cards import AddCard
from civicforum.domain.people import AddPerson, CheckIn
from tests.documents.days import gwangju
from tests.documents.exactness import lost, squeezed, statements_of
from tests.documents.reading import made, pages_of, printed_text
from tests.support.room import Room

ANYTHING = st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1, max_size=60)


@pytest.mark.parametrize("language", ["ko", "en"])
@pytest.mark.parametrize("edition", list(Edition))
def test_gwangju_on_paper(language: str, edition: Edition) -> None:
    room = gwangju(language=language)
    text = printed_text(made(room, edition))
    assert lost(statements_of(room.forum), text) == []
    assert {"191", "52", "78.6%", "21.4%", "243"} <= set(text.split())
    assert ("참여자7" in squeezed(text)) is (edition is Edition.INTERNAL)


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
    for part in markup(text, font).replace("</font>", "\0").split("\0"):
        plain, _, fallen = part.partition(f'<font name="{FALLBACK}">')
        for run, face in ((plain, font), (fallen, FALLBACK)):
            shown = run.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
            assert set(shown) <= glyphs(face)


def test_a_font_has_only_what_it_draws() -> None:
    assert {"가", "A", " ", "뷁", "〔"} <= glyphs(REGULAR)
    assert not {"民", "🎉", "\u200d", "ᄒ"} & glyphs(REGULAR)


def test_a_page_carries_its_number_and_later_ones_the_title(hostile: Room) -> None:
    found = pypdfium2.PdfDocument(minutes_pdf(made(hostile)))
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


def test_minutes_replace_the_file_that_was_there(tmp_path: Path) -> None:
    target = tmp_path / "minutes.pdf"
    target.write_bytes(b"old")
    document = made(Room())
    write_minutes(target, document)
    assert target.read_bytes() == minutes_pdf(document)
    assert list(tmp_path.iterdir()) == [target]


def test_what_cannot_be_written_is_told_and_leaves_nothing(tmp_path: Path) -> None:
    target = tmp_path / "folder"
    target.mkdir()
    (target / "inside").touch()
    for path in (target, tmp_path / "nowhere" / "minutes.pdf"):
        with pytest.raises(Trouble) as caught:
            write_minutes(path, made(Room()))
        assert caught.value.code == "cannot-write"
        assert caught.value.values["path"] == path
    assert list(tmp_path.iterdir()) == [target]
