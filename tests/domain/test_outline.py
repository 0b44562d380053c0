from contextlib import suppress

from hypothesis import given
from hypothesis import strategies as st

from civicforum.base.errors import Refused
from civicforum.domain.agenda import AddItem, ChangeItem, ItemMoved, MoveItem
from civicforum.domain.command import Command
from civicforum.domain.outline import item_numbers, overbooked, own_minutes, planned_minutes
from tests.support.room import Room

NAMES = ("a", "b", "c", "d", "e")
ORDERS = st.one_of(
    st.builds(
        MoveItem, st.sampled_from(NAMES), before=st.one_of(st.just(""), st.sampled_from(NAMES))
    ),
    st.builds(
        ChangeItem, st.sampled_from(NAMES), parent=st.one_of(st.just(""), st.sampled_from(NAMES))
    ),
)


def test_parts_add_up_against_their_item(room: Room) -> None:
    room.do(AddItem("토론", minutes=30, item="a"), AddItem("찬성", minutes=20, parent="a"))
    item = room.forum.agenda[0]
    assert (planned_minutes(room.forum, item), overbooked(room.forum, item)) == (30, 0)
    assert own_minutes(room.forum, item) == 10
    forum = room.do(AddItem("반대", minutes=20, parent="a"))
    assert (planned_minutes(forum, item), overbooked(forum, item)) == (40, 10)
    assert own_minutes(forum, item) == 0


@given(st.lists(ORDERS, max_size=12))
def test_however_it_is_moved_parts_stand_behind_their_item(orders: list[Command]) -> None:
    room = Room()
    room.do(*(AddItem(name, item=name) for name in NAMES))
    for order in orders:
        with suppress(Refused):
            room.do(order)
    agenda = room.forum.agenda
    assert sorted(item.id for item in agenda) == list(NAMES)
    above = ""
    for item in agenda:
        assert item.parent in {"", above}
        above = above if item.parent else item.id
    numbers = list(item_numbers(room.forum).values())
    assert numbers == sorted(numbers, key=lambda text: [int(part) for part in text.split(".")])


def test_a_move_to_where_it_stands_changes_nothing(room: Room) -> None:
    room.do(AddItem("첫째", item="a"), AddItem("둘째", item="b"))
    assert ItemMoved("a", "a").apply(room.forum, 0).agenda == room.forum.agenda
