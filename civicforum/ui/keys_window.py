"""F1: every key, from the registry."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QListView, QVBoxLayout, QWidget

from civicforum.screens.row import Row
from civicforum.ui.language import current_words
from civicforum.ui.registry import keys_in_words, registry
from civicforum.ui.scaling import fit_window
from civicforum.ui.widgets.rows import shown_in

_SIZE = (560, 560)
_KEYS_WIDTH = 250


class KeysWindow(QDialog):
    """A list to look at while working on; it blocks nothing."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        words = current_words()
        self.setObjectName("KeysWindow")
        self.setWindowTitle(words("CivicForum – Keys"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        view = QListView(self)
        view.setObjectName("keysView")
        view.setAccessibleName(words("Keys"))
        QVBoxLayout(self).addWidget(view)
        shown_in(view, lead_width=_KEYS_WIDTH).show(
            [
                Row(entry.deed, keys, entry.text, "", f"{keys}: {entry.text}")
                for entry in registry(words)
                if (keys := keys_in_words(entry.keys))
            ]
        )
        fit_window(self, *_SIZE)
