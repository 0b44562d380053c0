"""The projector is unplugged and plugged in again while a forum runs, on two real monitors."""

import re
import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

import pytest

from civicforum.base.colours import PROJECTOR
from tests.bus.pixels import Area, Pixels, difference, looking
from tests.bus.reader import Reader
from tests.bus.session import Session, running, session, until

ROOT = Path(__file__).parents[2]
LAPTOP, ROOM = Area(0, 0, 1366, 768), Area(1366, 0, 1920, 1080)
TITLE = Area(1366, 0, 1920, 300)
NOTHING, BLACK = "#123456", PROJECTOR.background
EARLIER, EARLIER_KO = "The screen may go to sleep", "화면이 꺼질 수 있습니다"
GONE, GONE_KO = "The projector screen is gone", "프로젝터 연결이 끊겼습니다"
pytestmark = pytest.mark.timeout(120)


class Desk:
    """The facilitator's laptop, with or without a projector."""

    def __init__(self, reader: Reader, screen: Session) -> None:
        self.reader, self._screen = reader, screen
        self.pixels = Pixels(screen.memory)

    def press(self, key: str) -> None:
        """A key, wherever the keyboard is."""
        self._screen.press(key)

    def plug_in(self) -> None:
        """The projector, at the right of the laptop."""
        _plug_in(self._screen, "projector", ROOM)

    def unplug(self) -> None:
        """The projector is gone, as when somebody stumbles over its cable."""
        self._screen.run("xrandr", "--delmonitor", "projector")

    def window(self, title: str) -> Area:
        """Where the window stands whose title begins so."""
        window = self._windows(title)[0]
        told = dict(re.findall(r"([\w -]+): +(\d+)", self._screen.run("xwininfo", "-id", window)))
        places = ("Absolute upper-left X", "Absolute upper-left Y", "Width", "Height")
        return Area(*(int(told[f"  {each}"]) for each in places))

    def has_keyboard(self, title: str) -> bool:
        """Whether what is typed goes to this window."""
        return self._screen.run("xdotool", "getactivewindow") in self._windows(title)

    def shows(self, title: str) -> bool:
        """Whether there is such a window."""
        return bool(self._windows(title))

    def _windows(self, title: str) -> list[str]:
        search = ("xdotool", "search", "--onlyvisible", "--name", f"^{title}")
        return self._screen.run("sh", "-c", '"$@" || true', "-", *search).split()


def _plug_in(screen: Session, name: str, area: Area) -> None:
    """A part of the one wide screen becomes a monitor."""
    place = f"{area.width}/{area.width // 4}x{area.height}/{area.height // 4}+{area.x}+{area.y}"
    output = "screen" if area is LAPTOP else "none"
    screen.run("xrandr", "--setmonitor", name, place, output)


@contextmanager
def desk(home: Path, language: str, *, has_projector: bool) -> Generator[Desk]:
    """The program on the laptop; where no window is, the screen has a colour of its own."""
    command = [sys.executable, "-m", "civicforum", "--lang", language, "--new-instance"]
    command += ["--no-first-run", "--data-dir", str(home / "data")]
    with session(home, "3286x1080") as screen:
        screen.run("xsetroot", "-solid", NOTHING)
        screen.run("xdotool", "mousemove", "0", "1079")
        _plug_in(screen, "laptop", LAPTOP)
        if has_projector:
            _plug_in(screen, "projector", ROOM)
        environment = {**screen.environment, "PYTHONPATH": str(ROOT)}
        with running(command, environment):
            reader = Reader(environment["DBUS_SESSION_BUS_ADDRESS"], "civicforum")
            try:
                yield Desk(reader, screen)
            finally:
                reader.close()


def test_unplugged_and_plugged_in_again(tmp_path: Path) -> None:
    with desk(tmp_path, "en", has_projector=True) as table:
        reader, pixels = table.reader, table.pixels
        reader.press("Try the sample", "push button")
        reader.press("Start live: open the sitting", "push button")
        reader.press("Next: start", "push button")
        reader.wait_for(EARLIER, "label")
        timer = next(node for node in reader.all() if reader.identity(node) == "timerLabel")
        until(lambda: table.has_keyboard("CivicForum –"))
        console = table.window("CivicForum –")
        band = Area(console.x, console.y + 180, console.width, 60)
        usual = pixels.share(band, BLACK)
        assert usual < 0.15

        table.press("F11")
        until(lambda: pixels.share(ROOM, NOTHING) == 0)
        reader.wait_for("1920×1080", "label")
        until(lambda: table.window("CivicForum Projector") == ROOM)
        until(lambda: pixels.share(TITLE, PROJECTOR.text) > 0.01)
        assert table.has_keyboard("CivicForum –")
        picture = pixels.part(TITLE)
        with looking(pixels, band, BLACK) as seen:
            for _ in range(3):
                table.unplug()
                reader.wait_for(GONE, "label")
                until(lambda: pixels.share(ROOM, NOTHING) == 1)
                said = reader.name(timer)
                until(lambda said=said: reader.name(timer) != said)
                assert not table.shows("CivicForum Projector")
                assert table.window("CivicForum –") == console
                assert table.has_keyboard("CivicForum –")

                table.plug_in()
                until(lambda: pixels.share(ROOM, NOTHING) == 0)
                until(lambda: difference(pixels.part(TITLE), picture) < 0.001)
                until(lambda: not reader.named(GONE, "label"))
                assert table.window("CivicForum Projector") == ROOM
                assert table.window("CivicForum –") == console
                assert table.has_keyboard("CivicForum –")
                assert reader.named(EARLIER, "label")
        assert len(seen) > 100
        assert max(seen) < usual + 0.05


def test_without_a_second_monitor_it_stays_a_window(tmp_path: Path) -> None:
    with desk(tmp_path, "ko", has_projector=False) as table:
        reader, pixels = table.reader, table.pixels
        reader.press("예제 열어 보기", "push button")
        reader.wait_for("창으로 보이는 중", "label")
        until(lambda: table.shows("CivicForum Projector"))
        until(lambda: table.has_keyboard("CivicForum –"))
        console = table.window("CivicForum –")
        until(lambda: pixels.share(console, NOTHING) == 0)
        until(lambda: pixels.share(console, BLACK) < 0.15)
        assert pixels.share(ROOM, NOTHING) == 1


def test_while_it_is_unplugged_it_can_be_a_window(tmp_path: Path) -> None:
    with desk(tmp_path, "ko", has_projector=True) as table:
        reader, pixels = table.reader, table.pixels
        reader.press("예제 열어 보기", "push button")
        reader.wait_for(EARLIER_KO, "label")
        until(lambda: table.has_keyboard("CivicForum –"))
        usual = until(lambda: table.window("CivicForum Projector"))
        table.press("F11")
        until(lambda: pixels.share(ROOM, NOTHING) == 0)
        table.unplug()
        reader.wait_for(GONE_KO, "label")
        until(lambda: not table.shows("CivicForum Projector"))

        reader.press("여기에 창으로 보이기", "push button")
        reader.wait_for("창으로 보이는 중", "label")
        assert not reader.named(GONE_KO, "label")
        until(lambda: table.shows("CivicForum Projector"))
        until(lambda: _is_inside(table.window("CivicForum Projector"), LAPTOP))
        until(lambda: _is_as_large(table.window("CivicForum Projector"), usual))

        table.plug_in()
        table.press("F11")
        until(lambda: pixels.share(ROOM, NOTHING) == 0)
        until(lambda: table.window("CivicForum Projector") == ROOM)
        table.press("F11")
        until(lambda: _is_as_large(table.window("CivicForum Projector"), usual))
        until(lambda: _is_inside(table.window("CivicForum Projector"), ROOM))
        assert table.has_keyboard("CivicForum –")


def _is_inside(inner: Area, outer: Area) -> bool:
    return (
        outer.x <= inner.x
        and outer.y <= inner.y
        and inner.x + inner.width <= outer.x + outer.width
        and inner.y + inner.height <= outer.y + outer.height
    )


def _is_as_large(one: Area, other: Area) -> bool:
    return (one.width, one.height) == (other.width, other.height)
