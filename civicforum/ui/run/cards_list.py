"""The list of one column: arrows go on to the next column, Enter opens the card."""

from PySide6.QtCore import QItemSelectionModel, QPoint, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QFocusEvent,
    QKeyEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from civicforum.ui.run.card_delegate import CardDelegate
from civicforum.ui.run.cards_model import CardsModel
from civicforum.ui.widgets.notice import restyle

_SIDES = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class CardsList(QListView):
    """Cards of a column; several can be chosen.

    Signals:
        entered: it has the keyboard now. left: an arrow key at its side (-1 left, 1 right).
        opened: the current card is to be shown whole. asked: a menu is wanted at this place.
    """

    entered = Signal()
    left = Signal(int)
    opened = Signal()
    asked = Signal(QPoint)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.cards = CardsModel(self)
        self.paper = CardDelegate(self)
        self.setModel(self.cards)
        self.setItemDelegate(self.paper)
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDropIndicatorShown(False)
        self.doubleClicked.connect(self.opened)

    def chosen(self) -> list[str]:
        """Ids of the chosen cards, from the top."""
        indexes = sorted(self.selectionModel().selectedIndexes(), key=lambda index: index.row())
        return [self.cards.card(index).id for index in indexes]

    def current(self) -> str:
        """The id of the card that was chosen last, "" for none."""
        index = self.currentIndex()
        return self.cards.card(index).id if index.isValid() else ""

    def choose(self, cards: list[str], *, current: str = "") -> bool:
        """Choose exactly these, and go to the current one; whether any of them is here."""
        wanted = set(cards)
        model, flag = self.selectionModel(), QItemSelectionModel.SelectionFlag
        places = [n for n in range(self.cards.rowCount()) if self.cards.at(n).id in wanted]
        model.clearSelection()
        for place in places:
            model.select(self.cards.index(place), flag.Select)
        if places:
            found = self.cards.place_of(current) if current else places[-1]
            index = self.cards.index(found if found >= 0 else places[-1])
            model.setCurrentIndex(index, flag.NoUpdate)
            self.scrollTo(index)
        return bool(places)

    def enter(self, *, near: int = 0) -> None:
        """Take the keyboard; where no card is chosen, the one at this height (pixels) is."""
        if not self.selectionModel().hasSelection() and self.cards.rowCount():
            index = self.indexAt(QPoint(self.viewport().width() // 2, near))
            last = self.cards.index(self.cards.rowCount() - 1)
            self.setCurrentIndex(index if index.isValid() else last)
        self.setFocus()

    def height_of_current(self) -> int:
        """Where the current card is, in pixels from the top of what is seen."""
        return max(0, self.visualRect(self.currentIndex()).center().y())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows to the side leave the column; Enter opens."""
        is_plain = event.modifiers() in {
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        }
        key = Qt.Key(event.key())
        if is_plain and key in _SIDES:
            self.left.emit(_SIDES[key])
        elif is_plain and key in _ENTER:
            self.opened.emit()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """The filter finds: this would ask for every card at each key."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The column is the current one."""
        super().focusInEvent(event)
        self.entered.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done with the chosen cards."""
        self.asked.emit(event.globalPos())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Show where the cards would go."""
        super().dragEnterEvent(event)
        restyle(self, "target", event.isAccepted())

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """They go on."""
        super().dragLeaveEvent(event)
        restyle(self, "target", value=False)

    def dropEvent(self, event: QDropEvent) -> None:
        """They come here."""
        restyle(self, "target", value=False)
        super().dropEvent(event)
