"""`civicforum survey`: forms keyed from a table, all or none; results as text and JSON."""

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run

SETUP = (
    ("AddSurvey", "--title", "On the road", "--survey", "s"),
    ("AddSurveyQuestion", "--survey", "s", "--text", "Build it?", "--question", "build"),
    ("OpenWave", "--survey", "s", "--number", "1", "--name", "before"),
    ("OpenWave", "--survey", "s", "--number", "2", "--name", "after"),
)


@pytest.fixture
def hall(run: Run) -> Run:
    assert run("new", "hall.forum", "--template", "town-hall", "--date", "2026-11-23")[0] == 0
    for order in SETUP:
        assert run("do", "hall.forum", *order)[0] == 0
    Path("before.csv").write_text("code,build\nab,2\ncd,5\nef,\n,\n", "utf-8")
    Path("after.csv").write_text("code,build\nab,6\ncd,7\n", "utf-8")
    return run


def test_forms_are_keyed_and_compared(hall: Run) -> None:
    assert hall("survey", "hall.forum", "--key", "before.csv", "--preview")[1] == (
        "Can be keyed: 3 forms.\n"
    )
    assert hall("survey", "hall.forum", "s", "--key", "before.csv")[1] == "Keyed: 3 forms.\n"
    assert hall("survey", "hall.forum", "1", "--key", "after.csv", "--wave", "2")[0] == 0
    Path("again.csv").write_text("code,build\nab,3\n", "utf-8")
    status, out, _ = hall("survey", "hall.forum", "--key", "again.csv", "--second")
    assert (status, out) == (0, "Keyed: 1 form.\n1 answer was keyed in two ways\n")
    status, out, _ = hall("survey", "hall.forum")
    assert status == 0
    assert "1. Build it? | 5.00 (1) | 6.50 (2) | +1.50" in out
    status, out, _ = hall("survey", "hall.forum", "--json", "--public")
    assert json.loads(out)["title"] == "On the road"


def test_a_wrong_row_keys_nothing(hall: Run) -> None:
    Path("wrong.csv").write_text("code,build\nab,2\ncd,11\n,4\n", "utf-8")
    before = Path("hall.forum").read_bytes()
    status, out, _ = hall("survey", "hall.forum", "--key", "wrong.csv")
    assert status == 1
    assert "Row 3: Question 1: “11” is no answer" in out
    assert out.splitlines()[-1] == "Nothing was keyed."
    assert len(before) == len(Path("hall.forum").read_bytes())


def test_a_table_that_cannot_be_read(hall: Run) -> None:
    assert hall("survey", "hall.forum", "--key", "nothing.csv")[0] == 3
    Path("empty.csv").write_text("code,build\n", "utf-8")
    status, _, err = hall("survey", "hall.forum", "--key", "empty.csv")
    assert status == 3
    assert "no forms" in err
    assert hall("survey", "hall.forum", "other")[0] == 1


def test_rows_are_numbered_as_in_the_file_and_codes_are_used_once(hall: Run) -> None:
    Path("wrong.csv").write_text("code,build\n,\nab,2\n AB ,3\n", "utf-8")
    status, out, _ = hall("survey", "hall.forum", "--key", "wrong.csv")
    assert status == 1
    assert out.startswith("Row 4: ")
    assert "ab" in out.splitlines()[0]


def test_without_a_survey_and_with_several(hall: Run) -> None:
    assert hall("new", "bare.forum", "--template", "town-hall", "--date", "2026-11-23")[0] == 0
    status, _, err = hall("survey", "bare.forum")
    assert (status, "This forum has no survey yet." in err) == (1, True)
    assert hall("do", "hall.forum", "AddSurvey", "--title", "Another")[0] == 0
    status, _, err = hall("survey", "hall.forum")
    assert (status, "Name one by its number: 1, 2." in err) == (1, True)
    assert hall("survey", "hall.forum", "1")[0] == 0
