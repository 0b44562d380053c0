"""Ctrl+C in the terminal, and a polite order to end: the window closes as Quit closes it."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from civicforum.desk.clock import ScriptClock
from civicforum.desk.opening import new_forum, open_forum, stopped_unexpectedly
from civicforum.domain.record import CreateForum
from tests.support.room import NINE

LONG = 60_000


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_the_forum_is_closed_to_one_file(qtbot: QtBot, tmp_path: Path, number: int) -> None:
    path = tmp_path / "town hall.forum"
    new_forum(path, CreateForum("Town hall", language="en"), ScriptClock(NINE)).close()
    code = "import sys; from civicforum.cli.main import main; sys.exit(main())"
    options = ("--new-instance", "--no-first-run", "--data-dir", str(tmp_path / "data"))
    with subprocess.Popen(
        [sys.executable, "-c", code, *options, "open", str(path)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    ) as process:
        qtbot.waitUntil(lambda: _is_shown(tmp_path / "data"), timeout=LONG)
        os.killpg(process.pid, number)
        out, told = process.communicate(timeout=LONG / 1000)
    assert (process.returncode, out) == (0, "")
    assert "Traceback" not in told
    assert [left.name for left in tmp_path.glob("*.forum*")] == [path.name]
    assert not stopped_unexpectedly(path)
    with open_forum(path) as desk:
        assert desk.forum.title == "Town hall"


def _is_shown(data: Path) -> bool:
    """The window remembers a forum once it shows it."""
    settings = data / "settings.toml"
    return settings.exists() and "town hall" in settings.read_text("utf-8")
