"""Somebody's proxies beside the roster."""

from civicforum.base.words import words_for
from civicforum.domain.kinds import Channel, Standing
from civicforum.domain.people import AddPerson
from civicforum.domain.polls import AddPoll
from civicforum.domain.proxies import GiveProxy
from civicforum.screens.people import people_screen
from civicforum.screens.proxies import ProxyScreen, proxy_screen
from tests.support.room import Room

WORDS = words_for("en")


def of(room: Room, number: int, scope: str = "") -> ProxyScreen:
    person = room.forum.person_of(f"#{number}")
    return proxy_screen(room.forum, room.desk.roll, person, scope=scope, words=WORDS)


def test_for_the_sitting_or_for_a_poll_that_counts_them() -> None:
    room = Room()
    room.with_people(4).do(AddPerson(number=5, standing=Standing.OBSERVER))
    by_proxy = AddPoll("Budget?", channels=(Channel.PAPER,), by_proxy=True, poll="v")
    room.do(by_proxy, AddPoll("Other?", poll="w"))
    room.do(GiveProxy("#1", "#2"), GiveProxy("#3", "#2"), GiveProxy("#1", "#4", "v"))
    assert of(room, 1).scopes == (("", "the whole sitting"), ("v", "1. Budget?"))
    assert (of(room, 1).holder, of(room, 1, "v").holder) == ("No. 2 참여자2", "No. 4 참여자4")
    assert of(room, 2).told == "Holds the votes of: No. 1 참여자1, No. 3 참여자3"
    assert (of(room, 2).holder, of(room, 2).can_give) == ("", True)
    assert not of(room, 5).can_give


def test_the_roster_tells_who_has_several_votes() -> None:
    room = Room()
    room.do(AddPerson(number=1, weight=3), AddPerson(number=2))
    rows = people_screen(room.forum, room.desk.roll, words=WORDS).rows
    assert [row.detail for row in rows] == ["3 votes · not here yet", "not here yet"]
