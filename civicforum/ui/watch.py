"""While the program runs: the screen stays awake, and a low battery or a full disk is told."""

from contextlib import ExitStack
from typing import Any

from PySide6.QtCore import QObject, QTimer

from civicforum.base.disk import free_bytes
from civicforum.ui.language import current_words
from civicforum.ui.main_window import MainWindow

_EVERY, _FIRST = 60_000, 3_000
LOW_BATTERIES = (20, 10)
LEAST_DISK = 500_000_000


class Watch(QObject):
    """Looks once a minute; each thing is told once."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._told: set[str] = set()
        self._awake = ExitStack()
        self._timer = QTimer(self, interval=_EVERY)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        self._first = QTimer(self, singleShot=True, interval=_FIRST)
        self._first.timeout.connect(self.begin)
        self._first.start()
        window.closed.connect(self.end)

    def look(self) -> None:
        """Battery and disk."""
        import psutil

        machine: Any = psutil
        battery = machine.sensors_battery()
        left = None if battery is None or battery.power_plugged else round(battery.percent)
        self.weigh(left, free_bytes(self._window.forum_folder))

    def weigh(self, battery: int | None, free: int | None) -> None:
        """Tell what is new and worth it: per cent left without mains, bytes left on the disk."""
        words = current_words()
        for limit in LOW_BATTERIES:
            if battery is not None and battery <= limit:
                said = words("Battery at {share} %. Plug in the laptop.", share=battery)
                self._tell(f"battery {limit}", said)
        if free is not None and free < LEAST_DISK:
            said = words(
                "Only {size} MB are free on the disk. Everything so far is saved. Make room.",
                size=free // 1_000_000,
            )
            self._tell("disk", said)

    def end(self) -> None:
        """The screen may sleep again."""
        self._timer.stop()
        self._first.stop()
        self._awake.close()

    def begin(self) -> None:
        """After the first paint: ask the system to keep the screen on, and look."""
        from wakepy import keep

        mode = self._awake.enter_context(keep.presenting(on_fail="pass"))
        if not mode.active:
            words = current_words()
            said = words("The screen may go to sleep: this system cannot be asked not to.")
            self._tell("sleep", said)
        self.look()

    def _tell(self, what: str, sentence: str) -> None:
        if what not in self._told:
            self._told.add(what)
            self._window.info.tell(sentence, tone="warn")
