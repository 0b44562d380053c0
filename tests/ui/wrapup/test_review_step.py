"""Step 3: review, objections, final, errata, and how the minutes are filed, in the window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QPushButton

from civicforum.domain.cards import CorrectCard
from civicforum.domain.filing_things import Registration, Signer
from civicforum.domain.kinds import Disclosure, Retention, Ruling, Stage, Unnamed
from tests.ui.wrapup.conftest import WrapUp


@pytest.fixture
def review(wrap_up: WrapUp) -> WrapUp:
    wrap_up.click("reviewStepButton")
    wrap_up.wait_for(wrap_up.find(QLineEdit, "untilLine"))
    return wrap_up


def type_in(step: WrapUp, **fields: str) -> None:
    """Into each line."""
    for name, text in fields.items():
        step.type(name, text)


def write(step: WrapUp, box: str, text: str) -> None:
    field = step.find(QPlainTextEdit, box)
    step.wait_for(field)
    field.setPlainText(text)


def test_from_draft_to_final_by_the_keys(review: WrapUp) -> None:
    assert review.text("stageTitle") == "초안"
    type_in(review, untilLine="2018-11-20")
    review.key(Qt.Key.Key_Return)
    assert review.text("stageTitle").startswith("검토본: 2018. 11. 10.")
    assert "11. 20." in review.text("stageAdvice")
    review.type("byLine", "1")
    write(review, "objectText", "그렇게 말하지 않음.")
    review.pick("turnCombo", "t1")
    review.click("objectButton")
    assert review.rows("objectionsView") == ["1. 김하늘 님: 그렇게 말하지 않음., 미처리"]
    assert review.find(QLabel, "chooseHint").isVisible()
    review.click("finaliseButton")
    assert "처리하지 않은 이의가 1건" in review.message("reviewNotice")
    review.choose("objectionsView", "1.")
    assert not review.find(QLabel, "chooseHint").isVisible()
    assert review.text("objectionLabel").splitlines() == [
        "1. 김하늘 님",
        "회의록의 요지: (없음)",
        "그렇게 말하지 않음.",
    ]
    review.pick("rulingCombo", Ruling.REJECTED)
    type_in(review, answerLine="녹음과 같음.")
    review.key(Qt.Key.Key_Return)
    assert review.rows("objectionsView") == ["1. 김하늘 님: 그렇게 말하지 않음., 불수용"]
    review.click("finaliseButton")
    assert review.desk.forum.filing.stage is Stage.FINAL
    assert review.text("reviewStepButton") == "3 검토·확정 – 완료"
    assert review.find(QPushButton, "finaliseButton").isHidden()


def test_final_minutes_take_errata_until_they_are_reopened(review: WrapUp) -> None:
    review.click("finaliseButton")
    assert not review.find_bridge().do(CorrectCard("c1", "가로등이 밝다"))
    assert review.desk.forum.cards["c1"].text == "가로등이 어둡다"
    fields = {"erratumPlaceLine": "2쪽", "wrongLine": "가로등", "rightLine": "가로수"}
    type_in(review, **fields)
    review.find(QLineEdit, "erratumReasonLine").setFocus()
    review.key(Qt.Key.Key_Return)
    assert review.message("objectionNotice")
    assert review.find(QLineEdit, "wrongLine").text() == "가로등"
    type_in(review, erratumReasonLine="오자")
    review.key(Qt.Key.Key_Return)
    review.settle()
    assert review.rows("errataView") == ["1. 2쪽: 가로등 → 가로수, 오자"]
    assert QApplication.focusWidget() is review.find(QLineEdit, "erratumPlaceLine")
    type_in(review, reopenLine="표결 수가 틀림")
    review.key(Qt.Key.Key_Return)
    assert review.text("stageTitle") == "초안"
    assert not review.find(QLineEdit, "erratumPlaceLine").isVisible()


def test_bad_input_is_told_beside_the_button_and_stays(review: WrapUp) -> None:
    type_in(review, untilLine="내일")
    review.key(Qt.Key.Key_Return)
    assert "내일" in review.message("reviewNotice")
    assert review.find(QLineEdit, "untilLine").text() == "내일"
    review.find(QLineEdit, "untilLine").clear()
    review.click("reviewButton")
    review.type("byLine", "77")
    write(review, "objectText", "누구")
    review.click("objectButton")
    assert "77" in review.message("objectionNotice")
    assert review.find(QPlainTextEdit, "objectText").toPlainText() == "누구"


def test_how_the_minutes_are_filed_is_saved_at_once(review: WrapUp) -> None:
    review.pick("disclosureCombo", Disclosure.PARTIAL)
    review.click("filingButton")
    assert "법적 근거" in review.message("filingNotice")
    type_in(review, registrationLine="자치-17", unitLine="주민자치", groundsLine="제9조제1항제6호")
    write(review, "signersText", "의장 #1\n\n간사 \n")
    review.pick("retentionCombo", Retention.PERMANENT)
    review.pick("unnamedCombo", Unnamed.INITIAL)
    review.click("filingButton")
    assert review.message("filingNotice") == ""
    filing = review.desk.forum.filing
    assert filing.registration == Registration(
        "자치-17", "주민자치", Retention.PERMANENT, Disclosure.PARTIAL, "제9조제1항제6호"
    )
    assert (filing.unnamed, filing.signers) == (
        Unnamed.INITIAL,
        (Signer("의장", "haneul"), Signer("간사")),
    )
    before = len(review.desk.log)
    review.click("filingButton")
    assert len(review.desk.log) == before


@pytest.mark.parametrize("language", ["en"], indirect=True)
def test_the_other_language(review: WrapUp) -> None:
    assert review.text("stageTitle") == "Draft"
    assert review.text("reviewButton") == "Send for review"
