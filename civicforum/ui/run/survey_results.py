"""What a survey came to, question by question, computed on a thread of its own."""

from concurrent.futures import Future, ThreadPoolExecutor

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QLabel, QWidget

from civicforum.domain.questionnaires import Survey
from civicforum.screens.survey import Grid
from civicforum.screens.survey_items import QuestionResult, SurveyItems, survey_items
from civicforum.ui.bridge import Bridge
from civicforum.ui.forms.ui_survey_results import Ui_SurveyResults
from civicforum.ui.icons import icon
from civicforum.ui.language import current_words
from civicforum.ui.theme import scaled
from civicforum.ui.widgets.discard import discard
from civicforum.ui.widgets.grid_table import GridTable
from civicforum.ui.widgets.notice import restyle
from civicforum.ui.widgets.rows import shown_in

_LIST = 260


class SurveyResults(QWidget):
    """A list of questions, and the tables of the chosen one.

    Thirty questions of 250 people in three waves take a second: the window goes on meanwhile, and
    shows what it had.

    Signals:
        room_asked: a survey and the chosen question, by id, to look at what the room may see.
    """

    room_asked = Signal(str, str)
    _was_counted = Signal(object)

    def __init__(self, bridge: Bridge, parent: QWidget) -> None:
        super().__init__(parent)
        self.form = form = Ui_SurveyResults()
        form.setupUi(self)  # pyright: ignore[reportUnknownMemberType]
        self._bridge = bridge
        self._thread: ThreadPoolExecutor | None = None
        self._newest: Future[SurveyItems] | None = None
        self._asked: tuple[Survey, str] | None = None
        self._shown: SurveyItems | None = None
        self._drawn: tuple[Grid, ...] | None = None
        self._tables: list[QWidget] = []
        self._rows = shown_in(form.resultQuestionsView)
        form.resultQuestionsView.selectionModel().currentChanged.connect(self._choose)
        form.showRoomButton.clicked.connect(self._ask_for_room)
        form.showRoomButton.hide()
        self._was_counted.connect(self._take, Qt.ConnectionType.QueuedConnection)
        self.destroyed.connect(self.leave)

    def retranslate(self) -> None:
        """Another language: everything is counted again."""
        self.form.retranslateUi(self)  # pyright: ignore[reportUnknownMemberType]
        self.form.showRoomButton.setIcon(icon("monitor-up"))
        self.form.resultQuestionsView.setMaximumWidth(scaled(_LIST))
        self._asked = self._drawn = None

    def leave(self) -> None:
        """No thread is left."""
        thread, self._thread = self._thread, None
        if thread is not None:
            thread.shutdown(cancel_futures=True)

    @property
    def is_counted(self) -> bool:
        """Whether what was asked for is shown."""
        return self._newest is None

    def count(self, identity: str) -> None:
        """Count this survey where it differs from the one that was counted last."""
        survey, words = self._bridge.desk.forum.survey_of(identity), current_words()
        if self._asked is not None and self._asked == (survey, words.language):
            return
        self._asked = (survey, words.language)
        if self._thread is None:
            self._thread = ThreadPoolExecutor(1, thread_name_prefix="survey")
        if self._newest is not None:
            self._newest.cancel()
        if self._shown is None:
            self.form.resultQuestion.setText(words("Counting…"))
        self._newest = self._thread.submit(survey_items, survey, words=words)
        self._newest.add_done_callback(self._tell)

    def _tell(self, done: "Future[SurveyItems]") -> None:
        """From the other thread."""
        if not done.cancelled():
            self._was_counted.emit(done)

    def _take(self, done: "Future[SurveyItems]") -> None:
        if done is not self._newest:
            return
        self._newest = None
        self._shown = screen = done.result()
        self.form.surveyAbout.setText("\n".join(screen.about))
        self._rows.show([question.row for question in screen.questions])
        if screen.questions and not self.form.resultQuestionsView.currentIndex().isValid():
            self.form.resultQuestionsView.setCurrentIndex(self._rows.index(0))
        self._show()

    def _choose(self, _now: QModelIndex, _before: QModelIndex) -> None:
        self._show()

    def _show(self) -> None:
        """The tables of the chosen question."""
        found = self._chosen()
        self.form.showRoomButton.setVisible(found is not None and found.is_for_room)
        title = f"{found.row.lead}. {found.row.text}" if found else ""
        self.form.resultQuestion.setText(title)
        grids = found.grids if found else ()
        if grids != self._drawn:
            self._draw(grids, title)

    def _chosen(self) -> QuestionResult | None:
        index = self.form.resultQuestionsView.currentIndex()
        chosen = self._rows.row(index).key if index.isValid() else ""
        questions = self._shown.questions if self._shown else ()
        return next((each for each in questions if each.row.key == chosen), None)

    def _ask_for_room(self) -> None:
        found = self._chosen()
        if found is not None and self._asked is not None:
            self.room_asked.emit(self._asked[0].id, found.row.key)

    def _draw(self, grids: tuple[Grid, ...], title: str) -> None:
        for table in self._tables:
            discard(table)
        self._drawn, page = grids, self.form.resultGrids
        self._tables = []
        for place, grid in enumerate(grids):
            if grid.title != title:
                self._tables.append(_text(page, grid.title, name=f"grid{place}Title", role="head"))
            table = GridTable(page, grid)
            table.setObjectName(f"grid{place}Table")
            self._tables.append(table)
            for number, note in enumerate(grid.notes):
                self._tables.append(_text(page, note, name=f"grid{place}Note{number}"))
        if not grids:
            none = current_words()("Nobody has answered this question yet.")
            self._tables.append(_text(page, none, name="gridNone"))
        for table in self._tables:
            self.form.resultGridsLayout.addWidget(table)
            table.show()  # Qt would do it later, and they would lie on each other until then
        page.adjustSize()


def _text(parent: QWidget, text: str, *, name: str, role: str = "") -> QLabel:
    label = QLabel(text, parent)
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    restyle(label, "role" if role else "tone", role or "muted")
    return label
