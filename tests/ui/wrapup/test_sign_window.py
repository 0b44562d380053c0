"""Signing in the window: the password leaves no trace, nothing is replaced."""

import os
import signal
from pathlib import Path

import pikepdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from civicforum.documents.signing import signatures_of
from civicforum.ui.wrapup.sign_window import SignWindow
from tests.support.keys import PASSWORD, key_of
from tests.ui.wrapup.conftest import WrapUp

LONG = 60_000


@pytest.fixture
def export(wrap_up: WrapUp) -> WrapUp:
    wrap_up.click("exportStepButton")
    wrap_up.wait_for(wrap_up.find(QWidget, "signaturesButton"))
    return wrap_up


@pytest.fixture
def document(folder: Path) -> Path:
    """A PDF as somebody got it."""
    path = folder / "minutes.pdf"
    with pikepdf.new() as pdf:
        pdf.add_blank_page()
        pdf.save(path)
    return path


@pytest.fixture
def key(tmp_path: Path) -> Path:
    path = tmp_path / "chair.p12"
    path.write_bytes(key_of("Chair"))
    return path


def opened(export: WrapUp, document: Path, key: Path | None = None) -> SignWindow:
    export.click("signaturesButton")
    window = export.find(SignWindow, "SignWindow")
    export.wait_for(window)
    window.choose_pdf(str(document))
    if key is not None:
        window.choose_key(str(key))
    return window


def end(export: WrapUp, qtbot: QtBot) -> str:
    """What is told once it is done."""
    button = export.find(QAbstractButton, "signButton")
    qtbot.waitUntil(button.isEnabled, timeout=LONG)
    export.settle()
    return export.text("signNotice")


def test_signed_beside_with_enter_twice(
    export: WrapUp, qtbot: QtBot, document: Path, key: Path, folder: Path
) -> None:
    before = document.read_bytes()
    window = opened(export, document, key)
    export.type("signReasonLine", "확인")
    export.type("keyPasswordLine", PASSWORD)
    QTest.keyClick(export.find(QLineEdit, "keyPasswordLine"), Qt.Key.Key_Return)
    assert export.find(QLineEdit, "keyPasswordLine").text() == ""
    assert export.find(QWidget, "cancelSignButton").isVisible()
    assert end(export, qtbot) == "서명함: minutes-signed.pdf"
    signed = (folder / "minutes-signed.pdf").read_bytes()
    assert document.read_bytes() == before
    assert signed.startswith(before)
    assert [row.split(": ")[0].split()[-2:] for row in export.rows("signaturesView")] == [
        ["Common", "Name"]
    ]
    assert "Chair" in export.text("signatureLabel")
    export.type("keyPasswordLine", PASSWORD)
    export.click("signButton")
    assert end(export, qtbot) == "서명함: minutes-signed 2.pdf"
    assert len(signatures_of((folder / "minutes-signed 2.pdf").read_bytes())) == 2
    assert (folder / "minutes-signed.pdf").read_bytes() == signed
    assert window.isVisible()


def test_the_password_is_in_no_list_of_processes(
    export: WrapUp, qtbot: QtBot, document: Path, key: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("CIVICFORUM_KEY_PASSWORD", raising=False)  # of the command line
    window = opened(export, document, key)
    export.type("keyPasswordLine", PASSWORD)
    export.click("signButton")
    seen = Path(f"/proc/{window.process.process_id}")
    told = (seen / "cmdline").read_bytes() + (seen / "environ").read_bytes()
    assert PASSWORD.encode() not in told
    assert end(export, qtbot).startswith("서명함")


@pytest.mark.parametrize("language", ["en"], indirect=True)
def test_why_not_in_a_sentence(export: WrapUp, qtbot: QtBot, document: Path, key: Path) -> None:
    folder, tmp_path = document.parent, key.parent
    window = opened(export, document)
    export.click("signButton")
    assert export.text("signNotice") == "Choose the document and your key first."
    window.choose_key(str(key))
    export.type("keyPasswordLine", "falsch")
    export.click("signButton")
    assert end(export, qtbot).startswith("The password does not open the key")
    assert export.find(QLineEdit, "keyPasswordLine").hasFocus()
    old = tmp_path / "old.p12"
    old.write_bytes(key_of("Chair", (-20, -10)))
    window.choose_key(str(old))
    export.type("keyPasswordLine", PASSWORD)
    export.click("signButton")
    assert end(export, qtbot).startswith("The certificate is valid from ")
    window.choose_key(str(document))
    export.click("signButton")
    assert end(export, qtbot).startswith("This is no file with a key")
    window.choose_key(str(key))
    window.choose_pdf(str(key))
    export.type("keyPasswordLine", PASSWORD)
    export.click("signButton")
    assert end(export, qtbot).startswith("This is no PDF")
    window.choose_pdf(str(tmp_path / "gone.pdf"))
    export.type("keyPasswordLine", PASSWORD)
    export.click("signButton")
    assert "gone.pdf" in end(export, qtbot)
    assert not list(folder.glob("*signed*"))
    assert not list(tmp_path.glob("*signed*"))


def test_who_signed(export: WrapUp, qtbot: QtBot, document: Path, key: Path, folder: Path) -> None:
    opened(export, document, key)
    export.click("lookSignaturesButton")
    assert end(export, qtbot) == "서명이 없는 문서입니다."
    export.type("keyPasswordLine", PASSWORD)
    export.click("signButton")
    end(export, qtbot)
    signed = (folder / "minutes-signed.pdf").read_bytes()
    broken = folder / "broken.pdf"
    broken.write_bytes(signed.replace(b"612", b"613", 1))
    window = opened(export, broken)
    export.click("lookSignaturesButton")
    end(export, qtbot)
    (row,) = export.rows("signaturesView")
    assert "손상" in row
    assert export.text("signatureLabel") == row
    window.close()


def test_cancelled_killed_closed(
    export: WrapUp, qtbot: QtBot, document: Path, key: Path, folder: Path
) -> None:
    window = opened(export, document, key)
    export.type("keyPasswordLine", PASSWORD)
    export.click("signButton")
    export.click("cancelSignButton")
    assert export.text("signNotice").startswith("취소")
    export.click("lookSignaturesButton")
    os.kill(window.process.process_id, signal.SIGKILL)
    qtbot.waitUntil(lambda: "멈췄습니다" in export.text("signNotice"), timeout=LONG)
    export.type("keyPasswordLine", PASSWORD)
    export.click("lookSignaturesButton")
    export.window.leave_forum()
    assert window.process.process_id == 0
    assert window.form.keyPasswordLine.text() == ""
    assert not list(folder.glob("*signed*"))


def test_the_file_dialogs(export: WrapUp, document: Path) -> None:
    opened(export, document)
    for button, dialog in (
        ("signedPdfButton", "signedPdfDialog"),
        ("keyFileButton", "keyFileDialog"),
    ):
        export.click(button)
        export.find(QFileDialog, dialog).close()
    export.click("closeSignButton")


def test_what_was_just_written_is_chosen(export: WrapUp, qtbot: QtBot) -> None:
    export.click("exportButton")
    qtbot.waitUntil(lambda: export.find(QWidget, "internalWritten").isVisible(), timeout=LONG)
    qtbot.waitUntil(export.find(QWidget, "exportButton").isEnabled, timeout=LONG)
    export.click("signaturesButton")
    assert export.text("signedPdfLabel").endswith(".pdf")
