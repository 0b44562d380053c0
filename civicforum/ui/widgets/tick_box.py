"""A check box whose box is seen in every colour scheme, as large as a finger needs."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox

from civicforum.ui.icons import pixmap
from civicforum.ui.theme import current_colours, scaled, target

_BOX, _GAP, _HEIGHT = 20, 8, 32


class TickBox(QCheckBox):
    """A framed square, filled with a tick in it where it is checked, and the text."""

    def sizeHint(self) -> QSize:
        """Room for box and text."""
        text = self.fontMetrics().horizontalAdvance(self.text())
        return QSize(scaled(_BOX + 2 * _GAP) + text + 4, target(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Nothing of it gives way."""
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        """All of it may be clicked."""
        return self.rect().contains(pos)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Box, tick, text, and the frame of the focus."""
        colours, side = current_colours(), scaled(_BOX)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRect(2, (self.height() - side) // 2, side, side)
        is_filled = self.isChecked() and self.isEnabled()
        edge = colours.accent if is_filled else colours.control_border
        painter.setPen(QPen(QColor(edge), 2 if is_filled else 1))
        painter.setBrush(QColor(colours.accent if is_filled else colours.surface))
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 4, 4)
        if self.isChecked():
            colour = colours.on_accent if is_filled else colours.muted
            painter.drawPixmap(box.topLeft(), pixmap("check", colour, size=side))
        painter.setPen(QColor(colours.text if self.isEnabled() else colours.muted))
        text = self.rect().adjusted(side + scaled(_GAP), 0, 0, 0)
        said = self.text().replace("&&", "&")
        painter.drawText(text, Qt.AlignmentFlag.AlignVCenter.value, said)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colours.focus), 2))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 6, 6)
