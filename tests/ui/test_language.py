"""Windows that Qt makes speak the language of the program too."""

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QHeaderView, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from civicforum.ui.language import speak

KEY = re.compile(r"\(&[A-Z]\)|\t.*")
"""What Korean labels have in Latin letters: the key that goes there."""


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
    menu = line.createStandardContextMenu()
    texts += [action.text() for action in menu.actions()]
    menu.deleteLater()
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
def test_there_and_back(qtbot: QtBot) -> None:
    speak("ko")
    speak("en")
    dialog = QFileDialog()
    qtbot.addWidget(dialog)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    assert "&Look in:" in [label.text() for label in dialog.findChildren(QLabel)]
