"""What is dragged within the window: ids, as a list."""

import json
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QMimeData

CARDS: Final = "application/x-civicforum-cards"


def packed(cards: Sequence[str]) -> QMimeData:
    """Ids of cards, to be dragged."""
    data = QMimeData()
    data.setData(CARDS, json.dumps(list(cards)).encode())
    return data


def unpacked(data: QMimeData) -> list[str]:
    """The ids of cards that were dragged."""
    return [str(card) for card in json.loads(bytes(data.data(CARDS).data()))]
