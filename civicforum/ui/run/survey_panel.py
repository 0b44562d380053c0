"""Surveys on the Run page: forms are keyed, results are looked at, during the forum and after."""

from PySide6.QtWidgets import QButtonGroup, QWidget

from civicforum.domain.questionnaires import Survey
from civicforum.domain.waves import CloseWave, ReopenWave
from civicforum.screens.survey_keying import KeyingScreen, keying_screen
from civicforum.ui.bridge import Bridge, Place
from civicforum.ui.forms.ui_survey_panel import Ui_SurveyPanel
from civicforum.ui.icons import icon
from civicforum.ui.language import current_words
from civicforum.ui.run.survey_keying import SurveyKeying
from civicforum.ui.run.survey_results import SurveyResults
from civicforum.ui.widgets.choices import choose, chosen, fill, name_lists


class SurveyPanel(QWidget):
    """Two views of a survey: keying its forms, and what it came to."""

    def __init__(self, bridge: Bridge, parent: QWidget) -> None:
        super().__init__(parent)
        self.form = form = Ui_SurveyPanel()
        form.setupUi(self)  # pyright: ignore[reportUnknownMemberType]
        self.setObjectName("surveyTab")
        self._bridge = bridge
        self._survey, self._wave = "", 0
        self._shown: KeyingScreen | None = None
        self._seen: tuple[Survey, ...] | None = None
        self.keying = SurveyKeying(bridge, form.surveyViews)
        self.results = SurveyResults(bridge, form.surveyViews)
        form.surveyViews.add(self.keying)
        form.surveyViews.add(self.results)
        ways = QButtonGroup(self)
        for button in (form.surveyKeyingButton, form.surveyResultsButton):
            ways.addButton(button)
        form.surveyKeyingButton.setChecked(True)
        form.surveyResultsButton.toggled.connect(self._turn)
        form.keyedWaveButton.clicked.connect(self._turn_wave)
        form.keyedSurveyCombo.activated.connect(self._choose)
        form.keyedWaveCombo.activated.connect(self._choose)

    def retranslate(self) -> None:
        """Another language or size; what was typed stays."""
        self.form.retranslateUi(self)  # pyright: ignore[reportUnknownMemberType]
        self.keying.retranslate()
        self.results.retranslate()
        name_lists(self)
        self._shown = None

    def leave(self) -> None:
        """The forum is closed."""
        self.results.leave()

    def begin(self) -> None:
        """To the code of the next form."""
        self.form.surveyKeyingButton.setChecked(True)
        self.keying.begin()

    def refresh(self) -> None:
        """Show the surveys as they are now; nothing is counted where they are the very same."""
        surveys, words = self._bridge.desk.forum.surveys, current_words()
        if self._seen is surveys and self._shown is not None:
            return
        self._seen = surveys
        screen = keying_screen(
            self._bridge.desk.forum, words=words, survey=self._survey, wave=self._wave
        )
        if screen is None:
            return
        self._count(screen.survey)
        if screen == self._shown:
            return
        self._shown = screen
        form = self.form
        fill(form.keyedSurveyCombo, screen.surveys)
        choose(form.keyedSurveyCombo, screen.survey)
        fill(form.keyedWaveCombo, screen.waves)
        choose(form.keyedWaveCombo, str(screen.wave))
        for widget in (form.keyedSurveyLabel, form.keyedSurveyCombo):
            widget.setVisible(len(screen.surveys) > 1)
        form.keyedWaveButton.setText(words("Reopen wave") if screen.why else words("Close wave"))
        form.keyedWaveButton.setIcon(icon("rotate-ccw" if screen.why else "check"))
        self._show_wave_choice()
        self.keying.show_screen(screen)

    def _turn(self) -> None:
        """Between keying and results; the wave is a matter of keying."""
        form, has_results = self.form, self.form.surveyResultsButton.isChecked()
        form.surveyViews.show_page(self.results if has_results else self.keying)
        self._show_wave_choice()
        if self._shown is not None:
            self._count(self._shown.survey)

    def _show_wave_choice(self) -> None:
        form = self.form
        is_there = form.keyedWaveCombo.count() > 0 and not form.surveyResultsButton.isChecked()
        for widget in (form.keyedWaveLabel, form.keyedWaveCombo, form.keyedWaveButton):
            widget.setVisible(is_there)

    def _turn_wave(self) -> None:
        """All forms are keyed, or one comes late."""
        screen = self._shown
        if screen is not None:
            kind = ReopenWave if screen.why else CloseWave
            self._bridge.do(kind(screen.survey, screen.wave), place=Place.KEYING)

    def _count(self, survey: str) -> None:
        """Only while somebody looks at results."""
        if self.form.surveyResultsButton.isChecked():
            self.results.count(survey)

    def _choose(self) -> None:
        """Another survey begins with its newest wave."""
        survey, before = chosen(self.form.keyedSurveyCombo), self._shown
        is_same = before is not None and before.survey == survey
        self._survey = survey
        self._wave = int(chosen(self.form.keyedWaveCombo) or 0) if is_same else 0
        self._seen = None
        self.refresh()
