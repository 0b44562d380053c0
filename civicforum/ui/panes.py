"""F6 goes round the panes of a page: the first thing in each that takes the keyboard."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget


def cycle(panes: Sequence[QWidget], *, forwards: bool) -> None:
    """Move the focus to the next (or the previous) of the panes that can be seen."""
    seen = [pane for pane in panes if pane.isVisible() and _first(pane) is not None]
    if not seen:
        return
    focus = QApplication.focusWidget()
    inside = [n for n, pane in enumerate(seen) if focus is not None and _holds(pane, focus)]
    step = 1 if forwards else -1
    place = (inside[0] + step) % len(seen) if inside else 0
    target = _first(seen[place])
    if target is not None:
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)


def _holds(pane: QWidget, widget: QWidget) -> bool:
    return pane is widget or pane.isAncestorOf(widget)


def _first(pane: QWidget) -> QWidget | None:
    """In the order of the tab key."""
    widget: QWidget | None = pane
    for _ in range(1 + len(pane.findChildren(QWidget))):
        if widget is None or not _holds(pane, widget):
            return None
        takes = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        if takes and widget.isVisible() and widget.isEnabled():
            return widget
        widget = widget.nextInFocusChain()
    return None
