"""The hint who was heard little: computed anew only when people, speeches or the queue changed."""

from PySide6.QtWidgets import QLabel

from civicforum.domain.people import Roll
from civicforum.screens.fairness import Crowd, crowd_of, fairness_hint
from civicforum.ui.bridge import Bridge
from civicforum.ui.language import current_words

_MINUTE = 60_000


class FairnessLine:
    """One elided line; its tooltip is the whole of it."""

    def __init__(self, label: QLabel, bridge: Bridge) -> None:
        self._label, self._bridge = label, bridge
        self._people: object = None
        self._crowd = Crowd(0, ())
        self._seen: tuple[object, ...] = ()

    def forget(self) -> None:
        """Another language: say it anew."""
        self._seen = ()

    def show(self) -> None:
        """While it is seen. The forum is immutable: what is the same object is the same."""
        if not self._label.isVisible():
            return
        desk = self._bridge.desk
        forum, roll, now = desk.forum, desk.roll, desk.now()
        turn = forum.turn.id if forum.turn else ""
        seen = (forum.people, forum.turns, forum.requests, roll, turn, forum.item, now // _MINUTE)
        if len(seen) == len(self._seen) and all(map(_is, seen, self._seen)):
            return
        self._seen = seen
        self._label.setText(self._hint(roll, now))
        self._label.setToolTip(self._label.text())

    def _hint(self, roll: Roll, now: int) -> str:
        forum = self._bridge.desk.forum
        if self._people is not forum.people:
            self._people, self._crowd = forum.people, crowd_of(forum.people.values())
        return fairness_hint(forum, roll, crowd=self._crowd, words=current_words(), now=now)


def _is(one: object, other: object) -> bool:
    """The same thing; words and numbers by value."""
    return one is other or (isinstance(one, (str, int)) and one == other)
