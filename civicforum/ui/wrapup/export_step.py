"""Step 4: both editions as PDF files, made by the press; the seal; a preview."""

import os
from collections.abc import Iterable, Mapping
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QFileDialog, QWidget

from civicforum.base.errors import Trouble
from civicforum.documents.model import Edition
from civicforum.ui.bridge import Bridge
from civicforum.ui.forms.ui_export_step import Ui_ExportStep
from civicforum.ui.language import current_words
from civicforum.ui.memory import Memory
from civicforum.ui.widgets.notice import Notice
from civicforum.ui.wrapup.copies_box import CopiesBox
from civicforum.ui.wrapup.copy_choice import CopyChoice
from civicforum.ui.wrapup.file_names import free
from civicforum.ui.wrapup.press_process import PressProcess
from civicforum.ui.wrapup.preview import Preview
from civicforum.ui.wrapup.seal_box import SealBox
from civicforum.ui.wrapup.setup_choice import SetupChoice
from civicforum.ui.wrapup.sign_window import SignWindow
from civicforum.ui.wrapup.step import Step
from civicforum.ui.wrapup.writer import Writer

_ENDING = ".pdf"


class ExportStep(Step):
    """Nothing is half-written, nothing overwritten unasked, and the window never waits.

    Signals:
        progressed: what was exported is another now.
    """

    progressed = Signal()

    def __init__(self, bridge: Bridge, memory: Memory, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = form = Ui_ExportStep()
        form.setupUi(self)  # pyright: ignore[reportUnknownMemberType]
        self._bridge = bridge
        self._folder = _beside(bridge.desk.path)
        self._todo: dict[Edition, Path] = {}
        self._overwrite = False
        self._begun = self.exported = ""
        self._written: dict[Edition, Path] = {}
        self.press = PressProcess(bridge.desk, self)
        self._writer = Writer(self)
        self._copies = {
            Edition.INTERNAL: CopyChoice(form.internalCopy, Edition.INTERNAL),
            Edition.PUBLIC: CopyChoice(form.publicCopy, Edition.PUBLIC),
        }
        self._setup = SetupChoice(form, memory, self)
        self._preview = Preview(form, bridge.desk, self.press, self, setup=self._setup.setup)
        self._seal = SealBox(bridge, form.sealCard)
        form.sealCardLayout.addWidget(self._seal)
        self._notice = Notice(form.exportNotice)
        self._copies_box = CopiesBox(bridge, self.press, self._writer, self)
        form.exportLeft.addWidget(self._copies_box)
        self._bind()
        self._show_state()

    @property
    def is_done(self) -> bool:
        """Whether what was exported is what the record says now."""
        return bool(self.exported) and self.exported == self._bridge.desk.last_link

    def retranslate(self) -> None:
        """Another language."""
        self.form.retranslateUi(self)  # pyright: ignore[reportUnknownMemberType]
        for choice in self._copies.values():
            choice.retranslate()
        self._setup.retranslate()
        self._seal.retranslate()
        self._copies_box.retranslate()
        self._preview.retranslate()
        self._show_state()
        self.refresh()

    def refresh(self) -> None:
        """Show the seal and, where it can be seen, the page as it would be printed now."""
        self._seal.refresh()
        if self.isVisible():
            self._preview.refresh()

    def arrange(self, *, is_narrow: bool) -> None:
        """The preview beside, or below where it is narrow."""
        way = QBoxLayout.Direction
        self.form.exportLayout.setDirection(way.TopToBottom if is_narrow else way.LeftToRight)

    def leave(self) -> None:
        """The forum is closed."""
        for window in self.findChildren(SignWindow):
            window.close()
        self._preview.stop()
        self._copies_box.leave()
        self.press.stop()
        self._writer.close()

    def first_focus(self) -> QWidget:
        """The button of the step."""
        return self.form.exportButton

    def showEvent(self, event: QShowEvent) -> None:
        """Make the preview now."""
        super().showEvent(event)
        self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another room for the page."""
        super().resizeEvent(event)
        self.refresh()

    def choose_folder(self, folder: str) -> None:
        """Export there from now on."""
        self._folder = Path(folder)
        self._show_state()

    def _bind(self) -> None:
        form = self.form
        form.exportButton.clicked.connect(self._export)
        form.cancelExportButton.clicked.connect(self._cancel)
        form.signaturesButton.clicked.connect(self._show_signatures)
        form.exportFolderButton.clicked.connect(self._ask_for_folder)
        form.overwriteButton.clicked.connect(self._replace)
        form.keepBothButton.clicked.connect(self._keep_both)
        form.internalCheck.toggled.connect(self._forget_question)
        form.publicCheck.toggled.connect(self._forget_question)
        form.internalOpenButton.clicked.connect(self._open_internal)
        form.internalShowButton.clicked.connect(self._show_folder)
        form.publicOpenButton.clicked.connect(self._open_public)
        form.publicShowButton.clicked.connect(self._show_folder)
        self._setup.changed.connect(self._preview.set_up)
        self.press.made.connect(self._write)
        self.press.refused.connect(self._tell_refusal)
        self.press.failed.connect(self._fail)
        self._writer.ended.connect(self._end_one)

    def _chosen(self) -> Mapping[Edition, Path] | None:
        """Which editions go where; None, with a sentence, where that cannot be."""
        form, words = self.form, current_words()
        rows = (
            (Edition.INTERNAL, form.internalCheck, form.internalName),
            (Edition.PUBLIC, form.publicCheck, form.publicName),
        )
        chosen = {
            edition: self._folder / _file_name(line.text(), edition)
            for edition, check, line in rows
            if check.isChecked()
        }
        if not chosen:
            self._notice.tell(words("Choose at least one edition first."))
        elif any(path.parent != self._folder for path in chosen.values()):
            self._notice.tell(words("A file name has no / and no \\ in it. Nothing was written."))
        elif len(set(chosen.values())) < len(chosen):
            self._notice.tell(words("Both editions cannot have one name. Nothing was written."))
        else:
            return chosen
        return None

    def _export(self) -> None:
        self._notice.clear()
        chosen = self._chosen()
        if chosen is None:
            return
        there = [path for path in chosen.values() if os.path.lexists(path)]
        if there:
            self._ask(there)
        else:
            self._begin(chosen, overwrite=False)

    def _ask(self, there: Iterable[Path]) -> None:
        names = ", ".join(path.name for path in there)
        words = current_words()
        said = words("There already: {names}. Overwrite it, or keep both?", names=names)
        self.form.overwriteLabel.setText(said)
        self.form.overwriteBox.show()
        self.form.keepBothButton.setFocus()

    def _replace(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self._begin(chosen, overwrite=True)

    def _keep_both(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            unused = {edition: free(path) for edition, path in chosen.items()}
            self._begin(unused, overwrite=False)

    def _begin(self, chosen: Mapping[Edition, Path], *, overwrite: bool) -> None:
        self._todo, self._overwrite = dict(chosen), overwrite
        self._begun = self._bridge.desk.last_link
        self._written.clear()
        self._notice.clear()
        self.form.exportProgress.setRange(0, 2 * len(chosen))
        self.form.exportProgress.setValue(0)
        self._preview.hold(is_held=True)
        self._show_state()
        self.form.cancelExportButton.setFocus()
        for edition in chosen:
            self.press.make(edition, self._copies[edition].copy, self._setup.setup)

    def _write(self, edition: str, content: bytes, _pages: int) -> None:
        path = self._todo.get(Edition(edition))
        if path is not None:
            self._advance()
            self._writer.write(path, content, overwrite=self._overwrite)

    def _end_one(self, file: str, problem: object) -> None:
        path = Path(file)
        edition = next((each for each, to in self._todo.items() if to == path), None)
        if edition is None:
            return
        del self._todo[edition]
        self._advance()
        if isinstance(problem, Trouble):
            self._notice.tell(current_words().problem(problem))
            self._break_off()
            return
        self._written[edition] = path
        if not self._todo:
            self.exported = self._begun
            self._break_off()
            self.progressed.emit()
        self._show_state()

    def _advance(self) -> None:
        bar = self.form.exportProgress
        bar.setValue(bar.value() + 1)

    def _cancel(self) -> None:
        words = current_words()
        self.press.stop()
        self._break_off()
        self._notice.tell(
            words("Cancelled. What is written is listed; nothing is half-written.")
            if self._written
            else words("Cancelled. Nothing was written."),
            tone="warn",
        )
        self.form.exportButton.setFocus()

    def _tell_refusal(self, problem: Trouble) -> None:
        if self._todo:
            self._break_off()
            self._notice.tell(current_words().problem(problem))

    def _fail(self) -> None:
        if self._todo:
            words = current_words()
            self._break_off()
            self._notice.tell(
                words(
                    "The minutes could not be made: the part of the program that prints them "
                    "stopped. Your forum is safe and nothing is half-written. Export again."
                )
            )

    def _break_off(self) -> None:
        """Nothing is awaited any more, well or not."""
        self._todo.clear()
        self._preview.hold(is_held=False)
        self._show_state()

    def _forget_question(self, _is_checked: object) -> None:
        self.form.overwriteBox.hide()

    def _show_state(self) -> None:
        form, words = self.form, current_words()
        is_busy = bool(self._todo)
        self._copies_box.folder = self._folder
        self._copies_box.refresh()
        form.exportFolderLabel.setText(str(self._folder))
        form.exportFolderLabel.setToolTip(str(self._folder))
        language = words.named("language", self._bridge.desk.forum.language)
        is_rehearsal = self._bridge.is_rehearsal
        form.languageLabel.setText(
            words("This is a rehearsal: the minutes can be looked at, nothing is written.")
            if is_rehearsal
            else words("The minutes are in the forum's language: {language}.", language=language)
        )
        form.overwriteBox.hide()
        form.exportButton.setEnabled(not is_busy and not is_rehearsal)
        form.cancelExportButton.setVisible(is_busy)
        form.exportProgress.setVisible(is_busy)
        rows = (
            (Edition.INTERNAL, form.internalWritten, form.internalWrittenLabel),
            (Edition.PUBLIC, form.publicWritten, form.publicWrittenLabel),
        )
        for edition, row, label in rows:
            path = self._written.get(edition)
            row.setVisible(path is not None)
            if path is not None:
                label.setText(words("{name} written", name=path.name))
                label.setToolTip(str(path))

    def _ask_for_folder(self) -> None:
        words = current_words()
        dialog = QFileDialog(self, words("Folder for the minutes"), str(self._folder))
        dialog.setObjectName("exportFolderDialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self.choose_folder)
        dialog.open()

    def _show_signatures(self) -> None:
        """The window that is open already, else a new one."""
        seen = (each for each in self.findChildren(SignWindow) if each.isVisible())
        pdf = next(iter(self._written.values()), None)
        window = next(seen, None) or SignWindow(self, pdf, self._folder)
        window.show()
        window.raise_()
        window.activateWindow()

    def _open_internal(self) -> None:
        self._open(Edition.INTERNAL)

    def _open_public(self) -> None:
        self._open(Edition.PUBLIC)

    def _open(self, edition: Edition) -> None:
        path = self._written.get(edition)
        if path is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

    def _show_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))


def _beside(path: Path | None) -> Path:
    if path is not None:
        return path.parent
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))


def _file_name(text: str, edition: Edition) -> str:
    name = " ".join(text.split()) or f"minutes-{edition}"
    name = name.replace("\\", "/")
    return name if name.lower().endswith(_ENDING) else name + _ENDING
