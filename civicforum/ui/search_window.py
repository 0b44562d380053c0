"""Ctrl+F: everything in the forum that holds what is typed; Enter goes there."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from civicforum.screens.row import Row
from civicforum.screens.search import search
from civicforum.ui.bridge import Bridge
from civicforum.ui.language import current_words
from civicforum.ui.widgets.picker import Picker

_KIND_WIDTH = 90


class SearchWindow(Picker):
    """Lists what was found.

    Signals:
        chosen: the kind of what was chosen, and its id.
    """

    chosen = Signal(str, str)

    def __init__(self, parent: QWidget, bridge: Bridge) -> None:
        self._bridge = bridge
        super().__init__(parent, current_words()("Find"), self._found, lead_width=_KIND_WIDTH)
        self.setObjectName("SearchWindow")
        self.taken.connect(self._choose)

    def _found(self, text: str) -> list[Row]:
        desk = self._bridge.desk
        return [hit.row for hit in search(text, desk.forum, desk.roll, words=current_words())]

    def _choose(self, key: str) -> None:
        kind, _, identity = key.partition(" ")
        self.chosen.emit(kind, identity)
