from civicforum.domain.cards import AddCard, AddTheme, PutUnderTheme
from tests.support.room import Room, refused


def test_cards_are_numbered_and_put_under_themes(room: Room) -> None:
    room.with_people(1).in_session()
    room.do(AddTheme("안전", theme="safe"), AddCard("가로등", table="3", author="#1", card="c1"))
    forum = room.do(AddCard("화단", theme="safe", card="c2"), PutUnderTheme("c1", "safe"))
    assert [forum.card_of(c).number for c in ("c1", "c2")] == [1, 2]
    assert {card.theme for card in forum.cards.values()} == {"safe"}
    assert forum.card_of("c1").item == "floor"
    assert room.do(PutUnderTheme("c2")).card_of("c2").theme == ""


def test_what_cards_refuse(room: Room) -> None:
    room.do(AddTheme("안전", theme="safe"), AddCard("가로등", card="c"))
    for command, code in (
        (AddCard("둘째", card="c"), "identifier-taken"),
        (AddCard(""), "text-empty"),
        (AddCard("가" * 20_001), "text-too-long"),
        (AddCard("글", author="#9"), "no-such-person"),
        (AddCard("글", theme="?"), "no-such-theme"),
        (AddTheme("다른", theme="safe"), "identifier-taken"),
        (AddTheme("안전"), "theme-exists"),
        (PutUnderTheme("?", "safe"), "no-such-card"),
        (PutUnderTheme("c", "?"), "no-such-theme"),
        (PutUnderTheme("c"), "nothing-changed"),
    ):
        with refused(code):
            room.do(command)
