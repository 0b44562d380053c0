"""The head of the main window: badge, title, delay, time of day, saved, and what was just done."""

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAction

from civicforum.screens.agenda import agenda_screen
from civicforum.screens.state import Badge, StateScreen, state_screen
from civicforum.ui.bridge import Bridge
from civicforum.ui.forms.ui_main_window import Ui_MainWindow
from civicforum.ui.icons import pixmap
from civicforum.ui.language import current_words
from civicforum.ui.theme import current_colours, scaled
from civicforum.ui.widgets.notice import STAY, restyle

_ICONS = {
    Badge.NOT_OPENED: "circle",
    Badge.REHEARSAL: "circle",
    Badge.OPEN: "mic",
    Badge.PAUSED: "pause",
    Badge.IN_RECESS: "coffee",
    Badge.CLOSED: "square",
}
_ROOM, _LESS_ROOM = 1000, 800


class Head(QObject):
    """Follows one forum."""

    def __init__(self, form: Ui_MainWindow, bridge: Bridge) -> None:
        super().__init__(bridge)
        self._form, self._bridge = form, bridge
        self._stay = QTimer(self, singleShot=True, interval=STAY)
        self._stay.timeout.connect(self.end_toast)
        self._offered: QAction | None = None
        form.toastButton.clicked.connect(self._do_offered)
        restyle(form.central, "rehearsal", bridge.is_rehearsal)
        bridge.changed.connect(self.refresh)
        bridge.ticked.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show where the day is."""
        bridge, words = self._bridge, current_words()
        desk, now = bridge.desk, bridge.desk.now()
        state = state_screen(
            desk.forum,
            saved_at=desk.log[-1].at,
            words=words,
            now=now,
            is_rehearsal=bridge.is_rehearsal,
        )
        overall = agenda_screen(desk.forum, words=words, now=now).overall
        self._form.clockLabel.setText(" · ".join(part for part in (overall, state.clock) if part))
        self._form.savedLabel.setText(state.saved)
        self._show_room()
        self._form.forumTitle.setText(state.title)
        self._form.badgeLabel.setText(state.badge)
        self._show_badge(state)

    def toast(self, sentence: str, offered: QAction | None = None) -> None:
        """For six seconds, in the place of the title: what was done, and a button to turn it."""
        form = self._form
        self._offered = offered
        form.toastLabel.setText(sentence)
        text = offered.text() if offered is not None else ""
        form.toastButton.setText(text)
        form.toastButton.setAccessibleName(text)
        self._show_toast(is_shown=True)
        self._stay.start()

    def end_toast(self) -> None:
        """The title is back."""
        self._stay.stop()
        self._show_toast(is_shown=False)

    def leave(self) -> None:
        """The forum is closed."""
        self.end_toast()
        self._form.toastButton.clicked.disconnect(self._do_offered)
        restyle(self._form.central, "rehearsal", value=False)

    def _show_toast(self, *, is_shown: bool) -> None:
        form = self._form
        form.forumTitle.setVisible(not is_shown)
        form.toastLabel.setVisible(is_shown)
        form.toastButton.setVisible(is_shown and self._offered is not None)
        self._show_room()

    def _show_room(self) -> None:
        """Where the head is tight, clock and saved give way to the title."""
        form = self._form
        width = form.header.width()
        form.savedLabel.setVisible(width >= scaled(_ROOM) and not form.toastLabel.isVisible())
        form.clockLabel.setVisible(width >= scaled(_LESS_ROOM))

    def _do_offered(self) -> None:
        offered = self._offered
        self.end_toast()
        if offered is not None:
            offered.trigger()

    def _show_badge(self, state: StateScreen) -> None:
        colours = current_colours()
        shade = {
            Badge.OPEN: colours.on_live,
            Badge.IN_RECESS: colours.on_warn_fill,
            Badge.PAUSED: colours.on_warn_fill,
            Badge.REHEARSAL: colours.on_rehearsal,
        }.get(state.state, colours.on_idle)
        restyle(self._form.badge, "state", str(state.state))
        self._form.badgeIcon.setPixmap(pixmap(_ICONS[state.state], shade, size=scaled(16)))
