"""Files are written on a thread of their own: a slow disk must not stop the window."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from civicforum.base.errors import Trouble
from civicforum.documents.writing import write_file


class Writer(QObject):
    """Writes one file after the other.

    Signals:
        ended: the file's path, and None or the trouble that there was.
    """

    ended = Signal(str, object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._thread: ThreadPoolExecutor | None = None

    def write(self, path: Path, content: bytes | Callable[[], bytes], *, overwrite: bool) -> None:
        """Write it whole or not at all; what is long to make is made on the thread too."""
        if self._thread is None:
            self._thread = ThreadPoolExecutor(1)
        self._thread.submit(self._write, path, content, overwrite=overwrite)

    def close(self) -> None:
        """What was begun is finished."""
        thread, self._thread = self._thread, None
        if thread is not None:
            thread.shutdown()

    def _write(self, path: Path, content: bytes | Callable[[], bytes], *, overwrite: bool) -> None:
        problem = None
        try:
            made = content if isinstance(content, bytes) else content()
            write_file(path, made, overwrite=overwrite)
        except Trouble as trouble:
            problem = trouble
        self.ended.emit(str(path), problem)
