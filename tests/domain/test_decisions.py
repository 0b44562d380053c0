from civicforum.domain.decisions import RecordDecision, RewordDecision, WithdrawDecision
from civicforum.domain.polls import AddPoll
from civicforum.domain.undo import Undo
from tests.support.room import MINUTE, NINE, Room, refused


def test_a_decision_keeps_every_wording(room: Room) -> None:
    room.do(AddPoll("찬성합니까?", poll="v"), RecordDecision("9시까지", poll="v", decision="d"))
    forum = room.after(1).do(RewordDecision("d", "10시까지"))
    decision = forum.decision_of("d")
    assert (decision.text, [text for _, text in decision.earlier]) == ("10시까지", ["9시까지"])
    assert decision.poll == "v"
    assert room.do(RecordDecision("없음")).decisions[1].number == 2


def test_a_withdrawn_decision_stays_with_its_reason(room: Room) -> None:
    room.do(RecordDecision("9시까지", decision="d"))
    forum = room.after(1).do(WithdrawDecision("d", " 이해충돌  확인 "))
    assert forum.decision_of("d").withdrawn == (NINE + MINUTE, "이해충돌 확인")
    for command in (WithdrawDecision("d", "다시"), RewordDecision("d", "10시까지")):
        with refused("decision-withdrawn"):
            room.do(command)
    assert room.do(Undo()).decision_of("d").withdrawn is None


def test_what_decisions_refuse(room: Room) -> None:
    room.do(RecordDecision("9시까지", decision="d"))
    for command, code in (
        (RecordDecision("다시", decision="d"), "identifier-taken"),
        (RecordDecision("다시", poll="?"), "no-such-poll"),
        (RecordDecision(" "), "text-empty"),
        (RewordDecision("?", "다시"), "no-such-decision"),
        (RewordDecision("d", "9시까지"), "nothing-changed"),
        (WithdrawDecision("?", "까닭"), "no-such-decision"),
        (WithdrawDecision("d", ""), "text-empty"),
    ):
        with refused(code):
            room.do(command)
