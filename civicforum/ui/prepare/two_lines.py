"""Rows of two lines: a sign and a title, and below it what is to be said about it."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from civicforum.screens.row import Mark, Row
from civicforum.ui.icons import pixmap
from civicforum.ui.theme import current_colours, scaled, text_font
from civicforum.ui.widgets.rows import Index, Rows

_HEIGHT, _ICON, _GAP = 56, 18, 8


class TwoLineDelegate(QStyledItemDelegate):
    """A check mark for what is complete, a sign with an exclamation mark for what is not."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """All rows are equally high."""
        return QSize(0, scaled(_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One row."""
        model = index.model()
        if not isinstance(model, Rows):
            return
        row, area = model.row(index), option.rect.adjusted(scaled(_GAP), 0, -scaled(_GAP), 0)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            _paint_band(painter, option.rect)
        self._paint_sign(painter, area, row)
        inner = area.adjusted(scaled(_ICON + _GAP), scaled(6), 0, -scaled(6))
        half = inner.height() // 2
        painter.setPen(QColor(current_colours().text))
        painter.setFont(text_font(15, is_bold=True))
        title = f"{row.lead} {row.text}".strip()
        _draw(painter, QRect(inner.topLeft(), QSize(inner.width(), half)), title)
        is_lacking = row.mark is Mark.LACKING
        colours = current_colours()
        painter.setPen(QColor(colours.warn if is_lacking else colours.muted))
        painter.setFont(text_font(13))
        _draw(painter, inner.adjusted(0, half, 0, 0), row.detail)
        painter.restore()

    def _paint_sign(self, painter: QPainter, area: QRect, row: Row) -> None:
        colours, size = current_colours(), scaled(_ICON)
        is_done = row.mark is Mark.DONE
        name, colour = ("circle-check", colours.good) if is_done else ("circle-alert", colours.warn)
        top = area.top() + scaled(_GAP)
        painter.drawPixmap(area.left(), top, pixmap(name, colour, size=size))


def in_two_lines(view: QListView) -> Rows:
    """Give a list view such rows."""
    model = Rows(view)
    view.setModel(model)
    view.setItemDelegate(TwoLineDelegate(view))
    return model


def _paint_band(painter: QPainter, area: QRect) -> None:
    colours = current_colours()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours.selected))
    painter.drawRoundedRect(area.adjusted(0, 1, 0, -1), 6, 6)
    painter.setBrush(QColor(colours.accent))
    painter.drawRoundedRect(area.adjusted(0, 8, 3 - area.width(), -8), 1, 1)


def _draw(painter: QPainter, area: QRect, text: str) -> None:
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, area.width())
    painter.drawText(area, Qt.AlignmentFlag.AlignVCenter.value, shown)
