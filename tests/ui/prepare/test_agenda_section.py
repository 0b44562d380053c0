"""The plan: typed, pasted, moved and removed by keys; each edit is one order."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
)
from pytestqt.qtbot import QtBot

from civicforum.domain.agenda import AddItem, ChangeItem, MoveItem, RemoveItem
from civicforum.domain.kinds import Mode, Scene, Visibility
from civicforum.domain.progress import StartItem
from civicforum.domain.record import DescribeForum
from civicforum.domain.sittings import OpenSitting
from civicforum.screens.ready import Section
from civicforum.ui.language import speak
from civicforum.ui.widgets.agenda_table import Column
from tests.support.room import Room
from tests.ui.driver import ALT, CONTROL, SHIFT
from tests.ui.prepare.conftest import Preparer


@pytest.fixture
def planner(preparer: Preparer) -> Preparer:
    """In the agenda section."""
    preparer.turn_to(Section.AGENDA)
    return preparer


def titles(room: Room) -> list[str]:
    return [item.title for item in room.forum.agenda]


def chosen(planner: Preparer) -> str:
    return planner.hands.text("chosenItem")


def test_items_are_typed_one_after_the_other(planner: Preparer, room: Room) -> None:
    planner.hands.enter("newItemLine", "Break")
    planner.hands.enter("newItemLine", "Closing")
    assert titles(room)[3:] == ["Break", "Closing"]
    assert planner.plan[4][:2] == ["5", "Closing"]
    assert planner.hands.find(QLineEdit, "newItemLine").hasFocus()
    assert chosen(planner) == "5. Closing"


def test_a_part_of_the_chosen_item(planner: Preparer, room: Room) -> None:
    planner.cell(1, Column.TITLE)
    planner.hands.type("newItemLine", "Questions")
    planner.hands.click("addPartButton")
    assert [row[0] for row in planner.plan] == ["1", "2", "2.1", "3"]
    planner.cell(2, Column.TITLE)
    planner.hands.type("newItemLine", "Answers")
    planner.hands.click("addPartButton")
    assert [row[0] for row in planner.plan] == ["1", "2", "2.1", "2.2", "3"]
    assert room.forum.agenda[3].parent == "floor"


def test_an_empty_title_is_refused_below_the_table(planner: Preparer, room: Room) -> None:
    planner.hands.click("addItemButton")
    assert planner.hands.message("planNotice")
    planner.hands.enter("newItemLine", "Something")
    assert planner.hands.message("planNotice") == ""


def test_enter_edits_a_title(planner: Preparer, room: Room) -> None:
    planner.cell(0, Column.NUMBER)
    assert isinstance(planner.editor(), QLineEdit)
    planner.commit("인사")
    assert room.forum.agenda[0].title == "인사"
    assert planner.plan[0][1] == "인사"
    assert room.desk.undo_name == "ChangeItem"
    planner.hands.undo()
    assert planner.plan[0][1] == "Opening"


def test_what_was_refused_is_there_again(planner: Preparer, room: Room) -> None:
    planner.cell(0, Column.TITLE)
    planner.editor()
    planner.commit("가" * 501)
    assert planner.hands.message("planNotice")
    assert room.forum.agenda[0].title == "Opening"
    editor = planner.editor()
    assert isinstance(editor, QLineEdit)
    assert editor.text() == "가" * 501
    planner.commit("Opening")
    assert planner.hands.message("planNotice") == ""


def test_minutes_and_seconds_are_numbers(planner: Preparer, room: Room) -> None:
    room.do(DescribeForum(start="14:00"))
    for column, typed in ((Column.MINUTES, "12"), (Column.SECONDS, "90")):
        planner.cell(1, column)
        editor = planner.editor()
        assert isinstance(editor, QSpinBox)
        QTest.keyClicks(editor, typed)
        QTest.keyClick(editor, Qt.Key.Key_Return)
        planner.wait_for_editor()
    item = room.forum.agenda[1]
    assert (item.minutes, item.speech_seconds) == (12, 90)
    planner.hands.settle()
    assert planner.hands.text("planTotal") == "27 min in all, from 14:00 to 14:27"


def test_mode_and_who_sees_it_are_chosen(planner: Preparer, room: Room) -> None:
    for column, steps in ((Column.MODE, 1), (Column.VISIBILITY, 2)):
        planner.cell(0, column)
        editor = planner.editor()
        assert isinstance(editor, QComboBox)
        for _ in range(steps):
            editor.setCurrentIndex(editor.currentIndex() + 1)
        editor.activated.emit(editor.currentIndex())
        planner.wait_for_editor()
    item = room.forum.agenda[0]
    assert (item.mode, item.visibility) == (Mode.TABLE_ROUND, Visibility.HIDDEN)
    assert planner.plan[0][3:6] == ["table round", "120", "hidden"]


def test_typing_over_a_cell_is_no_key_of_a_clicker(planner: Preparer, room: Room) -> None:
    planner.cell(2, Column.TITLE)
    QTest.keyClicks(planner.table, "B")
    planner.commit("allot")
    assert room.forum.scene is not Scene.BLANK
    assert room.forum.agenda[2].title == "Ballot"


def test_items_are_moved_by_keys_and_stay_chosen(planner: Preparer, room: Room) -> None:
    planner.cell(2, Column.TITLE)
    QTest.keyClick(planner.table, Qt.Key.Key_Up, ALT | SHIFT)
    assert titles(room) == ["Opening", "Vote", "Q&A"]
    assert (planner.table.currentIndex().row(), chosen(planner)) == (1, "2. Vote")
    QTest.keyClick(planner.table, Qt.Key.Key_Up, ALT | SHIFT)
    QTest.keyClick(planner.table, Qt.Key.Key_Up, ALT | SHIFT)
    assert titles(room) == ["Vote", "Opening", "Q&A"]
    QTest.keyClick(planner.table, Qt.Key.Key_Down, ALT | SHIFT)
    assert titles(room) == ["Opening", "Vote", "Q&A"]
    planner.hands.click("moveDownButton")
    planner.hands.click("moveDownButton")
    assert titles(room) == ["Opening", "Q&A", "Vote"]
    planner.hands.click("moveUpButton")
    assert chosen(planner) == "2. Vote"


def test_an_item_moves_among_its_like(planner: Preparer, room: Room) -> None:
    room.do(AddItem("A", parent="floor"), AddItem("B", parent="floor"))
    planner.hands.settle()
    planner.cell(3, Column.TITLE)
    QTest.keyClick(planner.table, Qt.Key.Key_Up, ALT | SHIFT)
    assert titles(room) == ["Opening", "Q&A", "B", "A", "Vote"]
    planner.cell(0, Column.TITLE)
    QTest.keyClick(planner.table, Qt.Key.Key_Down, ALT | SHIFT)
    assert titles(room) == ["Q&A", "B", "A", "Opening", "Vote"]


def test_removing(planner: Preparer, room: Room) -> None:
    planner.cell(0, Column.TITLE)
    QTest.keyClick(planner.table, Qt.Key.Key_Delete)
    assert titles(room) == ["Q&A", "Vote"]
    room.do(OpenSitting(), StartItem("vote"))
    planner.hands.settle()
    planner.cell(1, Column.TITLE)
    planner.hands.click("removeItemButton")
    assert titles(room) == ["Q&A", "Vote"]
    assert planner.hands.message("planNotice")


def test_keys_on_nothing_do_nothing(planner: Preparer, room: Room) -> None:
    before = len(room.desk.log)
    planner.table.setFocus()
    planner.table.setCurrentIndex(planner.table.rootIndex())
    for key in (Qt.Key.Key_Delete, Qt.Key.Key_Return):
        QTest.keyClick(planner.table, key)
    for name in ("addPartButton", "moveUpButton"):
        planner.hands.find(QPushButton, name).click()
    assert len(room.desk.log) == before
    assert chosen(planner) == "Choose an item to say more about it"


def test_lines_of_a_spreadsheet_are_pasted_in_one_step(planner: Preparer, room: Room) -> None:
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("Break\t15\nClosing\t5\n")
    planner.table.setFocus()
    QTest.keyClick(planner.table, Qt.Key.Key_V, CONTROL)
    assert titles(room)[3:] == ["Break", "Closing"]
    assert room.desk.undo_name == "AddItems"
    line = planner.hands.find(QLineEdit, "newItemLine")
    line.setFocus()
    QTest.keyClick(line, Qt.Key.Key_V, CONTROL)
    planner.hands.click("pasteItemsButton")
    assert len(titles(room)) == 9
    clipboard.setText("One title")
    line.setFocus()
    QTest.keyClick(line, Qt.Key.Key_V, CONTROL)
    assert line.text() == "One title"
    planner.hands.click("pasteItemsButton")
    assert "no lines in the clipboard" in planner.hands.message("planNotice")
    clipboard.clear()


def test_presenters_by_number_and_name(planner: Preparer, room: Room) -> None:
    planner.cell(0, Column.TITLE)
    planner.hands.enter("presentersLine", "#3, 박서준")
    assert room.forum.agenda[0].presenters == ("ann", "seojun")
    planner.hands.settle()
    line = planner.hands.find(QLineEdit, "presentersLine")
    assert line.text() == "#3, #2"
    assert planner.hands.text("presentersNamed") == "No. 3 Ann Lee, No. 2 박서준"
    planner.hands.enter("presentersLine", "Ann Lee, #2")
    assert line.text() == "#3, #2"
    planner.hands.enter("presentersLine", "somebody")
    assert "somebody" in planner.hands.message("planNotice")
    planner.hands.enter("presentersLine", "")
    assert room.forum.agenda[0].presenters == ()


def test_the_note_is_taken_over_when_it_is_left(planner: Preparer, room: Room) -> None:
    planner.hands.window.resize(1366, 728)
    planner.cell(1, Column.NOTE)
    note = planner.hands.find(QPlainTextEdit, "itemNoteEdit")
    QTest.keyClick(planner.table, Qt.Key.Key_Return)
    assert note.hasFocus()
    QTest.keyClicks(note, "Two minutes each")
    room.do(ChangeItem("vote", minutes=11))
    planner.hands.settle()
    assert note.toPlainText() == "Two minutes each"
    planner.cell(0, Column.TITLE)
    assert room.forum.agenda[1].note == "Two minutes each"
    assert note.toPlainText() == "Be kind."
    planner.hands.undo()
    planner.hands.settle()
    planner.cell(1, Column.TITLE)
    assert note.toPlainText() == ""


def test_text_is_undone_in_the_note_before_the_step(planner: Preparer, room: Room) -> None:
    planner.cell(0, Column.TITLE)
    note = planner.hands.find(QPlainTextEdit, "itemNoteEdit")
    note.setFocus()
    QTest.keyClicks(note, "x")
    before = len(room.desk.log)
    planner.hands.undo()
    assert note.toPlainText() == "Be kind."
    assert len(room.desk.log) == before


def test_the_table_keeps_its_place_when_others_change_the_plan(
    planner: Preparer, room: Room
) -> None:
    planner.cell(1, Column.MINUTES)
    room.do(AddItem("Break"), RemoveItem("opening"))
    planner.hands.settle()
    assert planner.table.currentIndex().row() == 0
    assert chosen(planner) == "1. Q&A"
    room.do(MoveItem("floor"), ChangeItem("floor", title="Questions"))
    planner.hands.settle()
    assert chosen(planner) == "3. Questions"


def test_the_model_is_sound(planner: Preparer, room: Room) -> None:
    """What is wrong with a model is a warning of Qt, which fails a test."""
    tester = QAbstractItemModelTester(planner.table.model())
    room.do(AddItem("Break"), AddItem("Part", parent="opening"))
    assert len(planner.plan) == 5
    room.do(MoveItem("vote", "opening"), RemoveItem("floor"))
    assert [row[0] for row in planner.plan] == ["1", "2", "2.1", "3"]
    assert tester.model() is planner.table.model()


def test_the_note_has_a_column_only_where_there_is_room(planner: Preparer, qtbot: QtBot) -> None:
    window = planner.hands.window
    window.resize(1400, 700)
    qtbot.waitUntil(lambda: not planner.table.isColumnHidden(Column.NOTE))
    window.resize(1024, 560)
    qtbot.waitUntil(lambda: planner.table.isColumnHidden(Column.NOTE))
    table = planner.table
    assert table.horizontalHeader().length() == table.viewport().width()


def test_an_empty_plan_says_how_to_begin(planner: Preparer, room: Room) -> None:
    label = planner.hands.find(QLabel, "planEmpty")
    assert label.isHidden()
    room.do(*(RemoveItem(item.id) for item in room.forum.agenda))
    planner.hands.settle()
    assert not label.isHidden()


def test_korean(planner: Preparer, qtbot: QtBot) -> None:
    speak("ko")
    qtbot.waitUntil(lambda: planner.hands.text("addItemButton") == "안건 추가")
    model = planner.table.model()
    header = [model.headerData(n, Qt.Orientation.Horizontal) for n in range(len(Column))]
    assert header[:4] == ["번호", "제목", "시간(분)", "진행 방식"]
    assert planner.plan[0][3] == "발표"
