"""What other rules would have made of a result, for whoever asks afterwards: to look at only."""

from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from civicforum.screens.drafts import usual_comparison
from civicforum.screens.poll import PollScreen
from civicforum.ui.bridge import Bridge
from civicforum.ui.language import current_words


class CompareButton(QPushButton):
    """Pressed, the table stands below the result. It decides nothing and is in no minutes."""

    def __init__(self, bridge: Bridge, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("compareRulesButton")
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._bridge, self._poll = bridge, ""
        self.clicked.connect(self._ask)
        self.retranslate()
        self.hide()

    def retranslate(self) -> None:
        """Another language."""
        words = current_words()
        self.setText(words("Compare with other rules"))
        self.setToolTip(
            words("What other rules would have made of the same ballots. It is in no minutes.")
        )

    def show_screen(self, screen: PollScreen) -> None:
        """Where the terms of the poll ask for it, it is there without asking."""
        self._poll = screen.poll
        self.setVisible(screen.can_compare)
        self.setChecked(bool(self._bridge.counting.asked.get(screen.poll)))

    def _ask(self) -> None:
        poll = self._bridge.desk.forum.poll_of(self._poll)
        terms = poll.terms
        usual = usual_comparison(terms.shape, terms.rule, terms.seats)
        self._bridge.counting.ask(poll, usual if self.isChecked() else ())
