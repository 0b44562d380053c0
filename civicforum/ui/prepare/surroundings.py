"""What the laptop knows of itself: screens, disk, battery."""

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from PySide6.QtGui import QGuiApplication

from civicforum.base.disk import free_bytes
from civicforum.screens.ready import Surroundings


class _Battery(Protocol):
    power_plugged: bool | None
    percent: float


def surroundings(path: Path | None, *, is_picture_seen: bool) -> Surroundings:
    """As they are now; `path` is the file of the forum."""
    plugged, per_cent = _power()
    return Surroundings(
        screens=len(QGuiApplication.screens()),
        is_picture_seen=is_picture_seen,
        free_bytes=None if path is None else free_bytes(path.parent),
        on_battery=not plugged,
        per_cent=per_cent,
    )


def _power() -> tuple[bool, int]:
    """Whether the plug is in, and what the battery holds; a machine without one is plugged in."""
    import psutil

    sensor: Callable[[], _Battery | None] | None = getattr(psutil, "sensors_battery", None)
    battery = None if sensor is None else sensor()
    if battery is None:
        return True, 100
    return battery.power_plugged is not False, round(battery.percent)
