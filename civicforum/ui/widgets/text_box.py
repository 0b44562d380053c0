"""A text of several lines that leaves window keys alone, as `EntryLine` does."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QPlainTextEdit


class TextBox(QPlainTextEdit):
    """Ctrl+Z undoes typing while there is some, else the window's last step."""

    def event(self, event: QEvent) -> bool:
        """Let the window have undo and redo where this box has nothing to undo or redo."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride:
            key, typed = QKeySequence.StandardKey, self.document()
            is_idle_undo = event.matches(key.Undo) and not typed.isUndoAvailable()
            is_idle_redo = event.matches(key.Redo) and not typed.isRedoAvailable()
            if is_idle_undo or is_idle_redo:
                event.ignore()
                return True
        return super().event(event)
