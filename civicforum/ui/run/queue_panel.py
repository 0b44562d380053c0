"""The speaker queue: F3, a name or number, Enter."""

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QWidget

from civicforum.domain.finding import found_people
from civicforum.domain.queue import RequestTurn, WithdrawRequest
from civicforum.domain.turns import CallSpeaker
from civicforum.screens.queue import QueueScreen
from civicforum.ui.actions import Actions
from civicforum.ui.bridge import Bridge, Place
from civicforum.ui.deeds import Deed
from civicforum.ui.forms.ui_queue_panel import Ui_QueuePanel
from civicforum.ui.run.finding import in_a_row, one_person
from civicforum.ui.widgets.notice import Notice
from civicforum.ui.widgets.rows import shown_in


class QueuePanel(QWidget):
    """Adds, calls and removes speakers."""

    def __init__(self, bridge: Bridge, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self.form = Ui_QueuePanel()
        self.form.setupUi(self)  # pyright: ignore[reportUnknownMemberType]
        self.setObjectName("queueTab")
        self._bridge = bridge
        self._rows = shown_in(self.form.queueView)
        Notice(self.form.queueNotice, bridge, Place.QUEUE)
        self.form.callButton.setDefaultAction(actions[Deed.CALL_CHOSEN])
        self.form.removeButton.setDefaultAction(actions[Deed.REMOVE_CHOSEN])
        self.addAction(actions[Deed.REMOVE_CHOSEN])
        self.form.addLine.returnPressed.connect(self._add)
        self.form.addLine.textChanged.connect(self._suggest)

    def doers(self) -> Mapping[Deed, Callable[[], object]]:
        """What is done here."""
        return {Deed.CALL_CHOSEN: self.call_chosen, Deed.REMOVE_CHOSEN: self.remove_chosen}

    def retranslate(self) -> None:
        """Another language."""
        self.form.retranslateUi(self)  # pyright: ignore[reportUnknownMemberType]

    def show_screen(self, screen: QueueScreen) -> None:
        """Show who waits."""
        self._rows.show(screen.rows)
        self.form.queueEmpty.setText(screen.empty)
        self.form.queueEmpty.setVisible(bool(screen.empty))

    def call_chosen(self) -> None:
        """Give the floor to the chosen one, else to the first."""
        self._bridge.do(CallSpeaker(self._chosen()), place=Place.QUEUE)

    def remove_chosen(self) -> None:
        """Take the chosen request out."""
        self._bridge.do(WithdrawRequest(self._chosen()), place=Place.QUEUE)

    def _chosen(self) -> str:
        index = self.form.queueView.currentIndex()
        return self._rows.row(index).key if index.isValid() else ""

    def _add(self) -> None:
        text = self.form.addLine.text()
        person = one_person(self._bridge, text, place=Place.QUEUE)
        if person is not None and self._bridge.do(RequestTurn(person.id), place=Place.QUEUE):
            self.form.addLine.empty()

    def _suggest(self, text: str) -> None:
        """Whom Enter would mean."""
        desk = self._bridge.desk
        people = found_people(desk.forum, desk.roll, text)
        self.form.addHint.setText(in_a_row(self._bridge, people))
        self.form.addHint.setVisible(bool(people))
