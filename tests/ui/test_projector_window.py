"""What the room sees: sizes by the height, whole questions, a screen that may be unplugged."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from civicforum.domain.progress import StartItem
from civicforum.domain.sittings import OpenSitting
from civicforum.screens.projector import ProjectorScreen, View
from civicforum.screens.result import Bar, Tone
from civicforum.ui.application import Program
from civicforum.ui.deeds import Deed
from civicforum.ui.language import speak
from civicforum.ui.projector.canvas import ProjectorCanvas
from civicforum.ui.projector.fitting import fitted
from civicforum.ui.projector.window import SETTLE, ProjectorWindow
from civicforum.ui.theme import Theme, text_font
from tests.support.room import Room
from tests.ui.driver import Facilitator

_SENTENCE = (
    "Should the park close its gates to cars from nine in the evening until six in the morning"
)


class Console:
    """A screen of the laptop beside, or over, the only one that the offscreen platform has."""

    def __init__(self, area: QRect) -> None:
        self._area = area

    def geometry(self) -> QRect:
        """Where it is."""
        return self._area


@pytest.fixture
def window(facilitator: Facilitator, program: Program) -> ProjectorWindow:
    assert program.projector is not None
    return program.projector


@pytest.fixture
def canvas(qtbot: QtBot) -> ProjectorCanvas:
    made = ProjectorCanvas()
    qtbot.addWidget(made)
    made.resize(1280, 720)
    return made


def test_titles(window: ProjectorWindow, facilitator: Facilitator, room: Room) -> None:
    assert window.windowTitle() == f"CivicForum Projector – {room.forum.title}"
    assert facilitator.window.windowTitle() == f"CivicForum – {room.forum.title}"


@pytest.mark.parametrize("height", [540, 720, 1080])
def test_characters_are_readable_at_twenty_metres(canvas: ProjectorCanvas, height: int) -> None:
    canvas.resize(height * 16 // 9, height)
    canvas.present(ProjectorScreen(View.TIMER, "Q&A", big="12:47", note="time left"))
    form = canvas.form
    assert 0.06 <= form.titleLabel.font().pixelSize() / height <= 0.081
    assert 0.06 <= form.noteLabel.font().pixelSize() / height <= 0.08
    assert 0.20 <= form.bigLabel.font().pixelSize() / height <= 0.30


def test_nobody_votes_on_half_a_question(canvas: ProjectorCanvas) -> None:
    canvas.present(ProjectorScreen(View.POLL, f"{_SENTENCE}, every day of the week?", note="open"))
    shown = canvas.form.titleLabel.text()
    assert shown.replace("\n", " ").endswith("every day of the week?")
    assert shown.count("\n") <= 2
    canvas.present(ProjectorScreen(View.POLL, " ".join([_SENTENCE] * 4)))
    assert canvas.form.titleLabel.text().endswith("…")


def test_lines_break_between_words(qapp: QApplication) -> None:
    metrics = QFontMetricsF(text_font(20))
    room = metrics.horizontalAdvance("한강공원 야간 조명")
    assert fitted("한강공원 야간 조명 운영", metrics, room, most=2) == "한강공원 야간 조명\n운영"
    assert fitted("한강공원 야간 조명 운영", metrics, room).endswith("…")
    assert fitted("", metrics, room) == ""


def test_the_same_picture_is_not_painted_again(canvas: ProjectorCanvas) -> None:
    screen = ProjectorScreen(View.AGENDA, "Forum", lines=("·  1. A", "▶  2. B"))
    canvas.present(screen)
    label = canvas.form.linesLabel
    label.setText("untouched")
    canvas.present(screen)
    assert label.text() == "untouched"


def test_blank_and_agenda_by_key(facilitator: Facilitator, room: Room, qtbot: QtBot) -> None:
    room.do(OpenSitting(), StartItem("floor"))
    facilitator.blank()
    qtbot.wait(120)
    assert facilitator.projector == ""
    facilitator.blank()
    facilitator.show_agenda()
    qtbot.wait(120)
    assert "▶  2. Q&A" in facilitator.projector
    facilitator.show_scene(Deed.SCENE_FOLLOW)
    qtbot.wait(120)
    assert "20:00" in facilitator.projector


def test_a_scene_is_looked_at_before_the_room_sees_it(
    facilitator: Facilitator, room: Room, qtbot: QtBot
) -> None:
    room.do(OpenSitting(), StartItem("floor"))
    actions = facilitator.window.actions_
    actions[Deed.SCENE_TEXT].trigger()
    box = facilitator.find(QPlainTextEdit, "sceneText")
    assert box.isVisible()
    QTest.keyClicks(box, "Lunch until one")
    picture = facilitator.find(ProjectorCanvas, "nextPicture")
    assert picture.form.linesLabel.text() == "Lunch until one"
    facilitator.settle()
    assert "20:00" in facilitator.projector
    assert not actions[Deed.SCENE_TEXT].isChecked()
    facilitator.take()
    assert facilitator.projector == "Lunch until one"
    assert actions[Deed.SCENE_TEXT].isChecked()
    facilitator.take()
    assert facilitator.message("projectorNotice")
    facilitator.blank()
    assert facilitator.projector == ""
    facilitator.blank()
    assert facilitator.projector == "Lunch until one"
    facilitator.find(QWidget, "nextButton").setFocus()
    facilitator.undo()
    assert facilitator.projector == ""


def test_the_rehearsal_stands_above_the_picture(
    facilitator: Facilitator, window: ProjectorWindow
) -> None:
    plain = window.canvas.grab().toImage().pixelColor(5, 5)
    facilitator.click("rehearseButton")
    rehearsed = facilitator.program.projector
    assert rehearsed is not None
    assert rehearsed.canvas.grab().toImage().pixelColor(5, 5) != plain


def test_in_a_narrow_window_the_pictures_lie_over_the_page(
    facilitator: Facilitator, qtbot: QtBot
) -> None:
    facilitator.window.resize(1024, 560)
    panel = facilitator.find(QWidget, "rightCard")
    qtbot.waitUntil(panel.isHidden)
    facilitator.click("stripPictureButton")
    assert panel.isVisible()
    QTest.keyClick(panel, Qt.Key.Key_Escape)
    assert panel.isHidden()
    facilitator.window.resize(1366, 700)
    qtbot.waitUntil(panel.isVisible)


WORDY = "한강공원 야간 조명과 운영 시간에 대한 시민 의견을 듣고 정하는 자리"
SCENES = [
    ProjectorScreen(
        View.AGENDA,
        WORDY,
        lines=tuple(f"▶  {n}. {WORDY}" for n in range(6)),
        foot=WORDY,
    ),
    ProjectorScreen(
        View.TIMER,
        WORDY,
        big="+1:02:47",
        note="■ " + WORDY,
        lines=(WORDY,),
        foot=WORDY,
    ),
    ProjectorScreen(View.POLL, WORDY, note=WORDY, lines=(WORDY,) * 7, foot=WORDY),
    ProjectorScreen(
        View.LINES,
        WORDY,
        lines=tuple(f"A  {WORDY} · {n}" for n in range(7)),
        foot=WORDY,
    ),
    ProjectorScreen(View.TEXT, lines=(WORDY, "Open floor until nine", WORDY)),
    ProjectorScreen(View.WORDS, WORDY, lines=(WORDY, WORDY, WORDY)),
]


@pytest.mark.parametrize("size", [(1280, 720), (1024, 768), (1920, 1080)], ids=str)
@pytest.mark.parametrize("screen", SCENES, ids=lambda screen: screen.view)
def test_every_scene_can_be_read_from_the_last_row(
    canvas: ProjectorCanvas, qtbot: QtBot, screen: ProjectorScreen, size: tuple[int, int]
) -> None:
    canvas.resize(*size)
    canvas.show()
    canvas.present(screen)
    qtbot.waitExposed(canvas)
    labels = [label for label in canvas.findChildren(QLabel) if label.isVisible()]
    assert labels
    least = size[1] * 4 // 100
    assert [label.text() for label in labels if label.font().pixelSize() < least] == []
    needed = [label.sizeHint() for label in labels]
    assert [
        label.text()
        for label, hint in zip(labels, needed, strict=True)
        if hint.width() > label.width() + 1 or hint.height() > label.height() + 1
    ] == []
    areas = [label.geometry() for label in labels]
    assert all(canvas.rect().contains(area) for area in areas)
    canvas.hide()


def test_the_preview_shows_the_same(facilitator: Facilitator, window: ProjectorWindow) -> None:
    facilitator.press_next()
    preview = facilitator.find(ProjectorCanvas, "preview")
    for name in ("titleLabel", "linesLabel"):
        small, big = preview.findChild(QLabel, name), window.canvas.findChild(QLabel, name)
        assert isinstance(small, QLabel)
        assert isinstance(big, QLabel)
        assert small.text() == big.text()


def test_with_one_screen_it_comes_to_the_front(
    facilitator: Facilitator, window: ProjectorWindow, qtbot: QtBot
) -> None:
    console = facilitator.window.screen()
    window.toggle_full_screen(console)
    assert not window.isFullScreen()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.toggle_full_screen(console)
    assert window.isFullScreen()
    assert facilitator.text("projectorStatus").count("×") == 1
    window.toggle_full_screen(console)
    assert not window.isFullScreen()


def test_a_projector_that_shows_the_same_as_the_laptop_is_not_filled(
    facilitator: Facilitator, window: ProjectorWindow
) -> None:
    mirrored = Console(QGuiApplication.screens()[0].geometry())
    window.toggle_full_screen(mirrored)  # pyright: ignore[reportArgumentType]
    assert not window.isFullScreen()


def test_unplugged_it_hides_and_comes_back(
    facilitator: Facilitator,
    window: ProjectorWindow,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    only = QGuiApplication.screens()[0]
    other = Console(QRect(-1366, 0, 1366, 768))
    window.toggle_full_screen(other)  # pyright: ignore[reportArgumentType]
    assert window.isFullScreen()
    application = QGuiApplication.instance()
    assert isinstance(application, QGuiApplication)
    application.screenRemoved.emit(only)
    assert window.is_unplugged
    assert facilitator.text("projectorStatus") == "Unplugged, will return by itself"
    assert facilitator.info.startswith("The projector screen is gone.")
    announcer = facilitator.window.announcer
    assert announcer is not None
    assert announcer.last == facilitator.info
    speak("ko")
    qtbot.waitUntil(lambda: facilitator.info.startswith("프로젝터 연결이 끊겼습니다."))
    speak("en")
    qtbot.waitUntil(lambda: facilitator.info.startswith("The projector screen is gone."))
    application.screenAdded.emit(only)
    qtbot.waitUntil(lambda: not window.is_unplugged, timeout=2000)
    assert window.isFullScreen()
    assert facilitator.info == ""
    window.toggle_full_screen(other)  # pyright: ignore[reportArgumentType]
    assert facilitator.text("projectorStatus") == "in a window"
    assert window.size() == QSize(960, 540)


def test_unplugged_it_can_be_a_window(
    facilitator: Facilitator, window: ProjectorWindow, qtbot: QtBot
) -> None:
    only = QGuiApplication.screens()[0]
    other = Console(QRect(-1366, 0, 1366, 768))
    window.toggle_full_screen(other)  # pyright: ignore[reportArgumentType]
    application = QGuiApplication.instance()
    assert isinstance(application, QGuiApplication)
    facilitator.window.info.tell("The screen may go to sleep")
    application.screenRemoved.emit(only)
    facilitator.click("infoButton")
    assert window.isVisible()
    assert not window.isFullScreen()
    assert window.size() == QSize(960, 540)
    assert facilitator.text("projectorStatus") == "in a window"
    assert facilitator.info == "The screen may go to sleep"
    application.screenAdded.emit(only)
    qtbot.wait(SETTLE + 50)
    assert not window.isFullScreen()


def test_what_was_told_before_is_there_again(facilitator: Facilitator) -> None:
    info = facilitator.window.info
    for sentence in ("Battery at 20 %", "No room", "Battery at 20 %"):
        info.tell(sentence)
    assert facilitator.info == "Battery at 20 %"
    facilitator.click("infoClose")
    assert facilitator.info == "No room"
    info.tell("Gone")
    info.take_back("No room")
    assert facilitator.info == "Gone"
    facilitator.click("infoClose")
    assert facilitator.info == ""


def test_it_speaks_the_language_of_the_window(window: ProjectorWindow, qtbot: QtBot) -> None:
    window.resize(QSize(640, 360))
    speak("ko")
    qtbot.wait(20)
    assert window.windowTitle().startswith("CivicForum Projector")


def test_another_colour_scheme_leaves_the_sizes_as_they_are(
    canvas: ProjectorCanvas, theme: Theme, qtbot: QtBot
) -> None:
    canvas.resize(960, 540)
    canvas.show()
    canvas.present(ProjectorScreen(View.AGENDA, title="Lights in the park"))
    label = canvas.form.titleLabel
    before = label.font().pixelSize()
    assert before > 30
    theme.choose(Qt.ColorScheme.Dark)
    qtbot.waitUntil(lambda: label.font().pixelSize() == before)
    theme.choose(Qt.ColorScheme.Light)
    assert label.font().pixelSize() != before  # Qt has just given the first font back
    qtbot.waitUntil(lambda: label.font().pixelSize() == before)
    theme.choose(Qt.ColorScheme.Unknown)
    canvas.hide()


@pytest.mark.parametrize("size", [(960, 540), (1366, 768), (1920, 1080)])
@pytest.mark.parametrize("number", [2, 5, 8])
def test_bars_give_way_to_the_question_and_to_what_they_are_of(
    theme: Theme, canvas: ProjectorCanvas, qtbot: QtBot, size: tuple[int, int], number: int
) -> None:
    assert theme.per_cent == 100
    canvas.resize(*size)
    canvas.show()
    qtbot.waitExposed(canvas)
    bars = tuple(Bar(f"Option {n}", 100 - n, "40.3%", 403, Tone.OTHER, n) for n in range(number))
    question = "(예시) 권고안에 함께 담을 과제를 두 개까지 골라 주십시오."
    foot = "100 % = 243 votes cast · up to 2 votes each · turnout 243 of 250 (97.2%) · three blocks"
    canvas.present(
        ProjectorScreen(View.RESULT, title=question, note="Chosen: Option 0", bars=bars, foot=foot)
    )
    form = canvas.form
    shown = [form.titleLabel, form.noteLabel, form.barsView, form.footLabel]
    qtbot.waitUntil(lambda: form.barsView.height() > 0 and form.footLabel.isVisible())
    form.canvasLayout.activate()
    labels = (form.titleLabel, form.noteLabel, form.footLabel)
    assert all(label.height() >= label.sizeHint().height() for label in labels)
    for one, other in pairwise(shown):
        assert one.geometry().bottom() < other.geometry().top(), (one.objectName(), size)
    assert form.barsView.height() // number >= canvas.height() * 4 // 100
    assert canvas.minimumSizeHint().height() <= size[1]  # nothing is pressed together
