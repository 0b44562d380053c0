"""`civicforum survey --weights`: the weights of a wave from a column of a table."""

import argparse
from collections.abc import Sequence
from pathlib import Path

from civicforum.base.errors import ProblemError, Refused, Trouble
from civicforum.base.files import content_of
from civicforum.base.words import Words
from civicforum.desk.clock import clock_from_environment
from civicforum.desk.opening import open_forum
from civicforum.desk.roster.tables import read_table
from civicforum.domain.forum import Forum
from civicforum.domain.questionnaires import Survey, Wave
from civicforum.domain.survey_weights import GivenWeight, GiveWeights, checked_weight
from civicforum.domain.waves import form_of

HEADINGS = ("weight", "weights", "wt", "w", "가중치", "가중값")
_TWO = 2


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
    rows = _weights(options.weights, options.column)
    with open_forum(options.file, clock_from_environment()) as desk:
        survey = meant_survey(desk.forum, options.survey)
        wrong = _problems(survey.wave_of(options.wave), rows)
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


def table_rows(path: Path) -> tuple[tuple[str, ...], ...]:
    """The rows of a table, heads first.

    Raises:
        Trouble: it cannot be opened. Refused: it is no table.
    """
    return read_table(content_of(path)).rows or ((),)


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


def _weights(path: Path, column: str) -> list[tuple[int, GivenWeight]]:
    """A weight in each row below the heads, with the row's number; empty rows are none."""
    head, *rows = table_rows(path)
    place = _place(path, head, column)
    given = [
        (n, GivenWeight(row[0], row[place] if place < len(row) else ""))
        for n, row in enumerate(rows, start=_TWO)
        if any(row)
    ]
    if not given:
        raise Trouble("weights-table-empty", path=path)
    return given


def _place(path: Path, head: Sequence[str], column: str) -> int:
    """Which column has the weights: the one named, the second of two, or one called so."""
    wanted = (column,) if column else HEADINGS
    found = [n for n, name in enumerate(head) if n and name.strip().casefold() in _folded(wanted)]
    if not found and not column and len(head) == _TWO:
        return 1
    if len(found) != 1:
        raise Trouble("weights-column", path=path, columns=", ".join(head[1:]))
    return found[0]


def _folded(names: Sequence[str]) -> set[str]:
    return {name.strip().casefold() for name in names}


def _problems(
    wave: Wave, rows: Sequence[tuple[int, GivenWeight]]
) -> list[tuple[int, ProblemError]]:
    """Rows that cannot be kept, as a spreadsheet numbers them, and why."""
    found: list[tuple[int, ProblemError]] = []
    codes: set[str] = set()
    for number, given in rows:
        try:
            code = checked_weight(given).code
            form_of(wave, code)
        except Refused as refusal:
            found.append((number, refusal))
            continue
        if code in codes:
            found.append((number, Refused("weight-twice", private=code)))
        codes.add(code)
    return found
