"""A poll by criteria sheets is prepared by keys; what does not add up is said beside the field."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QInputMethodEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from civicforum.domain.judging import judgement_of
from civicforum.domain.kinds import Channel, Shape
from civicforum.domain.poll_things import Poll
from civicforum.domain.polls import OpenPoll
from civicforum.domain.progress import StartItem
from civicforum.domain.sheet_things import Criterion, Panel, SheetTerms
from civicforum.domain.sittings import OpenSitting
from civicforum.methods.criteria import EmptyPanel, Missing, Trim, TrimBy
from civicforum.screens.numbers import shown
from civicforum.screens.ready import Section
from civicforum.ui.language import speak
from tests.documents.reading import made, section
from tests.support.room import Room
from tests.ui.prepare.conftest import Preparer


@pytest.fixture
def jury(preparer: Preparer) -> Preparer:
    """A new poll by criteria sheets is begun."""
    preparer.turn_to(Section.POLLS)
    hands = preparer.hands
    hands.type("draftQuestionLine", "Where to build?")
    hands.choose_in("draftShapeCombo", Shape.SHEETS)
    write(preparer, "draftOptionsEdit", "North\nSouth")
    return preparer


def write(preparer: Preparer, name: str, text: str) -> None:
    edit = preparer.hands.find(QPlainTextEdit, name)
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


def test_everything_that_changes_the_result_is_settled(jury: Preparer, room: Room) -> None:
    hands = jury.hands
    write(jury, "draftCriteriaEdit", "access 60\ncost 40 (1-5)\n")
    assert hands.text("draftCriteriaSum") == "Together 100, as it must be"
    write(jury, "draftPanelsEdit", "citizens 70 role=citizen\ncouncil: 30%")
    hands.type_number("draftTrimBox", 1)
    hands.choose_in("draftTrimByCombo", TrimBy.NUMBER)
    hands.choose_in("draftMissingCombo", Missing.VOID)
    hands.choose_in("draftEmptyCombo", EmptyPanel.NOTHING)
    hands.click("addDraftButton")
    (poll,) = room.forum.polls
    assert (poll.options, poll.terms.channels) == (("North", "South"), (Channel.PAPER,))
    assert poll.terms.sheets == SheetTerms(
        criteria=(Criterion("access", 60), Criterion("cost", 40, 1, 5)),
        panels=(Panel("citizens", 70, "role=citizen"), Panel("council", 30)),
        trim=Trim(1, TrimBy.NUMBER),
        missing=Missing.VOID,
        empty=EmptyPanel.NOTHING,
    )
    edit = hands.find(QPlainTextEdit, "draftCriteriaEdit")
    assert edit.toPlainText() == "access 60 0-10\ncost 40 1-5"
    write(jury, "draftCriteriaEdit", "access 50\ncost 50 1-5")
    jury.leave_field()
    assert room.forum.polls[0].terms.sheets.criteria[0].weight == 50
    room.do(OpenSitting(), StartItem("vote"), OpenPoll(poll.id))
    hands.settle()
    assert edit.isReadOnly()
    assert not hands.find(QSpinBox, "draftTrimBox").isEnabled()


@pytest.mark.parametrize(
    ("criteria", "panels", "told"),
    [
        ("access 60\ncost 30", "", "The criteria add up to 90 points: they must be 100."),
        ("access", "", "The weight of access must be a whole number"),
        ("access 100 9-3", "", "The scale of access"),
        ("access 100", "citizens 60\ncouncil 30", "The weights of the panels add up to 90"),
        ("access 100", "citizens 100 sign=5", "names no group"),
        ("access 100", "citizens", "The weight of citizens"),
        ("", "", "Criteria sheets need 1 to 20 criteria."),
    ],
)
def test_what_does_not_add_up_is_said_beside_the_field(
    jury: Preparer, room: Room, criteria: str, panels: str, told: str
) -> None:
    write(jury, "draftCriteriaEdit", criteria)
    write(jury, "draftPanelsEdit", panels)
    jury.hands.click("addDraftButton")
    assert told in jury.hands.message("draftSheetNotice")
    assert room.forum.polls == ()
    assert jury.hands.find(QPlainTextEdit, "draftCriteriaEdit").toPlainText() == criteria
    if "90" in told:
        name = "draftPanelsSum" if panels else "draftCriteriaSum"
        assert jury.hands.text(name) == "Together 90: it must be 100"


def test_a_jury_from_the_first_field_to_the_minutes(jury: Preparer, room: Room) -> None:
    """By keys only: prepared, opened, two panels typed, closed, shown, put right with a reason."""
    hands = jury.hands
    write(jury, "draftCriteriaEdit", "access 60 0-9\ncost 40 1-5")
    write(jury, "draftPanelsEdit", "citizens 70\ncouncil 30")
    hands.click("addDraftButton")
    room.do(OpenSitting(), StartItem("vote"))
    hands.key(Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    hands.show_tab("pollTab")
    hands.settle()
    press(jury, "openPollButton")
    hands.settle()
    for sheet in ("94 63", "2*85 73", "x"):
        hands.enter("ballotLine", sheet)
    hands.choose_in("keyingBlockCombo", "council")
    hands.enter("ballotLine", "25 95")
    press(jury, "closePollButton")
    hands.settle()
    press(jury, "revealButton")
    hands.settle()
    assert hands.verdict == "Chosen: North"
    press(jury, "showBallotsButton")
    write(jury, "ballotsEdit", "6 3 / 9 4\n7 3 / 8 5\n2*x")
    hands.type("reasonLine", "columns swapped, one void")
    hands.enter("secondLine", "teller 2")
    hands.settle()
    found = section(made(room), "Details of votes")
    assert "Chosen: South" in found
    assert any("columns swapped, one void Second person: teller 2" in line for line in found)
    poll = room.forum.polls[0]
    assert (poll.ballots, poll.invalid) == (3, 2)
    assert f"North: {points(poll, 'North')} of 100 points" in " ".join(found)


def points(poll: Poll, option: str) -> str:
    found = judgement_of(poll)
    assert found is not None
    return shown(found.points(option))


def press(jury: Preparer, name: str) -> None:
    button = jury.hands.find(QPushButton, name)
    jury.hands.wait_for(button)
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)


def test_the_fields_are_there_for_criteria_sheets_only(jury: Preparer) -> None:
    options = jury.hands.find(QPlainTextEdit, "draftOptionsEdit")
    assert jury.hands.find(QWidget, "draftSheet").isVisible()
    assert options.placeholderText() == ""
    jury.hands.choose_in("draftShapeCombo", Shape.CONSENT)
    assert options.placeholderText() == "Consent\nObjection\nBlock\nAbstain"
    jury.hands.choose_in("draftShapeCombo", Shape.ONE_MARK)
    assert not jury.hands.find(QWidget, "draftSheet").isVisible()


def test_the_wheel_changes_nothing_and_another_language_keeps_what_was_typed(
    jury: Preparer, qtbot: QtBot
) -> None:
    write(jury, "draftCriteriaEdit", "access 100")
    combo = jury.hands.find(QComboBox, "draftMissingCombo")
    turn = QWheelEvent(
        QPointF(1, 1),
        QPointF(combo.mapToGlobal(QPoint(1, 1))),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(combo, turn)
    assert combo.currentIndex() == 0
    speak("ko")
    qtbot.waitUntil(lambda: jury.hands.text("draftCriteriaSum") == "합계 100, 맞음")
    assert jury.hands.find(QPlainTextEdit, "draftCriteriaEdit").toPlainText() == "access 100"


def test_the_tab_key_goes_from_top_to_bottom(jury: Preparer) -> None:
    editor = jury.hands.find(QWidget, "draftEditor")
    widget: QWidget | None = jury.hands.find(QWidget, "draftQuestionLine")
    tops: list[int] = []
    while widget is not None and editor.isAncestorOf(widget):
        takes = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        if takes and widget.isVisible() and not isinstance(widget.parent(), QAbstractSpinBox):
            tops.append(widget.mapTo(editor, QPoint(0, 0)).y())
        widget = widget.nextInFocusChain()
    assert len(tops) > 25
    assert tops == sorted(tops)
