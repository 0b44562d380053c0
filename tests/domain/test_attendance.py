"""Who came, left and returned; walk-ins; the head-count at any time."""

import pytest

from civicforum.domain.attendance import (
    CheckIn,
    HeadCount,
    Leave,
    Return,
    TakeBackCheckIn,
    WelcomeSpeaker,
    WelcomeWalkIn,
    head_count,
)
from civicforum.domain.kinds import Presence, SpeechKind, Standing
from civicforum.domain.people import AddPerson
from civicforum.domain.polls import AddPoll, OpenPoll
from civicforum.domain.queue import RequestTurn, WithdrawRequest
from civicforum.domain.turns import CallSpeaker, FinishTurn
from civicforum.domain.undo import Undo
from tests.support.room import MINUTE, NINE, Room, refused


def test_a_walk_in_is_on_the_roster_and_here(room: Room) -> None:
    room.with_people(3)
    forum = room.do(WelcomeWalkIn("늦은이", table="2"))
    person = forum.person_of("#4")
    assert (person.walk_in, person.presence, person.table) == (True, Presence.PRESENT, "2")
    assert room.desk.roll.name(person) == "늦은이"
    assert not room.do(Undo()).numbers.get(4)


def test_an_anonymous_guest_has_no_vote_but_may_speak(room: Room) -> None:
    room.with_people(1).in_session()
    forum = room.do(WelcomeWalkIn(standing=Standing.GUEST), RequestTurn("#2"), CallSpeaker())
    assert forum.turn is not None
    assert len(forum.voters_present) == 1


def test_who_asks_at_the_door_is_welcomed_and_waits_in_one_step(room: Room) -> None:
    room.with_people(1)
    with refused("sitting-not-opened"):
        room.do(WelcomeSpeaker("Kim", standing=Standing.GUEST))
    assert len(room.forum.people) == 1
    forum = room.in_session().do(WelcomeSpeaker("Kim", kind=SpeechKind.REPLY, request="r1"))
    (request,) = forum.requests
    assert (request.id, request.kind) == ("r1", SpeechKind.REPLY)
    assert request.person == forum.person_of("#2").id
    forum = room.do(Undo())
    assert (forum.requests, len(forum.people)) == ((), 1)


def test_the_head_count_at_every_moment(room: Room) -> None:
    room.with_people(2)
    room.do(AddPerson(number=8, standing=Standing.OBSERVER))
    room.do(AddPerson(number=9, standing=Standing.STAFF))
    room.after(1).do(CheckIn("#8"), CheckIn("#9"), Leave("#2"))
    room.after(1).do(Return("#2"), WelcomeWalkIn(standing=Standing.GUEST))
    forum = room.forum
    assert head_count(forum, NINE) == HeadCount(participants=2)
    assert head_count(forum, NINE + MINUTE) == HeadCount(2, 0, 1, 1)
    assert head_count(forum) == HeadCount(2, 1, 1, 1)


def test_a_wrong_check_in_is_taken_back(room: Room) -> None:
    room.with_people(2)
    forum = room.do(TakeBackCheckIn("#1"))
    assert forum.person_of("#1").presence is Presence.ABSENT
    with refused("person-absent"):
        room.do(TakeBackCheckIn("#1"))


@pytest.mark.parametrize("then", ["waits", "speaks", "spoke", "votes"])
def test_but_not_when_something_rests_on_it(room: Room, then: str) -> None:
    room.with_people(1).in_session()
    if then == "votes":
        room.do(AddPoll("묻기", poll="p"), OpenPoll("p"))
    else:
        room.do(RequestTurn("#1", request="r"))
    if then in {"speaks", "spoke"}:
        room.do(CallSpeaker())
    if then == "spoke":
        room.do(FinishTurn())
    with refused("person-in-use"):
        room.do(TakeBackCheckIn("#1"))
    if then == "waits":
        room.do(WithdrawRequest("r"), TakeBackCheckIn("#1"))
