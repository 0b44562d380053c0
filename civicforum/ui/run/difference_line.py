"""An answer that was keyed in two ways: take the first, the second, or type what the paper says."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from civicforum.screens.survey_keying import Difference
from civicforum.ui.language import current_words
from civicforum.ui.theme import scaled
from civicforum.ui.widgets.elided import ElidedButton
from civicforum.ui.widgets.line import EntryLine
from civicforum.ui.widgets.notice import Notice

_NARROW, _WIDE, _GAP = 110, 200, 8


class DifferenceLine(QWidget):
    """Two buttons with what was keyed, and a line for a third answer.

    Signals:
        settled: the question, and what the paper says.
    """

    settled = Signal(str, str)

    def __init__(self, parent: QWidget, place: int, difference: Difference) -> None:
        super().__init__(parent)
        words = current_words()
        self._difference = difference
        none = words("nothing")
        self.first, self.second = ElidedButton(self), ElidedButton(self)
        for button, name, told in (
            (self.first, "first", words("First: {answer}", answer=difference.first or none)),
            (self.second, "second", words("Second: {answer}", answer=difference.second or none)),
        ):
            button.setObjectName(f"{name}{place}Button")
            button.say(told)
            button.setAccessibleName(told)
            button.setFixedWidth(scaled(_WIDE if len(told) > _GAP * 2 else _NARROW))
        self.line = EntryLine(self)
        self.line.setObjectName(f"paper{place}Line")
        self.line.setAccessibleName(words("{question}: the paper says", question=difference.label))
        self.line.setPlaceholderText(words("The paper says"))
        self.line.setFixedWidth(scaled(_WIDE))
        label = QLabel(difference.label)
        label.setObjectName(f"paper{place}Label")
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setBuddy(self.line)
        wrong = QLabel("")
        wrong.setObjectName(f"paper{place}Notice")
        wrong.setWordWrap(True)
        wrong.hide()
        self._notice = Notice(wrong)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(_GAP)
        grid.setColumnStretch(3, 1)
        grid.addWidget(label, 0, 0, 1, 4)
        for column, widget in enumerate((self.first, self.second, self.line)):
            grid.addWidget(widget, 1, column)
        grid.addWidget(wrong, 2, 0, 1, 4)
        self.first.clicked.connect(self._take_first)
        self.second.clicked.connect(self._take_second)
        self.line.returnPressed.connect(self._take_typed)

    @property
    def question(self) -> str:
        """Which is meant."""
        return self._difference.question

    def tell(self, sentence: str) -> None:
        """What is wrong with what was typed."""
        self._notice.tell(sentence)

    def _take_first(self) -> None:
        self.settled.emit(self.question, self._difference.first)

    def _take_second(self) -> None:
        self.settled.emit(self.question, self._difference.second)

    def _take_typed(self) -> None:
        self.settled.emit(self.question, self.line.text())
