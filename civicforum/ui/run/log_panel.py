"""The log, newest first, and the quick note that adds a decision or an action to it."""

from PySide6.QtCore import QObject

from civicforum.base.errors import Refused
from civicforum.screens.log import LogScreen
from civicforum.screens.note import order_from_note
from civicforum.ui.bridge import Bridge, Place
from civicforum.ui.forms.ui_run_page import Ui_RunPage
from civicforum.ui.language import current_words
from civicforum.ui.widgets.rows import shown_in

_TIME_WIDTH = 76


class LogPanel(QObject):
    """A list to look at, and a line to type in."""

    def __init__(self, form: Ui_RunPage, bridge: Bridge, parent: QObject) -> None:
        super().__init__(parent)
        self._form, self._bridge = form, bridge
        self._rows = shown_in(form.logView, lead_width=_TIME_WIDTH)
        form.quickNoteLine.returnPressed.connect(self._write)

    def show(self, screen: LogScreen) -> None:
        """Show the newest steps."""
        self._rows.show(screen.rows)

    def _write(self) -> None:
        line, desk = self._form.quickNoteLine, self._bridge.desk
        try:
            order = order_from_note(line.text(), desk.forum, desk.roll, now=desk.now())
        except Refused as refusal:
            self._bridge.told.emit(Place.NOTE, current_words().problem(refusal))
            return
        if self._bridge.do(order, place=Place.NOTE):
            line.empty()
