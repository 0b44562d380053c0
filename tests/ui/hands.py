"""Hands and eyes: widgets found by object name, clicked, typed into, read."""

from typing import TypeVar

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QListView,
    QSpinBox,
    QTabWidget,
    QWidget,
)

from civicforum.ui.application import Program
from civicforum.ui.bridge import Bridge

PATIENCE = 1000

_T = TypeVar("_T", bound=QObject)


class Hands:
    """Operates the window of a program."""

    def __init__(self, program: Program) -> None:
        self.program = program
        self.window = program.window

    def find_bridge(self) -> Bridge:
        """The bridge of the forum that is open."""
        return self.program.findChildren(Bridge)[-1]

    def settle(self) -> None:
        """Until the window shows everything that was done: changes are painted every 50 ms."""
        bridge = self.find_bridge()
        while not bridge.is_settled:
            QTest.qWait(1)

    def find(self, kind: type[_T], name: str) -> _T:
        """The widget of this object name in the main window."""
        found = self.window.findChild(kind, name)
        assert found is not None, name
        return found

    def text(self, name: str) -> str:
        """What a label or button says."""
        self.settle()
        widget = self.find(QWidget, name)
        assert isinstance(widget, (QLabel, QAbstractButton))
        return widget.accessibleName() or widget.text()

    def rows(self, name: str) -> list[str]:
        """What the rows of a list say."""
        model = self.find(QListView, name).model()
        return [str(model.index(row, 0).data()) for row in range(model.rowCount())]

    def click(self, name: str) -> None:
        """A real click in the middle of a button that can be seen."""
        button = self.find(QAbstractButton, name)
        self.wait_for(button)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def wait_for(self, widget: QWidget) -> None:
        """A moment at most, until the window has painted what was done before."""
        for _ in range(PATIENCE):
            if widget.isVisible() and widget.isEnabled():
                return
            QTest.qWait(1)
        raise AssertionError(f"{widget.objectName()} is not to be seen, or not to be used")

    def key(
        self,
        key: Qt.Key,
        modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    ) -> None:
        """A key press where the focus is."""
        QTest.keyClick(QApplication.focusWidget() or self.window, key, modifiers)

    def show_tab(self, name: str) -> None:
        """Bring a tab forward."""
        self.find(QTabWidget, "tabs").setCurrentWidget(self.find(QWidget, name))

    def type(self, name: str, text: str) -> None:
        """Type into a line as an input method does, instead of what was there."""
        line = self.find(QLineEdit, name)
        self.wait_for(line)
        line.setFocus()
        line.selectAll()
        if not text:
            QTest.keyClick(line, Qt.Key.Key_Delete)
        _commit(line, text)

    def type_on(self, name: str, text: str) -> None:
        """The same, after what stands there."""
        _commit(self.find(QLineEdit, name), text)

    def enter(self, name: str, text: str) -> None:
        """Type and press Enter."""
        self.type(name, text)
        QTest.keyClick(self.find(QLineEdit, name), Qt.Key.Key_Return)

    def type_number(self, name: str, number: int) -> None:
        """Type over what stands in a number field."""
        box = self.find(QSpinBox, name)
        self.wait_for(box)
        box.setFocus()
        box.selectAll()
        QTest.keyClicks(box, str(number))

    def pick(self, name: str, data: str) -> None:
        """Choose an entry of a combo box by what it stands for."""
        combo = self.find(QComboBox, name)
        assert combo.findData(data) >= 0, data
        combo.setCurrentIndex(combo.findData(data))

    def choose_in(self, name: str, data: str) -> None:
        """The same by the arrow keys."""
        combo = self.find(QComboBox, name)
        self.wait_for(combo)
        combo.setFocus()
        while combo.currentData() != data:
            before = combo.currentIndex()
            is_below = combo.findData(data) > before
            QTest.keyClick(combo, Qt.Key.Key_Down if is_below else Qt.Key.Key_Up)
            assert combo.currentIndex() != before, data


def _commit(line: QLineEdit, text: str) -> None:
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(line, event)
