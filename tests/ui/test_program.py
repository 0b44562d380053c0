"""From the start page to one file on disk."""

import subprocess
import sys
from functools import partial
from pathlib import Path
from uuid import uuid4

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from civicforum.base.errors import Trouble
from civicforum.desk.clock import ScriptClock
from civicforum.desk.opening import new_forum, open_forum
from civicforum.domain.record import CreateForum
from civicforum.ui.actions import Deed
from civicforum.ui.application import Program, run_window
from civicforum.ui.language import speak
from civicforum.ui.memory import Memory
from civicforum.ui.single import OneWindow
from civicforum.ui.theme import Theme
from tests.support.room import NINE
from tests.ui.driver import Facilitator


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "2018-11-10 town hall.forum"
    new_forum(path, CreateForum("Town hall", language="en"), ScriptClock(NINE)).close()
    return path


def _the_same(theme: Theme, _application: QApplication) -> Theme:
    return theme


def start_message(program: Program) -> str:
    label = program.window.start_page.form.startNotice
    assert isinstance(label, QLabel)
    return "" if label.isHidden() else label.text()


def test_trouble_at_opening_is_told_on_the_start_page(program: Program, tmp_path: Path) -> None:
    program.open(tmp_path / "nothing.forum")
    assert "nothing.forum" in start_message(program)
    assert program.window.start_page.isVisible()
    assert not program.window.actions_[Deed.NEXT].isEnabled()


def test_open_press_close_and_one_file_is_left(program: Program, file: Path) -> None:
    program.open(file)
    facilitator = Facilitator(program)
    assert facilitator.next_label == "Start live: open the sitting"
    facilitator.press_next()
    program.end()
    assert {path.name for path in file.parent.iterdir()} == {file.name, "settings.toml"}
    with open_forum(file) as desk:
        assert desk.log[-1].command == "OpenSitting"


def test_another_forum_takes_the_place_of_the_first(
    program: Program, file: Path, tmp_path: Path
) -> None:
    second = tmp_path / "second.forum"
    new_forum(second, CreateForum("Second", language="en"), ScriptClock(NINE)).close()
    program.open(file)
    program.open(second)
    assert program.window.windowTitle() == "CivicForum – Second"
    Facilitator(program).press_next()
    program.open(tmp_path / "nothing.forum")
    assert program.window.windowTitle() == "CivicForum"
    assert program.projector is None


def test_the_file_dialog_blocks_nothing(program: Program, file: Path, qtbot: QtBot) -> None:
    Facilitator(program).click("openButton")
    dialog = program.window.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    dialog.fileSelected.emit(str(file))
    dialog.reject()
    assert program.window.windowTitle() == "CivicForum – Town hall"


def test_the_sample(program: Program, file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(program, "_make_sample", lambda: file)
    Facilitator(program).click("sampleButton")
    assert program.window.page is not None


def test_a_sample_that_cannot_be_made(program: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail() -> Path:
        raise Trouble("file-exists", path="sample.forum")

    monkeypatch.setattr(program, "_make_sample", fail)
    Facilitator(program).click("sampleButton")
    assert "sample.forum" in start_message(program)


def test_run_window_until_it_is_closed(
    file: Path, qtbot: QtBot, theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("civicforum.ui.application.Theme", partial(_the_same, theme))
    titles: list[str] = []

    def look_and_leave() -> None:
        titles.extend(w.windowTitle() for w in QApplication.topLevelWidgets() if w.isVisible())
        for window in QApplication.topLevelWidgets():
            if window.windowTitle() == "CivicForum – Town hall":
                window.close()

    QTimer.singleShot(200, look_and_leave)
    memory = Memory(None, lambda: file.parent)
    done = run_window(
        file,
        language="en",
        clock=ScriptClock(NINE),
        make_sample=lambda: file,
        memory=memory,
        only=OneWindow(f"civicforum-test-{uuid4().hex}"),
        is_first=True,
    )
    assert [one.title for one in memory.settings.recent] == ["Town hall"]
    speak("en")
    assert done == 0
    assert {"CivicForum – Town hall", "CivicForum Projector – Town hall"} <= set(titles)


def test_nothing_heavy_before_the_window() -> None:
    code = (
        "import sys; import civicforum.ui.application; "
        "print([m for m in sys.modules if m.startswith(('civicforum.domain', 'civicforum.store', "
        "'civicforum.desk', 'civicforum.documents', 'civicforum.archive', 'matplotlib', "
        "'reportlab', 'numpy', 'asyncio', 'sqlite', 'msgspec', 'importlib.metadata'))])"
    )
    result = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    assert result.stdout.strip() == "[]"
