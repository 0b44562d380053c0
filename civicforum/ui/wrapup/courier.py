"""The courier: `civicforum sync` in a process of its own, dry or for real."""

from pathlib import Path

import msgspec
from PySide6.QtCore import QObject, QProcess, Signal

from civicforum.base.program import own_command
from civicforum.desk.desk import Desk
from civicforum.ui.language import current_words

_PATIENCE = 3_000


class Courier(QObject):
    """One run at a time; the window keeps the forum's file open, and is not held up.

    Signals:
        advanced: how much is done, of how much.
        ended: what the run told: the document of `civicforum sync --json`.
        failed: one sentence: what happened, what is safe, what to do.
    """

    advanced = Signal(int, int)
    ended = Signal(object)
    failed = Signal(str)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._process: QProcess | None = None
        self._told = b""
        self._answer = bytearray()

    @property
    def process_id(self) -> int:
        """Of the running process; 0 where none runs."""
        return 0 if self._process is None else self._process.processId()

    def run(self, file: Path, target: Path, *, is_dry: bool) -> None:
        """Look what would be copied, or copy.

        Raises:
            Trouble: the forum's file could not be brought up to date.
        """
        self.stop()
        self._desk.settle()
        options = ["--json", "--held", self._desk.last_link, *(["--dry-run"] if is_dry else [])]
        language = current_words().language
        program, *arguments = own_command(
            "--lang", language, "sync", str(file), str(target), *options
        )
        self._told, self._answer = b"", bytearray()
        self._process = process = QProcess(self)
        process.readyReadStandardOutput.connect(self._read)
        process.readyReadStandardError.connect(self._listen)
        process.finished.connect(self._end)
        process.errorOccurred.connect(self._err)
        process.start(program, arguments)

    def stop(self) -> None:
        """Whatever it does, it is done: a run that is cut off leaves only whole files."""
        process, self._process = self._process, None
        if process is not None:
            process.readyReadStandardOutput.disconnect(self._read)
            process.readyReadStandardError.disconnect(self._listen)
            process.finished.disconnect(self._end)
            process.errorOccurred.disconnect(self._err)
            process.kill()
            process.waitForFinished(_PATIENCE)
            process.deleteLater()

    def _read(self) -> None:
        if self._process is not None:
            self._answer += self._process.readAllStandardOutput().data()

    def _listen(self) -> None:
        """Lines such as 3/7 while it works; at the end, perhaps, what went wrong."""
        if self._process is None:
            return
        self._told += self._process.readAllStandardError().data()
        for line in self._told.decode(errors="replace").splitlines():
            done, _, total = line.partition("/")
            if done.isdigit() and total.isdigit():
                self.advanced.emit(int(done), int(total))

    def _end(self, status: int, how: QProcess.ExitStatus) -> None:
        self._read()
        self._listen()
        lines = self._told.decode(errors="replace").splitlines()
        answer = bytes(self._answer)
        self.stop()
        if how is QProcess.ExitStatus.NormalExit and status == 0:
            self.ended.emit(msgspec.json.decode(answer))
        elif how is QProcess.ExitStatus.NormalExit and lines and not lines[0].startswith("Trace"):
            self.failed.emit(lines[-1])
        else:
            self.failed.emit(_stopped())

    def _err(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self.stop()
            self.failed.emit(_stopped())


def _stopped() -> str:
    words = current_words()
    return words(
        "The copying stopped before its end. Files that are there are whole, and the forum on this "
        "computer is unchanged. Look again, then copy again: it goes on where it stopped."
    )
