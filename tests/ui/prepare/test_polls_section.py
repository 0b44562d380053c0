"""Polls in preparation: a new one in three fields, everything else where it is wanted."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QInputMethodEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QSpinBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from civicforum.domain.kinds import Channel, Electorate, Secrecy, Shape
from civicforum.domain.poll_things import Poll
from civicforum.domain.polls import AddPoll, OpenPoll
from civicforum.domain.progress import StartItem
from civicforum.domain.sittings import OpenSitting
from civicforum.domain.themes import AddTheme
from civicforum.methods.verdict import Base
from civicforum.screens.drafts import usual_comparison
from civicforum.screens.ready import Section
from civicforum.ui.language import speak
from tests.support.room import Room
from tests.ui.prepare.conftest import Preparer


@pytest.fixture
def drafter(preparer: Preparer) -> Preparer:
    """In the polls section."""
    preparer.turn_to(Section.POLLS)
    return preparer


@pytest.fixture
def gates(room: Room, preparer: Preparer) -> Preparer:
    """A prepared poll is chosen."""
    room.do(AddPoll("Gates?", poll="gates"))
    preparer.turn_to(Section.POLLS)
    choose_poll(preparer, 0)
    return preparer


def choose_poll(preparer: Preparer, place: int) -> None:
    view = preparer.hands.find(QListView, "draftsView")
    view.setFocus()
    view.setCurrentIndex(view.model().index(place, 0))


def choose(preparer: Preparer, name: str, value: str) -> None:
    preparer.hands.choose_in(name, value)


def write_options(preparer: Preparer, text: str) -> None:
    edit = preparer.hands.find(QPlainTextEdit, "draftOptionsEdit")
    edit.setFocus()
    edit.selectAll()
    QTest.keyClick(edit, Qt.Key.Key_Delete)
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(edit, event)


def tick(preparer: Preparer, name: str) -> None:
    box = preparer.hands.find(QCheckBox, name)
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Space)


def test_the_themes_of_the_cards_become_the_options(room: Room, drafter: Preparer) -> None:
    room.do(AddTheme("Light", theme="light"))
    check = drafter.hands.find(QCheckBox, "draftThemesCheck")
    edit = drafter.hands.find(QPlainTextEdit, "draftOptionsEdit")
    drafter.hands.type("draftQuestionLine", "What first?")
    choose(drafter, "draftShapeCombo", Shape.ONE_MARK)
    assert check.isHidden()  # one theme is no choice
    write_options(drafter, "Lamps")
    room.do(AddTheme("Trees & grass", theme="trees"))
    drafter.page.refresh()
    tick(drafter, "draftThemesCheck")
    assert (edit.toPlainText(), edit.isReadOnly()) == ("Light\nTrees & grass", True)
    tick(drafter, "draftThemesCheck")
    assert (edit.toPlainText(), edit.isReadOnly()) == ("Lamps", False)
    tick(drafter, "draftThemesCheck")
    room.do(AddTheme("Noise", theme="noise"))
    drafter.page.refresh()
    assert edit.toPlainText().splitlines()[-1] == "Noise"
    drafter.hands.click("addDraftButton")
    assert poll(room).options == ("Light", "Trees & grass", "Noise")
    assert poll(room).themes == ("light", "trees", "noise")
    assert check.isHidden()  # it is no new poll any more
    assert not edit.isReadOnly()


def poll(room: Room) -> Poll:
    return room.forum.polls[-1]


def test_a_question_and_enter_make_a_poll(drafter: Preparer, room: Room) -> None:
    drafter.hands.click("newDraftButton")
    assert drafter.hands.find(QLineEdit, "draftQuestionLine").hasFocus()
    drafter.hands.enter("draftQuestionLine", "Gates shut at nine?")
    assert (poll(room).question, poll(room).options) == (
        "Gates shut at nine?",
        ("Yes", "No", "Abstain"),
    )
    assert drafter.hands.rows("draftsView") == ["1. Gates shut at nine?, prepared"]
    edit = drafter.hands.find(QPlainTextEdit, "draftOptionsEdit")
    assert edit.toPlainText() == "Yes\nNo\nAbstain"
    assert drafter.hands.find(QWidget, "addDraftButton").isHidden()


def test_a_choice_in_three_fields(drafter: Preparer, room: Room) -> None:
    drafter.hands.type("draftQuestionLine", "Which plan?")
    choose(drafter, "draftShapeCombo", Shape.ONE_MARK)
    write_options(drafter, "A\n\n  B  \nC")
    assert room.forum.polls == ()
    QTest.keyClick(drafter.hands.find(QLineEdit, "draftQuestionLine"), Qt.Key.Key_Return)
    assert room.forum.polls == ()
    drafter.hands.click("addDraftButton")
    assert poll(room).options == ("A", "B", "C")
    assert poll(room).terms.shape is Shape.ONE_MARK


def test_what_is_wrong_with_a_new_one_is_said_and_it_stays(drafter: Preparer, room: Room) -> None:
    write_options(drafter, "A\nB\nC\nD")
    drafter.hands.enter("draftQuestionLine", "Which?")
    assert drafter.hands.message("draftNotice")
    assert drafter.hands.find(QLineEdit, "draftQuestionLine").text() == "Which?"
    assert room.forum.polls == ()


def test_each_field_that_is_left_changes_the_poll(gates: Preparer, room: Room) -> None:
    gates.hands.enter("draftQuestionLine", "Gates shut?")
    assert poll(room).question == "Gates shut?"
    assert room.desk.undo_name == "ChangePoll"
    choose(gates, "draftMajorityCombo", "two-thirds")
    assert poll(room).terms.majority == "two-thirds"
    gates.hands.enter("draftQuorumLine", "1/2")
    choose(gates, "draftQuorumOfCombo", Base.CAST)
    choose(gates, "draftElectorateCombo", Electorate.ROSTER)
    choose(gates, "draftItemCombo", "vote")
    tick(gates, "paperCheck")
    terms = poll(room).terms
    assert (terms.quorum, terms.quorum_of, poll(room).item) == ("1/2", Base.CAST, "vote")
    assert terms.channels == (Channel.HANDS, Channel.PAPER)
    assert terms.electorate is Electorate.ROSTER
    for name, typed in (("draftEntitledBox", "250"), ("draftDecimalsBox", "2")):
        box = gates.hands.find(QSpinBox, name)
        box.setFocus()
        box.selectAll()
        QTest.keyClicks(box, typed)
        gates.leave_field()
    assert (poll(room).terms.entitled, poll(room).terms.decimals) == (250, 2)
    assert gates.hands.message("draftNotice") == ""


def test_another_share_is_typed(gates: Preparer, room: Room) -> None:
    line = gates.hands.find(QLineEdit, "draftShareLine")
    assert line.isHidden()
    choose(gates, "draftMajorityCombo", "")
    assert not line.isHidden()
    gates.hands.enter("draftShareLine", "2/5")
    assert "2/5" in gates.hands.message("draftNotice")
    gates.hands.enter("draftShareLine", "3/5")
    assert poll(room).terms.majority == "3/5"
    assert gates.hands.message("draftNotice") == ""
    choose(gates, "draftMajorityCombo", "simple")
    assert line.isHidden()


def test_secret_by_hands_is_refused_until_it_goes_by_paper(gates: Preparer, room: Room) -> None:
    choose(gates, "draftSecrecyCombo", Secrecy.SECRET)
    assert gates.hands.message("draftNotice")
    assert poll(room).terms.secrecy is Secrecy.OPEN
    tick(gates, "handsCheck")
    assert gates.hands.message("draftNotice")
    tick(gates, "paperCheck")
    assert gates.hands.message("draftNotice") == ""
    terms = poll(room).terms
    assert (terms.secrecy, terms.channels) == (Secrecy.SECRET, (Channel.PAPER,))


def test_marks_are_asked_for_where_a_ballot_has_several(gates: Preparer, room: Room) -> None:
    marks = gates.hands.find(QWidget, "draftMarks")
    assert marks.isHidden()
    choose(gates, "draftShapeCombo", Shape.MANY_MARKS)
    assert not marks.isHidden()
    most = gates.hands.find(QSpinBox, "draftMostBox")
    most.setFocus()
    most.selectAll()
    QTest.keyClicks(most, "2")
    gates.leave_field()
    assert poll(room).terms.most_marks == 2
    choose(gates, "draftBaseCombo", Base.MARKS)
    assert poll(room).terms.base is Base.MARKS
    choose(gates, "draftShapeCombo", Shape.ONE_MARK)
    terms = poll(room).terms
    assert (terms.shape, terms.most_marks, terms.base) == (Shape.ONE_MARK, 1, Base.ENTITLED)


def test_undo_shows_the_poll_as_it_was(gates: Preparer, room: Room) -> None:
    write_options(gates, "For\nAgainst\nNeither")
    gates.leave_field()
    assert poll(room).options == ("For", "Against", "Neither")
    choose_poll(gates, 0)
    gates.hands.undo()
    gates.hands.settle()
    edit = gates.hands.find(QPlainTextEdit, "draftOptionsEdit")
    assert edit.toPlainText() == "Yes\nNo\nAbstain"


def test_what_is_being_typed_stays_when_something_else_changes(gates: Preparer, room: Room) -> None:
    gates.hands.type("draftQuestionLine", "Gates shut at")
    room.do(AddPoll("Lights?"))
    gates.hands.settle()
    assert gates.hands.find(QLineEdit, "draftQuestionLine").text() == "Gates shut at"
    assert len(gates.hands.rows("draftsView")) == 2


def test_dropping(gates: Preparer, room: Room) -> None:
    gates.hands.click("dropDraftButton")
    assert room.forum.polls == ()
    assert gates.hands.find(QLineEdit, "draftQuestionLine").text() == ""
    assert not gates.hands.find(QWidget, "draftsEmpty").isHidden()
    gates.hands.undo()
    gates.hands.settle()
    assert gates.hands.rows("draftsView") == ["1. Gates?, prepared"]


def test_a_new_one_is_undone(drafter: Preparer, room: Room) -> None:
    drafter.hands.enter("draftQuestionLine", "Gates?")
    choose_poll(drafter, 0)
    drafter.hands.undo()
    drafter.hands.settle()
    assert room.forum.polls == ()
    assert drafter.hands.rows("draftsView") == []
    assert not drafter.hands.find(QWidget, "addDraftButton").isHidden()


def test_an_opened_poll_is_only_to_be_read_and_says_why(gates: Preparer, room: Room) -> None:
    room.do(OpenSitting(), StartItem("vote"), OpenPoll("gates"))
    gates.hands.settle()
    assert "was opened" in gates.hands.message("draftFixed")
    assert gates.hands.find(QLineEdit, "draftQuestionLine").isReadOnly()
    assert not gates.hands.find(QComboBox, "draftShapeCombo").isEnabled()
    assert gates.hands.find(QWidget, "dropDraftButton").isHidden()
    QTest.keyClick(gates.hands.find(QLineEdit, "draftQuestionLine"), Qt.Key.Key_Return)
    assert gates.hands.message("draftNotice") == ""
    gates.hands.click("newDraftButton")
    assert gates.hands.message("draftFixed") == ""
    assert not gates.hands.find(QLineEdit, "draftQuestionLine").isReadOnly()


def test_the_wheel_changes_nothing(gates: Preparer, room: Room) -> None:
    combo = gates.hands.find(QComboBox, "draftShapeCombo")
    event = QWheelEvent(
        QPointF(combo.rect().center()),
        QPointF(combo.mapToGlobal(combo.rect().center())),
        QPoint(0, -120),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(combo, event)
    assert poll(room).terms.shape is Shape.YES_NO_ABSTAIN


def test_korean(gates: Preparer, qtbot: QtBot) -> None:
    speak("ko")
    qtbot.waitUntil(lambda: gates.hands.text("newDraftButton") == "새 투표")
    combo = gates.hands.find(QComboBox, "draftShapeCombo")
    assert combo.currentText() == "찬성·반대·기권"
    assert gates.hands.text("handsCheck") == "거수"


def test_a_budget_is_compared_with_other_rules_where_that_is_wanted(
    preparer: Preparer, room: Room, qtbot: QtBot
) -> None:
    budget = AddPoll(
        "What for?", ("A", "B"), shape=Shape.PROJECTS, costs=(1, 2), budget=2, poll="budget"
    )
    room.do(AddPoll("Gates?", poll="gates"), budget)
    preparer.turn_to(Section.POLLS)
    choose_poll(preparer, 0)
    check = preparer.hands.find(QCheckBox, "draftAgainstCheck")
    assert check.isHidden()
    choose_poll(preparer, 1)
    assert not check.isHidden()
    check.click()
    assert room.forum.poll_of("budget").terms.against == usual_comparison(
        Shape.PROJECTS, "pb-greedy", 1
    )
    check.click()
    assert room.forum.poll_of("budget").terms.against == ()


def ticked(preparer: Preparer) -> set[str]:
    names = ("handsCheck", "paperCheck", "rollCallCheck", "kioskCheck")
    return {name for name in names if preparer.hands.find(QCheckBox, name).isChecked()}


def test_another_kind_of_ballot_brings_ways_that_it_can_have(drafter: Preparer) -> None:
    assert ticked(drafter) == {"handsCheck"}
    choose(drafter, "draftShapeCombo", Shape.SHEETS)
    assert ticked(drafter) == {"paperCheck"}
    choose(drafter, "draftShapeCombo", Shape.ONE_MARK)
    assert ticked(drafter) == {"handsCheck"}
    tick(drafter, "rollCallCheck")
    tick(drafter, "kioskCheck")
    choose(drafter, "draftShapeCombo", Shape.SHEETS)
    assert ticked(drafter) == {"rollCallCheck"}


def test_a_budget_takes_as_many_marks_as_wished(room: Room, drafter: Preparer) -> None:
    hands = drafter.hands
    hands.type("draftQuestionLine", "What for?")
    choose(drafter, "draftShapeCombo", Shape.PROJECTS)
    assert hands.find(QSpinBox, "draftMostBox").text() == "As many as wished"
    write_options(drafter, "A = 10\nB = 20\nC = 30")
    hands.type("draftBudgetLine", "40")
    hands.click("addDraftButton")
    assert poll(room).terms.most_marks == 3
    write_options(drafter, "A = 10\nB = 20\nC = 30\nD = 5")
    hands.find(QLineEdit, "draftQuestionLine").setFocus()
    assert (len(poll(room).options), poll(room).terms.most_marks) == (4, 4)
    assert hands.find(QSpinBox, "draftMostBox").text() == "As many as wished"
    hands.type_number("draftMostBox", 2)
    hands.find(QLineEdit, "draftQuestionLine").setFocus()
    assert poll(room).terms.most_marks == 2
