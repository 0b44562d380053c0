"""Which earlier version of the minutes is meant: a review, a step, or another file."""

from bisect import bisect_left
from operator import attrgetter
from pathlib import Path

from PySide6.QtCore import QObject, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from civicforum.base.times import local
from civicforum.base.words import Words
from civicforum.desk.desk import Desk
from civicforum.documents.dispatch import Compare
from civicforum.documents.model import Edition
from civicforum.documents.versions import reviews
from civicforum.ui.forms.ui_compare_window import Ui_CompareWindow
from civicforum.ui.language import current_words
from civicforum.ui.widgets.choices import chosen, fill

_STEP, _FILE = "step", "file"


class VersionChoice(QObject):
    """The fields above the list; the newest review is chosen where there was one.

    Signals:
        changed: something else is meant now.
    """

    changed = Signal()

    def __init__(self, form: Ui_CompareWindow, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._form, self._desk, self._window = form, desk, parent
        self._other: Path | None = None
        form.stepBox.setMaximum(max(self._last_step, 1))
        form.stepBox.setValue(max(self._last_step - 1, 1))
        form.versionCombo.currentIndexChanged.connect(self._change)
        form.stepBox.valueChanged.connect(self._change)
        form.compareEdition.currentIndexChanged.connect(self._change)
        form.otherFileButton.clicked.connect(self._ask_for_file)

    def refresh(self) -> None:
        """Show what can be chosen now, in the language of now."""
        form, words, desk = self._form, current_words(), self._desk
        form.stepBox.setMaximum(max(self._last_step, 1))
        sent = [
            (str(step), self._review(step, words)) for step in reviews(desk.log, desk.retracted)
        ]
        others = [(_STEP, words("after a step")), (_FILE, words("another file"))]
        editions = [
            (Edition.INTERNAL, words("Internal edition")),
            (Edition.PUBLIC, words("Public edition")),
        ]
        with QSignalBlocker(form.versionCombo), QSignalBlocker(form.compareEdition):
            fill(form.versionCombo, [*sent, *others])
            fill(form.compareEdition, editions)
        self._show()

    def order(self) -> Compare | None:
        """What is meant; None while no file is chosen."""
        form, kind = self._form, chosen(self._form.versionCombo)
        edition = Edition(chosen(form.compareEdition))
        if kind == _FILE:
            return None if self._other is None else Compare(edition, 0, str(self._other))
        return Compare(edition, form.stepBox.value() if kind == _STEP else int(kind), "")

    def choose_file(self, file: str) -> None:
        """Another copy of this forum, or any other forum."""
        self._other = Path(file)
        self._change()

    @property
    def _last_step(self) -> int:
        log = self._desk.log
        return log[-1].step if log else 0

    def _review(self, step: int, words: Words) -> str:
        return words("the review of {time}, step {step}", time=self._time(step), step=step)

    def _time(self, step: int) -> str:
        log = self._desk.log
        entry = log[min(bisect_left(log, step, key=attrgetter("step")), len(log) - 1)]
        return f"{local(entry.at, self._desk.forum.zone):%m-%d %H:%M}"

    def _show(self) -> None:
        form, words, kind = self._form, current_words(), chosen(self._form.versionCombo)
        form.stepBox.setVisible(kind == _STEP)
        form.stepLabel.setVisible(kind == _STEP)
        form.stepLabel.setText(words("at {time}", time=self._time(form.stepBox.value())))
        form.otherFileButton.setVisible(kind == _FILE)
        form.otherFileLabel.setVisible(kind == _FILE)
        name = words("none chosen yet") if self._other is None else self._other.name
        form.otherFileLabel.setText(name)
        form.otherFileLabel.setToolTip(str(self._other or ""))

    def _change(self) -> None:
        self._show()
        self.changed.emit()

    def _ask_for_file(self) -> None:
        words, path = current_words(), self._desk.path
        start = str(self._other or (path.parent if path else ""))
        dialog = QFileDialog(self._window, words("Forum to compare with"), start)
        dialog.setObjectName("otherForumDialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter("CivicForum (*.forum)")
        dialog.fileSelected.connect(self.choose_file)
        dialog.open()
