"""Files that are let go anywhere on the window: a forum is opened, a roster is looked at."""

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QWidget

from civicforum.base.words import Words
from civicforum.desk.opening import SUFFIX
from civicforum.ui.language import current_words
from civicforum.ui.roster_files import SUFFIXES

_ON_THE_WAY = {QEvent.Type.DragEnter, QEvent.Type.DragMove}


class Dropping(QObject):
    """Looks at what is dragged before the fields do, which would take a file for its address.

    Signals:
        forum_dropped, roster_dropped: a file of that kind. refused: one sentence why not.
    """

    forum_dropped = Signal(Path)
    roster_dropped = Signal(Path)
    refused = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
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
            self.refused.emit(_why_not(files, current_words()))
        elif suffix == SUFFIX:
            self.forum_dropped.emit(files[0])
        else:
            self.roster_dropped.emit(files[0])


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
