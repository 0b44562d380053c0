"""Ctrl+C in the terminal and a polite order to end close the window as Quit does."""

import signal
import socket
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier, Signal

_SIGNALS = (signal.SIGINT, signal.SIGTERM)


class Interruption(QObject):
    """Wakes Qt's loop when the system asks the program to end; Python alone would wait for a click.

    Signals:
        asked: the program is to end.
    """

    asked = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._heard, self._told = socket.socketpair()
        for end in (self._heard, self._told):
            end.settimeout(0)
        self._notifier = QSocketNotifier(self._heard.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._empty)
        self._wakeup = signal.set_wakeup_fd(self._told.fileno(), warn_on_full_buffer=False)
        self._before = {number: signal.signal(number, self._ask) for number in _SIGNALS}

    def end(self) -> None:
        """As it was before."""
        for number, handler in self._before.items():
            signal.signal(number, handler or signal.SIG_DFL)
        signal.set_wakeup_fd(self._wakeup)
        self._notifier.setEnabled(False)
        self._heard.close()
        self._told.close()

    def _empty(self) -> None:
        """What was written wakes the loop only; Python calls `_ask` by itself."""
        self._heard.recv(64)

    def _ask(self, _number: int, _frame: FrameType | None) -> None:
        self.asked.emit()
