"""A small table of figures that is as high as its rows: what is around it scrolls."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from civicforum.screens.survey import Grid
from civicforum.ui.theme import scaled

_ROW, _FRAME = 30, 6


class GridTable(QTableWidget):
    """Words at the left, figures at the right of their columns; nothing can be changed."""

    def __init__(self, parent: QWidget, grid: Grid) -> None:
        super().__init__(len(grid.rows), len(grid.header), parent)
        self.setAccessibleName(grid.title)
        self.setHorizontalHeaderLabels(list(grid.header))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setShowGrid(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(scaled(_ROW))
        place = Qt.AlignmentFlag
        for row, cells in enumerate(grid.rows):
            for column, text in enumerate(cells):
                item = QTableWidgetItem(text)
                side = place.AlignLeft if column < grid.labels else place.AlignRight
                item.setTextAlignment(side | place.AlignVCenter)
                self.setItem(row, column, item)
        header = self.horizontalHeader()
        header.setDefaultAlignment(place.AlignRight | place.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionsClickable(False)
        header.setHighlightSections(False)
        header.setStretchLastSection(len(grid.header) == 1)
        sides = self.horizontalHeader().sizeHint().height() + _FRAME
        bar = self.horizontalScrollBar().sizeHint().height()
        self.setFixedHeight(sides + bar + scaled(_ROW) * len(grid.rows))
