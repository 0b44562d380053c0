"""What goes wrong inside the program, and the Help menu."""

import threading
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer, qWarning
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QPlainTextEdit
from pytestqt.qtbot import QtBot

from civicforum.base.fault_log import LOG, FaultLog
from civicforum.ui.about import AboutWindow
from civicforum.ui.application import Program
from civicforum.ui.deeds import Deed
from civicforum.ui.faults import Faults
from tests.support.room import Room
from tests.ui.driver import Facilitator

SECRET = "Ann said"


@pytest.fixture
def logs(program: Program, tmp_path: Path) -> Iterator[Path]:
    """The hooks of the program, as when it is started."""
    log = FaultLog(tmp_path / "logs")
    faults = Faults(log, program)
    faults.happened.connect(program.window.help.tell_fault)
    program.window.help.logs = log.folder
    yield log.folder
    faults.end()
    log.end()


def fail() -> None:
    raise ValueError(SECRET)


def test_a_fault_is_said_once_and_the_forum_is_safe(
    facilitator: Facilitator,
    room: Room,
    logs: Path,
    qtbot: QtBot,
    capfd: pytest.CaptureFixture[str],
) -> None:
    for _ in range(3):
        QTimer.singleShot(0, fail)
    qtbot.waitUntil(lambda: "went wrong inside" in facilitator.info)
    step = room.desk.log[-1].step
    assert f"Everything up to step {step} is safe in the file." in facilitator.info
    assert SECRET not in facilitator.info + capfd.readouterr().err
    text = (logs / LOG).read_text("utf-8")
    assert "ValueError tests/ui/test_help.py:" in text
    assert SECRET not in text
    facilitator.check_in(4)  # the evening goes on
    assert room.forum.people["hana"].presence.value == "present"


def test_a_fault_in_a_thread_is_said_too(program: Program, logs: Path, qtbot: QtBot) -> None:
    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    label = program.window.form.infoLabel
    qtbot.waitUntil(lambda: "No forum was open." in label.text())
    assert "ValueError" in (logs / LOG).read_text("utf-8")


@pytest.mark.qt_log_ignore("odd")
def test_what_qt_says_is_kept_without_names(program: Program, logs: Path) -> None:
    assert program.window.isVisible()
    qWarning("odd: 'Ann' in /home/ann/a.forum")
    text = (logs / LOG).read_text("utf-8")
    assert "odd: … in …" in text


def test_diagnostics_are_saved_and_never_over_another_file(
    facilitator: Facilitator, logs: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "d.zip"
    facilitator.window.actions_[Deed.DIAGNOSTICS].trigger()
    dialog = facilitator.window.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    dialog.selectFile(str(path))
    dialog.accept()
    qtbot.waitUntil(lambda: facilitator.info.startswith("Saved: d.zip."))
    with zipfile.ZipFile(path) as pack:
        assert "about.json" in pack.namelist()
    path.write_bytes(b"mine")
    facilitator.window.help.save(str(path))
    assert facilitator.info == "“d.zip” is there already. Choose another name."
    assert path.read_bytes() == b"mine"
    facilitator.window.help.save(str(tmp_path / "none" / "d.zip"))
    assert "could not be written" in facilitator.info
    assert logs.is_dir()


def test_about_tells_versions_places_and_licences(facilitator: Facilitator, logs: Path) -> None:
    facilitator.window.actions_[Deed.ABOUT].trigger()
    about = facilitator.window.findChild(AboutWindow)
    assert isinstance(about, AboutWindow)
    details = about.findChild(QPlainTextEdit, "aboutDetails")
    assert isinstance(details, QPlainTextEdit)
    text = details.toPlainText()
    for part in ("Python 3.", "SQLite 3.", str(logs), "Apache-2.0", "LGPL", "fonts/", "icons/"):
        assert part in text
    about.form.copyAboutButton.click()
    assert QGuiApplication.clipboard().text() == text
    QTest.keyClick(about, Qt.Key.Key_Escape)
    assert not about.isVisible()
