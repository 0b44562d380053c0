"""A question of a paper form as it is keyed: what may be typed, one line, what is wrong with it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from civicforum.ui.theme import scaled
from civicforum.ui.widgets.notice import Notice, restyle
from civicforum.ui.widgets.typed_line import TypedLine

_NARROW, _GAP = 200, 8


class AnswerLine(QWidget):
    """Label and hint at the left, the line at the right, a sentence below where it is wrong.

    Args:
        place: from 0, for names. label: number and text of the question. hint: what may be typed.
    """

    def __init__(self, parent: QWidget, place: int, *, label: str, hint: str) -> None:
        super().__init__(parent)
        self.line = TypedLine(self)
        self.line.setObjectName(f"answer{place}Line")
        self.line.setAccessibleName(label)
        self.line.setAccessibleDescription(hint)
        self.line.setFixedWidth(scaled(_NARROW))
        name = _text(label)
        name.setObjectName(f"answer{place}Label")
        name.setBuddy(self.line)
        under = _text(hint)
        under.setObjectName(f"answer{place}Hint")
        restyle(under, "tone", "muted")
        wrong = _text("")
        wrong.setObjectName(f"answer{place}Notice")
        wrong.hide()
        self._notice = Notice(wrong)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(_GAP)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(0, 1)
        grid.addWidget(name, 0, 0)
        grid.addWidget(self.line, 0, 1, 2, 1, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(under, 1, 0)
        grid.addWidget(wrong, 2, 0, 1, 2)

    def tell(self, sentence: str) -> None:
        """What is wrong with what was typed; "" for nothing."""
        self._notice.tell(sentence)


def _text(text: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
