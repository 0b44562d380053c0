"""What may be answered to a question of a survey, and what an answer says in numbers."""

import re

from civicforum.base.errors import Refused
from civicforum.domain.kinds import QuestionKind
from civicforum.domain.questionnaires import CHOICES, SCALES, Survey, SurveyQuestion
from civicforum.domain.text import optional_text, required_line

FEWEST_OPTIONS, MOST_OPTIONS, WIDEST_SCALE = 2, 50, 100
_CODE_LIMIT = 40
_NUMBER = re.compile(r"-?[0-9]{1,4}")


def check_question(survey: Survey, question: SurveyQuestion) -> None:
    """Refuse a question that nobody could answer or count.

    Raises:
        Refused: too few or equal options, no right answer, an empty scale, a missing code that
            would be an answer, results split by something else than a single choice.
    """
    if question.kind in CHOICES:
        count = len(question.options)
        is_distinct = len(set(question.options)) == count
        if not (FEWEST_OPTIONS <= count <= MOST_OPTIONS and is_distinct):
            raise Refused("survey-options-wrong", least=FEWEST_OPTIONS, most=MOST_OPTIONS)
    if question.kind is QuestionKind.KNOWLEDGE and not 1 <= question.right <= len(question.options):
        raise Refused("survey-right-answer", count=len(question.options))
    if question.kind in SCALES and not 0 < question.high - question.low <= WIDEST_SCALE:
        raise Refused("survey-scale-wrong", most=WIDEST_SCALE)
    for code in survey.missing:
        if _NUMBER.fullmatch(code) and int(code) in _numbers(question):
            raise Refused("survey-missing-taken", missing=code)
    if question.splits and question.kind is not QuestionKind.SINGLE:
        raise Refused("survey-split-single")


def private_code(text: str) -> str:
    """A code as it is kept: NFC, trimmed, small letters, so that AB 12 and ab 12 are the same.

    Raises:
        Refused: empty, or longer than 40 characters.
    """
    code = required_line(text).casefold()
    if len(code) > _CODE_LIMIT:
        raise Refused("text-too-long", length=len(code), limit=_CODE_LIMIT)
    return code


def checked_answer(survey: Survey, question: SurveyQuestion, text: str) -> str:
    """The answer as it is kept: "3", "1 4" for several, a missing code, "" for none.

    Raises:
        Refused: not an answer to this question.
    """
    answer = optional_text(text)
    if not answer or answer in survey.missing or question.kind is QuestionKind.OPEN:
        return answer
    parts = answer.replace(",", " ").split()
    if question.kind is not QuestionKind.MULTI and len(parts) > 1:
        raise Refused("answer-one-only", number=question.number, answer=answer)
    numbers = [_number(question, part) for part in parts]
    if len(set(numbers)) < len(numbers):
        raise Refused("answer-twice", number=question.number, answer=answer)
    return " ".join(str(number) for number in sorted(numbers))


def answered(survey: Survey, question: SurveyQuestion, answer: str) -> tuple[int, ...]:
    """The numbers that an answer kept says; () where it is missing, none, or in words."""
    if not answer or answer in survey.missing or question.kind is QuestionKind.OPEN:
        return ()
    return tuple(int(part) for part in answer.split())


def _numbers(question: SurveyQuestion) -> range:
    """What may be answered; nothing where it is answered in words."""
    if question.kind in SCALES:
        return range(question.low, question.high + 1)
    return range(1, len(question.options) + 1)


def _number(question: SurveyQuestion, part: str) -> int:
    allowed = _numbers(question)
    if not (_NUMBER.fullmatch(part) and int(part) in allowed):
        raise Refused(
            "answer-not-offered",
            number=question.number,
            answer=part[:40],
            least=allowed[0],
            most=allowed[-1],
        )
    return int(part)
