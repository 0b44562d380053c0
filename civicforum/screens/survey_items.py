"""The results of a survey question by question: the same tables as in the minutes.

Answers in words stand without codes and in the order of the alphabet; the room never sees them.
"""

from collections.abc import Iterator, Sequence

from msgspec import Struct

from civicforum.base.words import Words
from civicforum.domain.kinds import QuestionKind
from civicforum.domain.questionnaires import Survey, SurveyQuestion
from civicforum.screens.row import Row
from civicforum.screens.survey import Grid, SurveyScreen, question_name, survey_screen

_MOST_LINES = 8


class QuestionResult(Struct, frozen=True):
    """A question: its row in the list, its tables, and what may be said of it to the room."""

    row: Row
    grids: tuple[Grid, ...]
    room: str = ""


class SurveyItems(Struct, frozen=True):
    """All questions of a survey in the order of the paper; `about`: how many forms there are."""

    title: str
    about: tuple[str, ...]
    questions: tuple[QuestionResult, ...]


def survey_items(survey: Survey, *, words: Words) -> SurveyItems:
    """What each question came to so far, for those who may see everything."""
    screen = survey_screen(survey, words=words)
    public = survey_screen(survey, words=words, is_public=True)
    changes = {slope.label: slope.change for slope in screen.slopes}
    return SurveyItems(
        screen.title,
        screen.about,
        tuple(
            QuestionResult(
                _row(question, changes.get(question_name(question), ""), words),
                (*_grids(question, screen), *_written(survey, question, words)),
                _for_the_room(question, tuple(_grids(question, public)), words),
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


def _for_the_room(question: SurveyQuestion, grids: Sequence[Grid], words: Words) -> str:
    """The question, its mean wave by wave and its change, and what shares chose what."""
    lines: list[str] = []
    for grid in grids:
        if grid.title == question_name(question):
            lines.append(" → ".join(grid.header[1:]))
            lines += [f"{row[0]}: {' → '.join(row[1:])}" for row in grid.rows[:_MOST_LINES]]
        elif words("Change") in grid.header:
            last = grid.header.index(words("Change")) + 1
            pairs = zip(grid.header[:last], grid.rows[0][:last], strict=True)
            lines += [f"{head}: {cell}" for head, cell in pairs]
    return "\n".join((question.text, *lines)) if lines else ""


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
