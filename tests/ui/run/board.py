"""What a facilitator does on the cards board, and what is to read there."""

from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QWidget,
)

from civicforum.domain.cards import AddCard
from civicforum.domain.themes import AddTheme
from civicforum.ui.run.cards_list import CardsList
from tests.support.room import Room
from tests.ui.driver import Facilitator

LEFT, RIGHT, ENTER, ESCAPE = (
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_Return,
    Qt.Key.Key_Escape,
)


def show_board(facilitator: Facilitator, room: Room) -> Facilitator:
    """Two themes; cards no. 1 to 4, no. 2 under the first theme; the tab is shown."""
    room.do(AddTheme("Safety", theme="safe"), AddTheme("Green", theme="green"))
    room.do(
        AddCard("Lamps are dark", table="3", card="c1"),
        AddCard("어두운 골목", theme="safe", card="c2"),
        AddCard("More trees", card="c3"),
        AddCard("Benches", card="c4"),
    )
    facilitator.settle()
    facilitator.show_tab("cardsTab")
    return facilitator


def view(board: Facilitator, place: int) -> CardsList:
    return board.find(CardsList, f"cardsView{place}")


def cards(board: Facilitator, place: int) -> list[int]:
    """The numbers of the cards of a column."""
    board.settle()
    model = view(board, place).cards
    return [model.at(row).number for row in range(model.rowCount())]


def choose(board: Facilitator, place: int, *names: str) -> None:
    """Choose cards as with the mouse; the keyboard is there."""
    found = view(board, place)
    found.setFocus()
    assert found.choose(list(names))


def notice(board: Facilitator) -> str:
    return board.message("cardsNotice")


def drop(target: QWidget, data: QMimeData) -> QDropEvent:
    """Enter with the mouse and let fall."""
    where, buttons = target.rect().center(), Qt.MouseButton.LeftButton
    none, move = Qt.KeyboardModifier.NoModifier, Qt.DropAction.MoveAction
    QApplication.sendEvent(target, QDragEnterEvent(where, move, data, buttons, none))
    event = QDropEvent(QPointF(where), move, data, buttons, none)
    QApplication.sendEvent(target, event)
    return event
