"""Why somebody blocks: in a roll call and after a count, by name where it may be, in the result."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from civicforum.domain.counts import CountVotes
from civicforum.domain.kinds import Channel, Secrecy, Shape
from civicforum.domain.poll_things import Reason
from civicforum.domain.polls import AddPoll, OpenPoll
from civicforum.domain.progress import StartItem
from civicforum.domain.sittings import OpenSitting
from civicforum.ui.language import speak
from tests.support.room import Room
from tests.ui.driver import Facilitator

CONSENT = AddPoll(
    "As it is?", shape=Shape.CONSENT, channels=(Channel.HANDS, Channel.ROLL_CALL), poll="v"
)


@pytest.fixture
def hall(facilitator: Facilitator, room: Room) -> Facilitator:
    room.do(OpenSitting(), StartItem("vote"))
    facilitator.show_tab("pollTab")
    return facilitator


def test_whoever_blocks_in_a_roll_call_says_why(hall: Facilitator, room: Room) -> None:
    room.do(CONSENT, OpenPoll("v"))
    hall.settle()
    assert hall.find(QComboBox, "reasonOptionCombo").currentText() == "Block"
    hall.answer(2, 3)
    assert hall.find(QLineEdit, "reasonPersonLine").text() == "2"
    hall.enter("reasonTextLine", "The noise")
    hall.settle()
    assert room.forum.poll_of("v").reasons == (Reason(2, "The noise", "seojun"),)
    assert hall.rows("reasonsView") == ["Block, The noise, No. 2 박서준"]
    assert hall.find(QLineEdit, "reasonTextLine").hasFocus()
    hall.answer(1, 2)
    assert hall.find(QComboBox, "reasonOptionCombo").currentText() == "Objection"
    hall.undo()


def test_what_is_being_typed_is_not_changed_by_the_next_answer(
    hall: Facilitator, room: Room
) -> None:
    room.do(CONSENT, OpenPoll("v"))
    hall.settle()
    hall.type("reasonTextLine", "Too dear")
    hall.answer(1, 1)
    assert hall.find(QLineEdit, "reasonPersonLine").text() == ""
    assert hall.find(QComboBox, "reasonOptionCombo").currentText() == "Block"


def test_after_the_count_a_reason_stands_in_the_result(hall: Facilitator, room: Room) -> None:
    room.do(CONSENT, OpenPoll("v"), CountVotes("v", (1, 1, 1, 0)))
    hall.settle()
    hall.close_poll()
    hall.show_result()
    hall.settle()
    hall.choose_in("reasonOptionCombo", "2")
    hall.type("reasonPersonLine", "Ann")
    QTest.keyClick(hall.find(QLineEdit, "reasonPersonLine"), Qt.Key.Key_Return)
    assert hall.find(QLineEdit, "reasonTextLine").hasFocus()
    hall.type("reasonTextLine", "Too late at night")
    hall.click("giveReasonButton")
    hall.settle()
    assert hall.rows("reasonsView") == ["Objection, Too late at night, No. 3 Ann Lee"]
    assert hall.find(QLineEdit, "reasonPersonLine").text() == ""


@pytest.mark.parametrize(
    ("person", "text", "focus"),
    [("99", "Why not", "reasonPersonLine"), ("", "", "reasonTextLine")],
)
def test_one_sentence_tells_what_is_lacking(
    hall: Facilitator, room: Room, person: str, text: str, focus: str
) -> None:
    room.do(CONSENT, OpenPoll("v"))
    hall.settle()
    hall.type("reasonPersonLine", person)
    hall.enter("reasonTextLine", text)
    assert hall.message("reasonsProblem")
    assert hall.find(QWidget, focus).hasFocus()
    assert room.forum.poll_of("v").reasons == ()
    hall.type("reasonPersonLine", "")
    hall.enter("reasonTextLine", "The noise")
    assert hall.message("reasonsProblem") == ""
    assert room.forum.poll_of("v").reasons == (Reason(2, "The noise", ""),)


def test_of_a_secret_ballot_nobody_is_named(hall: Facilitator, room: Room) -> None:
    secret = AddPoll(
        "As it is?",
        shape=Shape.CONSENT,
        channels=(Channel.PAPER,),
        secrecy=Secrecy.SECRET,
        poll="v",
    )
    room.do(secret, OpenPoll("v"))
    hall.settle()
    assert not hall.find(QWidget, "reasonPersonLine").isVisible()
    hall.enter("reasonTextLine", "The noise")
    hall.settle()
    assert hall.rows("reasonsView") == ["Block, The noise"]


def test_where_nobody_is_asked_why_there_is_no_place_for_it(hall: Facilitator, room: Room) -> None:
    room.do(AddPoll("Gates?", poll="gates"), OpenPoll("gates"))
    hall.settle()
    assert not hall.find(QWidget, "reasonsBox").isVisible()
    speak("ko")
    hall.settle()
    assert not hall.find(QWidget, "reasonsBox").isVisible()
