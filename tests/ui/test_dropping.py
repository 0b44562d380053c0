"""Files dropped anywhere on the window."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from civicforum.desk.opening import new_forum
from civicforum.domain.record import CreateForum
from civicforum.domain.sealing import SealForum
from civicforum.domain.sittings import CloseSitting, OpenSitting
from civicforum.ui.application import Program
from civicforum.ui.prepare.page import PreparePage
from civicforum.ui.prepare.roster_import import RosterImport
from tests.support.room import Room
from tests.ui.driver import Facilitator
from tests.ui.prepare.conftest import Preparer
from tests.ui.prepare.roster_files import ImportDialog, drop, drop_data, text


def handle(program: Program) -> QWindow:
    return program.window.windowHandle()


def roster(tmp_path: Path) -> Path:
    path = tmp_path / "명부.CSV"
    path.write_bytes(text().encode("cp949"))
    return path


def forum(tmp_path: Path) -> Path:
    path = tmp_path / "a.forum"
    with new_forum(path, CreateForum("다른 토론회", day="2018-11-10")):
        return path


def test_a_roster_is_looked_at_and_imported(
    facilitator: Facilitator, room: Room, qtbot: QtBot, tmp_path: Path
) -> None:
    assert drop(handle(facilitator.program), roster(tmp_path))
    page = facilitator.window.findChild(PreparePage)
    assert isinstance(page, PreparePage)
    assert page.isVisible()
    dialog = ImportDialog(Preparer(facilitator), qtbot)
    assert dialog.says("sourceLabel") == "명부.CSV"
    assert not drop(handle(facilitator.program), roster(tmp_path))
    dialog.press("importButton")
    assert sorted(room.forum.numbers)[-2:] == [31, 32]


def test_a_forum_is_opened(program: Program, tmp_path: Path) -> None:
    assert drop(handle(program), forum(tmp_path))
    assert program.window.windowTitle() == "CivicForum – 다른 토론회"


def test_a_forum_is_opened_instead_of_another(facilitator: Facilitator, tmp_path: Path) -> None:
    assert drop(handle(facilitator.program), forum(tmp_path))
    assert facilitator.window.windowTitle() == "CivicForum – 다른 토론회"


def test_a_broken_forum_is_told(program: Program, tmp_path: Path) -> None:
    path = tmp_path / "a.forum"
    path.write_bytes(b"no forum")
    assert drop(handle(program), path)
    assert not program.window.start_page.form.startNotice.isHidden()


def test_a_roster_without_a_forum(program: Program, tmp_path: Path) -> None:
    assert drop(handle(program), roster(tmp_path))
    label = program.window.findChild(QLabel, "startNotice")
    assert isinstance(label, QLabel)
    assert label.text() == "Open a forum first, then drop the roster 명부.CSV."
    assert label.isVisible()


def test_a_sealed_forum_takes_no_roster(
    facilitator: Facilitator, room: Room, tmp_path: Path
) -> None:
    room.do(OpenSitting(), CloseSitting(), SealForum())
    assert drop(handle(facilitator.program), roster(tmp_path))
    assert "sealed" in facilitator.info
    assert facilitator.window.findChild(RosterImport) is None


def test_anything_else_is_told(facilitator: Facilitator, tmp_path: Path) -> None:
    assert drop(handle(facilitator.program), tmp_path / "사진.jpg")
    assert facilitator.info.startswith("사진.jpg is neither a forum nor a roster")
    assert drop(handle(facilitator.program), roster(tmp_path), forum(tmp_path))
    assert facilitator.info.startswith("Several files were dropped")


def test_what_is_no_file_goes_on(facilitator: Facilitator) -> None:
    dragged = QMimeData()
    dragged.setUrls([QUrl("https://example.org/a.forum")])
    assert not drop_data(handle(facilitator.program), dragged)
    assert facilitator.info == ""
