"""How minutes lie on paper is chosen once on a machine."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from civicforum.base.settings import Settings, write_settings
from civicforum.ui.application import Program
from civicforum.ui.memory import Memory
from civicforum.ui.page import PageName
from civicforum.ui.theme import Theme
from tests.support.room import Room

LISTS = ("setupSizeCombo", "setupMarginsCombo", "setupFrontCombo")


class Starts:
    """One start of the program after the other, with the same settings."""

    def __init__(self, theme: Theme, file: Path) -> None:
        self._theme, self.file = theme, file

    def again(self, choices: dict[str, int]) -> list[object]:
        """What is chosen on the Export step after a start; then choose something else."""
        room, memory = Room(language="en"), Memory(self.file, lambda: self.file.parent)
        program = Program(
            self._theme, clock=room.clock, make_sample=lambda: self.file, memory=memory
        )
        program.start(None)
        program.show_desk(room.desk)
        program.window.show_page(PageName.WRAP_UP)
        lists = [program.window.findChild(QComboBox, name) for name in LISTS]
        found: list[object] = []
        for one in lists:
            assert isinstance(one, QComboBox)
            found.append(one.currentData())
            one.setCurrentIndex(choices.get(one.objectName(), one.currentIndex()))
        program.end()
        return found


@pytest.fixture
def starts(theme: Theme, tmp_path: Path, qtbot: QtBot) -> Starts:
    """A machine on which nothing was chosen."""
    assert qtbot
    return Starts(theme, tmp_path / "settings.toml")


def test_the_next_start_has_the_setup_of_the_last(starts: Starts) -> None:
    assert starts.again(dict.fromkeys(LISTS, 1) | {LISTS[1]: 2}) == ["a4", "normal", "automatic"]
    assert starts.again({LISTS[0]: 0}) == ["letter", "wide", "all"]
    assert starts.again({}) == ["a4", "wide", "all"]


def test_what_makes_no_sense_is_as_if_nobody_chose(starts: Starts) -> None:
    write_settings(starts.file, Settings(sheets="b7", margins="huge", front="x"))
    assert starts.again({}) == ["a4", "normal", "automatic"]
