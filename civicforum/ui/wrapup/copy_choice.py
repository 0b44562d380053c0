"""As which copy an edition is exported."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox

from civicforum.documents.copies import Copy, usual_copy
from civicforum.documents.model import Edition
from civicforum.ui.language import current_words

_TIP = Qt.ItemDataRole.ToolTipRole


class CopyChoice:
    """The usual copy of the edition until another is chosen."""

    def __init__(self, combo: QComboBox, edition: Edition) -> None:
        self._combo = combo
        for copy in Copy:
            combo.addItem("", copy)
        combo.setCurrentIndex(list(Copy).index(usual_copy(edition)))
        self.retranslate()

    @property
    def copy(self) -> Copy:
        """What is chosen."""
        return Copy(self._combo.currentData())

    def retranslate(self) -> None:
        """Another language."""
        words = current_words()
        for place, copy in enumerate(Copy):
            self._combo.setItemText(place, words.named("copy", copy))
            self._combo.setItemData(place, words.named("copy-use", copy), _TIP)
