"""Signatures are put on and looked at in a process of their own, one order at a time."""

from PySide6.QtCore import QObject, QProcess, Signal

from civicforum.base.errors import Trouble
from civicforum.base.program import own_command
from civicforum.documents.signature_press import (
    Denied,
    Found,
    Look,
    Sign,
    order_line,
    read_found,
)

_PATIENCE = 3_000


class SigningProcess(QObject):
    """The password of a key goes to standard input: nobody sees it in a list of processes.

    Signals:
        found: the document that was looked at, or the signed copy, with its signatures.
        refused: why not; nothing was written.
        failed: it stopped by itself.
    """

    found = Signal(Found)
    refused = Signal(Trouble)
    failed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._process: QProcess | None = None

    @property
    def process_id(self) -> int:
        """Of the running process; 0 where none runs."""
        return 0 if self._process is None else self._process.processId()

    def ask(self, order: Sign | Look) -> None:
        """Begin with this, whatever was going on."""
        self.stop()
        program, *arguments = own_command("render", "signatures")
        self._process = process = QProcess(self)
        process.setStandardErrorFile(QProcess.nullDevice())
        process.finished.connect(self._end)
        process.errorOccurred.connect(self._err)
        process.start(program, arguments)
        process.write(order_line(order))
        process.closeWriteChannel()

    def stop(self) -> None:
        """Whatever it does, it is done: a file is whole or not there."""
        process, self._process = self._process, None
        if process is not None:
            process.finished.disconnect(self._end)
            process.errorOccurred.disconnect(self._err)
            process.kill()
            process.waitForFinished(_PATIENCE)
            process.deleteLater()

    def _end(self) -> None:
        process = self._process
        if process is None:
            return
        told = bytes(process.readAllStandardOutput().data())
        self.stop()
        if not told.endswith(b"\n"):
            self.failed.emit()
            return
        answer = read_found(told)
        if isinstance(answer, Denied):
            self.refused.emit(Trouble(answer.code, **answer.values))
        else:
            self.found.emit(answer)

    def _err(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self.stop()
            self.failed.emit()
