"""The registry: what each deed is called, where it stands and by which keys it is done."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtGui import QKeySequence

from civicforum.base.words import Words
from civicforum.ui.deeds import Deed, Menu


@dataclass(frozen=True, slots=True)
class Entry:
    """A deed in the reader's language.

    Attributes:
        needs_forum: only while a forum is open.
        is_local: its keys work only in the panel to which the action is added.
    """

    deed: Deed
    menu: Menu
    text: str
    keys: tuple[str, ...] = ()
    icon: str = ""
    needs_forum: bool = True
    is_checkable: bool = False
    is_local: bool = False


def registry(words: Words) -> tuple[Entry, ...]:
    """Everything that can be done, in the order of the menus."""
    return (
        *_forum(words),
        *_edit(words),
        *_run(words),
        *_speakers(words),
        *_cards(words),
        *_projector(words),
        *_view(words),
        *_help(words),
    )


def menu_titles(words: Words) -> Mapping[Menu, str]:
    """What the menus are called."""
    return {
        Menu.FORUM: words("&Forum"),
        Menu.EDIT: words("&Edit"),
        Menu.RUN: words("&Run"),
        Menu.SPEAKERS: words("&Speakers"),
        Menu.CARDS: words("&Cards"),
        Menu.PROJECTOR: words("&Projector"),
        Menu.VIEW: words("&View"),
        Menu.HELP: words("&Help"),
    }


def keys_in_words(keys: tuple[str, ...]) -> str:
    """The keys as this system writes them."""
    native = QKeySequence.SequenceFormat.NativeText
    return ", ".join(QKeySequence(key).toString(native) for key in keys)


def _forum(words: Words) -> tuple[Entry, ...]:
    menu = Menu.FORUM
    return (
        Entry(Deed.NEW, menu, words("New forum…"), ("Ctrl+N",), "file-plus", needs_forum=False),
        Entry(Deed.OPEN, menu, words("Open…"), ("Ctrl+O",), "folder-open", needs_forum=False),
        Entry(Deed.SAMPLE, menu, words("Try the sample"), (), "sparkles", needs_forum=False),
        Entry(Deed.COPY, menu, words("Save a copy…")),
        Entry(Deed.PAPERS, menu, words("Print papers…"), ("Ctrl+P",), "file-text"),
        Entry(Deed.CLOSE, menu, words("Close forum"), ("Ctrl+W",)),
        Entry(Deed.QUIT, menu, words("Quit"), ("Ctrl+Q",), needs_forum=False),
    )


def _edit(words: Words) -> tuple[Entry, ...]:
    menu = Menu.EDIT
    return (
        Entry(Deed.UNDO, menu, words("Undo"), ("Ctrl+Z",), "undo-2"),
        Entry(Deed.REDO, menu, words("Redo"), ("Ctrl+Shift+Z",), "redo-2"),
        Entry(Deed.BACK, menu, words("Back: undo the last Next"), ("PgUp",)),
        Entry(Deed.FIND, menu, words("Find…"), ("Ctrl+F",), "search"),
        Entry(Deed.COMMANDS, menu, words("Commands…"), ("Ctrl+K",), "search", needs_forum=False),
    )


def _run(words: Words) -> tuple[Entry, ...]:
    menu = Menu.RUN
    keys = ("Ctrl+Return", "Ctrl+Enter", "PgDown")
    return (
        Entry(Deed.NEXT, menu, words("Next"), keys, "skip-forward"),
        Entry(Deed.SKIP, menu, words("Start the next item instead"), ("Ctrl+Shift+Return",)),
        Entry(Deed.REHEARSE, menu, words("Start rehearsal"), (), "circle"),
        Entry(Deed.END_REHEARSAL, menu, words("End rehearsal"), (), "square"),
        Entry(Deed.START, menu, words("Start or go on"), ("F5",), "play"),
        Entry(Deed.PAUSE, menu, words("Pause"), ("F7",), "pause"),
        Entry(Deed.RECESS, menu, words("Recess"), ("Shift+F7",), "coffee"),
        Entry(Deed.CLOSE_SITTING, menu, words("Close the sitting"), (), "square"),
        Entry(Deed.REOPEN_SITTING, menu, words("Reopen the sitting…")),
        Entry(Deed.EXTEND, menu, words("+1 min"), ("Alt+Up",)),
        Entry(Deed.SHORTEN, menu, words("−1 min"), ("Alt+Down",)),
        Entry(Deed.QUICK_NOTE, menu, words("Quick note"), ("F2",)),
        Entry(Deed.CHECK_IN, menu, words("Check in"), ("Ctrl+I",)),
        Entry(Deed.LEAVE, menu, words("Leave"), ("Ctrl+Shift+I",)),
        Entry(Deed.COUNT_POLL, menu, words("To the poll"), ("Ctrl+Shift+V",)),
        Entry(Deed.KEY_FORMS, menu, words("Key survey forms"), ("Ctrl+Shift+K",)),
    )


def _speakers(words: Words) -> tuple[Entry, ...]:
    menu = Menu.SPEAKERS
    return (
        Entry(Deed.ADD_SPEAKER, menu, words("Add speaker"), ("F3",), "user-plus"),
        Entry(Deed.CALL_CHOSEN, menu, words("Give the floor"), ("Shift+F3",), "mic"),
        Entry(Deed.FINISH_TURN, menu, words("End speech"), ("Ctrl+Shift+E",), "mic-off"),
        Entry(Deed.INTERRUPT, menu, words("Interrupt speech"), ("Ctrl+Shift+P",)),
        Entry(Deed.PUT_BACK, menu, words("Put back into the queue"), ("Ctrl+Shift+B",)),
        Entry(Deed.REOPEN_TURN, menu, words("Give the floor back"), ("Ctrl+Shift+R",)),
        Entry(Deed.GIST, menu, words("Write gist"), ("Shift+F2",)),
        Entry(Deed.MOVE_UP, menu, words("Move up"), ("Alt+Shift+Up",), "arrow-up", is_local=True),
        Entry(
            Deed.MOVE_DOWN,
            menu,
            words("Move down"),
            ("Alt+Shift+Down",),
            "arrow-down",
            is_local=True,
        ),
        Entry(Deed.REMOVE_CHOSEN, menu, words("Remove speaker"), ("Del",), "x", is_local=True),
    )


def _cards(words: Words) -> tuple[Entry, ...]:
    menu = Menu.CARDS
    return (
        Entry(Deed.ADD_CARD, menu, words("New card"), ("F4",), "plus"),
        Entry(Deed.ADD_THEME, menu, words("New theme"), ("Shift+F4",)),
        Entry(
            Deed.CARD_LEFT, menu, words("To the column at the left"), ("Ctrl+Left",), is_local=True
        ),
        Entry(
            Deed.CARD_RIGHT,
            menu,
            words("To the column at the right"),
            ("Ctrl+Right",),
            is_local=True,
        ),
        Entry(Deed.MERGE_CARDS, menu, words("Merge cards"), ("Ctrl+G",), is_local=True),
        Entry(
            Deed.SPLIT_CARD, menu, words("Take out of the merge"), ("Ctrl+Shift+G",), is_local=True
        ),
        Entry(Deed.MARK_MINORITY, menu, words("Mark as minority view"), (), is_local=True),
        Entry(Deed.MAKE_OPTION, menu, words("Make the theme an option of a poll…")),
    )


def _projector(words: Words) -> tuple[Entry, ...]:
    menu = Menu.PROJECTOR
    scenes = (
        (Deed.SCENE_FOLLOW, words("What the forum is doing"), ()),
        (Deed.SCENE_AGENDA, words("Agenda"), ("Ctrl+F8",)),
        (Deed.SCENE_TIMER, words("Timer"), ()),
        (Deed.SCENE_SPEAKER, words("Speaker and the next three"), ()),
        (Deed.SCENE_CARDS, words("Cards by theme"), ()),
        (Deed.SCENE_POLL, words("Poll"), ()),
        (Deed.SCENE_RESULT, words("Result"), ()),
        (Deed.SCENE_COUNT, words("How it was counted"), ()),
        (Deed.SCENE_SURVEY, words("Answers to a survey"), ()),
        (Deed.SCENE_TEXT, words("Free text"), ()),
        (Deed.SCENE_LOGO, words("Title of the forum"), ()),
    )
    return (
        Entry(Deed.TAKE, menu, words("Take"), ("F8",), "monitor-up"),
        Entry(
            Deed.BLANK,
            menu,
            words("Blank"),
            ("Shift+F8", ".", "B"),
            "monitor-off",
            is_checkable=True,
        ),
        Entry(Deed.PROJECTOR, menu, words("Projector full screen"), ("F11",), "monitor"),
        Entry(Deed.PAGE_ON, menu, words("Next page of the picture"), ("Ctrl+PgDown",)),
        Entry(Deed.PAGE_BACK, menu, words("Previous page of the picture"), ("Ctrl+PgUp",)),
        *(Entry(deed, menu, text, keys, is_checkable=True) for deed, text, keys in scenes),
    )


def _view(words: Words) -> tuple[Entry, ...]:
    menu = Menu.VIEW
    return (
        Entry(Deed.PREPARE_PAGE, menu, words("Prepare"), ("Ctrl+1",), is_checkable=True),
        Entry(Deed.RUN_PAGE, menu, words("Run"), ("Ctrl+2",), is_checkable=True),
        Entry(Deed.WRAP_UP_PAGE, menu, words("Wrap up"), ("Ctrl+3",), is_checkable=True),
        Entry(Deed.NEXT_PANE, menu, words("Next pane"), ("F6",)),
        Entry(Deed.PREVIOUS_PANE, menu, words("Previous pane"), ("Shift+F6",)),
        Entry(Deed.LARGER, menu, words("Larger"), ("Ctrl++", "Ctrl+="), needs_forum=False),
        Entry(Deed.SMALLER, menu, words("Smaller"), ("Ctrl+-",), needs_forum=False),
        Entry(Deed.NORMAL_SIZE, menu, words("Normal size"), ("Ctrl+0",), needs_forum=False),
        Entry(Deed.TOUCH, menu, words("Touch mode"), needs_forum=False, is_checkable=True),
        Entry(Deed.KOREAN, menu, "한국어", needs_forum=False, is_checkable=True),
        Entry(Deed.ENGLISH, menu, "English", needs_forum=False, is_checkable=True),
        Entry(Deed.SYSTEM, menu, words("Colours of the system"), needs_forum=False),
        Entry(Deed.LIGHT, menu, words("Light"), needs_forum=False),
        Entry(Deed.DARK, menu, words("Dark"), needs_forum=False),
    )


def _help(words: Words) -> tuple[Entry, ...]:
    menu = Menu.HELP
    return (
        Entry(Deed.KEYS, menu, words("Keys"), ("F1",), "info", needs_forum=False),
        Entry(Deed.DIAGNOSTICS, menu, words("Save diagnostics…"), needs_forum=False),
        Entry(Deed.ABOUT, menu, words("About CivicForum"), needs_forum=False),
    )
