"""Step 2: rows, the editor, and the way back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from civicforum.domain.sealing import SealForum
from civicforum.ui.deeds import Deed
from tests.ui.wrapup.conftest import WrapUp


@pytest.fixture
def edit(wrap_up: WrapUp) -> WrapUp:
    """The second step."""
    wrap_up.click("editStepButton")
    wrap_up.wait_for(wrap_up.find(QWidget, "outlineView"))
    return wrap_up


def write(edit: WrapUp, text: str) -> None:
    """Into the box of several lines."""
    box = edit.find(QPlainTextEdit, "pieceBox")
    edit.wait_for(box)
    box.setFocus()
    box.selectAll()
    QTest.keyClicks(box, text)


def history(edit: WrapUp) -> list[str]:
    model = edit.find(QListView, "historyView").model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_the_outline_has_every_part(edit: WrapUp) -> None:
    assert edit.rows("outlineView") == [
        *("토론회 개요, 5", "안건, 1", "발언, 1", "의견 카드, 1", "결정 사항, 1"),
        *("할 일, 0", "보류 질문, 0", "이름, 2"),
    ]
    assert edit.text("piecesHead") == "발언"
    assert not edit.find(QLabel, "editorEmpty").isHidden()


def test_a_gist_is_written_corrected_and_reverted(edit: WrapUp) -> None:
    edit.choose("piecesView", "09:07")
    edit.enter("pieceLine", "길이 어둡다고 함.")
    edit.settle()
    assert edit.rows("piecesView") == ["09:07, 김하늘 님: 길이 어둡다고 함."]
    edit.enter("pieceLine", "길이 아주 어둡다고 함.")
    edit.settle()
    assert edit.rows("piecesView") == ["09:07, 김하늘 님: 길이 아주 어둡다고 함., 직접 고침"]
    assert [line.partition(" ")[2] for line in history(edit)] == [
        "처음 입력: 길이 어둡다고 함.",
        "고침: 길이 아주 어둡다고 함.",
    ]
    edit.click("revertButton")
    edit.settle()
    assert edit.desk.forum.turn_of("t1").gist == "길이 어둡다고 함."
    assert edit.find(QPushButton, "revertButton").isHidden()
    assert len(history(edit)) == 3


def test_every_edit_is_one_step_that_undo_takes_back(edit: WrapUp) -> None:
    edit.choose("outlineView", "토론회 개요")
    edit.choose("piecesView", "장소")
    edit.enter("pieceLine", "주민센터")
    edit.settle()
    assert edit.desk.forum.place == "주민센터"
    edit.find(QListView, "piecesView").setFocus()
    edit.undo()
    edit.settle()
    assert (edit.desk.forum.place, edit.find(QLineEdit, "pieceLine").text()) == ("", "")


def test_a_refusal_stands_beside_the_editor_and_what_was_typed_stays(edit: WrapUp) -> None:
    edit.choose("outlineView", "토론회 개요")
    edit.choose("piecesView", "날짜")
    edit.enter("pieceLine", "내일모레")
    assert "내일모레" in edit.message("editorNotice")
    assert edit.find(QLineEdit, "pieceLine").text() == "내일모레"
    edit.choose("piecesView", "장소")
    assert edit.message("editorNotice") == ""
    edit.choose("piecesView", "날짜")
    assert edit.find(QLineEdit, "pieceLine").text() == "내일모레"


def test_a_sealed_record_is_not_changed(edit: WrapUp) -> None:
    edit.order(SealForum())
    edit.choose("outlineView", "의견 카드")
    edit.choose("piecesView", "1,")
    write(edit, "x")
    edit.click("savePieceButton")
    assert "봉인" in edit.message("editorNotice")
    assert edit.desk.forum.card_of("c1").text == "가로등이 어둡다"


def test_a_decision_is_reworded_and_withdrawn_with_a_reason(edit: WrapUp) -> None:
    edit.choose("outlineView", "결정 사항")
    edit.choose("piecesView", "1,")
    write(edit, "LED")
    edit.click("savePieceButton")
    edit.settle()
    assert edit.desk.forum.decisions[0].text == "LED"
    edit.click("withdrawDecisionButton")
    assert edit.message("editorNotice") != ""
    edit.enter("withdrawLine", "예산 없음")
    edit.settle()
    assert edit.text("withdrawnLabel").endswith("예산 없음")
    assert edit.find(QPushButton, "withdrawDecisionButton").isVisible() is False
    assert edit.find(QPlainTextEdit, "pieceBox").isReadOnly()


def test_a_new_action_then_done_and_not_done(edit: WrapUp) -> None:
    edit.choose("outlineView", "할 일")
    edit.click("addPieceButton")
    assert QApplication.focusWidget() is edit.find(QPlainTextEdit, "pieceBox")
    write(edit, "plan")
    edit.type("ownerLine", "하늘")
    edit.enter("dueLine", "어느 날")
    assert "어느 날" in edit.message("editorNotice")
    edit.enter("dueLine", "12/3")
    edit.settle()
    (action,) = edit.desk.forum.actions
    assert (action.text, action.owner, action.due) == ("plan", "haneul", "2018-12-03")
    assert edit.find(QLineEdit, "ownerLine").text() == "김하늘"
    edit.click("completeButton")
    edit.settle()
    assert edit.desk.forum.actions[0].done is not None
    edit.click("reopenActionButton")
    edit.settle()
    assert edit.desk.forum.actions[0].done is None


def test_enter_in_the_rows_goes_into_the_editor(edit: WrapUp) -> None:
    edit.choose("outlineView", "이름")
    edit.choose("piecesView", "1번")
    edit.find(QListView, "piecesView").setFocus()
    edit.key(Qt.Key.Key_Return)
    assert QApplication.focusWidget() is edit.find(QLineEdit, "pieceLine")
    edit.enter("pieceLine", "김하날")
    edit.settle()
    assert edit.rows("piecesView")[0] == "1번, 김하날, 직접 고침"


def test_undo_of_typing_comes_before_undo_of_steps(edit: WrapUp) -> None:
    edit.choose("outlineView", "의견 카드")
    edit.choose("piecesView", "1,")
    write(edit, "abc")
    steps = len(edit.desk.log)
    edit.undo()
    assert edit.find(QPlainTextEdit, "pieceBox").toPlainText() != "abc"
    assert len(edit.desk.log) == steps


def test_another_language_keeps_what_is_chosen_and_typed(edit: WrapUp, qtbot: QtBot) -> None:
    edit.choose("piecesView", "09:07")
    edit.type("pieceLine", "절반만")
    edit.window.actions_[Deed.ENGLISH].trigger()
    qtbot.waitUntil(lambda: edit.text("textLabel") == "Gist")
    assert edit.find(QLineEdit, "pieceLine").text() == "절반만"
