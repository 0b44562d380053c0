"""Keying the paper forms of a wave: one field for each question, and what two entries differ in.

Private codes stand here beside answers, never beside a name: nothing leads from a code to anybody.
"""

from msgspec import Struct

from civicforum.base.errors import Refused
from civicforum.base.words import Words
from civicforum.domain.forum import Forum
from civicforum.domain.questionnaires import CHOICES, SCALES, Survey, SurveyQuestion, Wave
from civicforum.domain.survey_answers import checked_answer, private_code
from civicforum.domain.waves import form_before

Choices = tuple[tuple[str, str], ...]


class KeyField(Struct, frozen=True):
    """A question as it is keyed: its number and text, and what may be typed."""

    question: str
    label: str
    hint: str


class KeyingScreen(Struct, frozen=True):
    """A wave that is being keyed.

    Attributes:
        surveys, waves: what can be chosen. counts: how many forms each wave has.
        missing: the codes for no answer. differing: answers keyed in two ways.
        why: why nothing can be keyed; "" where it can.
    """

    survey: str
    wave: int
    surveys: Choices
    waves: Choices
    counts: str
    fields: tuple[KeyField, ...]
    missing: str
    differing: int
    why: str


class Difference(Struct, frozen=True):
    """An answer that was keyed in two ways."""

    question: str
    label: str
    first: str
    second: str


def keying_screen(
    forum: Forum, *, words: Words, survey: str = "", wave: int = 0
) -> KeyingScreen | None:
    """The survey and the wave that were chosen, else the newest; None where there is no survey."""
    if not forum.surveys:
        return None
    meant = next((each for each in forum.surveys if each.id == survey), forum.surveys[-1])
    at_hand = _wave_at_hand(meant, wave)
    return KeyingScreen(
        survey=meant.id,
        wave=at_hand.number if at_hand else 0,
        surveys=tuple((each.id, f"{each.number}. {each.title}") for each in forum.surveys),
        waves=tuple((str(each.number), f"{each.number}. {each.name}") for each in meant.waves),
        counts=" · ".join(_count(each, words) for each in meant.waves),
        fields=_fields(meant, at_hand, words) if at_hand else (),
        missing=words("No answer: {codes}", codes=", ".join(meant.missing)),
        differing=at_hand.differing if at_hand else 0,
        why=_why(at_hand, words),
    )


def code_problem(wave: Wave, text: str, *, second: bool) -> Refused | None:
    """Why a form with this private code cannot be keyed."""
    try:
        form_before(wave, private_code(text), second=second)
    except Refused as refusal:
        return refusal
    return None


def answer_problem(survey: Survey, question: str, text: str) -> Refused | None:
    """Why this is no answer to the question."""
    try:
        checked_answer(survey, survey.question_of(question), text)
    except Refused as refusal:
        return refusal
    return None


def kept_answers(survey: Survey, wave: Wave, text: str) -> tuple[str, ...]:
    """What was keyed under this private code, in the order of the paper; () where nothing was."""
    form = wave.forms.get(private_code(text)) if text.strip() else None
    if form is None:
        return ()
    return tuple(form.answers.get(asked.id, "") for asked in survey.asked_in(wave.number))


def differing_code(wave: Wave) -> str:
    """The code of the first form with two entries that differ; "" where none has."""
    return min((code for code, form in wave.forms.items() if form.differences), default="")


def differences_of(survey: Survey, wave: Wave, code: str) -> tuple[Difference, ...]:
    """What both entries of a form say, where they differ, in the order of the paper."""
    form = wave.forms.get(code)
    if form is None:
        return ()
    return tuple(
        Difference(asked.id, _label(asked), *form.differences[asked.id])
        for asked in survey.asked_in(wave.number)
        if asked.id in form.differences
    )


def _wave_at_hand(survey: Survey, number: int) -> Wave | None:
    """The chosen one, else the last that is open, else the last."""
    chosen = [wave for wave in survey.waves if wave.number == number]
    is_open = [wave for wave in survey.waves if wave.is_open]
    return next(iter(chosen or is_open[::-1] or survey.waves[::-1]), None)


def _why(wave: Wave | None, words: Words) -> str:
    if wave is None:
        return words("No wave is open. Open one on the Prepare page, under Surveys.")
    if not wave.is_open:
        return words("The wave “{name}” is closed. Reopen it to key more forms.", name=wave.name)
    return ""


def _count(wave: Wave, words: Words) -> str:
    forms = words.count("{number} form", "{number} forms", len(wave.forms))
    double = sum(form.is_double for form in wave.forms.values())
    told = f"{wave.name}: {forms}"
    return words("{told}, {double} keyed twice", told=told, double=double) if double else told


def _fields(survey: Survey, wave: Wave, words: Words) -> tuple[KeyField, ...]:
    return tuple(
        KeyField(asked.id, _label(asked), _hint(asked, words))
        for asked in survey.asked_in(wave.number)
    )


def _label(question: SurveyQuestion) -> str:
    return f"{question.number}. {question.text}"


def _hint(question: SurveyQuestion, words: Words) -> str:
    if question.kind in SCALES:
        low = f"{question.low} {question.low_words}".strip()
        return f"{low} – {question.high} {question.high_words}".strip()
    if question.kind in CHOICES:
        return "   ".join(f"{n} {option}" for n, option in enumerate(question.options, start=1))
    return words("in words")
