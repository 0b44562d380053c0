"""Surveys in preparation: a row for each with its questions below it, and its waves.

What the fields of a question say is an `AddSurveyQuestion`; for a question that is there already it
becomes the `ChangeSurveyQuestion` that gives only what differs.
"""

from collections.abc import Iterator

from msgspec import Struct

from civicforum.base.words import Words
from civicforum.domain.forum import Forum
from civicforum.domain.kinds import QuestionKind
from civicforum.domain.questionnaires import CHOICES, SCALES, Survey, SurveyQuestion, Wave
from civicforum.domain.survey_changes import ChangeSurvey
from civicforum.domain.surveys import AddSurveyQuestion, ChangeSurveyQuestion
from civicforum.domain.waves import MOST_WAVES
from civicforum.screens.row import Mark, Row

EVALUATED = (1, 7)


class SurveyDraft(Struct, frozen=True):
    """A survey with its waves.

    Attributes:
        missing: its codes as they are typed. fixed: why codes and order stay; "" while they do not.
        waves: a row for each, by its number. next_wave: the number of the next one.
    """

    title: str
    missing: str
    fixed: str
    waves: tuple[Row, ...]
    next_wave: int


class WaveDraft(Struct, frozen=True):
    """What can be done with a wave."""

    number: int
    name: str
    is_open: bool
    is_empty: bool


def survey_rows(forum: Forum, *, words: Words) -> tuple[Row, ...]:
    """Surveys by number, the questions of each below it; see `row_key`."""
    return tuple(row for survey in forum.surveys for row in _rows(survey, words))


def row_key(survey: str, question: str = "") -> str:
    """The key of a survey's row, or of a question's. No id has a blank in it."""
    return f"{survey} {question}".strip()


def survey_draft(survey: Survey, *, words: Words) -> SurveyDraft:
    """What can be changed of a survey."""
    fixed = words("Forms were keyed: codes and order stay as they are on the paper.")
    last = max((wave.number for wave in survey.waves), default=0)
    return SurveyDraft(
        title=survey.title,
        missing=" ".join(survey.missing),
        fixed=fixed if survey.is_keyed else "",
        waves=tuple(_wave_row(wave, words) for wave in survey.waves),
        next_wave=min(last + 1, MOST_WAVES),
    )


def wave_draft(wave: Wave) -> WaveDraft:
    """What can be done with it."""
    return WaveDraft(wave.number, wave.name, wave.is_open, not wave.forms)


def survey_change(survey: Survey, title: str, missing: str) -> ChangeSurvey | None:
    """What makes a survey so; None where it is so already."""
    codes = tuple(missing.replace(",", " ").split())
    told = title.strip() if title.strip() != survey.title else None
    changed = codes if codes != survey.missing else None
    if told is None and changed is None:
        return None
    return ChangeSurvey(survey.id, title=told, missing=changed)


def question_fixed(survey: Survey, question: SurveyQuestion, words: Words) -> str:
    """Why a question stays as it is; "" while it can be changed."""
    if not survey.is_used(question):
        return ""
    return words("This question was answered: it stays as it is on the paper.")


def written_question(survey: str, question: SurveyQuestion) -> AddSurveyQuestion:
    """The question as the order that would add it."""
    names = set(AddSurveyQuestion.__struct_fields__) - {"survey", "question"}
    known = {name: getattr(question, name) for name in names}
    return AddSurveyQuestion(survey=survey, question=question.id, **known)


def question_change(
    survey: str, old: SurveyQuestion, wanted: AddSurveyQuestion
) -> ChangeSurveyQuestion | None:
    """What makes a question so; None where it is so already."""
    before = written_question(survey, old)
    names = set(ChangeSurveyQuestion.__struct_fields__) - {"survey", "question"}
    given: dict[str, object] = {
        name: getattr(wanted, name)
        for name in names
        if getattr(wanted, name) != getattr(before, name)
    }
    if not given:
        return None
    return ChangeSurveyQuestion(survey, old.id, **given)  # pyright: ignore[reportArgumentType]


def question_kinds(words: Words) -> tuple[tuple[str, str], ...]:
    """How a question may be answered."""
    return tuple((kind, words.named("survey-kind", kind)) for kind in QuestionKind)


def has_options(kind: QuestionKind) -> bool:
    """Whether one of several options is ticked."""
    return kind in CHOICES


def has_scale(kind: QuestionKind) -> bool:
    """Whether a number between two ends is ticked."""
    return kind in SCALES


def usual_ends(kind: QuestionKind) -> tuple[int, int]:
    """Of a scale that nobody changed: 0 to 10, of an evaluation 1 to 7."""
    return EVALUATED if kind is QuestionKind.EVALUATION else (0, 10)


def read_waves(text: str) -> tuple[int, ...]:
    """The numbers of waves as they are typed, "1 3" or "1, 3"; () for all."""
    return tuple(sorted({int(part) for part in text.replace(",", " ").split() if _is_wave(part)}))


def written_waves(waves: tuple[int, ...]) -> str:
    """As they are typed."""
    return " ".join(map(str, waves))


def _is_wave(part: str) -> bool:
    return part.isdecimal() and part.isascii() and 1 <= int(part) <= MOST_WAVES


def _rows(survey: Survey, words: Words) -> Iterator[Row]:
    asked = words.count("{number} question", "{number} questions", len(survey.questions))
    number = str(survey.number)
    spoken = words(
        "Survey {number}. {title}, {questions}", number=number, title=survey.title, questions=asked
    )
    yield Row(row_key(survey.id), "", survey.title, asked, spoken, Mark.SURVEY)
    for question in survey.questions:
        kind = words.named("survey-kind", question.kind)
        told = f"{question.number}. {question.text}, {kind}"
        key = row_key(survey.id, question.id)
        yield Row(key, str(question.number), question.text, kind, told)


def _wave_row(wave: Wave, words: Words) -> Row:
    state = words("being keyed") if wave.is_open else words("closed")
    forms = words.count("{number} form", "{number} forms", len(wave.forms))
    detail = f"{forms} · {state}"
    mark = Mark.RUNNING if wave.is_open else Mark.DONE
    spoken = words(
        "Wave {number}, {name}, {forms}, {state}",
        number=wave.number,
        name=wave.name,
        forms=forms,
        state=state,
    )
    name = f"{wave.number}. {wave.name}"
    return Row(str(wave.number), str(wave.number), name, detail, spoken, mark)
