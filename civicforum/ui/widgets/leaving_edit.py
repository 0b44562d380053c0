"""Several lines of text that are taken over when the field is left: there is no Save button."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QPlainTextEdit


class LeavingEdit(QPlainTextEdit):
    """Ctrl+Z undoes text while it can, else the last step.

    Signals:
        left: the keyboard went elsewhere; what was typed is to be taken over now.
    """

    left = Signal()

    def show_text(self, text: str) -> None:
        """Show this text, with nothing of it to undo."""
        if self.toPlainText() != text:
            self.setPlainText(text)

    def event(self, event: QEvent) -> bool:
        """Let the window have undo and redo where there is nothing to undo or redo here."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride:
            key, document = QKeySequence.StandardKey, self.document()
            is_idle_undo = event.matches(key.Undo) and not document.isUndoAvailable()
            is_idle_redo = event.matches(key.Redo) and not document.isRedoAvailable()
            if is_idle_undo or is_idle_redo:
                event.ignore()
                return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that it was left."""
        super().focusOutEvent(event)
        self.left.emit()
