"""The speaker queue: F3, a name or number, Enter."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from civicforum.domain.attendance import CheckIn, Leave, Return
from civicforum.domain.command import Command
from civicforum.domain.finding import found_people
from civicforum.domain.kinds import Presence
from civicforum.domain.queue import RequestTurn, WithdrawRequest
from civicforum.domain.things import Person
from civicforum.domain.turns import CallSpeaker
from civicforum.screens.names import by_number, called
from civicforum.screens.queue import QueueScreen
from civicforum.ui.bridge import Bridge, Place
from civicforum.ui.forms.ui_run_page import Ui_RunPage
from civicforum.ui.language import current_words
from civicforum.ui.widgets.rows import shown_in

MOST_SUGGESTIONS = 4


class QueuePanel(QObject):
    """Adds, calls and removes speakers."""

    def __init__(self, form: Ui_RunPage, bridge: Bridge, parent: QObject) -> None:
        super().__init__(parent)
        self._form, self._bridge = form, bridge
        self._rows = shown_in(form.queueView)
        form.addLine.returnPressed.connect(self._add)
        form.addLine.textChanged.connect(self._suggest)

    def show(self, screen: QueueScreen) -> None:
        """Show who waits."""
        self._rows.show(screen.rows)
        form = self._form
        form.queueEmpty.setText(screen.empty)
        form.queueEmpty.setVisible(bool(screen.empty))
        form.tabs.setTabText(form.tabs.indexOf(form.queueTab), screen.title)

    def call_chosen(self) -> None:
        """Give the floor to the chosen one, else to the first."""
        self._bridge.do(CallSpeaker(self._chosen()), place=Place.QUEUE)

    def remove_chosen(self) -> None:
        """Take the chosen request out."""
        self._bridge.do(WithdrawRequest(self._chosen()), place=Place.QUEUE)

    def _chosen(self) -> str:
        index = self._form.queueView.currentIndex()
        return self._rows.row(index).key if index.isValid() else ""

    def _add(self) -> None:
        text = self._form.addLine.text()
        person = one_person(self._bridge, text, place=Place.QUEUE)
        if person is not None and self._bridge.do(RequestTurn(person.id), place=Place.QUEUE):
            self._form.addLine.empty()

    def _suggest(self, text: str) -> None:
        """Whom Enter would mean."""
        desk = self._bridge.desk
        people = found_people(desk.forum, desk.roll, text)
        self._form.addHint.setText(in_a_row(self._bridge, people))
        self._form.addHint.setVisible(bool(people))


class CheckInPanel(QObject):
    """The number of whoever comes through the door, and the head-count."""

    def __init__(self, form: Ui_RunPage, bridge: Bridge, parent: QObject) -> None:
        super().__init__(parent)
        self._form, self._bridge = form, bridge
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
        person = one_person(self._bridge, line.text(), place=Place.PEOPLE)
        if person is not None and self._bridge.do(order(person), place=Place.PEOPLE):
            line.empty()


def _coming(person: Person) -> Command:
    has_left = person.presence is Presence.LEFT
    return Return(person.id) if has_left else CheckIn(person.id)


def _leaving(person: Person) -> Command:
    return Leave(person.id)


def one_person(bridge: Bridge, text: str, *, place: Place) -> Person | None:
    """The one person who is meant; else a sentence beside the field says why there is none."""
    people = found_people(bridge.desk.forum, bridge.desk.roll, text)
    words = current_words()
    if len(people) == 1:
        return people[0]
    if not text.strip():
        bridge.told.emit(place, words("Type a name or a number first"))
    elif not people:
        bridge.told.emit(place, words("Nobody on the roster fits “{text}”", text=text.strip()))
    else:
        names = in_a_row(bridge, people)
        bridge.told.emit(place, words("Several people fit, type the number: {names}", names=names))
    return None


def in_a_row(bridge: Bridge, people: list[Person]) -> str:
    """A few people with their numbers."""
    words, roll = current_words(), bridge.desk.roll
    told = [
        f"{by_number(person, words=words)} {called(person, roll, words=words)}"
        if roll.name(person)
        else by_number(person, words=words)
        for person in people[:MOST_SUGGESTIONS]
    ]
    return " · ".join([*told, "…"] if len(people) > MOST_SUGGESTIONS else told)
