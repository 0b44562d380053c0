"""The board of opinion cards: columns, letters, filter, and quickly made the same as slowly."""

from typing import ClassVar

from hypothesis import given
from hypothesis import strategies as st

from civicforum.base.errors import Refused
from civicforum.base.words import Words, words_for
from civicforum.domain.cards import AddCard, CorrectCard, MarkMinority, MergeCards, SplitCard
from civicforum.domain.event import Event
from civicforum.domain.forum import Forum
from civicforum.domain.kinds import Shape
from civicforum.domain.polls import AddPoll
from civicforum.domain.themes import AddTheme, PutUnderTheme, RemoveTheme, RenameTheme
from civicforum.domain.undo import Redo, Undo
from civicforum.screens.card import Face, card_details, face_of, polls_for_themes
from civicforum.screens.cards import Board, cards_screen, cards_title, letter_of
from civicforum.screens.difference import Difference, difference
from civicforum.screens.sought import finder
from civicforum.screens.touched import touched_cards
from tests.support.room import Room

ENGLISH = words_for("en")


def with_cards(room: Room) -> Room:
    """Two themes; cards no. 1 to 5, of which no. 3 is merged into no. 1."""
    room.do(AddTheme("Safety", theme="safe"), AddTheme("Green", theme="green"))
    room.do(
        AddCard("Lamps are dark", table="3", theme="safe", card="c1"),
        AddCard("More trees", round=2, theme="green", card="c2"),
        AddCard("The lane is dark", theme="safe", card="c3"),
        AddCard("어두운 골목", code="Sea 7", card="c4"),
        AddCard("Benches", card="c5"),
        MergeCards("c1", ("c3",)),
    )
    return room


def numbers(board: Board) -> list[tuple[str, list[int]]]:
    return [(column.title, [card.number for card in column.cards]) for column in board.columns]


def test_the_unsorted_first_then_a_column_for_each_theme(room: Room, words: Words) -> None:
    board = cards_screen(with_cards(room).forum, words=words)
    assert numbers(board) == [("Not sorted", [4, 5]), ("Safety", [1]), ("Green", [2])]
    assert [(c.letter, c.shade, c.size) for c in board.columns] == [
        ("", -1, 2),
        ("A", 0, 2),
        ("B", 1, 1),
    ]
    assert [column.spoken for column in board.columns] == [
        "Not sorted, 2 cards",
        "A Safety, 2 cards",
        "B Green, 1 card",
    ]
    assert board.columns[1].merged == {"c1": 1}
    assert (board.title, board.found, board.empty) == ("Cards 5", "", "")
    assert cards_title(room.forum, words=words) == "Cards 5"


def test_no_cards_at_all(room: Room, words: Words) -> None:
    board = cards_screen(room.forum, words=words)
    assert board.empty == "No cards yet. F4, a line, Enter: the first card is there."
    assert numbers(board) == [("Not sorted", [])]


def test_letters_go_on_after_z() -> None:
    assert [letter_of(place) for place in (0, 25, 26, 27, 52)] == ["A", "Z", "AA", "AB", "BA"]


def test_a_filter_over_all_columns(room: Room, words: Words) -> None:
    forum = with_cards(room).forum
    for sought, found, shown in (
        ("DARK", "2 of 5", [1]),
        ("lane", "1 of 5", [1]),
        ("#2", "1 of 5", [2]),
        ("sea 7", "1 of 5", [4]),
        ("3", "2 of 5", [1]),
        ("어두", "1 of 5", [4]),
        ("골ㅁ", "1 of 5", [4]),
        ("no such", "0 of 5", []),
        ("  ", "", [1, 2, 4, 5]),
    ):
        board = cards_screen(forum, words=words, sought=sought)
        assert board.found == found
        assert sorted(n for _, cards in numbers(board) for n in cards) == shown


def test_the_last_syllable_is_still_being_typed() -> None:
    for sought, text, fits in (
        ("가", "각오", True),
        ("가", "나무", False),
        ("각", "가오", False),
        ("ㄱ", "감나무", True),
        ("나ㅁ", "나무", True),
        ("나ㅁ", "나라", False),
        ("(", "a (b)", True),
        (".가", "x각", False),
        ("", "anything", True),
    ):
        assert finder(sought)(text) is fits, (sought, text)


def test_the_same_board_where_nothing_differs(room: Room, words: Words) -> None:
    before = cards_screen(with_cards(room).forum, words=words)
    assert cards_screen(room.after(1).forum, words=words, before=before) is before
    renamed = cards_screen(room.do(RenameTheme("safe", "Lamps")), words=words, before=before)
    assert renamed.columns[1].title == "Lamps"
    assert renamed.columns[1].cards is before.columns[1].cards
    korean = cards_screen(room.forum, words=words_for("ko"), before=renamed)
    assert korean.columns[0].title == "분류 전"


def test_columns_that_stay_are_kept(room: Room, words: Words) -> None:
    before = cards_screen(with_cards(room).forum, words=words)
    forum = room.do(PutUnderTheme("c5", "green"))
    board = cards_screen(forum, words=words, before=before, touched={"c5"})
    assert board.columns[1].cards is before.columns[1].cards
    assert numbers(board) == [("Not sorted", [4]), ("Safety", [1]), ("Green", [2, 5])]


_cards = st.integers(0, 5).map(lambda n: f"c{n}")
_themes = st.sampled_from(["", "safe", "green", "red"])
_orders = st.one_of(
    st.builds(
        AddCard,
        st.sampled_from(["dark", "light"]),
        theme=_themes,
        card=_cards,
        number=st.sampled_from([0, 0, 3, 50]),
    ),
    st.builds(PutUnderTheme, _cards, _themes, st.lists(_cards, max_size=2).map(tuple)),
    st.builds(MergeCards, _cards, st.lists(_cards, min_size=1, max_size=2).map(tuple)),
    st.builds(SplitCard, _cards),
    st.builds(CorrectCard, _cards, st.sampled_from(["dark", "darker", "light"])),
    st.builds(MarkMinority, _cards, st.booleans()),
    st.builds(AddTheme, st.just("Red"), st.just("red")),
    st.builds(RemoveTheme, _themes),
    st.builds(Undo),
    st.builds(Redo),
)


@given(st.lists(st.lists(_orders, max_size=4), max_size=8), st.sampled_from(["", "dark"]))
def test_made_from_the_one_before_it_is_the_same(orders: list[list[object]], sought: str) -> None:
    room = with_cards(Room(language="en"))
    board, seen = cards_screen(room.forum, words=ENGLISH, sought=sought), len(room.desk.log)
    for some in orders:
        for order in some:
            try:
                room.desk.do(order)  # pyright: ignore[reportArgumentType]
            except Refused:
                continue
        touched = touched_cards(entry.event for entry in room.desk.log[seen:])
        seen = len(room.desk.log)
        board = cards_screen(
            room.forum, words=ENGLISH, sought=sought, before=board, touched=touched
        )
        assert board == cards_screen(room.forum, words=ENGLISH, sought=sought)


class CardsShuffled(Event, frozen=True):
    """A fact of a later version."""

    topic: ClassVar[str] = "cards"

    def apply(self, forum: Forum, at: int) -> Forum:
        return forum


def test_which_cards_events_touch(room: Room) -> None:
    with_cards(room)
    events = [entry.event for entry in room.desk.log]
    assert touched_cards(events) == {"c1", "c2", "c3", "c4", "c5"}
    assert touched_cards([]) == frozenset()
    room.do(Undo())
    assert touched_cards(entry.event for entry in room.desk.log) is None
    assert touched_cards([CardsShuffled()]) is None


def test_a_difference_is_told_in_runs(room: Room) -> None:
    with_cards(room)
    old = sorted(room.forum.cards.values(), key=lambda card: card.number)
    assert difference(old, old) == Difference()
    assert difference([], old) == Difference(come=((0, 4),))
    assert difference(old, [old[0], old[3]]) == Difference(gone=((1, 2), (4, 4)))
    assert difference([old[1], old[3]], old) == Difference(come=((0, 0), (2, 2), (4, 4)))
    room.do(CorrectCard("c2", "Trees"))
    new = sorted(room.forum.cards.values(), key=lambda card: card.number)
    assert difference(old, new) == Difference(changed=(1, 1))
    assert difference(old, new[1:]) == Difference(gone=((0, 0),), changed=(0, 0))


def test_the_face_of_a_card(room: Room, words: Words) -> None:
    with_cards(room).do(MarkMinority("c1"), AddCard("A\nB  C", table="1", round=2, card="c6"))
    assert face_of(room.forum.card_of("c1"), merged=1, words=words) == Face(
        "1",
        "table 3",
        "Lamps are dark",
        "minority",
        "+1",
        "Card 1, table 3, minority opinion, Lamps are dark, 1 merged",
    )
    face = face_of(room.forum.card_of("c6"), merged=0, words=words)
    assert (face.source, face.text, face.more) == ("table 1 · round 2", "A B C", "")
    assert face.spoken == "Card 6, table 1, round 2, A B C"


def test_everything_about_a_card(room: Room, words: Words) -> None:
    with_cards(room).do(
        AddCard("Signs", author="#1", code="Sun", card="c6"),
        CorrectCard("c6", "Signs in Braille"),
        CorrectCard("c6", "Signs in braille"),
    )
    details = card_details(room.forum, room.desk.roll, "c6", words=words)
    assert details is not None
    assert (details.title, details.text) == ("Card 6", "Signs in braille")
    assert details.facts == "김하늘 · signed Sun · 09:00"
    assert details.earlier == ("09:00 Signs in Braille", "09:00 Signs")
    assert (details.lead, details.is_minority, details.originals) == ("", False, ())
    merged = card_details(room.forum, room.desk.roll, "c3", words=words)
    assert merged is not None
    assert merged.lead == "c1"
    assert [row.key for row in merged.originals] == ["c1", "c3"]
    assert [row.spoken for row in merged.originals] == [
        "Card 1, table 3, Lamps are dark",
        "Card 3, The lane is dark",
    ]
    assert card_details(room.forum, room.desk.roll, "gone", words=words) is None


def test_polls_that_take_a_theme(room: Room) -> None:
    room.do(AddPoll("Gates?"), AddPoll("Which?", shape=Shape.ONE_MARK, poll="v"))
    assert polls_for_themes(room.forum) == (("v", "2. Which?"),)
