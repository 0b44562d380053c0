"""The commands of Ctrl+K, the search of Ctrl+F, panes, sizes: found by typing, by keys only."""

from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QTabWidget, QWidget
from pytestqt.qtbot import QtBot

from civicforum.domain.cards import AddCard, MergeCards
from civicforum.domain.polls import AddPoll
from civicforum.domain.progress import StartItem
from civicforum.domain.sittings import CloseSitting, OpenSitting
from civicforum.domain.themes import AddTheme
from civicforum.ui.commands_window import CommandsWindow
from civicforum.ui.deeds import Deed
from civicforum.ui.search_window import SearchWindow
from civicforum.ui.theme import Theme
from civicforum.ui.widgets.ask_line import AskLine
from civicforum.ui.widgets.picker import Picker
from tests.support.room import Room
from tests.ui.driver import ALT, CONTROL, SHIFT, Facilitator
from tests.ui.run.board import view

_P = TypeVar("_P", bound=QWidget)


def opened(facilitator: Facilitator, kind: type[_P]) -> _P:
    return [window for window in facilitator.window.findChildren(kind) if window.isVisible()][-1]


def listed(picker: Picker) -> list[str]:
    model = picker.view.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def commands(facilitator: Facilitator, text: str) -> CommandsWindow:
    facilitator.window.activateWindow()
    assert QTest.qWaitForWindowActive(facilitator.window)
    facilitator.key(Qt.Key.Key_K, CONTROL)
    window = opened(facilitator, CommandsWindow)
    QTest.keyClicks(window.line, text)
    return window


def test_a_command_by_name_in_either_language(
    facilitator: Facilitator, room: Room, qtbot: QtBot
) -> None:
    room.do(OpenSitting(), StartItem("floor"))
    window = commands(facilitator, "+1 min")
    qtbot.waitUntil(lambda: listed(window) == ["+1 min, Alt+Up"])
    QTest.keyClick(window.line, Qt.Key.Key_Return)
    assert room.forum.item_of("floor").extra_minutes == 1
    window = commands(facilitator, "")
    event = QInputMethodEvent("정회", [])
    QApplication.sendEvent(window.line, event)
    qtbot.waitUntil(lambda: listed(window) == ["Recess, Shift+F7"])
    QTest.keyClick(window, Qt.Key.Key_Escape)


def test_arrows_choose_and_escape_does_nothing(
    facilitator: Facilitator, room: Room, qtbot: QtBot
) -> None:
    room.do(OpenSitting(), StartItem("floor"))
    facilitator.settle()
    before = room.forum
    window = commands(facilitator, "1 min")
    qtbot.waitUntil(lambda: len(listed(window)) == 2)
    QTest.keyClick(window.line, Qt.Key.Key_Down)
    assert window.view.currentIndex().row() == 1
    QTest.keyClick(window.line, Qt.Key.Key_Escape)
    assert room.forum == before
    window = commands(facilitator, "zeppelin")
    QTest.keyClick(window.line, Qt.Key.Key_Return)
    assert listed(window) == []
    QTest.keyClick(window.line, Qt.Key.Key_Escape)


def test_what_cannot_be_done_now_is_not_listed(facilitator: Facilitator, qtbot: QtBot) -> None:
    window = commands(facilitator, "end speech")
    qtbot.waitUntil(lambda: listed(window) == [])
    QTest.keyClick(window.line, Qt.Key.Key_Escape)


@pytest.mark.parametrize(("text", "tab"), [("Gates", "pollTab"), ("Vote", "queueTab")])
def test_search_goes_there(
    facilitator: Facilitator, room: Room, qtbot: QtBot, text: str, tab: str
) -> None:
    room.do(AddPoll("Gates?", poll="gates"), OpenSitting(), StartItem("floor"))
    facilitator.note("/decision lamps until nine")
    facilitator.find(QTabWidget, "tabs").setCurrentIndex(0)
    facilitator.key(Qt.Key.Key_F, CONTROL)
    window = opened(facilitator, SearchWindow)
    QTest.keyClicks(window.line, text)
    qtbot.waitUntil(lambda: len(listed(window)) == 1)
    QTest.keyClick(window.line, Qt.Key.Key_Return)
    assert facilitator.find(QTabWidget, "tabs").currentWidget().objectName() == tab


@pytest.mark.parametrize(
    ("text", "field"), [("lamps", "pieceBox"), ("박서준", "nameLine"), ("Who pays", "pieceBox")]
)
def test_search_goes_to_other_pages(
    facilitator: Facilitator, qtbot: QtBot, text: str, field: str
) -> None:
    facilitator.note("/decision lamps until nine")
    facilitator.note("/later Who pays?")
    facilitator.key(Qt.Key.Key_F, CONTROL)
    window = opened(facilitator, SearchWindow)
    facilitator.type("pickerLine", text)
    qtbot.waitUntil(lambda: len(listed(window)) == 1)
    QTest.keyClick(window.line, Qt.Key.Key_Return)
    shown = facilitator.find(QWidget, field)
    qtbot.waitUntil(shown.isVisible)


def test_search_chooses_the_card_even_behind_a_filter(
    facilitator: Facilitator, room: Room, qtbot: QtBot
) -> None:
    room.do(AddTheme("Light", theme="light"), AddCard("Dark corner", theme="light", card="dark"))
    room.do(AddCard("Benches", card="benches"), AddCard("Dim lamps", theme="light", card="dim"))
    room.do(MergeCards("dark", ("dim",)))
    facilitator.show_tab("cardsTab")
    facilitator.type("filterLine", "Benches")
    qtbot.waitUntil(lambda: view(facilitator, 1).cards.rowCount() == 0)
    facilitator.show_tab("queueTab")
    facilitator.key(Qt.Key.Key_F, CONTROL)
    window = opened(facilitator, SearchWindow)
    facilitator.type("pickerLine", "Dim lamps")
    qtbot.waitUntil(lambda: len(listed(window)) == 1)
    QTest.keyClick(window.line, Qt.Key.Key_Return)
    assert view(facilitator, 1).chosen() == ["dark"]
    assert view(facilitator, 1).hasFocus()
    assert facilitator.find(QLineEdit, "filterLine").text() == ""


def test_panes_by_f6(facilitator: Facilitator) -> None:
    names = set[str]()
    for _ in range(4):
        facilitator.key(Qt.Key.Key_F6)
        focus = QApplication.focusWidget()
        assert focus is not None
        names.add(focus.objectName())
    assert {"agendaView", "gistLine"} & names
    assert len(names) >= 3
    last = QApplication.focusWidget()
    facilitator.key(Qt.Key.Key_F6, SHIFT)
    facilitator.key(Qt.Key.Key_F6)
    assert QApplication.focusWidget() is last


def test_sizes_of_the_interface(facilitator: Facilitator, theme: Theme) -> None:
    try:
        before = facilitator.find(QWidget, "nextButton").height()
        for _ in range(9):
            facilitator.key(Qt.Key.Key_Plus, CONTROL)
        assert theme.per_cent == 200
        facilitator.key(Qt.Key.Key_Minus, CONTROL)
        assert theme.per_cent == 175
        assert facilitator.find(QWidget, "nextButton").height() > before
    finally:
        facilitator.key(Qt.Key.Key_0, CONTROL)
    assert theme.per_cent == 100
    for _ in range(4):
        facilitator.key(Qt.Key.Key_Minus, CONTROL)
    assert theme.per_cent == 80
    facilitator.key(Qt.Key.Key_0, CONTROL)


def test_the_sitting_goes_on_with_a_reason(facilitator: Facilitator, room: Room) -> None:
    room.do(OpenSitting(), CloseSitting())
    facilitator.settle()
    facilitator.window.actions_[Deed.REOPEN_SITTING].trigger()
    window = opened(facilitator, AskLine)
    QTest.keyClick(window, Qt.Key.Key_Return)
    assert room.forum.sittings[-1].closed is not None
    facilitator.enter("askedLine", "somebody waited")
    assert room.forum.sittings[-1].closed is None


def test_pause_and_go_on_by_key(facilitator: Facilitator, room: Room) -> None:
    facilitator.key(Qt.Key.Key_F5)
    assert room.forum.sittings[-1].closed is None
    facilitator.key(Qt.Key.Key_F7)
    assert facilitator.badge == "PAUSED since 09:00"
    assert facilitator.next_label == "Next: go on"
    facilitator.key(Qt.Key.Key_F5)
    assert facilitator.badge == "LIVE"


def test_what_is_next_can_be_skipped(facilitator: Facilitator, room: Room) -> None:
    room.do(OpenSitting(), StartItem("floor"))
    facilitator.ask("1")
    facilitator.key(Qt.Key.Key_Return, CONTROL | SHIFT)
    assert room.forum.item == "opening"
    room.do(StartItem("vote"))
    facilitator.key(Qt.Key.Key_Return, CONTROL | SHIFT)
    assert facilitator.message("nextNotice") == "There is no further item on the agenda"
    facilitator.key(Qt.Key.Key_Up, ALT)


def test_readers_are_told_of_changes(facilitator: Facilitator, room: Room) -> None:
    facilitator.press_next()
    announcer = facilitator.window.announcer
    assert announcer is not None
    assert announcer.last == "LIVE"
    room.do(StartItem("opening"))
    facilitator.settle()
    assert announcer.last == "Started: Opening, 5 min"
    facilitator.undo()
    assert announcer.last.startswith("Undone: ")
