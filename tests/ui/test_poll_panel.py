"""Counting the hall, block by block; putting right in public what went wrong."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLabel,
    QLineEdit,
    QListView,
    QSpinBox,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from civicforum.domain.counts import CorrectCount
from civicforum.domain.kinds import Channel, PollState, Shape
from civicforum.domain.polls import AddPoll, ClosePoll, OpenPoll, RevealResult
from civicforum.domain.progress import StartItem
from civicforum.domain.sittings import OpenSitting
from civicforum.ui.language import speak
from tests.support.room import Room
from tests.ui.driver import Facilitator

COUNTS = ("yesCount", "noCount", "abstainCount")


@pytest.fixture
def vote(facilitator: Facilitator, room: Room) -> Facilitator:
    """The item of the vote runs; a poll is prepared."""
    room.do(OpenSitting(), StartItem("vote"), AddPoll("Gates shut?", poll="gates"))
    facilitator.show_tab("pollTab")
    facilitator.settle()
    return facilitator


def poll_state(room: Room) -> PollState:
    return room.forum.poll_of("gates").state


def test_a_poll_from_opening_to_result(vote: Facilitator, room: Room) -> None:
    vote.press_next()
    assert vote.next_label == "First enter the count of the poll"
    vote.enter_count((1, 0, 0), block="A")
    vote.settle()
    assert vote.text("pollCountedLabel") == "1 votes of 3 present"
    assert vote.blocks == ["hands, A, 1 ballot"]
    assert not vote.find(QLabel, "pollUneven").isHidden()
    vote.enter_count((1, 1, 0), block="B")
    vote.settle()
    assert vote.find(QLabel, "pollUneven").isHidden()
    assert room.forum.poll_of("gates").totals == (2, 1, 0)
    vote.press_next()
    vote.settle()
    assert (vote.verdict, vote.bars) == ("", "")
    assert "Voting is closed" in vote.projector
    vote.press_next()
    vote.settle()
    assert vote.verdict == "Carried"
    assert vote.bars == "Yes 2 66.7%, No 1 33.3%, Abstain 0 0.0%"
    assert "Carried" in vote.projector
    assert "Yes 2 66.7%" in vote.projector


def test_next_leads_to_the_count(vote: Facilitator) -> None:
    vote.press_next()
    vote.show_tab("queueTab")
    vote.settle()
    vote.press_next()
    assert vote.find(QWidget, "pollTab").isVisible()
    assert vote.find(QWidget, "yesCount").hasFocus()


def test_fields_are_emptied_only_when_the_count_was_taken(vote: Facilitator, room: Room) -> None:
    vote.press_next()
    vote.settle()
    vote.enter_count((1, 2, 0))
    assert vote.find(QWidget, "yesCount").property("value") == 0
    vote.press_next()
    vote.settle()
    vote.correct_count((1, 1, 1), reason="")
    assert vote.message("pollNotice")
    assert vote.find(QWidget, "abstainCount").property("value") == 1
    vote.correct_count((1, 1, 1), reason="counted again")
    assert vote.message("pollNotice") == ""
    assert room.forum.poll_of("gates").totals == (1, 1, 1)
    assert room.forum.poll_of("gates").traces[-1].reason == "counted again"


def test_reopen_and_withdraw_need_a_reason(vote: Facilitator, room: Room) -> None:
    vote.press_next()
    vote.settle()
    vote.enter_count((2, 1, 0))
    vote.press_next()
    vote.settle()
    vote.reopen_poll("")
    assert poll_state(room) is PollState.CLOSED
    vote.reopen_poll("a row was forgotten")
    assert poll_state(room) is PollState.OPEN
    vote.settle()
    vote.press_next()
    vote.press_next()
    vote.settle()
    vote.withdraw_result("counted twice")
    assert poll_state(room) is PollState.CLOSED
    vote.settle()
    assert vote.verdict == ""


def test_undo_after_closing_tells_what_to_do_instead(vote: Facilitator) -> None:
    vote.press_next()
    vote.settle()
    vote.enter_count((2, 1, 0))
    vote.press_next()
    vote.settle()
    assert vote.undo_label == "Undo"
    vote.click("undoButton")
    assert vote.message("nextNotice")


def test_another_poll_may_be_chosen_and_opened(vote: Facilitator, room: Room) -> None:
    room.do(AddPoll("At ten?", poll="ten", channels=(Channel.PAPER,)))
    vote.settle()
    combo = vote.find(QComboBox, "choiceCombo")
    assert [combo.itemText(n) for n in range(combo.count())] == ["1. Gates shut?", "2. At ten?"]
    combo.setCurrentIndex(1)
    combo.activated.emit(1)
    assert vote.text("pollQuestion") == "At ten?"
    vote.open_poll()
    vote.settle()
    vote.enter_count((1, 1, 1))
    assert room.forum.poll_of("ten").counts[0].channel is Channel.PAPER


def test_without_a_poll_it_says_so(facilitator: Facilitator) -> None:
    facilitator.show_tab("pollTab")
    assert facilitator.find(QLabel, "pollEmpty").isVisible()
    assert not facilitator.find(QWidget, "countBox").isVisible()


def test_many_options_with_many_marks_by_any_channel(vote: Facilitator, room: Room) -> None:
    options = tuple(f"Option {n}" for n in range(1, 14))
    room.do(
        AddPoll(
            "What first?",
            options,
            shape=Shape.MANY_MARKS,
            most_marks=2,
            channels=(Channel.HANDS, Channel.PAPER, Channel.ROLL_CALL),
            poll="first",
        ),
        OpenPoll("first"),
    )
    vote.settle()
    assert not vote.find(QWidget, "yesCount").isVisible()
    assert len(vote.rows("rollView")) == 3
    combo = vote.find(QComboBox, "channelCombo")
    assert combo.count() == 2
    combo.setCurrentIndex(1)
    vote.type_number("option0Count", 3)
    vote.type_number("option12Count", 2)
    vote.type_number("ballotsCount", 3)
    vote.click("countButton")
    vote.settle()
    count = room.forum.poll_of("first").counts[0]
    assert (count.channel, count.votes[0], count.votes[12], count.ballots) == (
        Channel.PAPER,
        3,
        2,
        3,
    )
    assert vote.find(QSpinBox, "ballotsCount").value() == 0
    room.do(ClosePoll("first"), RevealResult("first"))
    vote.settle()
    assert vote.verdict == "Chosen: Option 1"
    assert vote.bars.startswith("Option 1 3 100.0%, Option 13 2 66.7%")
    assert len(vote.bars.split(", ")) == 12


def test_two_options_have_two_fields(vote: Facilitator, room: Room) -> None:
    room.do(AddPoll("Which?", ("A", "B"), shape=Shape.ONE_MARK, poll="which"), OpenPoll("which"))
    vote.settle()
    vote.type_number("option1Count", 3)
    vote.click("countButton")
    vote.settle()
    assert room.forum.poll_of("which").totals == (0, 3)
    assert not vote.find(QComboBox, "channelCombo").isVisible()


def test_by_roll_call_only_there_is_no_total_to_enter(vote: Facilitator, room: Room) -> None:
    room.do(AddPoll("By name?", channels=(Channel.ROLL_CALL,), poll="names"), OpenPoll("names"))
    vote.settle()
    assert not vote.find(QWidget, "countBox").isVisible()
    assert not vote.find(QWidget, "optionFields").isVisible()
    assert vote.find(QWidget, "rollBox").isVisible()


def counted(facilitator: Facilitator) -> list[int]:
    return [facilitator.find(QSpinBox, name).value() for name in COUNTS]


def test_hands_are_tallied_by_digit_keys(vote: Facilitator, room: Room) -> None:
    vote.press_next()
    vote.settle()
    labels = [vote.text(name) for name in ("yesLabel", "noLabel", "abstainLabel")]
    assert labels == ["1 Yes", "2 No", "3 Abstain"]
    vote.tally("1121311")
    assert counted(vote) == [5, 1, 1]
    assert vote.text("tallyButton") == "Count with digit keys: 7"
    vote.tally("!-")
    assert vote.text("tallyButton") == "Count with digit keys: 6 −"
    vote.tally("1")
    assert counted(vote) == [3, 1, 1]
    vote.tally("--")
    assert vote.text("tallyButton") == "Count with digit keys: 5"
    button = vote.find(QAbstractButton, "tallyButton")
    QTest.keyClick(button, Qt.Key.Key_Backspace)
    assert counted(vote) == [4, 1, 1]
    vote.tally("#")
    vote.tally("#49")
    assert counted(vote) == [4, 1, 0]
    QTest.keyClick(button, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    assert counted(vote) == [4, 1, 0]
    assert room.forum.poll_of("gates").counts == ()
    QTest.keyClick(button, Qt.Key.Key_Return)
    assert room.forum.poll_of("gates").totals == (4, 1, 0)
    assert counted(vote) == [0, 0, 0]
    assert button.hasFocus()
    vote.tally("-1")
    QTest.keyClick(button, Qt.Key.Key_Backspace)
    assert counted(vote) == [0, 0, 0]


def test_the_tally_is_on_until_it_is_left(vote: Facilitator) -> None:
    vote.press_next()
    vote.settle()
    button = vote.find(QToolButton, "tallyButton")
    assert not button.isChecked()
    vote.click("tallyButton")
    assert (button.isChecked(), button.hasFocus()) == (True, True)
    vote.tally("11-")
    vote.leave_tally()
    assert not button.isChecked()
    assert vote.find(QWidget, "yesCount").hasFocus()
    assert vote.text("tallyButton") == "Count with digit keys: 2"
    assert counted(vote) == [2, 0, 0]
    button.click()
    assert button.isChecked()
    vote.click("tallyButton")
    assert not button.isChecked()
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert (button.isChecked(), counted(vote)) == (False, [2, 0, 0])


def test_what_is_typed_survives_all_but_entering(
    vote: Facilitator, room: Room, qtbot: QtBot
) -> None:
    room.do(AddPoll("Ten?", poll="ten"), AddPoll("Eleven?", ("A", "B"), shape=Shape.ONE_MARK))
    vote.press_next()
    vote.settle()
    vote.fill_count((2, 1, 0), block="A")
    room.after(2)
    room.do(AddPoll("Another?"))
    vote.settle()
    vote.show_tab("queueTab")
    vote.show_tab("pollTab")
    speak("ko")
    qtbot.waitUntil(lambda: vote.text("countButton") == "집계 입력")
    assert counted(vote) == [2, 1, 0]
    combo = vote.find(QComboBox, "choiceCombo")
    for place in (1, 2, 0):
        combo.setCurrentIndex(place)
        combo.activated.emit(place)
        vote.settle()
        if place == 1:
            assert counted(vote) == [0, 0, 0]
    assert counted(vote) == [2, 1, 0]
    assert vote.find(QLineEdit, "blockLine").text() == "A"
    vote.click("countButton")
    assert room.forum.poll_of("gates").counts[0].block == "A"


def test_paper_with_invalid_ballots_by_its_channel(vote: Facilitator, room: Room) -> None:
    channels = (Channel.HANDS, Channel.PAPER, Channel.ADVANCE)
    room.do(AddPoll("By paper?", channels=channels, poll="paper"), OpenPoll("paper"))
    vote.settle()
    vote.enter_count((0, 0, 0), invalid=1)
    assert room.forum.poll_of("paper").invalid == 1
    vote.enter_count((1, 0, 0))
    vote.enter_count((1, 0, 0), channel=Channel.PAPER, invalid=1)
    vote.settle()
    assert vote.blocks == [
        "hands, whole hall, 1 ballot",
        "paper, whole hall, 1 ballot · 1 invalid",
    ]
    assert vote.find(QComboBox, "channelCombo").currentData() == Channel.PAPER
    assert vote.find(QSpinBox, "invalidCount").value() == 0
    assert room.forum.poll_of("paper").invalid == 1
    vote.close_poll()
    vote.settle()
    vote.correct_count((1, 0, 0), reason="one more", channel=Channel.PAPER, invalid=2)
    assert room.forum.poll_of("paper").invalid == 2
    room.do(CorrectCount("paper", (1, 0, 0), "no", channel=Channel.PAPER, invalid=1))
    vote.settle()
    assert (vote.verdict, vote.blocks[0]) == ("", "hands, whole hall, 1 ballot")
    vote.show_result()
    assert vote.verdict == "Carried"
    assert vote.blocks[0].endswith("Yes 1, No 0, Abstain 0")


def test_a_block_that_was_counted_is_counted_again(vote: Facilitator, room: Room) -> None:
    vote.press_next()
    vote.settle()
    vote.enter_count((1, 0, 0), block="A")
    vote.enter_count((1, 0, 0), block="B")
    vote.settle()
    view = vote.find(QListView, "countedView")
    view.activated.emit(view.model().index(0, 0))
    assert vote.find(QLineEdit, "blockLine").text() == "A"
    assert vote.text("countButton") == "Replace count"
    vote.type("blockLine", " A ")
    assert vote.text("countButton") == "Replace count"
    vote.type("blockLine", "C")
    assert vote.text("countButton") == "Enter count"
    vote.type("blockLine", "A")
    vote.type_number("yesCount", 2)
    QTest.keyClick(vote.find(QSpinBox, "yesCount"), Qt.Key.Key_Return)
    assert room.forum.poll_of("gates").totals == (3, 0, 0)
    assert vote.find(QWidget, "yesCount").hasFocus()


def test_enter_in_a_field_after_closing_leads_to_the_reason(vote: Facilitator) -> None:
    vote.press_next()
    vote.settle()
    vote.enter_count((1, 1, 1))
    vote.close_poll()
    vote.settle()
    vote.type_number("yesCount", 2)
    QTest.keyClick(vote.find(QSpinBox, "yesCount"), Qt.Key.Key_Return)
    assert vote.find(QWidget, "reasonLine").hasFocus()


def test_a_sudden_vote(facilitator: Facilitator, room: Room) -> None:
    room.do(OpenSitting(), StartItem("floor"))
    facilitator.new_poll("")
    assert facilitator.message("pollNotice")
    facilitator.new_poll("Go on until six?")
    poll = room.forum.polls[0]
    assert (poll.question, poll.item) == ("Go on until six?", "floor")
    button = facilitator.find(QAbstractButton, "openPollButton")
    assert button.hasFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert facilitator.find(QWidget, "yesCount").hasFocus()
    assert not facilitator.find(QWidget, "newPollLine").isVisible()
    facilitator.tally("112")
    QTest.keyClick(facilitator.find(QAbstractButton, "tallyButton"), Qt.Key.Key_Return)
    facilitator.close_poll()
    assert facilitator.find(QWidget, "revealButton").hasFocus()
    facilitator.show_result()
    assert facilitator.verdict == "Carried"


def test_closing_with_nothing_counted_is_refused(vote: Facilitator) -> None:
    vote.press_next()
    vote.settle()
    vote.close_poll()
    assert vote.message("pollNotice")
