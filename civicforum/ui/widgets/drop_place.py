"""A place where dragged things can be let fall."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QWidget

from civicforum.ui.widgets.dragged import CARDS, unpacked
from civicforum.ui.widgets.notice import restyle


class DropPlace(QFrame):
    """Takes opinion cards; what becomes of them is said by who listens.

    Signals:
        dropped: their ids.
    """

    dropped = Signal(list)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Nothing but cards is taken."""
        if event.mimeData().hasFormat(CARDS):
            event.acceptProposedAction()
            restyle(self, "current", value=True)

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        """They go on."""
        restyle(self, "current", value=False)

    def dropEvent(self, event: QDropEvent) -> None:
        """They are here."""
        restyle(self, "current", value=False)
        event.acceptProposedAction()
        self.dropped.emit(unpacked(event.mimeData()))
