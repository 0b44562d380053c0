"""The picture for the room: labels sized by the height, on black. Also the preview, small."""

from PySide6.QtCore import QEvent, QRect, Qt, QTimer
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

from civicforum.base.colours import DARK, PROJECTOR
from civicforum.screens.projector import ProjectorScreen, View
from civicforum.screens.speaker import Light
from civicforum.ui.forms.ui_projector_canvas import Ui_ProjectorCanvas
from civicforum.ui.language import current_words
from civicforum.ui.projector.beams import BeamsView
from civicforum.ui.projector.fitting import fitted
from civicforum.ui.projector.slopes import SlopesView
from civicforum.ui.theme import exact_font

SAFE = 5
TITLES = ((8, 2), (7, 2), (6, 2), (6, 3), (5, 3))
BIG, NOTE, LINE, FOOT, BAR = 30, 7, 7, 5, 11
ALL_BARS, SLOPES = 56, 58
COUNT_NOTE = 6
AGENDA_LINE, ALL_LINES = 6, 36
TEXT_SIZES, TEXT_HEIGHT = (12, 10, 8, 7, 6, 5, 4), 88
_LIGHTS = {Light.PLENTY: PROJECTOR.plenty, Light.SOON: PROJECTOR.soon, Light.OVER: PROJECTOR.over}


class ProjectorCanvas(QWidget):
    """Shows a projector screen; sizes are shares of the height in per cent, readable at 20 m."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_ProjectorCanvas()
        self.form.setupUi(self)  # pyright: ignore[reportUnknownMemberType]
        self.form.barsView.colours = PROJECTOR
        self.beams = BeamsView(self)
        layout = self.form.canvasLayout
        layout.insertWidget(layout.indexOf(self.form.barsView) + 1, self.beams)
        self.slopes = SlopesView(self)
        layout.insertWidget(layout.indexOf(self.beams) + 1, self.slopes)
        self._screen = ProjectorScreen(View.BLANK)
        self.is_rehearsal = False
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Window, QColor(PROJECTOR.background))
        palette.setColor(QPalette.ColorRole.WindowText, QColor(PROJECTOR.text))
        self.setPalette(palette)
        self.setAutoFillBackground(True)
        self._arrange()

    def present(self, screen: ProjectorScreen) -> None:
        """Show this from now on."""
        if screen != self._screen:
            self._screen = screen
            self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Sizes follow the height."""
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """A new style sheet gives every label the font back that it had at first: size it again."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            QTimer.singleShot(0, self, self._arrange)

    def _arrange(self) -> None:
        form, screen = self.form, self._screen
        edge_x, edge_y = self.width() * SAFE // 100, self.height() * SAFE // 100
        self.form.canvasLayout.setContentsMargins(edge_x, edge_y, edge_x, edge_y)
        is_list = screen.view in {View.AGENDA, View.LINES}
        is_count = screen.view in {View.COUNT, View.SURVEY}
        if is_count:  # what was voted on is known by now; what was asked in a survey is not
            most = 1 if screen.view is View.COUNT else 2
            self._write(form.titleLabel, [screen.title], share=COUNT_NOTE, most=most, is_bold=True)
        else:
            self._write_title(screen.title)
        self._write(form.bigLabel, [screen.big], share=BIG, is_bold=True)
        share, most = (COUNT_NOTE, 2) if is_count else (NOTE, 1)
        self._write(form.noteLabel, [screen.note], share=share, most=most, is_bold=True)
        if screen.view is View.TEXT:
            self._write_text(screen.lines)
        else:
            share = AGENDA_LINE if is_list else min(LINE, ALL_LINES // max(1, len(screen.lines)))
            self._write(form.linesLabel, screen.lines, share=share, most=2 if is_count else 1)
        self._write(form.footLabel, [screen.foot], share=FOOT, most=2)
        align = Qt.AlignmentFlag.AlignLeft if is_list else Qt.AlignmentFlag.AlignHCenter
        form.linesLabel.setAlignment(align | Qt.AlignmentFlag.AlignVCenter)
        light = _LIGHTS[screen.light]
        for label in (form.titleLabel, form.linesLabel, form.barsView, self.beams, self.slopes):
            _paint(label, PROJECTOR.text)
        _paint(form.bigLabel, light)
        _paint(form.noteLabel, light)
        _paint(form.footLabel, PROJECTOR.muted)
        form.barsView.present(screen.bars)
        form.barsView.setVisible(bool(screen.bars))
        self.beams.present(screen.beams, screen.line)
        self.beams.setVisible(bool(screen.beams))
        room = self.height() - 2 * edge_y
        self._size(form.barsView, len(screen.bars), room)
        self._size(self.beams, self.beams.rows, room)
        self.slopes.present(screen.slopes, screen.waves)
        self.slopes.setVisible(bool(screen.slopes))
        self.slopes.setFixedHeight(min(self.height() * SLOPES // 100, self._left(room)))

    def _size(self, view: QWidget, number: int, room: int) -> None:
        """As high as they are to be, or as the question and what the per cent are of leave room."""
        count, room = max(1, number), self._left(room)
        share = min(BAR, ALL_BARS // count)
        height = min(self.height() * share // 100, max(1, room // count))
        view.setFixedHeight(height * count)

    def _left(self, room: int) -> int:
        """What the texts leave of so much height."""
        form = self.form
        labels = (form.titleLabel, form.bigLabel, form.noteLabel, form.linesLabel, form.footLabel)
        for label in labels:
            if not label.isHidden():
                room -= label.sizeHint().height() + form.canvasLayout.spacing()
        return max(1, room)

    def _write_title(self, text: str) -> None:
        """In the biggest size in which the whole text fits: nobody votes on half a question."""
        for share, most in TITLES:
            self._write(self.form.titleLabel, [text], share=share, most=most, is_bold=True)
            if not self.form.titleLabel.text().endswith("…") or text.endswith("…"):
                return

    def _write_text(self, lines: tuple[str, ...]) -> None:
        """A free text in the biggest size in which all of it fits."""
        label = self.form.linesLabel
        for share in TEXT_SIZES:
            most = TEXT_HEIGHT * 10 // (share * 14)
            self._write(label, lines, share=share, most=most, is_bold=True)
            rows = label.text().split("\n")
            if len(rows) <= most and not any(row.endswith("…") for row in rows):
                return

    def paintEvent(self, event: QPaintEvent) -> None:
        """In a rehearsal a band above the safe area says so."""
        super().paintEvent(event)
        if not self.is_rehearsal:
            return
        painter, height = QPainter(self), self.height() * SAFE // 100
        band = QRect(0, 0, self.width(), height)
        painter.fillRect(band, QColor(DARK.rehearsal))
        painter.setPen(QColor(DARK.on_rehearsal))
        painter.setFont(exact_font(height * 4 // 5, is_bold=True))
        painter.drawText(band, Qt.AlignmentFlag.AlignCenter, current_words()("REHEARSAL"))

    def _write(
        self,
        label: QLabel,
        texts: "list[str] | tuple[str, ...]",
        *,
        share: int,
        most: int = 1,
        is_bold: bool = False,
    ) -> None:
        """Texts in a size of `share` per cent of the height, each on `most` lines at most."""
        font = exact_font(self.height() * share // 100, is_bold=is_bold, is_tabular=True)
        room = self.width() * (100 - 2 * SAFE) / 100
        metrics = QFontMetricsF(font)
        label.setFont(font)
        text = "\n".join(fitted(text, metrics, room, most=most) for text in texts)
        if label.text() != text:
            label.setText(text)
        label.setVisible(bool(text))


def _paint(label: QWidget, colour: str) -> None:
    palette = label.palette()
    palette.setColor(QPalette.ColorRole.WindowText, QColor(colour))
    label.setPalette(palette)
