"""Which of the eleven fields are filled, and exactly what the others lack."""

import pytest

from civicforum.documents.completeness import FIELDS, completeness, missing_fields
from civicforum.domain.agenda import AddItem
from civicforum.domain.attendance import CheckIn
from civicforum.domain.cards import AddCard
from civicforum.domain.counts import CountVotes
from civicforum.domain.decisions import RecordDecision, WithdrawDecision
from civicforum.domain.declarations import DeclareNone, NoneOf
from civicforum.domain.forum import Forum
from civicforum.domain.kinds import Mode, Standing
from civicforum.domain.people import AddPerson
from civicforum.domain.polls import AddPoll, ClosePoll, OpenPoll, RevealResult
from civicforum.domain.queue import RequestTurn
from civicforum.domain.record import DescribeForum
from civicforum.domain.sittings import CloseSitting, OpenSitting
from civicforum.domain.turns import CallSpeaker, FinishTurn, WriteGist
from tests.documents.days import gwangju
from tests.documents.full_day import full_day
from tests.support.room import Room
from tests.words_of_others import LACKS


def lacks(forum: Forum) -> dict[str, tuple[str, ...]]:
    return {state.field: state.lacks for state in completeness(forum) if not state.is_complete}


def test_the_law_names_eleven_fields() -> None:
    assert FIELDS == (
        "title",
        "host",
        "date",
        "place",
        "attendees",
        "others",
        "proceedings",
        "items",
        "gists",
        "decisions",
        "votes",
    )
    assert tuple(state.field for state in completeness(Forum())) == FIELDS


@pytest.mark.parametrize("room", [gwangju(language="ko"), full_day()])
def test_a_complete_forum_lacks_nothing(room: Room) -> None:
    assert missing_fields(room.forum) == ()
    assert all(state.is_complete for state in completeness(room.forum))


def test_what_is_no_forum_yet_lacks_everything_but_votes() -> None:
    assert lacks(Forum()) == {
        "title": ("title-empty",),
        "host": ("host-empty",),
        "date": ("no-sitting-opened",),
        "place": ("place-empty",),
        "attendees": ("nobody-checked-in",),
        "others": ("others-not-on-record",),
        "proceedings": ("no-sitting-opened",),
        "items": ("no-item-dealt-with",),
        "gists": ("nothing-said",),
        "decisions": ("no-decision",),
    }
    assert {code for codes in lacks(Forum()).values() for code in codes} <= set(LACKS)


def test_a_forum_without_place_and_observers_lacks_just_those() -> None:
    room = Room().with_people(2)
    room.do(DescribeForum(host="공론화위원회"))
    room.in_session().do(AddCard("의견"), RecordDecision("결정"), CloseSitting())
    assert lacks(room.forum) == {"place": ("place-empty",), "others": ("others-not-on-record",)}


def test_every_sitting_must_be_closed() -> None:
    room = Room().in_session()
    assert lacks(room.forum)["date"] == lacks(room.forum)["proceedings"] == ("sitting-open:1",)
    room.do(CloseSitting(), OpenSitting())
    assert lacks(room.forum)["date"] == ("sitting-open:2",)
    room.do(CloseSitting())
    assert not {"date", "proceedings"} & set(missing_fields(room.forum))


@pytest.mark.parametrize("standing", [Standing.GUEST, Standing.OBSERVER, Standing.STAFF])
def test_others_are_no_attendees(standing: Standing) -> None:
    room = Room()
    room.do(AddPerson(number=1, standing=standing))
    assert "others" in missing_fields(room.forum)
    room.do(CheckIn("#1"))
    assert "others" not in missing_fields(room.forum)
    assert "attendees" in missing_fields(room.forum)


@pytest.mark.parametrize("field", list(NoneOf))
def test_that_there_was_none_can_be_put_on_record(field: NoneOf) -> None:
    room = Room()
    assert field in missing_fields(room.forum)
    room.do(DeclareNone(field))
    assert field not in missing_fields(room.forum)


def test_a_recess_alone_is_no_item() -> None:
    room = Room().in_session(AddItem("휴식", mode=Mode.RECESS, item="r"))
    assert lacks(room.forum)["items"] == ("no-item-dealt-with",)


def test_every_turn_needs_a_gist() -> None:
    room = Room().with_people(3)
    room.do(AddCard("의견"))
    assert "gists" not in missing_fields(room.forum)
    room.in_session().do(*(RequestTurn(f"#{n}") for n in (1, 2, 3)))
    room.do(CallSpeaker(turn="a"), CallSpeaker(turn="b"), WriteGist("물음"), CallSpeaker())
    assert lacks(room.forum)["gists"] == ("turn-without-gist:1", "turn-without-gist:3")
    room.do(DeclareNone(NoneOf.GISTS))
    assert "gists" in missing_fields(room.forum)
    room.do(WriteGist("답함"), FinishTurn(), WriteGist("제안함", turn="a"))
    assert "gists" not in missing_fields(room.forum)


def test_a_withdrawn_decision_is_none() -> None:
    room = Room()
    room.do(RecordDecision("결정", decision="d"))
    assert "decisions" not in missing_fields(room.forum)
    room.do(WithdrawDecision("d", "오기"))
    assert "decisions" in missing_fields(room.forum)


def test_a_poll_that_was_put_needs_a_result() -> None:
    room = Room().with_people(1).in_session(AddItem("투표", mode=Mode.POLL, item="i"))
    room.do(AddPoll("미리", poll="a"), AddPoll("묻기", poll="b"))
    assert "votes" not in missing_fields(room.forum)
    room.do(OpenPoll("b"), CountVotes("b", (1, 0, 0)))
    assert lacks(room.forum)["votes"] == ("poll-not-revealed:2",)
    room.do(ClosePoll("b"))
    assert lacks(room.forum)["votes"] == ("poll-not-revealed:2",)
    room.do(RevealResult("b"))
    assert "votes" not in missing_fields(room.forum)
