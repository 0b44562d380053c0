"""Counting the hall, block by block; putting right in public what went wrong."""

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QSpinBox, QWidget

from civicforum.domain.kinds import Channel, PollState, Shape
from civicforum.domain.polls import AddPoll, ClosePoll, OpenPoll, RevealResult
from civicforum.domain.progress import StartItem
from civicforum.domain.sittings import OpenSitting
from tests.support.room import Room
from tests.ui.driver import Facilitator


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
    assert vote.text("pollCountedLabel") == "1 votes of 3 present · A (hands): 1"
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


def type_count(facilitator: Facilitator, name: str, number: int) -> None:
    box = facilitator.find(QSpinBox, name)
    facilitator.wait_for(box)
    box.setFocus()
    box.selectAll()
    QTest.keyClicks(box, str(number))


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
    waiting = vote.find(QLabel, "pollCountedLabel").toolTip()
    assert len(waiting.split(", ")) == 3
    combo = vote.find(QComboBox, "channelCombo")
    assert combo.count() == 2
    combo.setCurrentIndex(1)
    type_count(vote, "option0Count", 3)
    type_count(vote, "option12Count", 2)
    type_count(vote, "ballotsCount", 3)
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
    type_count(vote, "option1Count", 3)
    vote.click("countButton")
    vote.settle()
    assert room.forum.poll_of("which").totals == (0, 3)
    assert not vote.find(QComboBox, "channelCombo").isVisible()


def test_by_roll_call_only_there_is_no_total_to_enter(vote: Facilitator, room: Room) -> None:
    room.do(AddPoll("By name?", channels=(Channel.ROLL_CALL,), poll="names"), OpenPoll("names"))
    vote.settle()
    assert not vote.find(QWidget, "countBox").isVisible()
    assert not vote.find(QWidget, "optionFields").isVisible()
