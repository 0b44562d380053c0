"""A line to type in above a list of what fits; arrows choose, Enter takes, Esc closes."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QDialog, QLabel, QListView, QVBoxLayout, QWidget

from civicforum.screens.row import Row
from civicforum.ui.scaling import fit_window
from civicforum.ui.widgets.line import EntryLine
from civicforum.ui.widgets.rows import shown_in

_SIZE = (640, 420)
_WAIT = 60
_FOR_THE_LIST = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}


class Picker(QDialog):
    """Blocks nothing, and is gone once something is chosen.

    Args:
        parent: the window. title: what it is for. lead_width: of what stands before the text.
        find: the rows that fit a text.

    Signals:
        taken: the key of the row that was chosen.
    """

    taken = Signal(str)

    def __init__(
        self,
        parent: QWidget,
        title: str,
        find: Callable[[str], Sequence[Row]],
        *,
        lead_width: int = 28,
    ) -> None:
        super().__init__(parent)
        self._find = find
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(f"CivicForum – {title}")
        self._composed = ""
        self.line = EntryLine(self)
        self.line.setObjectName("pickerLine")
        label = QLabel(title, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setBuddy(self.line)
        self.view = QListView(self)
        self.view.setObjectName("pickerView")
        self.view.setAccessibleName(title)
        self.view.setUniformItemSizes(True)
        self._rows = shown_in(self.view, lead_width=lead_width)
        layout = QVBoxLayout(self)
        for widget in (label, self.line, self.view):
            layout.addWidget(widget)
        self._wait = QTimer(self, singleShot=True, interval=_WAIT)
        self._wait.timeout.connect(self.update_rows)
        self.line.textChanged.connect(self._wait.start)
        self.line.returnPressed.connect(self._take_current)
        self.line.installEventFilter(self)
        self.view.activated.connect(self._take)
        fit_window(self, *_SIZE)
        self.line.setFocus()
        self.update_rows()

    def update_rows(self) -> None:
        """List what fits what is typed, the syllable that is being composed included."""
        self._rows.show(self._find(self.line.text() + self._composed))
        if self._rows.rowCount():
            self.view.setCurrentIndex(self._rows.index(0))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrow keys in the line move in the list; a composed syllable counts already."""
        if isinstance(event, QInputMethodEvent):
            self._composed = event.preeditString()
            self._wait.start()
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key = event.key()
            if key == Qt.Key.Key_Escape:
                self.close()
                return True
            if key in _FOR_THE_LIST:
                self.view.keyPressEvent(event)
                return True
        return super().eventFilter(watched, event)

    def _take_current(self) -> None:
        if self._wait.isActive():
            self._wait.stop()
            self.update_rows()
        self._take(self.view.currentIndex())

    def _take(self, index: QModelIndex) -> None:
        if index.isValid():
            key = self._rows.row(index).key
            self.close()
            self.taken.emit(key)
