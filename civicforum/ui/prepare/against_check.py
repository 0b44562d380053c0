"""Whether the result of a budget is compared with what other rules would have funded."""

from PySide6.QtWidgets import QCheckBox, QWidget

from civicforum.screens.drafts import USUAL_COMPARISON


class AgainstCheck(QCheckBox):
    """Rules that were named on the command line stay as long as it is checked."""

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setObjectName("draftAgainstCheck")
        self._rules = USUAL_COMPARISON

    def fill(self, rules: tuple[str, ...]) -> None:
        """As a poll has it."""
        self._rules = rules or USUAL_COMPARISON
        self.setChecked(bool(rules))

    def told(self) -> tuple[str, ...]:
        """As an order tells it."""
        return self._rules if self.isChecked() else ()
