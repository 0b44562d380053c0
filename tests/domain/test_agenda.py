from civicforum.domain.agenda import AddItem, AddItems, ChangeItem, MoveItem, RemoveItem
from civicforum.domain.attachments import AttachFile
from civicforum.domain.cards import AddCard
from civicforum.domain.decisions import RecordDecision
from civicforum.domain.kinds import Mode, Visibility
from civicforum.domain.outline import item_numbers
from civicforum.domain.polls import AddPoll
from civicforum.domain.progress import ExtendItem, FinishItem, StartItem
from civicforum.domain.queue import RequestTurn
from civicforum.domain.sittings import OpenSitting
from civicforum.domain.turns import CallSpeaker, FinishTurn
from civicforum.domain.undo import Undo
from tests.support.room import Room, refused


def ids(room: Room) -> list[str]:
    return [item.id for item in room.forum.agenda]


def with_parts(room: Room) -> Room:
    """Three items; the second has two parts."""
    room.do(AddItem("첫째", item="a"), AddItem("둘째", item="b"), AddItem("셋째", item="c"))
    room.do(AddItem("찬성", parent="b", item="b1"), AddItem("반대", parent="b", item="b2"))
    return room


def test_items_are_added_at_the_end_and_changed_in_place(room: Room) -> None:
    room.do(AddItem("여는 말", minutes=5, item="a"), AddItem("토론", item="b"))
    forum = room.do(ChangeItem("a", title="인사", minutes=7, mode=Mode.PRESENTATION))
    assert [(item.title, item.minutes) for item in forum.agenda] == [("인사", 7), ("토론", 10)]
    forum = room.do(ChangeItem("a", note="짧게", speech_seconds=60))
    assert (forum.agenda[0].title, forum.agenda[0].note) == ("인사", "짧게")
    assert forum.agenda[0].mode is Mode.PRESENTATION
    assert forum.agenda[0].speech_seconds == 60


def test_an_item_is_refused_when_it_cannot_be(room: Room) -> None:
    room.do(AddItem("여는 말", item="a"))
    for command, code in (
        (AddItem("둘째", item="a"), "identifier-taken"),
        (AddItem("  "), "text-empty"),
        (AddItem("길다", minutes=-1), "minutes-wrong"),
        (AddItem("길다", minutes=24 * 60 + 1), "minutes-wrong"),
        (AddItem("길다", speech_seconds=0), "seconds-wrong"),
        (AddItem("나쁜 식별자", item="a b"), "identifier-wrong"),
        (ChangeItem("?"), "no-such-item"),
        (StartItem("a"), "sitting-not-opened"),
        (FinishItem(), "no-item-running"),
        (ExtendItem(), "no-item-running"),
    ):
        with refused(code):
            room.do(command)


def test_parts_stand_behind_their_item_and_are_numbered(room: Room) -> None:
    with_parts(room)
    assert item_numbers(room.forum) == {"a": "1", "b": "2", "b1": "2.1", "b2": "2.2", "c": "3"}
    assert ids(room) == ["a", "b", "b1", "b2", "c"]


def test_a_part_has_no_parts_and_nothing_is_a_part_of_itself(room: Room) -> None:
    with_parts(room)
    for command in (
        AddItem("더 깊이", parent="b1"),
        ChangeItem("a", parent="b1"),
        ChangeItem("b", parent="a"),
        ChangeItem("a", parent="a"),
    ):
        with refused("item-too-deep"):
            room.do(command)
    with refused("no-such-item"):
        room.do(AddItem("부모 없음", parent="?"))


def test_an_item_becomes_a_part_and_stands_alone_again(room: Room) -> None:
    with_parts(room).do(ChangeItem("a", parent="b"))
    assert ids(room) == ["b", "b1", "b2", "a", "c"]
    assert item_numbers(room.forum)["a"] == "1.3"
    room.do(ChangeItem("b1", parent=""))
    assert ids(room) == ["b", "b2", "a", "c", "b1"]


def test_visibility_and_presenters_are_planned(room: Room) -> None:
    room.with_people(2)
    room.do(AddItem("발표", visibility=Visibility.INTERNAL, presenters=("#2", "#1"), item="a"))
    numbers = [room.forum.person_of(p).number for p in room.forum.agenda[0].presenters]
    assert numbers == [2, 1]
    item = room.do(ChangeItem("a", title="소개")).agenda[0]
    assert (item.visibility, len(item.presenters)) == (Visibility.INTERNAL, 2)
    item = room.do(ChangeItem("a", visibility=Visibility.HIDDEN, presenters=())).agenda[0]
    assert (item.visibility, item.presenters) == (Visibility.HIDDEN, ())
    with refused("presenter-twice"):
        room.do(ChangeItem("a", presenters=("#1", "#1")))
    with refused("no-such-person"):
        room.do(AddItem("발표", presenters=("#9",)))


def test_an_item_moves_with_its_parts(room: Room) -> None:
    with_parts(room).do(MoveItem("b", before="a"))
    assert ids(room) == ["b", "b1", "b2", "a", "c"]
    room.do(MoveItem("b"))
    assert ids(room) == ["a", "c", "b", "b1", "b2"]
    room.do(MoveItem("b2", before="b1"), MoveItem("c", before="a"))
    assert ids(room) == ["c", "a", "b", "b2", "b1"]
    room.do(MoveItem("b2"))
    assert ids(room) == ["c", "a", "b", "b1", "b2"]


def test_an_item_moves_only_among_its_neighbours(room: Room) -> None:
    with_parts(room)
    for command, code in (
        (MoveItem("a", before="b1"), "item-not-beside"),
        (MoveItem("b1", before="c"), "item-not-beside"),
        (MoveItem("a", before="b"), "nothing-changed"),
        (MoveItem("a", before="a"), "nothing-changed"),
        (MoveItem("b2"), "nothing-changed"),
        (MoveItem("?"), "no-such-item"),
        (MoveItem("a", before="?"), "no-such-item"),
    ):
        with refused(code):
            room.do(command)


def test_an_item_that_nothing_rests_on_is_removed_and_brought_back(room: Room) -> None:
    with_parts(room).do(RemoveItem("b1"))
    assert ids(room) == ["a", "b", "b2", "c"]
    room.do(Undo())
    assert ids(room) == ["a", "b", "b1", "b2", "c"]


def test_what_was_started_or_is_used_stays(room: Room) -> None:
    with_parts(room).with_people(1).do(AddItem("넷째", item="d"), OpenSitting(), StartItem("a"))
    with refused("item-already-started"):
        room.do(RemoveItem("a"))
    with refused("item-in-use"):
        room.do(RemoveItem("b"))
    for use in (
        RequestTurn("#1", item="d", request="r"),
        CallSpeaker("r"),
        FinishTurn(),
        AddCard("글", item="d"),
        AddPoll("찬성합니까?", item="d"),
        RecordDecision("결정", item="d"),
        AttachFile("표.pdf", b"", item="d"),
    ):
        room.do(use)
        with refused("item-in-use"):
            room.do(RemoveItem("d"))


def test_what_came_to_rest_on_an_item_keeps_it_when_its_removal_comes_back(room: Room) -> None:
    room.do(AddItem("첫째", item="a"), RemoveItem("a"), Undo())
    room.desk.do(AddCard("글", item="a"), initiator="participant")
    with refused("item-in-use"):
        room.do(RemoveItem("a"))


def test_a_part_needs_its_item_also_when_a_step_is_withdrawn(room: Room) -> None:
    room.do(AddItem("첫째", item="a"))
    room.desk.do(AddItem("찬성", parent="a", item="a1"), initiator="participant")
    with refused("undo-needed-later"):
        room.do(Undo())


def test_equal_time_stays_once_somebody_has_presented(room: Room) -> None:
    room.with_people(2).in_session(
        AddItem("발표", mode=Mode.PRESENTATION, presenters=("#1", "#2"), item="a")
    )
    room.do(ChangeItem("a", speech_seconds=300), CallSpeaker())
    with refused("equal-time-running"):
        room.do(ChangeItem("a", speech_seconds=200))
    room.do(FinishTurn())
    with refused("equal-time-running"):
        room.do(ChangeItem("a", speech_seconds=200))
    assert room.do(ChangeItem("a", speech_seconds=300, minutes=12)).agenda[0].minutes == 12


def test_several_items_at_once(room: Room) -> None:
    room.do(AddItems((AddItem("첫째", item="a"), AddItem("하나", parent="a"), AddItem("둘째"))))
    assert [item.title for item in room.forum.agenda] == ["첫째", "하나", "둘째"]
    room.do(Undo())
    assert room.forum.agenda == ()
    for items, code in (
        ((), "items-count-wrong"),
        ((AddItem("많다"),) * 201, "items-count-wrong"),
        ((AddItem("좋다"), AddItem(" ")), "text-empty"),
        ((AddItem("좋다", item="a"), AddItem("또", item="a")), "identifier-taken"),
    ):
        with refused(code):
            room.do(AddItems(items))
    assert room.forum.agenda == ()
