"""`civicforum minutes` and `civicforum check`: what is written, what is lacking, what stays."""

import json
from pathlib import Path

import pikepdf
import pytest

from civicforum.documents.completeness import FIELDS
from tests.cli.conftest import Run
from tests.support.pdf_text import pdf_text

NEW = ("new", "hall.forum", "--template", "town-hall", "--date", "2026-11-23")
DONE = (
    ("DescribeForum", "--host", "구청", "--place", "강당"),
    ("AddPerson", "--name", "참여자1", "--number", "1"),
    ("CheckIn", "--person", "#1"),
    ("DeclareNone", "--field", "others"),
    ("OpenSitting",),
    ("AddItem", "--title", "토론", "--item", "i"),
    ("StartItem", "--item", "i"),
    ("AddCard", "--text", "버스를 늘리자", "--author", "#1"),
    ("RecordDecision", "--text", "버스를 늘리기로 함"),
    ("CloseSitting",),
)


@pytest.fixture
def hall(run: Run) -> Run:
    assert run(*NEW)[0] == 0
    return run


@pytest.fixture
def day(hall: Run) -> Run:
    for order in DONE:
        assert hall("do", "hall.forum", *order)[0] == 0
    return hall


def text_of(path: str) -> str:
    return "".join(pdf_text(Path(path)).split())


def test_the_copy_to_file_is_written_unless_told_otherwise(day: Run) -> None:
    before = Path("hall.forum").read_bytes()
    status, out, err = day("minutes", "hall.forum", "-o", "filed.pdf")
    assert (status, out, err) == (0, "Minutes written: filed.pdf\n", "")
    assert "참여자1" in text_of("filed.pdf")
    assert day("minutes", "hall.forum", "-o", ".", "--edition", "public")[0] == 0
    assert "참여자1" not in text_of("minutes-public.pdf")
    assert Path("hall.forum").read_bytes() == before


def attachments(path: str) -> list[str]:
    with pikepdf.open(path) as pdf:
        return list(pdf.attachments)


def test_what_is_filed_is_for_the_archive_and_what_is_published_brings_its_data(day: Run) -> None:
    for edition in ("internal", "public"):
        assert day("minutes", "hall.forum", "-o", ".", "--edition", edition)[0] == 0
    assert attachments("minutes-internal.pdf") == []
    assert attachments("minutes-public.pdf") == ["minutes.json"]


def test_both_copies_of_an_edition_go_into_a_folder(day: Run) -> None:
    wanted = ("minutes", "hall.forum", "--edition", "public", "--copy", "archive", "data")
    status, out, _ = day(*wanted, "-o", ".")
    assert (status, len(out.splitlines())) == (0, 2)
    assert attachments("minutes-public.pdf") == ["minutes.json"]
    assert attachments("minutes-public-archive.pdf") == []
    status, out, err = day(*wanted, "-o", "one.pdf")
    assert (status, out, len(err.splitlines())) == (3, "", 1)
    assert not Path("one.pdf").exists()


def test_a_copy_of_another_kind_keeps_the_name_that_was_asked_for(day: Run) -> None:
    assert day("minutes", "hall.forum", "-o", "data.pdf", "--copy", "data")[0] == 0
    assert attachments("data.pdf") == ["minutes.json"]


def test_a_pdf_that_lacks_a_text_is_not_written(day: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("civicforum.documents.text.pieces", lambda *_: [])  # pyright: ignore[reportUnknownLambdaType, reportUnknownArgumentType]
    status, out, err = day("minutes", "hall.forum", "-o", "filed.pdf")
    assert (status, out, len(err.splitlines())) == (3, "", 1)
    assert "“1”" in err
    assert [path.name for path in Path().iterdir()] == ["hall.forum"]


def test_the_same_record_writes_the_same_bytes(day: Run) -> None:
    for name in ("a.pdf", "b.pdf"):
        assert day("minutes", "hall.forum", "-o", name)[0] == 0
    assert Path("a.pdf").read_bytes() == Path("b.pdf").read_bytes()


def test_nothing_is_overwritten_unless_asked(day: Run) -> None:
    Path("filed.pdf").write_bytes(b"old")
    status, out, err = day("minutes", "hall.forum", "-o", "filed.pdf")
    assert (status, out, len(err.splitlines())) == (3, "", 1)
    assert Path("filed.pdf").read_bytes() == b"old"
    assert day("minutes", "hall.forum", "-o", "filed.pdf", "--overwrite")[0] == 0
    assert Path("filed.pdf").read_bytes().startswith(b"%PDF")


def test_a_forum_is_never_replaced_by_its_minutes(day: Run) -> None:
    before = Path("hall.forum").read_bytes()
    for name in ("hall.forum", "other.FORUM"):
        assert day("minutes", "hall.forum", "-o", name, "--overwrite")[0] == 3
    assert Path("hall.forum").read_bytes() == before
    assert not Path("other.FORUM").exists()


def test_with_check_incomplete_minutes_are_not_written(hall: Run) -> None:
    status, out, _ = hall("minutes", "hall.forum", "-o", "filed.pdf", "--check")
    assert status == 1
    assert out.startswith("Minutes: 2/11 fields of Article 18(2) are complete.")
    assert out.endswith("No minutes were written.\n")
    assert not Path("filed.pdf").exists()
    assert hall("minutes", "hall.forum", "-o", "filed.pdf")[0] == 0


def test_with_check_complete_minutes_are_written(day: Run) -> None:
    status, out, _ = day("minutes", "hall.forum", "-o", "filed.pdf", "--check")
    assert status == 0
    assert out.splitlines() == [
        "Minutes: 11/11 fields of Article 18(2) are complete.",
        "Minutes written: filed.pdf",
    ]


def test_where_it_cannot_be_written_one_line_says_so(day: Run) -> None:
    status, out, err = day("minutes", "hall.forum", "-o", "no/where.pdf")
    assert (status, out, len(err.splitlines())) == (3, "", 1)


def test_check_says_that_all_is_there(day: Run) -> None:
    status, out, _ = day("check", "hall.forum")
    assert (status, len(out.splitlines())) == (0, 2)
    report = json.loads(day("check", "hall.forum", "--json")[1])
    assert report["missing"] == []
    assert list(report["fields"]) == list(FIELDS)


def test_check_says_what_each_field_lacks_in_a_line(day: Run) -> None:
    assert day("do", "hall.forum", "DescribeForum", "--place", "")[0] == 0
    assert day("do", "hall.forum", "OpenSitting")[0] == 0
    for number in ("2", "3"):
        assert day("do", "hall.forum", "AddPerson", "--number", number)[0] == 0
        for order in (("CheckIn", "--person"), ("RequestTurn", "--person")):
            assert day("do", "hall.forum", *order, f"#{number}")[0] == 0
        assert day("do", "hall.forum", "CallSpeaker")[0] == 0
    status, out, _ = day("check", "hall.forum")
    assert status == 1
    lines = out.splitlines()
    assert lines[1] == "Minutes: 7/11 fields of Article 18(2) are complete."
    assert len(lines) == 6
    assert all(line.startswith("The minutes lack: ") for line in lines[2:])
    report = json.loads(day("check", "hall.forum", "--json")[1])
    assert {field: lacks for field, lacks in report["fields"].items() if lacks} == {
        "date": ["sitting-open:2"],
        "place": ["place-empty"],
        "proceedings": ["sitting-open:2"],
        "gists": ["turn-without-gist:1", "turn-without-gist:2"],
    }
    assert report["missing"] == ["date", "place", "proceedings", "gists"]


@pytest.mark.parametrize("ending", ["docx", "odt", "HWPX"])
def test_the_name_says_what_kind_of_file_is_written(day: Run, ending: str) -> None:
    status, out, err = day("minutes", "hall.forum", "-o", f"copy.{ending}", "--edition", "public")
    assert (status, out, err) == (0, f"Minutes written: copy.{ending}\n", "")
    assert Path(f"copy.{ending}").read_bytes().startswith(b"PK")
    assert day("minutes", "hall.forum", "-o", f"copy.{ending}")[0] == 3


def test_without_an_ending_it_is_a_pdf_and_another_one_is_refused(day: Run) -> None:
    assert day("minutes", "hall.forum", "-o", "filed")[0] == 0
    assert Path("filed").read_bytes().startswith(b"%PDF")
    status, out, err = day("minutes", "hall.forum", "-o", "filed.doc")
    assert (status, out, len(err.splitlines())) == (1, "", 1)
    assert ".pdf, .docx, .odt, .hwpx" in err
    assert not Path("filed.doc").exists()


def test_a_front_and_sheets_are_chosen(day: Run) -> None:
    wishes = ("--paper", "letter", "--margins", "wide", "--cover", "--contents", "--summary")
    assert day("minutes", "hall.forum", "-o", "a.pdf", *wishes)[0] == 0
    assert day("minutes", "hall.forum", "-o", "b.pdf", "--no-cover", "--no-summary")[0] == 0
    with pikepdf.open("a.pdf") as whole, pikepdf.open("b.pdf") as bare:
        assert [page.label for page in whole.pages][:4] == ["", "i", "ii", "1"]
        assert bare.pages[0].label == "1"
        assert [float(each) for each in whole.pages[0].mediabox[2:]] == [612, 792]
