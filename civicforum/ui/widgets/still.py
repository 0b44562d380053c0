"""Fields that the wheel scrolls past: it never changes what decides something."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget


class _Still(QObject):
    """Leaves the wheel to the page."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Nothing else is kept away."""
        if event.type() is QEvent.Type.Wheel:
            event.ignore()
            return True
        return super().eventFilter(watched, event)


def keep_wheel_away(field: QWidget) -> None:
    """From now on, as long as the field lives."""
    field.installEventFilter(_Still(field))
