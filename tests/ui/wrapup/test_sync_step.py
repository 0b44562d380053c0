"""Step 4: looked at first, copied, read back, told; the forum stays open all the while."""

import os
import signal
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from civicforum.domain.sealing import SealForum, UnsealForum
from civicforum.ui.page import PageName
from tests.ui.wrapup.conftest import NAME, WrapUp

LONG = 60_000


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """An empty stick."""
    made = tmp_path / "stick"
    made.mkdir()
    return made


@pytest.fixture
def sync(wrap_up: WrapUp) -> WrapUp:
    """The fourth step of a sealed forum."""
    wrap_up.order(SealForum())
    wrap_up.click("syncStepButton")
    wrap_up.wait_for(wrap_up.find(QWidget, "targetButton"))
    return wrap_up


def look(sync: WrapUp, qtbot: QtBot, stick: Path) -> None:
    """Choose the stick, and wait until it was looked at."""
    sync.page.sync.choose_target(str(stick))
    wait_for_end(sync, qtbot)


def wait_for_end(sync: WrapUp, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: sync.page.sync.courier.process_id == 0, timeout=LONG)
    sync.settle()


def files(stick: Path) -> list[str]:
    return sorted(path.name for path in stick.rglob("*") if path.is_file())


@pytest.mark.parametrize(
    ("language", "texts"),
    [
        ("ko", ("복사할 예정", "파일 4개 복사", "4개 중 4개")),
        ("en", ("would be copied", "Copy 4 files", "4 of 4 files verified; safe to remove.")),
    ],
    indirect=["language"],
)
def test_first_it_looks_then_it_copies_then_all_is_there(
    sync: WrapUp, qtbot: QtBot, stick: Path, texts: tuple[str, str, str]
) -> None:
    would, button, result = texts
    look(sync, qtbot, stick)
    rows = sync.rows("filesView")
    assert [row.partition(",")[0] for row in rows] == [
        *("record.json", "sealed.forum", "minutes-internal.pdf", "minutes-public.pdf")
    ]
    assert all("kB" in row for row in rows)
    assert would in rows[0]
    assert "v0001" in sync.text("filesHead")
    assert (files(stick), sync.text("copyButton")) == ([], button)
    sync.click("copyButton")
    wait_for_end(sync, qtbot)
    assert sync.message("syncNotice") == ""
    assert result in sync.text("syncResult")
    assert "manifest-sha256.txt" in files(stick)
    assert sync.text("receiptLabel").endswith(".json")
    assert sync.text("syncStepButton").endswith(("– 완료", "– done"))
    sync.order(UnsealForum("아직 아님"))
    sync.order(SealForum())
    look(sync, qtbot, stick)
    assert "v0002" in sync.text("filesHead")


def test_again_all_is_there_already(sync: WrapUp, qtbot: QtBot, stick: Path) -> None:
    look(sync, qtbot, stick)
    sync.click("copyButton")
    wait_for_end(sync, qtbot)
    before = files(stick)
    sync.click("lookButton")
    wait_for_end(sync, qtbot)
    assert all(row.endswith("이미 있음") for row in sync.rows("filesView"))
    assert sync.text("copyButton") == "다시 대조하기"
    sync.click("copyButton")
    wait_for_end(sync, qtbot)
    assert sync.find(QLabel, "syncResult").isVisible()
    assert files(stick) == before


def test_the_last_stick_is_remembered(
    sync: WrapUp, qtbot: QtBot, stick: Path, folder: Path
) -> None:
    look(sync, qtbot, stick)
    sync.click("copyButton")
    wait_for_end(sync, qtbot)
    sync.program.open(folder / NAME)
    sync.window.show_page(PageName.WRAP_UP)
    sync.click("syncStepButton")
    assert sync.text("targetLabel") == str(stick)
    wait_for_end(sync, qtbot)
    assert all(row.endswith("이미 있음") for row in sync.rows("filesView"))


def test_an_unsealed_forum_is_not_copied(wrap_up: WrapUp, stick: Path) -> None:
    wrap_up.click("syncStepButton")
    wrap_up.page.sync.choose_target(str(stick))
    assert "봉인" in wrap_up.text("filesHead")
    assert not wrap_up.find(QAbstractButton, "copyButton").isEnabled()
    assert wrap_up.page.sync.courier.process_id == 0


def test_a_stick_that_is_gone_is_told(sync: WrapUp, qtbot: QtBot, stick: Path) -> None:
    look(sync, qtbot, stick)
    stick.rmdir()
    sync.click("copyButton")
    wait_for_end(sync, qtbot)
    assert str(stick) in sync.message("syncNotice")
    assert not sync.find(QLabel, "syncResult").isVisible()
    stick.mkdir()
    sync.click("copyButton")
    wait_for_end(sync, qtbot)
    assert sync.find(QLabel, "syncResult").isVisible()


def test_a_courier_that_is_killed_is_told_and_goes_on(
    sync: WrapUp, qtbot: QtBot, stick: Path
) -> None:
    look(sync, qtbot, stick)
    sync.click("copyButton")
    qtbot.waitUntil(lambda: sync.page.sync.courier.process_id > 0)
    os.kill(sync.page.sync.courier.process_id, signal.SIGKILL)
    wait_for_end(sync, qtbot)
    assert sync.message("syncNotice").startswith("복사가 끝나기 전에 멈추었습니다.")
    sync.click("copyButton")
    wait_for_end(sync, qtbot)
    assert sync.message("syncNotice") == ""
    assert sync.find(QLabel, "syncResult").isVisible()


def test_cancel(sync: WrapUp, qtbot: QtBot, stick: Path) -> None:
    look(sync, qtbot, stick)
    sync.click("copyButton")
    sync.click("cancelSyncButton")
    assert sync.message("syncNotice").startswith("취소했습니다.")
    assert sync.page.sync.courier.process_id == 0
    assert not [name for name in files(stick) if name.startswith("manifest")]


def test_the_stick_is_chosen_in_a_dialog(sync: WrapUp, qtbot: QtBot, stick: Path) -> None:
    sync.click("targetButton")
    dialog = sync.find(QFileDialog, "targetDialog")
    qtbot.waitExposed(dialog)
    dialog.fileSelected.emit(str(stick))
    dialog.close()
    wait_for_end(sync, qtbot)
    assert len(sync.rows("filesView")) == 4


def test_a_rehearsal_leaves_nothing(wrap_up: WrapUp, stick: Path) -> None:
    wrap_up.program.rehearse()
    wrap_up.window.show_page(PageName.WRAP_UP)
    wrap_up.order(SealForum())
    wrap_up.click("exportStepButton")
    assert not wrap_up.find(QAbstractButton, "exportButton").isEnabled()
    assert wrap_up.text("languageLabel").startswith("리허설입니다.")
    wrap_up.click("syncStepButton")
    wrap_up.page.sync.choose_target(str(stick))
    assert wrap_up.text("filesHead") == "리허설은 보관하지 않습니다."
    assert wrap_up.page.sync.courier.process_id == 0
    wrap_up.program.end_rehearsal()
    assert wrap_up.desk.forum.sealed is None
