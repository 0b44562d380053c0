"""The cards of one column as a list model; what differs is told, so that the view keeps its place.

Cards are dragged as a list of their ids.
"""

import json
from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from civicforum.domain.things import Card
from civicforum.screens.card import Face, face_of
from civicforum.screens.difference import difference
from civicforum.ui.language import current_words

MIME: Final = "application/x-civicforum-cards"
_MOST_RUNS = 200

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class CardsModel(QAbstractListModel):
    """Cards by number.

    Signals:
        dropped: ids of cards that were dropped here.
    """

    dropped = Signal(list)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cards: list[Card] = []
        self._merged: Mapping[str, Sequence[str]] = {}

    def show(self, cards: Sequence[Card], merged: Mapping[str, Sequence[str]]) -> bool:
        """Show these cards, each with how many were merged into it.

        False where so much differs that the view starts anew and forgets what was chosen.
        """
        change, is_other = difference(self._cards, cards), merged is not self._merged
        self._merged = merged
        if len(change.gone) + len(change.come) > _MOST_RUNS:
            self.beginResetModel()
            self._cards = list(cards)
            self.endResetModel()
            return False
        for first, last in reversed(change.gone):
            self.beginRemoveRows(_ROOT, first, last)
            del self._cards[first : last + 1]
            self.endRemoveRows()
        for first, last in change.come:
            self.beginInsertRows(_ROOT, first, last)
            self._cards[first:first] = cards[first : last + 1]
            self.endInsertRows()
        changed = (0, len(cards) - 1) if is_other and cards else change.changed
        if changed is not None:
            self._cards = list(cards)
            self.dataChanged.emit(self.index(changed[0]), self.index(changed[1]))
        return True

    def card(self, index: Index) -> Card:
        """The card at an index of this model."""
        return self.at(index.row())

    def at(self, place: int) -> Card:
        """The card at a place from 0."""
        return self._cards[place]

    def face(self, index: Index) -> Face:
        """What is to be seen of it."""
        card = self.card(index)
        merged = len(self._merged.get(card.id, ()))
        return face_of(card, merged=merged, words=current_words())

    def place_of(self, identity: str) -> int:
        """Where the card with this id is; -1 where it is not."""
        return next((n for n, card in enumerate(self._cards) if card.id == identity), -1)

    def rowCount(self, parent: Index = _ROOT) -> int:
        """How many cards."""
        return 0 if parent.isValid() else len(self._cards)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The card in one line, for readers; the whole text as a tooltip."""
        if not index.isValid():
            return None
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return self.face(index).spoken
        return self.card(index).text if role == Qt.ItemDataRole.ToolTipRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Cards are dragged from here and dropped here."""
        flag = Qt.ItemFlag
        if not index.isValid():
            return flag.ItemIsDropEnabled
        return (
            super().flags(index)
            | flag.ItemIsDragEnabled
            | flag.ItemIsDropEnabled
            | flag.ItemNeverHasChildren
        )

    def supportedDropActions(self) -> Qt.DropAction:
        """They are moved."""
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        """Ids of cards."""
        return [MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The ids of these cards."""
        return packed([self.card(index).id for index in indexes])

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """Tell which cards came; the desk decides."""
        if not data.hasFormat(MIME):
            return False
        self.dropped.emit(unpacked(data))
        return True


def packed(cards: Sequence[str]) -> QMimeData:
    """Ids of cards, to be dragged."""
    data = QMimeData()
    data.setData(MIME, json.dumps(list(cards)).encode())
    return data


def unpacked(data: QMimeData) -> list[str]:
    """The ids that were dragged."""
    return [str(card) for card in json.loads(data.data(MIME).data())]
