"""What two entries of a form differ in, settled one after the other by a look at the paper."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from civicforum.base.errors import Refused
from civicforum.domain.questionnaires import Survey, Wave
from civicforum.domain.survey_answers import private_code
from civicforum.domain.waves import ResolveEntry
from civicforum.screens.survey_keying import (
    Difference,
    KeyingScreen,
    answer_problem,
    differences_of,
    differing_code,
)
from civicforum.ui.bridge import Bridge, Place
from civicforum.ui.forms.ui_survey_keying import Ui_SurveyKeying
from civicforum.ui.icons import icon
from civicforum.ui.language import current_words
from civicforum.ui.run.difference_line import DifferenceLine
from civicforum.ui.widgets.discard import discard


class Settling(QObject):
    """Stands in the place of the lines while differences of a form are looked at.

    Signals:
        done: nothing of this form is left to settle.
    """

    done = Signal()

    def __init__(self, form: Ui_SurveyKeying, bridge: Bridge, parent: QWidget) -> None:
        super().__init__(parent)
        self._form, self._bridge = form, bridge
        self._screen: KeyingScreen | None = None
        self._code = ""
        self._shown: tuple[Difference, ...] = ()
        self._lines: tuple[DifferenceLine, ...] = ()
        form.settleButton.clicked.connect(self._look_at_next)
        self.leave()

    def retranslate(self) -> None:
        """Another language or size: the lines are made anew."""
        self._shown = ()

    def show_screen(self, screen: KeyingScreen) -> None:
        """How many there are."""
        self._screen = screen
        form, words = self._form, current_words()
        count = screen.differing
        told = words.count("Settle {number} difference", "Settle {number} differences", count)
        form.settleButton.setText(told)
        form.settleButton.setIcon(icon("triangle-alert"))
        form.settleButton.setVisible(bool(count) and not screen.why)
        if self._code:
            self._show()

    def look_at(self, code: str) -> None:
        """The form with this code, where its entries differ."""
        self._code = private_code(code)
        self._show()
        if self._lines:
            self._lines[0].line.setFocus()

    def leave(self) -> None:
        """Back to the lines of the next form."""
        self._code = ""
        self._form.differencesBox.hide()
        self._form.answersBox.show()
        self._form.saveFormButton.show()

    def _look_at_next(self) -> None:
        found = self._at_hand()
        code = differing_code(found[1]) if found else ""
        if code:
            self.look_at(code)

    def _at_hand(self) -> tuple[Survey, Wave] | None:
        screen = self._screen
        if screen is None or screen.why:
            return None
        survey = self._bridge.desk.forum.survey_of(screen.survey)
        return survey, survey.wave_of(screen.wave)

    def _show(self) -> None:
        """A line for each difference that is left; none ends it."""
        found = self._at_hand()
        left = differences_of(*found, self._code) if found else ()
        if not left:
            self._make(())
            self.leave()
            return
        form, words = self._form, current_words()
        head = words("{code}: both entries differ. Look at the paper.", code=self._code)
        form.differencesHead.setText(head)
        form.answersBox.hide()
        form.saveFormButton.hide()
        form.differencesBox.show()
        if left != self._shown:
            self._make(left)

    def _make(self, differences: tuple[Difference, ...]) -> None:
        for line in self._lines:
            discard(line)
        self._shown = differences
        box = self._form.differencesBox
        self._lines = tuple(DifferenceLine(box, n, each) for n, each in enumerate(differences))
        for line in self._lines:
            line.settled.connect(self._settle)
            self._form.differencesLayout.addWidget(line)

    def _settle(self, question: str, answer: str) -> None:
        found, screen = self._at_hand(), self._screen
        line = next((each for each in self._lines if each.question == question), None)
        if found is None or screen is None or line is None:
            return
        problem: Refused | None = answer_problem(found[0], question, answer)
        line.tell(current_words().problem(problem) if problem else "")
        if problem is not None:
            line.line.selectAll()
            return
        order = ResolveEntry(screen.survey, screen.wave, self._code, question, answer)
        if not self._bridge.do(order, place=Place.KEYING):
            return
        self._show()
        if self._lines:
            self._lines[0].line.setFocus()
        else:
            self.done.emit()
