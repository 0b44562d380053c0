"""Windows over a forum in memory; what Qt warns about fails a test."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from civicforum.domain.agenda import AddItem
from civicforum.domain.attendance import CheckIn
from civicforum.domain.kinds import Mode
from civicforum.domain.people import AddPeople, AddPerson
from civicforum.ui.application import Program
from civicforum.ui.language import speak
from civicforum.ui.memory import Memory
from civicforum.ui.theme import Theme
from tests.support.room import Room
from tests.ui.driver import Facilitator

PEOPLE = (
    AddPerson(name="김하늘", number=1, association="주민", name_in_minutes=True, person="haneul"),
    AddPerson(name="박서준", number=2, person="seojun"),
    AddPerson(name="Ann Lee", number=3, person="ann"),
    AddPerson(name="김하나", number=4, person="hana"),
    AddPerson(number=17, person="nameless"),
)
ITEMS = (
    AddItem("Opening", minutes=5, mode=Mode.PRESENTATION, note="Be kind.", item="opening"),
    AddItem("Q&A", minutes=20, item="floor"),
    AddItem("Vote", minutes=10, mode=Mode.POLL, item="vote"),
)


@pytest.fixture
def room() -> Room:
    """Five on the roster, the first three here; three items; the sitting is not opened."""
    made = Room(language="en")
    made.do(AddPeople(PEOPLE), *ITEMS)
    made.do(*(CheckIn(f"#{number}") for number in (1, 2, 3)))
    return made


@pytest.fixture
def program(qtbot: QtBot, theme: Theme, room: Room, tmp_path: Path) -> Iterator[Program]:
    """The start page in English."""
    speak("en")
    made = Program(
        theme,
        clock=room.clock,
        make_sample=lambda: tmp_path / "no.forum",
        memory=Memory(tmp_path / "settings.toml", lambda: tmp_path / "forums"),
    )
    made.start(None)
    qtbot.waitExposed(made.window)
    yield made
    made.end()
    speak("en")


@pytest.fixture
def facilitator(program: Program, room: Room, qtbot: QtBot) -> Facilitator:
    """Both windows over the room."""
    program.show_desk(room.desk)
    made = Facilitator(program)
    qtbot.waitUntil(program.window.isActiveWindow)
    return made
