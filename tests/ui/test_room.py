"""The Run page in windows of many sizes: smaller parts before a scroll bar."""

import pytest
from PySide6.QtWidgets import QScrollArea
from pytestqt.qtbot import QtBot

from tests.ui.driver import Facilitator

WIDTHS = (1024, 1366)
HEIGHTS = range(560, 900, 20)
LOWEST_WITH_MESSAGE = 620


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
    least = LOWEST_WITH_MESSAGE if sentence else HEIGHTS.start
    assert {height: far for height, far in beyond.items() if far and height >= least} == {}
