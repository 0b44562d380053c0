"""The preview of a paper: one sheet at a time, drawn when it is wanted."""

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage

from civicforum.base.errors import ProblemError
from civicforum.desk.desk import Desk
from civicforum.documents.papers.dispatch import PaperDrawn, PaperRefused
from civicforum.documents.papers.order import PaperOrder
from civicforum.ui.forms.ui_papers_window import Ui_PapersWindow
from civicforum.ui.language import current_words
from civicforum.ui.papers.process import PaperProcess

REST = 250
_NARROWEST, _WIDEST, _STEP = 500, 1500, 100
_HEIGHT_TO_WIDTH = 1.42

_Key = tuple[str, PaperOrder, int, int]


class PaperPreview(QObject):
    """Follows the order and the record.

    Signals:
        told: something is known now of the paper that is shown.

    Attributes:
        pages: how many sheets it has; 0 where there is no such paper, or it is not known yet.
    """

    told = Signal()

    def __init__(
        self, form: Ui_PapersWindow, desk: Desk, process: PaperProcess, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._form, self._desk, self._process = form, desk, process
        self._order: PaperOrder | None = None
        self._page = self.pages = 0
        self._is_held = False
        self._shown: _Key | None = None
        self._awaited: _Key | None = None
        self._rest = QTimer(self, singleShot=True, interval=REST)
        self._rest.timeout.connect(self._ask)
        form.previousSheetButton.clicked.connect(self._previous)
        form.nextSheetButton.clicked.connect(self._next)
        process.drawn.connect(self._take)
        process.refused.connect(self._refuse)
        process.failed.connect(self._fail)

    def show_order(self, order: PaperOrder) -> None:
        """Another paper begins with its first sheet."""
        if order != self._order:
            self._order, self._page, self.pages = order, 0, 0
            self._tell_page()
            self.told.emit()
        self.refresh()

    def refresh(self) -> None:
        """Draw it anew where the order, the record or the room for it is another now."""
        if self._order is not None and not self._is_held:
            key = self._key(self._order)
            if key not in {self._shown, self._awaited}:
                self._rest.start()

    def hold(self, *, is_held: bool) -> None:
        """While a paper is printed nothing else is asked for."""
        self._is_held = is_held
        self._rest.stop()
        self._awaited = None
        self.refresh()

    def _key(self, order: PaperOrder) -> _Key:
        view = self._form.sheetView
        room = min(view.width(), view.height() / _HEIGHT_TO_WIDTH) * view.devicePixelRatioF()
        width = -(-round(room) // _STEP) * _STEP
        return self._desk.last_link, order, self._page, min(max(width, _NARROWEST), _WIDEST)

    def _ask(self) -> None:
        order = self._order
        if order is None or self._is_held:
            return
        key = self._key(order)
        if self._shown is None or self._shown[:2] != key[:2]:
            self._form.sheetView.say(current_words()("The preview is being made…"))
        self._awaited = key
        self._process.draw(order, key[2], key[3])

    def _take(self, told: PaperDrawn, content: bytes) -> None:
        awaited = self._awaited
        if awaited is None or told.order != awaited[1]:
            return
        if told.page != awaited[2] and told.page + 1 != told.pages:
            return  # of a sheet that was turned over meanwhile
        kind = QImage.Format.Format_RGB32
        picture = QImage(content, told.width, told.height, told.stride, kind).copy()
        self._page, self.pages, self._awaited = told.page, told.pages, None
        self._shown = (awaited[0], awaited[1], told.page, awaited[3])
        self._tell_page()
        self._form.sheetView.show_page(picture, self._form.sheetLabel.text())
        self.told.emit()

    def _refuse(self, answer: PaperRefused) -> None:
        if self._awaited is None or answer.order != self._awaited[1]:
            return
        self._shown, self._awaited, self.pages = self._awaited, None, 0
        problem = ProblemError(answer.code, **answer.values)
        self._form.sheetView.say(current_words().problem(problem))
        self._tell_page()
        self.told.emit()

    def _fail(self) -> None:
        if self._awaited is not None:
            self._awaited = self._shown = None
            words = current_words()
            self._form.sheetView.say(
                words("The preview could not be made. Your forum is safe. Choose the paper again.")
            )

    def _tell_page(self) -> None:
        form, words = self._form, current_words()
        form.sheetLabel.setText(
            words("Page {page} of {pages}", page=self._page + 1, pages=self.pages)
            if self.pages
            else ""
        )
        form.previousSheetButton.setEnabled(self._page > 0)
        form.nextSheetButton.setEnabled(self._page + 1 < self.pages)

    def _previous(self) -> None:
        self._page = max(self._page - 1, 0)
        self._ask()

    def _next(self) -> None:
        self._page = min(self._page + 1, max(self.pages - 1, 0))
        self._ask()
