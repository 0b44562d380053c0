"""Combo boxes that hold values of the domain by their names in the reader's language."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QComboBox, QLabel, QWidget


def fill(combo: QComboBox, choices: Sequence[tuple[str, str]]) -> None:
    """Have these choices (value and name) in this order; the chosen value stays where it can."""
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
