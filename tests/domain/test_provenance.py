from hypothesis import given
from hypothesis import strategies as st

from civicforum.domain.cards import AddCard, MergeCards
from civicforum.domain.decisions import RecordDecision
from civicforum.domain.drafts import MakeOption
from civicforum.domain.kinds import Shape
from civicforum.domain.polls import AddPoll
from civicforum.domain.provenance import (
    Source,
    Trail,
    cards_behind,
    options_of_theme,
    sources_of_decision,
    trail_of_card,
)
from civicforum.domain.themes import AddTheme, PutUnderTheme
from tests.support.room import Room

TITLES = {"safe": "안전", "green": "녹지"}


def prepared(room: Room, cards: int = 4) -> Room:
    """Themes, cards c1 to cN without one, and a poll with options from both and from none."""
    room.do(*(AddTheme(title, theme=theme) for theme, title in TITLES.items()))
    room.do(*(AddCard(f"의견 {n}", card=f"c{n}") for n in range(1, cards + 1)))
    poll = AddPoll("무엇부터?", ("다른 것", "모두"), shape=Shape.ONE_MARK, poll="v")
    return room.do(poll, *(MakeOption(theme, "v") for theme in TITLES)) and room


def test_from_a_decision_to_its_cards(room: Room) -> None:
    prepared(room).do(PutUnderTheme("c4", "safe"), PutUnderTheme("c1", "green"))
    room.do(MergeCards("c4", ("c2",)), RecordDecision("안전부터", poll="v", decision="d"))
    forum = room.do(RecordDecision("표결 없이", decision="e"))
    cards = [forum.card_of(card) for card in ("c1", "c2", "c4")]
    assert sources_of_decision(forum, forum.decision_of("d")) == (
        Source("안전", "안전", (cards[1], cards[2])),
        Source("녹지", "녹지", (cards[0],)),
    )
    assert sources_of_decision(forum, forum.decision_of("e")) == ()


def test_an_option_from_no_theme_has_no_cards(room: Room) -> None:
    forum = prepared(room).forum
    assert cards_behind(forum, forum.poll_of("v"), "다른 것") == ()
    assert cards_behind(forum, forum.poll_of("v"), "그런 선택지 없음") == ()


def test_from_a_card_to_what_became_of_it(room: Room) -> None:
    prepared(room).do(PutUnderTheme("c1", "safe"), MergeCards("c1", ("c2",)))
    forum = room.do(RecordDecision("안전부터", poll="v"), AddTheme("빈", theme="empty"))
    expected = Trail(1, "안전", ((1, "안전"),), (1,))
    assert [trail_of_card(forum, forum.card_of(c)) for c in ("c1", "c2")] == [expected] * 2
    assert trail_of_card(forum, forum.card_of("c3")) == Trail(3, "", (), ())
    assert options_of_theme(forum, "empty") == ()


@given(
    themes=st.lists(st.sampled_from(("", *TITLES)), min_size=6, max_size=6),
    merges=st.lists(st.tuples(st.integers(1, 6), st.integers(1, 6)), max_size=4),
)
def test_both_ways_agree(themes: list[str], merges: list[tuple[int, int]]) -> None:
    room = prepared(Room(), len(themes))
    for number, theme in enumerate(themes, start=1):
        if theme:
            room.do(PutUnderTheme(f"c{number}", theme))
    for into, card in merges:
        pair = [room.forum.card_of(f"c{number}") for number in (into, card)]
        if into != card and not any(one.merged_into for one in pair):
            room.do(MergeCards(pair[0].id, (pair[1].id,)))
    forum = room.forum
    poll = forum.poll_of("v")
    down = {(card.number, o) for o in poll.options for card in cards_behind(forum, poll, o)}
    trails = {card.number: trail_of_card(forum, card) for card in forum.cards.values()}
    up = {(number, option) for number, trail in trails.items() for _, option in trail.options}
    assert down == up
