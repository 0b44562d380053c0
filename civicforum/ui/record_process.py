"""A child process that is told the record and asked for documents of it; the window never waits."""

from collections.abc import Callable, Iterator
from itertools import islice
from typing import Protocol

from PySide6.QtCore import QObject, QProcess, QTimer, Signal

from civicforum.base.program import own_command
from civicforum.desk.desk import Desk
from civicforum.documents.dispatch import record_lines

_LINES_AT_ONCE = 300
_PATIENCE = 3_000


class Sized(Protocol):
    """An answer that says how many bytes follow it."""

    @property
    def size(self) -> int:
        """In bytes."""
        ...


class RecordProcess(QObject):
    """Starts `civicforum …` when it is asked for something, and again for another record.

    Args:
        desk: the forum; its file is never opened here.
        arguments: of the command.
        read: what the line before a body says.

    Signals:
        answered: an answer, and its body.
        failed: it stopped by itself; whoever waits for something gets nothing.
    """

    answered = Signal(object, bytes)
    failed = Signal()

    def __init__(
        self,
        desk: Desk,
        parent: QObject,
        *,
        arguments: tuple[str, ...],
        read: Callable[[bytes], Sized],
    ) -> None:
        super().__init__(parent)
        self._desk, self._arguments, self._read = desk, arguments, read
        self._process: QProcess | None = None
        self._record = ""
        self._untold: Iterator[bytes] = iter(())
        self._asked: list[bytes] = []
        self._received = bytearray()
        self._answer: Sized | None = None
        self._feed = QTimer(self, interval=0)
        self._feed.timeout.connect(self._tell_more)

    @property
    def process_id(self) -> int:
        """Of the running process; 0 where none runs."""
        return 0 if self._process is None else self._process.processId()

    def ask(self, line: bytes) -> None:
        """Ask for something of the record as it is now."""
        if self._process is None or self._record != self._desk.last_link:
            self.stop()
            self._start()
        self._asked.append(line)
        self._feed.start()

    def stop(self) -> None:
        """Whatever it does, it is done."""
        process, self._process = self._process, None
        self._feed.stop()
        self._asked.clear()
        self._received.clear()
        self._answer = None
        if process is not None:
            process.readyReadStandardOutput.disconnect(self._receive)
            process.finished.disconnect(self._end)
            process.errorOccurred.disconnect(self._err)
            process.kill()
            process.waitForFinished(_PATIENCE)
            process.deleteLater()

    def _start(self) -> None:
        desk = self._desk
        self._record = desk.last_link
        self._untold = record_lines(tuple(desk.log), desk.roll)
        program, *arguments = own_command(*self._arguments)
        self._process = process = QProcess(self)
        process.setStandardErrorFile(QProcess.nullDevice())
        process.readyReadStandardOutput.connect(self._receive)
        process.finished.connect(self._end)
        process.errorOccurred.connect(self._err)
        process.start(program, arguments)

    def _tell_more(self) -> None:
        """So much at once that the window does not notice; what is asked comes last."""
        process = self._process
        if process is None:
            self._feed.stop()
            return
        lines = b"".join(islice(self._untold, _LINES_AT_ONCE))
        if not lines:
            lines = b"".join(self._asked)
            self._asked.clear()
            self._feed.stop()
        process.write(lines)

    def _receive(self) -> None:
        process = self._process
        if process is None:
            return
        self._received += process.readAllStandardOutput().data()
        while self._take_one():
            pass

    def _take_one(self) -> bool:
        """Whether a whole answer was there."""
        received = self._received
        if self._answer is None:
            end = received.find(b"\n")
            if end < 0:
                return False
            self._answer = self._read(bytes(received[:end]))
            del received[: end + 1]
        answer = self._answer
        if len(received) < answer.size:
            return False
        content = bytes(received[: answer.size])
        del received[: answer.size]
        self._answer = None
        self.answered.emit(answer, content)
        return True

    def _end(self) -> None:
        self._break_off()

    def _err(self) -> None:
        self._break_off()

    def _break_off(self) -> None:
        if self._process is not None:
            self.stop()
            self.failed.emit()
