"""A table of a survey looked at before it is taken over: its first rows, what is wrong, the order.

Nothing is written here. Rows that are wrong are told by the number that a spreadsheet gives them.
"""

from collections.abc import Iterable

from msgspec import Struct

from civicforum.base.errors import ProblemError, Refused
from civicforum.base.words import Words
from civicforum.desk.survey_tables import (
    Rows,
    form_problems,
    given_weights,
    keyed_forms,
    weight_problems,
)
from civicforum.domain.command import Command
from civicforum.domain.questionnaires import Survey, Wave
from civicforum.domain.survey_weights import GiveWeights, require_complete
from civicforum.domain.waves import EnterForms

MOST_ROWS, MOST_PROBLEMS = 50, 200


class SurveyTable(Struct, frozen=True):
    """What taking a table over would do.

    Attributes:
        summary: how many rows, for which wave. problems: a sentence each, at most 200.
        order: what takes it over; None while something is wrong.
    """

    headings: tuple[str, ...]
    rows: Rows
    summary: str
    problems: tuple[str, ...]
    button: str
    order: Command | None = None


def forms_table(
    survey: Survey, number: int, rows: Rows, *, source: str, second: bool, words: Words
) -> SurveyTable:
    """A table of forms: the private code, then an answer for each question of the wave.

    Raises:
        Refused, Trouble: there is no form in it.
    """
    wave = survey.wave_of(number)
    forms = keyed_forms(rows, source=source)
    problems = form_problems(survey, number, forms, second=second)
    told = words.count("{number} form", "{number} forms", len(forms))
    asked = (f"{question.number}. {question.text}" for question in survey.asked_in(number))
    order = EnterForms(survey.id, number, tuple(form for _, form in forms), second)
    return SurveyTable(
        _named((words("Private code"), *asked), rows[0]),
        rows[1 : MOST_ROWS + 1],
        words("{forms} in the table, for wave {wave}.", forms=told, wave=_wave(wave)),
        _told(problems, words),
        _button(words("Key {forms}", forms=told), is_right=not problems, words=words),
        None if problems else order,
    )


def weights_table(
    survey: Survey,
    number: int,
    rows: Rows,
    *,
    source: str,
    column: str,
    total: str,
    reckoned_by: str,
    words: Words,
) -> SurveyTable:
    """A table of weights: the private code, and a column with what its form weighs.

    Raises:
        Refused, Trouble: there is no weight in it, or nobody can tell in which column they are.
    """
    wave = survey.wave_of(number)
    weights = given_weights(rows, column, source=source)
    problems = weight_problems(wave, weights)
    told = words.count("{number} weight", "{number} weights", len(weights))
    given = tuple(weight for _, weight in weights)
    order = GiveWeights(survey.id, number, given, total=total.strip(), source=reckoned_by)
    sentences = list(_told(problems, words))
    if not problems:
        try:
            require_complete(wave, order)
        except Refused as refusal:
            sentences.append(words.problem(refusal))
    return SurveyTable(
        rows[0],
        rows[1 : MOST_ROWS + 1],
        words("{weights} in the table, for wave {wave}.", weights=told, wave=_wave(wave)),
        tuple(sentences),
        _button(words("Keep {weights}", weights=told), is_right=not sentences, words=words),
        None if sentences else order,
    )


def _named(known: tuple[str, ...], head: tuple[str, ...]) -> tuple[str, ...]:
    """What each column is taken for; columns that are too many keep their own heading."""
    return (*known[: len(head)], *head[len(known) :])


def _wave(wave: Wave) -> str:
    return f"{wave.number}. {wave.name}"


def _told(problems: Iterable[tuple[int, ProblemError]], words: Words) -> tuple[str, ...]:
    told = [
        words("Row {number}: {problem}", number=row, problem=words.problem(problem))
        for row, problem in problems
    ]
    left = len(told) - MOST_PROBLEMS
    if left <= 0:
        return tuple(told)
    more = words.count("and {number} more", "and {number} more", left)
    return (*told[:MOST_PROBLEMS], more)


def _button(text: str, *, is_right: bool, words: Words) -> str:
    return text if is_right else words("Nothing can be imported")
