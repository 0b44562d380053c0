"""How a result was counted, on the projector: readable at 20 m, stepped through by keys."""

from itertools import combinations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from civicforum.domain.keying import EnterBallots
from civicforum.domain.kinds import Channel, Scene, Shape
from civicforum.domain.polls import AddPoll, ClosePoll, OpenPoll, RevealResult
from civicforum.domain.projector import ShowScene
from civicforum.domain.sittings import OpenSitting
from civicforum.screens.projector import ProjectorScreen, View
from civicforum.screens.projector.model import Beam
from civicforum.screens.result import Tone
from civicforum.ui.projector.canvas import ProjectorCanvas
from civicforum.ui.theme import Theme
from tests.support.room import Room
from tests.ui.driver import CONTROL, Facilitator

LONG = "한강공원 야간 조명과 운영 시간에 대한 시민 의견을 듣고 정하는 자리"
ROUND = ProjectorScreen(
    View.COUNT,
    LONG,
    note=f"8단계 중 3단계: {LONG} 탈락, 1,234.5표 이양",
    foot="점선: 당선 기준 1,234 · 소진 12 · 외 5개",
    beams=tuple(
        Beam(f"{'✓ ' if n < 2 else ''}{n}번 {LONG}", "1,234.5 (+123)", 0, 900 - 90 * n, Tone.LEADER)
        for n in range(7)
    ),
    line=640,
)
BUDGET = ProjectorScreen(
    View.COUNT,
    LONG,
    note="선정되지 않은 사업과 까닭",
    foot="점선: 전체 예산 · 10쪽 중 4쪽",
    beams=(
        Beam("예산", "51.2%", 0, 450, Tone.LEADER),
        *(
            Beam(f"✗ {LONG} {n}", "1,234,567,000", 450, 200, Tone.OTHER, f"{LONG} 까닭")
            for n in range(3)
        ),
    ),
    line=880,
)


@pytest.fixture
def canvas(theme: Theme, qtbot: QtBot) -> ProjectorCanvas:
    assert theme.per_cent == 100
    made = ProjectorCanvas()
    qtbot.addWidget(made)
    return made


@pytest.mark.parametrize("size", [(960, 540), (1024, 768), (1280, 720), (1920, 1080)], ids=str)
@pytest.mark.parametrize("screen", [ROUND, BUDGET], ids=["round", "budget"])
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
    beams = canvas.beams
    areas = [label.geometry() for label in labels] + [beams.geometry()]
    assert all(canvas.rect().contains(area) for area in areas)
    assert not any(one.intersects(other) for one, other in combinations(areas, 2))
    texts = beams.texts()
    assert len(texts) == sum(3 if beam.detail else 2 for beam in screen.beams)
    places: list[QRect] = []
    for place, text, font in texts:
        assert font.pixelSize() >= least, text
        metrics = QFontMetrics(font)
        wide = metrics.horizontalAdvance(text)
        assert wide <= place.width() + 1, text
        assert metrics.height() <= place.height() * 1.25
        assert beams.rect().contains(place.intersected(QRect(place.topLeft(), place.size())))
        places.append(QRect(place.left(), place.top(), wide, place.height()))
    assert not any(one.intersects(other) for one, other in combinations(places, 2))
    for line in beams.lines():
        assert not any(place.contains(line.p1()) or place.contains(line.p2()) for place in places)
    canvas.hide()


def test_bars_are_as_long_as_their_share_and_the_line_stands_at_its_place(
    canvas: ProjectorCanvas, qtbot: QtBot
) -> None:
    canvas.resize(1280, 720)
    canvas.show()
    beams = (Beam("A", "10", 0, 1000, Tone.LEADER), Beam("B", "5", 250, 500, Tone.LEADER))
    canvas.present(ProjectorScreen(View.COUNT, "What?", beams=beams, line=500))
    qtbot.waitExposed(canvas)
    image = canvas.beams.grab().toImage()
    row = canvas.beams.height() // 2
    blue = image.pixelColor(canvas.beams.lines()[0].x1() - 20, row // 2)
    first, second = (
        [x for x in range(image.width()) if image.pixelColor(x, y) == blue]
        for y in (row // 2, row + row // 2)
    )
    whole = first[-1] - first[0]
    assert second[0] - first[0] == pytest.approx(whole / 4, abs=4)
    assert second[-1] - second[0] == pytest.approx(whole / 2, abs=4)
    assert canvas.beams.lines()[0].x1() == pytest.approx(first[0] + whole / 2, abs=4)
    assert canvas.beams.accessibleName() == "A 10, B 5"
    canvas.present(ProjectorScreen(View.COUNT, "What?"))
    assert canvas.beams.lines() == []
    assert canvas.beams.isHidden()
    canvas.beams.grab()
    canvas.hide()


@pytest.fixture
def counted(facilitator: Facilitator, room: Room) -> Facilitator:
    """A ranked vote with three rounds, revealed."""
    options = ("A", "B", "C", "D")
    poll = AddPoll("What first?", options, shape=Shape.RANKING, channels=(Channel.PAPER,), poll="v")
    room.do(OpenSitting(), poll, OpenPoll("v"))
    piles = (((1, 2, 0, 0), 4), ((0, 1, 2, 0), 3), ((0, 2, 1, 0), 2), ((0, 0, 0, 1), 1))
    room.do(EnterBallots("v", piles), ClosePoll("v"), RevealResult("v"))
    facilitator.settle()
    return facilitator


def test_the_operator_pages_through_the_rounds(counted: Facilitator, room: Room) -> None:
    counted.key(Qt.Key.Key_PageDown, CONTROL)
    counted.settle()
    assert room.forum.scene is Scene.FOLLOW  # looked at first
    picture = counted.find(ProjectorCanvas, "nextPicture")
    assert picture.form.noteLabel.text() == "Round 1 of 3: D out, 1 votes go on"
    counted.key(Qt.Key.Key_F8)
    counted.settle()
    assert "Round 1 of 3" in counted.projector
    for page, keys in (
        (2, Qt.Key.Key_PageDown),
        (3, Qt.Key.Key_PageDown),
        (3, Qt.Key.Key_PageDown),
    ):
        counted.key(keys, CONTROL)
        counted.settle()
        assert f"Round {page} of 3" in counted.projector
    counted.key(Qt.Key.Key_PageUp, CONTROL)
    counted.settle()
    assert "Round 2 of 3" in counted.projector
    counted.key(Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    counted.key(Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    counted.settle()
    assert "Round 2 of 3" in counted.projector
    for _ in range(3):
        counted.key(Qt.Key.Key_PageUp, CONTROL)
    counted.settle()
    assert "Round 1 of 3" in counted.projector


def test_without_a_result_there_is_nothing_to_page(facilitator: Facilitator, room: Room) -> None:
    room.do(ShowScene(Scene.COUNT))
    facilitator.key(Qt.Key.Key_PageDown, CONTROL)
    facilitator.settle()
    assert room.forum.scene_page == 0
    assert "There is no result yet" in facilitator.projector
