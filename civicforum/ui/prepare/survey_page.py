"""A survey in preparation: title, codes for no answer, and its waves."""

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QWidget

from civicforum.domain.questionnaires import MISSING_CODES, Survey, Wave
from civicforum.domain.survey_changes import DropSurvey
from civicforum.domain.survey_weights import GiveWeights
from civicforum.domain.surveys import AddSurvey
from civicforum.domain.wave_changes import DropWave, RenameWave
from civicforum.domain.waves import CloseWave, OpenWave, ReopenWave
from civicforum.screens.surveys import (
    SurveyDraft,
    cap_order,
    survey_change,
    survey_draft,
    wave_draft,
)
from civicforum.ui.bridge import Bridge, Place
from civicforum.ui.forms.ui_survey_page import Ui_SurveyPage
from civicforum.ui.icons import icon
from civicforum.ui.language import current_words
from civicforum.ui.survey_import import SurveyImport, ask_for_table
from civicforum.ui.theme import target
from civicforum.ui.widgets.rows import ROW_HEIGHT, shown_in
from civicforum.ui.widgets.still import keep_wheel_away

_MOST_SEEN, _FRAME = 4, 6


class SurveyPage(QWidget):
    """Title and codes are taken over when they are left; waves have buttons.

    Signals:
        added: a survey, by its id.
        dropped: the survey that was shown.
    """

    added = Signal(str)
    dropped = Signal()

    def __init__(self, bridge: Bridge, parent: QWidget) -> None:
        super().__init__(parent)
        self.form = form = Ui_SurveyPage()
        form.setupUi(self)  # pyright: ignore[reportUnknownMemberType]
        self._bridge = bridge
        self._survey: Survey | None = None
        self._filled: tuple[str, SurveyDraft | None] | None = None
        self._wave = 0
        self._rows = shown_in(form.wavesView)
        keep_wheel_away(form.waveNumberBox)
        form.wavesView.selectionModel().currentChanged.connect(self._choose_wave)
        form.surveyTitleLine.editingFinished.connect(self._take_over)
        form.surveyMissingLine.editingFinished.connect(self._take_over)
        form.surveyTitleLine.returnPressed.connect(self._add)
        form.waveNameLine.editingFinished.connect(self._rename_wave)
        form.waveNameLine.returnPressed.connect(self._open_wave)
        for button, act in (
            (form.addSurveyButton, self._add),
            (form.dropSurveyButton, self._drop),
            (form.openWaveButton, self._open_wave),
            (form.closeWaveButton, self._close_wave),
            (form.reopenWaveButton, self._reopen_wave),
            (form.dropWaveButton, self._drop_wave),
            (form.newWaveButton, self._begin_wave),
            (form.importWeightsButton, self._ask_for_weights),
            (form.dropWeightsButton, self._drop_weights),
            (form.capButton, self._settle_cap),
        ):
            button.clicked.connect(act)

    def retranslate(self) -> None:
        """Texts and icons anew."""
        form, words = self.form, current_words()
        form.retranslateUi(self)  # pyright: ignore[reportUnknownMemberType]
        form.addSurveyButton.setIcon(icon("plus"))
        form.dropSurveyButton.setIcon(icon("trash-2"))
        form.openWaveButton.setIcon(icon("play"))
        form.closeWaveButton.setIcon(icon("check"))
        form.reopenWaveButton.setIcon(icon("rotate-ccw"))
        form.dropWaveButton.setIcon(icon("trash-2"))
        form.newWaveButton.setIcon(icon("plus"))
        form.importWeightsButton.setIcon(icon("file-plus"))
        form.dropWeightsButton.setIcon(icon("trash-2"))
        form.capButton.setIcon(icon("check"))
        form.wavesView.setAccessibleName(words("Waves"))
        self._filled = None

    def show_survey(self, survey: Survey | None) -> None:
        """Show it, or empty fields for a new one; what is being typed stays."""
        form, words = self.form, current_words()
        is_other = (survey and survey.id) != (self._survey and self._survey.id)
        self._survey = survey
        draft = survey_draft(survey, words=words) if survey else None
        filled = (survey.id if survey else "", draft)
        if filled == self._filled:
            return
        self._filled = filled
        form.surveyTitleLine.setText(draft.title if draft else "")
        form.surveyMissingLine.setText(draft.missing if draft else " ".join(MISSING_CODES))
        form.surveyMissingLine.setReadOnly(bool(draft and draft.fixed))
        told = words("What is keyed where the paper says no answer: these count nowhere.")
        form.surveyMissingHint.setText(draft.fixed if draft and draft.fixed else told)
        form.addSurveyButton.setVisible(survey is None)
        form.dropSurveyButton.setVisible(draft is not None and not draft.fixed)
        form.wavesBox.setVisible(survey is not None)
        self._show_cap(draft)
        self._rows.show(draft.waves if draft else ())
        form.wavesEmpty.setVisible(not (draft and draft.waves))
        form.wavesView.setVisible(bool(draft and draft.waves))
        seen = min(_MOST_SEEN, len(draft.waves) if draft else 0)
        form.wavesView.setFixedHeight(target(ROW_HEIGHT) * max(1, seen) + _FRAME)
        if is_other:
            self._wave = 0
            form.wavesView.setCurrentIndex(QModelIndex())
        self._show_wave()

    def begin(self) -> None:
        """To the title."""
        self.form.surveyTitleLine.setFocus()
        self.form.surveyTitleLine.selectAll()

    def _chosen(self) -> Wave | None:
        """As it is by now."""
        shown = self._survey.id if self._survey else ""
        found = (each.waves for each in self._bridge.desk.forum.surveys if each.id == shown)
        waves = next(found, ())
        return next((wave for wave in waves if wave.number == self._wave), None)

    def _choose_wave(self, index: QModelIndex) -> None:
        self._wave = int(self._rows.row(index).key) if index.isValid() else 0
        self._show_wave()

    def _show_wave(self) -> None:
        """The chosen wave, or the next one that may be opened."""
        form, wave = self.form, self._chosen()
        told = wave_draft(wave) if wave else None
        draft = self._filled[1] if self._filled else None
        form.waveNumberBox.setEnabled(told is None)
        form.waveNumberBox.setValue(told.number if told else draft.next_wave if draft else 1)
        form.waveNameLine.setText(told.name if told else "")
        form.openWaveButton.setVisible(told is None)
        form.closeWaveButton.setVisible(told is not None and told.is_open)
        form.reopenWaveButton.setVisible(told is not None and not told.is_open)
        form.dropWaveButton.setVisible(told is not None and told.is_empty)
        form.newWaveButton.setVisible(told is not None)
        form.importWeightsButton.setVisible(told is not None and not told.is_empty)
        form.dropWeightsButton.setVisible(told is not None and told.is_weighted)

    def _add(self) -> None:
        """Only where these are the fields of a new survey."""
        if self._survey is not None:
            return
        form = self.form
        before = {survey.id for survey in self._bridge.desk.forum.surveys}
        codes = tuple(form.surveyMissingLine.text().replace(",", " ").split())
        if self._bridge.do(AddSurvey(form.surveyTitleLine.text(), codes), place=Place.SURVEYS):
            surveys = self._bridge.desk.forum.surveys
            self.added.emit(next(each.id for each in surveys if each.id not in before))

    def _drop(self) -> None:
        survey = self._survey
        if survey and self._bridge.do(DropSurvey(survey.id), place=Place.SURVEYS):
            self.dropped.emit()

    def _take_over(self) -> None:
        if self._survey is None:
            return
        form = self.form
        title, missing = form.surveyTitleLine.text(), form.surveyMissingLine.text()
        change = survey_change(self._survey, title, missing)
        if change is None:
            self._bridge.told.emit(Place.SURVEYS, "")
        else:
            self._bridge.do(change, place=Place.SURVEYS)

    def _open_wave(self) -> None:
        survey, form = self._survey, self.form
        if survey is None or self._chosen() is not None:
            return
        form.waveNumberBox.interpretText()
        number, name = form.waveNumberBox.value(), form.waveNameLine.text()
        if self._bridge.do(OpenWave(survey.id, number, name), place=Place.SURVEYS):
            self._filled = None
            self.show_survey(self._bridge.desk.forum.survey_of(survey.id))
            form.waveNameLine.setFocus()

    def _rename_wave(self) -> None:
        survey, wave, name = self._survey, self._chosen(), self.form.waveNameLine.text()
        if survey is not None and wave is not None and name.strip() != wave.name:
            self._bridge.do(RenameWave(survey.id, wave.number, name), place=Place.SURVEYS)

    def _close_wave(self) -> None:
        survey, wave = self._survey, self._chosen()
        if survey is not None and wave is not None:
            self._bridge.do(CloseWave(survey.id, wave.number), place=Place.SURVEYS)

    def _reopen_wave(self) -> None:
        survey, wave = self._survey, self._chosen()
        if survey is not None and wave is not None:
            self._bridge.do(ReopenWave(survey.id, wave.number), place=Place.SURVEYS)

    def _drop_wave(self) -> None:
        survey, wave = self._survey, self._chosen()
        if survey is None or wave is None:
            return
        if self._bridge.do(DropWave(survey.id, wave.number), place=Place.SURVEYS):
            self._begin_wave()

    def _show_cap(self, draft: SurveyDraft | None) -> None:
        form = self.form
        if draft is not None:
            form.weightsTold.setText(draft.weights)
            form.capTimesLine.setText(draft.cap_times)
            form.capPercentileLine.setText(draft.cap_percentile)
            form.capReasonLine.setText(draft.cap_reason)
            form.capForm.setRowVisible(form.capReasonLine, bool(draft.fixed))

    def import_weights(self, file: str) -> None:
        """Look at a table of weights for the forms of the chosen wave before they are kept."""
        survey, wave = self._survey, self._chosen()
        if survey is not None and wave is not None:
            of_wave = (survey.id, wave.number)
            SurveyImport(self, self._bridge, file, wave=of_wave, is_of_weights=True).open()

    def _ask_for_weights(self) -> None:
        ask_for_table(self, current_words()("Import weights"), self.import_weights)

    def _drop_weights(self) -> None:
        survey, wave = self._survey, self._chosen()
        if survey is not None and wave is not None:
            self._bridge.do(GiveWeights(survey.id, wave.number), place=Place.SURVEYS)

    def _settle_cap(self) -> None:
        """A multiple of the mean or a percentile; both lines empty end it."""
        survey, form = self._survey, self.form
        if survey is not None:
            times, percentile = form.capTimesLine.text(), form.capPercentileLine.text()
            order = cap_order(survey.id, times, percentile, reason=form.capReasonLine.text())
            self._bridge.do(order, place=Place.SURVEYS)

    def _begin_wave(self) -> None:
        """Empty fields for a wave that comes."""
        self.form.wavesView.setCurrentIndex(QModelIndex())
        self._wave = 0
        self._show_wave()
        self.form.waveNameLine.setFocus()
