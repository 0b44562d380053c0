"""DOCX and ODT as word processors want them: headings, repeated headers, described pictures."""

import io
import xml.etree.ElementTree as ET

import pytest
from docx import Document

from civicforum.documents.formats import Format, copied
from civicforum.documents.minutes import Minutes
from tests.documents.days import gwangju
from tests.documents.full_day import full_day, minutes_of, seated
from tests.documents.office.opened import STYLE, SVG, TABLE, TEXT, W, body, parts
from tests.documents.reading import made

WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"


@pytest.fixture(scope="module")
def day() -> Minutes:
    room = full_day()
    return minutes_of(room, seated(room.forum))


def test_headings_of_a_docx_are_headings(day: Minutes) -> None:
    found = body(copied(day, Format.DOCX), Format.DOCX).iter(f"{W}pStyle")
    styles = [style.get(f"{W}val") for style in found]
    assert styles.count("Heading1") == len(day.sections)
    assert styles[:2] == ["Title", "Subtitle"]
    known = ET.fromstring(parts(copied(day, Format.DOCX))["word/styles.xml"])
    assert set(styles) <= {style.get(f"{W}styleId") for style in known.iter(f"{W}style")}


def test_headings_of_an_odt_are_headings(day: Minutes) -> None:
    content = copied(day, Format.ODT)
    headings = [*body(content, Format.ODT).iter(f"{TEXT}h")]
    levels = [heading.get(f"{TEXT}outline-level") for heading in headings]
    assert levels.count("1") == len(day.sections)
    sheet = ET.fromstring(parts(content)["styles.xml"])
    known = {style.get(f"{STYLE}name") for style in sheet.iter(f"{STYLE}style")}
    used = {
        element.get(f"{TEXT}style-name")
        for element in body(content, Format.ODT).iter()
        if element.tag in {f"{TEXT}p", f"{TEXT}h"}
    }
    assert used <= known


def test_headers_of_tables_are_repeated(day: Minutes) -> None:
    word = body(copied(day, Format.DOCX), Format.DOCX)
    odt = body(copied(day, Format.ODT), Format.ODT)
    in_word = len([*word.iter(f"{W}tblHeader")])
    assert in_word == len([*odt.iter(f"{TABLE}table-header-rows")]) > 5


@pytest.mark.parametrize(
    ("language", "said"), [("ko", "득표 막대그래프:"), ("en", "Bars of votes:")]
)
def test_a_picture_is_told_in_words(language: str, said: str) -> None:
    minutes = made(gwangju(language=language))
    (drawn,) = body(copied(minutes, Format.DOCX), Format.DOCX).iter(f"{WP}docPr")
    (described,) = body(copied(minutes, Format.ODT), Format.ODT).iter(f"{SVG}desc")
    assert drawn.get("descr") == described.text
    assert (described.text or "").startswith(said)
    assert "191 (78.6%)" in (described.text or "")


def test_properties_are_those_of_the_record() -> None:
    content = copied(made(gwangju(language="ko")), Format.DOCX)
    told = parts(content)["docProps/core.xml"].decode()
    assert "<dc:creator>공론화위원회</dc:creator>" in told
    assert told.count("2018-11-10T00:31:00Z</dcterms:") == 2
    assert "<dc:language>ko</dc:language>" in told
    meta = parts(copied(made(gwangju(language="ko")), Format.ODT))["meta.xml"].decode()
    assert "<dc:language>ko-KR</dc:language>" in meta
    assert "2018-11-10T00:31:00" in meta
    assert "공론화위원회" in meta


def test_korean_letters_have_a_korean_font_and_language(day: Minutes) -> None:
    styles = parts(copied(day, Format.DOCX))["word/styles.xml"].decode()
    assert 'w:eastAsia="Malgun Gothic"' in styles
    assert '<w:lang w:val="ko-KR" w:eastAsia="ko-KR"' in styles
    sheet = parts(copied(day, Format.ODT))["styles.xml"].decode()
    assert "'Malgun Gothic', 'Pretendard', 'NanumGothic'" in sheet
    assert 'style:language-asian="ko"' in sheet


def test_first_part_of_an_odt_says_unpacked_what_it_is(day: Minutes) -> None:
    content = copied(day, Format.ODT)
    assert content[30:38] == b"mimetype"
    assert content[38:].startswith(b"application/vnd.oasis.opendocument.text")
    listed = parts(content)["META-INF/manifest.xml"].decode()
    assert [name for name in parts(content) if name.endswith(".png")] == ["Pictures/1.png"]
    assert "Pictures/1.png" in listed
    assert "Thumbnails" not in listed


def test_the_library_reads_its_docx_again(day: Minutes) -> None:
    again = Document(io.BytesIO(copied(day, Format.DOCX)))
    assert again.core_properties.title == day.title
    assert [style for style in again.styles if style.name == "Point"]
