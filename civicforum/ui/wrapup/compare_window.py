"""Two versions of the minutes: which lines came, went or were worded anew. It blocks nothing."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QModelIndex, Qt, QTimer
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from civicforum.base.errors import Trouble
from civicforum.base.words import Words
from civicforum.documents.differences import Change, told
from civicforum.documents.dispatch import Compare, Compared, changed_line, changed_lines
from civicforum.ui.bridge import Bridge
from civicforum.ui.forms.ui_compare_window import Ui_CompareWindow
from civicforum.ui.language import current_words
from civicforum.ui.scaling import fit_window
from civicforum.ui.widgets.choices import name_lists
from civicforum.ui.widgets.notice import Notice
from civicforum.ui.wrapup.changes_view import changes_in, show_wordings
from civicforum.ui.wrapup.press_process import PressProcess
from civicforum.ui.wrapup.version_choice import VersionChoice
from civicforum.ui.wrapup.writer import Writer

REST = 300
_SIZE = (1000, 620)
_ENDING = ".txt"


class CompareWindow(QDialog):
    """Follows the forum; both versions are made by the press, the window never waits.

    Args:
        parent: the step that it belongs to. bridge: the forum.
    """

    def __init__(self, parent: QWidget, bridge: Bridge) -> None:
        super().__init__(parent)
        self.form = form = Ui_CompareWindow()
        form.setupUi(self)  # pyright: ignore[reportUnknownMemberType]
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._bridge = bridge
        self._asked: Compare | None = None
        self._answer: Compared | None = None
        self._lines: Sequence[bytes] = ()
        self._link = ""
        self.press = PressProcess(bridge.desk, self)
        self._writer = Writer(self)
        self._notice = Notice(form.compareNotice)
        self._rows = changes_in(form.changesView)
        self.choice = VersionChoice(form, bridge.desk, self)
        self._rest = QTimer(self, singleShot=True, interval=REST)
        self._rest.timeout.connect(self._ask)
        self._bind()
        self._show_lines((), None)
        self._translate()
        fit_window(self, *_SIZE)
        form.versionCombo.setFocus()

    def refresh(self) -> None:
        """Compare anew where the record is another now."""
        if self._link != self._bridge.desk.last_link:
            self.choice.refresh()
            self._rest.start()

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.form.retranslateUi(self)  # pyright: ignore[reportUnknownMemberType]
            self._translate()

    def save(self, file: str) -> None:
        """Write the lines there, as `civicforum compare` prints them."""
        path = Path(file)
        target = path if path.suffix else path.with_suffix(_ENDING)
        made = partial(_text, self._lines, current_words())
        self._writer.write(target, made, overwrite=True)  # the dialog asked

    def _bind(self) -> None:
        form = self.form
        self.choice.changed.connect(self._rest.start)
        form.changesView.selectionModel().currentChanged.connect(self._turn)
        form.saveChangesButton.clicked.connect(self._ask_for_file)
        form.closeCompareButton.clicked.connect(self.close)
        self.press.compared.connect(self._take)
        self.press.refused.connect(self._tell_problem)
        self.press.failed.connect(self._fail)
        self._writer.ended.connect(self._end_saving)
        self._bridge.changed.connect(self.refresh)
        self.finished.connect(self._leave)

    def _translate(self) -> None:
        words = current_words()
        self.setWindowTitle(f"CivicForum – {words('Compare versions of the minutes')}")
        name_lists(self)
        self.choice.refresh()
        self._rest.start()

    def _leave(self) -> None:
        """However it is closed, nothing goes on."""
        self._rest.stop()
        self.press.stop()
        self._writer.close()

    def _ask(self) -> None:
        words, self._asked = current_words(), self.choice.order()
        self._notice.clear()
        self._show_lines((), None)
        if self._asked is None:
            self.form.changesHead.setText(words("Choose the file to compare with."))
            return
        self._link = self._bridge.desk.last_link
        self.form.changesHead.setText(words("The versions are being compared…"))
        self.press.compare(self._asked)

    def _take(self, answer: Compared, body: bytes) -> None:
        if answer.asked == self._asked:
            self._asked = None
            self._show_lines(changed_lines(body), answer)

    def _show_lines(self, lines: Sequence[bytes], answer: Compared | None) -> None:
        form, words, self._lines, self._answer = self.form, current_words(), lines, answer
        self._rows.show_lines(lines)
        form.changesView.setCurrentIndex(self._rows.index(0))
        form.saveChangesButton.setEnabled(answer is not None)
        form.newerLabel.setText(
            words("In the other file") if answer and answer.is_newer else words("Now")
        )
        if not lines:
            show_wordings(form.olderText, form.newerText, ())
        if answer is not None:
            form.changesHead.setText(_head(answer, words))

    def _turn(self, now: QModelIndex, _before: QModelIndex) -> None:
        if now.isValid():
            pieces = self._rows.line(now).pieces
            show_wordings(self.form.olderText, self.form.newerText, pieces)

    def _tell_problem(self, problem: Trouble) -> None:
        self._break_off(current_words().problem(problem))

    def _fail(self) -> None:
        words = current_words()
        self._break_off(
            words(
                "The versions could not be compared. Your forum is safe. Choose the version again."
            )
        )

    def _break_off(self, sentence: str) -> None:
        self._asked = None
        self.form.changesHead.setText("")
        self._notice.tell(sentence)

    def _ask_for_file(self) -> None:
        words, path = current_words(), self._bridge.desk.path
        start = str(path.parent) if path is not None else ""
        dialog = QFileDialog(self, words("Save what differs"), start)
        dialog.setObjectName("changesFileDialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter("Text (*.txt)")
        dialog.setDefaultSuffix("txt")
        dialog.selectFile("minutes-changes" + _ENDING)
        dialog.fileSelected.connect(self.save)
        dialog.open()

    def _end_saving(self, file: str, problem: object) -> None:
        words = current_words()
        if isinstance(problem, Trouble):
            self._notice.tell(words.problem(problem))
        else:
            self._notice.tell(words("Written: {path}", path=file), tone="muted")


def _text(lines: Sequence[bytes], words: Words) -> bytes:
    found = [changed_line(line).difference for line in lines]
    return "".join(f"{line}\n" for line in told(found, words)).encode()


def _head(answer: Compared, words: Words) -> str:
    """How many lines differ, of each kind; which version is the newer one where that is news."""
    counts = answer.counts
    if counts:
        said = words(
            "{added} added, {removed} removed, {reworded} reworded",
            added=counts.get(Change.ADDED, 0),
            removed=counts.get(Change.REMOVED, 0),
            reworded=counts.get(Change.REWORDED, 0),
        )
    else:
        said = words("The minutes are the same.")
    if answer.is_newer:
        said = f"{said} · {words('The other file is the newer one.')}"
    return said
