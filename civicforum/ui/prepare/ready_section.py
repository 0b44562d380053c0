"""Ready or not: what is missing, each with the way to it."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QWidget

from civicforum.screens.ready import PrepareScreen, Problem
from civicforum.screens.row import Mark, Row
from civicforum.ui.actions import Actions
from civicforum.ui.deeds import Deed
from civicforum.ui.forms.ui_ready_section import Ui_ReadySection
from civicforum.ui.widgets.rows import shown_in


class ReadySection(QWidget):
    """A list of problems.

    Signals:
        fixing: the problem that somebody wants to put right.
    """

    fixing = Signal(object)

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = form = Ui_ReadySection()
        form.setupUi(self)  # pyright: ignore[reportUnknownMemberType]
        self._rows = shown_in(form.problemsView)
        self._problems: Sequence[Problem] = ()
        form.problemsView.activated.connect(self._fix)
        form.fixButton.clicked.connect(self._fix_chosen)
        form.readyRehearseButton.setDefaultAction(actions[Deed.REHEARSE])
        form.readyRunButton.setDefaultAction(actions[Deed.RUN_PAGE])

    def retranslate(self) -> None:
        """Another language."""
        self.form.retranslateUi(self)  # pyright: ignore[reportUnknownMemberType]

    def show_screen(self, screen: PrepareScreen) -> None:
        """Show what is missing."""
        form = self.form
        self._problems = screen.problems
        form.readySentence.setText(screen.sentence)
        self._rows.show(
            [
                Row(f"{n} {one.sentence}", "!", one.sentence, "", one.sentence, Mark.NONE)
                for n, one in enumerate(screen.problems)
            ]
        )
        form.problemsView.setVisible(bool(screen.problems))
        form.fixButton.setVisible(bool(screen.problems))
        form.readyHint.setVisible(bool(screen.problems))

    def _fix_chosen(self) -> None:
        index = self.form.problemsView.currentIndex()
        self._fix(index if index.isValid() else self._rows.index(0))

    def _fix(self, index: QModelIndex) -> None:
        if index.isValid():
            self.fixing.emit(self._problems[index.row()])
