"""A heavy count in a process of its own: ballots and terms go in, results come out, one by one."""

from PySide6.QtCore import QObject, QProcess, Qt, Signal

from civicforum.base.program import own_command
from civicforum.domain.count_tasks import CountTask, read_found, task_line

_PATIENCE = 3_000


class CountProcess(QObject):
    """Starts `civicforum render counts` for one task.

    Signals:
        found: the count, then what it was compared with.
        ended: nothing more comes, also where not all was found: it was killed or never started.
    """

    found = Signal(object)
    ended = Signal()

    def __init__(self, task: CountTask, parent: QObject) -> None:
        super().__init__(parent)
        self._task = task
        program, *arguments = own_command("render", "counts")
        self._process = process = QProcess(self)
        process.setStandardErrorFile(QProcess.nullDevice())
        process.readyReadStandardOutput.connect(self._receive)
        process.finished.connect(self._end)
        process.errorOccurred.connect(self._err, Qt.ConnectionType.QueuedConnection)
        process.started.connect(self._tell)
        process.start(program, arguments)

    @property
    def process_id(self) -> int:
        """Of the running process; 0 where none runs."""
        return self._process.processId()

    def stop(self) -> None:
        """Whatever it has not found is wanted no more."""
        process = self._process
        process.readyReadStandardOutput.disconnect(self._receive)
        process.finished.disconnect(self._end)
        process.errorOccurred.disconnect(self._err)
        process.started.disconnect(self._tell)
        process.kill()
        process.waitForFinished(_PATIENCE)
        self.deleteLater()

    def _tell(self) -> None:
        self._process.write(task_line(self._task))
        self._process.closeWriteChannel()

    def _receive(self) -> None:
        while self._process.canReadLine():
            self.found.emit(read_found(bytes(self._process.readLine().data())))

    def _end(self) -> None:
        self._receive()
        self.ended.emit()

    def _err(self, error: QProcess.ProcessError) -> None:
        """A program that cannot be started never finishes; one that crashes does."""
        if error is QProcess.ProcessError.FailedToStart:
            self.ended.emit()
