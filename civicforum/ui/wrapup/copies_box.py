"""Copies of the minutes to work on, and data for programs, into the folder of the export."""

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QCheckBox, QFrame, QWidget

from civicforum.base.errors import Trouble
from civicforum.documents.exporting import Data, file_names
from civicforum.documents.formats import Format
from civicforum.documents.model import Edition
from civicforum.ui.bridge import Bridge
from civicforum.ui.forms.ui_copies_box import Ui_CopiesBox
from civicforum.ui.language import current_words
from civicforum.ui.widgets.notice import Notice
from civicforum.ui.wrapup.file_names import free
from civicforum.ui.wrapup.press_process import PressProcess
from civicforum.ui.wrapup.writer import Writer


class CopiesBox(QFrame):
    """Files of every chosen kind; a name that something has gets a number, nothing is replaced.

    Args:
        bridge: to the forum.
        press: makes the files.
        writer: puts them on the disk.

    Attributes:
        folder: where they go.
    """

    def __init__(
        self, bridge: Bridge, press: PressProcess, writer: Writer, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.form = form = Ui_CopiesBox()
        form.setupUi(self)  # pyright: ignore[reportUnknownMemberType]
        self._bridge, self._press, self._writer = bridge, press, writer
        self.folder = Path()
        self._kinds: dict[Format | Data, QCheckBox] = {
            Format.DOCX: form.docxCheck,
            Format.ODT: form.odtCheck,
            Format.HWPX: form.hwpxCheck,
            Data.CSV: form.csvCheck,
            Data.XLSX: form.xlsxCheck,
            Data.AKOMA_NTOSO: form.akomaCheck,
            Data.POPOLO: form.popoloCheck,
            Data.CALENDAR: form.calendarCheck,
        }
        for edition in (Edition.PUBLIC, Edition.INTERNAL):
            form.copiesEdition.addItem("", edition)
        self._awaited: set[str] = set()
        self._targets: dict[Path, str] = {}
        self._written: list[Path] = []
        self._notice = Notice(form.copiesNotice)
        form.copiesButton.clicked.connect(self._export)
        form.cancelCopiesButton.clicked.connect(self._cancel)
        form.copiesFolderButton.clicked.connect(self._show_folder)
        press.exported.connect(self._write)
        press.failed.connect(self._fail)
        writer.ended.connect(self._end_one)

    def retranslate(self) -> None:
        """Another language."""
        words = current_words()
        self.form.retranslateUi(self)  # pyright: ignore[reportUnknownMemberType]
        for place, name in enumerate((words("Public edition"), words("Internal edition"))):
            self.form.copiesEdition.setItemText(place, name)
        self.refresh()

    def refresh(self) -> None:
        """Show what can be done now."""
        form, is_busy = self.form, bool(self._awaited or self._targets)
        form.copiesButton.setEnabled(not is_busy and not self._bridge.is_rehearsal)
        form.cancelCopiesButton.setVisible(is_busy)
        form.copiesFolderButton.setVisible(bool(self._written) and not is_busy)

    def leave(self) -> None:
        """The forum is closed: nothing is awaited any more."""
        self._awaited.clear()
        self._targets.clear()

    def _export(self) -> None:
        words = current_words()
        self._notice.clear()
        self._written.clear()
        chosen = [form for form, check in self._kinds.items() if check.isChecked()]
        if not chosen:
            self._notice.tell(words("Choose at least one kind of file first."))
            return
        edition = Edition(self.form.copiesEdition.currentData())
        for form in chosen:
            self._awaited.update(file_names(form, edition))
            self._press.export(edition, form)
        self._notice.tell(words("The files are being made…"), tone="muted")
        self.refresh()
        self.form.cancelCopiesButton.setFocus()

    def _write(self, name: str, content: bytes) -> None:
        if name in self._awaited:
            self._awaited.discard(name)
            target = free(self.folder / name)
            self._targets[target] = name
            self._writer.write(target, content, overwrite=False)

    def _end_one(self, file: str, problem: object) -> None:
        path = Path(file)
        if self._targets.pop(path, None) is None:
            return
        if isinstance(problem, Trouble):
            self._break_off(current_words().problem(problem))
            return
        self._written.append(path)
        if not self._awaited and not self._targets:
            self._tell_written()
            self.form.copiesFolderButton.setFocus()

    def _tell_written(self) -> None:
        names = ", ".join(sorted(path.name for path in self._written))
        self._notice.tell(current_words()("Written: {names}", names=names), tone="plain")
        self.refresh()

    def _cancel(self) -> None:
        """What the writer has begun is finished, and told."""
        self._press.stop()
        words = current_words()
        names = ", ".join(sorted(path.name for path in (*self._written, *self._targets)))
        self._break_off(
            words("Cancelled. Written before: {names}", names=names)
            if names
            else words("Cancelled. Nothing was written."),
            tone="warn",
        )
        self.form.copiesButton.setFocus()

    def _fail(self) -> None:
        if self._awaited:
            words = current_words()
            self._break_off(
                words(
                    "The files could not be made: the part of the program that makes them "
                    "stopped. Your forum is safe and nothing is half-written. Export again."
                )
            )

    def _break_off(self, sentence: str, *, tone: str = "over") -> None:
        """Nothing is awaited any more, well or not."""
        self.leave()
        self._notice.tell(sentence, tone=tone)
        self.refresh()

    def _show_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.folder)))
