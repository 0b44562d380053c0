"""A channel of the open poll closed and opened by keys; a roll call with weights and proxies."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QPushButton, QSpinBox, QWidget

from civicforum.domain.counts import CountVotes
from civicforum.domain.kinds import Channel
from civicforum.domain.people import ChangePerson
from civicforum.domain.poll_gates import is_taking, uncounted
from civicforum.domain.polls import AddPoll, OpenPoll
from civicforum.domain.progress import StartItem
from civicforum.domain.proxies import GiveProxy
from civicforum.domain.sittings import OpenSitting
from civicforum.ui.language import speak
from civicforum.ui.page import PageName
from tests.support.room import Room
from tests.ui.driver import CONTROL, Facilitator

PAPER, HANDS = Channel.PAPER, Channel.HANDS


def opened(facilitator: Facilitator, room: Room, poll: AddPoll) -> None:
    room.do(OpenSitting(), StartItem("vote"), poll, OpenPoll("v"))
    facilitator.show_tab("pollTab")
    facilitator.settle()


def test_a_channel_is_closed_and_opened_by_keys(facilitator: Facilitator, room: Room) -> None:
    opened(facilitator, room, AddPoll("Gates?", channels=(PAPER, HANDS), poll="v"))
    combo = facilitator.find(QComboBox, "gateCombo")
    assert [combo.itemText(n) for n in range(2)] == [
        "paper: open since 09:00",
        "hands: open since 09:00",
    ]
    box, button = (
        facilitator.find(QSpinBox, "waitingBox"),
        facilitator.find(QPushButton, "gateButton"),
    )
    box.setFocus()
    QTest.keyClicks(box, "4")
    QTest.keyClick(box, Qt.Key.Key_Return)
    facilitator.settle()
    poll = room.forum.poll_of("v")
    assert (is_taking(poll, PAPER), uncounted(poll, PAPER)) == (False, 4)
    assert combo.currentText() == "paper: closed 09:00, 4 ballots to count"
    assert (button.text(), box.isVisible()) == ("Open channel", False)
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    facilitator.settle()
    assert is_taking(room.forum.poll_of("v"), PAPER)
    combo.setFocus()
    QTest.keyClick(combo, Qt.Key.Key_Down)
    assert (button.text(), box.isVisible()) == ("Close channel", False)
    button.click()
    facilitator.settle()
    assert not is_taking(room.forum.poll_of("v"), HANDS)
    room.do(CountVotes("v", (3, 0, 0), channel=PAPER))
    speak("ko")
    facilitator.settle()
    assert combo.currentText() == "거수: 마감 09:00"


def test_a_key_leads_to_the_poll_from_any_page(facilitator: Facilitator, room: Room) -> None:
    opened(facilitator, room, AddPoll("Keys?", channels=(HANDS,), poll="v"))
    facilitator.show_tab("queueTab")
    facilitator.window.show_page(PageName.PREPARE)
    facilitator.key(Qt.Key.Key_V, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    facilitator.settle()
    first = facilitator.find(QSpinBox, "yesCount")
    facilitator.wait_for(first)
    assert first.hasFocus()


def test_what_is_refused_is_told(facilitator: Facilitator, room: Room) -> None:
    room.do(AddPoll("Gates?", channels=(PAPER,), poll="v"))
    facilitator.show_tab("pollTab")
    facilitator.settle()
    assert facilitator.find(QWidget, "channelsBox").isVisible()
    facilitator.find(QPushButton, "gateButton").click()
    facilitator.settle()
    assert is_taking(room.forum.poll_of("v"), PAPER)
    facilitator.find(QSpinBox, "waitingBox").setValue(7)
    facilitator.find(QPushButton, "gateButton").click()
    facilitator.settle()
    assert uncounted(room.forum.poll_of("v"), PAPER) == 7


def test_one_channel_needs_no_line(facilitator: Facilitator, room: Room) -> None:
    opened(facilitator, room, AddPoll("Gates?", poll="v"))
    assert not facilitator.find(QWidget, "channelsBox").isVisible()


def test_the_roll_call_row_tells_votes_and_proxies(facilitator: Facilitator, room: Room) -> None:
    room.do(ChangePerson("#1", weight=3), GiveProxy("#4", "#1"), GiveProxy("#17", "#1"))
    terms = AddPoll(
        "Gates?", channels=(Channel.ROLL_CALL,), by_weight=True, by_proxy=True, poll="v"
    )
    opened(facilitator, room, terms)
    assert facilitator.rows("rollView")[0] == "No. 1, 김하늘, 5 votes, with 2 proxies"
    assert facilitator.text("pollCountedLabel").startswith("3 people present with 7 votes")
    facilitator.find(QWidget, "rollView").setFocus()
    QTest.keyClick(facilitator.find(QWidget, "rollView"), Qt.Key.Key_1)
    facilitator.settle()
    assert room.forum.poll_of("v").totals == (5, 0, 0)


def test_a_vote_by_name_that_came_in_advance(facilitator: Facilitator, room: Room) -> None:
    channels = (Channel.ROLL_CALL, Channel.ADVANCE)
    opened(facilitator, room, AddPoll("Gates?", channels=channels, poll="v"))
    combo = facilitator.find(QComboBox, "wayCombo")
    assert combo.isVisible()
    combo.setCurrentIndex(1)
    view = facilitator.find(QWidget, "rollView")
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_1)
    facilitator.settle()
    assert dict(room.forum.poll_of("v").ways.items()) == {"haneul": Channel.ADVANCE}
    assert facilitator.rows("rollView")[0].endswith("answered · advance votes")
    combo.setCurrentIndex(0)
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_2)
    facilitator.settle()
    assert len(room.forum.poll_of("v").ways) == 1
