"""The surveys section: questionnaires with their questions and waves, before anybody answers."""

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from civicforum.domain.questionnaires import Survey, SurveyQuestion
from civicforum.screens.surveys import row_key, survey_rows
from civicforum.ui.actions import Actions
from civicforum.ui.bridge import Bridge, Place
from civicforum.ui.forms.ui_surveys_section import Ui_SurveysSection
from civicforum.ui.icons import icon
from civicforum.ui.language import current_words
from civicforum.ui.prepare.survey_page import SurveyPage
from civicforum.ui.prepare.survey_question_page import SurveyQuestionPage
from civicforum.ui.theme import scaled
from civicforum.ui.widgets.notice import Notice
from civicforum.ui.widgets.rows import shown_in

_SLIM, _LIST, _UNBOUNDED = 640, (260, 120), 16_777_215
_MOVES = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier


class SurveysSection(QWidget):
    """A list of surveys with their questions, and at the right what is chosen in it.

    Alt+Shift+Up and Down move the chosen question, Del takes it off the paper.
    """

    def __init__(self, bridge: Bridge, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self.form = form = Ui_SurveysSection()
        form.setupUi(self)  # pyright: ignore[reportUnknownMemberType]
        self._bridge = bridge
        self._rows = shown_in(form.surveysView)
        self._survey, self._question, self._asks = "", "", False
        self._is_showing = False
        self.survey_page = SurveyPage(bridge, form.surveyPages)
        self.question_page = SurveyQuestionPage(bridge, form.surveyPages)
        form.surveyPages.add(self.survey_page)
        form.surveyPages.add(self.question_page)
        Notice(form.surveyNotice, bridge, Place.SURVEYS)
        form.surveysView.selectionModel().currentChanged.connect(self._turn_to)
        form.surveysView.installEventFilter(self)
        form.newSurveyButton.clicked.connect(self._begin_survey)
        form.newSurveyQuestionButton.clicked.connect(self._begin_question)
        self.survey_page.added.connect(self._go_on)
        self.survey_page.dropped.connect(self._begin_survey)
        self.question_page.added.connect(self.refresh)
        self.question_page.dropped.connect(self._to_survey)

    def focus_on(self, field: str) -> None:
        """To the survey with this id, else to the title of a new one."""
        if self._rows.place_of(field) < 0:
            self._begin_survey()
            return
        self._survey = field
        self._begin_question()

    def refresh(self) -> None:
        """Show the surveys as they are now."""
        survey = self._chosen_survey()
        question = self._chosen_question(survey)
        chosen = row_key(self._survey, self._question if question else "")
        self._show_rows("" if self._asks else chosen)
        self.form.newSurveyQuestionButton.setEnabled(survey is not None)
        if survey is not None and (question is not None or self._asks):
            self.question_page.show_question(survey, question)
            self.form.surveyPages.show_page(self.question_page)
        else:
            self._question, self._asks = "", False
            self.survey_page.show_survey(survey)
            self.form.surveyPages.show_page(self.survey_page)

    def retranslate(self) -> None:
        """Texts and icons anew."""
        form = self.form
        form.retranslateUi(self)  # pyright: ignore[reportUnknownMemberType]
        form.newSurveyButton.setIcon(icon("plus"))
        form.newSurveyQuestionButton.setIcon(icon("plus"))
        self.survey_page.retranslate()
        self.question_page.retranslate()
        self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The list beside the editor, or above it where that would be too narrow."""
        super().resizeEvent(event)
        is_slim = self.width() < scaled(_SLIM)
        way = QBoxLayout.Direction
        self.form.surveysColumns.setDirection(way.TopToBottom if is_slim else way.LeftToRight)
        self.form.surveysView.setMaximumSize(
            _UNBOUNDED if is_slim else scaled(_LIST[0]), scaled(_LIST[1]) if is_slim else _UNBOUNDED
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The keys of the list; they work on the chosen question."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            act = {
                (Qt.Key.Key_Up, _MOVES): self.question_page.move_up,
                (Qt.Key.Key_Down, _MOVES): self.question_page.move_down,
                (Qt.Key.Key_Delete, Qt.KeyboardModifier.NoModifier): self.question_page.drop,
            }.get((Qt.Key(event.key()), event.modifiers()))
            if act is not None and self._question:
                act()
                return True
        return super().eventFilter(watched, event)

    def _show_rows(self, key: str) -> None:
        """What is chosen stays chosen, wherever its row is now."""
        view = self.form.surveysView
        rows = survey_rows(self._bridge.desk.forum, words=current_words())
        self._is_showing = True
        self._rows.show(rows)
        index = self._rows.index(self._rows.place_of(key)) if key else QModelIndex()
        if view.currentIndex() != index:
            view.setCurrentIndex(index)
        self._is_showing = False
        self.form.surveysEmpty.setVisible(not rows)

    def _chosen_survey(self) -> Survey | None:
        surveys = self._bridge.desk.forum.surveys
        return next((survey for survey in surveys if survey.id == self._survey), None)

    def _chosen_question(self, survey: Survey | None) -> SurveyQuestion | None:
        questions = survey.questions if survey else ()
        return next((question for question in questions if question.id == self._question), None)

    def _turn_to(self, index: QModelIndex) -> None:
        if self._is_showing or not index.isValid():
            return
        self._survey, _, self._question = self._rows.row(index).key.partition(" ")
        self._asks = False
        self.refresh()

    def _begin_survey(self) -> None:
        """Empty fields for a new survey."""
        self._survey, self._question, self._asks = "", "", False
        self.refresh()
        self.survey_page.begin()

    def _begin_question(self) -> None:
        """Empty fields for a new question of the chosen survey."""
        self._question, self._asks = "", True
        self.refresh()
        self.question_page.begin()

    def _go_on(self, survey: str) -> None:
        """A new survey wants its first question."""
        self._survey = survey
        self._begin_question()

    def _to_survey(self) -> None:
        """The question is gone; its survey is chosen."""
        self._question = ""
        self.refresh()
        self.form.surveysView.setFocus()
