"""Who can say why, about what, and what is read of it."""

import pytest
from msgspec.structs import replace

from civicforum.base.words import words_for
from civicforum.domain.counts import CountVotes
from civicforum.domain.kinds import Channel, Secrecy, Shape
from civicforum.domain.polls import AddPoll, OpenPoll
from civicforum.domain.reasons import GiveReason
from civicforum.screens.reasons import ReasonsScreen, answered_with, reasons_screen
from tests.support.room import Room

CONSENT = AddPoll("이대로?", shape=Shape.CONSENT, poll="v")
YES_NO = AddPoll("찬성?", poll="v")


def shown(room: Room) -> ReasonsScreen | None:
    desk = room.desk
    return reasons_screen(desk.forum, desk.forum.poll_of("v"), desk.roll, words=words_for("en"))


@pytest.fixture
def hall() -> Room:
    return Room().with_people(3).in_session()


@pytest.mark.parametrize(
    ("terms", "usual"),
    [
        (CONSENT, "3"),
        (replace(YES_NO, channels=(Channel.ROLL_CALL,)), "2"),
        (YES_NO, None),
        (replace(CONSENT, channels=(Channel.PAPER,), secrecy=Secrecy.SECRET), "3"),
    ],
)
def test_a_block_or_a_no_is_what_is_asked_for(hall: Room, terms: AddPoll, usual: str) -> None:
    hall.do(terms)
    assert shown(hall) is None
    hall.do(OpenPoll("v"))
    found = shown(hall)
    assert (found and found.usual) == usual
    if found:
        assert found.has_names is (terms.secrecy is Secrecy.OPEN)


def test_reasons_are_read_with_who_gave_them(hall: Room) -> None:
    hall.do(YES_NO, OpenPoll("v"), CountVotes("v", (1, 1, 0)))
    hall.do(GiveReason("v", 2, "소음"), GiveReason("v", 2, "비용", "#2"))
    found = shown(hall)
    assert found is not None
    assert [(row.lead, row.text, row.detail) for row in found.rows] == [
        ("반대", "소음", ""),
        ("반대", "비용", "No. 2 참여자2"),
    ]
    assert found.rows[0].spoken == "반대, 소음"


def test_one_answer_is_told_by_its_number() -> None:
    told = [answered_with(marks) for marks in ((0, 0, 1, 0), (1, 1), (0, 0))]
    assert told == ["3", "", ""]
