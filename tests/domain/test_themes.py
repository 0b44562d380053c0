from civicforum.domain.cards import AddCard, MergeCards, SplitCard
from civicforum.domain.drafts import MakeOption
from civicforum.domain.kinds import Shape
from civicforum.domain.polls import AddPoll
from civicforum.domain.themes import (
    AddTheme,
    PutUnderTheme,
    RemoveTheme,
    RenameTheme,
    groups_by_theme,
)
from civicforum.domain.undo import Undo
from tests.support.room import Room, refused

PHONE = "participant"


def test_a_theme_is_renamed_with_its_cards(room: Room) -> None:
    room.do(AddTheme("안전", theme="safe"), AddCard("가로등", theme="safe", card="c"))
    forum = room.do(RenameTheme("safe", "밤길 안전"))
    assert [(theme.id, theme.title) for theme in forum.themes] == [("safe", "밤길 안전")]
    assert forum.card_of("c").theme == "safe"


def test_an_empty_theme_is_removed(room: Room) -> None:
    room.do(AddTheme("안전", theme="safe"), AddTheme("녹지", theme="green"))
    room.do(AddCard("가로등", theme="safe", card="c"), PutUnderTheme("c", "green"))
    assert [theme.id for theme in room.do(RemoveTheme("safe")).themes] == ["green"]


def test_what_themes_refuse(room: Room) -> None:
    room.do(
        AddTheme("안전", theme="safe"), AddTheme("녹지", theme="green"), AddCard("글", card="c")
    )
    room.do(PutUnderTheme("c", "safe"))
    room.do(AddPoll("무엇부터?", shape=Shape.ONE_MARK, poll="v"), MakeOption("green", "v"))
    for command, code in (
        (AddTheme("다른", theme="safe"), "identifier-taken"),
        (AddTheme("안전"), "theme-exists"),
        (AddTheme(" "), "text-empty"),
        (RenameTheme("safe", "안전"), "nothing-changed"),
        (RenameTheme("safe", "녹지"), "theme-exists"),
        (RenameTheme("?", "녹지"), "no-such-theme"),
        (RemoveTheme("?"), "no-such-theme"),
        (RemoveTheme("safe"), "theme-has-cards"),
        (RemoveTheme("green"), "theme-has-options"),
        (PutUnderTheme("?", "safe"), "no-such-card"),
        (PutUnderTheme("c", "?"), "no-such-theme"),
        (PutUnderTheme("c", "safe"), "nothing-changed"),
    ):
        with refused(code):
            room.do(command)


def test_a_theme_is_empty_once_its_card_was_merged_away(room: Room) -> None:
    room.do(AddTheme("안전", theme="safe"), AddCard("가로등", card="a"))
    room.do(AddCard("전등", theme="safe", card="b"), MergeCards("a", ("b",)))
    assert room.do(RemoveTheme("safe")).themes == ()


def test_undo_of_moving_away_is_refused_when_the_theme_is_gone_since(room: Room) -> None:
    room.do(AddTheme("안전", theme="safe"), AddCard("가로등", theme="safe", card="c"))
    room.do(PutUnderTheme("c"))
    room.desk.do(RemoveTheme("safe"), initiator=PHONE)
    with refused("undo-needed-later"):
        room.do(Undo())


def test_undo_of_splitting_is_refused_when_the_card_was_moved_since(room: Room) -> None:
    room.do(AddTheme("안전", theme="safe"), AddCard("하나", card="a"), AddCard("둘", card="b"))
    room.do(MergeCards("a", ("b",)), SplitCard("b"))
    room.desk.do(PutUnderTheme("b", "safe"), initiator=PHONE)
    with refused("undo-needed-later"):
        room.do(Undo())


def test_groups_stand_in_the_order_of_themes_and_numbers(room: Room) -> None:
    room.do(AddTheme("안전", theme="safe"), AddTheme("녹지", theme="green"))
    room.do(*(AddCard(card, number=9 - n, card=card) for n, card in enumerate("abcd")))
    room.do(PutUnderTheme("b", "green"), MergeCards("b", ("a", "d")))
    groups = groups_by_theme(room.forum)
    assert list(groups) == ["safe", "green", ""]
    found = {theme: [g.originals for g in groups[theme]] for theme in groups}
    assert [[card.id for card in group] for group in found["green"]] == [["b", "d", "a"]]
    assert [[card.id for card in group] for group in found[""]] == [["c"]]
    assert found["safe"] == []


def test_a_theme_becomes_an_option_in_one_step(room: Room) -> None:
    room.do(AddTheme("안전", theme="safe"), AddTheme("녹지", theme="green"))
    room.do(AddPoll("무엇부터?", shape=Shape.ONE_MARK, poll="v"), MakeOption("safe", "v"))
    poll = room.do(MakeOption("green", "v", label="나무")).poll_of("v")
    assert (poll.options, poll.themes) == (("안전", "나무"), ("safe", "green"))


def test_several_cards_move_in_one_step(room: Room) -> None:
    room.do(AddTheme("안전", theme="safe"), *(AddCard("글", card=c) for c in "abc"))
    room.do(PutUnderTheme("a", "safe"))
    forum = room.do(PutUnderTheme("a", "safe", ("b", "c", "b")))
    assert {card.theme for card in forum.cards.values()} == {"safe"}
    assert [forum.card_of(c).theme for forum in [room.do(Undo())] for c in "abc"] == [
        "safe",
        "",
        "",
    ]
    room.do(MergeCards("a", ("b",)))
    for command, code in (
        (PutUnderTheme("a", "safe", ("a",)), "nothing-changed"),
        (PutUnderTheme("c", "safe", ("b",)), "card-merged"),
        (PutUnderTheme("c", "safe", ("?",)), "no-such-card"),
    ):
        with refused(code):
            room.do(command)
