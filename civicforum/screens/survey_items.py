"""The results of a survey question by question: the same tables as in the minutes.

Answers in words stand without codes and in the order of the alphabet.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from civicforum.base.words import Words
from civicforum.domain.kinds import QuestionKind
from civicforum.domain.questionnaires import Survey, SurveyQuestion
from civicforum.screens.row import Row
from civicforum.screens.survey import Grid, SurveyScreen, question_name, survey_screen


@dataclass(frozen=True, slots=True)
class QuestionResult:
    """A question: its row in the list, and its tables."""

    row: Row
    grids: tuple[Grid, ...]


@dataclass(frozen=True, slots=True)
class SurveyItems:
    """All questions of a survey in the order of the paper; `about`: how many forms there are."""

    title: str
    about: tuple[str, ...]
    questions: tuple[QuestionResult, ...]


def survey_items(survey: Survey, *, words: Words) -> SurveyItems:
    """What each question came to so far, for those who may see everything."""
    screen = survey_screen(survey, words=words)
    changes = {slope.label: slope.change for slope in screen.slopes}
    return SurveyItems(
        screen.title,
        screen.about,
        tuple(
            _result(survey, question, screen, changes.get(question_name(question), ""), words)
            for question in survey.questions
        ),
    )


def _result(
    survey: Survey, question: SurveyQuestion, screen: SurveyScreen, change: str, words: Words
) -> QuestionResult:
    told = change or words.named("survey-kind", question.kind)
    spoken = f"{question_name(question)}, {told}"
    row = Row(question.id, str(question.number), question.text, told, spoken)
    return QuestionResult(row, tuple(_grids(survey, question, screen, words)))


def _grids(
    survey: Survey, question: SurveyQuestion, screen: SurveyScreen, words: Words
) -> Iterator[Grid]:
    """Tables of this question alone, and its rows of tables about several."""
    if not survey.is_keyed:
        return
    name = question_name(question)
    for grid in screen.grids:
        rows = tuple(row[1:] for row in grid.rows if row[0] == name)
        if grid.title.startswith(name):
            yield grid
        elif rows:
            yield Grid(grid.title, grid.header[1:], rows, grid.notes)
    if question.kind is QuestionKind.OPEN:
        yield from _written(survey, question, words)


def _written(survey: Survey, question: SurveyQuestion, words: Words) -> Iterator[Grid]:
    for wave in survey.waves:
        told = (form.answers.get(question.id, "") for form in wave.forms.values())
        texts = sorted(text for text in told if text and text not in survey.missing)
        if texts:
            title = words.count("{number} answer", "{number} answers", len(texts))
            rows = tuple((text,) for text in texts)
            yield Grid(f"{wave.name}: {title}", (words("Answer"),), rows)
