"""The bars of a result, painted by Qt: label, bar with a pattern, number and percentage."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QWidget

from civicforum.base.colours import Colours, ProjectorColours
from civicforum.screens.result import Bar, Tone
from civicforum.ui.theme import current_colours, exact_font

_PATTERNS = {
    Tone.YES: Qt.BrushStyle.SolidPattern,
    Tone.NO: Qt.BrushStyle.BDiagPattern,
    Tone.ABSTAIN: Qt.BrushStyle.Dense4Pattern,
    Tone.LEADER: Qt.BrushStyle.SolidPattern,
    Tone.OTHER: Qt.BrushStyle.BDiagPattern,
}


class BarsView(QWidget):
    """Bars of equal height. `colours` is set by the projector, else they follow the theme."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.colours: Colours | ProjectorColours | None = None
        self._bars: tuple[Bar, ...] = ()

    def present(self, bars: tuple[Bar, ...]) -> None:
        """Show these bars from now on."""
        if bars != self._bars:
            self._bars = bars
            self.setAccessibleName(", ".join(_spoken(bar) for bar in bars))
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """All bars, one below the other."""
        if not self._bars:
            return
        painter = QPainter(self)
        height = self.height() // len(self._bars)
        painter.setFont(exact_font(max(12, height * 55 // 100), is_tabular=True))
        metrics = painter.fontMetrics()
        left = max(metrics.horizontalAdvance(bar.label) for bar in self._bars)
        right = max(metrics.horizontalAdvance(bar.numbers) for bar in self._bars)
        gap = height // 4
        left = min(left, self.width() // 3) + gap
        for place, bar in enumerate(self._bars):
            area = QRect(0, place * height, self.width(), height)
            self._paint_bar(painter, area, bar, left=left, right=right + gap)

    def _paint_bar(
        self, painter: QPainter, area: QRect, bar: Bar, *, left: int, right: int
    ) -> None:
        colours = self.colours or current_colours()
        known = {Tone.YES: colours.yes, Tone.LEADER: colours.yes, Tone.NO: colours.no}
        colour = QColor(known.get(bar.tone, colours.abstain))
        middle = Qt.AlignmentFlag.AlignVCenter.value
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        label = painter.fontMetrics().elidedText(bar.label, Qt.TextElideMode.ElideRight, left)
        painter.drawText(area, middle, label)
        painter.drawText(area, middle | Qt.AlignmentFlag.AlignRight.value, bar.numbers)
        pad = area.height() // 5
        track = area.adjusted(left, pad, -right, -pad)
        painter.setPen(colour)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(track)
        filled = QRect(track.topLeft(), track.size())
        filled.setWidth(track.width() * bar.share // 1000)
        painter.fillRect(filled, QBrush(colour, _PATTERNS[bar.tone]))
        painter.drawRect(filled)


def _spoken(bar: Bar) -> str:
    return f"{bar.label} {' '.join(bar.numbers.split())}".strip()
