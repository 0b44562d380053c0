from civicforum.domain.decisions import RecordDecision, RewordDecision
from civicforum.domain.polls import AddPoll
from tests.support.room import Room, refused


def test_a_decision_keeps_every_wording(room: Room) -> None:
    room.do(AddPoll("찬성합니까?", poll="v"), RecordDecision("9시까지", poll="v", decision="d"))
    forum = room.after(1).do(RewordDecision("d", "10시까지"))
    decision = forum.decision_of("d")
    assert (decision.text, [text for _, text in decision.earlier]) == ("10시까지", ["9시까지"])
    assert decision.poll == "v"
    assert room.do(RecordDecision("없음")).decisions[1].number == 2


def test_what_decisions_refuse(room: Room) -> None:
    room.do(RecordDecision("9시까지", decision="d"))
    for command, code in (
        (RecordDecision("다시", decision="d"), "identifier-taken"),
        (RecordDecision("다시", poll="?"), "no-such-poll"),
        (RecordDecision(" "), "text-empty"),
        (RewordDecision("?", "다시"), "no-such-decision"),
        (RewordDecision("d", "9시까지"), "nothing-changed"),
    ):
        with refused(code):
            room.do(command)
