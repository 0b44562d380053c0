"""The quick note: one line that becomes a decision, an action, a parked question or a card."""

from PySide6.QtWidgets import QWidget

from civicforum.base.errors import Refused
from civicforum.base.words import Words
from civicforum.screens.note import order_from_note
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
        Notice(self.form.quickNoteNotice, bridge, Place.NOTE)
        self.form.quickNoteLine.returnPressed.connect(self._write)
        self.retranslate()

    def retranslate(self) -> None:
        """Another language."""
        self.form.retranslateUi(self)  # pyright: ignore[reportUnknownMemberType]
        combo = self.form.noteKindCombo
        chosen = max(0, combo.currentIndex())
        combo.clear()
        for sign, name in _kinds(current_words()):
            combo.addItem(name, sign)
        combo.setCurrentIndex(chosen)
        combo.setAccessibleName(current_words()("Kind of note"))

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


def _kinds(words: Words) -> tuple[tuple[str, str], ...]:
    """The first word of a note, and what it makes of it."""
    return (
        ("/decision", words("Decision")),
        ("/action", words("To do")),
        ("/opinion", words("Opinion card")),
        ("/later", words("Question for later")),
    )
