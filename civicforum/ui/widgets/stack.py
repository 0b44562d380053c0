"""Pages of which one is seen, and only that one asks for room."""

from PySide6.QtWidgets import QVBoxLayout, QWidget


class Stack(QWidget):
    """Qt's own stack is never smaller than the largest of its pages; this one is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages: list[QWidget] = []
        self._place = 0
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)

    def add(self, page: QWidget) -> None:
        """One more, the last; the first one is seen."""
        self._pages.append(page)
        page.setVisible(len(self._pages) == 1)
        self._layout.addWidget(page)

    def show_page(self, page: QWidget) -> None:
        """Have this one seen."""
        self._place = self._pages.index(page)
        for each in self._pages:
            if each is not page:
                each.hide()
        page.show()

    @property
    def place(self) -> int:
        """Of the page that is seen, from 0."""
        return self._place
