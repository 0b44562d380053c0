"""The order of the queue against a naive model, and what must always hold."""

from collections import Counter
from contextlib import suppress

from hypothesis import given, settings
from hypothesis import strategies as st

from civicforum.base.errors import Refused
from civicforum.domain.agenda import AddItem
from civicforum.domain.command import Command
from civicforum.domain.forum import Forum
from civicforum.domain.house_rules import ChooseQueueOrder
from civicforum.domain.kinds import QueueOrder, SpeechKind
from civicforum.domain.progress import StartItem
from civicforum.domain.queue import MoveRequest, RequestTurn, WithdrawRequest, next_request
from civicforum.domain.sittings import OpenSitting
from civicforum.domain.turns import CallSpeaker, FinishTurn, PutBackSpeaker
from civicforum.domain.undo import Redo, Undo
from civicforum.domain.waiting import reordered, safe_request, waiting
from tests.support.room import Room

PEOPLE = 5
ITEMS = ("", "a", "b")
URGENT = SpeechKind.POINT_OF_ORDER
KINDS = tuple(SpeechKind)
WHO = st.integers(1, PEOPLE)
PLACE = st.integers(0, 9)


def numbers(forum: Forum, item: str = "floor") -> list[int]:
    return [forum.person_of(request.person).number for request in waiting(forum, item)]


def asks(*people: int, kind: SpeechKind = SpeechKind.STATEMENT) -> list[Command]:
    return [RequestTurn(f"#{number}", kind=kind) for number in people]


def spoke(*people: int) -> list[Command]:
    """Each speaks once."""
    return [order for n in people for order in (*asks(n), CallSpeaker(), FinishTurn())]


def test_who_spoke_less_goes_first_behind_the_safe_one(room: Room) -> None:
    room.with_people(4).in_session().do(*spoke(1, 2, 2), *asks(2, 1, 3, 4))
    assert numbers(room.forum) == [2, 3, 4, 1]
    room.do(CallSpeaker(), *asks(2))
    assert numbers(room.forum) == [3, 4, 1, 2]


def test_points_of_order_then_replies_then_statements(room: Room) -> None:
    room.with_people(5).in_session().do(*asks(1, 2), *asks(3, kind=SpeechKind.REPLY))
    room.do(*asks(4, 5, kind=URGENT))
    assert numbers(room.forum) == [4, 5, 1, 3, 2]
    room.do(CallSpeaker(), CallSpeaker(), CallSpeaker(), FinishTurn(), *asks(4, 1))
    assert numbers(room.forum) == [3, 2, 4, 1]


def test_who_is_called_on_one_item_waits_longer_on_another(room: Room) -> None:
    room.with_people(3).in_session(AddItem("첫째", item="a"), AddItem("둘째", item="b"))
    for number in (3, 1, 2):
        room.after(1).do(RequestTurn(f"#{number}", item="b"))
    room.do(*asks(1), CallSpeaker())
    assert numbers(room.forum, "b") == [3, 2, 1]
    room.do(PutBackSpeaker())
    assert numbers(room.forum, "b") == [3, 1, 2]


def test_first_come_first_served_where_the_room_wants_that(room: Room) -> None:
    room.with_people(3).in_session().do(ChooseQueueOrder(QueueOrder.ARRIVAL))
    room.do(*spoke(1), *asks(2, 1, 3))
    assert numbers(room.forum) == [2, 1, 3]
    room.do(ChooseQueueOrder(QueueOrder.FAIR))
    assert numbers(room.forum) == [2, 3, 1]
    room.after(1).do(ChooseQueueOrder(QueueOrder.ARRIVAL))
    assert numbers(room.forum) == [2, 3, 1]


def test_another_order_goes_by_the_time_of_asking(room: Room) -> None:
    room.with_people(3).in_session().do(*spoke(1))
    for number in (2, 1, 3):
        room.after(1).do(*asks(number))
    assert numbers(room.forum) == [2, 3, 1]
    assert numbers(room.do(ChooseQueueOrder(QueueOrder.ARRIVAL))) == [2, 1, 3]
    assert reordered(room.forum) == room.forum


def test_who_asked_before_any_item_waits_with_the_others_of_each(room: Room) -> None:
    room.with_people(4).do(AddItem("첫째", item="a"), AddItem("둘째", item="b"), OpenSitting())
    room.do(RequestTurn("#1", item="a"), RequestTurn("#2"), RequestTurn("#3", item="b"))
    room.do(RequestTurn("#4", kind=URGENT))
    assert numbers(room.forum, "a") == [4, 1, 2]
    assert numbers(room.forum, "b") == [4, 2, 3]
    assert safe_request(room.forum, "none") == room.forum.requests[2].id


def _orders() -> st.SearchStrategy[list[tuple[str, int, int]]]:
    kinds = ("ask", "ask", "ask", "call", "put-back", "finish", "withdraw", "start", "undo", "redo")
    return st.lists(st.tuples(st.sampled_from(kinds), WHO, PLACE), max_size=30)


def _command(forum: Forum, what: str, number: int, place: int) -> Command:
    requests = forum.requests
    some = requests[place % len(requests)].id if requests else "none"
    return {
        "ask": RequestTurn(f"#{number}", item=ITEMS[place % 3], kind=KINDS[place // 3 % 3]),
        "call": CallSpeaker(some if place > 7 else ""),
        "put-back": PutBackSpeaker(),
        "finish": FinishTurn(),
        "withdraw": WithdrawRequest(some),
        "start": StartItem(ITEMS[1 + place % 2]),
        "move": MoveRequest(some, requests[number % len(requests)].id if requests else ""),
        "undo": Undo(),
        "redo": Redo(),
    }[what]


def _played(orders: list[tuple[str, int, int]], *, order: QueueOrder = QueueOrder.FAIR) -> Room:
    room = Room().with_people(PEOPLE)
    room.do(AddItem("첫째", item="a"), AddItem("둘째", item="b"), OpenSitting())
    if order is QueueOrder.ARRIVAL:
        room.do(ChooseQueueOrder(order))
    for what, number, place in orders:
        before = room.forum
        with suppress(Refused):
            room.after(1 if place % 2 else 0).do(_command(before, what, number, place))
        if what == "ask":
            _check_the_safe_one(before, room.forum)
        _check(room.forum)
    return room


def _check(forum: Forum) -> None:
    """Nobody waits twice, and points of order are first in the queue of each item."""
    waits = Counter((r.person, r.item, r.kind) for r in forum.requests)
    assert not waits or max(waits.values()) == 1
    for item in ITEMS:
        urgent = [request.kind is URGENT for request in waiting(forum, item)]
        assert urgent == sorted(urgent, reverse=True)
    statements = Counter(t.person for t in forum.turns.values() if t.kind is KINDS[2])
    if forum.turn is not None and forum.turn.kind is KINDS[2]:
        statements[forum.turn.person] += 1
    assert {p: n for p, n in forum.heard.items() if n} == dict(statements)


def _check_the_safe_one(before: Forum, after: Forum) -> None:
    """Who asks is added; nobody is lost, and the safe one of each item stays."""
    assert {r.id for r in before.requests} <= {r.id for r in after.requests}
    for item in ITEMS:
        safe = safe_request(before, item)
        assert not safe or safe_request(after, item) == safe


@given(_orders())
@settings(max_examples=60, deadline=None)
def test_nobody_is_lost_doubled_or_bumped_and_points_of_order_are_first(
    orders: list[tuple[str, int, int]],
) -> None:
    room = _played(orders)
    forum = room.forum
    again = _played(orders).forum
    assert again == forum
    assert next_request(again) == next_request(forum)


@given(st.lists(st.tuples(st.sampled_from(["ask", "call", "move"]), WHO, PLACE), max_size=30))
@settings(max_examples=60, deadline=None)
def test_what_is_moved_by_hand_never_breaks_the_queue(orders: list[tuple[str, int, int]]) -> None:
    room = _room_with_one_item()
    for what, number, place in orders:
        with suppress(Refused):
            kind = KINDS[place % 3]
            ask = RequestTurn(f"#{number}", kind=kind)
            room.do(ask if what == "ask" else _command(room.forum, what, number, place))
        urgent = [request.kind is URGENT for request in room.forum.requests]
        assert urgent == sorted(urgent, reverse=True)


def _room_with_one_item() -> Room:
    return Room().with_people(PEOPLE).in_session()


@given(st.lists(st.tuples(st.booleans(), WHO), max_size=30))
@settings(max_examples=60, deadline=None)
def test_statements_on_one_item_wait_as_in_the_naive_model(moves: list[tuple[bool, int]]) -> None:
    """The head stays; the others are sorted by (turns, time of asking)."""
    room = _room_with_one_item()
    model: list[int] = []
    heard: Counter[int] = Counter()
    for is_call, number in moves:
        if is_call and model:
            heard[model[0]] += 1
            model = model[1:]
            room.do(CallSpeaker())
        elif number not in model:
            model = [*model, number]
            room.do(*asks(number))
        order = {who: place for place, who in enumerate(model)}
        model = [*model[:1], *sorted(model[1:], key=lambda who: (heard[who], order[who]))]
        assert numbers(room.forum) == model


@given(_orders())
@settings(max_examples=40, deadline=None)
def test_by_arrival_statements_of_an_item_wait_in_the_order_of_asking(
    orders: list[tuple[str, int, int]],
) -> None:
    chosen = [order for order in orders if order[0] != "put-back"]
    forum = _played(chosen, order=QueueOrder.ARRIVAL).forum
    for item in ITEMS:
        queue = waiting(forum, item)
        asked = [r.asked for r in queue if r.kind is SpeechKind.STATEMENT and r.item == item]
        assert asked == sorted(asked)
