"""Step 5: the sealed forum and its minutes into a folder or onto a stick, looked at first."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from civicforum.archive.receipt import last_target, receipts_folder
from civicforum.base.errors import Trouble
from civicforum.base.words import Words
from civicforum.screens.row import Mark, Row
from civicforum.ui.bridge import Bridge
from civicforum.ui.forms.ui_sync_step import Ui_SyncStep
from civicforum.ui.language import current_words
from civicforum.ui.widgets.notice import Notice
from civicforum.ui.widgets.rows import shown_in
from civicforum.ui.wrapup.courier import Courier
from civicforum.ui.wrapup.step import Step

_KILO = 1000


class SyncStep(Step):
    """First it only looks; then it copies, reads back, and shows the receipt.

    Signals:
        progressed: what was copied is another now.
    """

    progressed = Signal()

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = form = Ui_SyncStep()
        form.setupUi(self)  # pyright: ignore[reportUnknownMemberType]
        self._bridge = bridge
        self._target: Path | None = None
        self._is_copying = False
        self._foretold: Mapping[str, Any] | None = None
        self._done: Mapping[str, Any] | None = None
        self._link = ""
        self._rows = shown_in(form.filesView)
        self._notice = Notice(form.syncNotice)
        self.courier = Courier(bridge.desk, self)
        self.courier.advanced.connect(self._advance)
        self.courier.ended.connect(self._end)
        self.courier.failed.connect(self._fail)
        form.targetButton.clicked.connect(self._ask_for_target)
        form.lookButton.clicked.connect(self._look)
        form.copyButton.clicked.connect(self._copy)
        form.cancelSyncButton.clicked.connect(self._cancel)

    @property
    def is_done(self) -> bool:
        """Whether the record as it is now was copied and verified."""
        return self._done is not None and self._link == self._bridge.desk.last_link

    def retranslate(self) -> None:
        """Another language."""
        self.form.retranslateUi(self)  # pyright: ignore[reportUnknownMemberType]
        self._show()

    def refresh(self) -> None:
        """Another record makes what was looked at old."""
        if self._link and self._link != self._bridge.desk.last_link:
            self.courier.stop()
            self._forget()
        self._show()

    def open(self) -> None:
        """The step is seen: look again where it was copied to last."""
        if self._target is None:
            self._target = last_target(receipts_folder())
        if self._target is not None and self._foretold is None and self._done is None:
            self._look()
        self._show()

    def leave(self) -> None:
        """The forum is closed."""
        self.courier.stop()

    def first_focus(self) -> QWidget:
        """What is to be done first."""
        form = self.form
        return form.copyButton if form.copyButton.isEnabled() else form.targetButton

    def choose_target(self, folder: str) -> None:
        """Look what would be copied there."""
        self._target = Path(folder)
        self._look()

    def _forget(self) -> None:
        self._foretold = self._done = None
        self._is_copying = False
        self._link = ""
        self._notice.clear()

    def _look(self) -> None:
        self._forget()
        self._run(is_dry=True)

    def _copy(self) -> None:
        self._notice.clear()
        self._run(is_dry=False)
        self.form.cancelSyncButton.setFocus()

    def _run(self, *, is_dry: bool) -> None:
        desk, target = self._bridge.desk, self._target
        is_filed = desk.forum.sealed is not None and not self._bridge.is_rehearsal
        if desk.path is None or target is None or not is_filed:
            self._show()
            return
        try:
            self.courier.run(desk.path, target, is_dry=is_dry)
        except Trouble as trouble:
            self._fail(current_words().problem(trouble))
            return
        self._link, self._is_copying = desk.last_link, not is_dry
        self.form.syncProgress.setRange(0, 0)
        self._show()

    def _cancel(self) -> None:
        self.courier.stop()
        self._is_copying = False
        words = current_words()
        self._notice.tell(
            words("Cancelled. What is there is whole. Copy again: it goes on where it stopped."),
            tone="warn",
        )
        self._show()
        self.form.copyButton.setFocus()

    def _advance(self, done: int, total: int) -> None:
        self.form.syncProgress.setRange(0, total)
        self.form.syncProgress.setValue(done)

    def _end(self, told: Mapping[str, Any]) -> None:
        if self._is_copying:
            self._done, self._is_copying = told, False
            self.progressed.emit()
        else:
            self._foretold = told
        self._show()

    def _fail(self, sentence: str) -> None:
        self._is_copying = False
        self._notice.tell(sentence)
        self._show()

    def _show(self) -> None:
        form, words, desk = self.form, current_words(), self._bridge.desk
        is_sealed, is_busy = desk.forum.sealed is not None, self.courier.process_id > 0
        form.targetLabel.setText(str(self._target or words("none chosen yet")))
        form.targetLabel.setToolTip(form.targetLabel.text())
        form.targetButton.setEnabled(not self._is_copying)
        form.lookButton.setEnabled(self._target is not None and is_sealed and not is_busy)
        form.syncProgress.setVisible(is_busy)
        form.cancelSyncButton.setVisible(self._is_copying)
        self._rows.show(_rows(self._foretold, self._done, words))
        form.filesHead.setText(self._head(words, is_busy=is_busy))
        new = [copy for copy in _files(self._foretold) if copy["is_new"]]
        if new:
            text = words.count("Copy {number} file", "Copy {number} files", len(new))
        else:
            text = words("Verify again") if self._foretold is not None else words("Copy files")
        form.copyButton.setText(text)
        is_ready = self._foretold is not None and self._done is None and not is_busy
        form.copyButton.setEnabled(is_ready)
        form.syncResult.setVisible(self._done is not None)
        form.receiptLabel.setVisible(self._done is not None)
        if self._done is not None:
            total = len(_files(self._done["receipt"]))
            said = words(
                "{done} of {total} files verified; safe to remove.", done=total, total=total
            )
            form.syncResult.setText(said)
            form.receiptLabel.setText(words("Receipt: {path}", path=self._done["kept"]))

    def _head(self, words: Words, *, is_busy: bool) -> str:
        """What the list shows, or why there is nothing in it."""
        told = self._done["receipt"] if self._done is not None else self._foretold
        if self._is_copying:
            return words("Copying, reading back and comparing…")
        if is_busy:
            return words("Looking what is there…")
        if told is not None:
            return words("In {folder}", folder=_version(str(told["folder"])))
        return self._hint(words)

    def _hint(self, words: Words) -> str:
        desk = self._bridge.desk
        if self._bridge.is_rehearsal:
            return words("A rehearsal is not filed.")
        if desk.path is None:
            return words("A forum that is kept in memory only cannot be copied.")
        if desk.forum.sealed is None:
            return words("Seal the forum first, under Export: only a sealed record is copied.")
        if self._target is None:
            return words("Choose a folder or a stick: you see what would be copied first.")
        return words("Nothing was looked at yet.")

    def _ask_for_target(self) -> None:
        place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.HomeLocation)
        start, words = str(self._target or place), current_words()
        dialog = QFileDialog(self, words("Folder or stick to copy to"), start)
        dialog.setObjectName("targetDialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self.choose_target)
        dialog.open()


def _files(told: Mapping[str, Any] | None) -> list[Mapping[str, Any]]:
    return [] if told is None else list(told["files"])


def _rows(
    foretold: Mapping[str, Any] | None, done: Mapping[str, Any] | None, words: Words
) -> list[Row]:
    """Each file with its size, and what is done, or would be done, with it."""
    rows: list[Row] = []
    for copy in _files(foretold if done is None else done["receipt"]):
        if done is None:
            state = words("would be copied") if copy["is_new"] else words("there already")
        else:
            state = words("copied") if copy["is_new"] else words("there already")
        size = f"{-(-copy['bytes'] // _KILO):,} kB"
        name, detail = str(copy["name"]), f"{size} · {state}"
        is_there = done is not None or not copy["is_new"]
        mark = Mark.DONE if is_there else Mark.NONE
        rows.append(Row(name, "", name, detail, f"{name}, {size}, {state}", mark))
    return rows


def _version(folder: str) -> str:
    """The forum's folder and the version in it: v0002 where another content is there already."""
    path = Path(folder)
    return f"{path.parent.name}/{path.name}"
