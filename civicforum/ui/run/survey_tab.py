"""The tab of surveys on the Run page: made for the first survey, seen only while there is one."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QTabWidget, QWidget

from civicforum.ui.bridge import Bridge
from civicforum.ui.language import current_words
from civicforum.ui.scaling import rescale

if TYPE_CHECKING:
    from civicforum.ui.run.survey_panel import SurveyPanel


class SurveyTab(QObject):
    """Most forums have no survey: what counts one is loaded only where it is wanted.

    Args:
        tabs: of the Run page. before: the tab that stands at its right.

    Signals:
        room_asked: a survey and a question of it, by id, to look at what the room may see.
    """

    room_asked = Signal(str, str)

    def __init__(self, tabs: QTabWidget, bridge: Bridge, *, before: QWidget) -> None:
        super().__init__(tabs)
        self._tabs, self._bridge, self._before = tabs, bridge, before
        self.panel: SurveyPanel | None = None

    @property
    def is_wanted(self) -> bool:
        """Whether there is a survey."""
        return bool(self._bridge.desk.forum.surveys)

    def refresh(self) -> None:
        """Show the surveys as they are now."""
        if self.panel is None:
            if not self.is_wanted:
                return
            self.panel = self._made()
        tabs = self._tabs
        tabs.setTabVisible(tabs.indexOf(self.panel), self.is_wanted)
        self.panel.refresh()

    def retranslate(self) -> None:
        """Another language or size."""
        if self.panel is not None:
            self.panel.retranslate()
            self._tabs.setTabText(self._tabs.indexOf(self.panel), current_words()("Survey"))

    def leave(self) -> None:
        """The forum is closed: no thread is left."""
        if self.panel is not None:
            self.panel.leave()

    def begin(self) -> None:
        """To the code of the next form."""
        if self.panel is not None:
            self.panel.begin()

    def _made(self) -> "SurveyPanel":
        from civicforum.ui.run.survey_panel import SurveyPanel

        tabs = self._tabs
        panel = SurveyPanel(self._bridge, tabs)
        panel.results.room_asked.connect(self.room_asked)
        tabs.insertTab(tabs.indexOf(self._before), panel, current_words()("Survey"))
        rescale(panel)
        panel.retranslate()
        return panel
