from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from civicforum.base.times import parse_time
from civicforum.domain.agenda import AddItem
from civicforum.domain.forecast import Forecast, Span, forecast
from civicforum.domain.kinds import Mode
from civicforum.domain.progress import ExtendItem, FinishItem, StartItem
from civicforum.domain.record import DescribeForum
from civicforum.domain.sittings import CloseSitting, OpenSitting, Recess, Resume
from tests.support.room import MINUTE, NINE, Room

ITEMS = (
    AddItem("여는 말", minutes=5, item="a"),
    AddItem("점심", minutes=60, mode=Mode.RECESS, item="lunch"),
    AddItem("토론", minutes=20, item="b"),
)


def seen(room: Room) -> Forecast:
    return forecast(room.forum, room.desk.now())


def minutes(span: Span | None) -> tuple[float, float]:
    """Minutes after nine."""
    assert span is not None
    return (span.start - NINE) / MINUTE, (span.end - NINE) / MINUTE


def test_the_plan_begins_at_the_time_that_was_set(room: Room) -> None:
    room.do(*ITEMS, DescribeForum(start="09:30"))
    told = seen(room)
    assert told.planned == Span(
        parse_time("2018-11-10T09:30:00+09:00"), parse_time("2018-11-10T10:55:00+09:00")
    )
    assert told.expected == told.planned
    assert [minutes(item.planned) for item in told.items] == [(30, 35), (35, 95), (95, 115)]
    assert seen(room.after(40)).late == 10


def test_without_a_time_the_plan_begins_with_the_opening(room: Room) -> None:
    room.do(*ITEMS)
    told = seen(room)
    assert (told.planned, told.late) == (None, 0)
    assert {item.planned for item in told.items} == {None}
    assert minutes(told.expected) == (0, 85)
    room.after(10).do(OpenSitting())
    assert minutes(seen(room).planned) == (10, 95)


def test_without_a_day_the_time_of_the_start_says_nothing(room: Room) -> None:
    room.do(*ITEMS, DescribeForum(start="09:30"))
    assert forecast(replace(room.forum, day=""), NINE).planned is None


def test_what_is_done_what_runs_and_what_comes(room: Room) -> None:
    room.do(*ITEMS, OpenSitting(), StartItem("a"))
    room.after(12).do(StartItem("lunch"))
    told = seen(room.after(30))
    assert [minutes(item.expected) for item in told.items] == [(0, 12), (12, 72), (72, 92)]
    assert [item.spent for item in told.items] == [12 * MINUTE, 30 * MINUTE, 0]
    assert (minutes(told.expected), told.late) == ((0, 92), 7)
    room.after(50).do(Resume())
    told = seen(room)
    assert minutes(told.items[1].expected) == (12, 92)
    assert (minutes(told.expected), told.late) == ((0, 112), 27)


def test_a_recess_that_was_not_planned_and_granted_minutes_delay(room: Room) -> None:
    room.do(*ITEMS, OpenSitting(), StartItem("a"), ExtendItem(3), Recess())
    assert seen(room.after(4)).late == 7
    room.do(Resume(), ExtendItem(-8))
    assert seen(room).late == -1


def test_the_end_is_never_in_the_past_and_stands_once_the_sitting_is_closed(room: Room) -> None:
    room.do(*ITEMS, OpenSitting(), StartItem("b"))
    told = seen(room.after(200))
    assert told.expected.end == room.desk.now() + 65 * MINUTE
    room.do(FinishItem(), CloseSitting())
    assert minutes(seen(room.after(60)).expected) == (0, 200)


def test_an_item_lasts_as_long_as_its_parts(room: Room) -> None:
    room.do(AddItem("토론", minutes=30, item="a"), AddItem("끝", minutes=10, item="z"))
    room.do(*(AddItem(part, minutes=10, parent="a", item=part) for part in ("x", "y")))
    told = seen(room.do(OpenSitting()) and room)
    spans = {item.item: minutes(item.planned) for item in told.items}
    assert spans == {"a": (0, 30), "x": (10, 20), "y": (20, 30), "z": (30, 40)}
    room.do(StartItem("a"))
    room.after(4).do(StartItem("x"))
    told = seen(room.after(3))
    expected = {item.item: minutes(item.expected) for item in told.items}
    assert expected == {"a": (0, 24), "x": (4, 14), "y": (14, 24), "z": (24, 34)}
    assert (told.items[0].spent, told.late) == (7 * MINUTE, -6)


def test_an_item_whose_parts_began_without_it_is_behind(room: Room) -> None:
    room.do(AddItem("토론", minutes=30, item="a"), AddItem("찬성", parent="a", item="x"))
    room.do(AddItem("반대", minutes=5, parent="a", item="y"), OpenSitting(), StartItem("x"))
    told = seen(room.after(10))
    assert [minutes(item.expected) for item in told.items] == [(0, 15), (0, 10), (10, 15)]


def test_an_empty_agenda_ends_at_once(room: Room) -> None:
    room.do(OpenSitting())
    assert minutes(seen(room.after(3)).planned) == (0, 0)
    assert minutes(seen(room).expected) == (0, 3)


@given(st.lists(st.tuples(st.sampled_from("abcdef"), st.integers(0, 40)), max_size=8))
def test_a_day_kept_to_the_minute_is_on_time_and_none_ends_before_now(
    moves: list[tuple[str, int]],
) -> None:
    room = Room()
    names = dict.fromkeys("abcdef", 10)
    room.do(*(AddItem(name, minutes=length, item=name) for name, length in names.items()))
    room.do(OpenSitting())
    for name in names:
        assert seen(room).late == 0
        room.do(StartItem(name)).item_of(name)
        room.after(10)
    for name, spent in moves:
        if room.forum.item != name:
            room.do(StartItem(name))
        told = seen(room.after(spent))
        assert told.expected.end >= room.desk.now()
