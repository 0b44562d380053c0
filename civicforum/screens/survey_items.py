"""The results of a survey question by question: the same tables as in the minutes.

Answers in words stand without codes and in the order of the alphabet; the room never sees them
(what it sees: `screens.projector.survey`).
"""

from collections.abc import Iterator

from msgspec import Struct

from civicforum.base.words import Words
from civicforum.domain.kinds import QuestionKind
from civicforum.domain.questionnaires import Survey, SurveyQuestion
from civicforum.screens.projector.survey import is_for_the_room
from civicforum.screens.row import Row
from civicforum.screens.survey import Grid, SurveyScreen, question_name, survey_screen


class QuestionResult(Struct, frozen=True):
    """A question: its row in the list, its tables, and whether the room may see something of it."""

    row: Row
    grids: tuple[Grid, ...]
    is_for_room: bool = False


class SurveyItems(Struct, frozen=True):
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
            QuestionResult(
                _row(question, changes.get(question_name(question), ""), words),
                (*_grids(question, screen), *_written(survey, question, words)),
                is_for_the_room(survey, question.id),
            )
            if survey.is_keyed
            else QuestionResult(_row(question, "", words), ())
            for question in survey.questions
        ),
    )


def _row(question: SurveyQuestion, change: str, words: Words) -> Row:
    told = change or words.named("survey-kind", question.kind)
    spoken = f"{question_name(question)}, {told}"
    return Row(question.id, str(question.number), question.text, told, spoken)


def _grids(question: SurveyQuestion, screen: SurveyScreen) -> Iterator[Grid]:
    """Tables of this question alone, and its rows of tables about several."""
    name = question_name(question)
    for grid in screen.grids:
        rows = tuple(row[1:] for row in grid.rows if row[0] == name)
        if grid.title.startswith(name):
            yield grid
        elif rows:
            labels = grid.labels - 1
            yield Grid(grid.title, grid.header[1:], rows, grid.notes, labels)


def _written(survey: Survey, question: SurveyQuestion, words: Words) -> Iterator[Grid]:
    if question.kind is not QuestionKind.OPEN:
        return
    for wave in survey.waves:
        told = (form.answers.get(question.id, "") for form in wave.forms.values())
        texts = sorted(text for text in told if text and text not in survey.missing)
        if texts:
            title = words.count("{number} answer", "{number} answers", len(texts))
            rows = tuple((text,) for text in texts)
            yield Grid(f"{wave.name}: {title}", (words("Answer"),), rows)
