"""Windows that Qt makes speak the language of the program too."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QDialogButtonBox,
    QFileDialog,
    QFileSystemModel,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from civicforum.ui.language import speak

KEY = re.compile(r"\(&?[A-Z]\)|\t.*")
"""What Korean labels have in Latin letters: the key that goes there."""
KIND, BUTTONS = 2, 18


def told(dialog: QFileDialog) -> list[str]:
    """Labels, buttons, heads of columns, and the menu of the line for the name."""
    texts = [label.text() for label in dialog.findChildren(QLabel)]
    for button in dialog.findChildren(QAbstractButton):
        texts += [button.text(), button.toolTip()]
    for head in dialog.findChildren(QHeaderView):
        model = head.model()
        columns = range(model.columnCount())
        texts += [str(model.headerData(n, Qt.Orientation.Horizontal)) for n in columns]
    line = dialog.findChild(QLineEdit, "fileNameEdit")
    assert line is not None
    for widget in dialog.findChildren(QWidget):
        texts += [widget.accessibleName(), widget.toolTip()]
    for action in dialog.findChildren(QAction):
        texts += [action.text(), action.toolTip()]
    return plain([*texts, *menu_of(line)])


def menu_of(field: QLineEdit | QPlainTextEdit) -> list[str]:
    """What a right click into a field offers."""
    menu = field.createStandardContextMenu()
    texts = [action.text() for action in menu.actions()]
    menu.deleteLater()
    return texts


def plain(texts: list[str]) -> list[str]:
    """Without the keys."""
    return [KEY.sub("", text) for text in texts if text]


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("mode", list(QFileDialog.AcceptMode))
def test_file_dialogs_are_korean(qtbot: QtBot, mode: QFileDialog.AcceptMode) -> None:
    speak("ko")
    dialog = QFileDialog()
    qtbot.addWidget(dialog)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setAcceptMode(mode)
    dialog.show()
    found = told(dialog)
    assert len(found) > 15
    assert [text for text in found if re.search(r"[A-Za-z]", text)] == []
    speak("en")
    assert any(re.search(r"[A-Za-z]", text) for text in told(dialog))
    dialog.close()


@pytest.mark.usefixtures("qapp")
def test_kinds_of_files_are_korean(qtbot: QtBot, tmp_path: Path) -> None:
    speak("ko")
    (tmp_path / "folder").mkdir()
    model = QFileSystemModel()
    with qtbot.waitSignal(model.directoryLoaded):
        place = model.setRootPath(str(tmp_path))
    assert model.index(0, KIND, place).data() == "폴더"
    speak("en")


@pytest.mark.usefixtures("qapp")
def test_message_boxes_and_fields_are_korean(qtbot: QtBot) -> None:
    speak("ko")
    box, line, edit = QDialogButtonBox(), QLineEdit("글"), QPlainTextEdit("글")
    for widget in (box, line, edit):
        qtbot.addWidget(widget)
    for each in QDialogButtonBox.StandardButton:
        if each is not QDialogButtonBox.StandardButton.NoButton:
            box.addButton(each)
    texts = [button.text() for button in box.buttons()]
    found = plain([*texts, *menu_of(line), *menu_of(edit)])
    assert len(found) == BUTTONS + 2 * 7
    assert [text for text in found if re.search(r"[A-Za-z]", text)] == []
    speak("en")


@pytest.mark.usefixtures("qapp")
def test_there_and_back(qtbot: QtBot) -> None:
    speak("ko")
    speak("en")
    dialog = QFileDialog()
    qtbot.addWidget(dialog)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    assert "&Look in:" in [label.text() for label in dialog.findChildren(QLabel)]
