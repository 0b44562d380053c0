"""Cards, decisions, actions and parked questions in the minutes."""

import pytest

from civicforum.documents.minutes import Edition
from civicforum.domain.actions import ChangeAction, CompleteAction, RecordAction
from civicforum.domain.cards import AddCard, CorrectCard, MarkMinority, MergeCards
from civicforum.domain.decisions import RecordDecision, RewordDecision, WithdrawDecision
from civicforum.domain.declarations import DeclareNone, NoneOf
from civicforum.domain.drafts import MakeOption
from civicforum.domain.kinds import Shape
from civicforum.domain.polls import AddPoll
from civicforum.domain.questions import AnswerQuestion, ParkQuestion
from civicforum.domain.themes import AddTheme
from tests.documents.full_day import full_day, minutes_of, seated
from tests.documents.reading import lines, made, section
from tests.support.room import Room


@pytest.mark.parametrize(
    ("field", "heading", "said"),
    [
        (NoneOf.GISTS, "Gist of statements", "No statement was made (on record)."),
        (NoneOf.DECISIONS, "Decisions", "No decision was made (on record)."),
    ],
)
def test_that_there_was_none_is_said(field: NoneOf, heading: str, said: str) -> None:
    room = Room(language="en")
    assert section(made(room), heading) != [said]
    room.do(DeclareNone(field))
    assert section(made(room), heading) == [said]


def test_cards_stand_under_their_themes_with_counts() -> None:
    room = Room(language="en")
    assert "Opinion cards by theme" not in lines(made(room))
    room.do(AddCard("먼저"), AddTheme("교통", theme="t"), AddTheme("빈 주제"))
    room.do(AddCard("버스", theme="t"), AddCard("지하철\n노선", theme="t"))
    assert section(made(room), "Opinion cards by theme") == [
        "In all: 3 cards",
        "교통 (2 cards)",
        "2. 버스",
        "3. 지하철\n노선",
        "빈 주제 (0 cards)",
        "Under no theme (1 card)",
        "1. 먼저",
    ]


def test_merged_cards_keep_every_original() -> None:
    room = Room(language="en").with_people(1)
    room.do(AddTheme("교통", theme="t"), AddCard("버스", theme="t", table="3", round=2, card="a"))
    room.do(
        AddCard("시내버스", table="4", code="바다7", card="b"), AddCard("전철", theme="t", card="c")
    )
    room.do(MergeCards("a", ("b",)), MarkMinority("c"))
    room.after(1).do(CorrectCard("b", "시내 버스"), CorrectCard("a", "버스들"))
    assert section(made(room), "Opinion cards by theme") == [
        "In all: 3 cards",
        "교통 (3 cards)",
        "1. 버스들 (2 originals, table 3, round 2)",
        "Corrected at 09:01; before: 버스",
        "2. 시내 버스 (table 4, signed 바다7)",
        "Corrected at 09:01; before: 시내버스",
        "3. 전철 (minority opinion)",
    ]


def test_decisions_keep_former_wordings_and_withdrawals(vote: Room) -> None:
    vote.do(RecordDecision("둘째", decision="d"))
    vote.after(1).do(RewordDecision("d", "둘째, 고친 문구"), WithdrawDecision("d", "오기"))
    assert section(made(vote), "Decisions") == [
        "1. 건설 찬성을 권고하기로 함.",
        "09:28, item: 최종 투표",
        "By poll: 건설에 찬성합니까?",
        "2. 둘째, 고친 문구",
        "09:31, item: Outside the agenda",
        "Reworded at 09:32; before: 둘째",
        "Withdrawn at 09:32. Reason: 오기",
    ]


def test_a_decision_names_the_themes_that_its_poll_comes_from() -> None:
    room = full_day("en")
    document = minutes_of(room, seated(room.forum))
    found = section(document, "Decisions")
    assert "“찬성” comes from the theme “교통과 환경” (10 cards)" in found
    assert not [text for text in found if text.startswith("“기권”")]


def test_actions_and_parked_questions_follow() -> None:
    room = Room(language="en").with_people(1)
    assert not {"Actions", "Parking lot"} & set(lines(made(room)))
    room.do(RecordAction("자료를 올림.", owner="#1", due="2018-12-01", action="a"))
    room.do(RecordAction("조사함.", owner_words="교통과"), RecordAction("모임", action="c"))
    room.after(2).do(CompleteAction("a"), ChangeAction("c", text="다음 모임"))
    assert section(made(room, Edition.PUBLIC), "Actions") == [
        "No. | Action | Owner | Due | State",
        "1 | 자료를 올림. | No. 1 | Sat 1 December 2018 | done 09:02",
        "2 | 조사함. | 교통과 | none | not done",
        "3 | 다음 모임 | nobody yet | none | not done",
        "Action 3 reworded at 09:02; before: 모임",
    ]
    assert "1 | 자료를 올림. | 참여자1 | Sat 1 December 2018 | done 09:02" in lines(made(room))
    room.do(ParkQuestion("언제?", author="#1", question="q"), ParkQuestion("어디?"))
    room.do(AnswerQuestion("q", "내년"))
    room.after(1).do(AnswerQuestion("q", "후년"))
    assert section(made(room, Edition.PUBLIC), "Parking lot") == [
        "1. 언제? (No. 1)",
        "Answered 09:03: 후년",
        "Until 09:03 the answer was: 내년",
        "2. 어디?",
        "Not answered yet.",
    ]


def test_a_theme_names_the_options_and_decisions_that_came_from_it() -> None:
    room = Room(language="en")
    room.do(AddTheme("교통", theme="t"), AddCard("버스", theme="t"), AddCard("먼저"))
    room.do(AddPoll("무엇부터?", shape=Shape.ONE_MARK, poll="v"), MakeOption("t", "v"))
    assert section(made(room), "Opinion cards by theme") == [
        "In all: 2 cards",
        "교통 (1 card)",
        "Became the option “교통” of poll 1",
        "1. 버스",
        "Under no theme (1 card)",
        "2. 먼저",
    ]
    room.do(RecordDecision("버스부터", poll="v"))
    found = section(made(room), "Opinion cards by theme")
    assert found[3] == "Decisions by those polls: 1"
