"""Electronic signatures on minutes that were exported: put one on, or see who signed."""

import re
from pathlib import Path

from PySide6.QtCore import QEvent, QModelIndex, Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from civicforum.base.errors import Trouble
from civicforum.base.words import Words
from civicforum.documents.signature_press import Found, Look, Sign
from civicforum.documents.signing import Signed, state_of
from civicforum.screens.row import Mark, Row
from civicforum.ui.forms.ui_sign_window import Ui_SignWindow
from civicforum.ui.language import current_words
from civicforum.ui.scaling import fit_window
from civicforum.ui.widgets.notice import Notice
from civicforum.ui.widgets.rows import shown_in
from civicforum.ui.wrapup.file_names import free
from civicforum.ui.wrapup.signing_process import SigningProcess

_SIZE = (720, 560)
_SIGNED = re.compile(r"-signed( \d+)?$")


class SignWindow(QDialog):
    """Works on files alone; the record is not touched, and nothing is replaced.

    Args:
        parent: the step that it belongs to. pdf: what was exported last, if anything.
        folder: where a document is looked for first.
    """

    def __init__(self, parent: QWidget, pdf: Path | None, folder: Path) -> None:
        super().__init__(parent)
        self.form = form = Ui_SignWindow()
        form.setupUi(self)  # pyright: ignore[reportUnknownMemberType]
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._pdf, self._folder = pdf, folder
        self._key: Path | None = None
        self._is_signing = False
        self._signatures: tuple[Signed, ...] = ()
        self.process = SigningProcess(self)
        self._notice = Notice(form.signNotice)
        self._rows = shown_in(form.signaturesView)
        self._bind()
        self._translate()
        fit_window(self, *_SIZE)
        (form.signedPdfButton if pdf is None else form.keyFileButton).setFocus()

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.form.retranslateUi(self)  # pyright: ignore[reportUnknownMemberType]
            self._translate()

    def choose_pdf(self, file: str) -> None:
        """Sign this one, or look at its signatures."""
        self._pdf = Path(file)
        self._forget()

    def choose_key(self, file: str) -> None:
        """Sign with this key."""
        self._key = Path(file)
        self._notice.clear()
        self._show_state()
        self.form.keyPasswordLine.setFocus()

    def _bind(self) -> None:
        form = self.form
        form.signedPdfButton.clicked.connect(self._ask_for_pdf)
        form.keyFileButton.clicked.connect(self._ask_for_key)
        form.keyPasswordLine.returnPressed.connect(self._sign)
        form.signButton.clicked.connect(self._sign)
        form.lookSignaturesButton.clicked.connect(self._look)
        form.cancelSignButton.clicked.connect(self._cancel)
        form.closeSignButton.clicked.connect(self.close)
        form.signaturesView.selectionModel().currentChanged.connect(self._turn)
        self.process.found.connect(self._take)
        self.process.refused.connect(self._tell_problem)
        self.process.failed.connect(self._fail)
        self.finished.connect(self._leave)

    def _translate(self) -> None:
        self.setWindowTitle(f"CivicForum – {current_words()('Signatures on minutes')}")
        self._show_signatures()
        self._show_state()

    def _leave(self) -> None:
        """However it is closed, nothing goes on and no password is left."""
        self.form.keyPasswordLine.empty()
        self.process.stop()

    def _forget(self) -> None:
        self._signatures = ()
        self._notice.clear()
        self._show_signatures()
        self._show_state()

    def _sign(self) -> None:
        form, pdf, key = self.form, self._pdf, self._key
        words, password = current_words(), form.keyPasswordLine.text()
        if pdf is None or key is None:
            self._notice.tell(words("Choose the document and your key first."))
            return
        form.keyPasswordLine.empty()
        self._is_signing = True
        target = free(pdf.with_stem(_SIGNED.sub("", pdf.stem) + "-signed"))
        reason, place = form.signReasonLine.text().strip(), form.signPlaceLine.text().strip()
        self._begin(Sign(str(pdf), str(key), password, str(target), reason, place))

    def _look(self) -> None:
        if self._pdf is not None:
            self._is_signing = False
            self._begin(Look(str(self._pdf)))

    def _begin(self, order: Sign | Look) -> None:
        words = current_words()
        self.process.ask(order)
        self._forget()
        self._notice.tell(
            words("The document is being signed…")
            if self._is_signing
            else words("The signatures are being checked…"),
            tone="muted",
        )
        self.form.cancelSignButton.setFocus()

    def _cancel(self) -> None:
        self.process.stop()
        words = current_words()
        self._end(words("Cancelled. A signed copy is there whole or not at all."), tone="warn")

    def _take(self, found: Found) -> None:
        words, self._pdf, self._signatures = current_words(), Path(found.pdf), found.signatures
        self._show_signatures()
        if self._is_signing:
            self._end(words("Signed: {path}", path=self._pdf.name), tone="plain")
        else:
            self._end("" if found.signatures else words("The document is not signed."))
        (self.form.signaturesView if found.signatures else self.form.signedPdfButton).setFocus()

    def _tell_problem(self, problem: Trouble) -> None:
        self._end(current_words().problem(problem))
        if problem.code == "sign-password":
            self.form.keyPasswordLine.setFocus()

    def _fail(self) -> None:
        words = current_words()
        self._end(
            words(
                "The part of the program that signs has stopped. Nothing is half-written, and the "
                "document is as it was. Try again."
            )
        )

    def _end(self, sentence: str, *, tone: str = "over") -> None:
        """Nothing is awaited any more, well or not."""
        self._notice.tell(sentence, tone=tone)
        self._show_state()
        self.form.signButton.setFocus()

    def _turn(self, now: QModelIndex, _before: QModelIndex) -> None:
        self.form.signatureLabel.setText(self._rows.row(now).spoken if now.isValid() else "")

    def _show_signatures(self) -> None:
        words, view = current_words(), self.form.signaturesView
        found = enumerate(self._signatures)
        self._rows.show([_row(place, each, words) for place, each in found])
        view.setCurrentIndex(self._rows.index(len(self._signatures) - 1))
        self._turn(view.currentIndex(), view.currentIndex())

    def _show_state(self) -> None:
        form, words, is_busy = self.form, current_words(), self.process.process_id > 0
        for label, path in ((form.signedPdfLabel, self._pdf), (form.keyFileLabel, self._key)):
            label.setText(words("none chosen yet") if path is None else path.name)
            label.setToolTip(str(path or ""))
        for button in (form.signedPdfButton, form.keyFileButton, form.signButton):
            button.setEnabled(not is_busy)
        form.lookSignaturesButton.setEnabled(self._pdf is not None and not is_busy)
        form.cancelSignButton.setVisible(is_busy)

    def _ask_for_pdf(self) -> None:
        folder = self._folder if self._pdf is None else self._pdf.parent
        dialog = self._dialog(current_words()("Document to sign"), folder, "PDF (*.pdf)")
        dialog.setObjectName("signedPdfDialog")
        dialog.fileSelected.connect(self.choose_pdf)
        dialog.open()

    def _ask_for_key(self) -> None:
        folder = self._folder if self._key is None else self._key.parent
        dialog = self._dialog(current_words()("Key to sign with"), folder, "PKCS#12 (*.p12 *.pfx)")
        dialog.setObjectName("keyFileDialog")
        dialog.fileSelected.connect(self.choose_key)
        dialog.open()

    def _dialog(self, title: str, folder: Path, kinds: str) -> QFileDialog:
        dialog = QFileDialog(self, title, str(folder))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(kinds)
        return dialog


def _row(place: int, found: Signed, words: Words) -> Row:
    state, at = state_of(found, words), found.at[:16].replace("T", " ")
    is_good = found.is_intact and found.is_whole
    spoken = words("{at} {signer}: {state}", at=at, signer=found.signer, state=state)
    mark = Mark.DONE if is_good else Mark.DOUBT
    return Row(str(place), "", found.signer, at, spoken, mark)
