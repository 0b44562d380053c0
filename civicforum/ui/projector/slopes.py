"""How answers moved from wave to wave, painted by Qt: lines with shapes, numbers at the points."""

from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QPolygon,
)
from PySide6.QtWidgets import QWidget

from civicforum.base.colours import PROJECTOR
from civicforum.screens.projector.model import Slope
from civicforum.ui.theme import exact_font

_CUT = Qt.TextElideMode.ElideRight
_STYLES = (
    Qt.PenStyle.SolidLine,
    Qt.PenStyle.DashLine,
    Qt.PenStyle.DotLine,
    Qt.PenStyle.DashDotLine,
    Qt.PenStyle.DashDotDotLine,
)
_ROWS = 8  # so many lines of text are as high as the picture
_LETTERS = 80  # per cent of such a line
_NUMBERS, _NAMES = 12, 45  # per cent of the width, for numbers at the left, names at the right


class SlopesView(QWidget):
    """Waves from left to right between two grey lines; several slopes are named at their ends.

    Which line is whose is told by the name beside its end and by how it is dashed, not by its
    colour alone. Numbers that would lie on each other are moved apart.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._slopes: tuple[Slope, ...] = ()
        self._waves: tuple[str, ...] = ()

    def present(self, slopes: tuple[Slope, ...], waves: tuple[str, ...]) -> None:
        """Show these from now on."""
        if (slopes, waves) != (self._slopes, self._waves):
            self._slopes, self._waves = slopes, waves
            spoken = (f"{slope.label} {' → '.join(slope.texts)}" for slope in slopes)
            self.setAccessibleName(", ".join(spoken))
            self.update()

    def sizeHint(self) -> QSize:
        """Whatever the canvas gives."""
        return QSize(0, self.minimumHeight())

    def lettering(self) -> QFont:
        """One size for all of it."""
        return exact_font(max(8, self._row() * _LETTERS // 100), is_tabular=True)

    def texts(self) -> list[tuple[QRect, str]]:
        """Every text with its place: names of waves below, numbers, what the lines are called."""
        if not self._slopes:
            return []
        metrics = QFontMetrics(self.lettering())
        return [*self._wave_names(metrics), *self._numbers(metrics)]

    def points(self, place: int) -> list[QPoint]:
        """Where a slope goes through, wave by wave."""
        return [
            QPoint(self._across(wave), self._down(height))
            for wave, height in enumerate(self._slopes[place].heights)
            if height is not None
        ]

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Grey lines at both ends, slopes, points, texts."""
        if not self._slopes:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(PROJECTOR.abstain), max(1, self._row() // 24)))
        left, right = self._across(0), self._across(len(self._waves) - 1)
        for level in (0, 1000):
            painter.drawLine(left, self._down(level), right, self._down(level))
        for place in range(len(self._slopes)):
            self._paint_slope(painter, place)
        painter.setFont(self.lettering())
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        for area, text in self.texts():
            painter.drawText(area, Qt.AlignmentFlag.AlignVCenter.value, text)

    def _paint_slope(self, painter: QPainter, place: int) -> None:
        colour, points = QColor(PROJECTOR.lines[place]), self.points(place)
        painter.setPen(QPen(colour, max(2, self._row() // 9), _STYLES[place]))
        for one, other in pairwise(points):
            painter.drawLine(one, other)
        painter.setPen(QColor(PROJECTOR.background))
        painter.setBrush(colour)
        for point in points:
            painter.drawPolygon(_shape(place, self._row() // 3).translated(point))
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _wave_names(self, metrics: QFontMetrics) -> list[tuple[QRect, str]]:
        """Centred below the points, none longer than its column."""
        room, row, found = self._column() - self._row() // 2, self._row(), list[tuple[QRect, str]]()
        for wave, name in enumerate(self._waves):
            text = metrics.elidedText(name, _CUT, room)
            wide = metrics.horizontalAdvance(text)
            left = min(max(0, self._across(wave) - wide // 2), self.width() - wide)
            found.append((QRect(left, self.height() - row, wide, row), text))
        return found

    def _numbers(self, metrics: QFontMetrics) -> list[tuple[QRect, str]]:
        if len(self._slopes) == 1:
            return self._above(metrics)
        return [*self._left_numbers(metrics), *self._right_numbers(metrics)]

    def _above(self, metrics: QFontMetrics) -> list[tuple[QRect, str]]:
        """Over the points of the only slope."""
        slope, row, found = self._slopes[0], self._row(), list[tuple[QRect, str]]()
        for wave, (height, text) in enumerate(zip(slope.heights, slope.texts, strict=True)):
            if height is not None:
                wide = metrics.horizontalAdvance(text)
                left = self._across(wave) - wide // 2
                found.append((QRect(left, self._down(height) - row * 4 // 3, wide, row), text))
        return found

    def _left_numbers(self, metrics: QFontMetrics) -> list[tuple[QRect, str]]:
        """Where each line begins."""
        row, found = self._row(), list[tuple[QRect, str]]()
        for place, top in self._apart(0):
            text = self._slopes[place].texts[0]
            wide = metrics.horizontalAdvance(text)
            found.append((QRect(self._across(0) - row // 2 - wide, top, wide, row), text))
        return found

    def _right_numbers(self, metrics: QFontMetrics) -> list[tuple[QRect, str]]:
        """Where each line ends, with what it is called."""
        row, left = self._row(), self._across(len(self._waves) - 1) + self._row() // 2
        room, found = self.width() - left, list[tuple[QRect, str]]()
        for place, top in self._apart(len(self._waves) - 1):
            slope = self._slopes[place]
            text = metrics.elidedText(f"{slope.texts[-1]}  {slope.label}", _CUT, room)
            found.append((QRect(left, top, room, row), text))
        return found

    def _apart(self, wave: int) -> list[tuple[int, int]]:
        """Each slope with the top of its number: beside its point, or pushed off by its neighbours.

        From below upwards first, then down again from the top, so that all stay in the picture.
        """
        row = self._row()
        heights = [(slope.heights[wave], n) for n, slope in enumerate(self._slopes)]
        order = sorted((self._down(height), n) for height, n in heights if height is not None)
        tops = [middle - row // 2 for middle, _ in order]
        floor = self.height() - 2 * row
        for n in range(len(tops) - 1, -1, -1):
            tops[n] = min(tops[n], floor if n == len(tops) - 1 else tops[n + 1] - row)
        for n, top in enumerate(tops):
            tops[n] = max(top, 0 if n == 0 else tops[n - 1] + row)
        return [(place, top) for (_, place), top in zip(order, tops, strict=True)]

    def _row(self) -> int:
        return max(1, self.height() // _ROWS)

    def _column(self) -> int:
        """The width that a wave has."""
        if len(self._slopes) == 1:
            return self.width() // max(1, len(self._waves))
        return self.width() * (100 - _NAMES) // 100 // 2

    def _across(self, wave: int) -> int:
        """Where a wave stands; several slopes have two, with room for names at the right."""
        if len(self._slopes) == 1:
            return self._column() * wave + self._column() // 2
        if wave:
            return self.width() * (100 - _NAMES) // 100
        metrics = QFontMetrics(self.lettering())
        widest = max(metrics.horizontalAdvance(slope.texts[0]) for slope in self._slopes)
        return max(widest, self.width() * _NUMBERS // 100) + self._row() // 2

    def _down(self, height: int) -> int:
        """From thousandths to pixels: a line of text is free above, two below."""
        top, bottom = self._row() * 3 // 2, self.height() - self._row() * 3 // 2
        return bottom - (bottom - top) * height // 1000


def _shape(place: int, size: int) -> QPolygon:
    """Square, triangle, diamond, triangle upside down, bar: around 0, 0."""
    s, half = size, size // 2
    corners = (
        ((-half, -half), (half, -half), (half, half), (-half, half)),
        ((0, -half), (half, half), (-half, half)),
        ((0, -s * 2 // 3), (s * 2 // 3, 0), (0, s * 2 // 3), (-s * 2 // 3, 0)),
        ((-half, -half), (half, -half), (0, half)),
        ((-s // 4, -half), (s // 4, -half), (s // 4, half), (-s // 4, half)),
    )[place]
    return QPolygon([QPoint(x, y) for x, y in corners])
