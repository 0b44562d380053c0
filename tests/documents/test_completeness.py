"""The list of fields that nobody filled."""

import pytest

from civicforum.documents.completeness import FIELDS, missing_fields
from civicforum.domain.agenda import AddItem
from civicforum.domain.cards import AddCard
from civicforum.domain.forum import Forum
from civicforum.domain.people import AddPerson, CheckIn
from civicforum.domain.polls import AddPoll, ClosePoll, CountVotes, OpenPoll, RevealResult
from civicforum.domain.queue import CallSpeaker, FinishTurn, RequestTurn, WriteGist
from civicforum.domain.things import Mode, Standing
from tests.documents.days import gwangju
from tests.support.room import Room


def test_a_complete_forum_lacks_nothing() -> None:
    assert missing_fields(gwangju(language="ko").forum) == ()


def test_what_is_no_forum_yet_lacks_everything() -> None:
    lacking = missing_fields(Forum())
    assert lacking == tuple(field for field in FIELDS if field not in {"closing", "votes"})


def test_the_closing_is_missing_while_the_sitting_is_open() -> None:
    room = Room()
    assert "sittings" in missing_fields(room.forum)
    assert "closing" not in missing_fields(room.forum)
    room.in_session()
    assert "closing" in missing_fields(room.forum)


def test_observers_alone_are_no_attendees() -> None:
    room = Room()
    room.do(AddPerson(number=1, standing=Standing.OBSERVER), CheckIn("#1"))
    assert "attendees" in missing_fields(room.forum)


def test_every_turn_needs_a_gist() -> None:
    room = Room().with_people(1)
    room.do(AddCard("의견"))
    assert "gists" not in missing_fields(room.forum)
    room.in_session().do(RequestTurn("#1"), CallSpeaker())
    assert "gists" in missing_fields(room.forum)
    room.do(WriteGist("물음"), FinishTurn())
    assert "gists" not in missing_fields(room.forum)


@pytest.mark.parametrize("mode", [Mode.POLL, Mode.OPEN_FLOOR])
def test_an_item_for_polls_needs_a_result(mode: Mode) -> None:
    room = Room().with_people(1).in_session(AddItem("투표", mode=mode, item="i"))
    assert ("votes" in missing_fields(room.forum)) is (mode is Mode.POLL)
    room.do(AddPoll("묻기", poll="a"), OpenPoll("a"), CountVotes("a", (1, 0, 0)))
    assert "votes" in missing_fields(room.forum)
    room.do(ClosePoll("a"), RevealResult("a"))
    assert "votes" not in missing_fields(room.forum)
