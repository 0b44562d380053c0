"""One read-only list model and one delegate for every list of rows."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QPainter, QPalette
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from civicforum.base.colours import Colours
from civicforum.screens.row import Mark, Row
from civicforum.ui.icons import pixmap
from civicforum.ui.theme import current_colours, scaled, target, text_font

ROW_HEIGHT = 36
_ICONS = {
    Mark.DONE: "check",
    Mark.RUNNING: "play",
    Mark.WITHDRAWN: "undo-2",
    Mark.DOUBT: "triangle-alert",
    Mark.LACKING: "circle-alert",
    Mark.SURVEY: "list-checks",
}
_STRONG = frozenset((Mark.RUNNING, Mark.SURVEY, Mark.HERE))
_FAINT = frozenset((Mark.WITHDRAWN, Mark.DONE, Mark.AWAY))
_ICON = 16

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class Rows(QAbstractListModel):
    """Rows that a screen gave; the view is told only what differs, so that it keeps its place."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Row, ...] = ()

    def show(self, rows: Sequence[Row]) -> None:
        """Show these rows from now on."""
        old, new = self._rows, tuple(rows)
        head = _same(old, new)
        tail = _same(old[head:][::-1], new[head:][::-1])
        if len(old) - tail > head:
            self.beginRemoveRows(_ROOT, head, len(old) - tail - 1)
            self._rows = old[:head] + old[len(old) - tail :]
            self.endRemoveRows()
        if len(new) - tail > head:
            self.beginInsertRows(_ROOT, head, len(new) - tail - 1)
            self._rows = new
            self.endInsertRows()
        self._rows = new
        changed = [n for n in range(len(new)) if n < head or n >= len(new) - tail]
        shift = len(old) - len(new)
        moved = [n for n in changed if _differ(new[n], old[n if n < head else n + shift])]
        if moved:
            self.dataChanged.emit(self.index(moved[0]), self.index(moved[-1]))

    def row(self, index: Index) -> Row:
        """The row at an index of this model."""
        return self._rows[index.row()]

    def place_of(self, key: str) -> int:
        """Where the row with this key is; -1 where it is not."""
        return next((n for n, row in enumerate(self._rows) if row.key == key), -1)

    def rowCount(self, parent: Index = _ROOT) -> int:
        """How many rows."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The row in one line, for readers and for what is typed to find it."""
        if not index.isValid():
            return None
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return self.row(index).spoken
        return self.row(index).text if role == Qt.ItemDataRole.ToolTipRole else None


def _differ(one: Row, other: Row) -> bool:
    """Most rows of a long list are the very same ones as before."""
    return one is not other and one != other


def _same(old: Sequence[Row], new: Sequence[Row]) -> int:
    """How many rows at the beginning have the same keys."""
    count = 0
    for one, other in zip(old, new, strict=False):
        if one.key != other.key:
            break
        count += 1
    return count


class RowDelegate(QStyledItemDelegate):
    """Draws lead, text and detail; a mark as an icon, the running row on a band."""

    def __init__(self, parent: QListView, *, lead_width: int = 28) -> None:
        super().__init__(parent)
        self._lead_width = lead_width

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """All rows are equally high."""
        return QSize(0, target(ROW_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One row."""
        model = index.model()
        if not isinstance(model, Rows):
            return
        row, colours, area = model.row(index), current_colours(), option.rect
        painter.save()
        self._paint_band(painter, option, row, colours=colours)
        inner = area.adjusted(8, 0, -8, 0)
        lead_width = scaled(self._lead_width)
        lead = QRect(inner.left(), inner.top(), lead_width, inner.height())
        self._paint_lead(painter, lead, row, colours=colours)
        rest = inner.adjusted(lead_width, 0, 0, 0)
        painter.setFont(text_font(13, is_tabular=True))
        painter.setPen(QColor(colours.warn if row.mark is Mark.MISSING else colours.muted))
        width = min(painter.fontMetrics().horizontalAdvance(row.detail) + 2, rest.width() * 2 // 3)
        _draw(painter, rest.adjusted(rest.width() - width, 0, 0, 0), row.detail)
        painter.setFont(text_font(14, is_bold=row.mark in _STRONG))
        is_faint = row.mark in _FAINT
        painter.setPen(QColor(colours.muted if is_faint else colours.text))
        _draw(painter, rest.adjusted(0, 0, -width - 8 if row.detail else 0, 0), row.text)
        painter.restore()

    def _paint_band(
        self, painter: QPainter, option: QStyleOptionViewItem, row: Row, *, colours: Colours
    ) -> None:
        state = option.state
        is_chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if is_chosen or row.mark is Mark.RUNNING:
            painter.setBrush(option.palette.color(QPalette.ColorRole.Highlight))
            painter.drawRoundedRect(option.rect.adjusted(0, 1, 0, -1), 6, 6)
        if is_chosen:
            painter.setBrush(QColor(colours.accent))
            painter.drawRoundedRect(option.rect.adjusted(0, 6, 3 - option.rect.width(), -6), 1, 1)

    def _paint_lead(self, painter: QPainter, area: QRect, row: Row, *, colours: Colours) -> None:
        name = _ICONS.get(row.mark)
        painter.setFont(text_font(13, is_tabular=True))
        painter.setPen(QColor(colours.muted))
        if name is None or self._lead_width > 2 * _ICON:
            _draw(painter, area, row.lead)
        else:
            shades = {Mark.RUNNING: colours.accent, Mark.DOUBT: colours.warn}
            colour = shades.get(row.mark, colours.muted)
            size = scaled(_ICON)
            top = area.top() + (area.height() - size) // 2
            painter.drawPixmap(area.left() - 2, top, pixmap(name, colour, size=size))


def _draw(painter: QPainter, area: QRect, text: str) -> None:
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, area.width())
    painter.drawText(area, Qt.AlignmentFlag.AlignVCenter.value, shown)


def shown_in(view: QListView, *, lead_width: int = 28) -> Rows:
    """Give a list view its model and delegate."""
    model = Rows(view)
    view.setModel(model)
    view.setItemDelegate(RowDelegate(view, lead_width=lead_width))
    return model
