"""Answers to a survey on the projector: readable at 20 m, stepped through by keys, never early."""

from itertools import combinations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from civicforum.domain.kinds import Scene
from civicforum.domain.projector import ShowScene
from civicforum.domain.waves import CloseWave, ResolveEntry
from civicforum.screens.projector import ProjectorScreen, View
from civicforum.screens.projector.model import Beam, Slope
from civicforum.screens.result import Tone
from civicforum.ui.projector.canvas import ProjectorCanvas
from civicforum.ui.theme import Theme
from tests.support.room import Room
from tests.support.survey_day import survey_orders
from tests.ui.driver import CONTROL, SHIFT, Facilitator

LONG = "한강공원 야간 조명과 운영 시간에 대한 시민 의견을 듣고 정하는 자리"
BARS = ProjectorScreen(
    View.SURVEY,
    f"{LONG}에 얼마나 찬성하십니까?",
    note="토론 후",
    foot="100 % = 응답자 1,234명, 가중; 괄호 안은 사람 수 · 복수 응답 · 외 5개 · 2쪽 중 1쪽",
    beams=tuple(
        Beam(f"{n}번 {LONG}", "100.0% (1234)", 0, 900 - 90 * n, Tone.LEADER) for n in range(7)
    ),
)
MEANS = ProjectorScreen(
    View.SURVEY,
    f"{LONG}에 얼마나 찬성하십니까?",
    note="변화 +1.10",
    foot="0 매우 반대 – 10 매우 찬성 · 괄호 안은 응답자 수 · 2쪽 중 2쪽",
    slopes=(Slope("평균", (0, 1000, None, 500), ("0.00 (123)", "10.00 (123)", "", "5.00 (123)")),),
    waves=("토론 전", "숙의 자료를 읽은 뒤", "토론 중간 점검", "토론 후"),
)
SHARES = ProjectorScreen(
    View.SURVEY,
    f"{LONG}에 얼마나 찬성하십니까?",
    note="변화",
    foot="그 차수 응답자에 대한 비율",
    slopes=tuple(
        Slope(f"{n}번 {LONG}", (height, 990 + n), (f"{height / 10}%", "99.9%"))
        for n, height in enumerate((0, 10, 500, 510, 1000))
    ),
    waves=("토론 전", "토론 후"),
)


@pytest.fixture
def canvas(theme: Theme, qtbot: QtBot) -> ProjectorCanvas:
    assert theme.per_cent == 100
    made = ProjectorCanvas()
    qtbot.addWidget(made)
    return made


@pytest.mark.parametrize("size", [(960, 540), (1024, 768), (1280, 720), (1920, 1080)], ids=str)
@pytest.mark.parametrize("screen", [BARS, MEANS, SHARES], ids=["bars", "means", "shares"])
def test_it_can_be_read_from_the_last_row(
    canvas: ProjectorCanvas, qtbot: QtBot, screen: ProjectorScreen, size: tuple[int, int]
) -> None:
    canvas.resize(*size)
    canvas.show()
    canvas.present(screen)
    qtbot.waitExposed(canvas)
    canvas.form.canvasLayout.activate()
    least = size[1] * 4 // 100
    labels = [label for label in canvas.findChildren(QLabel) if label.isVisible()]
    assert all(label.font().pixelSize() >= least for label in labels)
    assert all(label.height() >= label.sizeHint().height() for label in labels)
    picture = canvas.beams if screen.beams else canvas.slopes
    areas = [label.geometry() for label in labels] + [picture.geometry()]
    assert all(canvas.rect().contains(area) for area in areas)
    assert not any(one.intersects(other) for one, other in combinations(areas, 2))
    if screen.beams:
        assert all(font.pixelSize() >= least for _, _, font in canvas.beams.texts())
    canvas.hide()


@pytest.mark.parametrize("size", [(960, 540), (1024, 768), (1920, 1080)], ids=str)
@pytest.mark.parametrize("screen", [MEANS, SHARES], ids=["means", "shares"])
def test_numbers_of_slopes_do_not_lie_on_each_other(
    canvas: ProjectorCanvas, qtbot: QtBot, screen: ProjectorScreen, size: tuple[int, int]
) -> None:
    canvas.resize(*size)
    canvas.show()
    canvas.present(screen)
    qtbot.waitExposed(canvas)
    canvas.form.canvasLayout.activate()
    slopes, told = canvas.slopes, canvas.slopes.texts()
    font = slopes.lettering()
    assert font.pixelSize() >= size[1] * 4 // 100
    places: list[QRect] = []
    for place, text in told:
        wide = QFontMetrics(font).horizontalAdvance(text)
        assert wide <= place.width() + 1, text
        places.append(QRect(place.left(), place.top(), wide, place.height()))
        assert slopes.rect().contains(places[-1]), text
    assert not any(one.intersects(other) for one, other in combinations(places, 2))
    numbers = [text for slope in screen.slopes for text in slope.texts if text]
    assert all(any(text.startswith(number) for _, text in told) for number in numbers)
    assert slopes.accessibleName().startswith(screen.slopes[0].label)
    canvas.hide()


def test_a_point_is_as_high_as_its_mean(canvas: ProjectorCanvas, qtbot: QtBot) -> None:
    canvas.resize(1280, 720)
    canvas.show()
    slope = Slope("Mean", (0, 1000, 500), ("0.00", "10.00", "5.00"))
    canvas.present(ProjectorScreen(View.SURVEY, "Q?", slopes=(slope,), waves=("a", "b", "c")))
    qtbot.waitExposed(canvas)
    low, high, middle = canvas.slopes.points(0)
    assert middle.y() == pytest.approx((low.y() + high.y()) / 2, abs=1)
    image = canvas.slopes.grab().toImage()
    assert image.pixelColor(middle).name().upper() == "#56B4E9"
    canvas.present(ProjectorScreen(View.SURVEY, "Q?"))
    assert canvas.slopes.isHidden()
    assert canvas.slopes.texts() == []
    canvas.slopes.grab()
    canvas.hide()


@pytest.fixture
def answered(facilitator: Facilitator, room: Room) -> Facilitator:
    """Forty forms before, all but four after, both waves closed."""
    room.do(*survey_orders(), ResolveEntry("day", 2, "c00", "agree", "9"))
    room.do(CloseWave("day", 1), CloseWave("day", 2))
    facilitator.settle()
    return facilitator


def until(hands: Facilitator, text: str) -> None:
    """The answers are counted on another thread."""
    for _ in range(300):
        if text in hands.projector:
            return
        QTest.qWait(10)
    raise AssertionError(hands.projector)


def test_the_operator_pages_through_the_waves(answered: Facilitator, room: Room) -> None:
    room.do(ShowScene(Scene.SURVEY, survey="day", question="worry"))
    answered.settle()
    until(answered, "100 % = 40 who answered; in brackets people")
    for page, keys in ((2, Qt.Key.Key_PageDown), (3, Qt.Key.Key_PageDown)):
        answered.key(keys, CONTROL)
        answered.settle()
        assert f"page {page} of 3" in answered.projector
    answered.key(Qt.Key.Key_PageDown, CONTROL)
    answered.key(Qt.Key.Key_PageUp, CONTROL)
    answered.settle()
    assert room.forum.scene_page == 1
    answered.key(Qt.Key.Key_F8, SHIFT)
    answered.key(Qt.Key.Key_F8, SHIFT)
    answered.settle()
    assert "page 2 of 3" in answered.projector


def test_without_a_survey_there_is_nothing_to_look_at(facilitator: Facilitator, room: Room) -> None:
    facilitator.choose_in("sceneCombo", Scene.SURVEY)
    facilitator.take()
    assert room.forum.scene is Scene.SURVEY
    facilitator.key(Qt.Key.Key_PageDown, CONTROL)
    assert room.forum.scene_page == 0
    picture = facilitator.find(ProjectorCanvas, "nextPicture")
    assert picture.form.linesLabel.text() == "No question of a survey was chosen"
