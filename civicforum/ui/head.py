"""The head of the main window: badge, title, delay, time of day, and the chip that says saved."""

from PySide6.QtCore import QObject

from civicforum.domain.kinds import SittingState
from civicforum.screens.agenda import agenda_screen
from civicforum.screens.state import StateScreen, state_screen
from civicforum.ui.bridge import Bridge
from civicforum.ui.forms.ui_main_window import Ui_MainWindow
from civicforum.ui.icons import pixmap
from civicforum.ui.language import current_words
from civicforum.ui.theme import current_colours
from civicforum.ui.widgets.notice import restyle

_ICONS = {
    SittingState.NOT_OPENED: "circle",
    SittingState.OPEN: "mic",
    SittingState.IN_RECESS: "coffee",
    SittingState.CLOSED: "square",
}


class Head(QObject):
    """Follows one forum."""

    def __init__(self, form: Ui_MainWindow, bridge: Bridge) -> None:
        super().__init__(bridge)
        self._form, self._bridge = form, bridge
        bridge.changed.connect(self.refresh)
        bridge.ticked.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show where the day is."""
        desk, words = self._bridge.desk, current_words()
        now = desk.now()
        state = state_screen(desk.forum, saved_at=desk.log[-1].at, words=words, now=now)
        overall = agenda_screen(desk.forum, words=words, now=now).overall
        self._form.clockLabel.setText(" · ".join(part for part in (overall, state.clock) if part))
        self._form.savedLabel.setText(state.saved)
        self._form.forumTitle.setText(state.title)
        self._form.badgeLabel.setText(state.badge)
        self._show_badge(state)

    def _show_badge(self, state: StateScreen) -> None:
        colours = current_colours()
        shade = {
            SittingState.OPEN: colours.on_live,
            SittingState.IN_RECESS: colours.on_warn_fill,
        }.get(state.state, colours.on_idle)
        restyle(self._form.badge, "state", str(state.state))
        self._form.badgeIcon.setPixmap(pixmap(_ICONS[state.state], shade, size=16))
