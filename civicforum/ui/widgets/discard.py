"""Widgets that were made for what was shown before."""

from PySide6.QtWidgets import QWidget


def discard(widget: QWidget) -> None:
    """Take it out at once, so that nothing else has its name; it goes when Qt is done with it."""
    widget.hide()
    widget.setParent(None)
    widget.deleteLater()
