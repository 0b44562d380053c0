"""Exceptions that nobody expected: into the fault log, and one sentence to the facilitator."""

import sys
import threading
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QObject, QtMsgType, Signal, qInstallMessageHandler

from civicforum.base.fault_log import FaultLog, described


class Faults(QObject):
    """Hooks of Python and Qt from now on until `end`.

    Args:
        log: where faults are kept; None where no file can be written.

    Signals:
        happened: in whatever thread it was; what is on disk is safe.
    """

    happened = Signal()

    def __init__(self, log: FaultLog | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._log = log
        self._before = sys.excepthook, threading.excepthook
        sys.excepthook = self._in_main_thread
        threading.excepthook = self._in_thread
        self._said_before = qInstallMessageHandler(self._said)

    def end(self) -> None:
        """As it was before."""
        qInstallMessageHandler(self._said_before)
        sys.excepthook, threading.excepthook = self._before

    def _in_main_thread(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if isinstance(error, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        self._tell(error)

    def _in_thread(self, what: threading.ExceptHookArgs) -> None:
        if what.exc_value is not None:
            self._tell(what.exc_value)

    def _tell(self, error: BaseException) -> None:
        if self._log is not None:
            self._log.fault(error)
        print(f"civicforum: {described(error)}", file=sys.stderr)
        self.happened.emit()

    def _said(self, kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
        """What Qt has to say goes on to where it went before."""
        if self._log is not None:
            self._log.remark(f"{kind.name} {context.category or ''}: {text}")
        print(text, file=sys.stderr)
