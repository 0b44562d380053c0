"""Themes on the cards board: named, renamed, removed, made options of polls."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import (
    QAction,
    QDragEnterEvent,
    QDragLeaveEvent,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QMenu,
    QPushButton,
    QWidget,
)

from civicforum.domain.kinds import Shape
from civicforum.domain.polls import AddPoll
from civicforum.domain.themes import RemoveTheme
from civicforum.ui.deeds import Deed
from civicforum.ui.widgets.dragged import packed
from tests.support.room import Room
from tests.ui.driver import CONTROL, SHIFT, Facilitator
from tests.ui.run.board import (
    ENTER,
    ESCAPE,
    RIGHT,
    cards,
    choose,
    drop,
    notice,
    show_board,
    view,
)


@pytest.fixture
def board(facilitator: Facilitator, room: Room) -> Facilitator:
    return show_board(facilitator, room)


def test_after_the_last_column_comes_a_new_theme(board: Facilitator, room: Room) -> None:
    choose(board, 0, "c1", "c3")
    board.key(RIGHT, CONTROL)
    board.key(RIGHT, CONTROL)
    board.key(RIGHT, CONTROL)
    assert board.find(QLineEdit, "themeLine").hasFocus()
    assert board.message("newThemeHint") == "For 2 cards"
    board.enter("themeLine", "Everyday")
    assert cards(board, 3) == [1, 3]
    assert view(board, 3).hasFocus()
    assert board.message("newThemeHint") == ""
    assert [theme.title for theme in room.forum.themes] == ["Safety", "Green", "Everyday"]


def test_a_theme_is_named_and_a_name_twice_is_refused(board: Facilitator, room: Room) -> None:
    board.key(Qt.Key.Key_F4, SHIFT)
    board.enter("themeLine", "Safety")
    assert notice(board)
    board.enter("themeLine", "Parking")
    board.settle()
    assert view(board, 3).accessibleName() == "C Parking, 0 cards"
    assert board.find(QLineEdit, "themeLine").hasFocus()
    room.do(RemoveTheme("green"))
    board.settle()
    assert view(board, 2).accessibleName() == "B Parking, 0 cards"


def test_cards_do_not_wait_for_a_theme_that_was_not_named(board: Facilitator) -> None:
    choose(board, 0, "c1")
    for _ in range(3):
        board.key(RIGHT, CONTROL)
    assert board.message("newThemeHint") == "For 1 card"
    board.key(ESCAPE)
    assert board.message("newThemeHint") == ""


def test_cards_are_dragged_to_a_new_theme(board: Facilitator) -> None:
    place = board.find(QWidget, "newThemePlace")
    where, none = QPoint(5, 5), Qt.KeyboardModifier.NoModifier
    action, button = Qt.DropAction.MoveAction, Qt.MouseButton.LeftButton
    data = packed(["c1"])
    QApplication.sendEvent(place, QDragEnterEvent(where, action, data, button, none))
    assert place.property("current")
    QApplication.sendEvent(place, QDragLeaveEvent())
    assert not place.property("current")
    drop(place, data)
    board.enter("themeLine", "Everyday")
    assert cards(board, 3) == [1]


def test_a_theme_is_renamed_at_its_head(board: Facilitator, room: Room) -> None:
    head = board.find(QPushButton, "themeButton1")
    head.setFocus()
    board.key(ENTER)
    line = board.find(QLineEdit, "themeNameLine1")
    assert line.hasFocus()
    board.enter("themeNameLine1", "Night safety")
    board.settle()
    assert room.forum.theme_of("safe").title == "Night safety"
    assert view(board, 1).accessibleName() == "A Night safety, 1 card"
    assert head.hasFocus()
    QTest.mouseDClick(head, Qt.MouseButton.LeftButton)
    board.type("themeNameLine1", "Not this")
    board.key(ESCAPE)
    assert line.isHidden()
    assert room.forum.theme_of("safe").title == "Night safety"
    QTest.keyClick(board.find(QPushButton, "themeButton0"), ENTER)
    assert board.find(QLineEdit, "themeNameLine0").isHidden()
    QTest.keyClick(head, Qt.Key.Key_Space)
    assert line.isHidden()
    QTest.keyClick(head, ENTER)
    view(board, 0).setFocus()
    assert line.isHidden()
    assert room.forum.theme_of("safe").title == "Night safety"


def entry(board: Facilitator, text: str) -> QAction:
    """What the menu of themes offers under this name."""
    menu = board.find(QMenu, "themeMenu")
    return next(action for action in menu.actions() if action.text() == text)


def pick(board: Facilitator, text: str) -> None:
    """Choose it, which closes the menu."""
    entry(board, text).trigger()
    board.find(QMenu, "themeMenu").close()


def test_the_menu_of_a_theme(board: Facilitator, room: Room) -> None:
    room.do(AddPoll("Which & why?", shape=Shape.MANY_MARKS, poll="which"), AddPoll("Gates?"))
    board.click("themeMenuButton1")
    assert not entry(board, "Remove the empty theme").isEnabled()
    pick(board, "1. Which && why?")
    assert room.forum.poll_of("which").themes == ("safe",)
    board.click("themeMenuButton1")
    pick(board, "1. Which && why?")
    assert notice(board)
    board.click("themeMenuButton1")
    pick(board, "Rename the theme…")
    assert board.find(QLineEdit, "themeNameLine1").isVisible()
    board.click("themeMenuButton2")
    pick(board, "Remove the empty theme")
    assert [theme.id for theme in room.forum.themes] == ["safe"]


def test_a_poll_of_all_themes(board: Facilitator, room: Room) -> None:
    board.window.actions_[Deed.MAKE_OPTION].trigger()
    assert notice(board) == "Choose a card or the head of a theme's column first"
    choose(board, 1, "c2")
    board.window.actions_[Deed.MAKE_OPTION].trigger()
    texts = [a.text() for a in board.find(QMenu, "themeMenu").actions() if not a.isSeparator()]
    assert texts == ["New poll with all themes"]
    pick(board, "New poll with all themes")
    poll = room.forum.polls[0]
    assert (poll.question, poll.options) == ("Which theme matters most?", ("Safety", "Green"))
    assert poll.terms.shape is Shape.ONE_MARK
