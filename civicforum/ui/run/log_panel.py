"""The log, newest first."""

from PySide6.QtWidgets import QWidget

from civicforum.screens.log import LogScreen
from civicforum.ui.forms.ui_log_panel import Ui_LogPanel
from civicforum.ui.widgets.rows import shown_in

_TIME_WIDTH = 76


class LogPanel(QWidget):
    """A list to look at."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.form = Ui_LogPanel()
        self.form.setupUi(self)  # pyright: ignore[reportUnknownMemberType]
        self.setObjectName("logTab")
        self._rows = shown_in(self.form.logView, lead_width=_TIME_WIDTH)

    def retranslate(self) -> None:
        """Another language."""
        self.form.retranslateUi(self)  # pyright: ignore[reportUnknownMemberType]

    def show_screen(self, screen: LogScreen) -> None:
        """Show the newest steps."""
        self._rows.show(screen.rows)
