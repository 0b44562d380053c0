"""`civicforum` opens the window, or says what the machine lacks."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from civicforum.base.errors import Trouble
from civicforum.cli import window
from civicforum.desk.opening import open_forum
from civicforum.domain.kinds import SittingState
from tests.cli.conftest import Run


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    """What the window was asked to show."""
    heard: dict[str, Any] = {}

    def listen(path: Path | None, **options: Any) -> int:
        heard.update(options, path=path)
        return 0

    monkeypatch.setattr("civicforum.ui.application.run_window", listen)
    monkeypatch.setattr(window, "missing_for_window", tuple)
    return heard


def test_the_window_opens_with_and_without_a_forum(run: Run, asked: dict[str, Any]) -> None:
    assert run()[0] == 0
    assert (asked["path"], asked["language"]) == (None, "en")
    assert run("open", "a.forum", "--lang", "ko")[0] == 0
    assert (asked["path"], asked["language"]) == (Path("a.forum"), "ko")


def test_the_sample_is_a_fresh_copy_ready_to_be_opened(run: Run, asked: dict[str, Any]) -> None:
    assert run("--data-dir", "data")[0] == 0
    make_sample: Callable[[], Path] = asked["make_sample"]
    paths = [make_sample(), make_sample()]
    assert [path.name for path in paths] == ["Sample 1.forum", "Sample 2.forum"]
    with open_forum(paths[0]) as desk:
        assert desk.forum.sitting_state is SittingState.NOT_OPENED
        assert len(desk.forum.voters_present) == 243
        assert abs(desk.log[-1].at - asked["clock"].now()) < 60_000


def test_a_folder_that_cannot_be_made_is_told(run: Run, asked: dict[str, Any]) -> None:
    Path("data").write_text("a file")
    assert run("--data-dir", "data")[0] == 0
    with pytest.raises(Trouble) as told:
        asked["make_sample"]()
    assert told.value.code == "cannot-write"


def test_without_a_folder_it_goes_to_the_documents(
    run: Run, asked: dict[str, Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("platformdirs.user_documents_dir", lambda: str(tmp_path / "papers"))
    assert run()[0] == 0
    assert asked["make_sample"]().parent == tmp_path / "papers" / "CivicForum"


def test_a_machine_that_cannot_show_a_window_says_what_it_lacks(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(window, "missing_for_window", lambda: ("libxcb-cursor0",))
    status, out, err = run()
    assert (status, out, "libxcb-cursor0" in err, err.count("\n")) == (3, "", True, 1)


@pytest.mark.parametrize("place", [0, 2], ids=["before", "after"])
def test_options_of_the_window_hold_before_and_after_open(
    run: Run, asked: dict[str, Any], place: int
) -> None:
    line = ["open", "a.forum"]
    line[place:place] = ["--new-instance", "--no-first-run", "--data-dir", "data"]
    assert run(*line)[0] == 0
    assert (asked["path"], asked["only"], asked["is_first"]) == (Path("a.forum"), None, False)
    assert asked["memory"].folder() == Path("data")
