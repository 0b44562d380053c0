"""The speaker queue: F3, a name or number, Enter; and those who spoke, with the gist of each."""

from collections.abc import Callable, Mapping

from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QWidget

from civicforum.domain.queue import MoveRequest, WithdrawRequest
from civicforum.domain.turns import CallSpeaker
from civicforum.screens.queue import QueueScreen, moved_before
from civicforum.ui.actions import Actions
from civicforum.ui.bridge import Bridge, Place
from civicforum.ui.deeds import Deed
from civicforum.ui.forms.ui_queue_panel import Ui_QueuePanel
from civicforum.ui.icons import icon
from civicforum.ui.run.add_speaker import AddSpeaker
from civicforum.ui.run.fairness_line import FairnessLine
from civicforum.ui.run.queue_rows import queue_shown_in
from civicforum.ui.run.spoken_panel import SpokenPanel
from civicforum.ui.theme import scaled, target
from civicforum.ui.widgets.notice import Notice
from civicforum.ui.widgets.rows import ROW_HEIGHT

ROOM_FOR_BOTH = 420
_FRAME = 4


class QueuePanel(QWidget):
    """Adds, calls, moves and removes speakers."""

    def __init__(self, bridge: Bridge, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self.form = form = Ui_QueuePanel()
        form.setupUi(self)  # pyright: ignore[reportUnknownMemberType]
        self.setObjectName("queueTab")
        self._bridge, self._actions = bridge, actions
        self._rows = queue_shown_in(form.queueView)
        self._rows.dragged.connect(self._drag)
        self._spoken = SpokenPanel(form, bridge, self)
        self._add = AddSpeaker(form, bridge, self)
        self._add.turned.connect(self._arrange)
        self._fairness = FairnessLine(form.fairnessLabel, bridge)
        self._wants_spoken: bool | None = None
        self._then = ""
        self._sought, self._sought_on = "", ""
        Notice(form.queueNotice, bridge, Place.QUEUE)
        form.callButton.setDefaultAction(actions[Deed.CALL_CHOSEN])
        form.upButton.setDefaultAction(actions[Deed.MOVE_UP])
        form.downButton.setDefaultAction(actions[Deed.MOVE_DOWN])
        form.removeButton.setDefaultAction(actions[Deed.REMOVE_CHOSEN])
        for deed in (Deed.MOVE_UP, Deed.MOVE_DOWN, Deed.REMOVE_CHOSEN):
            form.queueView.addAction(actions[deed])
        form.spokenButton.clicked.connect(self._open_spoken)

    def doers(self) -> Mapping[Deed, Callable[[], object]]:
        """What is done here."""
        return {
            Deed.CALL_CHOSEN: self.call_chosen,
            Deed.MOVE_UP: self.move_up,
            Deed.MOVE_DOWN: self.move_down,
            Deed.REMOVE_CHOSEN: self.remove_chosen,
        }

    def retranslate(self) -> None:
        """Texts, icons and sizes anew."""
        self.form.retranslateUi(self)  # pyright: ignore[reportUnknownMemberType]
        self._add.retranslate()
        self._fairness.forget()
        self._arrange()

    def show_screen(self, screen: QueueScreen) -> None:
        """Show who waits and who spoke; whoever is chosen stays so at another place."""
        view, chosen = self.form.queueView, self._chosen()
        self._rows.show(screen.rows)
        if chosen != self._chosen():
            place = self._rows.place_of(chosen)
            place = self._rows.place_of(self._then) if place < 0 else place
            view.setCurrentIndex(self._rows.index(place))
            self._then = ""
        self.form.queueEmpty.setText(screen.empty)
        self._spoken.show(screen)
        self._fairness.show()
        self._arrange()

    @property
    def sought(self) -> str:
        """The speech that was searched for, "" once another item runs."""
        is_same = self._bridge.desk.forum.item == self._sought_on
        return self._sought if is_same else ""

    def choose_turn(self, turn: str) -> None:
        """Show this finished speech, on whichever item it was, so that its gist can be written."""
        self._sought, self._sought_on = turn, self._bridge.desk.forum.item
        self._bridge.changed.emit()
        self._spoken.choose_turn(turn)
        self._wants_spoken = True
        self._arrange()

    def call_chosen(self) -> None:
        """Give the floor to the chosen one, else to the first."""
        self._bridge.do(CallSpeaker(self._chosen()), place=Place.QUEUE)

    def move_up(self) -> None:
        """The chosen one before the one above."""
        if self._is_meant(Deed.MOVE_UP):
            self._step(-1)

    def move_down(self) -> None:
        """The chosen one behind the one below."""
        if self._is_meant(Deed.MOVE_DOWN):
            self._step(1)

    def remove_chosen(self) -> None:
        """Take the chosen request out; the one below is chosen then."""
        if self._is_meant(Deed.REMOVE_CHOSEN):
            index = self.form.queueView.currentIndex()
            neighbour = self._key(index.row() + 1) or self._key(index.row() - 1)
            self._then = neighbour if index.isValid() else ""
            self._bridge.do(WithdrawRequest(self._chosen()), place=Place.QUEUE)

    def showEvent(self, event: QShowEvent) -> None:
        """The hint is not kept while nobody sees it."""
        super().showEvent(event)
        self._fairness.show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Both lists where there is room for them."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Suggestions take the place of both lists; in a low window one list that of the other."""
        form = self.form
        has_room = self.height() >= scaled(ROOM_FOR_BOTH)
        is_open = self._spoken.is_any and (
            has_room if self._wants_spoken is None else self._wants_spoken
        )
        has_lists = form.suggestView.isHidden()
        form.spokenButton.setVisible(self._spoken.is_any)
        form.spokenButton.setChecked(is_open)
        form.spokenButton.setIcon(icon("chevron-down" if is_open else "chevron-right"))
        form.spokenBox.setVisible(is_open and has_lists)
        is_queue_shown = has_lists and (has_room or not is_open)
        form.spokenHead.setVisible(has_room)
        for view in (form.queueView, form.spokenView):
            view.setMinimumHeight(target(ROW_HEIGHT) + _FRAME)
        form.queueView.setVisible(is_queue_shown)
        form.queueEmpty.setVisible(is_queue_shown and bool(form.queueEmpty.text()))

    def _open_spoken(self) -> None:
        """Those who spoke, or not any more; in a low window instead of those who wait."""
        self._wants_spoken = self.form.spokenButton.isChecked()
        self._arrange()

    def _chosen(self) -> str:
        index = self.form.queueView.currentIndex()
        return self._rows.row(index).key if index.isValid() else ""

    def _key(self, place: int) -> str:
        index = self._rows.index(place)
        return self._rows.row(index).key if index.isValid() else ""

    def _step(self, step: int) -> None:
        chosen = self._chosen()
        before = moved_before(self._bridge.desk.forum, chosen, step=step)
        if before is not None:
            self._bridge.do(MoveRequest(chosen, before), place=Place.QUEUE)

    def _drag(self, place: int, before: int) -> None:
        if before not in {place, place + 1}:
            self.form.queueView.setCurrentIndex(self._rows.index(place))
            order = MoveRequest(self._key(place), self._key(before))
            self._bridge.do(order, place=Place.QUEUE)

    def _is_meant(self, deed: Deed) -> bool:
        """Whether a deed that other lists know too is to be done here: not while they have keys."""
        focus = QApplication.focusWidget()
        is_elsewhere = (
            focus is not None
            and not self.isAncestorOf(focus)
            and self._actions[deed] in focus.actions()
        )
        return self.isVisible() and not is_elsewhere
