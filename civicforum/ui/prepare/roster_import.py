"""The import of a roster: look at the table, say what its columns mean, then import it at once."""

import sys
from collections.abc import Callable, Generator
from concurrent.futures import Future
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache, partial

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QComboBox, QDialog, QLabel, QTableWidgetItem, QWidget

from civicforum.base.errors import ProblemError
from civicforum.base.times import local
from civicforum.desk.roster.columns import Meaning, find_columns
from civicforum.desk.roster.preview import Preview, preview
from civicforum.desk.roster.tables import Table, read_table
from civicforum.screens.roster import RosterScreen, roster_screen
from civicforum.screens.row import Row
from civicforum.ui.bridge import Bridge, Place
from civicforum.ui.forms.ui_roster_import import Ui_RosterImport
from civicforum.ui.language import current_words
from civicforum.ui.scaling import fit_window
from civicforum.ui.widgets.notice import Notice
from civicforum.ui.widgets.reading import Reading
from civicforum.ui.widgets.rows import shown_in

_AS_WIDE_AS_THERE_IS_ROOM = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
_FEWEST_LETTERS = 6
_TURN, _USUAL_TURN = 0.0005, sys.getswitchinterval()
_SIZE = (860, 624)
ENCODINGS = ("", "utf-8", "cp949", "utf-16")


@dataclass(frozen=True, slots=True)
class Read:
    """A table, and what importing it would do."""

    table: Table
    found: Preview


class RosterImport(QDialog):
    """Reads in a thread of its own; writes nothing before the button is pressed.

    Args:
        parent: the section. bridge: the forum. source: the name of the file.
        content: what is in it; asked for in the thread.
    """

    def __init__(
        self, parent: QWidget, bridge: Bridge, content: Callable[[], bytes], source: str
    ) -> None:
        super().__init__(parent)
        self.form = form = Ui_RosterImport()
        form.setupUi(self)  # pyright: ignore[reportUnknownMemberType]
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._bridge, self._content, self._source = bridge, cache(content), source
        self._chosen: dict[str, str] = {}
        self._columns: tuple[tuple[str, ...], str] = ((), "")
        self._combos: list[QComboBox] = []
        self._read: Read | None = None
        self._reading = Reading(self, "roster")
        self._reading.done.connect(self._take)
        self._problem: ProblemError | None = None
        self._notice = Notice(form.importNotice, bridge, Place.PEOPLE)
        self._problems = shown_in(form.problemView, lead_width=4)
        form.sourceLabel.setText(source)
        for encoding in ENCODINGS:
            form.encodingCombo.addItem(encoding, encoding)
        form.encodingCombo.activated.connect(self._read_again)
        form.leaveOutBox.toggled.connect(self._show)
        form.importButton.clicked.connect(self._import)
        form.cancelButton.clicked.connect(self.close)
        self._translate()
        fit_window(self, *_SIZE)
        self._read_again()

    def done(self, result: int) -> None:
        """Closed in any way."""
        self._reading.end()
        super().done(result)

    def changeEvent(self, event: QEvent) -> None:
        """Another language: what was chosen stays."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.form.retranslateUi(self)  # pyright: ignore[reportUnknownMemberType]
            self._translate()
            self._tell_state()

    def _translate(self) -> None:
        words = current_words()
        self.setWindowTitle(f"CivicForum – {words('Import a roster')}")
        self.form.encodingCombo.setItemText(0, words("guessed"))

    def _tell_state(self) -> None:
        """What was read, or that it is being read, or why it cannot be."""
        words, button = current_words(), self.form.importButton
        if self._read is not None:
            self._show_meanings(self._screen(self._read))
            self._show()
        elif self._problem is not None:
            self._notice.tell(words.problem(self._problem))
            self.form.howLabel.clear()
            button.setText(words("Nothing can be imported"))
        else:
            self.form.howLabel.setText(words("{name} is being read…", name=self._source))
            button.setText(words("Reading…"))

    def _read_again(self) -> None:
        """With what was chosen by now."""
        form, desk = self.form, self._bridge.desk
        day = desk.forum.day or local(desk.now(), desk.forum.zone).date().isoformat()
        self._read = self._problem = None
        form.importButton.setEnabled(False)
        self._tell_state()
        reading: Callable[[], Read] = partial(
            _read,
            self._content,
            str(form.encodingCombo.currentData()),
            dict(self._chosen),
            bridge=self._bridge,
            year=int(day[:4]),
        )
        self._reading.begin(reading)

    def _take(self, done: Future[Read]) -> None:
        try:
            self._read = done.result()
            self._notice.clear()
        except ProblemError as problem:
            self._problem = problem
        self._tell_state()

    def _screen(self, read: Read) -> RosterScreen:
        leaves_out = self.form.leaveOutBox.isChecked()
        return roster_screen(read.table, read.found, words=current_words(), leaves_out=leaves_out)

    def _show(self) -> None:
        if self._read is None:
            return
        form, screen = self.form, self._screen(self._read)
        form.howLabel.setText(screen.how)
        form.summaryLabel.setText(screen.summary)
        form.leaveOutBox.setVisible(screen.wrong_rows > 0)
        form.importButton.setText(screen.button)
        form.importButton.setEnabled(screen.can_import)
        self._problems.show(
            [Row(str(n), "", text, "", text) for n, text in enumerate(screen.problems)]
        )
        form.problemHead.setVisible(bool(screen.problems))
        form.problemView.setVisible(bool(screen.problems))
        table = form.previewTable
        table.setColumnCount(len(screen.headings))
        table.setHorizontalHeaderLabels(list(screen.headings))
        table.setRowCount(len(screen.rows))
        table.setVerticalHeaderLabels([str(screen.first_row + y) for y in range(len(screen.rows))])
        for y, row in enumerate(screen.rows):
            for x, cell in enumerate(row[: len(screen.headings)]):
                table.setItem(y, x, QTableWidgetItem(cell))

    def _show_meanings(self, screen: RosterScreen) -> None:
        """A line for each column: its heading, and what it means."""
        words, fields = current_words(), self.form.meaningForm
        shown = (screen.headings, words.language)
        if shown == self._columns:  # the keyboard stays where it is
            for combo, meaning in zip(self._combos, screen.meanings, strict=True):
                combo.setCurrentIndex(max(0, combo.findData(str(meaning))))
            return
        self._columns = shown
        self._combos.clear()
        while fields.rowCount():
            fields.removeRow(0)
        for place, (heading, meaning) in enumerate(
            zip(screen.headings, screen.meanings, strict=True)
        ):
            label, combo = (
                QLabel(heading or words("column {number}", number=place + 1)),
                QComboBox(),
            )
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            combo.setObjectName(f"meaning{place}")
            combo.setSizeAdjustPolicy(_AS_WIDE_AS_THERE_IS_ROOM)
            combo.setMinimumContentsLength(_FEWEST_LETTERS)
            combo.addItem(words("left out"), "")
            for each in Meaning:
                combo.addItem(words.named("meaning", each), str(each))
            combo.setCurrentIndex(max(0, combo.findData(str(meaning))))
            combo.setProperty("heading", heading)
            combo.activated.connect(self._choose)
            label.setBuddy(combo)
            fields.addRow(label, combo)
            self._combos.append(combo)

    def _choose(self) -> None:
        """Another meaning for a column."""
        combo = self.sender()
        if isinstance(combo, QComboBox):
            self._chosen[str(combo.property("heading"))] = str(combo.currentData())
            self._read_again()

    def _import(self) -> None:
        """In one step, which undo takes back."""
        read = self._read
        if read is not None and read.found.order is not None:
            order, words = read.found.order, current_words()
            self.form.importButton.setEnabled(False)
            self.form.importButton.setText(words("Importing…"))
            self.form.importButton.repaint()
            if self._bridge.do(order, place=Place.PEOPLE):
                number = len(order.add) + len(order.change)
                said = words.count("{number} person imported", "{number} people imported", number)
                self.close()
                self._bridge.toasted.emit(said, "undoAction")
            else:
                self._show()


def _read(
    content: Callable[[], bytes],
    encoding: str,
    chosen: dict[str, str],
    *,
    bridge: Bridge,
    year: int,
) -> Read:
    """Runs in the thread: only looks at values that never change."""
    with _short_turns():
        return _look(content, encoding, chosen, bridge=bridge, year=year)


@contextmanager
def _short_turns() -> Generator[None]:
    """The window, which needs many small turns to paint, waits a tenth as long for each."""
    sys.setswitchinterval(_TURN)
    try:
        yield
    finally:
        sys.setswitchinterval(_USUAL_TURN)


def _look(
    content: Callable[[], bytes],
    encoding: str,
    chosen: dict[str, str],
    *,
    bridge: Bridge,
    year: int,
) -> Read:
    table = read_table(content(), encoding=encoding)
    forum, roll = bridge.desk.forum, bridge.desk.roll
    columns = find_columns(table.rows, chosen=chosen)
    return Read(table, preview(table.rows, columns, forum, roll=roll, year=year))
