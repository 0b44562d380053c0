"""Criteria sheets in the Run page: typed panel by panel, answered by name, read as a table."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QTableWidget, QWidget

from civicforum.domain.kinds import Channel, Shape
from civicforum.domain.poll_things import EMPTY, Poll
from civicforum.domain.polls import AddPoll, OpenPoll
from civicforum.domain.progress import StartItem
from civicforum.domain.sheet_things import Criterion, Panel, SheetTerms
from civicforum.domain.sheets import sheets_by_panel
from civicforum.domain.sittings import OpenSitting
from civicforum.methods.criteria import Missing
from tests.support.room import Room
from tests.ui.driver import Facilitator

SHEETS = SheetTerms(
    (Criterion("access", 60), Criterion("cost", 40, 1, 5)),
    (Panel("citizens", 70), Panel("council", 30)),
    missing=Missing.LOWEST,
)
TERMS = AddPoll(
    "Where to build?",
    ("North", "South"),
    shape=Shape.SHEETS,
    channels=(Channel.PAPER,),
    sheets=SHEETS,
    poll="v",
)


@pytest.fixture
def jury(facilitator: Facilitator, room: Room) -> Facilitator:
    """The poll is open; the keyboard is in the line for sheets."""
    room.do(OpenSitting(), StartItem("vote"), TERMS)
    facilitator.open_poll()
    facilitator.settle()
    return facilitator


def key(jury: Facilitator, text: str) -> None:
    line = jury.find(QLineEdit, "ballotLine")
    assert line.hasFocus()
    QTest.keyClicks(line, text)


def typed(jury: Facilitator, text: str) -> None:
    key(jury, text)
    QTest.keyClick(jury.find(QLineEdit, "ballotLine"), Qt.Key.Key_Return)
    jury.settle()


def sheets(room: Room) -> dict[str, object]:
    return dict(sheets_by_panel(poll(room)))


def poll(room: Room) -> Poll:
    return room.forum.poll_of("v")


def test_sheets_are_typed_panel_by_panel_and_come_to_a_table(jury: Facilitator, room: Room) -> None:
    key(jury, "9 4 / ")
    assert jury.text("keyingNext") == "3 of 4: South, access (0–10)"
    typed(jury, "6 -")
    typed(jury, "2*8,5,7,3")
    typed(jury, "x")
    jury.choose_in("keyingBlockCombo", "council")
    jury.find(QLineEdit, "ballotLine").setFocus()
    typed(jury, "10 5 10 2")
    assert jury.text("keyingLast") == "Last: North 10 5, South 10 2"
    assert sheets(room) == {
        "citizens": (((9, 4, 6, EMPTY), 1), ((8, 5, 7, 3), 2)),
        "council": (((10, 5, 10, 2), 1),),
    }
    assert (poll(room).invalid, poll(room).filled.accepted_under) == (1, 1)
    assert not jury.find(QWidget, "sheetTable").isVisible()
    jury.close_poll()
    jury.show_result()
    jury.settle()
    table = jury.find(QTableWidget, "sheetTable")
    assert table.accessibleName() == "Points by criterion and panel"
    assert cells(table) == [
        ["Option", "access (60)", "cost (40)", "citizens (70)", "council (30)", "Points", "Rank"],
        ["North", "53.00", "38.13", "87.33", "100.00", "91.13", "1"],
        ["South", "46.00", "17.87", "58.67", "76.00", "63.87", "2"],
    ]
    assert jury.verdict == "Chosen: North"
    assert jury.bars == "North 91.13, South 63.87"
    assert "North 91.13" in jury.projector


def cells(table: QTableWidget) -> list[list[str]]:
    head = [table.horizontalHeaderItem(n) for n in range(table.columnCount())]
    rows = [
        [table.item(row, column) for column in range(table.columnCount())]
        for row in range(table.rowCount())
    ]
    return [[each.text() if each else "" for each in row] for row in (head, *rows)]


@pytest.mark.parametrize("text", ["9 4 6", "9 4 6 2 1", "9 4 6 9", "11 4 6 2", "- - - -", "nine"])
def test_what_is_no_sheet_stays_in_the_line(jury: Facilitator, room: Room, text: str) -> None:
    typed(jury, text)
    assert jury.message("pollNotice")
    assert jury.find(QLineEdit, "ballotLine").text() == text
    assert not poll(room).is_counted


def test_a_typed_sheet_is_put_right_after_the_result_with_a_reason(
    jury: Facilitator, room: Room
) -> None:
    typed(jury, "9 4 6 3")
    jury.close_poll()
    jury.show_result()
    jury.settle()
    jury.click("showBallotsButton")
    edit = jury.find(QPlainTextEdit, "ballotsEdit")
    assert edit.toPlainText() == "9 4 / 6 3"
    edit.selectAll()
    QTest.keyClicks(edit, "6 3 / 9 4")
    jury.type("reasonLine", "rows swapped")
    jury.enter("secondLine", "teller 2")
    jury.settle()
    assert jury.verdict == "Chosen: South"
    trace = poll(room).traces[-1]
    assert (trace.reason, trace.before) == ("rows swapped", "North 86.00, South 60.00")


def test_jurors_answer_by_name(facilitator: Facilitator, room: Room) -> None:
    named = SheetTerms(SHEETS.criteria)
    room.do(OpenSitting(), StartItem("vote"))
    room.do(
        AddPoll(
            "Where?",
            ("North", "South"),
            shape=Shape.SHEETS,
            channels=(Channel.ROLL_CALL,),
            sheets=named,
            poll="v",
        ),
        OpenPoll("v"),
    )
    facilitator.show_tab("pollTab")
    facilitator.settle()
    assert facilitator.find(QWidget, "answer3Count").accessibleName() == "4 South: cost"
    assert not facilitator.find(QComboBox, "keyingBlockCombo").isVisible()
    for place, score in enumerate((9, 4, 6)):
        facilitator.type_number(f"answer{place}Count", score)
    facilitator.click("answerButton")
    facilitator.settle()
    assert poll(room).votes["haneul"] == (9, 4, 6, EMPTY)
    assert facilitator.text("rollLast").endswith("North 9 4, South 6 –")
    facilitator.type("ballotLine", "#2 8 3 / ")
    assert facilitator.text("keyingNext") == "3 of 4: South, access (0–10)"
    facilitator.enter("ballotLine", "#2: 8 3 / 7 2")
    assert facilitator.text("keyingLast") == "Last: #2: North 8 3, South 7 2"
    facilitator.enter("ballotLine", "#2 8 3 / 7 1")
    assert poll(room).votes["seojun"] == (8, 3, 7, 1)
    for text in ("8 3 7 2", "#2 8 3 7", "#99 8 3 7 2", "#2 2*8 3 7 2", "#2 x", "x"):
        facilitator.enter("ballotLine", text)
        assert facilitator.message("pollNotice")
        assert facilitator.find(QLineEdit, "ballotLine").text() == text
    assert (len(poll(room).votes), poll(room).counts) == (2, ())
