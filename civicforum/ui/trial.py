"""The windows for a moment, for whoever builds the program: a part of Qt is there or it is not."""

from pathlib import Path

from PySide6.QtWidgets import QApplication

from civicforum.desk.clock import Clock
from civicforum.ui.application import Program
from civicforum.ui.deeds import Deed
from civicforum.ui.memory import Memory
from civicforum.ui.theme import Theme

_PAGES = (Deed.PREPARE_PAGE, Deed.RUN_PAGE, Deed.WRAP_UP_PAGE, Deed.ABOUT)


def titles_of_windows(forum: Path) -> tuple[str, ...]:
    """Open a forum, go through the pages and say which windows stand there; then all are gone."""
    application = QApplication(["civicforum"])
    program = Program(
        Theme(application),
        clock=Clock(),
        make_sample=lambda: forum,
        memory=Memory(None, lambda: forum.parent),
    )
    program.start(forum)
    for deed in _PAGES:
        program.window.actions_[deed].trigger()
        application.processEvents()
    shown = [each for each in application.topLevelWidgets() if each.isVisible()]
    titles = tuple(sorted({each.windowTitle() for each in shown} - {""}))
    program.end()
    return titles
