"""Cards by keys and mouse: moved, dragged, merged, taken out, marked; all of it undone."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
)
from PySide6.QtWidgets import (
    QApplication,
)
from pytestqt.qtbot import QtBot

from civicforum.domain.cards import AddCard, CorrectCard
from civicforum.domain.themes import PutUnderTheme, RemoveTheme
from civicforum.ui.deeds import Deed
from civicforum.ui.widgets.dragged import packed, unpacked
from civicforum.ui.widgets.filter_line import PAUSE
from tests.support.room import Room
from tests.ui.driver import CONTROL, SHIFT, Facilitator
from tests.ui.run.board import (
    LEFT,
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


def test_cards_move_by_keys_and_back_by_undo(board: Facilitator, room: Room) -> None:
    choose(board, 0, "c1", "c4")
    board.key(RIGHT, CONTROL)
    assert (cards(board, 0), cards(board, 1)) == ([3], [1, 2, 4])
    assert view(board, 1).hasFocus()
    assert view(board, 1).chosen() == ["c1", "c4"]
    board.key(RIGHT, CONTROL)
    assert cards(board, 2) == [1, 4]
    board.key(LEFT, CONTROL)
    board.key(LEFT, CONTROL)
    board.key(LEFT, CONTROL)
    assert cards(board, 0) == [1, 3, 4]
    board.undo()
    board.undo()
    assert cards(board, 2) == [1, 4]
    assert room.forum.card_of("c1").theme == "green"


def test_keys_without_a_chosen_card_say_so(board: Facilitator) -> None:
    view(board, 2).setFocus()
    for key, modifiers in (
        (RIGHT, CONTROL),
        (Qt.Key.Key_G, CONTROL),
        (Qt.Key.Key_G, CONTROL | SHIFT),
    ):
        board.key(key, modifiers)
        assert notice(board) == "Choose a card first"
    board.window.actions_[Deed.MARK_MINORITY].trigger()
    assert notice(board) == "Choose a card first"


def test_cards_are_dragged_to_a_column(board: Facilitator) -> None:
    choose(board, 0, "c1", "c3")
    source = view(board, 0)
    data = source.model().mimeData(source.selectedIndexes())
    assert sorted(unpacked(data)) == ["c1", "c3"]
    assert drop(view(board, 2).viewport(), data).isAccepted()
    assert (cards(board, 0), cards(board, 2)) == ([4], [1, 3])
    drop(view(board, 2).viewport(), data)
    assert cards(board, 2) == [1, 3]
    gone = packed(["gone"])
    drop(view(board, 1).viewport(), gone)
    other = QMimeData()
    other.setText("c4")
    drop(view(board, 1).viewport(), other)
    assert not view(board, 1).cards.dropMimeData(
        other, Qt.DropAction.MoveAction, 0, 0, view(board, 1).rootIndex()
    )
    assert cards(board, 1) == [2]
    board.undo()
    assert cards(board, 0) == [1, 3, 4]


def test_a_drag_that_goes_on_leaves_nothing(board: Facilitator) -> None:
    target = view(board, 1)
    where, none = QPoint(5, 5), Qt.KeyboardModifier.NoModifier
    action, button = Qt.DropAction.MoveAction, Qt.MouseButton.LeftButton
    data = packed(["c1"])
    QApplication.sendEvent(target.viewport(), QDragEnterEvent(where, action, data, button, none))
    assert target.property("target")
    QApplication.sendEvent(target.viewport(), QDragLeaveEvent())
    assert not target.property("target")


def test_a_card_is_merged_into_one_of_another_column(board: Facilitator, room: Room) -> None:
    choose(board, 0, "c1")
    board.key(Qt.Key.Key_G, CONTROL)
    board.key(Qt.Key.Key_G, CONTROL)  # not into itself
    choose(board, 1, "c2")
    board.key(Qt.Key.Key_G, CONTROL)
    assert room.forum.card_of("c1").merged_into == "c2"
    assert cards(board, 0) == [3, 4]
    assert notice(board) == ""
    board.undo()
    choose(board, 0, "c1")
    board.key(Qt.Key.Key_G, CONTROL)
    room.do(AddCard("Between", card="c5"))
    choose(board, 1, "c2")
    board.key(Qt.Key.Key_G, CONTROL)  # what was taken up is down again
    assert notice(board) == "Card 2: now choose the card that stays, and merge"
    assert room.forum.card_of("c1").merged_into == ""


def test_cards_are_merged_taken_out_and_undone(board: Facilitator, room: Room) -> None:
    choose(board, 0, "c1", "c3", "c4")
    board.key(Qt.Key.Key_G, CONTROL)
    assert cards(board, 0) == [4]
    assert board.rows("cardsView0") == ["Card 4, Benches, 2 merged"]
    assert view(board, 0).accessibleName() == "Not sorted, 3 cards"
    board.key(Qt.Key.Key_G, CONTROL | SHIFT)
    assert cards(board, 0) == [3, 4]
    assert view(board, 0).chosen() == ["c3"]
    board.undo()
    board.undo()
    assert cards(board, 0) == [1, 3, 4]
    choose(board, 0, "c1")
    board.key(Qt.Key.Key_G, CONTROL)
    assert notice(board) == "Card 1: now choose the card that stays, and merge"
    board.key(Qt.Key.Key_G, CONTROL | SHIFT)
    assert "merged into no other" in notice(board)
    assert room.forum.card_of("c1").merged_into == ""


def test_arrows_go_from_column_to_column(board: Facilitator) -> None:
    choose(board, 0, "c3")
    board.key(RIGHT)
    assert view(board, 1).hasFocus()
    assert view(board, 1).chosen() == ["c2"]
    assert view(board, 0).chosen() == []
    board.key(RIGHT)
    board.key(RIGHT)
    assert view(board, 2).hasFocus()
    board.key(LEFT)
    board.key(LEFT)
    board.key(LEFT)
    assert view(board, 0).hasFocus()
    board.key(Qt.Key.Key_Down)
    assert view(board, 0).hasFocus()
    before = view(board, 0).currentIndex()
    board.key(Qt.Key.Key_C)
    assert view(board, 0).currentIndex() == before


def test_cards_of_the_minority(board: Facilitator, room: Room) -> None:
    choose(board, 0, "c1", "c3")
    action = board.window.actions_[Deed.MARK_MINORITY]
    action.trigger()
    assert all(room.forum.card_of(c).is_minority for c in ("c1", "c3"))
    assert "minority opinion" in board.rows("cardsView0")[0]
    action.trigger()
    assert not any(room.forum.card_of(c).is_minority for c in ("c1", "c3"))


def test_what_is_chosen_survives_changes_by_others(board: Facilitator, room: Room) -> None:
    choose(board, 0, "c3", "c4")
    room.do(AddCard("Another", number=40), PutUnderTheme("c1", "green"), CorrectCard("c4", "Seats"))
    assert cards(board, 0) == [3, 4, 40]
    assert view(board, 0).chosen() == ["c3", "c4"]
    assert board.rows("cardsView0")[1] == "Card 4, Seats"


def test_what_is_chosen_survives_a_list_that_is_quite_another(
    board: Facilitator, room: Room, qtbot: QtBot
) -> None:
    room.do(*(AddCard("even" if n % 2 else "odd") for n in range(420)))
    board.settle()
    choose(board, 0, "c3", "c4")
    room.do(*(CorrectCard(c, "odd one") for c in ("c3", "c4")))
    board.settle()
    with qtbot.waitSignal(view(board, 0).cards.modelReset, timeout=20 * PAUSE):
        board.type("filterLine", "odd")
    assert view(board, 0).chosen() == ["c3", "c4"]
    assert len(cards(board, 0)) == 212


def test_more_of_each_card_where_there_is_room(board: Facilitator, qtbot: QtBot) -> None:
    before = view(board, 0).sizeHintForRow(0)
    board.window.resize(1920, 1300)
    qtbot.waitUntil(lambda: view(board, 0).sizeHintForRow(0) > before)


def test_the_next_column_is_current_when_one_is_removed(board: Facilitator, room: Room) -> None:
    board.click("themeButton2")
    room.do(RemoveTheme("green"))
    board.settle()
    board.enter("cardLine", "A hedge")
    assert cards(board, 0) == [1, 3, 4, 5]
