"""The laptop stands before a voter: no key of the window manager leads to the facilitator."""

import sys
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
from tests.bus.reader import Reader
from tests.bus.session import Session, running, session, until

ROOT = Path(__file__).parents[2]
MINE = "^CivicForum – Hall$"
TITLES = (MINE, "^CivicForum – Voting$", "^CivicForum Projector")
VOTE = AddPoll("Gates?", channels=(Channel.KIOSK,), secrecy=Secrecy.SECRET, poll="v")
pytestmark = pytest.mark.timeout(300)


def seen(screen: Session) -> list[bool]:
    """Which of the three windows are on the screen."""
    return [bool(_search(screen, title)) for title in TITLES]


def _search(screen: Session, title: str) -> str:
    search = f"xdotool search --onlyvisible --name '{title}' || true"
    return screen.run("sh", "-c", search)


def test_alt_tab_stays_with_the_voter(tmp_path: Path) -> None:
    path, home = tmp_path / "hall.forum", tmp_path / "home"
    home.mkdir()
    with new_forum(path, CreateForum("Hall", language="en"), Clock()) as desk:
        for order in (AddPerson("Voter"), OpenSitting(), CheckIn("#1"), VOTE, OpenPoll("v")):
            desk.do(order)
    command = [sys.executable, "-m", "civicforum", "--lang", "en", "--new-instance"]
    command += ["--no-first-run", "--data-dir", str(home / "data"), "open", str(path)]
    with session(home) as screen:
        environment = {**screen.environment, "PYTHONPATH": str(ROOT)}
        with running(command, environment):
            reader = Reader(environment["DBUS_SESSION_BUS_ADDRESS"], "civicforum")
            reader.press("Poll", "page tab")
            reader.press("Vote on this laptop", "push button")
            until(lambda: seen(screen) == [False, True, True])
            screen.press("alt+Tab", "alt+Tab", "alt+shift+Tab")
            assert seen(screen) == [False, True, True]
            reader.press("End voting here", "push button")
            until(lambda: seen(screen) == [True, False, True])
            active = until(lambda: _search(screen, MINE))
            until(lambda: screen.run("xdotool", "getactivewindow") == active)
            reader.close()
