"""The laptop stands before a voter: no key of the window manager leads to the facilitator."""

import re
import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

import pytest

from civicforum.desk.clock import Clock
from civicforum.desk.opening import new_forum
from civicforum.domain.attendance import CheckIn
from civicforum.domain.kinds import Channel, Secrecy
from civicforum.domain.people import AddPerson
from civicforum.domain.polls import AddPoll, OpenPoll
from civicforum.domain.record import CreateForum
from civicforum.domain.sittings import OpenSitting
from tests.bus.pixels import Area
from tests.bus.reader import Reader
from tests.bus.session import Session, running, session, until

ROOT = Path(__file__).parents[2]
MINE, VOTING, PROJECTOR = "^CivicForum – Hall$", "^CivicForum – Voting$", "^CivicForum Projector"
LAPTOP, ROOM = Area(0, 0, 1366, 768), Area(1366, 0, 1920, 1080)
VOTE = AddPoll("Gates?", channels=(Channel.KIOSK,), secrecy=Secrecy.SECRET, poll="v")
ALT_TABS = ("alt+Tab", "alt+Tab", "alt+shift+Tab", "alt+Tab")
pytestmark = pytest.mark.timeout(300)


class Desk:
    """A forum with an open vote, on a laptop that voters come to."""

    def __init__(self, reader: Reader, screen: Session) -> None:
        self.reader, self.screen = reader, screen

    def shown(self) -> list[str]:
        """Which of the three windows are on the screen."""
        return [title for title in (MINE, VOTING, PROJECTOR) if self._search(title)]

    def area(self, title: str) -> Area:
        """Where a window stands, without its frame."""
        window = until(lambda: self._search(title))
        told = dict(re.findall(r"([\w -]+): +(-?\d+)", self.screen.run("xwininfo", "-id", window)))
        places = ("Absolute upper-left X", "Absolute upper-left Y", "Width", "Height")
        return Area(*(int(told[f"  {each}"]) for each in places))

    def has_keyboard(self, title: str) -> bool:
        """Whether what is typed goes to this window."""
        return self.screen.run("xdotool", "getactivewindow") == self._search(title)

    def move(self, title: str, x: int, y: int) -> None:
        """As if somebody dragged it there."""
        window = until(lambda: self._search(title))
        self.screen.run("xdotool", "windowmove", window, str(x), str(y))
        until(lambda: abs(self.area(title).x - x) < 50)

    def begin(self) -> None:
        """Turn the laptop to the voters."""
        self.reader.press("Vote on this laptop", "push button")
        until(lambda: self.shown() == [VOTING, PROJECTOR])
        until(lambda: self.has_keyboard(VOTING))

    def end(self) -> None:
        """And back."""
        self.reader.press("End voting here", "push button")
        until(lambda: self.shown() == [MINE, PROJECTOR])
        until(lambda: self.has_keyboard(MINE))

    def _search(self, title: str) -> str:
        search = f"xdotool search --onlyvisible --name '{title}' || true"
        return self.screen.run("sh", "-c", search)


@contextmanager
def voting(folder: Path, *monitors: str) -> Generator[Desk]:
    """The program at its poll; monitors as xrandr names, places and owns them."""
    path, home = folder / "hall.forum", folder / "home"
    home.mkdir()
    with new_forum(path, CreateForum("Hall", language="en"), Clock()) as desk:
        for order in (AddPerson("Voter"), OpenSitting(), CheckIn("#1"), VOTE, OpenPoll("v")):
            desk.do(order)
    command = [sys.executable, "-m", "civicforum", "--lang", "en", "--new-instance"]
    command += ["--no-first-run", "--data-dir", str(home / "data"), "open", str(path)]
    with session(home, "3286x1080" if monitors else "1366x768") as screen:
        for monitor in monitors:
            screen.run("xrandr", "--setmonitor", *monitor.split())
        environment = {**screen.environment, "PYTHONPATH": str(ROOT)}
        with running(command, environment):
            reader = Reader(environment["DBUS_SESSION_BUS_ADDRESS"], "civicforum")
            reader.press("Poll", "page tab")
            made = Desk(reader, screen)
            until(lambda: made.has_keyboard(MINE))
            yield made
            reader.close()


def test_alt_tab_stays_with_the_voter(tmp_path: Path) -> None:
    with voting(tmp_path) as desk:
        before = desk.area(MINE)
        desk.begin()
        for key in ALT_TABS:  # the facilitator's keys do nothing, wherever it leads
            desk.screen.press(key, "ctrl+Return", "ctrl+z", "ctrl+1")
            assert desk.shown() == [VOTING, PROJECTOR]
        desk.end()
        assert desk.area(MINE) == before


def test_voters_are_on_the_laptop_and_the_room_sees_what_it_saw(tmp_path: Path) -> None:
    laptop = "laptop 1366/341x768/192+0+0 screen"
    with voting(tmp_path, laptop, "*projector 1920/480x1080/270+1366+0 none") as desk:
        desk.move(MINE, 5, 25)
        desk.screen.press("F11")
        until(lambda: desk.area(PROJECTOR) == ROOM)
        before = desk.area(MINE)
        desk.begin()
        until(lambda: desk.area(VOTING) == LAPTOP)
        desk.screen.press(*ALT_TABS)
        assert desk.shown() == [VOTING, PROJECTOR]
        assert (desk.area(VOTING), desk.area(PROJECTOR)) == (LAPTOP, ROOM)
        desk.end()
        assert (desk.area(MINE), desk.area(PROJECTOR)) == (before, ROOM)
