"""Combo boxes that hold values of the domain by their names in the reader's language."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QLabel, QWidget

_ARROWS = frozenset((Qt.Key.Key_Up, Qt.Key.Key_Down))


class _OwnArrows(QObject):
    """Alt and an arrow open the list that has the focus, whatever they do elsewhere."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep them from the window's shortcuts."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride:
            is_alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
            if is_alt and event.key() in _ARROWS:
                event.accept()
                return True
        return super().eventFilter(watched, event)


def fill(combo: QComboBox, choices: Sequence[tuple[str, str]]) -> None:
    """Have these choices (value and name) in this order; the chosen value stays where it can."""
    if combo.findChild(_OwnArrows) is None:
        combo.installEventFilter(_OwnArrows(combo))
    before = [(combo.itemData(n), combo.itemText(n)) for n in range(combo.count())]
    if before == [(str(value), name) for value, name in choices]:
        return
    before_chosen: object = combo.currentData()
    with QSignalBlocker(combo):
        combo.clear()
        for value, name in choices:
            combo.addItem(name, str(value))
        combo.setCurrentIndex(max(0, combo.findData(before_chosen)))


def choose(combo: QComboBox, value: str) -> None:
    """Show this value; the first one where there is no such."""
    combo.setCurrentIndex(max(0, combo.findData(str(value))))


def chosen(combo: QComboBox) -> str:
    """The value that is shown."""
    value: object = combo.currentData()
    return value if isinstance(value, str) else ""


def name_lists(page: QWidget) -> None:
    """Call the list that each combo box drops down like the label of the box."""
    for label in page.findChildren(QLabel):
        buddy = label.buddy()
        if isinstance(buddy, QComboBox):
            buddy.view().setAccessibleName(label.text())
