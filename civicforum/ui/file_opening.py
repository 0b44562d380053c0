"""Files that macOS hands over while the program runs, instead of starting it again with them."""

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication


class FileOpening(QObject):
    """Listens as long as the application.

    Signals:
        asked: a file was opened in the Finder, or let go on the icon in the Dock.
    """

    asked = Signal(Path)

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Only files stop here."""
        if not isinstance(event, QFileOpenEvent) or not event.file():
            return False
        self.asked.emit(Path(event.file()))
        return True
