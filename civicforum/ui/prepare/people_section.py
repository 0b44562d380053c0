"""The people section (its own panel comes from elsewhere; this holds the place)."""

from PySide6.QtWidgets import QWidget

from civicforum.ui.actions import Actions
from civicforum.ui.bridge import Bridge


class PeopleSection(QWidget):
    """Placeholder: the lead takes the real one at the merge."""

    def __init__(self, bridge: Bridge, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self._bridge = bridge

    def refresh(self) -> None:
        """Show the roster."""

    def retranslate(self) -> None:
        """Another language."""
