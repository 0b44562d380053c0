"""The page as a whole: what is nameless, cut, out of order, or looks at the laptop."""

from pathlib import Path

import psutil
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from civicforum.domain.kinds import Shape
from civicforum.domain.polls import AddPoll
from civicforum.screens.ready import Section
from civicforum.ui.language import speak
from civicforum.ui.prepare.surroundings import surroundings
from civicforum.ui.theme import Theme
from tests.support.room import Room
from tests.ui.prepare.conftest import Preparer

OPERABLE = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
)


def ours(page: QWidget) -> list[QWidget]:
    """What can be operated, without the insides of Qt's own widgets."""
    insides = {"qt_spinbox_lineedit", "qt_tableview_cornerbutton", ""}
    found = [w for w in page.findChildren(QWidget) if isinstance(w, OPERABLE)]
    return [w for w in found if w.objectName() not in insides]


def all_sections(preparer: Preparer) -> QWidget:
    """The page once every section was seen."""
    for section in Section:
        preparer.turn_to(section)
    return preparer.page


def test_what_can_be_operated_has_a_name(preparer: Preparer) -> None:
    page = all_sections(preparer)
    buddies = {id(label.buddy()) for label in page.findChildren(QLabel) if label.buddy()}
    nameless = [
        widget.objectName()
        for widget in ours(page)
        if not (isinstance(widget, QAbstractButton) and widget.text())
        and not widget.accessibleName()
        and id(widget) not in buddies
    ]
    assert nameless == []


def test_names_are_there_once_in_the_window(preparer: Preparer) -> None:
    page = all_sections(preparer)
    everything = preparer.hands.window.findChildren(QWidget)
    names = [widget.objectName() for widget in everything]
    assert [w.objectName() for w in ours(page) if names.count(w.objectName()) > 1] == []


@pytest.mark.parametrize("language", ["ko", "en"])
@pytest.mark.parametrize("section", list(Section))
def test_everything_fits(
    preparer: Preparer, room: Room, qtbot: QtBot, section: Section, language: str
) -> None:
    room.do(AddPoll("Which?", shape=Shape.MANY_MARKS, majority="3/5", poll="which"))
    speak(language)
    preparer.page.show_section(section)
    for size in ((1024, 560), (1366, 728), (1920, 1000)):
        _fits(preparer, qtbot, size)


def _fits(preparer: Preparer, qtbot: QtBot, size: tuple[int, int]) -> None:
    window = preparer.hands.window
    window.resize(*size)
    qtbot.waitUntil(lambda: (window.width(), window.height()) == size and not _cut(preparer))
    frame = preparer.page.parentWidget()
    assert isinstance(frame, QWidget)
    assert preparer.page.width() <= frame.width()
    seen = [w for w in ours(preparer.page) if w.isVisible()]
    assert [w.objectName() for w in seen if min(w.width(), w.height()) < 24] == []


def _cut(preparer: Preparer) -> list[str]:
    """Labels with less room than their texts take."""
    labels = [w for w in preparer.page.findChildren(QLabel) if w.isVisible()]
    plain = [w for w in labels if type(w) is QLabel and not w.wordWrap() and w.objectName()]
    return [w.objectName() for w in plain if w.width() < w.sizeHint().width()]


@pytest.mark.parametrize("per_cent", [80, 200])
def test_other_sizes_of_the_interface(preparer: Preparer, theme: Theme, per_cent: int) -> None:
    preparer.turn_to(Section.AGENDA)
    before = preparer.table.verticalHeader().defaultSectionSize()
    theme.resize(per_cent)
    assert preparer.table.verticalHeader().defaultSectionSize() == round(before * per_cent / 100)
    theme.resize(100)


def test_tab_goes_down_the_section(preparer: Preparer) -> None:
    all_sections(preparer)
    chain: list[str] = []
    widget = preparer.page.form.sectionsView.nextInFocusChain()
    while widget is not None and widget is not preparer.page.form.sectionsView:
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            chain.append(widget.objectName())
        widget = widget.nextInFocusChain()
    wanted = [
        "forumTitleLine",
        "dayLine",
        "orderCombo",
        "planView",
        "newItemLine",
        "itemNoteEdit",
        "draftsView",
        "draftQuestionLine",
        "draftPerOptionBox",
        "showPictureButton",
        "problemsView",
        "goToRunButton",
    ]
    assert [name for name in chain if name in wanted] == wanted


def test_plug_and_disk_are_looked_at_again_after_a_while(
    preparer: Preparer, monkeypatch: pytest.MonkeyPatch
) -> None:
    battery = type("Battery", (), {"power_plugged": False, "percent": 41.6})
    monkeypatch.setattr(psutil, "sensors_battery", battery, raising=False)
    for _ in range(39):
        preparer.page.tick()
    assert "on battery" not in str(preparer.page.form.sectionsView.model().index(5, 0).data())
    preparer.page.tick()
    preparer.turn_to(Section.READY)
    assert any("(42 %)" in row for row in preparer.hands.rows("problemsView"))


def test_a_machine_without_battery_or_disk_is_well(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(psutil, "sensors_battery", lambda: None, raising=False)
    around = surroundings(tmp_path / "a.forum", is_picture_seen=True)
    assert around.free_bytes is not None
    assert not around.on_battery
    assert surroundings(None, is_picture_seen=False).free_bytes is None
    assert surroundings(tmp_path / "no" / "a.forum", is_picture_seen=False).free_bytes is None
    monkeypatch.delattr(psutil, "sensors_battery")
    assert not surroundings(None, is_picture_seen=False).on_battery
