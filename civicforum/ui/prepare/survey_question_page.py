"""A question of a survey in preparation: text, kind of answer, options or scale, waves."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from civicforum.domain.kinds import QuestionKind
from civicforum.domain.questionnaires import Survey, SurveyQuestion
from civicforum.domain.survey_changes import MoveSurveyQuestion
from civicforum.domain.surveys import AddSurveyQuestion, DropSurveyQuestion, SetSurveyMargin
from civicforum.screens import surveys
from civicforum.ui.bridge import Bridge, Place
from civicforum.ui.forms.ui_survey_question_page import Ui_SurveyQuestionPage
from civicforum.ui.icons import icon
from civicforum.ui.language import current_words
from civicforum.ui.widgets.choices import choose, chosen, fill, name_lists
from civicforum.ui.widgets.still import keep_wheel_away

_UP, _DOWN = -1, 1


class SurveyQuestionPage(QWidget):
    """A question changes with every field that is left; a new one is added by its button.

    Signals:
        added: a question, by its id; empty fields for the next one are there.
        dropped: the question that was shown.
    """

    added = Signal(str)
    dropped = Signal()

    def __init__(self, bridge: Bridge, parent: QWidget) -> None:
        super().__init__(parent)
        self.form = form = Ui_SurveyQuestionPage()
        form.setupUi(self)  # pyright: ignore[reportUnknownMemberType]
        self._bridge = bridge
        self._survey: Survey | None = None
        self._question: SurveyQuestion | None = None
        self._filled: tuple[AddSurveyQuestion, str, tuple[int, ...]] | None = None
        self._lines = (
            form.surveyTextLine,
            form.surveyLowWordsLine,
            form.surveyHighWordsLine,
            form.surveyWavesLine,
        )
        self._boxes = (form.surveyRightBox, form.surveyLowBox, form.surveyHighBox)
        for field in (*self._lines, *self._boxes):
            field.editingFinished.connect(self._take_over)
        form.surveyOptionsEdit.left.connect(self._take_over)
        form.surveyMarginLine.editingFinished.connect(self._take_margin)
        form.surveySplitsCheck.clicked.connect(self._take_over)
        form.surveyKindCombo.activated.connect(self._take_kind)
        form.surveyTextLine.returnPressed.connect(self._enter)
        for widget in (form.surveyKindCombo, *self._boxes):
            keep_wheel_away(widget)
        form.addSurveyQuestionButton.clicked.connect(self._add)
        form.dropSurveyQuestionButton.clicked.connect(self.drop)
        form.questionUpButton.clicked.connect(self.move_up)
        form.questionDownButton.clicked.connect(self.move_down)

    def retranslate(self) -> None:
        """Texts and icons anew."""
        form, words = self.form, current_words()
        form.retranslateUi(self)  # pyright: ignore[reportUnknownMemberType]
        fill(form.surveyKindCombo, surveys.question_kinds(words))
        name_lists(self)
        form.addSurveyQuestionButton.setIcon(icon("plus"))
        form.dropSurveyQuestionButton.setIcon(icon("trash-2"))
        for button, name, keys in (
            (form.questionUpButton, "arrow-up", "Alt+Shift+↑"),
            (form.questionDownButton, "arrow-down", "Alt+Shift+↓"),
        ):
            button.setIcon(icon(name))
            button.setToolTip(f"{button.text()} ({keys})")
        self._filled = None

    def show_question(self, survey: Survey, question: SurveyQuestion | None) -> None:
        """Show it, or fields for a new one; what is being typed stays."""
        self._survey, self._question = survey, question
        form, words = self.form, current_words()
        fixed = surveys.question_fixed(survey, question, words) if question else ""
        wanted = (
            surveys.written_question(survey.id, question)
            if question
            else AddSurveyQuestion(survey.id, "")
        )
        margin = question.margin if question else ()
        if (wanted, fixed, margin) == self._filled:
            return
        self._filled = (wanted, fixed, margin)
        form.surveyQuestionHead.setText(survey.title)
        self._show(wanted, is_fixed=bool(fixed))
        form.surveyMarginLine.setText(surveys.written_margin(margin))
        form.surveyQuestionFixed.setText(fixed)
        form.surveyQuestionFixed.setVisible(bool(fixed))
        form.addSurveyQuestionButton.setVisible(question is None)
        form.dropSurveyQuestionButton.setVisible(question is not None and not fixed)
        for button in (form.questionUpButton, form.questionDownButton):
            button.setVisible(question is not None and not survey.is_keyed)
        self._bridge.told.emit(Place.SURVEYS, "")

    def begin(self) -> None:
        """To the text."""
        self.form.surveyQuestionArea.ensureWidgetVisible(self.form.surveyTextLine)
        self.form.surveyTextLine.setFocus()

    def move_up(self) -> None:
        """One place nearer to the beginning."""
        self._move(_UP)

    def move_down(self) -> None:
        """One place nearer to the end."""
        self._move(_DOWN)

    def drop(self) -> None:
        """Off the paper."""
        survey, question = self._now()
        if survey is None or question is None:
            return
        if self._bridge.do(DropSurveyQuestion(survey.id, question.id), place=Place.SURVEYS):
            self.dropped.emit()

    def _now(self) -> tuple[Survey | None, SurveyQuestion | None]:
        """What is shown as it is by now: keys that repeat are faster than the window."""
        surveys_now = self._bridge.desk.forum.surveys
        shown, asked = self._survey, self._question
        survey = next((each for each in surveys_now if shown and each.id == shown.id), None)
        questions = survey.questions if survey else ()
        return survey, next((each for each in questions if asked and each.id == asked.id), None)

    def _show(self, wanted: AddSurveyQuestion, *, is_fixed: bool) -> None:
        form = self.form
        form.surveyTextLine.setText(wanted.text)
        choose(form.surveyKindCombo, wanted.kind)
        form.surveyOptionsEdit.show_text("\n".join(wanted.options))
        form.surveyRightBox.setValue(wanted.right or 1)
        low, high = surveys.usual_ends(wanted.kind)
        has_scale = surveys.has_scale(wanted.kind)
        form.surveyLowBox.setValue(wanted.low if has_scale else low)
        form.surveyHighBox.setValue(wanted.high if has_scale else high)
        form.surveyLowWordsLine.setText(wanted.low_words)
        form.surveyHighWordsLine.setText(wanted.high_words)
        form.surveyWavesLine.setText(surveys.written_waves(wanted.waves))
        form.surveySplitsCheck.setChecked(wanted.splits)
        self._fit()
        for line in self._lines:
            line.setReadOnly(is_fixed)
        form.surveyOptionsEdit.setReadOnly(is_fixed)
        for field in (form.surveyKindCombo, *self._boxes, form.surveySplitsCheck):
            field.setEnabled(not is_fixed)

    def _written(self, survey: Survey) -> AddSurveyQuestion:
        """What the fields say now, as far as it goes with the kind."""
        form = self.form
        for box in self._boxes:
            box.interpretText()
        kind = QuestionKind(chosen(form.surveyKindCombo))
        has_scale, has_options = surveys.has_scale(kind), surveys.has_options(kind)
        lines = form.surveyOptionsEdit.toPlainText().splitlines() if has_options else ()
        return AddSurveyQuestion(
            survey.id,
            " ".join(form.surveyTextLine.text().split()),
            kind=kind,
            options=tuple(" ".join(line.split()) for line in lines if line.strip()),
            low=form.surveyLowBox.value() if has_scale else 0,
            high=form.surveyHighBox.value() if has_scale else 0,
            low_words=form.surveyLowWordsLine.text().strip() if has_scale else "",
            high_words=form.surveyHighWordsLine.text().strip() if has_scale else "",
            right=form.surveyRightBox.value() if kind is QuestionKind.KNOWLEDGE else 0,
            waves=surveys.read_waves(form.surveyWavesLine.text()),
            splits=kind is QuestionKind.SINGLE and form.surveySplitsCheck.isChecked(),
            question=self._question.id if self._question else "",
        )

    def _fit(self) -> None:
        """Only the fields of this kind."""
        form, kind = self.form, QuestionKind(chosen(self.form.surveyKindCombo))
        rows = form.surveyQuestionForm
        has_scale = surveys.has_scale(kind)
        rows.setRowVisible(form.surveyOptionsEdit, surveys.has_options(kind))
        rows.setRowVisible(form.surveyRightBox, kind is QuestionKind.KNOWLEDGE)
        for field in (
            form.surveyLowBox,
            form.surveyHighBox,
            form.surveyLowWordsLine,
            form.surveyHighWordsLine,
        ):
            rows.setRowVisible(field, has_scale)
        is_single = kind is QuestionKind.SINGLE
        form.surveySplitsCheck.setVisible(is_single)
        rows.setRowVisible(form.surveyMarginLine, is_single and self._question is not None)

    def _take_kind(self) -> None:
        """Another kind has its usual scale."""
        form = self.form
        low, high = surveys.usual_ends(QuestionKind(chosen(form.surveyKindCombo)))
        form.surveyLowBox.setValue(low)
        form.surveyHighBox.setValue(high)
        self._fit()
        self._take_over()

    def _enter(self) -> None:
        """Enter in the text of a new question: add it, or go on to its options."""
        if self._question is not None:
            return
        if surveys.has_options(QuestionKind(chosen(self.form.surveyKindCombo))):
            self.form.surveyOptionsEdit.setFocus()
        else:
            self._add()

    def _add(self) -> None:
        survey = self._survey
        if survey is None or self._question is not None:
            return
        before = {question.id for question in survey.questions}
        if not self._bridge.do(self._written(survey), place=Place.SURVEYS):
            return
        now = self._bridge.desk.forum.survey_of(survey.id)
        self._show_next(now)
        self.added.emit(next(each.id for each in now.questions if each.id not in before))

    def _show_next(self, survey: Survey) -> None:
        """The next question is likely to be of the same kind, with the same scale."""
        kept = self._written(survey)
        self._filled = None
        self.show_question(survey, None)
        has_scale = surveys.has_scale(kept.kind)
        choose(self.form.surveyKindCombo, kept.kind)
        low, high = (kept.low, kept.high) if has_scale else surveys.usual_ends(kept.kind)
        self.form.surveyLowBox.setValue(low)
        self.form.surveyHighBox.setValue(high)
        self._fit()
        self.begin()

    def _take_over(self) -> None:
        """Change the question where the fields say something else."""
        survey, question = self._now()
        if survey is None or question is None or survey.is_used(question):
            return
        change = surveys.question_change(survey.id, question, self._written(survey))
        if change is None:
            self._bridge.told.emit(Place.SURVEYS, "")
        else:
            self._bridge.do(change, place=Place.SURVEYS)

    def _take_margin(self) -> None:
        """Also of a question that was answered: it says nothing about the paper."""
        survey, question = self._now()
        margin = surveys.read_margin(self.form.surveyMarginLine.text())
        if survey is None or question is None or margin == question.margin:
            return
        order = SetSurveyMargin(survey.id, question.id, margin)
        self._bridge.do(order, place=Place.SURVEYS)

    def _move(self, step: int) -> None:
        survey, question = self._now()
        if survey is None or question is None:
            return
        place = survey.questions.index(question)
        if not 0 <= place + step < len(survey.questions):
            return
        others = [each.id for each in survey.questions if each is not question]
        before = others[place + step] if place + step < len(others) else ""
        order = MoveSurveyQuestion(survey.id, question.id, before)
        self._bridge.do(order, place=Place.SURVEYS)
