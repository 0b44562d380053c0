"""The window of the facilitator: a start page, and three pages while a forum is open."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QFileDialog, QMainWindow

from civicforum.base.colours import Colours
from civicforum.base.disk import has_folder
from civicforum.base.paths import SUFFIX
from civicforum.ui.actions import Actions
from civicforum.ui.deeds import Deed
from civicforum.ui.forms.ui_main_window import Ui_MainWindow
from civicforum.ui.help_deeds import HelpDeeds
from civicforum.ui.info_bar import InfoBar
from civicforum.ui.language import current_words
from civicforum.ui.memory import Memory
from civicforum.ui.page import Page, PageName
from civicforum.ui.page_frame import PageFrame
from civicforum.ui.panes import cycle
from civicforum.ui.scaling import rescale
from civicforum.ui.start.page import StartPage
from civicforum.ui.theme import Theme, current_colours, is_for_touch
from civicforum.ui.view_deeds import ViewDeeds

if TYPE_CHECKING:
    from civicforum.desk.desk import Desk
    from civicforum.ui.announcer import Announcer
    from civicforum.ui.bridge import Bridge
    from civicforum.ui.head import Head
    from civicforum.ui.projector.window import ProjectorWindow
    from civicforum.ui.run.page import RunPage

DESIGNED = QSize(1366, 728)
SMALLEST = QSize(1024, 560)
_FRAME = QSize(16, 48)
_DEEDS = {
    PageName.PREPARE: Deed.PREPARE_PAGE,
    PageName.RUN: Deed.RUN_PAGE,
    PageName.WRAP_UP: Deed.WRAP_UP_PAGE,
}
_ON_RUN_PAGE = (
    Deed.ADD_SPEAKER,
    Deed.CHECK_IN,
    Deed.QUICK_NOTE,
    Deed.GIST,
    Deed.ADD_CARD,
    Deed.ADD_THEME,
    Deed.SCENE_TEXT,
)


class MainWindow(QMainWindow):
    """Knows pages and menus; what happens on a page is the page's.

    Signals:
        file_chosen: open this forum. sample_asked: open the sample. close_asked: close the forum.
        closed: the window was closed. copy_asked: save a copy of the forum there.
    """

    file_chosen = Signal(Path)
    sample_asked = Signal()
    close_asked = Signal()
    closed = Signal()
    copy_asked = Signal(Path)

    def __init__(self, theme: Theme, memory: Memory) -> None:
        super().__init__()
        self.form = form = Ui_MainWindow()
        form.setupUi(self)  # pyright: ignore[reportUnknownMemberType]
        self._memory = memory
        self._painted: Colours | None = None
        self._view = ViewDeeds(theme, memory, self)
        self._path: Path | None = None
        self.today: Callable[[], str] = str
        self._pages: dict[PageName, Page] = {}
        self._frames: dict[PageName, PageFrame] = {}
        self._head: Head | None = None
        self.announcer: Announcer | None = None
        self._projector: ProjectorWindow | None = None
        self._bridge: Bridge | None = None
        self._unplugged = ""
        self.actions_ = Actions(self, form.menuBar)
        self.info = InfoBar(form, self)
        self.help = HelpDeeds(self, self.info, memory, self._desk)
        self.start_page = StartPage(self.actions_, memory, form.pages)
        self.start_page.chosen.connect(self.file_chosen)
        self.start_page.missing.connect(self._look_for)
        form.pages.addWidget(self.start_page)
        form.pageBar.setUsesScrollButtons(False)
        for _ in PageName:
            form.pageBar.addTab("")
        form.pageBar.currentChanged.connect(self._turn)
        form.commandsButton.setDefaultAction(self.actions_[Deed.COMMANDS])
        self.actions_.connect_to(self._doers())
        theme.resized.connect(self._resize_all)
        self.setMinimumSize(SMALLEST.boundedTo(self.screen().availableSize() - _FRAME))
        self.resize(DESIGNED.boundedTo(self.screen().availableSize() - _FRAME))
        self._resize_all()
        self.show_start()

    @property
    def page(self) -> "RunPage | None":
        """The Run page, while a forum is open."""
        return cast("RunPage | None", self._pages.get(PageName.RUN))

    def show_start(self, sentence: str = "") -> None:
        """The start page, with what went wrong where something did."""
        self.form.header.hide()
        self.info.clear()
        self.form.pages.setCurrentWidget(self.start_page)
        self.start_page.tell(sentence)
        self.actions_.allow_forum(is_open=False)
        self.setWindowTitle("CivicForum")

    @property
    def forum_folder(self) -> Path:
        """Where the forum lies, or where new ones go."""
        folder = self._path.parent if self._path is not None else self._memory.folder()
        return folder if has_folder(folder) else Path.home()

    def show_forum(
        self, bridge: "Bridge", projector: "ProjectorWindow", path: Path | None = None
    ) -> None:
        """A forum, on the page where there is something to do; `path`: where its file lies."""
        from civicforum.ui import pages

        self._bridge, self._projector, self._path = bridge, projector, path
        self.actions_.allow_forum(is_open=True)
        self._head = pages.Head(self.form, bridge)
        self.announcer = pages.Announcer(self, bridge)
        self.form.header.show()
        projector.moved.connect(self._tell_projector)
        bridge.changed.connect(self._title)
        bridge.toasted.connect(self._toast)
        self._title()
        self.show_page(PageName.RUN)
        self._tell_projector()

    def show_page(self, name: PageName) -> None:
        """Bring a page forward; it is made when it is wanted for the first time."""
        bridge = self._bridge
        if bridge is None:
            return
        if name not in self._pages:
            from civicforum.ui.pages import maker

            make = maker(name, self._memory)
            self._pages[name] = page = make(bridge, self.actions_, self)
            page.jumped.connect(self._jump)
            self._frames[name] = frame = PageFrame(page)
            self.form.pages.addWidget(frame)
        self.form.pages.setCurrentWidget(self._frames[name])
        place = list(PageName).index(name)
        if self.form.pageBar.currentIndex() != place:
            self.form.pageBar.setCurrentIndex(place)
        for each, deed in _DEEDS.items():
            self.actions_[deed].setChecked(each is name)
        self._pages[name].first_focus().setFocus()

    def leave_forum(self) -> None:
        """Back to a window without a forum."""
        pages, self._pages = self._pages, {}
        frames, self._frames = self._frames, {}
        head, self._head = self._head, None
        for window in self.findChildren(QDialog, "PapersWindow"):
            window.close()
        self._bridge = self._projector = self.announcer = None
        if head is not None:
            head.leave()
        for name, page in pages.items():
            page.leave()
            self.form.pages.removeWidget(frames[name])
            frames[name].setParent(None)
            frames[name].deleteLater()
        self.show_start()

    def changeEvent(self, event: QEvent) -> None:
        """Another language or colour scheme."""
        super().changeEvent(event)
        is_of_colours = event.type() is QEvent.Type.PaletteChange
        if (
            is_of_colours and self._painted is not current_colours()
        ) or event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Everything is saved already."""
        super().closeEvent(event)
        self.closed.emit()

    def _doers(self) -> Mapping[Deed, Callable[[], object]]:
        return {
            Deed.NEW: self._ask_for_new,
            Deed.OPEN: self._ask_for_file,
            Deed.COPY: self._ask_for_copy,
            Deed.PAPERS: self._show_papers,
            Deed.SAMPLE: self.sample_asked.emit,
            Deed.CLOSE: self.close_asked.emit,
            Deed.QUIT: self.close,
            Deed.PREPARE_PAGE: self._show_prepare,
            Deed.RUN_PAGE: self._show_run,
            Deed.WRAP_UP_PAGE: self._show_wrap_up,
            **self._view.doers(),
            Deed.COMMANDS: self._show_commands,
            Deed.FIND: self._show_search,
            Deed.NEXT_PANE: self._next_pane,
            Deed.PREVIOUS_PANE: self._previous_pane,
            Deed.PROJECTOR: self._toggle_projector,
            Deed.KEYS: self._show_keys,
            **self.help.doers(),
            **dict.fromkeys(_ON_RUN_PAGE, self._show_run),
        }

    def _retranslate(self) -> None:
        words, self._painted = current_words(), current_colours()
        self.form.retranslateUi(self)  # pyright: ignore[reportUnknownMemberType]
        self.actions_.retranslate()
        self.info.retranslate()
        self.actions_[Deed.KOREAN].setChecked(words.language == "ko")
        self.actions_[Deed.ENGLISH].setChecked(words.language == "en")
        self.actions_[Deed.TOUCH].setChecked(is_for_touch())
        for place, title in enumerate((words("Prepare"), words("Run"), words("Wrap up"))):
            self.form.pageBar.setTabText(place, title)
        if self._head is not None:
            self._head.refresh()
            self._title()
            self._tell_projector()

    def _resize_all(self) -> None:
        """Everything that has a size of its own, in the new size of the interface."""
        rescale(self)
        self._retranslate()
        for page in self._pages.values():
            page.retranslate()

    def _title(self) -> None:
        if self._bridge is not None:
            self.setWindowTitle(f"CivicForum – {self._bridge.desk.forum.title}")

    def _toast(self, sentence: str, deed: str) -> None:
        if self._head is not None:
            self._head.toast(sentence, self.actions_[Deed(deed)] if deed else None)

    def _turn(self, place: int) -> None:
        self.show_page(list(PageName)[place])

    def _jump(self, page: str, spot: str) -> None:
        name = PageName(page)
        self.show_page(name)
        self._pages[name].show_spot(spot)

    def _show_prepare(self) -> None:
        self.show_page(PageName.PREPARE)

    def _show_run(self) -> None:
        self.show_page(PageName.RUN)

    def _show_wrap_up(self) -> None:
        self.show_page(PageName.WRAP_UP)

    def _ask_for_file(self) -> None:
        words = current_words()
        dialog = QFileDialog(self, words("Open a forum"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(words("Forums (*{suffix})", suffix=SUFFIX))
        dialog.fileSelected.connect(self._choose)
        dialog.open()

    def _ask_for_new(self) -> None:
        from civicforum.ui.start.new_forum import NewForum

        window = NewForum(self, self._memory.folder(), self.today())
        window.made.connect(self._open_new)
        window.open()

    def _open_new(self, path: Path) -> None:
        """A new forum is prepared first."""
        self.file_chosen.emit(path)
        self.show_page(PageName.PREPARE)

    def _ask_for_copy(self) -> None:
        words = current_words()
        dialog = QFileDialog(self, words("Save a copy"), str(self.forum_folder))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(words("Forums (*{suffix})", suffix=SUFFIX))
        dialog.fileSelected.connect(self._choose_copy)
        dialog.open()

    def _choose_copy(self, file: str) -> None:
        self.copy_asked.emit(Path(file))

    def _look_for(self, path: Path) -> None:
        """The file of a recent forum was moved: somebody knows where."""
        self._memory.forget(str(path))
        self._ask_for_file()

    def _choose(self, file: str) -> None:
        self.file_chosen.emit(Path(file))

    def go_to(self, kind: str, identity: str) -> None:
        """To a thing that was found."""
        from civicforum.ui.pages import found_on

        page, name = found_on(kind)
        self._jump(page, f"{name}:{identity}")

    def _desk(self) -> "Desk | None":
        return None if self._bridge is None else self._bridge.desk

    def _show_keys(self) -> None:
        from civicforum.ui.keys_window import KeysWindow

        KeysWindow(self).show()

    def _show_commands(self) -> None:
        from civicforum.ui.commands_window import CommandsWindow

        CommandsWindow(self, self.actions_).show()

    def _show_papers(self) -> None:
        if self._bridge is not None:
            from civicforum.ui.papers.window import PapersWindow

            PapersWindow.present(self, self._bridge, self.forum_folder)

    def _show_search(self) -> None:
        if self._bridge is not None:
            from civicforum.ui.search_window import SearchWindow

            window = SearchWindow(self, self._bridge)
            window.chosen.connect(self.go_to)
            window.show()

    def _next_pane(self) -> None:
        self._cycle(forwards=True)

    def _previous_pane(self) -> None:
        self._cycle(forwards=False)

    def _cycle(self, *, forwards: bool) -> None:
        shown = [page for page in self._pages.values() if page.isVisible()]
        if shown:
            cycle(shown[0].panes(), forwards=forwards)

    def _toggle_projector(self) -> None:
        if self._projector is not None:
            self._projector.toggle_full_screen(self.screen())

    def _tell_projector(self) -> None:
        page, projector = self.page, self._projector
        if page is None or projector is None:
            return
        words = current_words()
        size = projector.screen().size()
        self._tell_unplugged(
            words(
                "The projector screen is gone. The forum goes on, the timers keep running. "
                "Plug it in again: the picture returns by itself."
            )
            if projector.is_unplugged
            else ""
        )
        if projector.is_unplugged:
            page.projector.tell(words("Unplugged, will return by itself"), is_well=False)
        elif projector.isFullScreen():
            page.projector.tell(f"{size.width()}×{size.height()}", is_well=True)
        else:
            page.projector.tell(words("in a window"), is_well=True)

    def _tell_unplugged(self, sentence: str) -> None:
        """On every page while the projector has no screen; an empty sentence takes it back."""
        before, self._unplugged = self._unplugged, sentence
        if sentence == before:
            return
        self.info.take_back(before)
        if sentence:
            action = current_words()("Show it in a window here")
            self.info.tell(sentence, tone="warn", action=action, act=self._toggle_projector)
        if self.announcer is not None:
            self.announcer.say(sentence)
