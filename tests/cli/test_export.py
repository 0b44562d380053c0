"""`civicforum export`: which files are written, and that all or none of them are."""

import hashlib
import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run

ALL = {
    *(f"minutes-public.{ending}" for ending in ("pdf", "docx", "odt", "hwpx")),
    *("results-public.csv", "contributions-public.csv", "tables-public.xlsx"),
    *("debate-public.xml", "popolo-public.json", "agenda-public.ics"),
}


@pytest.fixture
def hall(run: Run) -> Run:
    order = ("new", "hall.forum", "--template", "town-hall", "--date", "2026-11-23")
    assert run(*order)[0] == 0
    assert run("do", "hall.forum", "AddPerson", "--name", "참여자1", "--number", "1")[0] == 0
    assert run("do", "hall.forum", "CheckIn", "--person", "#1")[0] == 0
    return run


def test_every_kind_of_file_unless_told(hall: Run) -> None:
    before = Path("hall.forum").read_bytes()
    status, out, err = hall("export", "hall.forum", "-o", "to/hand/on")
    assert (status, err) == (0, "")
    assert {path.name for path in Path("to/hand/on").iterdir()} == ALL
    assert len(out.splitlines()) == len(ALL)
    assert Path("hall.forum").read_bytes() == before


def test_only_the_kinds_that_are_asked_for_in_the_edition_that_is_asked_for(hall: Run) -> None:
    order = ("export", "hall.forum", "-o", "out", "--edition", "internal", "--formats")
    assert hall(*order, "popolo", "csv")[0] == 0
    written = {path.name: path.read_text("utf-8-sig") for path in Path("out").iterdir()}
    assert {*written} == {
        *("results-internal.csv", "contributions-internal.csv", "popolo-internal.json")
    }
    assert "참여자1" in written["popolo-internal.json"]
    assert hall("export", "hall.forum", "-o", "out", "--formats", "popolo")[0] == 0
    assert "참여자1" not in Path("out/popolo-public.json").read_text("utf-8")


def test_as_json_it_tells_each_file_with_its_hash(hall: Run) -> None:
    status, out, _ = hall("export", "hall.forum", "-o", "out", "--formats", "ics", "--json")
    told = json.loads(out)
    (file,) = told["files"]
    content = Path(file["path"]).read_bytes()
    assert (status, told["edition"], file["bytes"]) == (0, "public", len(content))
    assert file["sha256"] == hashlib.sha256(content).hexdigest()


def test_where_one_file_is_there_none_is_written_unless_asked(hall: Run) -> None:
    Path("out").mkdir()
    Path("out/agenda-public.ics").write_bytes(b"old")
    order = ("export", "hall.forum", "-o", "out", "--formats", "csv", "ics")
    status, out, err = hall(*order)
    assert (status, out, len(err.splitlines())) == (3, "", 1)
    assert [path.name for path in Path("out").iterdir()] == ["agenda-public.ics"]
    assert hall(*order, "--overwrite")[0] == 0
    assert Path("out/agenda-public.ics").read_bytes().startswith(b"BEGIN:VCALENDAR")


def test_a_run_that_was_cut_off_is_gone_on_with(hall: Run) -> None:
    order = ("export", "hall.forum", "-o", "out", "--formats", "csv", "ics")
    assert hall(*order)[0] == 0
    whole = {path.name: path.read_bytes() for path in Path("out").iterdir()}
    Path("out/agenda-public.ics").unlink()
    assert hall(*order)[0] == 0
    assert {path.name: path.read_bytes() for path in Path("out").iterdir()} == whole


def test_what_cannot_be_is_told_in_a_line(hall: Run) -> None:
    Path("file").write_bytes(b"")
    for order, wanted in (
        (("hall.forum", "-o", "file/below"), 3),
        (("hall.forum", "-o", "out", "--formats", "rtf"), 2),
        (("none.forum", "-o", "out"), 3),
        (("hall.forum",), 2),
    ):
        status, out, err = hall("export", *order)
        assert (status, out, len(err.splitlines())) == (wanted, "", 1), order
    assert not Path("out").exists()
