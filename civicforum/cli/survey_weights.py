"""`civicforum survey --weights`: the weights of a wave from a column of a table."""

import argparse
from pathlib import Path

from civicforum.base.errors import Refused
from civicforum.base.files import content_of
from civicforum.base.words import Words
from civicforum.desk.clock import clock_from_environment
from civicforum.desk.opening import open_forum
from civicforum.desk.survey_tables import given_weights, table_rows, weight_problems
from civicforum.domain.forum import Forum
from civicforum.domain.questionnaires import Survey
from civicforum.domain.survey_weights import GiveWeights


def add_weights(parser: argparse.ArgumentParser, words: Words) -> None:
    """The table, its column, what the weights add up to, and who reckoned them."""
    parser.add_argument(
        "--weights",
        type=Path,
        metavar="WEIGHTS.csv",
        help=words("a table of weights for the forms of the wave: the private code, then a weight"),
    )
    parser.add_argument(
        "--column", default="", help=words("the heading of the weights, where there are others")
    )
    parser.add_argument(
        "--total", default="", help=words("what they add up to, if not to the number of forms")
    )
    parser.add_argument("--source", default="", help=words("who reckoned the weights"))


def give_weights(options: argparse.Namespace, words: Words) -> int:
    """Exit status 1 where a row of the table is wrong; then no weight is kept."""
    table = table_rows(table_content(options.weights))
    rows = given_weights(table, options.column, source=str(options.weights))
    with open_forum(options.file, clock_from_environment()) as desk:
        survey = meant_survey(desk.forum, options.survey)
        wrong = weight_problems(survey.wave_of(options.wave), rows)
        for row, problem in wrong:
            print(words("Row {number}: {problem}", number=row, problem=words.problem(problem)))
        if wrong:
            print(words("No weight was kept."))
            return 1
        given = tuple(weight for _, weight in rows)
        told = words.count("{number} weight", "{number} weights", len(given))
        if options.preview:
            print(words("Can be kept: {weights}.", weights=told))
            return 0
        desk.do(
            GiveWeights(survey.id, options.wave, given, total=options.total, source=options.source)
        )
        print(words("Kept: {weights}.", weights=told))
    return 0


def table_content(path: Path) -> bytes:
    """All that is in a table's file.

    Raises:
        Trouble: it cannot be opened.
    """
    return content_of(path)


def meant_survey(forum: Forum, reference: str) -> Survey:
    """By id or number; the only one where none is named."""
    if not forum.surveys:
        raise Refused("no-survey")
    if not reference and len(forum.surveys) == 1:
        return forum.surveys[0]
    if not reference:
        numbers = ", ".join(str(survey.number) for survey in forum.surveys)
        raise Refused("which-survey", numbers=numbers)
    by_number = [survey for survey in forum.surveys if str(survey.number) == reference]
    return by_number[0] if by_number else forum.survey_of(reference)
