"""The start page: what can be done while no forum is open."""

from pathlib import Path

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from civicforum.base.disk import has_file
from civicforum.base.settings import Recent
from civicforum.screens.row import Mark, Row
from civicforum.ui.actions import Actions
from civicforum.ui.deeds import Deed
from civicforum.ui.forms.ui_start_page import Ui_StartPage
from civicforum.ui.icons import icon
from civicforum.ui.language import current_words
from civicforum.ui.memory import Memory
from civicforum.ui.theme import current_colours
from civicforum.ui.widgets.notice import Notice
from civicforum.ui.widgets.rows import shown_in


class StartPage(QWidget):
    """Three buttons, the forums that were open lately, and what went wrong where something did.

    Signals:
        chosen: open this forum again. missing: its file is not there any more, look for it.
    """

    chosen = Signal(Path)
    missing = Signal(Path)

    def __init__(self, actions: Actions, memory: Memory, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_StartPage()
        self.form.setupUi(self)  # pyright: ignore[reportUnknownMemberType]
        self._memory = memory
        self._notice = Notice(self.form.startNotice)
        self._rows = shown_in(self.form.recentView)
        self._new = actions[Deed.NEW]
        self.form.newButton.clicked.connect(self._new.trigger)
        for button, deed in (
            (self.form.openButton, Deed.OPEN),
            (self.form.sampleButton, Deed.SAMPLE),
        ):
            button.setDefaultAction(actions[deed])
        self.form.recentView.activated.connect(self._open)
        self.form.recentView.installEventFilter(self)
        memory.changed.connect(self.refresh)
        self._paint()
        self.refresh()

    def tell(self, sentence: str) -> None:
        """What went wrong; "" for nothing."""
        self._notice.tell(sentence)

    def welcome(self) -> None:
        """Somebody is here for the first time."""
        self.form.firstHint.show()

    def refresh(self) -> None:
        """List the forums of late; those whose file is gone are marked and said so."""
        recent = self._memory.settings.recent
        self._rows.show([_row(one) for one in recent])
        self.form.recentBox.setVisible(bool(recent))

    def changeEvent(self, event: QEvent) -> None:
        """Another language or colour scheme."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.form.retranslateUi(self)  # pyright: ignore[reportUnknownMemberType]
            self._paint()
            self.refresh()
        elif event.type() is QEvent.Type.PaletteChange:
            self._paint()

    def _paint(self) -> None:
        """The one primary button has its icon in the colour of its text."""
        self.form.newButton.setText(current_words()("New forum…"))
        self.form.newButton.setIcon(icon("file-plus", current_colours().on_accent))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Del takes the chosen forum off the list."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            index = self.form.recentView.currentIndex()
            if event.key() == Qt.Key.Key_Delete and index.isValid():
                self._memory.forget(self._rows.row(index).key)
                return True
        return super().eventFilter(watched, event)

    def _open(self, index: QModelIndex) -> None:
        path = Path(self._rows.row(index).key)
        (self.chosen if has_file(path) else self.missing).emit(path)


def _row(one: Recent) -> Row:
    """A forum that was open: its title, its day and where it lies."""
    words, path = current_words(), Path(one.path)
    is_there = has_file(path)
    place = str(path.parent) if is_there else words("file not found, Enter to look for it")
    detail = " · ".join(part for part in (one.day, place) if part)
    mark = Mark.NONE if is_there else Mark.WITHDRAWN
    return Row(one.path, "", one.title or path.name, detail, f"{one.title}, {detail}", mark)
