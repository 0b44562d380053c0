"""Sentences beside a button: shown while there is something to say, never modal."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QLabel, QWidget

from civicforum.ui.place import Place

if TYPE_CHECKING:
    from civicforum.ui.bridge import Bridge

STAY = 6_000


class Notice(QObject):
    """A label that is there only while it says something.

    With a bridge it tells what is wrong at its place by itself.
    """

    def __init__(
        self, label: QLabel, bridge: "Bridge | None" = None, place: Place = Place.NEXT
    ) -> None:
        super().__init__(label)
        self._label, self._place = label, place
        self._stay = QTimer(self, singleShot=True, interval=STAY)
        self._stay.timeout.connect(self.clear)
        if bridge is not None:
            bridge.told.connect(self._listen)

    def tell(self, sentence: str, *, tone: str = "over", passes: bool = False) -> None:
        """Say it in a tone of the theme; with `passes` for six seconds only; "" says nothing."""
        self._stay.stop()
        restyle(self._label, "tone", tone)
        self._label.setText(sentence)
        self._label.setVisible(bool(sentence))
        if passes:
            self._stay.start()

    def clear(self) -> None:
        """Say nothing."""
        self.tell("")

    def _listen(self, place: str, sentence: str) -> None:
        if place == self._place:
            self.tell(sentence)


def restyle(widget: QWidget, name: str, value: object) -> None:
    """Set a property that the style sheet looks at."""
    if widget.property(name) != value:
        widget.setProperty(name, value)
        for each in (widget, *widget.findChildren(QWidget)):
            each.style().unpolish(each)
            each.style().polish(each)
        widget.update()
