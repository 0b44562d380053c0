"""A disk that fails under the window: told beside the button, and the typed text stays."""

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from civicforum.desk.desk import Desk
from civicforum.domain.agenda import AddItem
from civicforum.domain.attendance import CheckIn
from civicforum.domain.people import AddPeople, AddPerson
from civicforum.domain.progress import StartItem
from civicforum.domain.queue import RequestTurn
from civicforum.domain.sittings import OpenSitting
from civicforum.domain.turns import CallSpeaker
from civicforum.ui.application import Program
from civicforum.ui.watch import Watch
from tests.support.failing_driver import FailingConnection, failing_desk
from tests.ui.driver import Facilitator

NAMES = ("Ann Lee", "Bo Kim", "Cho Park")
ERRORS = (
    ("disk I/O error", "disk"),
    ("database or disk is full", "The disk is full"),
    ("unable to open database file", "unable to open database file"),
    ("attempt to write a readonly database", "read"),
)


class Typed(NamedTuple):
    """What is typed where, and where it is told that it could not be kept."""

    line: str
    text: str
    notice: str
    tab: str = "queueTab"


LINES = (
    Typed("addLine", "2", "queueNotice"),
    Typed("gistLine", "More lamps", "gistNotice"),
    Typed("checkInLine", "3", "checkInNotice"),
    Typed("quickNoteLine", "/decision lamps until nine", "quickNoteNotice"),
    Typed("cardLine", "어두운 골목", "cardsNotice", "cardsTab"),
    Typed("themeLine", "Safety", "cardsNotice", "cardsTab"),
    Typed("newPollLine", "Lamps?", "pollNotice", "pollTab"),
)


class Evening(NamedTuple):
    """Both windows over a forum whose disk fails when it is told to."""

    facilitator: Facilitator
    desk: Desk
    disk: FailingConnection


@pytest.fixture
def evening(program: Program, tmp_path: Path, qtbot: QtBot) -> Evening:
    desk, disk = failing_desk(tmp_path / "evening.forum", language="en")
    desk.do(AddPeople(tuple(AddPerson(name, number=n) for n, name in enumerate(NAMES, 1))))
    desk.do(AddItem("Q&A", minutes=20, item="floor"))
    for order in (CheckIn("#1"), CheckIn("#2"), OpenSitting(), StartItem("floor")):
        desk.do(order)
    desk.do(RequestTurn("#1"))
    desk.do(CallSpeaker())
    program.show_desk(desk)
    qtbot.waitUntil(program.window.isActiveWindow)
    return Evening(Facilitator(program), desk, disk)


@pytest.mark.parametrize("typed", LINES, ids=[typed.line for typed in LINES])
@pytest.mark.parametrize("step", ["BEGIN", "INSERT INTO events", "COMMIT"])
def test_what_was_typed_stays_and_goes_in_with_one_key_more(
    evening: Evening, typed: Typed, step: str
) -> None:
    facilitator, desk, disk = evening
    facilitator.show_tab(typed.tab)
    forum = desk.forum
    disk.word = step
    facilitator.enter(typed.line, typed.text)
    facilitator.settle()
    line = facilitator.find(QLineEdit, typed.line)
    assert "disk" in facilitator.message(typed.notice)
    assert line.text() == typed.text
    assert desk.forum is forum
    assert facilitator.toast == ""
    QTest.keyClick(line, Qt.Key.Key_Return)
    facilitator.settle()
    assert facilitator.message(typed.notice) == ""
    assert line.text() == (typed.text if typed.line == "gistLine" else "")
    assert desk.forum is not forum


@pytest.mark.parametrize(("error", "told"), ERRORS)
def test_every_kind_of_fault_is_one_sentence(evening: Evening, error: str, told: str) -> None:
    facilitator, desk, disk = evening
    before = facilitator.projector
    disk.word, disk.error = "COMMIT", error
    facilitator.press_next()
    assert told in facilitator.message("nextNotice")
    assert facilitator.speaker == "Speaking: Ann Lee"
    assert facilitator.projector == before
    facilitator.press_next()
    facilitator.settle()
    assert facilitator.message("nextNotice") == ""
    assert desk.forum.turn is None


@pytest.mark.parametrize("deed", [Facilitator.undo, Facilitator.back])
def test_undo_that_cannot_be_written_undoes_nothing(
    evening: Evening, deed: Callable[[Facilitator], None]
) -> None:
    facilitator, desk, disk = evening
    facilitator.press_next()
    facilitator.settle()
    shown, forum = facilitator.undo_label, desk.forum
    disk.word = "COMMIT"
    deed(facilitator)
    facilitator.settle()
    assert desk.forum is forum
    assert facilitator.undo_label == shown
    assert "disk" in facilitator.message("nextNotice")
    deed(facilitator)
    assert desk.forum.turn is not None


def test_a_copy_that_cannot_be_written_is_told(evening: Evening, tmp_path: Path) -> None:
    facilitator, _, disk = evening
    target = tmp_path / "copy.forum"
    disk.word, disk.error = "VACUUM INTO", "database or disk is full"
    facilitator.program.copy(target)
    assert "The disk is full" in facilitator.info
    assert not list(tmp_path.glob("*copy*"))
    facilitator.program.copy(target)
    assert target.is_file()


def test_the_watch_bears_a_stick_that_is_gone(program: Program, tmp_path: Path) -> None:
    watch = Watch(program.window)
    watch.weigh(None, None)
    assert Facilitator(program).info == ""
    watch.end()
