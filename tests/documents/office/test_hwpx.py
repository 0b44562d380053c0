"""HWPX against the schema of KS X 6101 and what Hangul is known to refuse."""

import base64
import xml.etree.ElementTree as ET
from typing import Any, cast

import pytest
from hwpx.tools import validator
from hwpx.tools.package_validator import validate_editor_open_safety

from civicforum.documents.formats import Format, copied
from civicforum.documents.minutes import Edition, Minutes
from civicforum.documents.office.packing import repacked
from tests.documents.days import gwangju
from tests.documents.exactness import lost, squeezed
from tests.documents.full_day import full_day, minutes_of, seated
from tests.documents.office.opened import HP, body, expected, parts
from tests.documents.reading import made
from tests.support.oracles import READING, answer
from tests.support.room import Room

HH = "{http://www.hancom.co.kr/hwpml/2011/head}"


def issues(content: bytes) -> list[str]:
    return [str(found) for found in cast("Any", validator).validate_document(content).issues]


@pytest.fixture(scope="module")
def day() -> Minutes:
    room = full_day()
    return minutes_of(room, seated(room.forum))


@pytest.mark.parametrize("edition", list(Edition))
def test_it_keeps_to_the_schema(day: Minutes, hostile: Room, edition: Edition) -> None:
    for minutes in (day, made(hostile, edition), made(Room(language="en"), edition)):
        content = copied(minutes, Format.HWPX)
        assert issues(content) == []
        assert validate_editor_open_safety(content).ok


def test_the_schema_would_notice(day: Minutes) -> None:
    content = copied(day, Format.HWPX)
    broken = content_with(content, "Contents/section0.xml", b'colCnt="2"', b'colCnt="two"')
    assert issues(broken)


def content_with(content: bytes, name: str, old: bytes, new: bytes) -> bytes:
    def change(part: str, data: bytes) -> bytes:
        return data.replace(old, new) if part == name else data

    return repacked(content, changed=change)


def test_headings_are_of_the_outline_and_not_counted_twice(day: Minutes) -> None:
    content = copied(day, Format.HWPX)
    head = ET.fromstring(parts(content)["Contents/header.xml"])
    styles = {style.get("id"): style.get("engName") for style in head.iter(f"{HH}style")}
    used = [styles[p.get("styleIDRef")] for p in body(content, Format.HWPX).iter(f"{HP}p")]
    assert used.count("Heading 1") == len(day.sections)
    assert not [text for h in head.iter(f"{HH}paraHead") if (text := h.text)]


def test_first_rows_are_repeated_and_pictures_told_in_words() -> None:
    content = body(copied(made(gwangju(language="en")), Format.HWPX), Format.HWPX)
    repeated = [table.get("repeatHeader") for table in content.iter(f"{HP}tbl")]
    assert repeated.count("1") == len([*content.iter(f"{HP}tbl")]) - repeated.count("0") > 3
    (told,) = content.iter(f"{HP}shapeComment")
    assert (told.text or "").startswith("Bars of votes: ")


def test_properties_are_those_of_the_record() -> None:
    for language in ("ko", "en"):
        told = parts(copied(made(gwangju(language=language)), Format.HWPX))["Contents/content.hpf"]
        assert f"<opf:language>{language}</opf:language>".encode() in told
        assert told.count(b"2018-11-10T00:31:00Z") == 2
        assert "공론화위원회".encode() in told


def test_another_reader_shows_what_the_pdf_says(day: Minutes, hostile: Room) -> None:
    files = [copied(minutes, Format.HWPX) for minutes in (day, made(hostile))]
    asked = [base64.b64encode(content).decode() for content in files]
    whole, strange = ("".join(pages) for pages in answer("hwpx_pages", asked, libraries=READING))
    # It draws middle dots as dots, and pages end within longer lines.
    said = [line.replace("·", "") for line in expected(day) if len(line) < 60]
    assert len(said) > 500
    assert lost(said, whole) == []
    assert '<imgsrc="x">&amp;<b>굵게</b>' in squeezed(strange)
    assert squeezed(strange).count("가나다라마") > 1_000
