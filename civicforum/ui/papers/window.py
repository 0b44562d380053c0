"""Papers of the day: chosen, looked at, saved as PDF, printed. It blocks nothing."""

from pathlib import Path

from PySide6.QtCore import QEvent, QModelIndex, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from civicforum.base.errors import Trouble
from civicforum.documents.papers.dispatch import PaperMade
from civicforum.documents.papers.order import Paper, PaperOrder
from civicforum.documents.papers.remarks import remarks
from civicforum.domain.ballot_codes import DrawCodes
from civicforum.domain.poll_things import Poll
from civicforum.screens.papers import codes_told, copies_told, may_draw_codes, question_told
from civicforum.screens.row import Row
from civicforum.ui.bridge import Bridge, Place
from civicforum.ui.forms.ui_papers_window import Ui_PapersWindow
from civicforum.ui.language import current_words
from civicforum.ui.papers.options import PaperOptions
from civicforum.ui.papers.preview import PaperPreview
from civicforum.ui.papers.printing import Printing, printer_for
from civicforum.ui.papers.process import PaperProcess
from civicforum.ui.scaling import fit_window
from civicforum.ui.widgets.notice import Notice
from civicforum.ui.widgets.rows import shown_in
from civicforum.ui.wrapup.writer import Writer

_SIZE = (1080, 640)
_ENDING = ".pdf"


class PapersWindow(QDialog):
    """Follows the forum; what it writes or prints is what the preview shows.

    Args:
        parent: the main window. bridge: the forum. folder: where a PDF is saved first.
    """

    def __init__(self, parent: QWidget, bridge: Bridge, folder: Path) -> None:
        super().__init__(parent)
        self.form = form = Ui_PapersWindow()
        form.setupUi(self)  # pyright: ignore[reportUnknownMemberType]
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._bridge, self._folder = bridge, folder
        self._saving: tuple[PaperOrder, Path] | None = None
        self._printer: QPrinter | None = None
        self._remarks: tuple[str, ...] = ()
        self._process = PaperProcess(bridge.desk, self)
        self._writer = Writer(self)
        self._options = PaperOptions(form, self)
        self._preview = PaperPreview(form, bridge.desk, self._process, self)
        self.printing = Printing(self._process, self)
        self._notice = Notice(form.paperNotice, bridge, Place.PAPERS)
        self._rows = shown_in(form.papersView, lead_width=4)
        self._translate()
        form.papersView.setCurrentIndex(self._rows.index(0))
        self.finished.connect(self._leave)
        self._bind()
        fit_window(self, *_SIZE)
        self.refresh()
        form.papersView.setFocus()

    @staticmethod
    def present(parent: QWidget, bridge: Bridge, folder: Path) -> None:
        """The window that is open already, else a new one."""
        seen = (each for each in parent.findChildren(PapersWindow) if each.isVisible())
        window = next(seen, None) or PapersWindow(parent, bridge, folder)
        window.show()
        window.raise_()
        window.activateWindow()

    def refresh(self) -> None:
        """Show the chosen paper of the forum as it is now."""
        paper = Paper(self._rows.row(self.form.papersView.currentIndex()).key)
        self._options.show(paper, self._bridge.desk.forum)
        self._show_order()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another room for the sheet."""
        super().resizeEvent(event)
        self._preview.refresh()

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.form.retranslateUi(self)  # pyright: ignore[reportUnknownMemberType]
            self._translate()
            self.refresh()

    def _leave(self) -> None:
        """However it is closed, nothing goes on."""
        self._process.stop()
        self._writer.close()

    @property
    def process_id(self) -> int:
        """Of the process that makes papers; 0 where none runs."""
        return self._process.process_id

    def print_on(self, printer: QPrinter) -> None:
        """Send the paper to a printer."""
        self._preview.hold(is_held=True)
        self.printing.start(printer, self._options.order(), self._preview.pages)
        self._show_state()

    def save(self, file: str) -> None:
        """Write the paper there."""
        path = Path(file)
        self._saving = self._options.order(), path if path.suffix else path.with_suffix(_ENDING)
        self._folder = path.parent
        self._process.make(self._saving[0])

    def _bind(self) -> None:
        form = self.form
        form.papersView.selectionModel().currentChanged.connect(self._turn)
        form.closePapersButton.clicked.connect(self.close)
        form.drawCodesButton.clicked.connect(self._draw_codes)
        form.savePaperButton.clicked.connect(self._ask_for_file)
        form.printPaperButton.clicked.connect(self._ask_for_printer)
        self._options.changed.connect(self._show_order)
        self._preview.told.connect(self._show_state)
        self._process.made.connect(self._write)
        self._process.failed.connect(self._fail)
        self._writer.ended.connect(self._end_saving)
        self.printing.advanced.connect(self._tell_sheets)
        self.printing.ended.connect(self._end_printing)
        self._bridge.changed.connect(self.refresh)

    def _translate(self) -> None:
        words = current_words()
        self.setWindowTitle(f"CivicForum – {words('Papers of the day')}")
        names = [(paper, _capital(words.named("paper", paper))) for paper in Paper]
        self._rows.show([Row(paper, "", name, "", name) for paper, name in names])
        self._options.retranslate()

    def _turn(self, index: QModelIndex) -> None:
        if index.isValid():
            self._notice.clear()
            self.refresh()

    def _show_order(self) -> None:
        form, words, order = self.form, current_words(), self._options.order()
        forum = self._bridge.desk.forum
        form.paperAbout.setText(words.named("paper-about", order.paper))
        self._remarks = remarks(forum, order, words)
        self._show_poll(self._poll(order), is_of_ballots=order.paper is Paper.BALLOTS)
        self._preview.show_order(order)
        self._show_state()

    def _poll(self, order: PaperOrder) -> Poll | None:
        """The poll of ballots or certificate."""
        polls = self._bridge.desk.forum.polls
        return next((poll for poll in polls if poll.id == order.poll), None)

    def _show_poll(self, poll: Poll | None, *, is_of_ballots: bool) -> None:
        form = self.form
        may_draw = poll is not None and is_of_ballots and may_draw_codes(poll)
        may_draw = may_draw and not self._bridge.is_rehearsal
        form.questionLabel.setVisible(poll is not None)
        form.codesLabel.setVisible(poll is not None and is_of_ballots and bool(poll.drawn))
        form.codesBox.setVisible(may_draw)
        form.drawCodesButton.setVisible(may_draw)
        if poll is not None:
            form.questionLabel.setText(question_told(poll))
            form.codesLabel.setText(codes_told(poll, words=current_words()))
        told = copies_told(poll if is_of_ballots else None, words=current_words())
        form.paperCopiesBox.setSpecialValueText(told)

    def _draw_codes(self) -> None:
        poll = self._poll(self._options.order())
        if poll is not None:
            self._bridge.do(DrawCodes(poll.id, self.form.codesBox.value()), place=Place.PAPERS)

    def _show_state(self) -> None:
        form, words, pages = self.form, current_words(), self._preview.pages
        told = [*self._remarks]
        if pages:
            told.append(
                words.count(
                    "{number} sheet will come out.", "{number} sheets will come out.", pages
                )
            )
        form.paperRemarks.setText("\n".join(told))
        form.paperRemarks.setVisible(bool(told))
        is_ready = self._preview.pages > 0 and not self.printing.is_busy
        may_print = is_ready and not self._bridge.is_rehearsal
        form.savePaperButton.setEnabled(may_print)
        form.printPaperButton.setEnabled(may_print)
        form.papersView.setEnabled(not self.printing.is_busy)
        if self._bridge.is_rehearsal:
            said = words("This is a rehearsal: papers can be looked at, none is printed.")
            self._notice.tell(said, tone="muted")

    def _ask_for_file(self) -> None:
        words, paper = current_words(), self._options.paper
        dialog = QFileDialog(self, words("Save the paper"), str(self._folder))
        dialog.setObjectName("paperFileDialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter("PDF (*.pdf)")
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(words.named("paper", paper) + _ENDING)
        dialog.fileSelected.connect(self.save)
        dialog.open()

    def _write(self, made: PaperMade, content: bytes) -> None:
        if self._saving is not None and made.order == self._saving[0]:
            self._writer.write(self._saving[1], content, overwrite=True)  # the dialog asked

    def _end_saving(self, file: str, problem: object) -> None:
        words, self._saving = current_words(), None
        if isinstance(problem, Trouble):
            self._notice.tell(words.problem(problem))
        else:
            self._notice.tell(words("Written: {path}", path=file), tone="muted")

    def _ask_for_printer(self) -> None:
        self._notice.clear()
        if not QPrinterInfo.availablePrinterNames():
            words = current_words()
            self._notice.tell(
                words(
                    "This machine knows no printer. Save the paper as PDF and print it elsewhere."
                )
            )
            return
        self._printer = printer = printer_for(self._options.order())
        dialog = QPrintDialog(printer, self)
        dialog.setObjectName("paperPrintDialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
        dialog.setMinMax(1, self._preview.pages)
        dialog.accepted.connect(self._print)
        QDialog.open(dialog)

    def _print(self) -> None:
        if self._printer is not None:
            self.print_on(self._printer)

    def _tell_sheets(self, done: int, pages: int) -> None:
        words = current_words()
        said = words("Printing: {done} of {pages} sheets", done=done, pages=pages)
        self._notice.tell(said, tone="muted")

    def _end_printing(self, sent: int) -> None:
        words = current_words()
        self._preview.hold(is_held=False)
        self._show_state()
        if sent:
            said = words.count("{number} sheet was sent.", "{number} sheets were sent.", sent)
            self._notice.tell(said, tone="muted")
        else:
            self._notice.tell(words("The printer took nothing. Look whether it is on, try again."))

    def _fail(self) -> None:
        if self._saving is not None:
            self._saving = None
            words = current_words()
            self._notice.tell(
                words("The paper could not be made. Your forum is safe. Save it again.")
            )


def _capital(name: str) -> str:
    return name[:1].upper() + name[1:]
