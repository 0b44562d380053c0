"""The cards board: card after card, a filter, another language; what is read and painted."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import (
    QInputMethodEvent,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QMenu,
    QPushButton,
    QTabWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from civicforum.domain.cards import AddCard, MergeCards
from civicforum.ui.deeds import Deed
from civicforum.ui.language import current_words, speak
from civicforum.ui.theme import Theme
from civicforum.ui.widgets.filter_line import PAUSE
from tests.support.room import Room
from tests.ui.driver import Facilitator
from tests.ui.run.board import (
    ENTER,
    cards,
    choose,
    notice,
    show_board,
    view,
)


@pytest.fixture
def board(facilitator: Facilitator, room: Room) -> Facilitator:
    return show_board(facilitator, room)


def test_the_tab_tells_how_many_and_lists_can_be_read(board: Facilitator) -> None:
    tabs = board.find(QTabWidget, "tabs")
    assert tabs.tabText(1) == "Cards 4"
    assert board.rows("cardsView0") == [
        "Card 1, table 3, Lamps are dark",
        "Card 3, More trees",
        "Card 4, Benches",
    ]
    assert [view(board, n).accessibleName() for n in range(3)] == [
        "Not sorted, 3 cards",
        "A Safety, 1 card",
        "B Green, 0 cards",
    ]


def test_card_after_card_without_the_mouse(board: Facilitator, room: Room) -> None:
    board.show_tab("queueTab")
    board.key(Qt.Key.Key_F4)
    line = board.find(QLineEdit, "cardLine")
    assert line.hasFocus()
    board.type("tableLine", "7")
    board.type("roundLine", "2")
    board.type("authorLine", "김하늘")
    for text in ("물이 고입니다", "그늘이 없습니다", "의자가 부족합니다"):
        board.enter("cardLine", text)
        assert line.hasFocus()
        assert not line.text()
    assert cards(board, 0) == [1, 3, 4, 5, 6, 7]
    newest = next(c for c in room.forum.cards.values() if c.number == 7)
    assert (newest.text, newest.table, newest.round, newest.author) == (
        "의자가 부족합니다",
        "7",
        2,
        "haneul",
    )
    assert view(board, 0).chosen() == [newest.id]
    board.undo()
    assert cards(board, 0) == [1, 3, 4, 5, 6]


def test_a_card_goes_to_the_current_column(board: Facilitator) -> None:
    QTest.mouseClick(board.find(QPushButton, "themeButton2"), Qt.MouseButton.LeftButton)
    line = board.find(QLineEdit, "cardLine")
    assert line.placeholderText() == "New card (F4) under “Green”"
    board.enter("cardLine", "A hedge")
    assert cards(board, 2) == [5]


def test_what_is_refused_stays_in_the_line(board: Facilitator, room: Room) -> None:
    board.enter("cardLine", "")
    assert notice(board)
    board.type("authorLine", "nobody")
    board.enter("cardLine", "A hedge")
    assert "nobody" in notice(board)
    assert board.find(QLineEdit, "cardLine").text() == "A hedge"
    assert len(room.forum.cards) == 4


def test_a_filter_that_hides_the_new_card_goes(board: Facilitator, qtbot: QtBot) -> None:
    board.type("filterLine", "trees")
    qtbot.waitUntil(lambda: cards(board, 0) == [3])
    board.enter("cardLine", "A hedge")
    assert cards(board, 0) == [1, 3, 4, 5]
    assert not board.find(QLineEdit, "filterLine").text()


def test_filter_while_a_syllable_is_composed(board: Facilitator, qtbot: QtBot) -> None:
    line = board.find(QLineEdit, "filterLine")
    line.setFocus()
    QApplication.sendEvent(line, QInputMethodEvent("어두", []))
    qtbot.waitUntil(lambda: cards(board, 0) == [], timeout=20 * PAUSE)
    assert cards(board, 1) == [2]
    assert board.message("foundLabel") == "1 of 4"
    assert not line.text()
    commit = QInputMethodEvent()
    commit.setCommitString("어두운")
    QApplication.sendEvent(line, commit)
    board.key(ENTER)
    assert view(board, 1).chosen() == ["c2"]
    assert view(board, 1).hasFocus()
    line.clear()
    qtbot.waitUntil(lambda: cards(board, 0) == [1, 3, 4], timeout=20 * PAUSE)
    assert board.message("foundLabel") == ""
    board.type("filterLine", "nothing like it")
    qtbot.waitUntil(lambda: cards(board, 0) == [], timeout=20 * PAUSE)
    board.key(ENTER)
    assert line.hasFocus()


def test_the_menu_of_cards(board: Facilitator) -> None:
    menu = board.find(QMenu, "cardMenu")
    board.click("cardMenuButton")
    assert menu.isVisible()
    menu.close()
    view(board, 0).asked.emit(QPoint(5, 5))
    assert menu.isVisible()
    menu.close()
    assert "Merge cards" in [action.text() for action in menu.actions()]


@pytest.mark.parametrize("language", ["ko", "en"])
def test_another_language_and_size(
    board: Facilitator, theme: Theme, qtbot: QtBot, language: str
) -> None:
    choose(board, 0, "c1")
    board.key(ENTER)
    speak(language)
    words = current_words()
    qtbot.waitUntil(lambda: board.message("detailsTitle") == words("Card {number}", number=1))
    assert board.rows("cardsView0")[1].startswith(words("Card {number}", number=3))
    try:
        theme.resize(150)
        assert view(board, 0).sizeHintForRow(0) > 100
        assert board.find(QWidget, "cardsColumn0").width() == 312
    finally:
        theme.resize(100)


def test_while_it_is_not_seen_only_the_tab_is_told(board: Facilitator, room: Room) -> None:
    board.show_tab("queueTab")
    room.do(AddCard("Unseen", card="c9"))
    assert cards(board, 0) == [1, 3, 4]
    assert board.find(QTabWidget, "tabs").tabText(1) == "Cards 5"
    board.show_tab("cardsTab")
    assert cards(board, 0) == [1, 3, 4, 5]


def test_tab_goes_through_the_columns_from_left_to_right(board: Facilitator) -> None:
    board.find(QWidget, "cardMenuButton").setFocus()
    seen: list[str] = []
    for _ in range(9):
        board.key(Qt.Key.Key_Tab)
        focus = QApplication.focusWidget()
        assert focus is not None
        seen.append(focus.objectName())
    assert seen == [
        "themeButton0",
        "cardsView0",
        "themeButton1",
        "themeMenuButton1",
        "cardsView1",
        "themeButton2",
        "themeMenuButton2",
        "cardsView2",
        "themeLine",
    ]


def test_cards_are_painted_with_label_and_marks(board: Facilitator, room: Room) -> None:
    choose(board, 1, "c2")
    plain = view(board, 1).grab().toImage()
    board.window.actions_[Deed.MARK_MINORITY].trigger()
    board.settle()
    marked = view(board, 1).grab().toImage()
    assert marked != plain
    room.do(AddCard("👩‍🌾 " * 60, theme="safe", card="c9"), MergeCards("c2", ("c1",)))
    board.settle()
    colours = {
        view(board, 1).grab().toImage().pixelColor(x, y).name()
        for x in range(60)
        for y in range(60)
    }
    assert "#e69f00" in colours
