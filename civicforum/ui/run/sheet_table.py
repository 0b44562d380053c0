"""The points of criteria sheets as a table: by criterion, by panel, together."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from civicforum.screens.sheets import Grid
from civicforum.ui.language import current_words
from civicforum.ui.theme import scaled

_ROW, _HEAD, _MOST_ROWS, _FRAME = 28, 32, 8, 4


class SheetTable(QTableWidget):
    """To be read, also by the arrow keys; it is there once the result was revealed."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("sheetTable")
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self._shown: Grid | None = None
        self.hide()

    def present(self, grid: Grid | None) -> None:
        """Show this table, or none."""
        self.setVisible(grid is not None)
        if grid is None:
            return
        rows = min(len(grid.rows), _MOST_ROWS)
        self.setFixedHeight(scaled(_HEAD) + rows * scaled(_ROW) + _FRAME)
        self.setAccessibleName(current_words()("Points by criterion and panel"))
        self.horizontalHeader().setFixedHeight(scaled(_HEAD))
        self.verticalHeader().setDefaultSectionSize(scaled(_ROW))
        if grid != self._shown:
            self._shown = grid
            self._fill(grid)

    def _fill(self, grid: Grid) -> None:
        self.setColumnCount(len(grid.header))
        self.setRowCount(len(grid.rows))
        self.setHorizontalHeaderLabels(grid.header)
        for row, cells in enumerate(grid.rows):
            for column, text in enumerate(cells):
                item = QTableWidgetItem(text)
                side = Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeft
                item.setTextAlignment(side | Qt.AlignmentFlag.AlignVCenter)
                self.setItem(row, column, item)
        head = self.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
