"""The Prepare page over the room, as the facilitator comes to it."""

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListView, QTableView, QWidget

from civicforum.screens.ready import Section
from civicforum.ui.prepare.page import PreparePage
from tests.ui.driver import CONTROL, Facilitator
from tests.ui.hands import PATIENCE


class Preparer:
    """What the facilitator does on the Prepare page, by widgets only."""

    def __init__(self, facilitator: Facilitator) -> None:
        self.hands = facilitator
        self.hands.key(Qt.Key.Key_1, CONTROL)
        page = facilitator.window.findChild(PreparePage)
        assert isinstance(page, PreparePage)
        self.page = page

    @property
    def sections(self) -> list[str]:
        """The list at the left, as read aloud."""
        self.hands.settle()
        return self.hands.rows("sectionsView")

    def turn_to(self, section: Section) -> None:
        """By the arrow keys from the first."""
        view = self.hands.find(QListView, "sectionsView")
        view.setFocus()
        QTest.keyClick(view, Qt.Key.Key_Home)
        for _ in range(list(Section).index(section)):
            QTest.keyClick(view, Qt.Key.Key_Down)
        assert self.page.section is section

    def leave_field(self) -> None:
        """Tab."""
        self.hands.key(Qt.Key.Key_Tab)

    @property
    def table(self) -> QTableView:
        """The plan."""
        return self.hands.find(QTableView, "planView")

    @property
    def plan(self) -> list[list[str]]:
        """All cells of the plan."""
        self.hands.settle()
        model = self.table.model()
        return [
            [str(model.index(row, column).data()) for column in range(model.columnCount())]
            for row in range(model.rowCount())
        ]

    def cell(self, row: int, column: int) -> QModelIndex:
        """Choose a cell and have the keyboard there."""
        index = self.table.model().index(row, column)
        self.table.setFocus()
        self.table.setCurrentIndex(index)
        return index

    def editor(self) -> QWidget:
        """Enter on the chosen cell: the field that opens there."""
        self.wait_for_editor()
        QTest.keyClick(self.table, Qt.Key.Key_Return)
        found = self.table.viewport().findChild(QWidget, "planEditor")
        assert isinstance(found, QWidget)
        return found

    def commit(self, text: str) -> None:
        """Type into the field of a cell as an input method does, and Enter."""
        field = QApplication.focusWidget()
        assert field is not None
        event = QInputMethodEvent()
        event.setCommitString(text)
        QApplication.sendEvent(field, event)
        QTest.keyClick(field, Qt.Key.Key_Return)
        self.wait_for_editor()

    def wait_for_editor(self) -> None:
        """Until the field of a cell is gone: Qt takes over what was typed a moment later."""
        for _ in range(PATIENCE):
            if self.table.viewport().findChild(QWidget, "planEditor") is None:
                return
            QTest.qWait(1)
        raise AssertionError("the field of the cell stays")


@pytest.fixture
def preparer(facilitator: Facilitator) -> Preparer:
    """On the Prepare page."""
    return Preparer(facilitator)
