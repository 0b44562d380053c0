"""Step 1: what the minutes lack and what looks odd; Enter goes to where it is put right."""

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QWidget

from civicforum.documents.check import CheckScreen
from civicforum.documents.doubts import Doubt
from civicforum.domain.declarations import DeclareNone
from civicforum.screens.row import Mark, Row
from civicforum.ui.bridge import Bridge, Place
from civicforum.ui.forms.ui_check_step import Ui_CheckStep
from civicforum.ui.widgets.notice import Notice
from civicforum.ui.widgets.rows import shown_in
from civicforum.ui.wrapup.step import Step


class CheckStep(Step):
    """A list, and the chosen row in full.

    Signals:
        jump: to where something is put right: a `Where`, and the spot there.
    """

    jump = Signal(str, str)

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = form = Ui_CheckStep()
        form.setupUi(self)  # pyright: ignore[reportUnknownMemberType]
        self._bridge = bridge
        self._screen: CheckScreen | None = None
        self._rows = shown_in(form.checkView)
        Notice(form.checkNotice, bridge, Place.CHECK)
        form.checkView.activated.connect(self._go_to_row)
        form.checkView.selectionModel().currentChanged.connect(self._choose)
        form.goButton.clicked.connect(self._go)
        form.noneButton.clicked.connect(self._declare)

    def retranslate(self) -> None:
        """Another language."""
        self._screen = None
        self.form.retranslateUi(self)  # pyright: ignore[reportUnknownMemberType]

    def show_screen(self, screen: CheckScreen) -> None:
        """Show what is open and what is complete."""
        if screen == self._screen:
            return
        self._screen = screen
        form, chosen = self.form, self._chosen()
        form.checkHeadline.setText(screen.headline)
        form.checkVerdict.setText(screen.verdict)
        self._rows.show([_row(doubt) for doubt in screen.rows])
        place = self._rows.place_of(chosen.key) if chosen is not None else 0
        form.checkView.setCurrentIndex(self._rows.index(max(place, 0)))
        self._show_chosen()

    def _chosen(self) -> Doubt | None:
        index = self.form.checkView.currentIndex()
        if self._screen is None or not 0 <= index.row() < len(self._screen.rows):
            return None
        key = self._rows.row(index).key
        return next((doubt for doubt in self._screen.rows if doubt.key == key), None)

    def _choose(self, _now: QModelIndex, _before: QModelIndex) -> None:
        self._show_chosen()

    def _show_chosen(self) -> None:
        form, doubt = self.form, self._chosen()
        form.doubtCard.setVisible(doubt is not None)
        if doubt is not None:
            form.doubtTitle.setText(doubt.what)
            form.doubtWhy.setText(doubt.why)
            form.noneButton.setVisible(doubt.declares is not None)

    def _go_to_row(self, _index: QModelIndex) -> None:
        self._go()

    def _go(self) -> None:
        doubt = self._chosen()
        if doubt is not None:
            self.jump.emit(doubt.where, doubt.spot)

    def _declare(self) -> None:
        doubt = self._chosen()
        if doubt is not None and doubt.declares is not None:
            self._bridge.do(DeclareNone(doubt.declares), place=Place.CHECK)


def _row(doubt: Doubt) -> Row:
    mark = Mark.DONE if doubt.is_settled else Mark.DOUBT
    return Row(doubt.key, "", doubt.what, doubt.why, f"{doubt.what}: {doubt.why}", mark)
