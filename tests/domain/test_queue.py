from civicforum.domain.agenda import AddItem
from civicforum.domain.kinds import SpeechKind
from civicforum.domain.progress import StartItem
from civicforum.domain.queue import MoveRequest, RequestTurn, WithdrawRequest
from civicforum.domain.sittings import OpenSitting
from civicforum.domain.turns import CallSpeaker, FinishTurn, WriteGist
from tests.support.room import MINUTE, Room, refused


def test_first_come_first_served_and_time_is_counted(room: Room) -> None:
    room.with_people(3).in_session().do(RequestTurn("#2"), RequestTurn("#1"), RequestTurn("#3"))
    forum = room.do(CallSpeaker())
    assert forum.turn is not None
    assert forum.person_of(forum.turn.person).number == 2
    forum = room.after(2).do(CallSpeaker())
    assert forum.turn is not None
    assert (forum.person_of(forum.turn.person).number, forum.turn.number) == (1, 2)
    done = next(iter(forum.turns.values()))
    assert done.watch.elapsed(0) == 2 * MINUTE
    assert room.do(FinishTurn()).turn is None


def test_somebody_else_can_be_called_or_take_the_request_back(room: Room) -> None:
    room.with_people(3).in_session()
    room.do(*(RequestTurn(f"#{n}", request=f"r{n}") for n in (1, 2, 3)))
    forum = room.do(WithdrawRequest("r1"), CallSpeaker("r3", turn="t"))
    assert [request.id for request in forum.requests] == ["r2"]
    with refused("identifier-taken"):
        room.do(CallSpeaker(turn="t"))
    room.do(FinishTurn())
    with refused("identifier-taken"):
        room.do(CallSpeaker(turn="t"))


def test_the_queue_of_an_earlier_item_waits_for_its_return(room: Room) -> None:
    room.with_people(2).in_session(AddItem("첫째", item="a"), AddItem("둘째", item="b"))
    room.do(RequestTurn("#1"), StartItem("b"))
    with refused("queue-empty"):
        room.do(CallSpeaker())
    room.do(RequestTurn("#1"), RequestTurn("#2", item="a"), StartItem("a"))
    assert len(room.forum.requests) == 3
    forum = room.do(CallSpeaker())
    assert forum.turn is not None
    assert forum.turn.item == "a"


def test_who_asked_before_any_item_waits_for_the_first(room: Room) -> None:
    room.with_people(1).do(OpenSitting(), RequestTurn("#1"))
    turn = room.do(CallSpeaker()).turn
    assert turn is not None
    assert (turn.item, turn.seconds) == ("", 120)
    room.do(FinishTurn(), RequestTurn("#1"), AddItem("첫째", speech_seconds=30, item="a"))
    turn = room.do(StartItem("a"), CallSpeaker()).turn
    assert turn is not None
    assert (turn.item, turn.seconds) == ("a", 30)


def test_what_the_queue_refuses(room: Room) -> None:
    room.with_people(2, checked_in=False)
    with refused("sitting-not-opened"):
        room.do(RequestTurn("#1"))
    room.in_session()
    with refused("person-absent"):
        room.do(RequestTurn("#1"))
    with refused("queue-empty"):
        room.do(CallSpeaker())
    with refused("nobody-speaking"):
        room.do(FinishTurn())
    with refused("nobody-speaking"):
        room.do(WriteGist("아무 말"))
    with refused("no-such-request"):
        room.do(WithdrawRequest("?"))
    with refused("no-such-turn"):
        room.do(WriteGist("아무 말", turn="?"))


def test_nobody_waits_twice(room: Room) -> None:
    room.with_people(2).in_session().do(RequestTurn("#1", request="r"))
    with refused("already-waiting"):
        room.do(RequestTurn("#1"))
    with refused("identifier-taken"):
        room.do(RequestTurn("#2", request="r"))


def test_a_gist_is_written_corrected_and_the_original_kept(room: Room) -> None:
    room.with_people(1).in_session().do(RequestTurn("#1"), CallSpeaker(turn="t"))
    room.do(WriteGist("조명을\n 9시까지"))
    assert room.forum.turn is not None
    assert room.forum.turn.gist == "조명을 9시까지"
    with refused("nothing-changed"):
        room.do(WriteGist("조명을 9시까지"))
    room.do(FinishTurn())
    turn = room.after(1).do(WriteGist("조명을 10시까지", turn="t")).turn_of("t")
    assert (turn.gist, [text for _, text in turn.earlier]) == (
        "조명을 10시까지",
        ["조명을 9시까지"],
    )


def test_a_request_is_moved_by_hand_and_stays_there(room: Room) -> None:
    room.with_people(5).in_session()
    room.do(*(RequestTurn(f"#{n}", request=f"r{n}") for n in (1, 2, 3)))
    room.do(MoveRequest("r3", before="r1"))
    assert [request.id for request in room.forum.requests] == ["r3", "r1", "r2"]
    room.do(MoveRequest("r3"), RequestTurn("#4", request="r4"))
    assert [request.id for request in room.forum.requests] == ["r1", "r2", "r3", "r4"]


def test_points_of_order_stay_first_when_somebody_is_moved(room: Room) -> None:
    room.with_people(4).in_session(AddItem("첫째", item="a"), AddItem("둘째", item="b"))
    urgent = SpeechKind.POINT_OF_ORDER
    room.do(RequestTurn("#4", item="b", request="r4"), RequestTurn("#1", request="r1"))
    room.do(*(RequestTurn(f"#{n}", request=f"r{n}", kind=urgent) for n in (2, 3)))
    for command, code in (
        (MoveRequest("r1", before="r2"), "point-of-order-first"),
        (MoveRequest("r2"), "point-of-order-first"),
        (MoveRequest("r1", before="r4"), "request-not-beside"),
        (MoveRequest("r1", before="r1"), "nothing-changed"),
        (MoveRequest("?"), "no-such-request"),
        (MoveRequest("r1", before="?"), "no-such-request"),
    ):
        with refused(code):
            room.do(command)
    room.do(MoveRequest("r3", before="r2"))
    assert [r.id for r in room.forum.requests if r.item == "a"] == ["r3", "r2", "r1"]


def test_who_asked_before_any_item_is_moved_among_all(room: Room) -> None:
    room.with_people(2).do(AddItem("첫째", item="a"), OpenSitting())
    room.do(RequestTurn("#1", item="a", request="r1"), RequestTurn("#2", request="r2"))
    room.do(MoveRequest("r2", before="r1"))
    assert [request.id for request in room.forum.requests] == ["r2", "r1"]


def test_somebody_who_waits_may_still_raise_a_point_of_order(room: Room) -> None:
    room.with_people(1).in_session().do(RequestTurn("#1"))
    room.do(RequestTurn("#1", kind=SpeechKind.POINT_OF_ORDER))
    with refused("already-waiting"):
        room.do(RequestTurn("#1", kind=SpeechKind.POINT_OF_ORDER))
    assert [request.kind for request in room.forum.requests] == ["point-of-order", "statement"]
