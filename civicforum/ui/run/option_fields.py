"""Fields to count any options in: made for the poll at hand, in a list that scrolls."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QFrame, QLabel, QScrollArea, QWidget

from civicforum.domain.terms import MOST_VOTES
from civicforum.ui.language import tr
from civicforum.ui.widgets.line import CountBox

_TALLEST = 240


class OptionFields(QScrollArea):
    """A field for each option, and one for the ballots where a ballot has many marks."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("optionFields")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMaximumHeight(_TALLEST)
        self.boxes: tuple[CountBox, ...] = ()
        self.ballots: CountBox | None = None
        self._shown: tuple[str, ...] = ()

    def present(self, options: tuple[str, ...], *, has_ballots: bool) -> None:
        """Have these fields; they are new, and empty, only where the options are others."""
        beside = tr("Valid ballots", None) if has_ballots else ""
        if (*options, beside) == self._shown:
            return
        self._shown = (*options, beside)
        page = QWidget()
        form = QFormLayout(page)
        form.setContentsMargins(0, 0, 0, 0)
        self.boxes = tuple(_row(form, option, f"option{n}") for n, option in enumerate(options))
        self.ballots = _row(form, beside, "ballots") if beside else None
        self.setWidget(page)


def _row(form: QFormLayout, text: str, name: str) -> CountBox:
    label, box = QLabel(text), CountBox()
    box.setObjectName(f"{name}Count")
    box.setMaximum(MOST_VOTES)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setBuddy(box)
    form.addRow(label, box)
    return box
