"""A page of the main window: it follows the forum while it is seen, and catches up when it is."""

from collections.abc import Callable, Mapping, Sequence
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from civicforum.ui.actions import Actions, Deed
from civicforum.ui.scaling import rescale

if TYPE_CHECKING:
    from civicforum.ui.bridge import Bridge


class PageName(StrEnum):
    """The pages of a forum, in the order of work."""

    PREPARE = "prepare"
    RUN = "run"
    WRAP_UP = "wrap-up"


class Page(QWidget):
    """What all pages of a forum have in common. A page says what it does in `doers`.

    `refresh` is called at every change (at most every 50 ms) while the page is visible, and when
    it comes to be seen after a change; `tick` four times a second while it is visible;
    `retranslate` when language, colours or the size of the interface are others.

    Signals:
        jumped: to another page (its `PageName`), and a spot there (see `show_spot`).
    """

    jumped = Signal(str, str)

    def __init__(self, bridge: "Bridge", actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bridge, self.actions_ = bridge, actions
        self._is_stale = True
        self._is_started = False

    def start(self) -> None:
        """Begin to follow the forum; called last by the constructor of each page."""
        self._is_started = True
        rescale(self)
        self.retranslate()
        self.actions_.connect_to(self.doers())
        self.bridge.changed.connect(self._change)
        self.bridge.ticked.connect(self._tick)

    def leave(self) -> None:
        """The forum is closed: no action comes here any more."""
        self.actions_.disconnect_from(self.doers())
        self.bridge.changed.disconnect(self._change)
        self.bridge.ticked.disconnect(self._tick)

    def doers(self) -> Mapping[Deed, Callable[[], object]]:
        """Which bound method does which deed."""
        return {}

    def refresh(self) -> None:
        """Show the forum as it is now."""

    def tick(self) -> None:
        """Show the running times."""

    def retranslate(self) -> None:
        """Texts, icons and sizes anew."""

    def show_spot(self, spot: str) -> None:
        """Bring a part of the page forward, by a name that the page knows."""

    def arrange(self) -> None:
        """The window has another size."""

    @property
    def room(self) -> int:
        """Pixels of height that the page may fill, less while a message stands above it."""
        frame = self.parentWidget()
        return (self if frame is None else frame).height()

    def first_focus(self) -> QWidget:
        """Where the keyboard is when the page is opened."""
        return self

    def panes(self) -> Sequence[QWidget]:
        """The parts of the page that F6 goes round."""
        return (self,)

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up."""
        super().showEvent(event)
        if self._is_stale:
            self._change()

    def changeEvent(self, event: QEvent) -> None:
        """Another language or colour scheme."""
        super().changeEvent(event)
        is_other = event.type() in {QEvent.Type.LanguageChange, QEvent.Type.PaletteChange}
        if self._is_started and is_other:
            self.retranslate()

    def _change(self) -> None:
        self._is_stale = not self.isVisible()
        if not self._is_stale:
            self.refresh()

    def _tick(self) -> None:
        if self.isVisible():
            self.tick()
