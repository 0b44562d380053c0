"""Through everything that the program can show: each page, section, tab, step, scene and window."""

from collections.abc import Iterator

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListView, QPlainTextEdit, QPushButton, QTabWidget, QWidget

from civicforum.base.paths import resources
from civicforum.screens.ready import Section
from civicforum.ui.application import Program
from civicforum.ui.deeds import Deed
from civicforum.ui.page import PageName
from civicforum.ui.prepare.page import PreparePage
from civicforum.ui.prepare.roster_import import RosterImport
from civicforum.ui.run.survey_panel import SurveyPanel
from civicforum.ui.wrapup.page import WrapUpPage
from tests.ui.driver import Facilitator

SCENES = (
    Deed.SCENE_FOLLOW,
    Deed.SCENE_AGENDA,
    Deed.SCENE_TIMER,
    Deed.SCENE_SPEAKER,
    Deed.SCENE_CARDS,
    Deed.SCENE_POLL,
    Deed.SCENE_RESULT,
    Deed.SCENE_COUNT,
    Deed.SCENE_SURVEY,
    Deed.SCENE_TEXT,
    Deed.SCENE_LOGO,
    Deed.BLANK,
)
STEPS = ("check", "edit", "review", "export", "sync")
ROSTER = resources() / "sample" / "roster.csv"


def pages(program: Program) -> Iterator[str]:
    """Each part of the three pages of an open forum, which is then shown in the main window."""
    window = program.window
    window.show_page(PageName.RUN)
    tabs = window.findChild(QTabWidget, "tabs")
    assert isinstance(tabs, QTabWidget)
    for place in range(tabs.count()):
        tabs.setCurrentIndex(place)
        shown = tabs.currentWidget()
        assert shown is not None
        yield f"run-{shown.objectName()}"
        if isinstance(shown, SurveyPanel):
            yield from _results(shown)
    window.show_page(PageName.PREPARE)
    prepare = window.findChild(PreparePage)
    assert isinstance(prepare, PreparePage)
    for section in Section:
        prepare.show_section(section)
        yield f"prepare-{section}"
        if section is Section.SURVEYS:
            yield from _surveys(prepare)
    window.show_page(PageName.WRAP_UP)
    wrap_up = window.findChild(WrapUpPage)
    assert isinstance(wrap_up, WrapUpPage)
    for place, step in enumerate(STEPS):
        wrap_up.show_step(place)
        yield f"wrapup-{step}"


def _results(panel: SurveyPanel) -> Iterator[str]:
    """A scale with everything that is said of it."""
    panel.form.surveyResultsButton.click()
    while not panel.results.is_counted:
        QTest.qWait(10)  # it is being counted
    yield "run-surveyResults"
    panel.form.surveyKeyingButton.click()


def _surveys(prepare: PreparePage) -> Iterator[str]:
    """A survey with its waves, and questions of several kinds."""
    view = prepare.findChild(QListView, "surveysView")
    assert isinstance(view, QListView)
    for row in range(min(4, view.model().rowCount())):
        view.setCurrentIndex(view.model().index(row, 0))
        yield f"prepare-surveys-{row}"


def scenes(program: Program) -> Iterator[str]:
    """Each scene of the projector, which is then shown in its window."""
    facilitator = Facilitator(program)
    program.window.show_page(PageName.RUN)
    text = facilitator.find(QPlainTextEdit, "sceneText")
    text.setPlainText("쉬는 시간입니다. 3시에 다시 시작합니다.")
    for deed in SCENES:
        facilitator.window.actions_[deed].trigger()
        if deed is not Deed.BLANK:
            facilitator.window.actions_[Deed.TAKE].trigger()
        facilitator.settle()
        yield f"projector-{deed.removesuffix('Action')}"


def windows(program: Program) -> Iterator[tuple[str, QWidget]]:
    """Each window that opens beside the main one; it is closed before the next one opens."""
    bridge = Facilitator(program).find_bridge()
    for deed in (
        Deed.COMMANDS,
        Deed.FIND,
        Deed.KEYS,
        Deed.NEW,
        Deed.REOPEN_SITTING,
        Deed.ABOUT,
        Deed.PAPERS,
    ):
        before = set(program.window.findChildren(QWidget))
        program.window.actions_[deed].trigger()
        opened = [w for w in program.window.findChildren(QWidget) if w not in before]
        shown = next((w for w in opened if w.isWindow() and w.isVisible()), None)
        if shown is not None:
            yield f"window-{deed.removesuffix('Action')}", shown
            shown.close()
    dialog = RosterImport(program.window, bridge, ROSTER.read_bytes, ROSTER.name)
    dialog.show()
    QTest.qWaitForWindowExposed(dialog)
    button = dialog.findChild(QPushButton, "importButton")
    while isinstance(button, QPushButton) and not button.isEnabled():
        QTest.qWait(10)  # it is being read
    yield "window-roster", dialog
    dialog.close()
