"""Versions of the minutes beside each other, made by the child process."""

import os
import shutil
import signal
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QListView,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from civicforum.desk.opening import open_forum
from civicforum.domain.decisions import RecordDecision, RewordDecision
from civicforum.domain.review import ReviewMinutes
from civicforum.ui.wrapup.compare_window import CompareWindow
from tests.ui.wrapup.conftest import WrapUp

LONG = 60_000


@pytest.fixture
def reviewed(wrap_up: WrapUp) -> WrapUp:
    """On the third step; a decision was reworded and one added after the review."""
    wrap_up.desk.do(ReviewMinutes("2018-11-20"))
    wrap_up.desk.do(RewordDecision("d1", "가로등을 내년에 바꾼다."))
    wrap_up.desk.do(RecordDecision("버스를 늘린다."))
    wrap_up.settle()
    wrap_up.click("reviewStepButton")
    wrap_up.wait_for(wrap_up.find(QWidget, "compareButton"))
    return wrap_up


def opened(step: WrapUp) -> CompareWindow:
    step.click("compareButton")
    return step.find(CompareWindow, "CompareWindow")


def wait(step: WrapUp, qtbot: QtBot) -> None:
    """Until the comparison is there."""
    button = step.find(QPushButton, "saveChangesButton")
    qtbot.waitUntil(button.isEnabled, timeout=LONG)
    step.settle()


@contextmanager
def again(step: WrapUp, qtbot: QtBot) -> Generator[None]:
    """What is done inside asks for another comparison; afterwards it is shown.

    The press may answer faster than anybody looks, so its answer is listened for.
    """
    window = step.find(CompareWindow, "CompareWindow")
    with qtbot.waitSignal(window.press.compared, timeout=LONG):
        yield
    step.settle()


def marked(box: QPlainTextEdit) -> tuple[list[str], list[str]]:
    """The words that are struck out, and those that are underlined."""
    struck: list[str] = []
    underlined: list[str] = []
    for place in range(len(box.toPlainText())):
        cursor = QTextCursor(box.document())
        cursor.setPosition(place + 1)
        form, letter = cursor.charFormat(), box.toPlainText()[place]
        struck += [letter] if form.fontStrikeOut() else []
        underlined += [letter] if form.fontUnderline() else []
    return "".join(struck).split(), "".join(underlined).split()


def test_since_the_last_review(reviewed: WrapUp, qtbot: QtBot) -> None:
    window = opened(reviewed)
    wait(reviewed, qtbot)
    rows = reviewed.rows("changesView")
    reworded = "수정, 결정 사항: 가로등을 바꾼다. → 가로등을 내년에 바꾼다."
    assert reworded in rows
    assert "추가, 결정 사항: 버스를 늘린다." in rows
    view = reviewed.find(QListView, "changesView")
    view.setFocus()
    view.setCurrentIndex(view.model().index(rows.index(reworded), 0))
    older, newer = (reviewed.find(QPlainTextEdit, name) for name in ("olderText", "newerText"))
    assert older.toPlainText() == "가로등을 바꾼다."
    assert newer.toPlainText() == "가로등을 내년에 바꾼다."
    assert marked(older) == ([], [])
    assert marked(newer) == ([], ["내년에"])
    assert reviewed.text("changesHead").startswith("추가 ")
    assert opened(reviewed) is window


def test_every_row_by_the_arrows(reviewed: WrapUp, qtbot: QtBot) -> None:
    opened(reviewed)
    wait(reviewed, qtbot)
    view, older = (
        reviewed.find(QListView, "changesView"),
        reviewed.find(QPlainTextEdit, "olderText"),
    )
    newer = reviewed.find(QPlainTextEdit, "newerText")
    view.setFocus()
    for row in reviewed.rows("changesView"):
        assert (older.toPlainText() or newer.toPlainText()) in row
        QTest.keyClick(view, Qt.Key.Key_Down)


def test_it_follows_the_record(reviewed: WrapUp, qtbot: QtBot) -> None:
    opened(reviewed)
    wait(reviewed, qtbot)
    with again(reviewed, qtbot):
        reviewed.desk.do(RecordDecision("공원을 넓힌다."))
    assert "추가, 결정 사항: 공원을 넓힌다." in reviewed.rows("changesView")


@pytest.mark.parametrize("language", ["en"], indirect=True)
def test_since_a_step_in_both_editions(reviewed: WrapUp, qtbot: QtBot) -> None:
    opened(reviewed)
    wait(reviewed, qtbot)
    with again(reviewed, qtbot):
        reviewed.pick("versionCombo", "step")
    assert "추가" not in " ".join(reviewed.rows("changesView"))
    last = reviewed.desk.log[-1].step
    box = reviewed.find(QSpinBox, "stepBox")
    assert (box.value(), box.maximum()) == (last - 1, last)
    assert any(row.endswith(": 버스를 늘린다.") for row in reviewed.rows("changesView"))
    with again(reviewed, qtbot):
        box.setValue(last)
    assert reviewed.text("changesHead") == "The minutes are the same."
    assert reviewed.rows("changesView") == []
    with again(reviewed, qtbot):
        reviewed.find(QComboBox, "compareEdition").setCurrentIndex(1)
    assert reviewed.text("changesHead") == "The minutes are the same."


def test_without_a_review_a_step_is_chosen(wrap_up: WrapUp, qtbot: QtBot) -> None:
    wrap_up.click("reviewStepButton")
    opened(wrap_up)
    wait(wrap_up, qtbot)
    assert wrap_up.find(QSpinBox, "stepBox").isVisible()


def test_another_file_older_or_newer(
    reviewed: WrapUp, qtbot: QtBot, folder: Path, tmp_path: Path
) -> None:
    older, newer = tmp_path / "older.forum", tmp_path / "newer.forum"
    path = reviewed.desk.path
    assert path is not None
    reviewed.desk.settle()
    shutil.copy(path, older)
    reviewed.desk.do(RecordDecision("공원을 넓힌다."))
    reviewed.desk.settle()
    shutil.copy(path, newer)
    window = opened(reviewed)
    wait(reviewed, qtbot)
    reviewed.pick("versionCombo", "file")
    qtbot.waitUntil(lambda: reviewed.text("changesHead") == "비교할 파일을 고르세요.", timeout=LONG)
    window.choice.choose_file(str(older))
    wait(reviewed, qtbot)
    assert "추가, 결정 사항: 공원을 넓힌다." in reviewed.rows("changesView")
    assert "추가, 결정 사항: 버스를 늘린다." not in reviewed.rows("changesView")
    with again(reviewed, qtbot):
        reviewed.desk.do(RecordDecision("나무를 심는다."))
    with again(reviewed, qtbot):
        window.choice.choose_file(str(newer))
    assert "추가, 결정 사항: 나무를 심는다." in reviewed.rows("changesView")
    assert "추가, 결정 사항: 공원을 넓힌다." not in reviewed.rows("changesView")


def test_a_newer_copy_is_told(wrap_up: WrapUp, qtbot: QtBot, tmp_path: Path) -> None:
    copy, path = tmp_path / "copy.forum", wrap_up.desk.path
    assert path is not None
    wrap_up.desk.settle()
    shutil.copy(path, copy)
    with open_forum(copy) as desk:
        desk.do(RecordDecision("집에서 적은 결정."))
    wrap_up.click("reviewStepButton")
    window = opened(wrap_up)
    wrap_up.pick("versionCombo", "file")
    window.choice.choose_file(str(copy))
    wait(wrap_up, qtbot)
    assert "다른 파일이 더 나중 기록입니다." in wrap_up.text("changesHead")
    assert wrap_up.text("newerLabel") == "다른 파일"
    assert "추가, 결정 사항: 집에서 적은 결정." in wrap_up.rows("changesView")


@pytest.mark.parametrize("content", [b"", b"no forum at all"])
def test_a_file_that_is_no_forum(
    reviewed: WrapUp, qtbot: QtBot, tmp_path: Path, content: bytes
) -> None:
    broken = tmp_path / "broken.forum"
    broken.write_bytes(content)
    window = opened(reviewed)
    reviewed.pick("versionCombo", "file")
    window.choice.choose_file(str(broken))
    qtbot.waitUntil(lambda: "broken.forum" in reviewed.text("compareNotice"), timeout=LONG)
    assert reviewed.rows("changesView") == []


def test_saved_as_text(reviewed: WrapUp, qtbot: QtBot, tmp_path: Path) -> None:
    window = opened(reviewed)
    wait(reviewed, qtbot)
    window.save(str(tmp_path / "changes"))
    qtbot.waitUntil(lambda: "changes.txt" in reviewed.text("compareNotice"), timeout=LONG)
    lines = (tmp_path / "changes.txt").read_text("utf-8").splitlines()
    assert "  ~ 가로등을 바꾼다. → 가로등을 내년에 바꾼다." in lines
    window.save(str(tmp_path / "gone" / "changes.txt"))
    qtbot.waitUntil(lambda: "gone" in reviewed.text("compareNotice"), timeout=LONG)


def test_a_press_that_is_killed_is_told(reviewed: WrapUp, qtbot: QtBot) -> None:
    window = opened(reviewed)
    qtbot.waitUntil(lambda: window.press.process_id > 0, timeout=LONG)
    os.kill(window.press.process_id, signal.SIGKILL)
    qtbot.waitUntil(lambda: bool(reviewed.text("compareNotice")), timeout=LONG)
    assert "비교하지 못했습니다" in reviewed.text("compareNotice")


def test_the_file_dialogs(reviewed: WrapUp, qtbot: QtBot) -> None:
    opened(reviewed)
    wait(reviewed, qtbot)
    reviewed.click("saveChangesButton")
    reviewed.find(QFileDialog, "changesFileDialog").close()
    reviewed.pick("versionCombo", "file")
    reviewed.click("otherFileButton")
    reviewed.find(QFileDialog, "otherForumDialog").close()
    reviewed.click("closeCompareButton")


def test_closing_the_forum_closes_it(reviewed: WrapUp, qtbot: QtBot) -> None:
    window = opened(reviewed)
    qtbot.waitUntil(lambda: window.press.process_id > 0, timeout=LONG)
    reviewed.window.leave_forum()
    assert window.press.process_id == 0
    assert not window.isVisible()
