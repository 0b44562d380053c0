"""Ballots typed one by one are put right: shown on demand, a line each, with a reason."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from civicforum.domain.keying import KeyBallot
from civicforum.domain.kinds import Channel, Shape
from civicforum.domain.polls import AddPoll, ClosePoll, OpenPoll
from civicforum.domain.progress import StartItem
from civicforum.domain.sittings import OpenSitting
from civicforum.ui.language import speak
from tests.support.room import Room
from tests.ui.driver import Facilitator

TERMS = AddPoll(
    "What first?",
    ("A", "B", "C"),
    shape=Shape.RANKING,
    channels=(Channel.PAPER, Channel.ADVANCE),
    poll="v",
)


@pytest.fixture
def keyed(facilitator: Facilitator, room: Room) -> Facilitator:
    """Three on paper, one of them invalid, and one in advance."""
    room.do(OpenSitting(), StartItem("vote"), TERMS, OpenPoll("v"))
    room.do(KeyBallot("v", (1, 2, 0), number=2), KeyBallot("v"))
    room.do(KeyBallot("v", (2, 1, 3), channel=Channel.ADVANCE))
    facilitator.show_tab("pollTab")
    facilitator.settle()
    return facilitator


def lines(keyed: Facilitator) -> str:
    return keyed.find(QPlainTextEdit, "ballotsEdit").toPlainText()


def write(keyed: Facilitator, text: str) -> None:
    edit = keyed.find(QPlainTextEdit, "ballotsEdit")
    edit.setFocus()
    edit.selectAll()
    QTest.keyClick(edit, Qt.Key.Key_Delete)
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(edit, event)


def test_while_voting_is_open_a_pile_is_replaced(keyed: Facilitator, room: Room) -> None:
    assert not keyed.find(QWidget, "ballotsEdit").isVisible()
    keyed.click("showBallotsButton")
    assert lines(keyed) == "2*1 2 -\nx"
    write(keyed, "1 2 3\n2 1 -\n2*x")
    assert keyed.text("replaceBallotsButton") == "Replace ballots"
    keyed.click("replaceBallotsButton")
    keyed.settle()
    count = room.forum.poll_of("v").counts[0]
    assert (count.piles, count.invalid) == ((((2, 1, 0), 1), ((1, 2, 3), 1)), 2)
    assert not keyed.find(QWidget, "ballotsEdit").isVisible()


def test_after_closing_it_takes_a_reason_and_leaves_a_trace(keyed: Facilitator, room: Room) -> None:
    room.do(ClosePoll("v"))
    keyed.settle()
    keyed.choose_in("ballotsBlockCombo", "1")
    keyed.click("showBallotsButton")
    assert lines(keyed) == "2 1 3"
    write(keyed, "1 2 3")
    keyed.click("replaceBallotsButton")
    assert keyed.message("ballotsProblem")
    assert keyed.find(QLineEdit, "reasonLine").hasFocus()
    assert lines(keyed) == "1 2 3"
    keyed.type("reasonLine", "typed wrongly")
    keyed.type("secondLine", "teller 2")
    assert keyed.text("replaceBallotsButton") == "Correct ballots"
    QTest.keyClick(keyed.find(QLineEdit, "secondLine"), Qt.Key.Key_Return)
    keyed.settle()
    poll = room.forum.poll_of("v")
    assert (poll.counts[1].piles, poll.traces[-1].second) == ((((1, 2, 3), 1),), "teller 2")
    assert (poll.traces[-1].reason, poll.traces[-1].before) == ("typed wrongly", "A 2, B 1, C 0")
    assert keyed.find(QLineEdit, "reasonLine").text() == ""
    assert keyed.message("ballotsProblem") == ""


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("1 2 3\n1 2", "Line 2:"),
        ("4 1 2", "Line 1:"),
        ("two", "Line 1:"),
        ("9*1 2 3 4", "Line 1:"),
    ],
)
def test_a_line_that_is_no_ballot_is_told_with_its_number(
    keyed: Facilitator, room: Room, text: str, told: str
) -> None:
    keyed.click("showBallotsButton")
    write(keyed, text)
    keyed.click("replaceBallotsButton")
    assert keyed.message("ballotsProblem").startswith(told)
    assert keyed.find(QPlainTextEdit, "ballotsEdit").hasFocus()
    assert lines(keyed) == text
    assert room.forum.poll_of("v").ballots == 3
    keyed.click("hideBallotsButton")
    assert keyed.message("ballotsProblem") == ""
    assert room.forum.poll_of("v").ballots == 3


def test_another_language_leaves_what_is_being_put_right(keyed: Facilitator, qtbot: QtBot) -> None:
    keyed.click("showBallotsButton")
    write(keyed, "1 2 3")
    speak("ko")
    qtbot.waitUntil(lambda: keyed.text("replaceBallotsButton") == "투표지 바꾸기")
    assert lines(keyed) == "1 2 3"


def test_the_ballots_of_another_poll_or_state_are_put_away(keyed: Facilitator, room: Room) -> None:
    keyed.click("showBallotsButton")
    room.do(ClosePoll("v"))
    keyed.settle()
    assert lines(keyed) == ""
    assert keyed.find(QComboBox, "ballotsBlockCombo").count() == 2
    room.do(AddPoll("At ten?", poll="ten"))
    keyed.settle()
    keyed.choose_in("choiceCombo", "ten")
    combo = keyed.find(QComboBox, "choiceCombo")
    combo.activated.emit(combo.currentIndex())
    assert not keyed.find(QWidget, "ballotsBox").isVisible()
