"""The card as a whole beside the board."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QListView,
    QPlainTextEdit,
    QWidget,
)

from civicforum.domain.cards import AddCard, CorrectCard, MergeCards
from civicforum.ui.deeds import Deed
from tests.support.room import Room
from tests.ui.driver import CONTROL, SHIFT, Facilitator
from tests.ui.run.board import (
    ENTER,
    ESCAPE,
    choose,
    notice,
    show_board,
    view,
)


@pytest.fixture
def board(facilitator: Facilitator, room: Room) -> Facilitator:
    return show_board(facilitator, room)


def test_the_card_as_a_whole(board: Facilitator, room: Room) -> None:
    room.do(MergeCards("c1", ("c3",)), CorrectCard("c1", "Lamps are too dark"))
    choose(board, 0, "c1")
    board.key(ENTER)
    edit = board.find(QPlainTextEdit, "cardText")
    assert edit.isVisible()
    assert edit.toPlainText() == "Lamps are too dark"
    assert board.message("detailsTitle") == "Card 1"
    assert board.message("detailsFacts") == "table 3 · 09:00"
    assert board.message("earlierLabel") == "09:00 Lamps are dark"
    assert board.rows("originalsView") == [
        "Card 1, table 3, Lamps are too dark",
        "Card 3, More trees",
    ]
    edit.setPlainText("Lamps: too dark")
    room.do(AddCard("Another", card="c9"))
    board.settle()
    assert edit.toPlainText() == "Lamps: too dark"
    board.click("correctCardButton")
    assert room.forum.card_of("c1").text == "Lamps: too dark"
    board.click("correctCardButton")
    assert notice(board)
    board.click("minorityButton")
    assert room.forum.card_of("c1").is_minority
    assert board.text("minorityButton") == "No minority view"
    board.click("minorityButton")
    assert not room.forum.card_of("c1").is_minority
    assert not board.find(QWidget, "splitButton").isEnabled()


def test_an_original_is_read_and_taken_out(board: Facilitator, room: Room) -> None:
    room.do(MergeCards("c1", ("c3", "c4")))
    choose(board, 0, "c1")
    board.key(ENTER)
    originals = board.find(QListView, "originalsView")
    originals.setCurrentIndex(originals.model().index(1, 0))
    assert board.find(QPlainTextEdit, "cardText").toPlainText() == "More trees"
    view(board, 0).setFocus()
    board.key(Qt.Key.Key_G, CONTROL | SHIFT)
    assert room.forum.card_of("c3").merged_into == ""
    assert board.message("detailsTitle") == "Card 3"
    choose(board, 0, "c1")
    originals.setCurrentIndex(originals.model().index(1, 0))
    board.find(QWidget, "splitButton").setFocus()
    board.click("splitButton")
    assert room.forum.card_of("c4").merged_into == ""
    assert originals.isHidden() or not originals.isVisible()


def test_the_whole_card_is_closed_by_esc_and_goes_with_its_card(
    board: Facilitator, room: Room
) -> None:
    pane = board.find(QWidget, "detailsCard")
    choose(board, 0, "c4")
    board.key(ENTER)
    assert pane.isVisible()
    board.key(ESCAPE)
    assert not pane.isVisible()
    assert view(board, 0).hasFocus()
    board.key(ESCAPE)
    view(board, 0).doubleClicked.emit(view(board, 0).currentIndex())
    assert pane.isVisible()
    board.click("closeDetailsButton")
    room.do(AddCard("Short-lived", card="c5"))
    board.settle()
    choose(board, 0, "c5")
    board.key(ENTER)
    board.undo()
    board.window.actions_[Deed.UNDO].trigger()
    board.settle()
    assert not pane.isVisible()
    view(board, 2).setFocus()
    board.key(ENTER)
    assert not pane.isVisible()
