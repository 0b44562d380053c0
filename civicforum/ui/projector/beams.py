"""How something was counted, painted by Qt: bars with patterns, numbers, and a dashed line."""

from PySide6.QtCore import QLine, QRect, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QWidget

from civicforum.base.colours import PROJECTOR
from civicforum.screens.projector.model import Beam
from civicforum.screens.result import Tone
from civicforum.ui.theme import exact_font

_PATTERNS = {
    Tone.LEADER: (PROJECTOR.yes, Qt.BrushStyle.SolidPattern),
    Tone.NO: (PROJECTOR.no, Qt.BrushStyle.BDiagPattern),
    Tone.OTHER: (PROJECTOR.abstain, Qt.BrushStyle.Dense4Pattern),
}
_LETTERS = 64  # per cent of the height of a row
_LABEL_SHARE = 42  # per cent of the width


class BeamsView(QWidget):
    """Rows of equal height; a beam with a detail takes two of them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._beams: tuple[Beam, ...] = ()
        self._line = 0

    @property
    def rows(self) -> int:
        """How many rows there are."""
        return sum(2 if beam.detail else 1 for beam in self._beams)

    def present(self, beams: tuple[Beam, ...], line: int) -> None:
        """Show these from now on."""
        if (beams, line) != (self._beams, self._line):
            self._beams, self._line = beams, line
            spoken = (f"{each.label} {each.number} {each.detail}".strip() for each in beams)
            self.setAccessibleName(", ".join(spoken))
            self.update()

    def sizeHint(self) -> QSize:
        """Whatever the canvas gives."""
        return QSize(0, self.minimumHeight())

    def texts(self) -> list[tuple[QRect, str, QFont]]:
        """Every text with its place, cut where there is no room for it."""
        font = self._font()
        metrics, found = QFontMetrics(font), list[tuple[QRect, str, QFont]]()
        track = self._track(metrics)
        for beam, area in self._areas():
            gap = area.height() // 4
            label = area.adjusted(0, 0, track.left() - gap - area.right(), 0)
            cut = metrics.elidedText(beam.label, Qt.TextElideMode.ElideRight, label.width())
            found.append((label, cut, font))
            number = QRect(track.right() + gap, area.top(), 0, area.height())
            number.setRight(area.right())
            found.append((number, beam.number, font))
            if beam.detail:
                below = area.translated(0, area.height())
                detail = metrics.elidedText(beam.detail, Qt.TextElideMode.ElideRight, below.width())
                found.append((below, detail, font))
        return found

    def lines(self) -> list[QLine]:
        """The dashed line, where a row is not one of words."""
        if not self._line or not self._beams:
            return []
        track = self._track(QFontMetrics(self._font()))
        across = track.left() + track.width() * self._line // 1000
        return [QLine(across, area.top(), across, area.bottom()) for _, area in self._areas()]

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Bars, texts, and the line across all of them."""
        if not self._beams:
            return
        painter = QPainter(self)
        track = self._track(QFontMetrics(self._font()))
        for beam, area in self._areas():
            self._paint_beam(
                painter, QRect(track.left(), area.top(), track.width(), area.height()), beam
            )
        ink = self.palette().color(QPalette.ColorRole.WindowText)
        painter.setPen(ink)
        for place, text, font in self.texts():
            painter.setFont(font)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter.value, text)
        painter.setPen(QPen(ink, max(2, self._row() // 16), Qt.PenStyle.DashLine))
        for line in self.lines():
            painter.drawLine(line)

    def _paint_beam(self, painter: QPainter, area: QRect, beam: Beam) -> None:
        name, pattern = _PATTERNS[beam.tone]
        colour, pad = QColor(name), area.height() // 6
        painter.setPen(colour)
        filled = area.adjusted(area.width() * beam.begin // 1000, pad, 0, -pad)
        filled.setWidth(max(2, area.width() * beam.share // 1000))
        painter.fillRect(filled, QBrush(colour, pattern))
        painter.drawRect(filled)

    def _areas(self) -> list[tuple[Beam, QRect]]:
        """Each beam with its row (the first of two)."""
        row, found, top = self._row(), list[tuple[Beam, QRect]](), 0
        for beam in self._beams:
            found.append((beam, QRect(0, top, self.width(), row)))
            top += row * (2 if beam.detail else 1)
        return found

    def _track(self, metrics: QFontMetrics) -> QRect:
        """Between names and numbers."""
        gap = self._row() // 4
        names = max(metrics.horizontalAdvance(beam.label) for beam in self._beams)
        numbers = max(metrics.horizontalAdvance(beam.number) for beam in self._beams)
        left = min(names, self.width() * _LABEL_SHARE // 100) + gap
        return QRect(left, 0, max(1, self.width() - left - numbers - gap), self.height())

    def _row(self) -> int:
        return self.height() // max(1, self.rows)

    def _font(self) -> QFont:
        return exact_font(max(8, self._row() * _LETTERS // 100), is_tabular=True)
