"""macOS hands files over as events."""

from pathlib import Path

from PySide6.QtCore import QEvent, QUrl
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from civicforum.ui.file_opening import FileOpening


def test_a_file_that_the_system_hands_over_is_asked_for(qtbot: QtBot, tmp_path: Path) -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    opening = FileOpening(application)
    asked: list[Path] = []
    opening.asked.connect(asked.append)
    path = tmp_path / "hall.forum"
    assert QApplication.sendEvent(application, QFileOpenEvent(str(path)))
    QApplication.sendEvent(application, QFileOpenEvent(QUrl("https://example.org/hall")))
    QApplication.sendEvent(application, QEvent(QEvent.Type.ApplicationActivate))
    application.removeEventFilter(opening)
    opening.deleteLater()
    assert asked == [path]
