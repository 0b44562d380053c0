"""A forum on disk after its sitting, open in the window, on the Wrap up page."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListView
from pytestqt.qtbot import QtBot

from civicforum.desk.clock import ScriptClock
from civicforum.desk.desk import Desk
from civicforum.desk.opening import new_forum
from civicforum.domain.agenda import AddItem
from civicforum.domain.attendance import CheckIn
from civicforum.domain.cards import AddCard
from civicforum.domain.decisions import RecordDecision
from civicforum.domain.people import AddPeople, AddPerson
from civicforum.domain.progress import StartItem
from civicforum.domain.queue import RequestTurn
from civicforum.domain.record import CreateForum
from civicforum.domain.sittings import CloseSitting, OpenSitting
from civicforum.domain.turns import CallSpeaker, FinishTurn
from civicforum.ui.application import Program
from civicforum.ui.language import speak
from civicforum.ui.theme import Theme
from civicforum.ui.wrapup.page import WrapUpPage
from tests.support.room import MINUTE, NINE
from tests.ui.driver import CONTROL, Facilitator

NAME = "2018-11-10 주민 토론회.forum"
BEFORE = (
    AddPeople((AddPerson(name="김하늘", number=1, person="haneul"), AddPerson(name="박서준"))),
    AddItem("자유 발언", item="floor"),
    CheckIn("#1"),
    OpenSitting(),
    StartItem("floor"),
    RequestTurn("#1"),
    CallSpeaker(turn="t1"),
    FinishTurn(),
    AddCard("가로등이 어둡다", card="c1"),
    RecordDecision("가로등을 바꾼다.", decision="d1"),
    CloseSitting(),
)


class WrapUp(Facilitator):
    """What is done on the Wrap up page."""

    def __init__(self, program: Program, desk: Desk) -> None:
        super().__init__(program)
        self.desk = desk

    @property
    def page(self) -> WrapUpPage:
        """The page."""
        return self.find(WrapUpPage, "WrapUpPage")

    def choose(self, view: str, start: str) -> None:
        """The row that begins so."""
        rows = self.find(QListView, view)
        place = next(n for n, row in enumerate(self.rows(view)) if row.startswith(start))
        rows.setCurrentIndex(rows.model().index(place, 0))
        self.settle()


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the forum lies; receipts are kept beside, not among the data of who runs this."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    made = tmp_path / "forum"
    made.mkdir()
    return made


@pytest.fixture(params=["ko"])
def language(request: pytest.FixtureRequest) -> str:
    """Of the window."""
    return str(request.param)


@pytest.fixture
def wrap_up(qtbot: QtBot, theme: Theme, folder: Path, language: str) -> Iterator[WrapUp]:
    """The window on the Wrap up page, the first step shown."""
    speak(language)
    clock = ScriptClock(NINE)
    created = CreateForum("주민 토론회", host="시청", day="2018-11-10")
    desk = new_forum(folder / NAME, created, clock, seed=1)
    for order in BEFORE:
        clock.set(clock.now() + MINUTE)
        desk.do(order)
    program = Program(theme, clock=clock, make_sample=lambda: folder / "no.forum")
    program.start(None)
    program.show_desk(desk)
    made = WrapUp(program, desk)
    qtbot.waitUntil(program.window.isActiveWindow)
    made.key(Qt.Key.Key_3, CONTROL)
    qtbot.waitUntil(made.page.isVisible)
    yield made
    program.end()
    speak("en")
