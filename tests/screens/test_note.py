import pytest

from civicforum.base.errors import Refused
from civicforum.domain.cards import AddCard
from civicforum.domain.command import Command
from civicforum.domain.decisions import RecordDecision
from civicforum.screens.note import order_from_note


@pytest.mark.parametrize(
    ("text", "order"),
    [
        ("/결정 조명은 9시까지", RecordDecision("조명은 9시까지")),
        (" /decision lights until 9", RecordDecision("lights until 9")),
        ("/의견 가로등을 늘려 주세요", AddCard("가로등을 늘려 주세요")),
        ("/opinion more lamps", AddCard("more lamps")),
        ("/결정", RecordDecision("")),
    ],
)
def test_the_first_word_says_what_becomes_of_it(text: str, order: Command) -> None:
    assert order_from_note(text) == order


@pytest.mark.parametrize("text", ["", "결정 9시", "/fly", "//decision x"])
def test_a_note_without_a_known_word_is_refused(text: str) -> None:
    with pytest.raises(Refused):
        order_from_note(text)
