"""The registry: all that can be done, with its keys. Menus, tooltips and F1 are made of it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from civicforum.base.words import Words
from civicforum.ui.icons import icon
from civicforum.ui.language import current_words


class Deed(StrEnum):
    """What can be done; the value is also the object name of its action."""

    OPEN = "openAction"
    SAMPLE = "sampleAction"
    QUIT = "quitAction"
    UNDO = "undoAction"
    REDO = "redoAction"
    BACK = "backAction"
    NEXT = "nextAction"
    FINISH_TURN = "finishTurnAction"
    RECESS = "recessAction"
    EXTEND = "extendAction"
    SHORTEN = "shortenAction"
    ADD_SPEAKER = "addSpeakerAction"
    CALL_CHOSEN = "callChosenAction"
    REMOVE_CHOSEN = "removeChosenAction"
    GIST = "gistAction"
    CHECK_IN = "checkInAction"
    LEAVE = "leaveAction"
    QUICK_NOTE = "quickNoteAction"
    KOREAN = "koreanAction"
    ENGLISH = "englishAction"
    LIGHT = "lightAction"
    DARK = "darkAction"
    SYSTEM = "systemAction"
    BLANK = "blankAction"
    AGENDA_SCENE = "agendaSceneAction"
    PROJECTOR = "projectorAction"
    KEYS = "keysAction"


class Menu(StrEnum):
    """The menu bar, from left to right."""

    FORUM = "forumMenu"
    EDIT = "editMenu"
    RUN = "runMenu"
    VIEW = "viewMenu"
    PROJECTOR = "projectorMenu"
    HELP = "helpMenu"


@dataclass(frozen=True, slots=True)
class Entry:
    """A deed in the reader's language; `needs_forum`: only while a forum is open."""

    deed: Deed
    menu: Menu
    text: str
    keys: tuple[str, ...] = ()
    icon: str = ""
    needs_forum: bool = True
    is_checkable: bool = False


def registry(words: Words) -> tuple[Entry, ...]:
    """Everything that can be done, in the order of the menus."""
    return (
        Entry(Deed.OPEN, Menu.FORUM, words("Open…"), ("Ctrl+O",), "folder-open", needs_forum=False),
        Entry(Deed.SAMPLE, Menu.FORUM, words("Try the sample"), (), "sparkles", needs_forum=False),
        Entry(Deed.QUIT, Menu.FORUM, words("Quit"), ("Ctrl+Q",), needs_forum=False),
        Entry(Deed.UNDO, Menu.EDIT, words("Undo"), ("Ctrl+Z",), "undo-2"),
        Entry(Deed.REDO, Menu.EDIT, words("Redo"), ("Ctrl+Shift+Z",), "redo-2"),
        Entry(Deed.BACK, Menu.EDIT, words("Back: undo the last Next"), ("PgUp",)),
        Entry(Deed.NEXT, Menu.RUN, words("Next"), _NEXT_KEYS, "skip-forward"),
        Entry(Deed.FINISH_TURN, Menu.RUN, words("End speech"), ("Ctrl+Shift+E",), "mic"),
        Entry(Deed.RECESS, Menu.RUN, words("Recess"), ("F7",), "pause"),
        Entry(Deed.EXTEND, Menu.RUN, words("+1 min"), ("Alt+Up",)),
        Entry(Deed.SHORTEN, Menu.RUN, words("−1 min"), ("Alt+Down",)),
        Entry(Deed.ADD_SPEAKER, Menu.RUN, words("Add speaker"), ("F3",), "user-plus"),
        Entry(Deed.CALL_CHOSEN, Menu.RUN, words("Give the floor"), ("Shift+F3",), "mic"),
        Entry(Deed.REMOVE_CHOSEN, Menu.RUN, words("Remove speaker"), ("Shift+Del",), "x"),
        Entry(Deed.GIST, Menu.RUN, words("Write gist"), ("Shift+F2",)),
        Entry(Deed.CHECK_IN, Menu.RUN, words("Check in"), ("Ctrl+I",)),
        Entry(Deed.LEAVE, Menu.RUN, words("Leave"), ("Ctrl+Shift+I",)),
        Entry(Deed.QUICK_NOTE, Menu.RUN, words("Quick note"), ("F2",)),
        Entry(Deed.KOREAN, Menu.VIEW, "한국어", needs_forum=False, is_checkable=True),
        Entry(Deed.ENGLISH, Menu.VIEW, "English", needs_forum=False, is_checkable=True),
        Entry(Deed.SYSTEM, Menu.VIEW, words("Colours of the system"), needs_forum=False),
        Entry(Deed.LIGHT, Menu.VIEW, words("Light"), needs_forum=False),
        Entry(Deed.DARK, Menu.VIEW, words("Dark"), needs_forum=False),
        Entry(
            Deed.AGENDA_SCENE,
            Menu.PROJECTOR,
            words("Show agenda"),
            ("Ctrl+F8",),
            "list",
            is_checkable=True,
        ),
        Entry(
            Deed.BLANK,
            Menu.PROJECTOR,
            words("Blank"),
            ("Shift+F8", ".", "B"),
            "monitor-off",
            is_checkable=True,
        ),
        Entry(Deed.PROJECTOR, Menu.PROJECTOR, words("Projector full screen"), ("F11",), "monitor"),
        Entry(Deed.KEYS, Menu.HELP, words("Keys"), ("F1",), "info", needs_forum=False),
    )


_NEXT_KEYS = ("Ctrl+Return", "Ctrl+Enter", "PgDown")


def menu_titles(words: Words) -> Mapping[Menu, str]:
    """What the menus are called."""
    return {
        Menu.FORUM: words("&Forum"),
        Menu.EDIT: words("&Edit"),
        Menu.RUN: words("&Run"),
        Menu.VIEW: words("&View"),
        Menu.PROJECTOR: words("&Projector"),
        Menu.HELP: words("&Help"),
    }


def keys_in_words(keys: tuple[str, ...]) -> str:
    """The keys as this system writes them."""
    native = QKeySequence.SequenceFormat.NativeText
    return ", ".join(QKeySequence(key).toString(native) for key in keys)


class Actions(QObject):
    """The QActions of the registry and the menus that hold them.

    Args:
        window: whose keys they are; clicker keys also work in the projector window.
        menu_bar: filled with the menus.
    """

    def __init__(self, window: QWidget, menu_bar: QMenuBar) -> None:
        super().__init__(window)
        self._actions: dict[Deed, QAction] = {}
        self._menus = {menu: _menu(menu_bar, menu) for menu in Menu}
        for menu in self._menus.values():
            menu_bar.addMenu(menu)
        for entry in registry(current_words()):
            action = QAction(window)
            action.setObjectName(entry.deed)
            action.setCheckable(entry.is_checkable)
            action.setShortcuts([QKeySequence(key) for key in entry.keys])
            action.setShortcutContext(Qt.ShortcutContext.ApplicationShortcut)
            self._actions[entry.deed] = action
            self._menus[entry.menu].addAction(action)
        self.allow_forum(is_open=False)
        self.retranslate()

    def __getitem__(self, deed: Deed) -> QAction:
        return self._actions[deed]

    def connect_to(self, doers: Mapping[Deed, Callable[[], object]]) -> None:
        """What each deed does; bound methods of objects that live as long as the window's page."""
        for deed, doer in doers.items():
            self._actions[deed].triggered.connect(doer)

    def disconnect_from(self, doers: Mapping[Deed, Callable[[], object]]) -> None:
        """The page of these doers goes."""
        for deed, doer in doers.items():
            self._actions[deed].triggered.disconnect(doer)

    def allow_forum(self, *, is_open: bool) -> None:
        """Enable what needs a forum."""
        for entry in registry(current_words()):
            self._actions[entry.deed].setEnabled(is_open or not entry.needs_forum)

    def retranslate(self) -> None:
        """Texts, tooltips and icons anew, for another language or colour scheme."""
        words = current_words()
        for menu, title in menu_titles(words).items():
            self._menus[menu].setTitle(title)
        for entry in registry(words):
            self.say(entry.deed, entry.text)
            if entry.icon:
                self._actions[entry.deed].setIcon(icon(entry.icon))

    def say(self, deed: Deed, text: str) -> None:
        """Call it so in menu, buttons and tooltip."""
        self._actions[deed].setText(text)
        self._actions[deed].setIconText(text)
        self.explain(deed, text)

    def explain(self, deed: Deed, text: str) -> None:
        """The tooltip: what it does and by which keys."""
        action = self._actions[deed]
        keys = ", ".join(
            key.toString(QKeySequence.SequenceFormat.NativeText) for key in action.shortcuts()
        )
        action.setToolTip(f"{text} ({keys})" if keys else text)


def _menu(parent: QMenuBar, menu: Menu) -> QMenu:
    made = QMenu(parent)
    made.setObjectName(menu)
    return made
