"""Minutes from draft to final: who may object, what locks them, what is left to do then."""

import pytest

from civicforum.domain.cards import AddCard
from civicforum.domain.filing import AddErratum
from civicforum.domain.kinds import Ruling, Stage
from civicforum.domain.people import EraseName
from civicforum.domain.queue import RequestTurn
from civicforum.domain.review import (
    AnswerObjection,
    FinaliseMinutes,
    ObjectionRaised,
    RaiseObjection,
    ReopenMinutes,
    ReviewMinutes,
)
from civicforum.domain.sealing import SealForum, UnsealForum
from civicforum.domain.sittings import CloseSitting, ReopenSitting
from civicforum.domain.turns import CallSpeaker, FinishTurn, WriteGist
from civicforum.domain.undo import Undo
from tests.support.room import Room, refused

LATE = RaiseObjection("그렇게 말하지 않음.", by="#1", objection="late")


@pytest.fixture
def closed(room: Room) -> Room:
    """One speech was held; the sitting is over."""
    room.with_people(2).in_session()
    room.do(RequestTurn("#1"), CallSpeaker(), WriteGist("예산을 줄이자고 함."), FinishTurn())
    room.do(CloseSitting())
    return room


@pytest.fixture
def final(closed: Room) -> Room:
    closed.do(ReviewMinutes("2018-11-20"), FinaliseMinutes())
    return closed


def turn_of(room: Room) -> str:
    return next(iter(room.forum.turns))


def test_a_review_begins_after_the_sitting(room: Room) -> None:
    room.in_session()
    with refused("minutes-before-end"):
        room.do(ReviewMinutes())
    with refused("minutes-before-end"):
        room.do(FinaliseMinutes())


def test_the_last_day_for_objections_can_be_moved(closed: Room) -> None:
    forum = closed.do(ReviewMinutes("2018-11-20"))
    assert (forum.filing.stage, forum.filing.until) == (Stage.REVIEW, "2018-11-20")
    assert closed.after(1).do(ReviewMinutes()).filing.until == ""
    with refused("day-wrong"):
        closed.do(ReviewMinutes("내일"))
    assert closed.do(Undo()).filing.until == "2018-11-20"


def test_objections_are_taken_under_review_from_somebody(closed: Room) -> None:
    with refused("not-in-review"):
        closed.do(LATE)
    closed.do(ReviewMinutes())
    with refused("objection-by-nobody"):
        closed.do(RaiseObjection("누구일까", by_words=" "))
    with refused("no-such-person"):
        closed.do(RaiseObjection("없는 사람", by="#9"))
    with refused("no-such-turn"):
        closed.do(RaiseObjection("없는 발언", by="#1", turn="none"))
    with refused("text-empty"):
        closed.do(RaiseObjection(" ", by="#1"))
    forum = closed.do(
        RaiseObjection("줄이자고 하지 않음.", by="#1", turn=turn_of(closed), objection="o1"),
        RaiseObjection("시각이 다름.", by_words="감사"),
    )
    first, second = forum.filing.objections
    assert (first.number, first.turn, first.ruling) == (1, turn_of(closed), Ruling.OPEN)
    assert (second.number, second.by, second.by_words) == (2, "", "감사")
    with refused("identifier-taken"):
        closed.do(RaiseObjection("또", by="#1", objection="o1"))


def test_an_objection_is_answered_before_the_minutes_are_final(closed: Room) -> None:
    closed.do(ReviewMinutes(), LATE)
    with refused("objections-open"):
        closed.do(FinaliseMinutes())
    with refused("ruling-open"):
        closed.do(AnswerObjection("late", Ruling.OPEN, "아직"))
    with refused("no-such-objection"):
        closed.do(AnswerObjection("none", Ruling.ACCEPTED, "예"))
    closed.do(AnswerObjection("late", Ruling.REJECTED, "녹음과 같음."))
    forum = closed.do(AnswerObjection("late", Ruling.PARTLY, "뒤 문장만 고침."))
    (made,) = forum.filing.objections
    assert (made.ruling, made.reply, made.ruled) == (
        Ruling.PARTLY,
        "뒤 문장만 고침.",
        closed.desk.now(),
    )
    assert closed.do(FinaliseMinutes()).filing.stage is Stage.FINAL


def test_withdrawing_what_an_answer_rests_on_is_refused(closed: Room) -> None:
    closed.do(ReviewMinutes(), LATE, AnswerObjection("late", Ruling.ACCEPTED, "고침."))
    assert closed.do(Undo()).filing.open_objections
    assert closed.do(Undo()).filing.objections == ()


def test_final_minutes_take_errata_only(final: Room) -> None:
    for order in (
        AddCard("늦은 의견"),
        WriteGist("고침", turn=turn_of(final)),
        ReopenSitting("더 할 말"),
        ReviewMinutes(),
        LATE,
        Undo(),
        FinaliseMinutes(),
    ):
        with refused("minutes-final"):
            final.do(order)
    forum = final.do(
        AddErratum("1. 개요", "금호리조트", "금호 리조트", "띄어쓰기"), EraseName("#1")
    )
    assert [(e.number, e.wrong, e.right) for e in forum.filing.errata] == [
        (1, "금호리조트", "금호 리조트")
    ]
    assert final.do(SealForum()).sealed is not None
    assert final.do(UnsealForum("정정")).filing.stage is Stage.FINAL


def test_the_link_of_the_log_is_kept_with_it(closed: Room) -> None:
    link = closed.desk.last_link
    forum = closed.do(FinaliseMinutes())
    assert forum.filing.traces[-1].before == link
    assert len(bytes.fromhex(link)) == 32


def test_final_minutes_are_reopened_with_a_reason(final: Room) -> None:
    with refused("text-empty"):
        final.do(ReopenMinutes(" "))
    forum = final.after(5).do(ReopenMinutes("표결 수가 틀림"))
    assert (forum.filing.stage, forum.filing.final) == (Stage.DRAFT, None)
    assert [(trace.deed, trace.reason) for trace in forum.filing.traces] == [
        ("review", ""),
        ("final", ""),
        ("reopened", "표결 수가 틀림"),
    ]
    with refused("not-final"):
        final.do(ReopenMinutes("다시"))
    with refused("undo-answered"):
        final.do(Undo())


def test_an_objection_by_number_is_counted_on_after_undo(closed: Room) -> None:
    closed.do(ReviewMinutes(), LATE, Undo())
    forum = closed.do(RaiseObjection("다시 말함.", by="#2"))
    assert forum.filing.objections[0].number == 2
    events = [entry.event for entry in closed.desk.log]
    assert [event.number for event in events if isinstance(event, ObjectionRaised)] == [1, 2]
