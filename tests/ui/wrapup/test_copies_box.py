"""Copies and data from the window: made by the child process, never in the place of anything."""

import os
import signal
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QComboBox, QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.wrapup.conftest import WrapUp

LONG = 60_000
KINDS = ("docx", "odt", "hwpx", "csv", "xlsx", "akoma", "popolo", "calendar")


@pytest.fixture
def export(wrap_up: WrapUp) -> WrapUp:
    """The third step."""
    wrap_up.click("exportStepButton")
    wrap_up.wait_for(wrap_up.find(QWidget, "copiesButton"))
    return wrap_up


def choose(export: WrapUp, *kinds: str) -> None:
    for kind in KINDS:
        export.find(QCheckBox, f"{kind}Check").setChecked(kind in kinds)


def wait_for_end(export: WrapUp, qtbot: QtBot) -> None:
    button = export.find(QAbstractButton, "copiesButton")
    qtbot.waitUntil(button.isEnabled, timeout=LONG)
    export.settle()


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir() if ".forum" not in path.name}


def test_every_kind_beside_the_forum_in_public_unless_told(
    export: WrapUp, qtbot: QtBot, folder: Path
) -> None:
    choose(export, *KINDS)
    export.click("copiesButton")
    assert export.find(QWidget, "cancelCopiesButton").isVisible()
    wait_for_end(export, qtbot)
    assert names(folder) == {
        *("minutes-public.docx", "minutes-public.odt", "minutes-public.hwpx"),
        *("results-public.csv", "contributions-public.csv", "tables-public.xlsx"),
        *("debate-public.xml", "popolo-public.json", "agenda-public.ics"),
    }
    assert export.text("copiesNotice").startswith("저장함: agenda-public.ics")
    assert "김하늘" not in (folder / "contributions-public.csv").read_text("utf-8-sig")


@pytest.mark.parametrize("language", ["en"], indirect=True)
def test_the_internal_edition_with_names_takes_nobodys_place(
    export: WrapUp, qtbot: QtBot, folder: Path
) -> None:
    (folder / "contributions-internal.csv").write_bytes(b"old")
    choose(export, "csv")
    export.find(QComboBox, "copiesEdition").setCurrentIndex(1)
    export.click("copiesButton")
    wait_for_end(export, qtbot)
    assert (folder / "contributions-internal.csv").read_bytes() == b"old"
    text = (folder / "contributions-internal 2.csv").read_text("utf-8-sig")
    assert "김하늘" in text
    told = "Written: contributions-internal 2.csv, results-internal.csv"
    assert export.text("copiesNotice") == told


def test_without_a_kind_nothing_is_made(export: WrapUp, folder: Path) -> None:
    choose(export)
    export.click("copiesButton")
    assert export.text("copiesNotice") == "파일 종류를 먼저 하나 이상 고르세요."
    assert names(folder) == set()


def test_cancel_leaves_nothing(export: WrapUp, qtbot: QtBot, folder: Path) -> None:
    choose(export, "docx")
    export.click("copiesButton")
    export.click("cancelCopiesButton")
    assert export.text("copiesNotice").startswith("취소했습니다.")
    assert export.find(QWidget, "copiesButton").isEnabled()
    assert names(folder) == set()


def test_cancel_tells_what_was_written_before(export: WrapUp, qtbot: QtBot, folder: Path) -> None:
    choose(export, "csv", "hwpx")
    export.click("copiesButton")
    qtbot.waitUntil(lambda: "results-public.csv" in names(folder), timeout=LONG)
    export.settle()
    if export.find(QWidget, "cancelCopiesButton").isVisible():
        export.click("cancelCopiesButton")
        assert "results-public.csv" in export.text("copiesNotice")
    qtbot.waitUntil(lambda: not [n for n in names(folder) if n.endswith(".part")], timeout=LONG)
    assert all(name in export.text("copiesNotice") for name in names(folder))


def test_a_press_that_is_killed_is_told_and_the_next_try_works(
    export: WrapUp, qtbot: QtBot, folder: Path
) -> None:
    choose(export, "popolo")
    export.click("copiesButton")
    press = export.page.export.press
    qtbot.waitUntil(lambda: press.process_id > 0, timeout=LONG)
    os.kill(press.process_id, signal.SIGKILL)
    qtbot.waitUntil(lambda: "파일을 만들지 못했습니다" in export.text("copiesNotice"), timeout=LONG)
    assert names(folder) == set()
    export.click("copiesButton")
    wait_for_end(export, qtbot)
    assert names(folder) == {"popolo-public.json"}


def test_a_folder_that_is_gone_is_trouble(export: WrapUp, qtbot: QtBot, tmp_path: Path) -> None:
    choose(export, "calendar")
    export.page.export.choose_folder(str(tmp_path / "gone"))
    export.click("copiesButton")
    wait_for_end(export, qtbot)
    assert "gone" in export.text("copiesNotice")
    assert not export.find(QWidget, "copiesFolderButton").isVisible()


def test_the_folder_is_shown(
    export: WrapUp, qtbot: QtBot, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []

    def note(url: QUrl) -> bool:
        opened.append(url.toLocalFile())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", note)
    choose(export, "calendar")
    export.click("copiesButton")
    wait_for_end(export, qtbot)
    export.click("copiesFolderButton")
    assert opened == [str(folder)]


def test_in_both_languages(export: WrapUp) -> None:
    assert export.find(QLabel, "copiesHead").text() == "편집할 사본과 자료 파일"
    assert export.find(QComboBox, "copiesEdition").itemText(0) == "공개본"
