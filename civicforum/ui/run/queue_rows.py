"""The rows of the speaker queue: kinds as icons, and a place that changes by dragging."""

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView

from civicforum.base.colours import Colours
from civicforum.screens.row import Mark, Row
from civicforum.ui.icons import pixmap
from civicforum.ui.theme import scaled, text_font
from civicforum.ui.widgets.rows import Index, RowDelegate, Rows

_NUMBER, _ICON, _LEAD = 26, 16, 50
_ICONS = {Mark.URGENT: "octagon-alert", Mark.REPLY: "reply"}


class QueueRows(Rows):
    """Rows that can be dragged; the queue itself is put in another order by whoever listens.

    Signals:
        dragged: a row's place, and the place before which it was dropped.
    """

    dragged = Signal(int, int)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Rows are dropped between rows, never on one."""
        flags = super().flags(index)
        drag, drop = Qt.ItemFlag.ItemIsDragEnabled, Qt.ItemFlag.ItemIsDropEnabled
        return flags | drag if index.isValid() else flags | drop

    def supportedDropActions(self) -> Qt.DropAction:
        """Inside the list only."""
        return Qt.DropAction.MoveAction

    def moveRows(self, source: Index, row: int, count: int, target: Index, before: int) -> bool:
        """Tell what is wanted; the rows follow when the queue has changed."""
        self.dragged.emit(row, before)
        return False


class QueueDelegate(RowDelegate):
    """Place, kind as an icon, then name and the rest."""

    def __init__(self, parent: QListView) -> None:
        super().__init__(parent, lead_width=_LEAD)

    def _paint_lead(self, painter: QPainter, area: QRect, row: Row, *, colours: Colours) -> None:
        painter.setFont(text_font(13, is_tabular=True))
        painter.setPen(QColor(colours.muted))
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter.value, row.lead)
        name = _ICONS.get(row.mark)
        if name is not None:
            colour = colours.over if row.mark is Mark.URGENT else colours.accent
            size = scaled(_ICON)
            top = area.top() + (area.height() - size) // 2
            place = area.left() + scaled(_NUMBER)
            painter.drawPixmap(place, top, pixmap(name, colour, size=size))


def queue_shown_in(view: QListView) -> QueueRows:
    """Give the view of the queue its rows, and let them be dragged."""
    rows = QueueRows(view)
    view.setModel(rows)
    view.setItemDelegate(QueueDelegate(view))
    view.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
    view.setDefaultDropAction(Qt.DropAction.MoveAction)
    view.setDropIndicatorShown(True)
    return rows
