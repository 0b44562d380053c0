"""What an edition leaves out: internal and hidden items with everything under them."""

from msgspec.structs import replace

from civicforum.documents.minutes import Edition
from civicforum.documents.visibility import view
from civicforum.domain.agenda import AddItem
from civicforum.domain.cards import AddCard
from civicforum.domain.forum import Forum
from civicforum.domain.kinds import Visibility
from civicforum.domain.queue import RequestTurn
from civicforum.domain.turns import CallSpeaker, FinishTurn, WriteGist
from tests.documents.full_day import full_day, minutes_of, seated
from tests.documents.reading import lines, made, section
from tests.support.room import Room

SECRETS = ("운영진 점검", "내부 점검 의견", "운영진은 점검 결과를 남김.", "다음 모임 날짜를 정함.")


def shown(forum: Forum, edition: Edition) -> list[str]:
    return [item.id for item in view(forum, edition).forum.agenda]


def test_the_public_edition_leaves_internal_items_out_and_says_how_many() -> None:
    room = full_day("en")
    internal = "\n".join(lines(minutes_of(room, room.forum)))
    assert all(secret in internal for secret in SECRETS)
    public = "\n".join(lines(minutes_of(room, room.forum, Edition.PUBLIC)))
    assert not [secret for secret in SECRETS if secret in public]
    assert "1 internal item is left out of this edition." in public
    assert "left out" not in internal


def test_a_hidden_item_shows_inside_once_something_stands_under_it() -> None:
    room = Room(language="en")
    room.do(AddItem("예비", item="a", visibility=Visibility.HIDDEN), AddItem("하나", item="b"))
    assert shown(room.forum, Edition.INTERNAL) == ["b"]
    room.do(AddCard("의견", item="a"))
    assert shown(room.forum, Edition.INTERNAL) == ["a", "b"]
    assert shown(room.forum, Edition.PUBLIC) == ["b"]
    assert view(room.forum, Edition.PUBLIC).left_out == 0
    started = Room().in_session(AddItem("예비", item="a", visibility=Visibility.HIDDEN))
    assert shown(started.forum, Edition.INTERNAL) == ["a"]


def test_a_part_is_no_more_visible_than_its_item() -> None:
    room = Room()
    room.do(AddItem("안", item="a", visibility=Visibility.INTERNAL), AddItem("밖", item="b"))
    room.do(AddItem("안의 하나", item="a1", parent="a"))
    room.do(AddItem("예비", item="b1", parent="b", visibility=Visibility.HIDDEN))
    assert shown(room.forum, Edition.PUBLIC) == ["b"]
    assert view(room.forum, Edition.PUBLIC).left_out == 2
    assert shown(room.forum, Edition.INTERNAL) == ["a", "a1", "b"]


def test_numbers_are_those_of_the_whole_agenda() -> None:
    room = Room(language="en")
    room.do(AddItem("안", visibility=Visibility.INTERNAL), AddItem("밖"))
    found = section(made(room, Edition.PUBLIC), "Items put")
    assert found == ["2 밖 (not dealt with)", "1 internal item is left out of this edition."]


def test_what_runs_under_an_internal_item_is_left_out_too() -> None:
    inside = AddItem("안", item="a", visibility=Visibility.INTERNAL)
    room = Room(language="en").with_people(1).in_session(inside)
    room.do(RequestTurn("#1"), CallSpeaker(), WriteGist("비밀"))
    assert "비밀" in "\n".join(lines(made(room)))
    assert "비밀" not in "\n".join(lines(made(room, Edition.PUBLIC)))
    reduced = view(room.forum, Edition.PUBLIC).forum
    assert (reduced.item, reduced.turn) == ("", None)
    room.do(FinishTurn())
    assert len(room.forum.turns) == 1
    assert len(view(room.forum, Edition.PUBLIC).forum.turns) == 0


def test_nothing_points_at_what_was_left_out() -> None:
    room = full_day("en")
    forum = seated(room.forum)
    inner = replace(forum.card_of("c0"), item="inside")
    forum = replace(forum, cards=forum.cards.insert("c0", inner))
    vote = replace(forum.poll_of("v"), item="inside", themes=("h0", "gone", ""))
    forum = replace(forum, polls=(vote,))
    public = view(forum, Edition.PUBLIC).forum
    assert public.card_of("c2").merged_into == ""
    assert public.polls == ()
    assert public.decision_of("d").poll == ""
    assert lines(minutes_of(room, forum, Edition.PUBLIC))


def test_a_theme_of_internal_cards_alone_is_left_out_with_its_options() -> None:
    room = full_day("en")
    forum = seated(room.forum)
    for card in forum.cards.values():
        if card.theme == "h1":
            forum = replace(forum, cards=forum.cards.insert(card.id, replace(card, item="inside")))
    public = view(forum, Edition.PUBLIC).forum
    assert [theme.id for theme in public.themes] == ["h0"]
    assert public.poll_of("v").themes == ("h0", "", "")
