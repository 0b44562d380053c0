"""The frame of a page: the page fills it, and is moved about where the frame is too small."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea

from civicforum.ui.page import Page

_OTHER_LAYOUT = {QEvent.Type.LayoutRequest, QEvent.Type.Show}


class PageFrame(QScrollArea):
    """Like a resizable scroll area, but a page with long texts may use its least height.

    (Qt's own takes the preferred height of whatever wraps lines, and scrolls without need.)
    """

    def __init__(self, page: Page) -> None:
        super().__init__()
        self.setObjectName("pageFrame")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._page = page
        self.setWidget(page)
        page.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The page wants other room."""
        if watched is self._page and event.type() in _OTHER_LAYOUT:
            self._fit()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The frame has other room."""
        super().resizeEvent(event)
        self._page.arrange()
        self._fit()

    def _fit(self) -> None:
        layout = self._page.layout()
        if layout is None:
            return
        room = self.viewport().size()
        least = layout.totalMinimumSize()
        width = max(room.width(), least.width())
        tall = layout.minimumHeightForWidth(width) if layout.hasHeightForWidth() else 0
        wanted = QSize(width, max(room.height(), least.height(), tall))
        if self._page.size() != wanted:
            self._page.resize(wanted)
