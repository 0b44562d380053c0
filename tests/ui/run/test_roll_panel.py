"""A roll call by keys: one for each answer, then the next person."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QListView, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from civicforum.domain.kinds import Channel, PollState, Shape
from civicforum.domain.polls import AddPoll, OpenPoll
from civicforum.domain.progress import StartItem
from civicforum.domain.sittings import OpenSitting
from civicforum.ui.language import speak
from tests.support.room import Room
from tests.ui.driver import Facilitator

MARKS = AddPoll(
    "What first?",
    ("Park & pond", "Road", "School", "Bus"),
    shape=Shape.MANY_MARKS,
    channels=(Channel.ROLL_CALL,),
    most_marks=2,
    poll="first",
)


@pytest.fixture
def call(facilitator: Facilitator, room: Room) -> Facilitator:
    """A poll by name is open; nos. 1, 2 and 3 are here."""
    room.do(OpenSitting(), StartItem("vote"))
    room.do(AddPoll("By name?", channels=(Channel.ROLL_CALL,), poll="names"))
    facilitator.settle()
    facilitator.press_next()
    facilitator.settle()
    return facilitator


def votes(room: Room, poll: str = "names") -> dict[str, tuple[int, ...]]:
    return dict(room.forum.poll_of(poll).votes.items())


def test_a_digit_is_the_answer_and_leads_to_the_next(call: Facilitator, room: Room) -> None:
    assert call.find(QListView, "rollView").hasFocus()
    assert call.text("rollNow") == "No. 1, 김하늘"
    for option in (1, 2, 1):
        assert call.next_label.endswith("still to answer the roll call")
        call.answer_next(option)
    assert votes(room) == {"haneul": (1, 0, 0), "seojun": (0, 1, 0), "ann": (1, 0, 0)}
    assert call.text("rollProgress") == "3 of 3 answered"
    assert call.text("rollNow") == "Everybody has answered"
    assert call.text("rollLast") == "No. 3 Ann Lee: Yes"
    assert call.next_label == "Next: close the poll"
    call.press_next()
    call.settle()
    assert not call.find(QWidget, "rollBox").isVisible()


def test_next_leads_to_the_roll_call(call: Facilitator) -> None:
    call.show_tab("queueTab")
    call.press_next()
    assert call.find(QListView, "rollView").hasFocus()


def test_who_is_passed_over_comes_again(call: Facilitator, room: Room) -> None:
    view = call.find(QListView, "rollView")
    QTest.keyClick(view, Qt.Key.Key_Down)
    call.answer_next(1)
    call.answer_next(1)
    assert call.text("rollNow") == "No. 1, 김하늘"
    call.answer(1, 3)
    assert votes(room)["haneul"] == (0, 0, 1)


def test_buttons_for_the_mouse(call: Facilitator, room: Room) -> None:
    assert call.text("answer1Button") == "2 No"
    call.click("answer1Button")
    assert votes(room) == {"haneul": (0, 1, 0)}
    assert call.text("rollNow").startswith("No. 2")


def test_the_last_answer_is_taken_back(call: Facilitator, room: Room) -> None:
    call.take_back_answer()
    assert room.forum.poll_of("names").is_counted is False
    call.answer_next(1)
    call.answer_next(2)
    call.take_back_answer()
    assert list(votes(room)) == ["haneul"]
    call.settle()
    assert call.text("rollNow").startswith("No. 2")
    assert call.text("rollLast") == ""
    view = call.find(QListView, "rollView")
    view.setCurrentIndex(view.model().index(0, 0))
    QTest.keyClick(view, Qt.Key.Key_Backspace)
    assert votes(room) == {}


def test_somebody_changes_their_mind(call: Facilitator, room: Room) -> None:
    call.answer(2, 1)
    call.settle()
    call.answer(2, 2)
    assert votes(room) == {"seojun": (0, 1, 0)}
    call.settle()
    call.answer(2, 2)
    assert call.message("pollNotice")


def test_keys_without_an_option_do_nothing(call: Facilitator, room: Room) -> None:
    call.answer_next(9)
    view = call.find(QListView, "rollView")
    QTest.keyClick(view, Qt.Key.Key_Return)
    QTest.keyClick(view, Qt.Key.Key_A)
    assert votes(room) == {}


def test_the_panel_closes_it_though_answers_are_missing(call: Facilitator, room: Room) -> None:
    call.answer_next(1)
    call.settle()
    call.close_poll()
    assert room.forum.poll_of("names").state is PollState.CLOSED


def test_who_is_asked_stays_through_refresh_and_language(
    call: Facilitator, room: Room, qtbot: QtBot
) -> None:
    call.answer_next(1)
    QTest.keyClick(call.find(QListView, "rollView"), Qt.Key.Key_Down)
    speak("ko")
    qtbot.waitUntil(lambda: call.text("takeBackButton") == "답 취소")
    assert call.text("rollNow") == "3번, Ann Lee"
    assert call.text("rollProgress") == "3명 중 1명 답함"


def test_many_marks_are_checked_and_entered(facilitator: Facilitator, room: Room) -> None:
    room.do(OpenSitting(), StartItem("vote"), MARKS, OpenPoll("first"))
    facilitator.settle()
    facilitator.answer(1, 1, 4)
    assert votes(room, "first") == {"haneul": (1, 0, 0, 1)}
    boxes = facilitator.window.findChildren(QCheckBox)
    assert not any(box.isChecked() for box in boxes)
    assert facilitator.text("answer0Button") == "1 Park & pond"
    facilitator.answer_next(2)
    facilitator.answer_next(2)
    facilitator.click("answerButton")
    assert facilitator.message("pollNotice")
    facilitator.answer_next(3)
    facilitator.click("answerButton")
    assert votes(room, "first")["seojun"] == (0, 0, 1, 0)


def test_several_marks_on_one_option(facilitator: Facilitator, room: Room) -> None:
    room.do(OpenSitting(), StartItem("vote"))
    room.do(
        AddPoll(
            "Points?",
            ("Park", "Road"),
            shape=Shape.MANY_MARKS,
            channels=(Channel.ROLL_CALL,),
            least_marks=3,
            most_marks=3,
            most_per_option=2,
            poll="points",
        ),
        OpenPoll("points"),
    )
    facilitator.settle()
    facilitator.answer(1, 1, 1, 1, 2)
    assert votes(room, "points") == {"haneul": (2, 1)}
    assert facilitator.find(QSpinBox, "answer0Count").value() == 0
    facilitator.type_number("answer0Count", 1)
    facilitator.type_number("answer1Count", 2)
    QTest.keyClick(facilitator.find(QSpinBox, "answer1Count"), Qt.Key.Key_Return)
    assert votes(room, "points")["seojun"] == (1, 2)


def test_another_poll_has_other_answers(call: Facilitator, room: Room) -> None:
    call.answer_next(1)
    call.settle()
    call.close_poll()
    room.do(MARKS, OpenPoll("first"))
    call.find_bridge().changed.emit()
    call.settle()
    assert call.find(QAbstractButton, "answer0Button").isVisible()
    assert call.text("rollNow") == "No. 1, 김하늘"
    assert call.text("rollLast") == ""
