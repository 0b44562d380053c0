"""Fields to count any options in: made for the poll at hand, in a list that scrolls."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFormLayout, QFrame, QLabel, QScrollArea, QWidget

from civicforum.domain.terms import MOST_VOTES
from civicforum.ui.widgets.line import CountBox

TALLEST = 240


class OptionFields(QScrollArea):
    """A field for each option.

    Signals:
        entered: Enter was pressed in one of them.
        edited: a number is another.
    """

    entered = Signal()
    edited = Signal()

    def __init__(self, parent: QWidget, *, name: str = "option") -> None:
        super().__init__(parent)
        self.setObjectName(f"{name}Fields")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.boxes: tuple[CountBox, ...] = ()
        self._name = name
        self._shown: tuple[str, ...] = ()

    def present(self, options: tuple[str, ...], *, most: int = MOST_VOTES) -> None:
        """Have these fields; they are new, and empty, only where the options are others."""
        if options == self._shown:
            return
        self._shown = options
        page = QWidget()
        form = QFormLayout(page)
        form.setContentsMargins(0, 0, 0, 0)
        self.boxes = tuple(self._row(form, option, n) for n, option in enumerate(options))
        for box in self.boxes:
            box.setMaximum(most)
        self.setWidget(page)

    def _row(self, form: QFormLayout, text: str, place: int) -> CountBox:
        label, box = QLabel(text), CountBox()
        box.setObjectName(f"{self._name}{place}Count")
        box.lineEdit().returnPressed.connect(self.entered)
        box.valueChanged.connect(self.edited)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setBuddy(box)
        form.addRow(label, box)
        return box
