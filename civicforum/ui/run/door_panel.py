"""The door: the number of whoever comes or goes, and the head-count."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from civicforum.domain.attendance import CheckIn, Leave, Return
from civicforum.domain.command import Command
from civicforum.domain.kinds import Presence
from civicforum.domain.things import Person
from civicforum.ui.bridge import Bridge, Place
from civicforum.ui.forms.ui_run_page import Ui_RunPage
from civicforum.ui.run.finding import one_person
from civicforum.ui.widgets.notice import Notice


class DoorPanel(QObject):
    """Checks people in and sees them off."""

    def __init__(self, form: Ui_RunPage, bridge: Bridge, parent: QObject) -> None:
        super().__init__(parent)
        self._form, self._bridge = form, bridge
        Notice(form.checkInNotice, bridge, Place.DOOR)
        form.checkInLine.returnPressed.connect(self._check_in)

    def show(self, people: str) -> None:
        """Show the head-count."""
        self._form.peopleLabel.setText(people)

    def see_off(self) -> None:
        """The person whose number stands in the line leaves; without one the line is shown."""
        line = self._form.checkInLine
        if not line.text().strip():
            line.setFocus()
        self._send(_leaving)

    def _check_in(self) -> None:
        self._send(_coming)

    def _send(self, order: Callable[[Person], Command]) -> None:
        line = self._form.checkInLine
        person = one_person(self._bridge, line.text(), place=Place.DOOR)
        if person is not None and self._bridge.do(order(person), place=Place.DOOR):
            line.empty()


def _coming(person: Person) -> Command:
    has_left = person.presence is Presence.LEFT
    return Return(person.id) if has_left else CheckIn(person.id)


def _leaving(person: Person) -> Command:
    return Leave(person.id)
