"""Where the window begins and ends: the application, the forum that is open, its two windows."""

import gc
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from civicforum.base.errors import ProblemError, Refused, Trouble
from civicforum.base.fault_log import FaultLog
from civicforum.base.paths import SUFFIX, resources
from civicforum.base.times import local
from civicforum.ui.deeds import Deed
from civicforum.ui.dropping import Dropping
from civicforum.ui.faults import Faults
from civicforum.ui.file_opening import FileOpening
from civicforum.ui.interruption import Interruption
from civicforum.ui.language import current_words, speak
from civicforum.ui.main_window import MainWindow
from civicforum.ui.memory import Memory
from civicforum.ui.single import OneWindow
from civicforum.ui.theme import Theme
from civicforum.ui.watch import Watch

if TYPE_CHECKING:
    from civicforum.desk.clock import Clock
    from civicforum.desk.desk import Desk
    from civicforum.ui.bridge import Bridge
    from civicforum.ui.projector.window import ProjectorWindow
    from civicforum.ui.rehearsing import Rehearsal


def run_window(
    path: Path | None,
    *,
    language: str,
    clock: "Clock",
    make_sample: Callable[[], Path],
    memory: Memory,
    only: OneWindow | None = None,
    is_first: bool = False,
    logs: Path | None = None,
) -> int:
    """Show the window until it is closed; the exit status.

    Args:
        path: the forum to open; None for the start page.
        language: "ko" or "en".
        clock: the forum's clock.
        make_sample: copies the sample somewhere and says where.
        memory: what the window remembers.
        only: sends the file to a window that is open already; None for a window of its own.
        is_first: whether somebody is here for the first time.
        logs: the folder for what goes wrong inside the program; None for none.
    """
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        application = QApplication(["civicforum"])
    application.setApplicationName("CivicForum")
    application.setDesktopFileName("civicforum")
    application.setWindowIcon(QIcon(str(resources() / "icons" / "civicforum.svg")))
    if only is not None and only.hand_over(path):
        return 0
    speak(language)
    theme = Theme(application)
    theme.resize(memory.settings.size)
    if memory.settings.touch:
        theme.suit_touch(is_on=True)
    theme.choose_by_name(memory.settings.scheme)
    program = Program(theme, clock=clock, make_sample=make_sample, memory=memory)
    Watch(program.window)
    log = _fault_log(logs)
    faults = Faults(log)
    faults.happened.connect(program.window.help.tell_fault)
    program.window.help.logs = log.folder if log is not None else None
    if only is not None:
        only.asked.connect(program.raise_with)
    FileOpening(application).asked.connect(program.raise_with)
    interruption = Interruption(program)
    interruption.asked.connect(application.quit, Qt.ConnectionType.QueuedConnection)
    if is_first:
        program.window.start_page.welcome()
    program.start(path)
    gc.freeze()  # what is there by now is looked through no more while people wait
    gc.enable()
    try:
        return application.exec()
    finally:
        program.end()
        interruption.end()
        faults.end()
        if log is not None:
            log.end()


def _fault_log(folder: Path | None) -> FaultLog | None:
    """None where nothing can be written there: an evening does not fail for want of a log."""
    try:
        return None if folder is None else FaultLog(folder)
    except OSError:
        return None


class Program(QObject):
    """At most one forum is open; it is closed before another opens, and at the end."""

    def __init__(
        self,
        theme: Theme,
        *,
        clock: "Clock",
        make_sample: Callable[[], Path],
        memory: Memory | None = None,
    ) -> None:
        super().__init__()
        self._clock, self._make_sample = clock, make_sample
        self._desk: Desk | None = None
        self._path: Path | None = None
        self._rehearsal: Rehearsal | None = None
        self._bridge: Bridge | None = None
        self.projector: ProjectorWindow | None = None
        self.memory = memory or Memory(None, Path.cwd)
        self.window = MainWindow(theme, self.memory)
        self.window.today = self._today
        self.window.file_chosen.connect(self.open)
        self.window.sample_asked.connect(self.open_sample)
        self.window.close_asked.connect(self.close_forum)
        self.window.closed.connect(self.close_projector)
        self.window.copy_asked.connect(self.copy)
        Dropping(self.window)
        self.window.actions_.connect_to(
            {Deed.REHEARSE: self.rehearse, Deed.END_REHEARSAL: self.end_rehearsal}
        )

    def start(self, path: Path | None) -> None:
        """Show the window, with a forum where a path is given."""
        self.window.show()
        if path is not None:
            self.open(path)

    def raise_with(self, path: Path | None) -> None:
        """Somebody started the program a second time, perhaps with a file.

        While people vote on this laptop nothing comes before them.
        """
        if self.window.isHidden():
            return
        self.window.showNormal() if self.window.isMinimized() else self.window.show()
        self.window.raise_()
        self.window.activateWindow()
        here = None if self._path is None else self._path.resolve()
        if path is not None and path.resolve() != here:
            self.open(path)

    def open(self, path: Path) -> None:
        """Open a forum; what goes wrong is said on the start page."""
        from civicforum.desk.opening import open_forum, stopped_unexpectedly

        self._leave()
        try:
            was_stopped = stopped_unexpectedly(path)
            desk = open_forum(path, self._clock)
        except (Refused, Trouble) as problem:
            self.window.show_start(current_words().problem(problem))
            return
        self._path = path
        stopped = desk.log[-1].at
        self.show_desk(desk)
        self.memory.opened(path, desk.forum.title, desk.forum.day)
        if was_stopped:
            time = f"{local(stopped, desk.forum.zone):%H:%M:%S}"
            self.window.info.tell(
                current_words()(
                    "Restored after an unexpected stop; the last entry is of {time}. "
                    "Nothing is lost, the timers kept running.",
                    time=time,
                )
            )

    def open_sample(self) -> None:
        """Open a copy of the sample."""
        try:
            path = self._make_sample()
        except (Refused, Trouble) as problem:
            self.window.show_start(current_words().problem(problem))
            return
        self.open(path)

    def show_desk(self, desk: "Desk", *, is_rehearsal: bool = False) -> None:
        """Show a forum that is open already."""
        from civicforum.ui.bridge import Bridge
        from civicforum.ui.projector.window import ProjectorWindow

        if not is_rehearsal:
            self._desk = desk
        self._bridge = Bridge(desk, self, is_rehearsal=is_rehearsal)
        self.projector = ProjectorWindow(self._bridge)
        self.window.show_forum(self._bridge, self.projector, self._path)
        self.projector.place_beside(self.window.frameGeometry())
        self.projector.show()
        self.window.activateWindow()

    def rehearse(self) -> None:
        """Go on with a copy; the forum waits as it is."""
        from civicforum.ui.rehearsing import Rehearsal

        if self._desk is None or self._rehearsal is not None:
            return
        try:
            self._rehearsal = Rehearsal(self._desk, self._clock)
        except ProblemError as problem:
            self.window.info.tell(current_words().problem(problem), tone="warn")
            return
        self._change_to(self._rehearsal.desk, is_rehearsal=True)

    def end_rehearsal(self) -> None:
        """Back to the forum; nothing of the rehearsal stays."""
        rehearsal, self._rehearsal = self._rehearsal, None
        if rehearsal is None or self._desk is None:
            return
        self._change_to(self._desk, is_rehearsal=False)
        rehearsal.end()

    def copy(self, path: Path) -> None:
        """Save the forum as it is now under another name."""
        words = current_words()
        if self._bridge is None:
            return
        path = path if path.suffix == SUFFIX else path.with_name(path.name + SUFFIX)
        try:
            self._bridge.desk.copy(path)
        except ProblemError as problem:
            self.window.info.tell(words.problem(problem), tone="warn")
        else:
            self._bridge.toasted.emit(words("Copy saved: {name}", name=path.name), "")

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

    def _change_to(self, desk: "Desk", *, is_rehearsal: bool) -> None:
        """Another desk in both windows; the projector goes on filling its screen."""
        was_filling = self.projector is not None and self.projector.is_filling
        self._hide()
        self.show_desk(desk, is_rehearsal=is_rehearsal)
        if was_filling and self.projector is not None:
            self.projector.toggle_full_screen(self.window.screen())

    def _today(self) -> str:
        return local(self._clock.now(), "Asia/Seoul").date().isoformat()

    def _hide(self) -> None:
        """Both windows let go of what they show."""
        if self._bridge is None or self.projector is None:
            return
        self._bridge.close()
        self.window.leave_forum()
        self.projector.close()
        self.projector.deleteLater()
        self._bridge.deleteLater()
        self._bridge = self.projector = None

    def _leave(self) -> None:
        self._hide()
        if self._rehearsal is not None:
            self._rehearsal.end()
        if self._desk is not None:
            self._desk.close()
        self._desk = self._rehearsal = self._path = None
