"""Step 1: what is open, and the way there."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QListView, QPlainTextEdit, QPushButton

from civicforum.domain.review import RaiseObjection, ReviewMinutes
from civicforum.domain.sealing import SealForum
from civicforum.domain.sittings import ReopenSitting
from civicforum.ui.page import PageName
from tests.ui.wrapup.conftest import WrapUp


@pytest.mark.parametrize(
    ("language", "headline", "first"),
    [
        ("ko", "시행령 제18조 제2항의 11개 항목 중 8개가 갖추어짐", "장소: 장소가 비어 있습니다."),
        ("en", "8 of 11 fields of Article 18(2) are complete", "Place: The place is not told"),
    ],
    indirect=["language"],
)
def test_what_is_open_comes_first(wrap_up: WrapUp, headline: str, first: str) -> None:
    assert wrap_up.text("checkHeadline") == headline
    rows = wrap_up.rows("checkView")
    assert rows[0].startswith(first)
    assert len(rows) == 11 + 4  # speech, card, decision, seal


def test_enter_goes_to_the_row_of_the_minutes(wrap_up: WrapUp) -> None:
    wrap_up.choose("checkView", "09:07 발언")
    view = wrap_up.find(QListView, "checkView")
    view.setFocus()
    wrap_up.key(Qt.Key.Key_Return)
    line = wrap_up.find(QLineEdit, "pieceLine")
    wrap_up.wait_for(line)
    assert QApplication.focusWidget() is line
    assert wrap_up.rows("piecesView") == ["09:07, 김하늘 님: (아직 없음)"]


def test_go_there_opens_the_run_page_at_the_door(wrap_up: WrapUp) -> None:
    wrap_up.choose("checkView", "배석자 명단")
    wrap_up.click("goButton")
    line = wrap_up.find(QLineEdit, "checkInLine")
    wrap_up.wait_for(line)
    assert QApplication.focusWidget() is line


def test_a_missing_decision_opens_a_new_one(wrap_up: WrapUp) -> None:
    wrap_up.choose("checkView", "결정 1")
    wrap_up.click("goButton")
    box = wrap_up.find(QPlainTextEdit, "pieceBox")
    wrap_up.wait_for(box)
    assert wrap_up.text("editorTitle") == "할 일 · 새 할 일"


def test_the_seal_is_in_the_fourth_step(wrap_up: WrapUp) -> None:
    wrap_up.choose("checkView", "봉인")
    wrap_up.click("goButton")
    wrap_up.wait_for(wrap_up.find(QPushButton, "sealButton"))


def test_an_open_objection_leads_to_the_review(wrap_up: WrapUp) -> None:
    wrap_up.order(ReviewMinutes())
    wrap_up.order(RaiseObjection("아님", by="#1"))
    wrap_up.settle()
    wrap_up.choose("checkView", "이의 신청")
    wrap_up.click("goButton")
    view = wrap_up.find(QListView, "objectionsView")
    wrap_up.wait_for(view)
    assert QApplication.focusWidget() is view


def test_there_were_none_is_put_on_record(wrap_up: WrapUp) -> None:
    none = wrap_up.find(QPushButton, "noneButton")
    assert none.isHidden()
    wrap_up.choose("checkView", "배석자 명단")
    assert none.text() == "없었음으로 기록"
    wrap_up.click("noneButton")
    assert wrap_up.text("checkHeadline").endswith("9개가 갖추어짐")
    assert wrap_up.desk.forum.declared == ("others",)


def test_a_sealed_forum_says_so_beside_the_button(wrap_up: WrapUp) -> None:
    wrap_up.order(SealForum())
    wrap_up.choose("checkView", "배석자 명단")
    wrap_up.click("noneButton")
    assert "봉인" in wrap_up.message("checkNotice")


def test_the_list_follows_the_forum_while_another_page_is_seen(wrap_up: WrapUp) -> None:
    wrap_up.window.show_page(PageName.RUN)
    wrap_up.order(ReopenSitting("더 이야기함"))
    wrap_up.window.show_page(PageName.WRAP_UP)
    assert any(row.startswith("일시: ") and "산회" in row for row in wrap_up.rows("checkView")[:4])


def test_done_steps_carry_a_mark_in_words(wrap_up: WrapUp) -> None:
    assert wrap_up.text("editStepButton") == "2 회의록 고치기"
    wrap_up.order(SealForum())
    assert wrap_up.text("editStepButton") == "2 회의록 고치기 – 완료"
