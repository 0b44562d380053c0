"""The preview: one page at a time, drawn by the press when it is wanted."""

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QImage

from civicforum.desk.desk import Desk
from civicforum.documents.dispatch import Drawn
from civicforum.documents.model import Edition
from civicforum.documents.page_setup import PageSetup
from civicforum.ui.forms.ui_export_step import Ui_ExportStep
from civicforum.ui.language import current_words
from civicforum.ui.wrapup.press_process import PressProcess

REST = 250
_KEPT = 6
_NARROWEST, _WIDEST, _STEP = 500, 1500, 100
_HEIGHT_TO_WIDTH = 1.42

_Key = tuple[str, str, int, int, PageSetup]


class Preview(QObject):
    """Follows the record while it can be seen."""

    def __init__(
        self,
        form: Ui_ExportStep,
        desk: Desk,
        press: PressProcess,
        parent: QObject,
        *,
        setup: PageSetup,
    ) -> None:
        super().__init__(parent)
        self._form, self._desk, self._press = form, desk, press
        self._page, self._pages = 0, 0
        self._setup = setup
        self._is_held = False
        self._shown: _Key | None = None
        self._awaited: _Key | None = None
        self._kept: dict[_Key, QImage] = {}
        self._rest = QTimer(self, singleShot=True, interval=REST)
        self._rest.timeout.connect(self._ask)
        for edition in Edition:
            form.previewChoice.addItem("", edition)
        form.previewChoice.currentIndexChanged.connect(self._choose)
        form.previousPageButton.clicked.connect(self._previous)
        form.nextPageButton.clicked.connect(self._next)
        press.drawn.connect(self._show)
        press.refused.connect(self._fail)
        press.failed.connect(self._fail)

    def retranslate(self) -> None:
        """Another language."""
        words = current_words()
        names = (words("Internal edition"), words("Public edition"))
        for place, name in enumerate(names):
            self._form.previewChoice.setItemText(place, name)
        self._tell_page()

    def refresh(self) -> None:
        """Draw the page anew where the record, or the room for it, is another now."""
        if not self._is_held and self._key() not in {self._shown, self._awaited}:
            self._rest.start()

    def hold(self, *, is_held: bool) -> None:
        """While an export goes on the press is not asked for pages, which may be of a newer record.

        Afterwards what is shown is looked at again: the press may have been stopped.
        """
        self._is_held = is_held
        if is_held:
            self._rest.stop()
        else:
            self._awaited = None
            self.refresh()

    def set_up(self, setup: PageSetup) -> None:
        """Pages lie differently from now on: begin with the first."""
        self._setup, self._page = setup, 0
        self.refresh()

    def stop(self) -> None:
        """Nothing more is asked for."""
        self._is_held = True
        self._rest.stop()

    def _key(self) -> _Key:
        form = self._form
        view = form.pageView
        room = min(view.width(), view.height() / _HEIGHT_TO_WIDTH) * view.devicePixelRatioF()
        width = -(-round(room) // _STEP) * _STEP
        width = min(max(width, _NARROWEST), _WIDEST)
        return (
            self._desk.last_link,
            str(form.previewChoice.currentData()),
            self._page,
            width,
            self._setup,
        )

    def _ask(self) -> None:
        key = self._key()
        if key in self._kept:
            self._present(key)
            return
        if self._is_held:
            return
        if self._shown is None or self._shown[:2] != key[:2]:
            words = current_words()
            self._form.pageView.say(words("The preview is being made…"))
        self._awaited = key
        self._press.draw(Edition(key[1]), key[2], width=key[3], setup=key[4])

    def _show(self, told: Drawn, content: bytes) -> None:
        awaited = self._awaited
        is_it = awaited is not None and told.page == awaited[2]
        is_other = awaited is not None and (told.edition, told.setup) != (awaited[1], awaited[4])
        if awaited is None or is_other or not (is_it or told.page + 1 == told.pages <= awaited[2]):
            return
        kind = QImage.Format.Format_RGB32
        picture = QImage(content, told.width, told.height, told.stride, kind).copy()
        self._page, self._pages, self._awaited = told.page, told.pages, None
        key = (awaited[0], awaited[1], told.page, awaited[3], awaited[4])
        # Pages of an earlier record never come again, and each takes two megabytes.
        self._kept = {kept: old for kept, old in self._kept.items() if kept[0] == key[0]}
        while len(self._kept) >= _KEPT:
            del self._kept[next(iter(self._kept))]
        self._kept[key] = picture
        self._present(key)

    def _present(self, key: _Key) -> None:
        self._shown = key
        self._tell_page()
        self._form.pageView.show_page(self._kept[key], self._form.pageLabel.text())

    def _tell_page(self) -> None:
        form, words = self._form, current_words()
        form.pageLabel.setText(
            words("Page {page} of {pages}", page=self._page + 1, pages=self._pages)
            if self._pages
            else ""
        )
        form.previousPageButton.setEnabled(self._page > 0)
        form.nextPageButton.setEnabled(self._page + 1 < self._pages)

    def _fail(self, _problem: object = None) -> None:
        if self._awaited is not None:
            self._awaited = self._shown = None
            words = current_words()
            self._form.pageView.say(
                words(
                    "The preview could not be made. Your forum is safe. Choose the edition again."
                )
            )

    def _choose(self, _place: int) -> None:
        self._page = 0
        self._ask()

    def _previous(self) -> None:
        self._page = max(self._page - 1, 0)
        self._ask()

    def _next(self) -> None:
        self._page = min(self._page + 1, max(self._pages - 1, 0))
        self._ask()
