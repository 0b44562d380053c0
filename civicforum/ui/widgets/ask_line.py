"""A small window that asks for one line, such as a reason that will stand in the minutes."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from civicforum.ui.theme import scaled
from civicforum.ui.widgets.line import EntryLine

_WIDTH = 420


class AskLine(QDialog):
    """Blocks nothing.

    Signals:
        answered: the line; not sent where nothing was typed or the window was closed.
    """

    answered = Signal(str)

    def __init__(self, parent: QWidget, question: str, *, verb: str) -> None:
        super().__init__(parent)
        self.setObjectName("AskLine")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(f"CivicForum – {verb}")
        self._line = EntryLine(self)
        self._line.setObjectName("askedLine")
        label = QLabel(question, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setBuddy(self._line)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        answer = buttons.addButton(verb, QDialogButtonBox.ButtonRole.AcceptRole)
        answer.setObjectName("answerButton")
        buttons.accepted.connect(self._answer)
        buttons.rejected.connect(self.close)
        layout = QVBoxLayout(self)
        for widget in (label, self._line, buttons):
            layout.addWidget(widget)
        self.setMinimumWidth(scaled(_WIDTH))
        self._line.setFocus()

    def _answer(self) -> None:
        text = self._line.text().strip()
        if text:
            self.close()
            self.answered.emit(text)
