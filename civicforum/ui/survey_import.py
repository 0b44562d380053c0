"""A table of a survey, looked at before it is taken over: keyed forms, or weights somebody gave."""

from collections.abc import Callable
from concurrent.futures import Future
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QTableWidgetItem, QWidget

from civicforum.base.errors import ProblemError
from civicforum.base.words import Words
from civicforum.desk.survey_tables import Rows, table_rows
from civicforum.domain.questionnaires import Survey
from civicforum.screens.row import Row
from civicforum.screens.survey_tables import SurveyTable, forms_table, weights_table
from civicforum.ui.bridge import Bridge, Place
from civicforum.ui.forms.ui_survey_import import Ui_SurveyImport
from civicforum.ui.language import current_words
from civicforum.ui.roster_files import SUFFIXES, content_of
from civicforum.ui.scaling import fit_window
from civicforum.ui.widgets.choices import chosen, fill, name_lists
from civicforum.ui.widgets.notice import Notice
from civicforum.ui.widgets.reading import Reading
from civicforum.ui.widgets.rows import shown_in

_SIZE = (820, 560)


def ask_for_table(parent: QWidget, title: str, then: Callable[[str], object]) -> None:
    """A spreadsheet or a CSV file; nothing is read before `then` is called with its name."""
    words = current_words()
    dialog = QFileDialog(parent, title)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    patterns = " ".join(f"*{suffix}" for suffix in SUFFIXES)
    dialog.setNameFilter(words("Spreadsheets ({suffixes})", suffixes=patterns))
    dialog.fileSelected.connect(then)
    dialog.open()


class SurveyImport(QDialog):
    """Reads in a thread of its own; writes nothing before the button is pressed.

    Args:
        parent: where it was asked for. bridge: the forum. file: the table.
        wave: the survey, by id, and the number of its wave.
        is_of_weights: whether it has weights; forms else.
        second: whether forms are likely to be keyed a second time.
    """

    def __init__(
        self,
        parent: QWidget,
        bridge: Bridge,
        file: str,
        *,
        wave: tuple[str, int],
        is_of_weights: bool = False,
        second: bool = False,
    ) -> None:
        super().__init__(parent)
        self.form = form = Ui_SurveyImport()
        form.setupUi(self)  # pyright: ignore[reportUnknownMemberType]
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._bridge, self._path, self._wave = bridge, Path(file), wave
        self._is_of_weights = is_of_weights
        self._rows: Rows | None = None
        self._table: SurveyTable | None = None
        self._reading = Reading(self, "survey-table")
        self._reading.done.connect(self._take)
        place = Place.SURVEYS if is_of_weights else Place.KEYING
        self._place, self._notice = place, Notice(form.tableNotice, bridge, place)
        self._problems = shown_in(form.tableProblemView)
        form.tableSourceLabel.setText(self._path.name)
        header = form.tablePreview.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        form.weightsBox.setVisible(is_of_weights)
        form.tableSecondCheck.setVisible(not is_of_weights)
        form.tableSecondCheck.setChecked(second)
        form.tableSecondCheck.toggled.connect(self._look)
        form.weightsColumnCombo.activated.connect(self._look)
        form.weightsTotalLine.editingFinished.connect(self._look)
        form.weightsSourceLine.editingFinished.connect(self._look)
        form.takeTableButton.clicked.connect(self._take_over)
        form.cancelTableButton.clicked.connect(self.close)
        self._translate()
        fit_window(self, *_SIZE)
        self._look()

    def done(self, result: int) -> None:
        """Closed in any way."""
        self._reading.end()
        super().done(result)

    def changeEvent(self, event: QEvent) -> None:
        """Another language: the table is looked at anew."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.form.retranslateUi(self)  # pyright: ignore[reportUnknownMemberType]
            self._translate()
            self._look()

    def _translate(self) -> None:
        words = current_words()
        of_weights, of_forms = words("Import weights"), words("Import keyed forms")
        self.setWindowTitle(f"CivicForum – {of_weights if self._is_of_weights else of_forms}")
        name_lists(self)

    def _look(self) -> None:
        """With what was chosen by now; in the thread."""
        form, words = self.form, current_words()
        self._table = None
        form.takeTableButton.setEnabled(False)
        form.takeTableButton.setText(words("Reading…"))
        survey = self._bridge.desk.forum.survey_of(self._wave[0])
        looking = (
            partial(
                weights_table,
                column=chosen(form.weightsColumnCombo),
                total=form.weightsTotalLine.text(),
                reckoned_by=form.weightsSourceLine.text(),
            )
            if self._is_of_weights
            else partial(forms_table, second=form.tableSecondCheck.isChecked())
        )
        known, number = self._rows, self._wave[1]
        self._reading.begin(
            partial(_read, self._path, known, survey, number, looking=looking, words=words)
        )

    def _take(self, done: "Future[tuple[Rows, SurveyTable | ProblemError]]") -> None:
        rows, found = done.result()
        if rows and rows != self._rows:
            self._rows = rows
            guessed = ("", current_words()("guessed"))
            fill(self.form.weightsColumnCombo, (guessed, *((name, name) for name in rows[0][1:])))
        if isinstance(found, ProblemError):
            self._notice.tell(current_words().problem(found))
            self._show(SurveyTable((), (), "", (), current_words()("Nothing can be imported")))
        else:
            self._notice.clear()
            self._show(found)

    def _show(self, table: SurveyTable) -> None:
        self._table, form = table, self.form
        form.tableSummary.setText(table.summary)
        form.takeTableButton.setText(table.button)
        form.takeTableButton.setEnabled(table.order is not None)
        self._problems.show([Row(str(n), "", s, "", s) for n, s in enumerate(table.problems)])
        form.tableProblemView.setVisible(bool(table.problems))
        shown = form.tablePreview
        shown.setColumnCount(len(table.headings))
        shown.setHorizontalHeaderLabels(list(table.headings))
        shown.setRowCount(len(table.rows))
        shown.setVerticalHeaderLabels([str(y + 2) for y in range(len(table.rows))])
        for y, row in enumerate(table.rows):
            for x, cell in enumerate(row[: len(table.headings)]):
                shown.setItem(y, x, QTableWidgetItem(cell))

    def _take_over(self) -> None:
        """In one step, which undo takes back."""
        table = self._table
        if table is None or table.order is None:
            return
        if self._bridge.do(table.order, place=self._place):
            self.close()
            self._bridge.toasted.emit(table.summary, "undoAction")


def _read(
    path: Path,
    known: Rows | None,
    survey: Survey,
    number: int,
    *,
    looking: Callable[..., SurveyTable],
    words: Words,
) -> tuple[Rows, SurveyTable | ProblemError]:
    """Runs in the thread: only looks at values that never change."""
    rows: Rows = known or ()
    try:
        rows = known or table_rows(content_of(path))
        return rows, looking(survey, number, rows, source=path.name, words=words)
    except ProblemError as problem:
        return rows, problem
