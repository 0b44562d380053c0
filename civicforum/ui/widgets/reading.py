"""Reading beside a window: in a thread of its own, so that the window never waits for a file."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from threading import Lock
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal


class Reading(QObject):
    """What a window is having read: only the newest, and nothing once the window is closed.

    Signals:
        done: a `Future` with what came of it, or with the problem that there was.
    """

    done = Signal(object)
    _finished = Signal(object)

    def __init__(self, parent: QObject, name: str) -> None:
        super().__init__(parent)
        self._thread = ThreadPoolExecutor(1, thread_name_prefix=name)
        self._newest: Future[Any] | None = None
        self._telling, self._is_over = Lock(), False
        self._finished.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def begin(self, work: Callable[[], object]) -> None:
        """Have it done; what was begun before is given up."""
        if self._newest is not None:
            self._newest.cancel()
        self._newest = self._thread.submit(work)
        self._newest.add_done_callback(self._hand_over)

    def end(self) -> None:
        """Nobody waits for a thread that still reads, or hears of it."""
        with self._telling:
            self._is_over = True
        self._thread.shutdown(wait=False, cancel_futures=True)

    def _hand_over(self, done: "Future[Any]") -> None:
        """Called in the thread."""
        with self._telling:
            if not self._is_over and not done.cancelled():
                self._finished.emit(done)

    def _tell(self, done: "Future[Any]") -> None:
        if done is self._newest and not self._is_over:
            self._newest = None
            self.done.emit(done)
