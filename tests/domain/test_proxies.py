"""Who gives the vote to whom: for a sitting or a poll, until when, and what is refused."""

import pytest

from civicforum.domain.attendance import CheckIn
from civicforum.domain.command import Command
from civicforum.domain.counts import CastVote
from civicforum.domain.drafts import DropPoll
from civicforum.domain.kinds import Channel, Electorate, Standing
from civicforum.domain.people import AddPerson, ChangePerson, RemovePerson
from civicforum.domain.polls import AddPoll, ClosePoll, OpenPoll, RevealResult
from civicforum.domain.proxies import (
    ChooseProxyLimit,
    GiveProxy,
    RevokeProxy,
    proxies_counted,
    sitting_at_hand,
    valid_proxies,
)
from civicforum.domain.sittings import CloseSitting, OpenSitting
from civicforum.domain.undo import Undo
from tests.support.room import Room, refused

BY_PROXY = AddPoll("찬성?", channels=(Channel.ROLL_CALL,), by_proxy=True, poll="v")
YES = (1, 0, 0)


@pytest.fixture
def hall(room: Room) -> Room:
    """Six on the roster, nos. 1 to 3 in the room; a poll that counts proxies is prepared."""
    room.with_people(6, checked_in=False).do(*(CheckIn(f"#{n}") for n in (1, 2, 3)))
    room.in_session().do(BY_PROXY)
    return room


def pairs(room: Room, poll: str = "v") -> dict[int, int]:
    """Who is represented by whom, by number."""
    number = {person.id: person.number for person in room.forum.people.values()}
    return {number[g]: number[h] for g, h in room.forum.poll_of(poll).stakes.holders.items()}


def test_who_is_absent_is_represented_by_who_is_here(hall: Room) -> None:
    hall.do(GiveProxy("#4", "#1"), GiveProxy("#5", "#1"), GiveProxy("#2", "#1"))
    hall.do(GiveProxy("#6", "#3", "v"), OpenPoll("v"))
    assert pairs(hall) == {4: 1, 5: 1, 6: 3}, "no. 2 is in the room, so the proxy rests"
    poll = hall.do(CastVote("v", "#1", YES), CastVote("v", "#3", YES)).poll_of("v")
    assert (poll.totals, poll.ballots, poll.votes_present) == ((5, 0, 0), 5, 6)
    with refused("represented"):
        hall.do(CastVote("v", "#4", YES))


def test_a_poll_that_does_not_say_so_counts_none(hall: Room) -> None:
    hall.do(GiveProxy("#4", "#1"), AddPoll("?", channels=(Channel.ROLL_CALL,), poll="w"))
    poll = hall.do(OpenPoll("w"), CastVote("w", "#1", YES)).poll_of("w")
    assert (pairs(hall, "w"), poll.totals, poll.votes_present) == ({}, (1, 0, 0), 3)


def test_a_holder_who_is_absent_represents_nobody(hall: Room) -> None:
    hall.do(GiveProxy("#4", "#5"), OpenPoll("v"))
    assert pairs(hall) == {}


def test_of_all_on_the_roster_the_giver_is_not_called(hall: Room) -> None:
    terms = AddPoll(
        "?", channels=(Channel.ROLL_CALL,), electorate=Electorate.ROSTER, by_proxy=True, poll="w"
    )
    hall.do(terms, GiveProxy("#4", "#5"), OpenPoll("w"))
    poll = hall.forum.poll_of("w")
    assert pairs(hall, "w") == {4: 5}
    assert hall.forum.person_of("#4").id not in poll.called
    assert (len(poll.called), poll.votes_on_roster, poll.votes_present) == (5, 6, 3)


def test_what_is_given_for_a_poll_comes_before_the_sitting(hall: Room) -> None:
    hall.do(GiveProxy("#4", "#1"), GiveProxy("#4", "#2", "v"), OpenPoll("v"))
    assert pairs(hall) == {4: 2}


def test_only_those_of_the_group_are_represented(hall: Room) -> None:
    hall.do(*(ChangePerson(f"#{n}", table="3") for n in (1, 4)))
    grouped = AddPoll("?", channels=(Channel.ROLL_CALL,), group="table=3", by_proxy=True, poll="w")
    hall.do(GiveProxy("#4", "#1"), GiveProxy("#5", "#1"), grouped, OpenPoll("w"))
    assert pairs(hall, "w") == {4: 1}


@pytest.mark.parametrize(
    ("before", "order", "code"),
    [
        ((), GiveProxy("#4", "#4"), "proxy-to-oneself"),
        ((), GiveProxy("#4", "#99"), "no-such-person"),
        ((), GiveProxy("#4", "#1", "none"), "no-such-poll"),
        ((GiveProxy("#4", "#1"),), GiveProxy("#4", "#2"), "proxy-given-before"),
        ((GiveProxy("#4", "#1"),), GiveProxy("#1", "#2"), "proxy-of-holder"),
        ((GiveProxy("#4", "#1"),), GiveProxy("#5", "#4"), "proxy-to-giver"),
        ((GiveProxy("#4", "#1"),), GiveProxy("#1", "#2", "v"), "proxy-of-holder"),
        ((OpenPoll("v"),), GiveProxy("#4", "#1", "v"), "proxy-too-late"),
        ((), RevokeProxy("#4"), "no-such-proxy"),
        ((GiveProxy("#4", "#1"),), RevokeProxy("#4", "v"), "no-such-proxy"),
        ((GiveProxy("#4", "#1", "v"), OpenPoll("v")), RevokeProxy("#4", "v"), "proxy-too-late"),
        ((GiveProxy("#4", "#1"), OpenPoll("v")), RevokeProxy("#4"), "proxy-in-use"),
        ((GiveProxy("#4", "#1"),), RemovePerson("#4"), "person-in-use"),
        ((ChooseProxyLimit(1), GiveProxy("#4", "#1")), GiveProxy("#5", "#1"), "proxies-many"),
        ((ChooseProxyLimit(1), GiveProxy("#4", "#1")), GiveProxy("#5", "#1", "v"), "proxies-many"),
        ((GiveProxy("#4", "#1"), GiveProxy("#5", "#1")), ChooseProxyLimit(1), "proxies-many"),
        ((), ChooseProxyLimit(-1), "proxy-limit-wrong"),
        ((), ChooseProxyLimit(0), "nothing-changed"),
    ],
)
def test_what_is_refused(
    hall: Room, before: tuple[Command, ...], order: Command, code: str
) -> None:
    hall.do(*before)
    with refused(code):
        hall.do(order)


@pytest.mark.parametrize("standing", [Standing.OBSERVER, Standing.STAFF, Standing.GUEST])
def test_only_participants_give_and_hold(hall: Room, standing: Standing) -> None:
    hall.do(AddPerson(number=7, standing=standing))
    for order in (GiveProxy("#7", "#1"), GiveProxy("#4", "#7")):
        with refused("proxy-without-vote"):
            hall.do(order)


def test_who_is_no_participant_any_more_represents_nobody(hall: Room) -> None:
    hall.do(GiveProxy("#4", "#1"), GiveProxy("#5", "#2"))
    hall.do(ChangePerson("#1", standing=Standing.OBSERVER))
    hall.do(ChangePerson("#5", standing=Standing.OBSERVER), OpenPoll("v"))
    assert pairs(hall) == {}


def test_the_limit_is_of_one_poll(hall: Room) -> None:
    """Two proxies for two polls never meet in one; neither do two of the same giver."""
    hall.do(ChooseProxyLimit(1), AddPoll("?", channels=(Channel.PAPER,), by_proxy=True, poll="w"))
    hall.do(GiveProxy("#4", "#1", "v"), GiveProxy("#5", "#1", "w"))
    with refused("proxies-many"):
        hall.do(GiveProxy("#4", "#1"))
    hall.do(RevokeProxy("#5", "w"), GiveProxy("#4", "#1"))
    with refused("proxies-many"):
        hall.do(GiveProxy("#6", "#1"))
    assert hall.do(ChooseProxyLimit(0)).proxy_limit == 0
    assert hall.do(ChooseProxyLimit(2)).proxy_limit == 2
    hall.do(GiveProxy("#6", "#1"))


def test_proxies_for_two_polls_are_no_chain(hall: Room) -> None:
    hall.do(AddPoll("?", channels=(Channel.PAPER,), by_proxy=True, poll="w"))
    hall.do(GiveProxy("#4", "#1", "v"), GiveProxy("#1", "#2", "w"))
    assert len(list(valid_proxies(hall.forum, "v"))) == 1


def test_revoked_it_counts_no_more_and_stays_on_record(hall: Room) -> None:
    hall.do(GiveProxy("#4", "#1"), GiveProxy("#5", "#1"))
    hall.after(1).do(RevokeProxy("#4"), GiveProxy("#4", "#2"))
    first = hall.forum.proxies[0]
    assert first.revoked is not None
    assert first.revoked - first.given == 60_000
    hall.do(OpenPoll("v"))
    assert pairs(hall) == {4: 2, 5: 1}


def test_a_sitting_ends_its_proxies(hall: Room) -> None:
    hall.do(GiveProxy("#4", "#1"), CloseSitting())
    assert sitting_at_hand(hall.forum) == 2
    assert not list(valid_proxies(hall.forum))
    hall.do(GiveProxy("#5", "#2"), OpenSitting(), CheckIn("#2"), OpenPoll("v"))
    assert pairs(hall) == {5: 2}


def test_before_the_first_sitting(room: Room) -> None:
    room.with_people(2, checked_in=False).do(GiveProxy("#2", "#1"))
    assert sitting_at_hand(room.forum) == 1
    room.do(CheckIn("#1"))
    room.in_session().do(BY_PROXY, OpenPoll("v"))
    assert pairs(room) == {2: 1}


def test_undone_as_the_other_steps(hall: Room) -> None:
    hall.do(GiveProxy("#4", "#1"), Undo())
    assert hall.forum.proxies == ()
    hall.do(GiveProxy("#4", "#1"), RevokeProxy("#4"), Undo(), OpenPoll("v"))
    assert pairs(hall) == {4: 1}
    hall.do(Undo(), Undo())
    assert not list(valid_proxies(hall.forum))


def test_an_opening_rests_on_its_proxies(hall: Room) -> None:
    """It says who was represented: a fact that does not fit the forum is refused."""
    hall.do(GiveProxy("#4", "#1"), OpenPoll("v"))
    opened = hall.desk.log[-1].event
    hall.do(Undo(), RevokeProxy("#4"))
    with refused("no-such-proxy"):
        opened.apply(hall.forum, 0)


def test_once_closed_a_proxy_may_be_revoked_for_what_comes(hall: Room) -> None:
    hall.do(GiveProxy("#4", "#1"), OpenPoll("v"), CastVote("v", "#1", YES), ClosePoll("v"))
    hall.do(RevokeProxy("#4"), RevealResult("v"))
    assert hall.forum.poll_of("v").totals == (2, 0, 0)
    (kept,) = hall.forum.proxies
    assert kept.revoked is not None


def test_a_dropped_poll_takes_its_proxies_out_of_use(hall: Room) -> None:
    hall.do(GiveProxy("#4", "#1", "v"), DropPoll("v"))
    assert not list(valid_proxies(hall.forum))
    hall.do(GiveProxy("#1", "#2"))


def test_nobody_is_counted_who_has_no_vote_in_it(hall: Room) -> None:
    hall.do(GiveProxy("#4", "#1"))
    one = hall.forum.person_of("#1").id
    assert proxies_counted(hall.forum, "v", entitled=(one,), voters=(one,)) == {}
