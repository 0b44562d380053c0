"""The quick note: one line that becomes a decision, an action, a parked question or a card."""

from PySide6.QtWidgets import QWidget

from civicforum.base.errors import Refused
from civicforum.screens.note import note_kinds, order_from_note
from civicforum.ui.bridge import Bridge, Place
from civicforum.ui.forms.ui_quick_note import Ui_QuickNote
from civicforum.ui.language import current_words
from civicforum.ui.widgets.notice import Notice


class QuickNote(QWidget):
    """A line, and for those who type no slashes the kind beside it."""

    def __init__(self, bridge: Bridge, parent: QWidget) -> None:
        super().__init__(parent)
        self.form = Ui_QuickNote()
        self.form.setupUi(self)  # pyright: ignore[reportUnknownMemberType]
        self._bridge = bridge
        self._shown: tuple[tuple[str, str], ...] = ()
        Notice(self.form.quickNoteNotice, bridge, Place.NOTE)
        self.form.quickNoteLine.returnPressed.connect(self._write)
        self.retranslate()

    def retranslate(self) -> None:
        """Another language."""
        self.form.retranslateUi(self)  # pyright: ignore[reportUnknownMemberType]
        self.form.noteKindCombo.setAccessibleName(current_words()("Kind of note"))
        self._shown = ()
        self.refresh()

    def refresh(self) -> None:
        """Another question may wait for its answer, or none any more."""
        kinds = note_kinds(self._bridge.desk.forum, words=current_words())
        if kinds == self._shown:
            return
        combo, self._shown = self.form.noteKindCombo, kinds
        chosen = combo.currentData()
        combo.clear()
        for beginning, name in kinds:
            combo.addItem(name, beginning)
        combo.setCurrentIndex(max(0, combo.findData(chosen)))

    def begin(self, text: str) -> None:
        """Begin a note with this; one that is being typed stays as it is."""
        line = self.form.quickNoteLine
        if not line.text().strip():
            line.setText(text)
        line.setFocus()
        line.deselect()

    def _write(self) -> None:
        line, desk = self.form.quickNoteLine, self._bridge.desk
        text = line.text().strip()
        if text and not text.startswith("/"):
            text = f"{self.form.noteKindCombo.currentData()} {text}"
        try:
            order = order_from_note(text, desk.forum, desk.roll, now=desk.now())
        except Refused as refusal:
            self._bridge.told.emit(Place.NOTE, current_words().problem(refusal))
            return
        if self._bridge.do(order, place=Place.NOTE):
            line.empty()
