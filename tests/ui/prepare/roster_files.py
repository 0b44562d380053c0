"""Rosters as offices save them, and what the facilitator does with the import dialog."""

import io
from pathlib import Path
from typing import TypeVar

import openpyxl
from PySide6.QtCore import QMimeData, QObject, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QListView,
    QPushButton,
    QTableWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from civicforum.ui.prepare.roster_import import RosterImport
from tests.desk.roster import test_workbooks as workbooks
from tests.desk.roster.test_workbooks import ods_cell, ods_row
from tests.ui.prepare.conftest import Preparer

_T = TypeVar("_T", bound=QWidget)
Cells = tuple[tuple[str, ...], ...]
ROWS: Cells = (("연번", "성명", "단체"), ("31", "최바다", "상인회"), ("32", "강산", "주민회"))


def text(rows: Cells = ROWS, delimiter: str = ",") -> str:
    """Lines of cells."""
    return "\r\n".join(delimiter.join(row) for row in rows) + "\r\n"


def xlsx(rows: Cells = ROWS) -> bytes:
    """A workbook."""
    book = openpyxl.Workbook()
    for row in rows:
        book.worksheets[0].append(row)
    content = io.BytesIO()
    book.save(content)
    return content.getvalue()


def ods(rows: Cells = ROWS) -> bytes:
    """As LibreOffice saves it."""
    return workbooks.ods(*(ods_row(1, "".join(map(ods_cell, row))) for row in rows))


def drop(target: QObject, *files: Path) -> bool:
    """Drag files over a widget or window and let them go there; whether they were taken."""
    dragged = QMimeData()
    dragged.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    return drop_data(target, dragged)


def drop_data(target: QObject, dragged: QMimeData) -> bool:
    """As `drop`, for anything."""
    left, plain = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    copy = Qt.DropAction.CopyAction
    enter = QDragEnterEvent(QPoint(400, 300), copy, dragged, left, plain)
    QApplication.sendEvent(target, enter)
    if not enter.isAccepted():
        return False
    let_go = QDropEvent(QPointF(400, 300), copy, dragged, left, plain)
    QApplication.sendEvent(target, let_go)
    return let_go.isAccepted()


class ImportDialog:
    """The dialog that is open, by its widgets only."""

    def __init__(self, preparer: Preparer, qtbot: QtBot) -> None:
        found = preparer.hands.window.findChildren(RosterImport)
        self.dialog = next(dialog for dialog in found if dialog.isVisible())
        self.qtbot = qtbot
        self.wait()

    def wait(self) -> None:
        """Until it was read."""
        reading = ("Reading…", "읽는 중…")
        self.qtbot.waitUntil(lambda: self.button not in reading)

    @property
    def button(self) -> str:
        """What importing would do."""
        return self.find(QPushButton, "importButton").text()

    def says(self, name: str) -> str:
        """A label that is shown; "" for a hidden one."""
        label = self.find(QLabel, name)
        return "" if label.isHidden() else label.text()

    @property
    def cells(self) -> list[list[str]]:
        """The first rows."""
        table = self.find(QTableWidget, "previewTable")
        return [
            [str(table.model().index(y, x).data()) for x in range(table.columnCount())]
            for y in range(table.rowCount())
        ]

    @property
    def row_numbers(self) -> list[str]:
        """Beside the first rows."""
        table = self.find(QTableWidget, "previewTable")
        upright = Qt.Orientation.Vertical
        return [str(table.model().headerData(y, upright)) for y in range(table.rowCount())]

    @property
    def problems(self) -> list[str]:
        """As read aloud; none where the list is hidden."""
        view = self.find(QListView, "problemView")
        model = view.model()
        shown = range(0 if view.isHidden() else model.rowCount())
        return [str(model.index(row, 0).data()) for row in shown]

    def meaning(self, place: int) -> QComboBox:
        """What the column at this place (from 0) means."""
        return self.find(QComboBox, f"meaning{place}")

    def choose(self, combo: QComboBox, data: str) -> None:
        """By the keyboard, from the first entry on."""
        combo.setFocus()
        QTest.keyClick(combo, Qt.Key.Key_Home)
        self.wait()
        for _ in range(combo.findData(data)):
            QTest.keyClick(combo, Qt.Key.Key_Down)
            self.wait()

    def press(self, name: str) -> None:
        """A button."""
        QTest.mouseClick(self.find(QPushButton, name), Qt.MouseButton.LeftButton)

    def escape(self) -> None:
        """Esc."""
        QTest.keyClick(self.dialog, Qt.Key.Key_Escape)

    def find(self, kind: type[_T], name: str) -> _T:
        """A widget by name."""
        found = self.dialog.findChild(kind, name)
        assert isinstance(found, kind), name
        return found
