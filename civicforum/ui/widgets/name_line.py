"""A line for a name that is given now or not at all."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent

from civicforum.ui.widgets.line import EntryLine

_STAYS = {Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason}


class NameLine(EntryLine):
    """Enter gives the name; Esc empties the line and leaves it.

    Signals:
        left: the keyboard went elsewhere in this window, also where nothing was typed.
    """

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc takes back what was typed."""
        if event.key() == Qt.Key.Key_Escape:
            self.empty()
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Another window or a menu does not count."""
        super().focusOutEvent(event)
        if event.reason() not in _STAYS:
            self.left.emit()
