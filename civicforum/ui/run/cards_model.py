"""The cards of one column as a list model; what differs is told, so that the view keeps its place.

Cards are dragged as a list of their ids. To lay out a list, Qt asks how many rows there are once
for each row: of a model in Python that takes 15 ms for 10,000 cards, of one of its own under 1 ms.
Therefore Qt keeps (empty) lines here, and the cards lie beside them.
"""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import (
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QStringListModel,
    Qt,
    Signal,
)

from civicforum.domain.things import Card
from civicforum.screens.card import Face, face_of
from civicforum.screens.difference import difference
from civicforum.ui.language import current_words
from civicforum.ui.widgets.dragged import CARDS, packed, unpacked

_MOST_RUNS = 200

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class CardsModel(QStringListModel):
    """Cards by number.

    Signals:
        dropped: ids of cards that were dropped here.
    """

    dropped = Signal(list)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cards: list[Card] = []
        self._coming: Sequence[Card] = ()
        self._merged: Mapping[str, int] = {}
        self.rowsInserted.connect(self._put_in)  # before any view is told
        self.rowsRemoved.connect(self._take_out)
        self.modelReset.connect(self._begin_anew)

    def show(self, cards: Sequence[Card], merged: Mapping[str, int]) -> bool:
        """Show these cards, each with how many were merged into it.

        False where so much differs that the view starts anew and forgets what was chosen.
        """
        change = difference(self._cards, cards)
        other_merges = _differing(self._merged, merged)
        self._merged = merged
        if len(change.gone) + len(change.come) > _MOST_RUNS:
            self._coming = cards
            self.setStringList([""] * len(cards))
            return False
        for first, last in reversed(change.gone):
            super().removeRows(first, last - first + 1)
        for first, last in change.come:
            self._coming = cards[first : last + 1]
            super().insertRows(first, last - first + 1)
        if change.changed is not None:
            self._cards = list(cards)
            self._tell_changed(*change.changed)
        for place, card in enumerate(cards) if other_merges else ():
            if card.id in other_merges:
                self._tell_changed(place, place)
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
        return face_of(card, merged=self._merged.get(card.id, 0), words=current_words())

    def place_of(self, identity: str) -> int:
        """Where the card with this id is; -1 where it is not."""
        return next((n for n, card in enumerate(self._cards) if card.id == identity), -1)

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
            flag.ItemIsEnabled
            | flag.ItemIsSelectable
            | flag.ItemIsDragEnabled
            | flag.ItemIsDropEnabled
            | flag.ItemNeverHasChildren
        )

    def removeRows(self, row: int, count: int, parent: Index = _ROOT) -> bool:
        """A view that gave cards away by dragging takes none out: the desk decides."""
        return False

    def supportedDropActions(self) -> Qt.DropAction:
        """They are moved."""
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        """Ids of cards."""
        return [CARDS]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The ids of these cards."""
        return packed([self.card(index).id for index in indexes])

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """Tell which cards came; the desk decides."""
        if not data.hasFormat(CARDS):
            return False
        self.dropped.emit(unpacked(data))
        return True

    def _put_in(self, _parent: QModelIndex, first: int, _last: int) -> None:
        self._cards[first:first] = self._coming

    def _take_out(self, _parent: QModelIndex, first: int, last: int) -> None:
        del self._cards[first : last + 1]

    def _begin_anew(self) -> None:
        self._cards = list(self._coming)

    def _tell_changed(self, first: int, last: int) -> None:
        self.dataChanged.emit(self.index(first), self.index(last))


def _differing(one: Mapping[str, int], other: Mapping[str, int]) -> set[str]:
    """Ids for which they say something else."""
    return {key for key, _ in set(one.items()) ^ set(other.items())}
