"""The list model of a column."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from civicforum.domain.cards import AddCard
from civicforum.screens.cards import cards_screen
from civicforum.ui.language import current_words
from civicforum.ui.run.cards_model import CardsModel
from tests.support.room import Room
from tests.ui.driver import Facilitator
from tests.ui.run.board import (
    show_board,
)


@pytest.fixture
def board(facilitator: Facilitator, room: Room) -> Facilitator:
    return show_board(facilitator, room)


@pytest.mark.parametrize(
    ("before", "after"), [("", "123"), ("123", "23"), ("13", "1234"), ("1234", ""), ("12", "34")]
)
def test_a_column_becomes_another(
    qtmodeltester: ModelTester, room: Room, qtbot: QtBot, before: str, after: str
) -> None:
    words = current_words()
    room.do(*(AddCard("Text", card=n, number=int(n)) for n in "1234"))
    column = cards_screen(room.forum, words=words).columns[0]
    model = CardsModel()
    for wanted in (before, after):
        model.show([card for card in column.cards if card.id in wanted], {"2": 1})
        qtmodeltester.check(model)  # pyright: ignore[reportUnknownMemberType]
        assert [model.at(n).id for n in range(model.rowCount())] == list(wanted)
    with qtbot.assertNotEmitted(model.modelReset):
        assert model.show(column.cards, {})
    assert model.place_of("3") == 2
    assert model.place_of("gone") == -1
    assert model.index(1).data(Qt.ItemDataRole.ToolTipRole) == "Text"
    assert model.index(1).data(Qt.ItemDataRole.DecorationRole) is None
    assert model.data(model.index(-1)) is None
    assert not model.removeRows(0, 1)
