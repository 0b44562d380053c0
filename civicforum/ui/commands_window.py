"""Ctrl+K: every command by name, in Korean and English, whatever the window speaks."""

from PySide6.QtWidgets import QWidget

from civicforum.base.words import words_for
from civicforum.screens.row import Row
from civicforum.ui.actions import Actions
from civicforum.ui.deeds import Deed
from civicforum.ui.language import current_words
from civicforum.ui.registry import keys_in_words, registry
from civicforum.ui.widgets.picker import Picker


class CommandsWindow(Picker):
    """Lists what can be done now; Enter does it."""

    def __init__(self, parent: QWidget, actions: Actions) -> None:
        self._actions = actions
        self._names = {
            entry.deed: f"{entry.text} {other.text}".casefold()
            for entry, other in zip(
                registry(words_for("ko")), registry(words_for("en")), strict=True
            )
        }
        super().__init__(parent, current_words()("Commands"), self._fitting, lead_width=4)
        self.setObjectName("CommandsWindow")
        self.taken.connect(self._do)

    def _fitting(self, text: str) -> list[Row]:
        """Every word of `text` must be in a name, or in what the action is called just now."""
        rows: list[Row] = []
        for entry in registry(current_words()):
            action = self._actions[entry.deed]
            names = f"{self._names[entry.deed]} {action.text().casefold()}"
            if action.isEnabled() and all(part in names for part in text.casefold().split()):
                said, keys = action.text(), keys_in_words(entry.keys)
                rows.append(Row(entry.deed, "", said, keys, f"{said}, {keys}" if keys else said))
        return rows

    def _do(self, deed: str) -> None:
        self._actions[Deed(deed)].trigger()
