"""Ready? What is still wrong, and the way to each of it; then the rehearsal, or the day itself."""

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QWidget

from civicforum.screens.prepare import PrepareScreen, section_titles
from civicforum.screens.ready import Problem
from civicforum.screens.row import Mark, Row
from civicforum.ui.actions import Actions
from civicforum.ui.bridge import Bridge
from civicforum.ui.deeds import Deed
from civicforum.ui.forms.ui_ready_section import Ui_ReadySection
from civicforum.ui.icons import icon
from civicforum.ui.language import current_words
from civicforum.ui.prepare.two_lines import in_two_lines


class ReadySection(QWidget):
    """Enter on a problem, or Fix, goes to where it is put right.

    Signals:
        fix_asked: a section and the field or thing in it.
    """

    fix_asked = Signal(str, str)

    def __init__(self, bridge: Bridge, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self.form = form = Ui_ReadySection()
        form.setupUi(self)  # pyright: ignore[reportUnknownMemberType]
        self._rows = in_two_lines(form.problemsView)
        self._problems: tuple[Problem, ...] = ()
        self._screen: PrepareScreen | None = None
        form.rehearseFirstButton.setDefaultAction(actions[Deed.REHEARSE])
        form.goToRunButton.clicked.connect(actions[Deed.RUN_PAGE].trigger)
        form.problemsView.activated.connect(self._fix_row)
        form.fixButton.clicked.connect(self._fix)

    def focus_on(self, _field: str) -> None:
        """To the list, or to what comes next."""
        is_well = not self._problems
        (self.form.goToRunButton if is_well else self.form.problemsView).setFocus()

    def show_screen(self, screen: PrepareScreen) -> None:
        """Show what is wrong."""
        if screen == self._screen:
            return
        self._screen, self._problems = screen, screen.problems
        form, words = self.form, current_words()
        titles = section_titles(words)
        rows = [
            _row(n, problem, titles[problem.section]) for n, problem in enumerate(self._problems)
        ]
        self._rows.show(rows)
        if rows and not form.problemsView.currentIndex().isValid():
            form.problemsView.setCurrentIndex(self._rows.index(0))
        form.readyHead.setVisible(not screen.is_ready)
        form.readyWell.setVisible(screen.is_ready)
        form.problemsView.setVisible(not screen.is_ready)
        form.fixButton.setVisible(not screen.is_ready)
        form.readyHint.setText(
            words("Nothing is missing. A rehearsal runs on a copy; nothing of it returns.")
            if screen.is_ready
            else words("Enter goes to where it is put right. You may begin all the same.")
        )

    def retranslate(self) -> None:
        """Texts and icons anew."""
        form, words = self.form, current_words()
        form.retranslateUi(self)  # pyright: ignore[reportUnknownMemberType]
        form.goToRunButton.setText(words("Go to Run"))
        form.fixButton.setIcon(icon("pencil"))
        self._screen = None

    def _fix(self) -> None:
        self._fix_row(self.form.problemsView.currentIndex())

    def _fix_row(self, index: QModelIndex) -> None:
        if index.isValid():
            problem = self._problems[index.row()]
            self.fix_asked.emit(problem.section, problem.field)


def _row(place: int, problem: Problem, title: str) -> Row:
    key = f"{problem.section} {problem.field} {problem.short} {place}"
    spoken = f"{title}: {problem.short}. {problem.text}"
    return Row(key, "", f"{title}: {problem.short}", problem.text, spoken, Mark.LACKING)
