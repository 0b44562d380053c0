"""The one place where the desk and Qt meet: orders go in, changes come out, coalesced."""

from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from civicforum.base.errors import Refused, Trouble
from civicforum.desk.desk import Change, Desk
from civicforum.desk.history import NEXT, OPERATOR
from civicforum.domain.command import Command
from civicforum.ui.counting import Counting
from civicforum.ui.language import current_words
from civicforum.ui.place import Place
from civicforum.ui.survey_counting import SurveyCounting

__all__ = ["Bridge", "Place"]

REST = 50
TICK = 250


class Bridge(QObject):
    """A desk for Qt. It lives as long as the forum is open in the window.

    Args:
        desk: the forum. is_rehearsal: whether it is a copy of which nothing returns.

    Signals:
        changed: something is different; the first at once, then at most every 50 ms.
        ticked: four times a second, for running timers.
        told: a place and a sentence for it; "" when all is well there.
        toasted: what was just done, and the deed that turns it ("" for none).
    """

    changed = Signal()
    ticked = Signal()
    told = Signal(str, str)
    toasted = Signal(str, str)

    def __init__(
        self, desk: Desk, parent: QObject | None = None, *, is_rehearsal: bool = False
    ) -> None:
        super().__init__(parent)
        self.desk = desk
        self.is_rehearsal = is_rehearsal
        self._is_waiting = False
        self._rest = QTimer(self, singleShot=True, interval=REST)
        self._rest.timeout.connect(self._rested)
        self._pulse = QTimer(self, interval=TICK)
        self._pulse.timeout.connect(self.ticked)
        self._pulse.start()
        self.counting = Counting(self)
        self.counting.counted.connect(self.changed)
        self.counting.look_at(desk.forum)
        self.survey_counting = SurveyCounting(self)
        self.survey_counting.counted.connect(self.changed)
        self._leave = desk.subscribe(self._listen)

    def do(self, command: Command, *, place: Place = Place.NEXT, is_next: bool = False) -> bool:
        """Give an order; whether it was carried out. A refusal is told beside the button.

        An order that needs a heavy count is carried out when the votes are counted.
        """
        again = partial(self.do, command, place=place, is_next=is_next)
        tell = partial(self.told.emit, place)
        if self.counting.must_wait(command, self.desk.forum, again=again, tell=tell):
            self.told.emit(place, current_words()("The votes are being counted …"))
            return False
        try:
            self.desk.do(command, initiator=NEXT if is_next else OPERATOR)
        except (Refused, Trouble) as problem:
            self.told.emit(place, current_words().problem(problem))
            return False
        self.told.emit(place, "")
        return True

    @property
    def is_settled(self) -> bool:
        """Whether every change was told."""
        return not self._rest.isActive()

    def close(self) -> None:
        """No more changes, no more ticks."""
        self._pulse.stop()
        self._rest.stop()
        self.counting.close()
        self.survey_counting.close()
        self._leave()

    def _listen(self, change: Change) -> None:
        self.counting.look_at(change.forum)
        if self._rest.isActive():
            self._is_waiting = True
            return
        self._rest.start()
        self.changed.emit()

    def _rested(self) -> None:
        if self._is_waiting:
            self._is_waiting = False
            self._rest.start()
            self.changed.emit()
