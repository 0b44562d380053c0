"""The Run page in windows of many sizes: smaller parts before a scroll bar."""

import pytest
from PySide6.QtWidgets import QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.driver import Facilitator

WIDTHS = (1024, 1366)
HEIGHTS = range(560, 900, 20)


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize(
    "sentence", ["", "화면이 꺼질 수 있습니다."], ids=["alone", "below a message"]
)
def test_no_scroll_bar(facilitator: Facilitator, qtbot: QtBot, width: int, sentence: str) -> None:
    window = facilitator.window
    frame = window.findChild(QScrollArea, "pageFrame")
    assert isinstance(frame, QScrollArea)
    if sentence:
        window.info.tell(sentence, tone="warn")
    beyond: dict[int, int] = {}
    for height in HEIGHTS:
        window.resize(width, height)
        qtbot.wait(30)
        assert window.height() == height
        beyond[height] = frame.verticalScrollBar().maximum()
    assert beyond == dict.fromkeys(HEIGHTS, 0)


def test_the_speaker_has_room_below_a_message_too(facilitator: Facilitator, qtbot: QtBot) -> None:
    facilitator.press_next()
    facilitator.press_next()
    facilitator.ask("1")
    facilitator.ask("2")
    facilitator.press_next()
    window = facilitator.window
    window.info.tell("The screen may go to sleep.", tone="warn")
    window.resize(WIDTHS[0], HEIGHTS.start)
    qtbot.wait(30)
    frame, card = (
        window.findChild(QScrollArea, "pageFrame"),
        window.findChild(QWidget, "speakerCard"),
    )
    assert isinstance(frame, QScrollArea)
    assert isinstance(card, QWidget)
    assert card.isVisible()
    assert frame.verticalScrollBar().maximum() == 0
