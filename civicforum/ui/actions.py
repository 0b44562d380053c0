"""The QActions of the registry and the menus that hold them."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from civicforum.ui.deeds import Deed, Menu
from civicforum.ui.icons import icon
from civicforum.ui.language import current_words
from civicforum.ui.registry import menu_titles, registry


class Actions(QObject):
    """One QAction for each deed.

    Args:
        window: whose keys they are; clicker keys also work in the projector window.
        menu_bar: filled with the menus.
    """

    def __init__(self, window: QWidget, menu_bar: QMenuBar) -> None:
        super().__init__(window)
        self._actions: dict[Deed, QAction] = {}
        self._menus = {menu: _menu(menu_bar, menu) for menu in Menu}
        for menu in self._menus.values():
            menu_bar.addMenu(menu)
        context = Qt.ShortcutContext
        for entry in registry(current_words()):
            action = QAction(window)
            action.setObjectName(entry.deed)
            action.setCheckable(entry.is_checkable)
            action.setShortcuts([QKeySequence(key) for key in entry.keys])
            action.setShortcutContext(
                context.WidgetWithChildrenShortcut
                if entry.is_local
                else context.ApplicationShortcut
            )
            self._actions[entry.deed] = action
            self._menus[entry.menu].addAction(action)
        self.allow_forum(is_open=False)

    def __getitem__(self, deed: Deed) -> QAction:
        return self._actions[deed]

    def connect_to(self, doers: Mapping[Deed, Callable[[], object]]) -> None:
        """What each deed does; bound methods of objects that live as long as the window's page."""
        for deed, doer in doers.items():
            self._actions[deed].triggered.connect(doer)

    def disconnect_from(self, doers: Mapping[Deed, Callable[[], object]]) -> None:
        """The page of these doers goes."""
        for deed, doer in doers.items():
            self._actions[deed].triggered.disconnect(doer)

    def allow_forum(self, *, is_open: bool) -> None:
        """Enable what needs a forum."""
        for entry in registry(current_words()):
            self._actions[entry.deed].setEnabled(is_open or not entry.needs_forum)

    def retranslate(self) -> None:
        """Texts, tooltips and icons anew, for another language or colour scheme."""
        words = current_words()
        for menu, title in menu_titles(words).items():
            self._menus[menu].setTitle(title)
        for entry in registry(words):
            self.say(entry.deed, entry.text)
            if entry.icon:
                self._actions[entry.deed].setIcon(icon(entry.icon))

    def say(self, deed: Deed, text: str) -> None:
        """Call it so in menu, buttons and tooltip."""
        if self._actions[deed].text() != text:
            self._actions[deed].setText(text)
            self._actions[deed].setIconText(text)
        self.explain(deed, text)

    def explain(self, deed: Deed, text: str) -> None:
        """The tooltip: what it does and by which keys."""
        action = self._actions[deed]
        keys = ", ".join(
            key.toString(QKeySequence.SequenceFormat.NativeText) for key in action.shortcuts()
        )
        action.setToolTip(f"{text} ({keys})" if keys else text)


def _menu(parent: QMenuBar, menu: Menu) -> QMenu:
    made = QMenu(parent)
    made.setObjectName(menu)
    return made
