"""Paints an opinion card: label of the theme, number, where it comes from, a few lines of text."""

from functools import lru_cache

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette, QTextLayout, QTextOption
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from civicforum.base.colours import THEME_LABELS, Colours
from civicforum.screens.card import Face
from civicforum.ui.run.cards_model import CardsModel, Index
from civicforum.ui.theme import current_colours, scaled, text_font

FEW_LINES, MORE_LINES = 2, 3
_LINE, _HEAD, _PADDING, _GAP = 20, 22, 6, 3
_TEXT, _SMALL = 14, 12


class CardDelegate(QStyledItemDelegate):
    """Every card of a column is equally high; `letter` and `shade` are the label of its theme."""

    def __init__(self, parent: QListView) -> None:
        super().__init__(parent)
        self.letter, self.shade, self.lines = "", -1, FEW_LINES

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The head and so many lines of text."""
        return QSize(0, scaled(_HEAD + self.lines * _LINE + 2 * _PADDING + _GAP))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One card."""
        model = index.model()
        if not isinstance(model, CardsModel):
            return
        face, colours = model.face(index), current_colours()
        painter.save()
        area = option.rect.adjusted(1, 0, -1, -scaled(_GAP))
        self._paint_paper(painter, option, area, colours=colours)
        pad = scaled(_PADDING)
        inner = area.adjusted(pad + 2, pad, -pad - 2, -pad)
        head = QRect(inner.left(), inner.top(), inner.width(), scaled(_HEAD) - 2)
        self._paint_head(painter, head, face, colours=colours)
        painter.setFont(text_font(_TEXT))
        painter.setPen(QColor(colours.text))
        for line, text in enumerate(wrapped(face.text, painter.font(), inner.width(), self.lines)):
            top = inner.top() + scaled(_HEAD) + line * scaled(_LINE)
            place = QRect(inner.left(), top, inner.width(), scaled(_LINE))
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter.value, text)
        painter.restore()

    def _paint_paper(
        self, painter: QPainter, option: QStyleOptionViewItem, area: QRect, *, colours: Colours
    ) -> None:
        """Chosen cards have a thick border and another ground."""
        state, flag = option.state, QStyle.StateFlag
        is_chosen = bool(state & flag.State_Selected)
        ground = (
            option.palette.color(QPalette.ColorRole.Highlight) if is_chosen else colours.surface
        )
        border = colours.accent if is_chosen else colours.card_border
        has_keys = bool(state & flag.State_HasFocus) and not is_chosen
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(colours.focus if has_keys else border))
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(area, scaled(6), scaled(6))
        if is_chosen:
            painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), scaled(5), scaled(5))

    def _paint_head(self, painter: QPainter, area: QRect, face: Face, *, colours: Colours) -> None:
        """Label, number and source at the left; minority mark and merged cards at the right."""
        left, right = area.left(), area.right()
        if self.letter:
            left += paint_label(painter, area, self.letter, self.shade) + scaled(6)
        painter.setFont(text_font(_SMALL, is_bold=True, is_tabular=True))
        for text, colour in ((face.more, colours.accent), (face.minority, colours.warn)):
            if text:
                width = painter.fontMetrics().horizontalAdvance(text)
                painter.setPen(QColor(colour))
                _put(painter, QRect(right - width, area.top(), width + 1, area.height()), text)
                right -= width + scaled(8)
        painter.setPen(QColor(colours.text))
        width = painter.fontMetrics().horizontalAdvance(face.number)
        _put(painter, QRect(left, area.top(), width + 1, area.height()), face.number)
        left += width + scaled(8)
        painter.setFont(text_font(_SMALL))
        painter.setPen(QColor(colours.muted))
        room = max(0, right - left)
        text = painter.fontMetrics().elidedText(face.source, Qt.TextElideMode.ElideRight, room)
        _put(painter, QRect(left, area.top(), room, area.height()), text)


def paint_label(painter: QPainter, area: QRect, letter: str, shade: int) -> int:
    """The letter of a theme on its colour, at the left of `area`; the width of it."""
    fill, ink = THEME_LABELS[shade % len(THEME_LABELS)]
    painter.setFont(text_font(_SMALL, is_bold=True))
    side = scaled(18)
    width = max(side, painter.fontMetrics().horizontalAdvance(letter) + scaled(8))
    chip = QRect(area.left(), area.top() + (area.height() - side) // 2, width, side)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(fill))
    painter.drawRoundedRect(chip, scaled(4), scaled(4))
    painter.setPen(QColor(ink))
    painter.drawText(chip, Qt.AlignmentFlag.AlignCenter.value, letter)
    return width


def wrapped(text: str, font: QFont, width: int, lines: int) -> tuple[str, ...]:
    """The text in so many lines of this width, the last one with … where it does not end there."""
    return _wrapped(text, font.pixelSize(), width, lines)


@lru_cache(maxsize=4096)
def _wrapped(text: str, pixels: int, width: int, lines: int) -> tuple[str, ...]:
    """Breaking lines costs more than painting them: what was seen lately is kept."""
    font = text_font(_TEXT)
    font.setPixelSize(pixels)
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    units = text.encode("utf-16-le")  # as Qt counts
    found: list[str] = []
    start = 0
    while 2 * start < len(units) and len(found) < lines - 1:
        line = layout.createLine()
        line.setLineWidth(width)
        end = start + line.textLength()
        found.append(units[2 * start : 2 * end].decode("utf-16-le").rstrip())
        start = end
    layout.endLayout()
    rest = units[2 * start :].decode("utf-16-le")
    if rest:
        found.append(QFontMetrics(font).elidedText(rest, Qt.TextElideMode.ElideRight, width))
    return tuple(found)


def _put(painter: QPainter, area: QRect, text: str) -> None:
    painter.drawText(area, Qt.AlignmentFlag.AlignVCenter.value, text)
