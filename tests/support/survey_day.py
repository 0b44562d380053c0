"""A survey on the sample day, in Korean: before and after, forty forms each, two keyed twice."""

from civicforum.domain.command import Command
from civicforum.domain.kinds import QuestionKind
from civicforum.domain.surveys import AddSurvey, AddSurveyQuestion
from civicforum.domain.waves import EnterForms, KeyedForm, OpenWave

AGREES = tuple(f"{n}" for n in range(11))
QUESTIONS = (
    AddSurveyQuestion(
        "day",
        "도시철도 2호선 건설에 얼마나 찬성하십니까?",
        low_words="매우 반대",
        high_words="매우 찬성",
        question="agree",
    ),
    AddSurveyQuestion(
        "day",
        "2호선의 계획 길이는 얼마입니까?",
        kind=QuestionKind.KNOWLEDGE,
        options=("21.9 km", "41.8 km", "61.5 km"),
        right=2,
        question="length",
    ),
    AddSurveyQuestion(
        "day",
        "연령대",
        kind=QuestionKind.SINGLE,
        options=("40세 미만", "40세 이상 60세 미만", "60세 이상"),
        splits=True,
        question="age",
    ),
    AddSurveyQuestion(
        "day",
        "걱정되는 점을 모두 고르십시오.",
        kind=QuestionKind.MULTI,
        options=("비용", "공사 기간", "소음", "환승"),
        question="worry",
    ),
    AddSurveyQuestion("day", "하고 싶은 말", kind=QuestionKind.OPEN, question="say"),
    AddSurveyQuestion(
        "day",
        "토론이 공정했습니까?",
        kind=QuestionKind.EVALUATION,
        low=1,
        high=7,
        low_words="전혀 아니다",
        high_words="매우 그렇다",
        waves=(2,),
        question="fair",
    ),
)
FORMS = 40


def survey_orders() -> tuple[Command, ...]:
    """Everything, the first wave and the second being keyed still."""
    return (
        AddSurvey("2호선 공론화 설문", survey="day"),
        *QUESTIONS,
        OpenWave("day", 1, "토론 전"),
        EnterForms("day", 1, tuple(_before(n) for n in range(FORMS))),
        OpenWave("day", 2, "토론 후"),
        EnterForms("day", 2, tuple(_after(n) for n in range(FORMS - 4))),
        EnterForms("day", 2, (_again(0), _after(1)), second=True),
    )


def _before(n: int) -> KeyedForm:
    right = "2" if n % 5 < 2 else "1"
    return KeyedForm(f"c{n:02}", (AGREES[n * 3 % 11], right, f"{1 + n % 3}", f"{1 + n % 4}", ""))


def _after(n: int) -> KeyedForm:
    more, right = AGREES[min(10, n * 3 % 11 + n % 4)], "3" if n % 5 == 0 else "2"
    answers = (more, right, f"{1 + n % 3}", f"{1 + n % 4}", "", f"{4 + n % 4}")
    return KeyedForm(f"c{n:02}", answers)


def _again(n: int) -> KeyedForm:
    first = _after(n)
    return KeyedForm(first.code, ("9", *first.answers[1:]))
