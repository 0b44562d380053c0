"""A picture to see whether the projector is sharp and legible: frame, grid, lines of text."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen, QScreen
from PySide6.QtWidgets import QWidget

from civicforum.base.colours import PROJECTOR
from civicforum.ui.language import current_words
from civicforum.ui.projector.canvas import SAFE
from civicforum.ui.theme import exact_font

SHARES = (12, 8, 6, 5, 4)
SAMPLE = "가나다 뷁 ABC 0123"
_CELLS = 12
_SIZE = (960, 540)


class TestPicture(QWidget):
    """Esc closes it."""

    __test__ = False

    def __init__(self) -> None:
        super().__init__()
        words = current_words()
        self.setObjectName("TestPicture")
        self.setWindowTitle(words("CivicForum Projector – Test picture"))
        self.setAccessibleName(words("Test picture"))

    def show_on(self, screen: QScreen | None) -> None:
        """Fill this screen; without one be a window of 16:9."""
        if screen is None:
            self.resize(*_SIZE)
            self.show()
            return
        self.setScreen(screen)
        self.setGeometry(screen.geometry())
        self.showFullScreen()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes it."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
            return
        super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Grid, safe frame, and the same line in sizes from large to the least that is used."""
        painter, area = QPainter(self), self.rect()
        painter.fillRect(area, QColor(PROJECTOR.background))
        painter.setPen(QPen(QColor(PROJECTOR.abstain), 1, Qt.PenStyle.DotLine))
        for n in range(1, _CELLS):
            x, y = area.width() * n // _CELLS, area.height() * n // _CELLS
            painter.drawLine(x, 0, x, area.height())
            painter.drawLine(0, y, area.width(), y)
        painter.setPen(QPen(QColor(PROJECTOR.soon), 2))
        edge_x, edge_y = area.width() * SAFE // 100, area.height() * SAFE // 100
        painter.drawRect(area.adjusted(edge_x, edge_y, -edge_x, -edge_y))
        painter.setPen(QColor(PROJECTOR.text))
        size = self.screen().size()
        top = area.height() * 14 // 100
        lines = [f"{self.screen().name()} {size.width()}×{size.height()}", *[SAMPLE] * len(SHARES)]
        for share, text in zip((6, *SHARES), lines, strict=True):
            height = area.height() * share // 100
            painter.setFont(exact_font(height))
            row = QRect(edge_x, top, area.width() - 2 * edge_x, height * 3 // 2)
            told = text if text != SAMPLE else f"{text}   {share} %"
            painter.drawText(row, Qt.AlignmentFlag.AlignCenter, told)
            top += height * 3 // 2
