"""The agenda at the left: a look at the whole day; Enter on an item turns to it."""

from PySide6.QtCore import QModelIndex, QObject

from civicforum.domain.progress import StartItem
from civicforum.screens.agenda import AgendaScreen
from civicforum.ui.bridge import Bridge
from civicforum.ui.forms.ui_run_page import Ui_RunPage
from civicforum.ui.widgets.rows import shown_in


class AgendaPanel(QObject):
    """Agenda and the facilitator's note."""

    def __init__(self, form: Ui_RunPage, bridge: Bridge, parent: QObject) -> None:
        super().__init__(parent)
        self._form, self._bridge = form, bridge
        self._rows = shown_in(form.agendaView)
        self._running = ""
        form.agendaView.activated.connect(self._turn_to)

    def show(self, screen: AgendaScreen) -> None:
        """Show the agenda; the running item is scrolled to when it changes."""
        self._rows.show(screen.rows)
        self._form.noteLabel.setText(screen.note)
        self._form.noteHead.setVisible(bool(screen.note))
        if screen.running != self._running:
            self._running = screen.running
            place = self._rows.place_of(screen.running)
            if place >= 0:
                self._form.agendaView.scrollTo(self._rows.index(place))

    def choose(self, item: str) -> None:
        """Have this item chosen, and the keyboard here."""
        view, place = self._form.agendaView, self._rows.place_of(item)
        if place >= 0:
            view.setCurrentIndex(self._rows.index(place))
            view.setFocus()

    def _turn_to(self, index: QModelIndex) -> None:
        self._bridge.do(StartItem(self._rows.row(index).key))
