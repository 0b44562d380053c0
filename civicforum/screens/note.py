"""The quick note: one line, its first word says what becomes of it."""

from civicforum.base.errors import Refused
from civicforum.domain.cards import AddCard
from civicforum.domain.command import Command
from civicforum.domain.decisions import RecordDecision

_DECISION = frozenset({"/결정", "/decision"})
_OPINION = frozenset({"/의견", "/opinion"})


def order_from_note(text: str) -> Command:
    """The order that a quick note stands for, such as "/결정 조명은 9시까지".

    Raises:
        Refused: it begins with no known word.
    """
    kind, _, said = text.strip().partition(" ")
    if kind in _DECISION:
        return RecordDecision(said)
    if kind in _OPINION:
        return AddCard(said)
    raise Refused("note-unknown")
