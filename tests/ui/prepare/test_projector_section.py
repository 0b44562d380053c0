"""The test picture: on the chosen screen, never over the facilitator's window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListView, QWidget
from pytestqt.qtbot import QtBot

from civicforum.screens.ready import Section
from civicforum.ui.prepare.projector_section import ProjectorSection
from civicforum.ui.prepare.test_picture import PictureWindow
from tests.ui.prepare.conftest import Preparer


@pytest.fixture
def projectionist(preparer: Preparer) -> Preparer:
    """In the projector section."""
    preparer.turn_to(Section.PROJECTOR)
    return preparer


def picture(preparer: Preparer) -> PictureWindow | None:
    return preparer.hands.find(ProjectorSection, "ProjectorSection").picture


def test_the_screens_are_listed(projectionist: Preparer) -> None:
    size = QGuiApplication.primaryScreen().size()
    (row,) = projectionist.hands.rows("screensView")
    assert row.endswith(f"{size.width()}×{size.height()} · this window is here")
    assert "Only this screen is connected." in projectionist.hands.text("screensHint")
    assert "6. Projector, missing: not seen yet" in projectionist.sections


def test_with_one_screen_the_picture_comes_in_a_window(
    projectionist: Preparer, qtbot: QtBot
) -> None:
    assert not projectionist.hands.find(QWidget, "hidePictureButton").isEnabled()
    projectionist.hands.click("showPictureButton")
    shown = picture(projectionist)
    assert shown is not None
    assert not shown.isFullScreen()
    assert (shown.width() * 9, shown.windowTitle()[:20]) == (
        shown.height() * 16,
        "CivicForum Projector",
    )
    assert "6. Projector, complete, 1 screen" in projectionist.sections
    colours = {shown.grab().toImage().pixelColor(x, 40).name() for x in range(200)}
    assert len(colours) > 2
    projectionist.hands.click("showPictureButton")
    assert picture(projectionist) is shown
    projectionist.hands.click("hidePictureButton")
    qtbot.waitUntil(lambda: picture(projectionist) is None)
    assert not projectionist.hands.find(QWidget, "hidePictureButton").isEnabled()


def test_enter_on_a_screen_shows_it_and_esc_closes_it(
    projectionist: Preparer, qtbot: QtBot
) -> None:
    view = projectionist.hands.find(QListView, "screensView")
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Return)
    shown = picture(projectionist)
    assert shown is not None
    QTest.keyClick(shown, Qt.Key.Key_A)
    assert shown.isVisible()
    QTest.keyClick(shown, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: picture(projectionist) is None)
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert picture(projectionist) is not None
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert picture(projectionist) is None
    assert projectionist.hands.window.isVisible()


def test_the_picture_goes_with_the_forum(projectionist: Preparer, qtbot: QtBot) -> None:
    projectionist.hands.click("showPictureButton")
    shown = picture(projectionist)
    assert shown is not None
    with qtbot.waitSignal(shown.closed):
        projectionist.hands.program.close_forum()
