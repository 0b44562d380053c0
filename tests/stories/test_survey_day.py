"""A small survey day by the keys of the window: a paper, before and after, what it came to."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QListView, QPlainTextEdit, QTableWidget
from pytestqt.qtbot import QtBot

from civicforum.cli.main import main
from civicforum.desk.clock import ScriptClock
from civicforum.desk.opening import new_forum, open_forum
from civicforum.domain.record import CreateForum
from civicforum.screens.ready import Section
from civicforum.ui.application import Program
from civicforum.ui.language import speak
from civicforum.ui.run.survey_results import SurveyResults
from civicforum.ui.theme import Theme
from tests.support.room import NINE
from tests.ui.driver import CONTROL, SHIFT, Facilitator

BEFORE = (("ab", "2", "1"), ("cd", "5", "2"), ("ef", "4", "77"), ("gh", "3", "1"))
AFTER = (("gh", "7", "2"), ("ef", "4", "2"), ("cd", "8", "2"), ("ab", "6", "2"))


class Keyer(Facilitator):
    """Goes through the day without the mouse."""

    def write(self, *texts: str) -> None:
        """Each text where the keyboard is, and Enter."""
        for text in texts:
            line = QApplication.focusWidget()
            assert isinstance(line, QLineEdit), line
            QTest.keyClicks(line, text)
            QTest.keyClick(line, Qt.Key.Key_Return)
        self.settle()

    def prepare(self) -> None:
        """To the surveys section, its list having the keyboard."""
        self.key(Qt.Key.Key_1, CONTROL)
        sections = self.find(QListView, "sectionsView")
        sections.setFocus()
        self.settle()
        self.key(Qt.Key.Key_Home)
        for _ in range(list(Section).index(Section.SURVEYS)):
            self.key(Qt.Key.Key_Down)

    def open_wave(self, name: str) -> None:
        """Of the first survey."""
        self.prepare()
        self.find(QListView, "surveysView").setFocus()
        self.key(Qt.Key.Key_Home)
        self.find(QLineEdit, "waveNameLine").setFocus()
        self.write(name)

    def key_forms(self, rows: tuple[tuple[str, ...], ...]) -> None:
        """Ctrl+Shift+K, then code and answers."""
        self.key(Qt.Key.Key_K, CONTROL | SHIFT)
        self.settle()
        self.write(*(text for row in rows for text in row))


@pytest.fixture
def keyer(tmp_path: Path, qtbot: QtBot, theme: Theme) -> Keyer:
    """A new forum in English is open."""
    speak("en")
    clock = ScriptClock(NINE)
    path = tmp_path / "day.forum"
    with new_forum(path, CreateForum(title="Lights", day="2018-11-10", language="en"), clock):
        pass
    program = Program(theme, clock=clock, make_sample=lambda: tmp_path)
    program.start(path)
    made = Keyer(program)
    qtbot.waitUntil(program.window.isActiveWindow)
    return made


def test_a_survey_day_by_keys(
    keyer: Keyer, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    keyer.prepare()
    keyer.key(Qt.Key.Key_Return)  # into the section: a new survey
    keyer.write("Before and after", "Shall they burn all night?")
    keyer.choose_in("surveyKindCombo", "knowledge")
    keyer.type("surveyTextLine", "What do they cost?")
    keyer.key(Qt.Key.Key_Return)  # to the options
    options = keyer.find(QPlainTextEdit, "surveyOptionsEdit")
    assert options.hasFocus()
    QTest.keyClicks(options, "ten")
    QTest.keyClick(options, Qt.Key.Key_Return)
    QTest.keyClicks(options, "twenty")
    keyer.type_number("surveyRightBox", 2)
    keyer.click("addSurveyQuestionButton")
    keyer.open_wave("before")
    keyer.key_forms(BEFORE)
    assert keyer.text("surveyCounts") == "before: 4 forms"
    keyer.click("secondEntryCheck")
    keyer.write("ab", "1", "1")  # the first entry says 2
    assert keyer.text("settleButton") == "Settle 1 difference"
    keyer.write("2")
    keyer.click("secondEntryCheck")
    keyer.open_wave("after")
    keyer.key_forms(AFTER)
    keyer.undo()  # the last form was another one's: it is keyed again
    keyer.settle()
    keyer.write(*AFTER[-1])
    assert keyer.text("surveyCounts") == "before: 4 forms, 1 keyed twice · after: 4 forms"
    keyer.click("surveyResultsButton")
    shown = _first_row(keyer)
    assert shown[:3] == ["3.50 (4)", "6.25 (4)", "+2.75"]
    keyer.program.end()
    assert _told_by_command(tmp_path / "day.forum", capsys)[:3] == shown[:3]
    with open_forum(tmp_path / "day.forum") as desk:
        before, after = desk.forum.surveys[0].waves
        assert (before.differing, sorted(after.forms)) == (0, ["ab", "cd", "ef", "gh"])
        assert not desk.forum.people  # no code became a person


def _first_row(keyer: Keyer) -> list[str]:
    results = keyer.window.findChild(SurveyResults)
    assert isinstance(results, SurveyResults)
    while not results.is_counted:
        QTest.qWait(10)
    table = keyer.find(QTableWidget, "grid0Table")
    items = [table.item(0, column) for column in range(table.columnCount())]
    return [item.text() for item in items if item is not None]


def _told_by_command(path: Path, capsys: pytest.CaptureFixture[str]) -> list[str]:
    """The same row without a window."""
    capsys.readouterr()
    assert main(["--lang", "en", "survey", str(path), "--json"]) == 0
    grids = json.loads(capsys.readouterr().out)["grids"]
    return list(grids[0]["rows"][0][1:])
