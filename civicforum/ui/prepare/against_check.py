"""Whether a result is compared with what other rules would have made of the same ballots."""

from PySide6.QtWidgets import QCheckBox, QWidget

from civicforum.domain.kinds import Shape
from civicforum.domain.terms import rules_of, rules_to_compare
from civicforum.screens.drafts import usual_comparison
from civicforum.ui.language import current_words


class AgainstCheck(QCheckBox):
    """Rules that were named on the command line stay as long as it is checked and they fit."""

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setObjectName("draftAgainstCheck")
        self._named: tuple[str, ...] = ()

    def fit(self, shape: Shape) -> None:
        """Shown where ballots of this kind can be counted by several rules."""
        words = current_words()
        if shape is Shape.PROJECTS:
            self.setText(words("Compare with what other rules would have funded"))
        else:
            self.setText(words("Compare with what other rules would have chosen"))
        self.setVisible(bool(rules_to_compare(shape, 1)))

    def fill(self, against: tuple[str, ...], *, shape: Shape, rule: str, seats: int) -> None:
        """As a poll has it."""
        usual = usual_comparison(shape, rule or rules_of(shape)[0], seats)
        self._named = () if against == usual else against
        self.setChecked(bool(against))

    def told(self, shape: Shape, *, rule: str, seats: int) -> tuple[str, ...]:
        """As an order tells it."""
        if not self.isChecked():
            return ()
        known = rules_to_compare(shape, seats)
        named = tuple(each for each in self._named if each in known)
        return named or usual_comparison(shape, rule or rules_of(shape)[0], seats)
