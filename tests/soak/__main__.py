"""A long day at high speed in the real window: `python -m tests.soak [HOURS] [SPEED] [LOOKS]`.

Eight hours at 48 times the speed take ten minutes. The day has parts; after each the window is
looked at, then walked through without writing anything, and looked at again: what grows with the
record is told apart from what leaks.
"""

import os
import sys
import time
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from types import TracebackType

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from civicforum.desk.clock import Clock
from civicforum.desk.opening import new_forum
from civicforum.domain.agenda import AddItem
from civicforum.domain.attendance import CheckIn
from civicforum.domain.people import AddPeople, AddPerson
from civicforum.domain.progress import StartItem
from civicforum.domain.record import CreateForum
from civicforum.domain.sittings import OpenSitting
from civicforum.ui.application import Program
from civicforum.ui.language import speak
from civicforum.ui.memory import Memory
from civicforum.ui.theme import Theme
from tests.bench.window_day import Lag
from tests.soak.day import BREATH, PEOPLE, LongDay
from tests.soak.sampling import HEAD, Sample, sample
from tests.soak.verdict import findings
from tests.support.room import NINE

_HOUR = 3_600_000
_SCREENS = Path(__file__).parents[1] / "support" / "screens.json"
_faults: list[BaseException] = []


def main(hours: float, speed: float, looks: int) -> int:
    """Play the day; 1 where something leaks."""
    os.environ.setdefault("QT_QPA_PLATFORM", f"offscreen:configfile={_SCREENS}")
    application = QApplication(["civicforum"])
    speak("ko")
    sys.excepthook = _note
    with TemporaryDirectory(prefix="civicforum-soak-") as folder:
        path = Path(folder) / "day.forum"
        clock = Clock(start=NINE, speed=speed)
        _lay_ready(path, clock)
        program = Program(
            Theme(application),
            clock=clock,
            make_sample=lambda: path,
            memory=Memory(Path(folder) / "settings.toml", lambda: Path(folder)),
        )
        program.start(path)
        QTest.qWaitForWindowActive(program.window)
        day = LongDay(program, Random(1))
        written, walked = _played(program, day, path, clock=clock, hours=hours, looks=looks)
        program.end()
    return _told(day, written, walked)


def _lay_ready(path: Path, clock: Clock) -> None:
    item = AddItem("자유 발언", minutes=600, item="floor")
    created = CreateForum("긴 하루", day="2018-11-10", agenda=(item,))
    with new_forum(path, created, clock, seed=1) as desk:
        desk.do(AddPeople(tuple(AddPerson(f"참여자{n}", number=n) for n in range(1, PEOPLE + 1))))
        for number in range(1, PEOPLE + 1, 2):
            desk.do(CheckIn(f"#{number}"))
        desk.do(OpenSitting())
        desk.do(StartItem("floor"))


def _played(
    program: Program, day: LongDay, path: Path, *, clock: Clock, hours: float, looks: int
) -> tuple[list[Sample], list[Sample]]:
    written: list[Sample] = []
    walked: list[Sample] = []
    lag = Lag()
    print(HEAD, flush=True)

    def look(into: list[Sample], effort: float = 0) -> None:
        minutes = (clock.now() - NINE) / 60_000
        into.append(sample(program, path, minutes=minutes, late=lag.late, effort=effort))
        print(into[-1], flush=True)
        lag.forget()

    for part in range(1, looks + 1):
        end = NINE + hours * _HOUR * part / looks
        begin, before = time.process_time(), day.actions
        while clock.now() < end:
            for _ in day.round():
                QTest.qWait(BREATH)
        effort = (time.process_time() - begin) * 1000 / max(1, day.actions - before)
        if part % 4 == 0:
            for _ in day.export():
                QTest.qWait(BREATH)
        if part == 1:
            for _ in day.walk():  # what was never opened is made now, not in the walk that counts
                QTest.qWait(BREATH)
        look(written, effort)
        for _ in day.walk():
            QTest.qWait(BREATH)
        look(walked)
    lag.stop()
    return written, walked


def _told(day: LongDay, written: list[Sample], walked: list[Sample]) -> int:
    done = ", ".join(f"{number} × {what}" for what, number in sorted(day.done.items()))
    print(f"{day.actions} actions: {done}")
    found = findings(written, walked)
    print(*found, sep="\n")
    for fault in _faults:
        print(f"BAD fault: {fault!r}")
    return int(bool(_faults) or not all(each.is_good for each in found))


def _note(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    _faults.append(error)
    sys.__excepthook__(kind, error, trace)


if __name__ == "__main__":
    begin = time.perf_counter()
    numbers = [float(word) for word in sys.argv[1:]]
    hours, speed, looks = (*numbers, *(8, 48, 16)[len(numbers) :])
    status = main(hours, speed, int(looks))
    print(f"{time.perf_counter() - begin:.0f} s")
    sys.exit(status)
