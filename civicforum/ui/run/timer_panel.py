"""The big timer, the speaker's card and the gist line."""

from PySide6.QtCore import QObject

from civicforum.domain.turns import WriteGist
from civicforum.screens.speaker import Light, SpeakerScreen
from civicforum.screens.timer import TimerScreen
from civicforum.ui.bridge import Bridge, Place
from civicforum.ui.forms.ui_run_page import Ui_RunPage
from civicforum.ui.icons import pixmap
from civicforum.ui.theme import current_colours, scaled, text_font
from civicforum.ui.widgets.notice import Notice, restyle

ROOMY, MIDDLE, SMALL, COMPACT, COMPACT_HOURS = 132, 104, 84, 72, 64
LOW, SNUG, ROOM_FOR_ALL = 636, 662, 734  # pixels that the page has
_WITHOUT_HOURS = 6
_TITLE = 16
_SHAPES = {Light.PLENTY: "circle", Light.SOON: "triangle-alert", Light.OVER: "square"}


class TimerPanel(QObject):
    """The running item's time."""

    def __init__(self, form: Ui_RunPage, parent: QObject) -> None:
        super().__init__(parent)
        self._form = form
        self._pixels = ROOMY
        self._shown: TimerScreen | None = None
        self._size()

    def show(self, screen: TimerScreen) -> None:
        """Repaint only what differs."""
        if screen == self._shown:
            return
        self._shown = screen
        form = self._form
        form.timerLabel.setText(screen.big)
        restyle(form.timerLabel, "over", screen.is_over)
        form.timerNote.setText(screen.note)
        restyle(form.timerNote, "over", screen.is_over)
        form.timerProgress.setValue(screen.share)
        restyle(form.timerProgress, "over", screen.is_over)
        self._size()

    def fit(self, *, height: int) -> None:
        """Smaller figures where the page is low (its height in pixels)."""
        steps = ((LOW, COMPACT), (SNUG, SMALL), (ROOM_FOR_ALL, MIDDLE))
        fitting = (pixels for most, pixels in steps if height < scaled(most))
        self._pixels = next(fitting, ROOMY)
        self._size()

    def _size(self) -> None:
        label, pixels = self._form.timerLabel, self._pixels
        if pixels == COMPACT and len(label.text()) > _WITHOUT_HOURS:
            pixels = COMPACT_HOURS
        if label.font().pixelSize() != scaled(pixels):
            label.setFont(text_font(pixels, is_bold=True, is_tabular=True))


class SpeakerPanel(QObject):
    """Who speaks, how long still, and one line of what was said."""

    def __init__(self, form: Ui_RunPage, bridge: Bridge, parent: QObject) -> None:
        super().__init__(parent)
        self._form, self._bridge = form, bridge
        self._shown: SpeakerScreen | None = None
        Notice(form.gistNotice, bridge, Place.SPEAKER)
        form.gistLine.returnPressed.connect(self._write_gist)

    def show(self, screen: SpeakerScreen) -> None:
        """Another speaker brings another gist; what is being typed is left alone otherwise."""
        if screen == self._shown:
            return
        form, before = self._form, self._shown
        self._shown = screen
        if form.speakerTime.font().pixelSize() != scaled(_TITLE):
            form.speakerTime.setFont(text_font(_TITLE, is_bold=True, is_tabular=True))
        form.speakerTitle.setText(screen.title)
        form.speakerTime.setText(screen.time)
        restyle(form.speakerTime, "light", screen.light)
        self._show_light(screen)
        is_other = before is None or before.turn != screen.turn or before.gist != screen.gist
        if is_other:
            form.gistLine.setText(screen.gist)
            form.gistLine.setEnabled(bool(screen.turn))

    def _show_light(self, screen: SpeakerScreen) -> None:
        colours = current_colours()
        shades = {Light.PLENTY: colours.good, Light.SOON: colours.warn, Light.OVER: colours.over}
        self._form.speakerLight.setVisible(bool(screen.turn))
        self._form.speakerLight.setPixmap(pixmap(_SHAPES[screen.light], shades[screen.light]))

    def _write_gist(self) -> None:
        self._bridge.do(WriteGist(self._form.gistLine.text()), place=Place.SPEAKER)
