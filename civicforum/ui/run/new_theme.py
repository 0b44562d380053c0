"""The narrow place after the last column: name a theme, or let cards fall that need one."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QWidget

from civicforum.ui.run.cards_model import MIME, unpacked
from civicforum.ui.widgets.notice import restyle


class NewThemePlace(QFrame):
    """Takes cards that are dropped here.

    Signals:
        dropped: ids of cards that wait for a new theme.
    """

    dropped = Signal(list)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Cards are taken."""
        if event.mimeData().hasFormat(MIME):
            event.acceptProposedAction()
            restyle(self, "current", value=True)

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        """They go on."""
        restyle(self, "current", value=False)

    def dropEvent(self, event: QDropEvent) -> None:
        """They wait here until the theme has a name."""
        restyle(self, "current", value=False)
        event.acceptProposedAction()
        self.dropped.emit(unpacked(event.mimeData()))
