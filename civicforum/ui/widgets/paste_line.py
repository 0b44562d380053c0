"""A line for one thing that also takes many from the clipboard."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence

from civicforum.ui.widgets.line import EntryLine


class PasteLine(EntryLine):
    """Pasting lines or cells of a spreadsheet is told; other text is pasted as usual.

    Signals:
        rows_pasted: a text of several lines or cells.
    """

    rows_pasted = Signal(str)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Paste."""
        if event.type() is QEvent.Type.KeyPress and event.matches(QKeySequence.StandardKey.Paste):
            text = pasted_rows()
            if text:
                self.rows_pasted.emit(text)
                return
        super().keyPressEvent(event)


def pasted_rows() -> str:
    """What is in the clipboard if it has several lines or cells; else ""."""
    text = QGuiApplication.clipboard().text().strip("\r\n")
    return text if "\t" in text or "\n" in text else ""
