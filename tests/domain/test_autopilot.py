from civicforum.domain.agenda import AddItem, ChangeItem
from civicforum.domain.attendance import Leave
from civicforum.domain.autopilot import Waiting, next_action, still_to_answer
from civicforum.domain.command import Command
from civicforum.domain.counts import CastVote, CountVotes
from civicforum.domain.kinds import Channel, Electorate, Mode, Visibility
from civicforum.domain.poll_corrections import WithdrawResult
from civicforum.domain.polls import AddPoll, ClosePoll, OpenPoll, RevealResult
from civicforum.domain.progress import FinishItem, StartItem
from civicforum.domain.queue import RequestTurn
from civicforum.domain.sittings import CloseSitting, OpenSitting, Recess, Resume
from civicforum.domain.turns import CallSpeaker, FinishTurn, PauseTurn, ResumeTurn
from tests.support.room import Room


def test_next_leads_through_the_whole_day(room: Room) -> None:
    room.with_people(2)
    room.do(AddItem("발언", item="a"), AddItem("투표", mode=Mode.POLL, item="b"))
    room.do(AddPoll("찬성합니까?", item="b", poll="v"))

    def next_is(command: object) -> None:
        assert next_action(room.forum) == command

    next_is(OpenSitting())
    room.do(OpenSitting())
    next_is(StartItem("a"))
    room.do(StartItem("a"), RequestTurn("#1"), RequestTurn("#2"))
    next_is(CallSpeaker())
    room.do(CallSpeaker())
    next_is(CallSpeaker())
    room.do(CallSpeaker())
    next_is(FinishTurn())
    room.do(FinishTurn())
    next_is(StartItem("b"))
    room.do(Recess())
    next_is(Resume())
    room.do(Resume(), StartItem("b"))
    next_is(OpenPoll("v"))
    room.do(OpenPoll("v"))
    next_is(Waiting("enter-count"))
    room.do(CountVotes("v", (1, 1, 0)))
    next_is(ClosePoll("v"))
    room.do(ClosePoll("v"))
    next_is(RevealResult("v"))
    room.do(RevealResult("v"))
    next_is(FinishItem())
    room.do(FinishItem())
    next_is(CloseSitting())
    room.do(CloseSitting())
    next_is(Waiting("wrap-up"))


def test_nobody_can_vote_before_somebody_is_here(room: Room) -> None:
    room.do(AddItem("투표", mode=Mode.POLL, item="b"), AddPoll("찬성합니까?", poll="v"))
    room.do(OpenSitting(), StartItem("b"))
    assert next_action(room.forum) == Waiting("check-in")


def test_a_poll_for_the_roster_needs_nobody_in_the_room(room: Room) -> None:
    room.with_people(2, checked_in=False).do(AddItem("투표", mode=Mode.POLL, item="b"))
    roll_call = (Channel.ROLL_CALL,)
    terms = AddPoll("찬성합니까?", channels=roll_call, electorate=Electorate.ROSTER, poll="v")
    room.do(terms, OpenSitting(), StartItem("b"))
    assert next_action(room.forum) == OpenPoll("v")
    room.do(OpenPoll("v"))
    assert next_action(room.forum) == Waiting("enter-count")
    room.do(CastVote("v", "#1", (1, 0, 0)))
    assert next_action(room.forum) == ClosePoll("v")


def test_a_roll_call_waits_for_those_who_are_here(room: Room) -> None:
    room.with_people(3).in_session()
    room.do(AddPoll("찬성합니까?", channels=(Channel.ROLL_CALL,), poll="v"), OpenPoll("v"))
    assert next_action(room.forum) == Waiting("roll-call")
    room.do(CastVote("v", "#1", (1, 0, 0)), Leave("#3"))
    assert next_action(room.forum) == Waiting("roll-call")
    assert still_to_answer(room.forum, room.forum.poll_of("v")) == 1
    room.do(CastVote("v", "#2", (1, 0, 0)))
    assert next_action(room.forum) == ClosePoll("v")


def test_paper_beside_a_roll_call_does_not_wait(room: Room) -> None:
    room.with_people(2).in_session()
    channels = (Channel.ROLL_CALL, Channel.PAPER)
    room.do(AddPoll("찬성합니까?", channels=channels, poll="v"), OpenPoll("v"))
    room.do(CastVote("v", "#1", (1, 0, 0)))
    assert next_action(room.forum) == ClosePoll("v")


def test_a_withdrawn_result_is_not_shown_again_by_itself(room: Room) -> None:
    room.with_people(1).in_session().do(AddPoll("찬성합니까?", poll="v"), OpenPoll("v"))
    room.do(CountVotes("v", (1, 0, 0)), ClosePoll("v"), RevealResult("v"))
    room.do(WithdrawResult("v", "이의 제기"))
    assert next_action(room.forum) == FinishItem()


def test_without_an_agenda_an_item_must_be_added(room: Room) -> None:
    room.do(OpenSitting())
    assert next_action(room.forum) == Waiting("add-item")


def test_a_poll_of_another_item_is_not_opened(room: Room) -> None:
    room.with_people(1)
    room.do(AddItem("끝", item="z"), AddPoll("찬성합니까?", item="z", poll="v"))
    room.do(AddItem("투표", mode=Mode.POLL, item="b"), OpenSitting(), StartItem("b"))
    assert next_action(room.forum) == StartItem("z")


def test_an_interrupted_speech_goes_on_before_anybody_else(room: Room) -> None:
    room.with_people(2).in_session().do(RequestTurn("#1"), RequestTurn("#2"), CallSpeaker())
    assert next_action(room.do(PauseTurn())) == ResumeTurn()
    assert next_action(room.do(ResumeTurn())) == CallSpeaker()


def test_items_with_parts_hidden_items_and_recesses_come_in_order(room: Room) -> None:
    room.do(AddItem("토론", item="a"), AddItem("정회", mode=Mode.RECESS, item="r"))
    room.do(AddItem("찬성", parent="a", item="a1"), AddItem("반대", parent="a", item="a2"))
    room.do(ChangeItem("a2", visibility=Visibility.HIDDEN), OpenSitting())
    orders: list[object] = []
    for _ in range(5):
        order = next_action(room.forum)
        assert isinstance(order, Command)
        orders.append(order)
        room.do(order)
    assert orders == [StartItem(i) for i in ("a", "a1", "a2", "r")] + [Resume()]
    assert next_action(room.forum) == CloseSitting()


def test_an_item_whose_parts_have_begun_is_behind(room: Room) -> None:
    room.do(AddItem("토론", item="a"), AddItem("찬성", parent="a", item="a1"))
    room.do(AddItem("반대", parent="a", item="a2"), OpenSitting(), StartItem("a1"))
    assert next_action(room.forum) == StartItem("a2")
