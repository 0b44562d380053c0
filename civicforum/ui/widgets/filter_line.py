"""A line to filter by: it tells what is sought a moment after it is typed, composed or not."""

from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QWidget

from civicforum.ui.widgets.line import EntryLine

PAUSE: Final = 150


class FilterLine(EntryLine):
    """Tells no more often than somebody pauses.

    Signals:
        sought: the text, with what the input method is still composing.
    """

    sought = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._composed = ""
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._tell)
        self.textChanged.connect(self._wait)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """A syllable in the making counts too: nobody types a blank to see it filtered."""
        super().inputMethodEvent(event)
        self._composed = event.preeditString()
        self._pause.start()

    def wanted(self) -> str:
        """What is sought now."""
        text, place = self.text(), self.cursorPosition()
        return text[:place] + self._composed + text[place:]

    def _wait(self) -> None:
        self._pause.start()

    def _tell(self) -> None:
        self.sought.emit(self.wanted())
