"""The sample day in the real window, measured from inside; the figures as JSON on a line.

`python tests/bench/window_day.py FOLDER STEPS`, on a screen.
"""

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from civicforum.base.paths import resources
from civicforum.desk.clock import ScriptClock
from civicforum.desk.opening import new_forum
from civicforum.desk.script import play, read_script
from civicforum.domain.record import CreateForum
from civicforum.ui.application import Program
from civicforum.ui.bridge import Bridge
from civicforum.ui.language import speak
from civicforum.ui.page import PageName
from civicforum.ui.theme import Theme
from civicforum.ui.wrapup.page import EXPORT, WrapUpPage

BEAT, BETWEEN = 5, 15
KEYS = 40
Row = tuple[str, float, str, float | None]


class Lag(QObject):
    """A timer of 5 ms; by how much its beats come late is how long the window could not react."""

    def __init__(self) -> None:
        super().__init__()
        self.late: list[float] = []
        self._last = time.perf_counter()
        self._timer = QTimer(self, interval=BEAT, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def stop(self) -> None:
        """End of the measurement."""
        self._timer.stop()

    def forget(self) -> None:
        """Begin anew."""
        self.late.clear()
        self._last = time.perf_counter()

    def rows(self, when: str) -> list[Row]:
        """Worst and 95th percentile in milliseconds."""
        late = sorted(self.late)
        high = late[min(len(late) - 1, len(late) * 95 // 100)]
        return [(f"lag {when}: worst", late[-1], "ms", 50), (f"lag {when}: p95", high, "ms", 16.7)]

    def _beat(self) -> None:
        now = time.perf_counter()
        self.late.append(max(0.0, (now - self._last) * 1000 - BEAT))
        self._last = now


class Painted(QObject):
    """Sees when a widget is painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.at = 0.0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Only looks."""
        if event.type() is QEvent.Type.Paint:
            self.at = time.perf_counter()
        return super().eventFilter(watched, event)


def main(folder: Path, steps: int) -> None:
    """Play, press, print."""
    application = QApplication(["civicforum"])
    speak("ko")
    lines = read_script(resources() / "sample" / "gwangju-2018.jsonl")[:steps]
    clock = ScriptClock(lines[0].at or 0)
    folder.mkdir()
    first = lines[0].command
    assert isinstance(first, CreateForum)
    desk = new_forum(folder / "day.forum", first, clock)
    program = Program(Theme(application), clock=clock, make_sample=lambda: folder)
    program.start(None)
    program.show_desk(desk)
    QTest.qWaitForWindowActive(program.window)
    lag = Lag()
    for line in lines[1:]:
        play(desk, [line], clock)
        QTest.qWait(BETWEEN)
    lag.stop()
    rows = lag.rows("during the sample day") + _keys(program) + _export(program)
    program.end()
    sys.stdout.write(json.dumps(rows) + "\n")


def _keys(program: Program) -> list[Row]:
    """From the key of a minute more to the painted timer."""
    label = program.window.findChild(QWidget, "timerNote")
    bridge = program.findChild(Bridge)
    assert label is not None
    assert bridge is not None
    painted, taken = Painted(label), list[float]()
    for number in range(KEYS):
        QTest.qWait(80)
        key = Qt.Key.Key_Up if number % 2 else Qt.Key.Key_Down
        begin = time.perf_counter()
        QTest.keyClick(program.window, key, Qt.KeyboardModifier.AltModifier)
        _wait(lambda begin=begin: painted.at > begin)
        taken.append((painted.at - begin) * 1000)
    taken.sort()
    return [
        ("key to paint: middle", taken[len(taken) // 2], "ms", 50),
        ("key to paint: worst", taken[-1], "ms", 50),
    ]


def _export(program: Program) -> list[Row]:
    """Both editions are made while the window is used."""
    program.window.show_page(PageName.WRAP_UP)
    page = program.window.findChild(WrapUpPage)
    assert page is not None
    page.show_step(EXPORT)
    QTest.qWait(300)
    lag, begin = Lag(), time.perf_counter()
    page.export.form.exportButton.click()
    while not page.export.exported:  # the record goes on meanwhile
        assert time.perf_counter() - begin < 120
        QTest.keyClick(program.window, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
        QTest.qWait(80)
    lag.stop()
    seconds = time.perf_counter() - begin
    return [*lag.rows("while both editions are exported"), ("export of both", seconds, "s", None)]


def _wait(what: Callable[[], bool]) -> None:
    for _ in range(1000):
        if what():
            return
        QTest.qWait(1)
    raise AssertionError("nothing was painted")


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
