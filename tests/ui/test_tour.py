"""Every page at every size, in both languages, small and large: nothing is clipped or covered."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QMenu,
    QMenuBar,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from civicforum.desk.clock import ScriptClock
from civicforum.ui.application import Program
from civicforum.ui.language import speak
from civicforum.ui.page import PageName
from civicforum.ui.theme import TOUCH, Theme
from civicforum.ui.widgets.grid_table import GridTable
from tests.ui.busy import play_until
from tests.ui.clipping import faults
from tests.ui.tour import pages, windows

SIZES = [(1024, 560), (1366, 728), (1920, 1000)]
FOR_FINGERS = [(1024, 560), (1280, 760), (1366, 728)]
LARGE = [(1366, 728, 200), (1920, 1000, 150)]
PATIENCE = 100


@pytest.fixture(scope="module")
def busy(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, ScriptClock]:
    """The sample, and when that is."""
    path = tmp_path_factory.mktemp("busy") / "day.forum"
    return path, play_until(path)


@pytest.fixture(params=["ko", "en"])
def program(
    request: pytest.FixtureRequest,
    busy: tuple[Path, ScriptClock],
    tmp_path: Path,
    qtbot: QtBot,
    theme: Theme,
) -> Iterator[Program]:
    """The window on the start page."""
    speak(request.param)
    path = Path(shutil.copy(busy[0], tmp_path))
    made = Program(theme, clock=busy[1], make_sample=lambda: path)
    made.start(None)
    qtbot.waitExposed(made.window)
    yield made
    made.end()
    theme.resize(100)
    theme.suit_touch(is_on=False)
    speak("en")


@pytest.mark.parametrize(
    ("width", "height", "per_cent"), [*((*size, 100) for size in SIZES), *LARGE]
)
def test_nothing_is_clipped_or_covered(
    program: Program, theme: Theme, width: int, height: int, per_cent: int
) -> None:
    theme.resize(per_cent)
    window = program.window
    window.resize(width, height)
    found = {"start": _settled(lambda: faults(window))}
    program.open_sample()
    for name in pages(program):
        found[name] = _settled(lambda: faults(window))
    for name, opened in windows(program):
        found[name] = _settled(lambda opened=opened: _faults_of(opened))
    assert (window.width(), window.height()) == (width, height)
    assert {name: wrong for name, wrong in found.items() if wrong} == {}


@pytest.mark.parametrize(("width", "height"), FOR_FINGERS)
def test_fingers_hit_everything(program: Program, theme: Theme, width: int, height: int) -> None:
    theme.suit_touch(is_on=True)
    window = program.window
    window.resize(width, height)
    found = {"start": _settled(lambda: faults(window, least=TOUCH))}
    program.open_sample()
    for name in pages(program):
        QTest.qWait(1)  # what is made when it is seen has its size then
        found[name] = _settled(lambda: faults(window, least=TOUCH))
        for view in window.findChildren(QAbstractItemView):
            found[name] += _low_rows(view)
        found[name] += [wrong for bar in window.findChildren(QTabBar) for wrong in _low_tabs(bar)]
    for name, opened in windows(program):
        found[name] = _settled(lambda opened=opened: faults(opened, least=TOUCH))
    bar = window.menuBar()
    found["menus"] = _low_actions(bar)
    menus = bar.findChildren(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly)
    for menu in menus:
        menu.popup(window.pos())
        found["menus"] += _low_actions(menu)
        menu.close()
    assert (window.width(), window.height(), len(menus) > 5) == (width, height, True)
    assert {"run-queueTab", "wrapup-export"} <= set(found)
    combo = window.findChild(QComboBox, "sceneCombo")
    assert isinstance(combo, QComboBox)
    program.window.show_page(PageName.RUN)
    combo.showPopup()
    found["combo"] = _low_rows(combo.view())
    combo.hidePopup()
    assert {name: wrong for name, wrong in found.items() if wrong} == {}


def _low_rows(view: QAbstractItemView) -> list[str]:
    model, is_to_read = view.model(), isinstance(view, (GridTable, QHeaderView))
    if is_to_read or not view.isVisible() or not model.rowCount():
        return []
    height = view.visualRect(model.index(0, 0)).height()
    return [] if height >= TOUCH else [f"rows of {view.objectName()}: {height}"]


def _low_tabs(bar: QTabBar) -> list[str]:
    shown = [n for n in range(bar.count()) if bar.isVisible() and bar.isTabVisible(n)]
    return [f"tab {bar.tabText(n)}" for n in shown if bar.tabRect(n).height() < TOUCH]


def _low_actions(bar: QMenu | QMenuBar) -> list[str]:
    shown = [each for each in bar.actions() if each.isVisible() and not each.isSeparator()]
    return [each.text() for each in shown if bar.actionGeometry(each).height() < TOUCH]


def _faults_of(window: QWidget) -> list[str]:
    return faults(window)


def _settled(look: Callable[[], list[str]]) -> list[str]:
    """What is wrong still when the layout has come to rest."""
    found = look()
    for _ in range(PATIENCE):
        if not found:
            break
        QTest.qWait(1)
        found = look()
    return found
