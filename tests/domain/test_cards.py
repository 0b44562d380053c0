from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from civicforum.base.errors import Refused
from civicforum.domain.cards import (
    HIGHEST_NUMBER,
    AddCard,
    CorrectCard,
    MarkMinority,
    MergeCards,
    SplitCard,
)
from civicforum.domain.command import Command
from civicforum.domain.forum import Forum
from civicforum.domain.themes import AddTheme, PutUnderTheme, groups_by_theme, originals
from civicforum.domain.undo import Redo, Undo
from tests.support.room import MINUTE, NINE, Room, refused

PHONE = "participant"
CARDS = tuple("abcdef")


@pytest.fixture
def table(room: Room) -> Room:
    """Cards no. 1 to 6, the first two under themes."""
    room.do(AddTheme("안전", theme="safe"), AddTheme("녹지", theme="green"))
    room.do(*(AddCard(f"의견 {card}", card=card) for card in CARDS))
    room.do(PutUnderTheme("a", "safe"), PutUnderTheme("b", "green"))
    return room


def numbers(forum: Forum, card: str) -> list[int]:
    return [original.number for original in originals(forum, forum.card_of(card))]


def test_cards_are_numbered_and_put_under_themes(room: Room) -> None:
    room.with_people(1).in_session()
    room.do(AddTheme("안전", theme="safe"), AddCard("가로등", table="3", author="#1", card="c1"))
    forum = room.do(AddCard("화단", theme="safe", card="c2"), PutUnderTheme("c1", "safe"))
    assert [forum.card_of(c).number for c in ("c1", "c2")] == [1, 2]
    assert {card.theme for card in forum.cards.values()} == {"safe"}
    assert forum.card_of("c1").item == "floor"
    assert room.do(PutUnderTheme("c2")).card_of("c2").theme == ""


def test_a_card_comes_with_its_paper(room: Room) -> None:
    room.do(AddCard("가로등", number=40, round=2, code=" 바다 7 ", language="zh-Hant", card="c"))
    card = room.do(AddCard("화단", card="d")).card_of("c")
    assert (card.number, card.round, card.code, card.language) == (40, 2, "바다 7", "zh-Hant")
    assert room.forum.card_of("d").number == 41
    assert room.do(AddCard("앞 번호", number=7), AddCard("다음")).card_numbers.get(42)


def test_the_highest_paper_number_does_not_end_the_counting(room: Room) -> None:
    forum = room.do(AddCard("끝", number=HIGHEST_NUMBER), AddCard("그다음", card="c"))
    assert forum.card_of("c").number == HIGHEST_NUMBER + 1


def test_what_cards_refuse(room: Room) -> None:
    room.do(AddTheme("안전", theme="safe"), AddCard("가로등", card="c", number=3))
    for command, code in (
        (AddCard("둘째", card="c"), "identifier-taken"),
        (AddCard(""), "text-empty"),
        (AddCard("가" * 20_001), "text-too-long"),
        (AddCard("글", author="#9"), "no-such-person"),
        (AddCard("글", theme="?"), "no-such-theme"),
        (AddCard("글", number=3), "card-number-taken"),
        (AddCard("글", number=-1), "card-number-wrong"),
        (AddCard("글", number=HIGHEST_NUMBER + 1), "card-number-wrong"),
        (AddCard("글", round=-1), "round-wrong"),
        (AddCard("글", round=101), "round-wrong"),
        (AddCard("글", language="한국어"), "card-language-wrong"),
        (AddCard("글", language="korean"), "card-language-wrong"),
        (CorrectCard("?", "글"), "no-such-card"),
        (CorrectCard("c", " "), "text-empty"),
        (CorrectCard("c", "가로등"), "nothing-changed"),
        (MarkMinority("c", is_minority=False), "nothing-changed"),
        (SplitCard("c"), "card-not-merged"),
    ):
        with refused(code):
            room.do(command)


def test_a_corrected_card_keeps_every_wording(room: Room) -> None:
    room.do(AddCard("가로둥", card="c")).card_of("c")
    room.after(1).do(CorrectCard("c", "가로등"))
    card = room.after(1).do(CorrectCard("c", "가로등들")).card_of("c")
    assert card.text == "가로등들"
    assert card.earlier == ((NINE + MINUTE, "가로둥"), (NINE + 2 * MINUTE, "가로등"))


def test_a_view_of_the_minority_is_marked(room: Room) -> None:
    assert room.do(AddCard("반대", card="c"), MarkMinority("c")).card_of("c").is_minority
    assert not room.do(MarkMinority("c", is_minority=False)).card_of("c").is_minority


def test_merged_cards_keep_everything_but_follow_their_lead(table: Room) -> None:
    before = table.forum.card_of("b")
    forum = table.do(MergeCards("a", ("b", "c")))
    assert forum.card_of("b").text == before.text
    assert numbers(forum, "a") == numbers(forum, "b") == [1, 2, 3]
    assert {forum.card_of(card).theme for card in "abc"} == {"safe"}
    forum = table.do(PutUnderTheme("a", "green"))
    assert {forum.card_of(card).theme for card in "abc"} == {"green"}
    with refused("card-merged"):
        table.do(PutUnderTheme("b", "safe"))


def test_a_lead_that_is_merged_takes_its_cards_along(table: Room) -> None:
    forum = table.do(MergeCards("d", ("e", "c")), MergeCards("b", ("d",)))
    assert {card: forum.card_of(card).merged_into for card in "bcde"} == {
        "b": "",
        **dict.fromkeys("cde", "b"),
    }
    assert dict(forum.merged.items()) == {"b": ("d", "c", "e")}


def test_what_merging_refuses(table: Room) -> None:
    table.do(MergeCards("a", ("b",)))
    for command, code in (
        (MergeCards("c", ()), "merge-wrong"),
        (MergeCards("c", ("c",)), "merge-wrong"),
        (MergeCards("c", ("d", "d")), "merge-wrong"),
        (MergeCards("c", ("b",)), "card-merged"),
        (MergeCards("b", ("c",)), "card-merged"),
        (MergeCards("?", ("c",)), "no-such-card"),
        (MergeCards("c", ("?",)), "no-such-card"),
    ):
        with refused(code):
            table.do(command)


def test_a_split_card_stays_under_the_theme(table: Room) -> None:
    forum = table.do(MergeCards("a", ("b", "c")), SplitCard("b"))
    assert (forum.card_of("b").merged_into, forum.card_of("b").theme) == ("", "safe")
    assert numbers(forum, "a") == [1, 3]
    assert len(table.do(SplitCard("c")).merged) == 0


def test_undo_of_a_merge_that_was_split_since_is_refused(table: Room) -> None:
    table.do(MergeCards("a", ("b",)))
    table.desk.do(SplitCard("b"), initiator=PHONE)
    with refused("undo-needed-later"):
        table.do(Undo())


def test_undo_of_a_card_that_was_merged_since_is_refused(room: Room) -> None:
    room.desk.do(AddCard("첫째", card="a"), initiator=PHONE)
    room.do(AddCard("둘째", card="b"))
    room.desk.do(MergeCards("a", ("b",)), initiator=PHONE)
    with refused("undo-needed-later"):
        room.do(Undo())


def test_redo_does_not_give_a_number_twice(room: Room) -> None:
    room.do(AddCard("첫째", number=5), Undo())
    room.desk.do(AddCard("둘째", number=5), initiator=PHONE)
    with refused("undo-needed-later"):
        room.do(Redo())


def deeds() -> st.SearchStrategy[Command]:
    card, theme = st.sampled_from(CARDS), st.sampled_from(("", "safe", "green"))
    some = st.lists(card, min_size=1, max_size=3, unique=True).map(tuple)
    return st.one_of(
        st.builds(MergeCards, card, some),
        st.builds(SplitCard, card),
        st.builds(PutUnderTheme, card, theme),
        st.just(Undo()),
        st.just(Redo()),
    )


@given(st.lists(deeds(), max_size=25))
def test_every_original_is_reachable_exactly_once(commands: list[Command]) -> None:
    room = Room()
    room.do(AddTheme("안전", theme="safe"), AddTheme("녹지", theme="green"))
    for card in CARDS:
        room.desk.do(AddCard(f"의견 {card}", card=card), initiator=PHONE)
    for command in commands:
        try:
            room.do(command)
        except Refused:
            continue
    forum = room.forum
    shown = [
        (card, theme)
        for theme, groups in groups_by_theme(forum).items()
        for group in groups
        for card in group.originals
    ]
    assert Counter(card.id for card, _ in shown) == Counter(forum.cards.keys())
    assert all(card.theme == theme for card, theme in shown)
    for groups in groups_by_theme(forum).values():
        for group in groups:
            assert all(originals(forum, card) == group.originals for card in group.originals)
    assert all(forum.merged.values())
