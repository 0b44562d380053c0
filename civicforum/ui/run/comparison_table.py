"""What other rules would have funded or chosen: a small table below the result."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QWidget

from civicforum.screens.comparison import ComparisonTable

_STRETCH: Mapping[int, tuple[int, ...]] = {3: (3, 4, 6, 0, 0), 5: (3, 4, 0, 0, 4)}  # by columns


class ComparisonView(QFrame):
    """Labels in a grid, so that every cell is read out and grows with the text."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("comparisonBox")
        self._shown: ComparisonTable | None = None
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self.hide()

    def present(self, table: ComparisonTable | None) -> None:
        """Show this from now on; nothing for None."""
        self.setVisible(table is not None)
        if table == self._shown:
            return
        self._shown = table
        while (item := self._grid.takeAt(0)) is not None:
            label = item.widget()
            if label is not None:
                label.hide()
                label.deleteLater()
        if table is None:
            return
        for column, stretch in enumerate(_STRETCH[len(table.header)]):
            self._grid.setColumnStretch(column, stretch)
        self._grid.addWidget(self._label(table.heading, is_bold=True), 0, 0, 1, len(table.header))
        for row, cells in enumerate((table.header, *table.rows), start=1):
            for column, text in enumerate(cells):
                self._grid.addWidget(self._label(text, is_bold=row == 1), row, column)
        last = self._grid.rowCount()
        self._grid.addWidget(self._label(table.note), last, 0, 1, len(table.header))

    def _label(self, text: str, *, is_bold: bool = False) -> QLabel:
        label = QLabel(text, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        font = label.font()
        font.setBold(is_bold)
        label.setFont(font)
        return label
