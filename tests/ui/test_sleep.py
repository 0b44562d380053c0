"""The laptop was closed and opened again: both windows show the time that has passed."""

from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from civicforum.base.errors import Trouble
from civicforum.desk.clock import Clock
from civicforum.desk.opening import new_forum, open_forum
from civicforum.domain.agenda import AddItem
from civicforum.domain.record import CreateForum
from civicforum.domain.sittings import OpenSitting
from civicforum.ui.application import Program
from civicforum.ui.bridge import TICK
from civicforum.ui.language import speak
from civicforum.ui.memory import Memory
from civicforum.ui.theme import Theme
from tests.support.room import MINUTE, NINE
from tests.ui.driver import Facilitator


class Laptop:
    """A wall clock that can be set, and an uptime that counts sleep."""

    def __init__(self) -> None:
        self.wall, self.uptime = NINE, 50_000

    def clock(self) -> Clock:
        return Clock(wall=lambda: self.wall, uptime=lambda: self.uptime)

    def sleeps(self, minutes: int) -> None:
        self.wall += minutes * MINUTE
        self.uptime += minutes * MINUTE
        QTest.qWait(2 * TICK)


@pytest.fixture
def laptop() -> Laptop:
    return Laptop()


@pytest.fixture
def evening(laptop: Laptop, theme: Theme, tmp_path: Path, qtbot: QtBot) -> Facilitator:
    speak("en")
    clock = laptop.clock()
    path = tmp_path / "evening.forum"
    created = CreateForum("Lights", language="en", agenda=(AddItem("Q&A", minutes=20),))
    with new_forum(path, created, clock) as desk:
        desk.do(OpenSitting())
    memory = Memory(None, lambda: tmp_path)
    program = Program(theme, clock=clock, make_sample=lambda: path, memory=memory)
    program.start(path)
    qtbot.waitUntil(program.window.isActiveWindow)
    facilitator = Facilitator(program)
    facilitator.press_next()
    facilitator.settle()
    qtbot.addWidget(program.window, before_close_func=lambda _: program.end())
    return facilitator


def test_timers_count_sleep_in_both_windows(evening: Facilitator, laptop: Laptop) -> None:
    assert evening.timer == "20:00"
    assert "20:00" in evening.projector
    laptop.sleeps(15)
    assert evening.timer == "05:00"
    assert "05:00" in evening.projector
    laptop.sleeps(15)
    assert "10:00" in evening.timer
    assert "10:00" in evening.projector
    assert evening.find_bridge().desk.forum.clock_jumps == ()


def test_the_forum_stays_locked_and_goes_on(evening: Facilitator, laptop: Laptop) -> None:
    path = evening.find_bridge().desk.path
    assert path is not None
    laptop.sleeps(8 * 60)
    with pytest.raises(Trouble, match="file-in-use"):
        open_forum(path)
    evening.note("/decision lamps until nine")
    log = evening.find_bridge().desk.log
    assert log[-1].at - log[0].at == 8 * 60 * MINUTE


def test_a_clock_that_was_set_on_waking_is_told_and_timers_stay_even(
    evening: Facilitator, laptop: Laptop
) -> None:
    laptop.sleeps(5)
    laptop.wall += 60 * MINUTE
    QTest.qWait(2 * TICK)
    assert evening.timer == "15:00"
    evening.note("/decision lamps until nine")
    assert [by for _, by in evening.find_bridge().desk.forum.clock_jumps] == [60 * MINUTE]
    assert evening.timer == "15:00"
