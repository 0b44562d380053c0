"""The window of the facilitator: a start page, and the Run page while a forum is open."""

from pathlib import Path

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QFileDialog, QMainWindow

from civicforum.desk.opening import SUFFIX
from civicforum.ui.actions import Actions, Deed
from civicforum.ui.bridge import Bridge
from civicforum.ui.forms.ui_main_window import Ui_MainWindow
from civicforum.ui.head import Head
from civicforum.ui.keys_window import KeysWindow
from civicforum.ui.language import current_words, speak
from civicforum.ui.projector.window import ProjectorWindow
from civicforum.ui.run.page import RunPage
from civicforum.ui.theme import Theme
from civicforum.ui.widgets.notice import Notice

DESIGNED = QSize(1366, 728)
SMALLEST = QSize(1024, 560)
_FRAME = QSize(16, 48)


class MainWindow(QMainWindow):
    """Knows pages and menus; what happens on a page is the page's.

    Signals:
        file_chosen: open this forum. sample_asked: open the sample. closed: the window was closed.
    """

    file_chosen = Signal(Path)
    sample_asked = Signal()
    closed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.form = Ui_MainWindow()
        self.form.setupUi(self)  # pyright: ignore[reportUnknownMemberType]
        self._theme = theme
        self.page: RunPage | None = None
        self._head: Head | None = None
        self._projector: ProjectorWindow | None = None
        self._bridge: Bridge | None = None
        self._start_notice = Notice(self.form.startNotice)
        self.actions_ = Actions(self, self.form.menuBar)
        self.form.openButton.setDefaultAction(self.actions_[Deed.OPEN])
        self.form.sampleButton.setDefaultAction(self.actions_[Deed.SAMPLE])
        self.actions_.connect_to(
            {
                Deed.OPEN: self._ask_for_file,
                Deed.SAMPLE: self.sample_asked.emit,
                Deed.QUIT: self.close,
                Deed.KOREAN: self._speak_korean,
                Deed.ENGLISH: self._speak_english,
                Deed.LIGHT: self._paint_light,
                Deed.DARK: self._paint_dark,
                Deed.SYSTEM: self._paint_as_system,
                Deed.PROJECTOR: self._toggle_projector,
                Deed.KEYS: self._show_keys,
            }
        )
        self.setMinimumSize(SMALLEST)
        self.resize(DESIGNED.boundedTo(self.screen().availableSize() - _FRAME))
        self._retranslate()
        self.show_start()

    def show_start(self, sentence: str = "") -> None:
        """The start page, with what went wrong where something did."""
        self.form.header.hide()
        self.form.pages.setCurrentWidget(self.form.startPage)
        self._start_notice.tell(sentence)
        self.actions_.allow_forum(is_open=False)
        self.setWindowTitle("CivicForum")

    def show_forum(self, bridge: Bridge, projector: ProjectorWindow) -> None:
        """The Run page of a forum."""
        self._bridge, self._projector = bridge, projector
        self.actions_.allow_forum(is_open=True)
        self._head = Head(self.form, bridge)
        self.page = RunPage(bridge, self.actions_, self)
        self.form.pages.addWidget(self.page)
        self.form.pages.setCurrentWidget(self.page)
        self.form.header.show()
        projector.moved.connect(self._tell_projector)
        bridge.changed.connect(self._title)
        self._title()
        self._tell_projector()
        self.page.form.nextButton.setFocus()

    def leave_forum(self) -> None:
        """Back to a window without a forum."""
        page, self.page, self._head, self._bridge = self.page, None, None, None
        self._projector = None
        if page is not None:
            page.leave()
            self.form.pages.removeWidget(page)
            page.setParent(None)
            page.deleteLater()
        self.show_start()

    def changeEvent(self, event: QEvent) -> None:
        """Another language or colour scheme."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.LanguageChange, QEvent.Type.PaletteChange}:
            self._retranslate()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Everything is saved already."""
        super().closeEvent(event)
        self.closed.emit()

    def _retranslate(self) -> None:
        self.form.retranslateUi(self)  # pyright: ignore[reportUnknownMemberType]
        self.actions_.retranslate()
        language = current_words().language
        self.actions_[Deed.KOREAN].setChecked(language == "ko")
        self.actions_[Deed.ENGLISH].setChecked(language == "en")
        if self.page is not None and self._head is not None:
            self.page.retranslate()
            self._head.refresh()
            self._title()
            self._tell_projector()

    def _title(self) -> None:
        if self._bridge is not None:
            self.setWindowTitle(f"CivicForum – {self._bridge.desk.forum.title}")

    def _ask_for_file(self) -> None:
        words = current_words()
        dialog = QFileDialog(self, words("Open a forum"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(words("Forums (*{suffix})", suffix=SUFFIX))
        dialog.fileSelected.connect(self._choose)
        dialog.open()

    def _choose(self, file: str) -> None:
        self.file_chosen.emit(Path(file))

    def _speak_korean(self) -> None:
        speak("ko")

    def _speak_english(self) -> None:
        speak("en")

    def _paint_light(self) -> None:
        self._theme.choose(Qt.ColorScheme.Light)

    def _paint_dark(self) -> None:
        self._theme.choose(Qt.ColorScheme.Dark)

    def _paint_as_system(self) -> None:
        self._theme.choose(Qt.ColorScheme.Unknown)

    def _show_keys(self) -> None:
        KeysWindow(self).show()

    def _toggle_projector(self) -> None:
        if self._projector is not None:
            self._projector.toggle_full_screen(self.screen())

    def _tell_projector(self) -> None:
        page, projector = self.page, self._projector
        if page is None or projector is None:
            return
        words = current_words()
        size = projector.screen().size()
        if projector.is_unplugged:
            page.tell_projector(words("Unplugged, will return by itself"), is_well=False)
        elif projector.isFullScreen():
            page.tell_projector(f"{size.width()}×{size.height()}", is_well=True)
        else:
            page.tell_projector(words("in a window"), is_well=True)
