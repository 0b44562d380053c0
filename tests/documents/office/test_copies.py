"""Copies say what the minutes say, line by line, whatever people wrote; always the same bytes."""

import hashlib
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from civicforum.documents.formats import Format, copied, edition_file
from civicforum.documents.minutes import Edition
from civicforum.documents.model import Columns, Point, Section, Table
from civicforum.documents.office.text import fit
from tests.documents.days import gwangju
from tests.documents.full_day import full_day, minutes_of, seated
from tests.documents.office.opened import expected, paragraphs, parts, written
from tests.documents.reading import made
from tests.support.room import Room

COPIES = [form for form in Format if form is not Format.PDF]
ANY = st.text(st.characters(exclude_categories=("Cs",)), min_size=1, max_size=80)


@pytest.mark.parametrize("form", COPIES)
@pytest.mark.parametrize("language", ["ko", "en"])
@pytest.mark.parametrize("edition", list(Edition))
def test_a_whole_day_line_by_line(form: Format, language: str, edition: Edition) -> None:
    room = full_day(language)
    minutes = minutes_of(room, seated(room.forum), edition)
    assert written(copied(minutes, form), form) == expected(minutes)


@pytest.mark.parametrize("form", COPIES)
def test_hostile_texts_stand_as_texts(form: Format, hostile: Room) -> None:
    minutes = made(hostile)
    content = copied(minutes, form)
    assert written(content, form) == expected(minutes)
    assert any('<img src="x">&amp; <b>굵게</b>' in line for line in paragraphs(content, form))


@pytest.mark.parametrize("form", COPIES)
def test_the_public_copy_holds_no_name_anywhere(form: Format, hostile: Room) -> None:
    names = [hostile.desk.roll.name(person) for person in hostile.forum.people.values()]
    for content in parts(copied(made(hostile, Edition.PUBLIC), form)).values():
        text = content.decode(errors="replace")
        assert not [name for name in names if name in text]


@pytest.mark.parametrize("form", COPIES)
@settings(
    max_examples=10,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
@given(text=ANY)
def test_whatever_is_written_comes_back(form: Format, text: str) -> None:
    table = Table(("머리",), ((f"칸 {text} 끝",),), widths=(1,))
    sections = (Section("제목", (Point(f"줄 {text} 끝"), table, Columns((f"이름 {text} 끝",)))),)
    minutes = replace(made(Room()), title=f"제목 {text}", sections=sections)
    assert written(copied(minutes, form), form) == expected(minutes)


def test_what_xml_cannot_hold_is_shown_by_number() -> None:
    assert fit("a\x00b\x1fc\ufffed\u202ee") == "a〔U+0000〕b〔U+001F〕c〔U+FFFE〕d〔U+202E〕e"
    assert fit("1\r\n2\r3\n4\t5") == "1\n2\n3\n4\t5"
    assert fit("\ud800👨‍👩‍👧مرحبا") == "〔U+D800〕👨‍👩‍👧مرحبا"


@pytest.mark.parametrize("form", COPIES)
def test_another_process_in_another_zone_makes_the_same_bytes(form: Format) -> None:
    code = (
        "import hashlib; from tests.documents.days import gwangju; "
        "from tests.documents.reading import made; "
        "from civicforum.documents.formats import Format, copied; "
        f"print(hashlib.sha256(copied(made(gwangju(language='ko')), Format('{form}'))).hexdigest())"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=Path(__file__).parents[3],
        env=os.environ | {"PYTHONHASHSEED": "7", "TZ": "America/New_York"},
        capture_output=True,
        text=True,
        check=True,
    )
    here = copied(made(gwangju(language="ko")), form)
    assert done.stdout.strip() == hashlib.sha256(here).hexdigest()


@pytest.mark.parametrize("form", COPIES)
def test_no_macro_no_thumbnail_and_no_trace_of_a_clock_or_another_author(form: Format) -> None:
    content = copied(made(gwangju(language="en")), form)
    names = " ".join(parts(content)).lower()
    assert not [word for word in ("vba", "basic", "script", "thumbnail", "macro") if word in names]
    text = " ".join(part.decode(errors="replace") for part in parts(content).values())
    for leftover in (
        "python-docx",
        "synthetic-fixture",
        "odfdo",
        "Steve",
        "Macintosh",
        "ja-JP",
        'language="fr"',
    ):
        assert leftover not in text, leftover


@pytest.mark.parametrize("form", list(Format))
def test_from_a_record_to_a_file_in_one_step(form: Format) -> None:
    desk = full_day().desk
    content = edition_file(
        desk.forum, desk.roll, desk.log, desk.retracted, edition=Edition.PUBLIC, form=form
    )
    assert content.startswith(b"%PDF" if form is Format.PDF else b"PK")


def test_naming_the_kinds_of_file_imports_none_of_their_libraries() -> None:
    heavy = "{'docx', 'odfdo', 'hwpx', 'lxml', 'xlsxwriter', 'icalendar', 'reportlab'}"
    code = f"import sys, civicforum.documents.formats; print({heavy} & set(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "set()"
