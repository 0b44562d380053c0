"""Where the window begins and ends: the application, the forum that is open, its two windows."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from civicforum.base.errors import Refused, Trouble
from civicforum.desk.clock import Clock
from civicforum.desk.desk import Desk
from civicforum.desk.opening import open_forum
from civicforum.ui.bridge import Bridge
from civicforum.ui.language import current_words, speak
from civicforum.ui.main_window import MainWindow
from civicforum.ui.projector.window import ProjectorWindow
from civicforum.ui.theme import Theme


def run_window(
    path: Path | None, *, language: str, clock: Clock, make_sample: Callable[[], Path]
) -> int:
    """Show the window until it is closed; the exit status.

    Args:
        path: the forum to open; None for the start page.
        language: "ko" or "en".
        clock: the forum's clock.
        make_sample: copies the sample somewhere and says where.
    """
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        application = QApplication(["civicforum"])
    application.setApplicationName("CivicForum")
    application.setDesktopFileName("civicforum")
    speak(language)
    program = Program(Theme(application), clock=clock, make_sample=make_sample)
    program.start(path)
    try:
        return application.exec()
    finally:
        program.end()


class Program(QObject):
    """At most one forum is open; it is closed before another opens, and at the end."""

    def __init__(self, theme: Theme, *, clock: Clock, make_sample: Callable[[], Path]) -> None:
        super().__init__()
        self._clock, self._make_sample = clock, make_sample
        self._desk: Desk | None = None
        self._bridge: Bridge | None = None
        self.projector: ProjectorWindow | None = None
        self.window = MainWindow(theme)
        self.window.file_chosen.connect(self.open)
        self.window.sample_asked.connect(self.open_sample)
        self.window.close_asked.connect(self.close_forum)
        self.window.closed.connect(self.close_projector)

    def start(self, path: Path | None) -> None:
        """Show the window, with a forum where a path is given."""
        self.window.show()
        if path is not None:
            self.open(path)

    def open(self, path: Path) -> None:
        """Open a forum; what goes wrong is said on the start page."""
        self._leave()
        try:
            desk = open_forum(path, self._clock)
        except (Refused, Trouble) as problem:
            self.window.show_start(current_words().problem(problem))
            return
        self.show_desk(desk)

    def open_sample(self) -> None:
        """Open a copy of the sample."""
        try:
            path = self._make_sample()
        except (Refused, Trouble) as problem:
            self.window.show_start(current_words().problem(problem))
            return
        self.open(path)

    def show_desk(self, desk: Desk) -> None:
        """Show a forum that is open already."""
        self._desk = desk
        self._bridge = Bridge(desk, self)
        self.projector = ProjectorWindow(self._bridge)
        self.window.show_forum(self._bridge, self.projector)
        self.projector.place_beside(self.window.frameGeometry())
        self.projector.show()
        self.window.activateWindow()

    def close_forum(self) -> None:
        """Close the forum and show the start page."""
        self._leave()

    def close_projector(self) -> None:
        """The projector window goes with the main window."""
        if self.projector is not None:
            self.projector.close()

    def end(self) -> None:
        """Close the forum and both windows; one file is left on disk."""
        self._leave()
        self.window.close()

    def _leave(self) -> None:
        if self._bridge is None or self._desk is None or self.projector is None:
            return
        self._bridge.close()
        self.window.leave_forum()
        self.projector.close()
        self.projector.deleteLater()
        self._bridge.deleteLater()
        self._desk.close()
        self._desk = self._bridge = self.projector = None
