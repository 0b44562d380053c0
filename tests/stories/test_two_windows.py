"""One forum, two processes: the second is told, the first loses nothing, asleep or killed."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Generator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from civicforum.desk.clock import Clock
from civicforum.desk.opening import new_forum, open_forum
from civicforum.domain.agenda import AddItem
from civicforum.domain.attendance import CheckIn
from civicforum.domain.people import AddPeople, AddPerson
from civicforum.domain.record import CreateForum
from civicforum.domain.sittings import OpenSitting
from civicforum.ui.application import Program
from civicforum.ui.language import speak
from civicforum.ui.memory import Memory
from civicforum.ui.theme import Theme
from tests.ui.driver import Facilitator

ROOT = Path(__file__).parents[2]
# Each line on its input is a person who wants to speak; it answers what is on disk.
FIRST_WINDOW = """
import sys
from pathlib import Path
from PySide6.QtCore import QSocketNotifier
from PySide6.QtWidgets import QApplication
from civicforum.desk.clock import Clock
from civicforum.ui.application import Program
from civicforum.ui.language import speak
from civicforum.ui.theme import Theme
from tests.ui.driver import Facilitator

application = QApplication([])
speak("en")
path = Path(sys.argv[1])
program = Program(Theme(application), clock=Clock(), make_sample=lambda: path)
program.start(path)
facilitator = Facilitator(program)

def told():
    facilitator.settle()
    desk = facilitator.find_bridge().desk
    watch = desk.forum.agenda[0].watch
    print(len(desk.log), watch.elapsed(desk.now()), facilitator.saved, flush=True)

def act():
    order = sys.stdin.readline().strip()
    if order == "start":
        facilitator.press_next()
    elif order:
        facilitator.ask(order)
    else:
        application.quit()
        return
    told()

listener = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
listener.activated.connect(act)
told()
application.exec()
program.end()
"""


class FirstWindow:
    """A window of its own process, over the forum at `path`."""

    def __init__(self, path: Path) -> None:
        command = [sys.executable, "-c", FIRST_WINDOW, str(path)]
        pipe = subprocess.PIPE
        self.process = subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True, cwd=ROOT)
        self.entries, self.elapsed = self._told()

    def does(self, order: str) -> None:
        """One thing, which is on disk afterwards."""
        assert self.process.stdin is not None
        self.process.stdin.write(f"{order}\n")
        self.process.stdin.flush()
        self.entries, self.elapsed = self._told()

    def _told(self) -> tuple[int, int]:
        assert self.process.stdout is not None
        entries, elapsed, saved = self.process.stdout.readline().split(maxsplit=2)
        assert "Saved" in saved
        return int(entries), int(elapsed)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "evening.forum"
    created = CreateForum("Lights", language="en", agenda=(AddItem("Q&A", minutes=20),))
    with new_forum(path, created) as desk:
        desk.do(AddPeople(tuple(AddPerson(number=number) for number in range(1, 10))))
        for number in range(1, 10):
            desk.do(CheckIn(f"#{number}"))
        desk.do(OpenSitting())
    return path


@pytest.fixture
def first(path: Path) -> Generator[FirstWindow]:
    window = FirstWindow(path)
    window.does("start")
    yield window
    window.process.kill()
    window.process.communicate()


def told_by_the_command_line(*arguments: object) -> str:
    command = (sys.executable, "-m", "civicforum", *map(str, arguments), "--lang", "en")
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT)
    assert (done.returncode, done.stdout) == (3, "")
    return done.stderr


@pytest.fixture
def second(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Generator[Program]:
    speak("en")
    memory = Memory(None, lambda: tmp_path)
    program = Program(theme, clock=Clock(), make_sample=lambda: tmp_path, memory=memory)
    program.start(None)
    qtbot.waitExposed(program.window)
    yield program
    program.end()


def test_the_command_line_is_refused_while_a_window_has_it(first: FirstWindow, path: Path) -> None:
    before = path.read_bytes()
    for words in (
        ("do", path, "AddCard", "--text", "x"),
        ("show", path),
        ("check", path),
        ("minutes", path, "-o", path.with_suffix(".pdf")),
    ):
        told = told_by_the_command_line(*words)
        assert path.name in told
        assert len(told.splitlines()) == 1
    assert path.read_bytes() == before
    first.does("3")


def test_a_second_window_is_refused_and_takes_over_after_a_kill(
    first: FirstWindow, path: Path, second: Program
) -> None:
    first.does("1")
    second.open(path)
    assert path.name in second.window.start_page.form.startNotice.text()
    first.does("2")
    first.process.kill()
    first.process.wait()
    second.open(path)
    facilitator = Facilitator(second)
    assert facilitator.info.startswith("Restored after an unexpected stop")
    assert [row.split(",")[0] for row in facilitator.queue] == ["1. No. 1", "2. No. 2"]
    facilitator.ask("3")
    assert len(facilitator.queue) == 3
    assert len(facilitator.find_bridge().desk.log) == first.entries + 1
    told_by_the_command_line("show", path)


def test_a_sleeping_window_keeps_its_forum_and_its_time(first: FirstWindow, path: Path) -> None:
    first.does("1")
    os.kill(first.process.pid, signal.SIGSTOP)
    begin = time.monotonic()
    told = told_by_the_command_line("do", path, "AddCard", "--text", "x")
    assert path.name in told
    slept = int((time.monotonic() - begin) * 1000)
    before = first.elapsed
    os.kill(first.process.pid, signal.SIGCONT)
    first.does("2")
    assert first.elapsed >= before + slept
    first.process.communicate("\n")
    assert first.process.returncode == 0
    with open_forum(path) as desk:
        assert len(desk.log) == first.entries
        assert len(desk.forum.requests) == 2
        assert desk.forum.clock_jumps == ()
