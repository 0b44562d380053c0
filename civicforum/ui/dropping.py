"""Files that are let go anywhere on the window: a forum is opened, a roster is looked at."""

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QWidget

from civicforum.base.errors import Refused
from civicforum.base.paths import SUFFIX
from civicforum.base.words import Words
from civicforum.ui.language import current_words
from civicforum.ui.main_window import MainWindow
from civicforum.ui.page import PageName
from civicforum.ui.roster_files import SUFFIXES

_ON_THE_WAY = {QEvent.Type.DragEnter, QEvent.Type.DragMove}


class Dropping(QObject):
    """Looks at what is dragged before the fields do, which would take a file for its address."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Files stop here; everything else goes on."""
        if isinstance(watched, QWidget):
            if event.type() is QEvent.Type.Show:
                watched.windowHandle().installEventFilter(self)
            return False
        is_drop = event.type() is QEvent.Type.Drop
        if not (is_drop or event.type() in _ON_THE_WAY) or not isinstance(event, QDropEvent):
            return False
        files = _files(event.mimeData())
        if not files or QApplication.activeModalWidget() is not None:
            return False
        event.acceptProposedAction()
        if is_drop:
            self._take(files)
        return True

    def _take(self, files: list[Path]) -> None:
        suffix = files[0].suffix.lower()
        if len(files) > 1 or suffix not in {SUFFIX, *SUFFIXES}:
            self._refuse(_why_not(files, current_words()))
        elif suffix == SUFFIX:
            self._window.file_chosen.emit(files[0])
        else:
            self._look_at_roster(files[0])

    def _look_at_roster(self, path: Path) -> None:
        words, shown = current_words(), self._window.page
        if shown is None:
            self._refuse(words("Open a forum first, then drop the roster {name}.", name=path.name))
        elif shown.bridge.desk.forum.sealed is not None:
            self._refuse(words.problem(Refused("forum-sealed")))
        else:
            self._window.show_page(PageName.PREPARE)
            from civicforum.ui.prepare.page import PreparePage

            page = self._window.findChild(PreparePage)
            if isinstance(page, PreparePage):
                page.import_roster(path)

    def _refuse(self, sentence: str) -> None:
        if self._window.page is None:
            self._window.start_page.tell(sentence)
        else:
            self._window.info.tell(sentence, tone="warn")


def _files(dragged: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in dragged.urls() if url.isLocalFile()]


def _why_not(files: list[Path], words: Words) -> str:
    if len(files) > 1:
        return words("Several files were dropped; nothing was done. Drop one file at a time.")
    return words(
        "{name} is neither a forum nor a roster; nothing was done. Drop a forum ({suffix}) to open "
        "it, or a roster ({suffixes}) to import it.",
        name=files[0].name,
        suffix=SUFFIX,
        suffixes=", ".join(SUFFIXES),
    )
