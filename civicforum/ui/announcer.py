"""Tells assistive technology of its own accord what a seeing person notices at once."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from civicforum.screens.announcement import change_announced, time_announced
from civicforum.ui.bridge import Bridge
from civicforum.ui.language import current_words


class Announcer(QObject):
    """Follows one forum; `last` is what was said last."""

    def __init__(self, window: QWidget, bridge: Bridge) -> None:
        super().__init__(bridge)
        self._window, self._bridge = window, bridge
        self._forum, self._now = bridge.desk.forum, bridge.desk.now()
        self.last = ""
        bridge.changed.connect(self._change)
        bridge.ticked.connect(self._tick)
        bridge.told.connect(self._tell)
        bridge.toasted.connect(self._toast)

    def say(self, sentence: str) -> None:
        """Say it now."""
        if sentence:
            self.last = sentence
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._window, sentence))

    def _change(self) -> None:
        desk = self._bridge.desk
        before, self._forum = self._forum, desk.forum
        words = current_words()
        self.say(change_announced(before, desk.forum, desk.roll, words=words, now=desk.now()))

    def _tick(self) -> None:
        desk = self._bridge.desk
        before, self._now = self._now, desk.now()
        words = current_words()
        self.say(time_announced(desk.forum, words=words, before=before, now=self._now))

    def _tell(self, _place: str, sentence: str) -> None:
        self.say(sentence)

    def _toast(self, sentence: str, _deed: str) -> None:
        self.say(sentence)
