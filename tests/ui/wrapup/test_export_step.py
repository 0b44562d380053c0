"""Step 3: real exports by a child process, and everything that may come between."""

import os
import signal
from pathlib import Path

import pikepdf
import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QProgressBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from civicforum.base.errors import Trouble
from civicforum.domain.sealing import SealForum
from civicforum.domain.turns import WriteGist
from civicforum.ui.widgets.page_view import PageView
from tests.support.pdf_text import pdf_text
from tests.ui.wrapup.conftest import NAME, WrapUp

LONG = 60_000
INTERNAL, PUBLIC = "minutes-internal.pdf", "minutes-public.pdf"


@pytest.fixture
def export(wrap_up: WrapUp) -> WrapUp:
    """The third step."""
    wrap_up.click("exportStepButton")
    wrap_up.wait_for(wrap_up.find(QWidget, "exportButton"))
    return wrap_up


def wait_for_end(export: WrapUp, qtbot: QtBot) -> None:
    button = export.find(QAbstractButton, "exportButton")
    qtbot.waitUntil(button.isEnabled, timeout=LONG)
    export.settle()


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir() if path.name.endswith((".pdf", ".part")))


@pytest.mark.parametrize(
    ("language", "told", "done"),
    [
        ("ko", "minutes-internal.pdf 저장됨", "4 내보내기 – 완료"),
        ("en", "minutes-internal.pdf written", "4 Export – done"),
    ],
    indirect=["language"],
)
def test_both_editions_beside_the_forum(
    export: WrapUp, qtbot: QtBot, folder: Path, told: str, done: str
) -> None:
    export.click("exportButton")
    assert export.find(QProgressBar, "exportProgress").isVisible()
    wait_for_end(export, qtbot)
    assert names(folder) == [INTERNAL, PUBLIC]
    assert "김하늘" in pdf_text(folder / INTERNAL)
    assert "김하늘" not in pdf_text(folder / PUBLIC)
    assert export.text("internalWrittenLabel") == told
    assert export.text("exportStepButton") == done
    export.order(WriteGist("길이 어둡다고 함.", turn="t1"))
    assert export.text("exportStepButton") != done


@pytest.mark.parametrize("language", ["ko", "en"], indirect=True)
def test_each_edition_is_written_as_the_copy_that_is_chosen(
    export: WrapUp, qtbot: QtBot, folder: Path
) -> None:
    internal, public = export.find(QComboBox, "internalCopy"), export.find(QComboBox, "publicCopy")
    assert (internal.currentData(), public.currentData()) == ("archive", "data")
    assert "PDF/A-1a" in internal.currentText()
    assert "JSON" in str(public.itemData(1, Qt.ItemDataRole.ToolTipRole))
    internal.setCurrentIndex(1)
    public.setCurrentIndex(0)
    export.click("exportButton")
    wait_for_end(export, qtbot)
    for name, attached in ((INTERNAL, ["minutes.json"]), (PUBLIC, [])):
        with pikepdf.open(folder / name) as pdf:
            assert list(pdf.attachments) == attached


def test_what_was_written_is_opened_and_shown(
    export: WrapUp, qtbot: QtBot, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []

    def note(url: QUrl) -> bool:
        opened.append(url.toLocalFile())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", note)
    export.click("exportButton")
    wait_for_end(export, qtbot)
    for name in ("internalOpen", "publicOpen", "internalShow", "publicShow"):
        export.click(f"{name}Button")
    assert opened == [str(folder / INTERNAL), str(folder / PUBLIC), str(folder), str(folder)]


def test_nothing_is_overwritten_unasked(export: WrapUp, qtbot: QtBot, folder: Path) -> None:
    (folder / INTERNAL).write_text("mine")
    export.click("exportButton")
    assert INTERNAL in export.text("overwriteLabel")
    assert PUBLIC not in export.text("overwriteLabel")
    assert names(folder) == [INTERNAL]
    export.click("keepBothButton")
    wait_for_end(export, qtbot)
    assert names(folder) == ["minutes-internal 2.pdf", INTERNAL, PUBLIC]
    assert (folder / INTERNAL).read_text() == "mine"
    export.click("exportButton")
    export.click("overwriteButton")
    wait_for_end(export, qtbot)
    assert "김하늘" in pdf_text(folder / INTERNAL)
    assert names(folder) == ["minutes-internal 2.pdf", INTERNAL, PUBLIC]


def test_cancel_leaves_nothing_half_written(export: WrapUp, qtbot: QtBot, folder: Path) -> None:
    export.click("exportButton")
    qtbot.waitUntil(lambda: export.page.export.press.process_id > 0)
    export.click("cancelExportButton")
    assert export.message("exportNotice") == "취소했습니다. 아무것도 저장하지 않았습니다."
    assert names(folder) == []
    export.click("exportButton")
    wait_for_end(export, qtbot)
    assert names(folder) == [INTERNAL, PUBLIC]


def test_a_press_that_is_killed_is_told_and_the_next_try_works(
    export: WrapUp, qtbot: QtBot, folder: Path
) -> None:
    press = export.page.export.press
    export.click("exportButton")
    qtbot.waitUntil(lambda: press.process_id > 0)
    os.kill(press.process_id, signal.SIGKILL)
    wait_for_end(export, qtbot)
    assert export.message("exportNotice").startswith("회의록을 만들지 못했습니다.")
    assert names(folder) == []
    export.click("exportButton")
    wait_for_end(export, qtbot)
    assert (export.message("exportNotice"), names(folder)) == ("", [INTERNAL, PUBLIC])


def test_minutes_that_lack_a_text_are_told_and_not_written(
    export: WrapUp, qtbot: QtBot, folder: Path
) -> None:
    press = export.page.export.press
    export.click("exportButton")
    press.refused.emit(Trouble("minutes-lack-text", text="둑을 높이자"))
    assert "“둑을 높이자”" in export.message("exportNotice")
    assert export.find(QAbstractButton, "exportButton").isEnabled()
    press.stop()
    assert names(folder) == []


def test_a_folder_that_is_gone_is_trouble(export: WrapUp, qtbot: QtBot, tmp_path: Path) -> None:
    export.page.export.choose_folder(str(tmp_path / "gone"))
    export.click("exportButton")
    wait_for_end(export, qtbot)
    assert "gone" in export.message("exportNotice")


def test_another_folder_is_chosen_in_a_dialog(export: WrapUp, qtbot: QtBot, tmp_path: Path) -> None:
    export.click("exportFolderButton")
    dialog = export.find(QFileDialog, "exportFolderDialog")
    qtbot.waitExposed(dialog)
    dialog.fileSelected.emit(str(tmp_path))
    dialog.close()
    assert export.text("exportFolderLabel") == str(tmp_path)


def test_names_and_editions_as_they_are_typed(export: WrapUp, qtbot: QtBot, folder: Path) -> None:
    export.find(QCheckBox, "publicCheck").click()
    export.find(QCheckBox, "internalCheck").click()
    export.click("exportButton")
    assert export.message("exportNotice") == "내보낼 판을 하나 이상 고르세요."
    export.find(QCheckBox, "internalCheck").click()
    export.type("internalName", "../x")
    export.click("exportButton")
    assert "/" in export.message("exportNotice")
    export.find(QCheckBox, "publicCheck").click()
    export.type("internalName", PUBLIC)
    export.click("exportButton")
    assert export.message("exportNotice").startswith("두 판의 파일 이름이 같습니다.")
    export.find(QCheckBox, "publicCheck").click()
    export.type("internalName", "회의록 초안")
    export.click("exportButton")
    wait_for_end(export, qtbot)
    assert names(folder) == ["회의록 초안.pdf"]


def test_the_preview_turns_pages(export: WrapUp, qtbot: QtBot) -> None:
    view, label = export.find(PageView, "pageView"), export.find(QLabel, "pageLabel")
    qtbot.waitUntil(lambda: not view.shown_page.isNull(), timeout=LONG)
    assert label.text() == view.accessibleName() == "1쪽 / 전체 2쪽"
    export.click("nextPageButton")
    qtbot.waitUntil(lambda: label.text() == "2쪽 / 전체 2쪽", timeout=LONG)
    assert not export.find(QAbstractButton, "nextPageButton").isEnabled()
    export.click("previousPageButton")
    assert label.text() == "1쪽 / 전체 2쪽"
    choice = export.find(QComboBox, "previewChoice")
    assert [choice.itemText(n) for n in range(choice.count())] == ["내부본", "공개본"]
    before = view.shown_page
    choice.setCurrentIndex(1)
    qtbot.waitUntil(lambda: view.shown_page not in (before, type(before)()), timeout=LONG)


def test_the_preview_follows_the_record_and_survives_its_press(
    export: WrapUp, qtbot: QtBot
) -> None:
    view, press = export.find(PageView, "pageView"), export.page.export.press
    qtbot.waitUntil(lambda: not view.shown_page.isNull(), timeout=LONG)
    before = view.shown_page
    export.order(SealForum())
    qtbot.waitUntil(lambda: view.text() != "" and press.process_id > 0, timeout=LONG)
    os.kill(press.process_id, signal.SIGKILL)
    qtbot.waitUntil(lambda: view.text().startswith("미리 보기를 만들지 못했습니다"), timeout=LONG)
    export.find(QComboBox, "previewChoice").setCurrentIndex(1)
    qtbot.waitUntil(lambda: not view.shown_page.isNull(), timeout=LONG)
    assert view.shown_page != before


def test_pages_of_an_earlier_record_are_not_kept(export: WrapUp, qtbot: QtBot) -> None:
    """Each takes two megabytes, and a record that was written to never comes back."""
    view, preview = export.find(PageView, "pageView"), export.page.export._preview  # pyright: ignore[reportPrivateUsage]

    def kept() -> int:
        return len(preview._kept)  # pyright: ignore[reportPrivateUsage]

    qtbot.waitUntil(lambda: not view.shown_page.isNull(), timeout=LONG)
    assert kept() == 1
    export.click("nextPageButton")
    qtbot.waitUntil(lambda: kept() == 2, timeout=LONG)
    export.order(SealForum())
    qtbot.waitUntil(lambda: kept() == 1, timeout=LONG)


def test_the_seal_and_its_breaking(export: WrapUp) -> None:
    assert "완결" in export.text("sealLabel")
    export.click("sealButton")
    export.settle()
    assert export.desk.forum.sealed is not None
    assert export.text("sealLabel").endswith("그 사유는 회의록에 남습니다.")
    export.click("unsealButton")
    assert export.message("sealNotice") != ""
    export.enter("unsealLine", "빠진 발언")
    export.settle()
    assert export.desk.forum.sealed is None
    assert export.desk.forum.unsealings[0].reason == "빠진 발언"
    assert export.find(QLineEdit, "unsealLine").isHidden()


def test_the_file_of_the_forum_is_never_a_target(
    export: WrapUp, qtbot: QtBot, folder: Path
) -> None:
    export.type("internalName", NAME)
    export.find(QCheckBox, "publicCheck").click()
    export.click("exportButton")
    wait_for_end(export, qtbot)
    assert names(folder) == [f"{NAME}.pdf"]


@pytest.mark.parametrize("language", ["en"], indirect=True)
def test_sheets_and_front_are_chosen_and_shown(export: WrapUp, qtbot: QtBot, folder: Path) -> None:
    for name, place in (("setupSizeCombo", 1), ("setupMarginsCombo", 2), ("setupFrontCombo", 1)):
        combo = export.find(QComboBox, name)
        combo.setCurrentIndex(place)
    export.find(QCheckBox, "publicCheck").setChecked(False)
    view = export.find(PageView, "pageView")
    qtbot.waitUntil(lambda: view.accessibleName().startswith("Page 1 of"), timeout=LONG)
    export.click("exportButton")
    wait_for_end(export, qtbot)
    with pikepdf.open(folder / INTERNAL) as pdf:
        assert [page.label for page in pdf.pages][:4] == ["", "i", "ii", "1"]
        assert [float(each) for each in pdf.pages[0].mediabox[2:]] == [612, 792]
