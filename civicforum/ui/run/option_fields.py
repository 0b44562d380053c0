"""Fields to count any options in: made for the poll at hand, in a list that scrolls."""

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
        self._options: tuple[str, ...] = ()

    def present(self, options: tuple[str, ...], *, has_ballots: bool) -> None:
        """Have these fields; they are new, and empty, only where the options are others."""
        if options == self._options and has_ballots == (self.ballots is not None):
            return
        self._options = options
        page = QWidget()
        form = QFormLayout(page)
        form.setContentsMargins(0, 0, 0, 0)
        self.boxes = tuple(_row(form, option, f"option{n}") for n, option in enumerate(options))
        self.ballots = _row(form, tr("Valid ballots", None), "ballots") if has_ballots else None
        self.setWidget(page)


def _row(form: QFormLayout, text: str, name: str) -> CountBox:
    label, box = QLabel(text), CountBox()
    box.setObjectName(f"{name}Count")
    box.setMaximum(MOST_VOTES)
    label.setWordWrap(True)
    label.setBuddy(box)
    form.addRow(label, box)
    return box
