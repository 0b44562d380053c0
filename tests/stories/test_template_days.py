"""A day for each template, told through commands, ending in minutes that can be filed."""

from pathlib import Path

import pytest

from tests.support.story import Story


@pytest.fixture
def story(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Story:
    return Story(tmp_path, capsys, language="ko")


def test_town_hall(story: Story) -> None:
    story.begins("town-hall", people=30)
    items, (vote,) = story.items(), story.polls()
    story.everybody_comes(1, 24)
    story.everybody_comes(30, 30)
    story.then("WelcomeWalkIn", name="늦은이")
    story.then("WelcomeWalkIn", standing="guest", role="지나던 주민")
    story.then("ChangeItem", item=items["주제 설명"], presenters=["#1", "#2"])
    story.then("OpenSitting")
    story.presents(items["주제 설명"], "현황을 설명함.", "다른 안을 설명함.")
    story.then("StartItem", item=items["자유 발언"])
    story.speaks(3, "가로등을 늘리자고 함.")
    story.speaks(32, "지나가다 들러 소음을 말함.")
    story.then("StartItem", item=items["투표"])
    story.then("Leave", person="#24")
    story.then("OpenPoll", poll=vote)
    story.then("CountVotes", poll=vote, votes=[13, 9, 2])
    story.then("ClosePoll", poll=vote)
    story.then("RevealResult", poll=vote)
    story.then("RecordDecision", text="가로등을 늘리기로 함.", poll=vote)
    internal, public = story.is_filed()
    assert "54.2%" in internal
    assert "가나각" in internal  # agreed to be named: odd numbers
    assert "가나갂" in internal
    assert "가나각" in public
    assert "가나갂" not in public
    assert "늦은이" in internal
    assert "늦은이" not in public


def test_residents_meeting(story: Story) -> None:
    """주민총회: advance, online and paper votes added up, quorum by those who voted."""
    story.begins("residents-meeting", people=60)
    items, (vote, adoption) = story.items(), story.polls()
    story.then("ChangePoll", poll=vote, quorum="258", entitled=30000)
    story.then("ChangePoll", poll=adoption, quorum="20")
    story.everybody_comes(1, 44)
    story.everybody_comes(60, 60)
    story.then("OpenSitting")
    story.then("StartItem", item=items["질의응답"])
    story.speaks(5, "의제 2의 비용을 물음.")
    story.then("StartItem", item=items["의제 순위 투표"])
    story.then("OpenPoll", poll=vote)
    story.then("CountVotes", poll=vote, channel="online", votes=[40, 60, 30, 50], ballots=81)
    for place, votes, ballots, invalid in (
        ("1투표소", [200, 190, 80, 100], 200, 2),
        ("2투표소", [190, 201, 120, 150], 240, 1),
    ):
        story.then(
            "CountVotes",
            poll=vote,
            channel="paper",
            votes=votes,
            ballots=ballots,
            block=place,
            invalid=invalid,
        )
    story.then("ClosePoll", poll=vote)
    story.then("RevealResult", poll=vote)
    story.then("StartItem", item=items["자치계획안 확정"])
    story.then("OpenPoll", poll=adoption)
    story.then("CountVotes", poll=adoption, votes=[41, 2, 1])
    story.then("ClosePoll", poll=adoption)
    story.then("RevealResult", poll=adoption)
    story.then("RecordDecision", text="의제 2를 먼저 하기로 함.", poll=vote)
    internal, public = story.is_filed()
    for text in (internal, public):
        for figure in ("524", "451", "430", "258", "30,000", "86.1%"):
            assert figure in text or figure.replace(",", "") in text


def test_round_table(story: Story) -> None:
    """원탁토론: cards of two rounds become themes, themes become the options of a poll."""
    story.begins("round-table", people=33)
    items = story.items()
    (old,) = story.polls()
    story.then("DropPoll", poll=old)
    story.everybody_comes(1, 33)
    story.then("OpenSitting")
    story.then("StartItem", item=items["1차 분임 토론: 현황과 문제"])
    for number, text in enumerate(("밤길이 어둡다", "밤길이 무섭다", "쉴 곳이 없다"), start=1):
        story.then("AddCard", text=text, table=str(number), round=1, card=f"c{number}")
    story.then("StartItem", item=items["의견 카드 묶기"])
    story.then("AddTheme", title="밝은 밤길", theme="light")
    story.then("AddTheme", title="쉼터", theme="rest")
    for card, theme in (("c1", "light"), ("c3", "rest")):
        story.then("PutUnderTheme", card=card, theme=theme)
    story.then("MergeCards", into="c1", cards=["c2"])
    story.then("StartItem", item=items["휴식"])
    story.then("Resume", minutes=10)
    story.then("StartItem", item=items["전체 나눔"])
    story.speaks(7, "두 주제가 이어져 있다고 함.")
    story.then("StartItem", item=items["우선순위 투표"])
    story.then(
        "AddPoll", question="먼저 할 일은?", shape="one-mark", themes=["light", "rest"], poll="p"
    )
    story.then("OpenPoll", poll="p")
    story.then("CountVotes", poll="p", votes=[20, 12])
    story.then("ClosePoll", poll="p")
    story.then("RevealResult", poll="p")
    story.then("RecordDecision", text="밤길부터 밝히기로 함.", poll="p")
    internal, _ = story.is_filed()
    for said in ("밤길이 어둡다", "밤길이 무섭다", "밝은 밤길", "62.5%"):
        assert said in internal


def test_deliberative_poll(story: Story) -> None:
    """공론조사: equal time for both sides, questions to experts, a secret vote on paper."""
    story.begins("deliberative-poll", people=40)
    items, (vote,) = story.items(), story.polls()
    story.everybody_comes(1, 36)
    story.everybody_comes(40, 40)
    for number, role in ((101, "찬성 측"), (102, "반대 측")):
        story.then("AddPerson", number=number, standing="staff", role=role)
        story.then("CheckIn", person=f"#{number}")
    story.then("ChangeItem", item=items["양측 발표"], presenters=["#101", "#102"])
    story.then("OpenSitting")
    story.presents(items["양측 발표"], "찬성 근거를 설명함.", "반대 근거를 설명함.")
    story.then("StartItem", item=items["전문가 질의응답"])
    story.speaks(3, "비용을 물음.")
    story.speaks(101, "비용에 답함.", kind="reply")
    story.then("ParkQuestion", text="열 해 뒤 운영비는?", author="#3", question="q")
    story.then("StartItem", item=items["최종 투표"])
    story.then("OpenPoll", poll=vote)
    story.then("CountVotes", poll=vote, channel="paper", votes=[20, 14, 1], invalid=1)
    story.then("ClosePoll", poll=vote)
    story.then("RevealResult", poll=vote)
    story.then("AnswerQuestion", question="q", answer="서면으로 답하기로 함.")
    story.then("RecordDecision", text="찬성으로 권고하기로 함.", poll=vote)
    internal, public = story.is_filed()
    for text in (internal, public):
        for said in ("찬성 측", "열 해 뒤 운영비는?", "서면으로 답하기로 함.", "55.6%"):
            assert said in text


def test_participatory_budget(story: Story) -> None:
    """주민참여예산: up to five votes each, counted on paper and in advance."""
    story.begins("participatory-budget", people=50)
    items, (vote,) = story.items(), story.polls()
    story.everybody_comes(1, 45)
    story.everybody_comes(50, 50)
    story.then("OpenSitting")
    story.then("StartItem", item=items["질의응답"])
    story.speaks(9, "사업 3의 유지비를 물음.")
    story.then("StartItem", item=items["사업 투표"])
    story.then("OpenPoll", poll=vote)
    votes = {
        "advance": ([5, 9, 2, 8, 1, 4, 6, 3], 10),
        "paper": ([20, 31, 10, 25, 9, 18, 22, 15], 40),
    }
    for channel, (marks, ballots) in votes.items():
        story.then("CountVotes", poll=vote, channel=channel, votes=marks, ballots=ballots)
    story.then("ClosePoll", poll=vote)
    story.then(
        "CorrectCount",
        poll=vote,
        channel="advance",
        votes=votes["advance"][0],
        ballots=9,
        reason="한 장을 두 번 셈",
    )
    story.then("RevealResult", poll=vote)
    story.then("RecordAction", text="유지비를 다시 셈함.", owner="#9", due="2026-12-03")
    story.then("RecordDecision", text="상위 다섯 사업을 확정함.", poll=vote)
    internal, public = story.is_filed()
    for text in (internal, public):
        for said in ("한 장을 두 번 셈", "81.6%", "유지비를 다시 셈함."):
            assert said in text


def test_social_problem_solving(story: Story) -> None:
    story.begins("social-problem-solving", people=25)
    items, (vote,) = story.items(), story.polls()
    story.everybody_comes(1, 25)
    story.then("OpenSitting")
    story.then("StartItem", item=items["1차 분임 토의: 문제 정의"])
    story.then("AddCard", text="쓰레기가 쌓인다", table="1", round=1, number=7, code="가12")
    story.then("StartItem", item=items["방안 고르기"])
    story.then("OpenPoll", poll=vote)
    story.then("CountVotes", poll=vote, channel="paper", votes=[20, 15, 9, 4], ballots=24)
    story.then("ClosePoll", poll=vote)
    story.then("RevealResult", poll=vote)
    story.then("WithdrawResult", poll=vote, reason="한 상자를 빠뜨림")
    story.then("ReopenPoll", poll=vote, reason="빠뜨린 상자를 셈")
    story.then("CountVotes", poll=vote, channel="paper", votes=[21, 15, 9, 4], ballots=24)
    story.then("ClosePoll", poll=vote)
    story.then("RevealResult", poll=vote)
    story.then("StartItem", item=items["할 일과 담당 정하기"])
    story.then(
        "RecordAction",
        text="수거 시간을 알림.",
        owner_words="자원순환과",
        due="2026-12-10",
        action="a",
    )
    story.then("CompleteAction", action="a")
    story.then("DeclareNone", field="decisions")
    internal, public = story.is_filed()
    for text in (internal, public):
        for said in ("한 상자를 빠뜨림", "자원순환과", "87.5%", "쓰레기가 쌓인다"):
            assert said in text


def test_conflict_resolution(story: Story) -> None:
    """갈등 해결형: the minority's cards are kept, two thirds of the valid votes are needed."""
    story.begins("conflict-resolution", people=20)
    items, (vote,) = story.items(), story.polls()
    story.everybody_comes(1, 20)
    story.then("ChangeItem", item=items["양측 입장 발표"], presenters=["#1", "#2"])
    story.then("OpenSitting")
    story.presents(items["양측 입장 발표"], "개발을 바람.", "보전을 바람.")
    story.then("StartItem", item=items["쟁점과 소수 의견 정리"])
    story.then("AddCard", text="숲을 그대로 두자", table="2", card="m")
    story.then("MarkMinority", card="m")
    story.then("StartItem", item=items["조정안 의견 확인"])
    story.then("OpenPoll", poll=vote)
    story.then("CountVotes", poll=vote, channel="paper", votes=[12, 6, 0], invalid=1)
    story.then("ClosePoll", poll=vote)
    story.then("RevealResult", poll=vote)
    story.then("RecordDecision", text="숲의 절반을 남기기로 함.", poll=vote, decision="d")
    story.then("RewordDecision", decision="d", text="숲의 절반 이상을 남기기로 함.")
    internal, public = story.is_filed()
    for text in (internal, public):
        for said in ("숲을 그대로 두자", "66.7%", "숲의 절반을 남기기로 함.", "소수 의견"):
            assert said in text


def test_public_planning(story: Story) -> None:
    """공공계획형: one of three alternatives by absolute majority of the valid votes."""
    story.begins("public-planning", people=40)
    items, (vote,) = story.items(), story.polls()
    story.everybody_comes(1, 38)
    story.everybody_comes(40, 40)
    story.then("OpenSitting")
    story.then("StartItem", item=items["질의응답"])
    story.speaks(11, "2안의 재원을 물음.")
    story.then("StartItem", item=items["권고 대안 투표"])
    story.then("OpenPoll", poll=vote)
    story.then("CountVotes", poll=vote, channel="paper", votes=[12, 20, 4], invalid=2)
    story.then("ClosePoll", poll=vote)
    story.then("RevealResult", poll=vote)
    story.then("RecordDecision", text="2안을 권고하기로 함.", poll=vote)
    internal, _ = story.is_filed()
    assert "55.6%" in internal
    assert "11.1%" in internal


def test_special_purpose(story: Story) -> None:
    """특수 목적형: a roll call with a quorum, and a name that was corrected."""
    story.begins("special-purpose", people=12)
    items, (vote,) = story.items(), story.polls()
    story.then("ChangePoll", poll=vote, channels=["roll-call"])
    story.everybody_comes(1, 12)
    story.then("OpenSitting")
    story.then("StartItem", item=items["전체 토론"])
    story.speaks(2, "이름을 줄이자고 함.")
    story.then("StartItem", item=items["의결"])
    story.then("OpenPoll", poll=vote)
    for number in range(1, 11):
        mark = [1, 0, 0] if number < 8 else [0, 1, 0]
        story.then("CastVote", poll=vote, person=f"#{number}", marks=mark)
    story.then("ClosePoll", poll=vote)
    story.then("RevealResult", poll=vote)
    story.then("CorrectName", person="#2", name="바른이름")
    story.then("RecordDecision", text="이름을 정함.", poll=vote)
    internal, public = story.is_filed()
    assert "63.6%" in internal  # 7 of the 11 present
    assert "바른이름" in internal
    assert "바른이름" not in public


def test_in_english(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    story = Story(tmp_path, capsys, language="en")
    story.begins("town-hall", people=10, place="Town hall")
    items, (vote,) = story.items(), story.polls()
    story.everybody_comes(1, 10)
    story.then("OpenSitting")
    story.then("StartItem", item=items["Open floor"])
    story.speaks(3, "Asked for more light.")
    story.then("StartItem", item=items["Vote"])
    story.then("OpenPoll", poll=vote)
    story.then("CountVotes", poll=vote, votes=[6, 3, 0])
    story.then("ClosePoll", poll=vote)
    story.then("RevealResult", poll=vote)
    story.then("RecordDecision", text="More light.", poll=vote)
    internal, _ = story.is_filed()
    for said in ("Asked for more light.", "66.7%", "More light.", "Town hall"):
        assert said in internal
