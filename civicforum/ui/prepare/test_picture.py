"""The test picture: shows that the projector is the right screen, sharp, whole and legible."""

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QCloseEvent, QColor, QKeyEvent, QPainter, QPaintEvent, QPen, QScreen
from PySide6.QtWidgets import QWidget

from civicforum.base.colours import PROJECTOR
from civicforum.ui.language import current_words
from civicforum.ui.theme import exact_font

_COLUMNS, _ROWS = 16, 9
_SAFE = 0.05
_LARGE, _SMALL = 0.16, 0.055
_WINDOW = (960, 540)


class PictureWindow(QWidget):
    """A window of its own, not tied to the console, which would stay below it; Esc closes it.

    Args:
        console: the window of the facilitator, which is never covered.

    Signals:
        closed: it went away.
    """

    closed = Signal()

    def __init__(self, console: QWidget) -> None:
        super().__init__()
        self._console = console
        self.setObjectName("testPicture")
        self.name = ""

    def present(self, screen: QScreen) -> None:
        """Fill this screen; in a window where the facilitator works on it too."""
        size = screen.size()
        self.name = f"{screen.name()} · {size.width()}×{size.height()}"
        self.setAccessibleName(self.name)
        self.setWindowTitle(current_words()("CivicForum Projector – test picture"))
        is_here = screen is self._console.screen()
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, is_here)
        self.setScreen(screen)
        if is_here:
            self._stand_beside(self._console.frameGeometry(), screen.availableGeometry())
            self.showNormal()
            self._console.raise_()
        else:
            self.setGeometry(screen.geometry())
            self.showFullScreen()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Grid, safe frame, circle, letters, the name of the screen."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect())
        painter.fillRect(area, QColor(PROJECTOR.background))
        painter.setPen(QPen(QColor(PROJECTOR.muted), 1))
        for n in range(_COLUMNS + 1):
            x = area.width() * n / _COLUMNS
            painter.drawLine(round(x), 0, round(x), self.height())
        for n in range(_ROWS + 1):
            y = area.height() * n / _ROWS
            painter.drawLine(0, round(y), self.width(), round(y))
        painter.setPen(QPen(QColor(PROJECTOR.text), 3))
        painter.drawRect(area.adjusted(1.5, 1.5, -1.5, -1.5))
        radius = area.height() * 0.42
        painter.drawEllipse(area.center(), radius, radius)
        self._paint_safe_frame(painter, area)
        self._paint_letters(painter, area)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
            return
        super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell it."""
        super().closeEvent(event)
        self.closed.emit()

    def _stand_beside(self, console: QRect, screen: QRect) -> None:
        """A 16:9 window at the right of the console, as far as the screen has room."""
        self.resize(*_WINDOW)
        left = min(console.right() + 8, screen.right() - self.width() + 1)
        self.move(max(screen.left(), left), max(screen.top(), console.top()))

    def _paint_safe_frame(self, painter: QPainter, area: QRectF) -> None:
        dx, dy = area.width() * _SAFE, area.height() * _SAFE
        painter.setPen(QPen(QColor(PROJECTOR.soon), 2, Qt.PenStyle.DashLine))
        painter.drawRect(area.adjusted(dx, dy, -dx, -dy))

    def _paint_letters(self, painter: QPainter, area: QRectF) -> None:
        middle = Qt.AlignmentFlag.AlignCenter
        height = area.height()
        painter.setPen(QColor(PROJECTOR.text))
        painter.setFont(exact_font(round(height * _LARGE), is_bold=True))
        painter.drawText(area.adjusted(0, height * 0.22, 0, -height * 0.38), middle, "가나다 ABC")
        painter.setFont(exact_font(round(height * _SMALL)))
        painter.drawText(area.adjusted(0, height * 0.5, 0, -height * 0.25), middle, self.name)
        painter.setPen(QColor(PROJECTOR.soon))
        words = current_words()
        below = area.adjusted(0, height * 0.68, 0, -height * 0.16)
        painter.drawText(below, middle, words("Is the dashed frame whole?"))
