"""Fields to count any options in: made for the poll at hand, in a list that scrolls."""

from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QScrollArea, QWidget

from civicforum.domain.terms import MOST_VOTES
from civicforum.ui.theme import scaled
from civicforum.ui.widgets.line import CountBox

TALLEST = 240
_MANY, _WIDE = 4, 80


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

    def present(self, options: tuple[str, ...], *, after: QWidget, most: int = MOST_VOTES) -> None:
        """Have these fields; they are new, and empty, only where the options are others.

        Args:
            options: their labels.
            after: what comes before them in the tab order.
            most: that a field takes.
        """
        if options != self._shown:
            self._shown = options
            self._make(options)
            tab_in_order(after, *self.boxes)
        for box in self.boxes:
            box.setMaximum(most)
            box.setFixedWidth(scaled(_WIDE))

    def _make(self, options: tuple[str, ...]) -> None:
        page = QWidget()
        grid = QGridLayout(page)
        grid.setContentsMargins(0, 0, 0, 0)
        columns = 2 if len(options) >= _MANY else 1
        for column in range(columns):
            grid.setColumnStretch(2 * column, 1)
        self.boxes = tuple(self._box(option, n) for n, option in enumerate(options))
        for place, (option, box) in enumerate(zip(options, self.boxes, strict=True)):
            row, column = divmod(place, columns)
            grid.addWidget(_label(option, box), row, 2 * column)
            grid.addWidget(box, row, 2 * column + 1)
        self.setWidget(page)
        page.setAutoFillBackground(False)

    def _box(self, text: str, place: int) -> CountBox:
        box = CountBox()
        box.setAccessibleName(text)
        box.setObjectName(f"{self._name}{place}Count")
        box.lineEdit().returnPressed.connect(self.entered)
        box.valueChanged.connect(self.edited)
        return box


def tab_in_order(*widgets: QWidget) -> None:
    """From each of them Tab leads to the next."""
    for one, other in pairwise(widgets):
        QWidget.setTabOrder(one, other)


def _label(text: str, box: CountBox) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    label.setBuddy(box)
    return label
