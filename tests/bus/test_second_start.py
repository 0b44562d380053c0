"""A file is double-clicked while the program runs, is busy or has crashed."""

import os
import signal
import subprocess
import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

import pytest

from civicforum.desk.clock import Clock
from civicforum.desk.opening import new_forum
from civicforum.domain.record import CreateForum
from tests.bus.session import Session, running, session, until

ROOT = Path(__file__).parents[2]
pytestmark = pytest.mark.timeout(300)


class Hall:
    """A screen on which the program is started again and again."""

    def __init__(self, screen: Session, home: Path) -> None:
        self.screen, self.home = screen, home
        self.environment = {**screen.environment, "PYTHONPATH": str(ROOT), "TMPDIR": str(home)}
        self.command = [sys.executable, "-m", "civicforum", "--lang", "en", "--no-first-run"]

    def forum(self, title: str) -> Path:
        path = self.home / f"{title}.forum"
        new_forum(path, CreateForum(title, language="en"), Clock()).close()
        return path

    def line(self, *rest: str | Path) -> list[str | Path]:
        return [*self.command, "--data-dir", self.home / "data", *rest]

    @contextmanager
    def open(self, path: Path) -> Generator[int]:
        """A first start; its process id, once the forum is on the screen."""
        with running(self.line("open", path), self.environment) as process:
            self.wait_for(path.stem)
            yield process

    def open_again(self, path: Path) -> None:
        """A second start, which ends by itself."""
        subprocess.run(self.line("open", path), env=self.environment, check=True, timeout=60)

    def windows(self, title: str) -> list[str]:
        """Those that are on the screen."""
        search = ["xdotool", "search", "--onlyvisible", "--name", f"^CivicForum – {title}$"]
        done = subprocess.run(search, env=self.environment, stdout=subprocess.PIPE, check=False)
        return done.stdout.decode().split()

    def wait_for(self, title: str) -> str:
        return until(lambda: self.windows(title))[0]


@pytest.fixture
def hall(tmp_path: Path) -> Generator[Hall]:
    home = tmp_path / "home"
    home.mkdir()
    with session(home) as screen:
        yield Hall(screen, home)


def test_it_goes_to_the_window_that_is_open_which_comes_forward(hall: Hall) -> None:
    first, second = hall.forum("First"), hall.forum("Second")
    other = [*hall.command, "--new-instance", "--data-dir", hall.home / "other", "open"]
    with hall.open(first), running([*other, hall.forum("Other")], hall.environment):
        above = hall.wait_for("Other")
        hall.screen.run("xdotool", "windowactivate", "--sync", above)
        hall.open_again(second)
        window = hall.wait_for("Second")
        assert hall.windows("First") == []
        until(lambda: hall.screen.run("xdotool", "getactivewindow") == window)


def test_a_window_that_is_busy_takes_it_later(hall: Hall) -> None:
    second = hall.forum("Second")
    with hall.open(hall.forum("First")) as process:
        os.kill(process, signal.SIGSTOP)
        hall.open_again(second)
        os.kill(process, signal.SIGCONT)
        hall.wait_for("Second")
        assert hall.windows("First") == []


def test_what_a_crash_left_is_in_nobodys_way(hall: Hall) -> None:
    path = hall.forum("First")
    with hall.open(path) as process:
        os.kill(process, signal.SIGKILL)
    until(lambda: not hall.windows("First"))
    with hall.open(path):
        hall.open_again(hall.forum("Second"))
        hall.wait_for("Second")
