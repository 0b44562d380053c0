"""Fields that leave window keys alone: Ctrl+Z undoes text while it can, else the last step."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QSpinBox, QWidget

_MARGIN = 8


class EntryLine(QLineEdit):
    """One line that is typed and sent with Enter; Esc leaves it."""

    def event(self, event: QEvent) -> bool:
        """Let the window have undo and redo where this line has nothing to undo or redo."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride:
            key = QKeySequence.StandardKey
            is_idle_undo = event.matches(key.Undo) and not self.isUndoAvailable()
            is_idle_redo = event.matches(key.Redo) and not self.isRedoAvailable()
            if is_idle_undo or is_idle_redo:
                event.ignore()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves the field; what was typed stays."""
        if event.key() == Qt.Key.Key_Escape:
            self.clearFocus()
            return
        super().keyPressEvent(event)

    def empty(self) -> None:
        """Empty it for the next entry, with nothing of it left to undo."""
        self.setText("")


class CountBox(QSpinBox):
    """A whole number of votes; digits are typed over what is there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        line = EntryLine(self)
        line.setObjectName("qt_spinbox_lineedit")  # readers then take box and line for one thing
        self.setLineEdit(line)
        line.setTextMargins(_MARGIN, 0, _MARGIN, 0)
        line.setText(self.textFromValue(self.value()))
