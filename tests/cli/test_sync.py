import json
from pathlib import Path

import pytest

from civicforum.desk.opening import read_forum
from civicforum.domain.sealing import UnsealForum
from tests.archive.conftest import changed, files, sealed_forum
from tests.cli.conftest import Run

FORUM = "town hall.forum"
SYNC = ("sync", FORUM, "stick", "--receipts", "receipts")


@pytest.fixture
def hall(run: Run) -> Run:
    sealed_forum(Path(FORUM), forum="hall", title="Town hall")
    Path("stick").mkdir()
    return run


def test_every_file_is_told_and_may_be_taken_away(hall: Run) -> None:
    status, out, err = hall(*SYNC)
    assert (status, err) == (0, "")
    lines = out.splitlines()
    assert lines[0].endswith("town hall (hall)/v0001")
    assert [line.partition(",")[0] for line in lines[1:5]] == [
        *("copied: record.json", "copied: sealed.forum"),
        *("copied: minutes-internal.pdf", "copied: minutes-public.pdf"),
    ]
    assert lines[5].startswith("Receipt: receipts")
    assert lines[6] == "4 of 4 files verified; safe to remove."


def test_again_all_is_there_already(hall: Run) -> None:
    hall(*SYNC)
    before = files(Path("stick"))
    status, out, _ = hall(*SYNC)
    assert (status, out.count("there already: ")) == (0, 4)
    assert files(Path("stick")) == before


def test_a_dry_run_writes_nothing(hall: Run) -> None:
    status, out, _ = hall(*SYNC, "--dry-run")
    assert (status, out.count("would be copied: ")) == (0, 4)
    assert "Nothing was written." in out
    assert list(Path("stick").iterdir()) == []
    hall(*SYNC)
    assert hall(*SYNC, "--dry-run")[1].count("there already: ") == 4


def test_json(hall: Run) -> None:
    foretold = json.loads(hall(*SYNC, "--dry-run", "--json")[1])
    assert (foretold["is_complete"], len(foretold["files"])) == (False, 4)
    done = json.loads(hall(*SYNC, "--json")[1])
    assert (done["was_complete"], done["receipt"]["version"]) == (False, "v0001")
    assert json.loads(Path(done["kept"]).read_bytes()) == done["receipt"]


def test_receipts_are_kept_among_the_users_data(
    hall: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def data(*_: object, **__: object) -> Path:
        return tmp_path / "data"

    monkeypatch.setattr("platformdirs.user_data_path", data)
    assert hall("sync", FORUM, "stick")[0] == 0
    assert len(list((tmp_path / "data" / "receipts").iterdir())) == 1


def test_what_cannot_be_is_told_in_one_line(hall: Run) -> None:
    status, out, err = hall("sync", FORUM, "gone")
    assert (status, out, len(err.splitlines())) == (3, "", 1)
    assert "gone" in err
    changed(Path(FORUM), UnsealForum("a slip of the pen"))
    status, out, err = hall(*SYNC)
    assert (status, out, len(err.splitlines())) == (1, "", 1)
    assert list(Path("stick").iterdir()) == []


def test_a_window_is_told_how_far_it_is(hall: Run, capsys: pytest.CaptureFixture[str]) -> None:
    with read_forum(Path(FORUM)) as desk:
        link = desk.last_link
    status, out, err = hall(*SYNC, "--json", "--held", link)
    assert (status, json.loads(out)["receipt"]["last_link"]) == (0, link)
    steps = [line.split("/") for line in err.split()]
    assert steps[:2] == [["1", "2"], ["2", "2"]]
    assert steps[-1][0] == steps[-1][1]
    assert hall(*SYNC, "--held", "other")[0] == 3
