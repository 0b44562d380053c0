"""A roster by the command line: looked at, imported, refused, updated."""

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run

HEAD = "번호,성명,구분\n"


@pytest.fixture
def hall(run: Run) -> None:
    assert run("new", "hall.forum", "--template", "town-hall", "--date", "2026-11-23")[0] == 0


def people(run: Run) -> int:
    return len(json.loads(run("show", "hall.forum", "--json")[1])["forum"]["people"])


@pytest.mark.usefixtures("hall")
def test_a_preview_writes_nothing(run: Run) -> None:
    Path("list.csv").write_bytes((HEAD + "1,가,\n2,나,참관\n").encode("cp949"))
    before = Path("hall.forum").read_bytes()
    status, out, _ = run("roster", "hall.forum", "list.csv", "--preview", "--lang", "en")
    assert status == 0
    assert "cp949" in out
    assert "2 people: 2 new, 0 changed, 0 unchanged" in out.replace("as before", "unchanged")
    assert Path("hall.forum").read_bytes() == before
    assert run("roster", "hall.forum", "list.csv")[0] == 0
    assert people(run) == 2
    assert run("roster", "hall.forum", "list.csv")[0] == 0
    assert people(run) == 2


@pytest.mark.usefixtures("hall")
def test_wrong_rows_stop_the_import_until_they_are_left_out(run: Run) -> None:
    Path("list.csv").write_text(HEAD + "1,가,\n1,나,\n" + "x,다,\n" * 30, "utf-8")
    for options, status, count in (
        (("--preview",), 1, 0),
        ((), 1, 0),
        (("--leave-out-wrong-rows",), 0, 1),
    ):
        ended, out, _ = run("roster", "hall.forum", "list.csv", *options, "--lang", "en")
        assert (ended, people(run)) == (status, count)
        assert "Row 3, 번호" in out
        assert "… and 11 more" in out


@pytest.mark.usefixtures("hall")
def test_columns_named_by_the_user_and_json(run: Run) -> None:
    Path("list.tsv").write_text("별명\t메모\n가\t=1+1\n", "utf-8")
    options = ("--column", "별명=name", "--column", "메모=role", "--delimiter", "\\t", "--json")
    status, out, _ = run("roster", "hall.forum", "list.tsv", *options)
    told = json.loads(out)
    assert (status, told["added"], told["columns"]) == (0, 1, {"별명": "name", "메모": "role"})
    assert "=1+1" in run("show", "hall.forum", "--json")[1]


@pytest.mark.usefixtures("hall")
@pytest.mark.parametrize(
    ("options", "status"),
    [
        (("missing.csv",), 3),
        (("list.csv", "--delimiter", "ab"), 1),
        (("list.csv", "--encoding", "utf-32"), 1),
        (("list.csv", "--header-row", "99"), 1),
    ],
)
def test_bad_wishes_are_refused_in_one_line(
    run: Run, options: tuple[str, ...], status: int
) -> None:
    Path("list.csv").write_text(HEAD + "1,가,\n", "utf-8")
    ended, _, err = run("roster", "hall.forum", *options)
    assert ended == status
    assert len(err.strip().splitlines()) == 1
    assert people(run) == 0
