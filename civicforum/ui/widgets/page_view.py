"""A page of the minutes, drawn elsewhere, shown here as large as there is room."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget

from civicforum.ui.theme import current_colours


class PageView(QLabel):
    """Shows a picture; without one, the sentence that is its text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setWordWrap(True)
        self.shown_page = QImage()

    def show_page(self, picture: QImage, name: str) -> None:
        """Show a page; readers are told which."""
        self.shown_page = picture
        self.setText("")
        self.setAccessibleName(name)
        self.update()

    def say(self, sentence: str) -> None:
        """No page, but why there is none."""
        self.shown_page = QImage()
        self.setText(sentence)
        self.setAccessibleName(sentence)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The page with a border."""
        if self.shown_page.isNull():
            super().paintEvent(event)
            return
        area = self._area()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(area, self.shown_page)
        painter.setPen(QColor(current_colours().control_border))
        painter.drawRect(area.adjusted(0, 0, -1, -1))

    def _area(self) -> QRect:
        whole, keep = self.contentsRect(), Qt.AspectRatioMode.KeepAspectRatio
        area = QRect(whole.topLeft(), self.shown_page.size().scaled(whole.size(), keep))
        area.moveCenter(whole.center())
        return area
