from civicforum.domain.agenda import AddItem, FinishItem, StartItem
from civicforum.domain.autopilot import Waiting, next_action
from civicforum.domain.polls import (
    AddPoll,
    ClosePoll,
    CountVotes,
    OpenPoll,
    RevealResult,
    WithdrawResult,
)
from civicforum.domain.queue import CallSpeaker, FinishTurn, RequestTurn
from civicforum.domain.sittings import CloseSitting, OpenSitting, Recess, Resume
from civicforum.domain.things import Mode
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
