"""Keying paper forms: private code, Enter, one answer after the other, Enter, the next form."""

from PySide6.QtWidgets import QWidget

from civicforum.domain.questionnaires import Survey, Wave
from civicforum.domain.survey_answers import checked_answer
from civicforum.domain.waves import EnterAnswers, ResolveEntry, StrikeForm
from civicforum.screens.survey_keying import (
    KeyingScreen,
    answer_problem,
    code_problem,
    kept_answers,
)
from civicforum.ui.bridge import Bridge, Place
from civicforum.ui.forms.ui_survey_keying import Ui_SurveyKeying
from civicforum.ui.icons import icon
from civicforum.ui.language import current_words
from civicforum.ui.run.answer_line import AnswerLine
from civicforum.ui.run.option_fields import tab_in_order
from civicforum.ui.run.survey_settling import Settling
from civicforum.ui.survey_import import SurveyImport, ask_for_table
from civicforum.ui.theme import scaled
from civicforum.ui.widgets.discard import discard
from civicforum.ui.widgets.notice import Notice

_CODE = 200


class SurveyKeying(QWidget):
    """Enter goes on, Up and Down move between the lines, Enter in the last one saves the form.

    A form that is there already is put right instead, once somebody asks for that.
    """

    def __init__(self, bridge: Bridge, parent: QWidget) -> None:
        super().__init__(parent)
        self.form = form = Ui_SurveyKeying()
        form.setupUi(self)  # pyright: ignore[reportUnknownMemberType]
        self._bridge = bridge
        self._shown: KeyingScreen | None = None
        self._lines: tuple[AnswerLine, ...] = ()
        self._correcting = ""
        self._code_notice = Notice(form.privateCodeNotice)
        Notice(form.keyingNotice, bridge, Place.KEYING)
        self._settling = Settling(form, bridge, self)
        self._settling.done.connect(self.begin)
        form.privateCodeLine.returnPressed.connect(self._enter_code)
        form.privateCodeLine.stepped.connect(self._step_from_code)
        form.putRightButton.clicked.connect(self._put_right)
        form.strikeFormButton.clicked.connect(self._strike)
        form.saveFormButton.clicked.connect(self._save)
        form.importFormsButton.clicked.connect(self._ask_for_table)
        form.secondEntryCheck.toggled.connect(self._offer_nothing)
        self._offer(is_known=False)

    def retranslate(self) -> None:
        """Another language; what was typed stays."""
        form = self.form
        form.retranslateUi(self)  # pyright: ignore[reportUnknownMemberType]
        form.saveFormButton.setIcon(icon("check"))
        form.importFormsButton.setIcon(icon("file-plus"))
        form.putRightButton.setIcon(icon("pencil"))
        form.strikeFormButton.setIcon(icon("trash-2"))
        self._settling.retranslate()
        self._shown = None

    def begin(self) -> None:
        """To the code of the next form."""
        self.form.surveyFieldsArea.ensureWidgetVisible(self.form.privateCodeLine)
        self.form.privateCodeLine.setFocus()

    def import_forms(self, file: str) -> None:
        """Look at a table of forms before they are keyed."""
        screen = self._shown
        if screen is not None and not screen.why:
            second = self.form.secondEntryCheck.isChecked()
            wave = (screen.survey, screen.wave)
            SurveyImport(self, self._bridge, file, wave=wave, second=second).open()

    def _ask_for_table(self) -> None:
        ask_for_table(self, current_words()("Import keyed forms"), self.import_forms)

    def show_screen(self, screen: KeyingScreen) -> None:
        """Another wave may have other questions; what was typed for the same ones stays."""
        before, self._shown = self._shown, screen
        if screen == before:
            return
        form, words = self.form, current_words()
        form.surveyCounts.setText(screen.counts)
        form.keyingWhy.setText(screen.why)
        form.keyingWhy.setVisible(bool(screen.why))
        for widget in (form.surveyFieldsArea, form.secondEntryCheck, form.importFormsButton):
            widget.setVisible(not screen.why)
        form.keyingPileHint.setText(
            words("Mix the pile first: forms stay in the order of keying.") + " " + screen.missing
        )
        form.privateCodeLine.setFixedWidth(scaled(_CODE))
        if before is None or (before.survey, before.fields) != (screen.survey, screen.fields):
            self._make(screen)
        if before is not None and (before.survey, before.wave) != (screen.survey, screen.wave):
            self._offer(is_known=False)
            self._settling.leave()
        self._settling.show_screen(screen)

    def _make(self, screen: KeyingScreen) -> None:
        """A line for each question."""
        typed = {line.objectName(): line.line.text() for line in self._lines}
        for line in self._lines:
            discard(line)
        box = self.form.answersBox
        self._lines = tuple(
            AnswerLine(box, place, label=field.label, hint=field.hint)
            for place, field in enumerate(screen.fields)
        )
        for line, field in zip(self._lines, screen.fields, strict=True):
            line.setObjectName(f"{screen.survey} {field.question}")
            line.line.setText(typed.get(line.objectName(), ""))
            line.line.returnPressed.connect(self._enter)
            line.line.stepped.connect(self._step)
            self.form.answersLayout.addWidget(line)
        form = self.form
        lines = (line.line for line in self._lines)
        tab_in_order(
            form.privateCodeLine,
            form.putRightButton,
            form.strikeFormButton,
            *lines,
            form.saveFormButton,
        )

    def _at_hand(self) -> tuple[Survey, Wave] | None:
        screen = self._shown
        if screen is None or screen.why:
            return None
        survey = self._bridge.desk.forum.survey_of(screen.survey)
        return survey, survey.wave_of(screen.wave)

    def _enter_code(self) -> None:
        if self._is_code_right() and self._lines:
            self._settling.leave()  # differences can wait
            self._go_to(0)

    def _is_code_right(self) -> bool:
        """Tell what is wrong with it beside it; what was typed stays."""
        form, found = self.form, self._at_hand()
        if found is None:
            return False
        if self._correcting:
            return True
        text = form.privateCodeLine.text()
        problem = code_problem(found[1], text, second=form.secondEntryCheck.isChecked())
        self._code_notice.tell(current_words().problem(problem) if problem else "")
        self._offer(is_known=bool(problem) and bool(kept_answers(*found, text)))
        if problem is not None:
            form.privateCodeLine.setFocus()
            form.privateCodeLine.selectAll()
        return problem is None

    def _offer(self, *, is_known: bool) -> None:
        """To put a form right, or take it out, that is there already."""
        for button in (self.form.putRightButton, self.form.strikeFormButton):
            button.setVisible(is_known)

    def _offer_nothing(self) -> None:
        self._code_notice.clear()
        self._offer(is_known=False)
        self.begin()

    def _place(self) -> int:
        focus = self.focusWidget()
        return next((n for n, line in enumerate(self._lines) if line.line is focus), 0)

    def _go_to(self, place: int) -> None:
        line = self._lines[place].line
        line.setFocus()
        line.selectAll()
        self.form.surveyFieldsArea.ensureWidgetVisible(self._lines[place])

    def _enter(self) -> None:
        place = self._place()
        if not self._is_answer(place):
            return
        if place + 1 < len(self._lines):
            self._go_to(place + 1)
        else:
            self._save()

    def _step(self, step: int) -> None:
        place = self._place() + step
        if place < 0:
            self.begin()
        elif place < len(self._lines):
            self._go_to(place)

    def _step_from_code(self, step: int) -> None:
        if step > 0 and self._lines:
            self._go_to(0)

    def _is_answer(self, place: int) -> bool:
        found, screen = self._at_hand(), self._shown
        if found is None or screen is None:
            return False
        line = self._lines[place]
        problem = answer_problem(found[0], screen.fields[place].question, line.line.text())
        line.tell(current_words().problem(problem) if problem else "")
        if problem is not None:
            self._go_to(place)
        return problem is None

    def _save(self) -> None:
        """All lines are looked at again: somebody may have gone back."""
        if not self._is_code_right():
            return
        if not all(self._is_answer(place) for place in range(len(self._lines))):
            return
        if self._correcting:
            self._save_corrected()
            return
        screen, form = self._shown, self.form
        if screen is None:
            return
        code, is_second = form.privateCodeLine.text(), form.secondEntryCheck.isChecked()
        answers = tuple(line.line.text() for line in self._lines)
        order = EnterAnswers(screen.survey, screen.wave, code, answers, is_second)
        if self._bridge.do(order, place=Place.KEYING):
            self._end(current_words()("Saved: {code}", code=code))
            if is_second:
                self._settling.look_at(code)

    def _end(self, told: str) -> None:
        """Empty lines for the next form."""
        self._correcting = ""
        self.form.lastForm.setText(told)
        self.form.privateCodeLine.setReadOnly(False)
        self.form.privateCodeLine.empty()
        for line in self._lines:
            line.line.empty()
            line.tell("")
        self._code_notice.clear()
        self._offer(is_known=False)
        self.begin()

    def _put_right(self) -> None:
        """Have the answers that were keyed, to be changed."""
        found, text = self._at_hand(), self.form.privateCodeLine.text()
        kept = kept_answers(*found, text) if found else ()
        if len(kept) != len(self._lines):
            return
        for line, answer in zip(self._lines, kept, strict=True):
            line.line.setText(answer)
            line.tell("")
        self._correcting = text
        self.form.privateCodeLine.setReadOnly(True)
        told = current_words()("This form is put right: Enter in the last line saves it.")
        self._code_notice.tell(told, tone="warn")
        self._offer(is_known=False)
        self._go_to(0)

    def _save_corrected(self) -> None:
        found, screen = self._at_hand(), self._shown
        if found is None or screen is None:
            return
        survey, code = found[0], self._correcting
        kept = kept_answers(*found, code)
        for line, field, old in zip(self._lines, screen.fields, kept, strict=True):
            asked = survey.question_of(field.question)
            answer = checked_answer(survey, asked, line.line.text())
            order = ResolveEntry(survey.id, screen.wave, code, asked.id, answer)
            if answer != old and not self._bridge.do(order, place=Place.KEYING):
                return
        self._end(current_words()("Put right: {code}", code=code))

    def _strike(self) -> None:
        screen, code = self._shown, self.form.privateCodeLine.text()
        if screen is None:
            return
        order = StrikeForm(screen.survey, screen.wave, code)
        if self._bridge.do(order, place=Place.KEYING):
            self._end(current_words()("Taken out: {code}", code=code))
