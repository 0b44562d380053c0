"""`civicforum survey`: forms keyed from a table, and what a survey came to."""

import argparse
from pathlib import Path

from civicforum.base.words import Words
from civicforum.cli.output import add_forum_file, add_json, print_json
from civicforum.cli.survey_weights import (
    add_weights,
    give_weights,
    meant_survey,
    table_content,
)
from civicforum.desk.clock import clock_from_environment
from civicforum.desk.opening import open_forum, read_forum
from civicforum.desk.survey_tables import form_problems, keyed_forms, table_rows
from civicforum.domain.waves import EnterForms
from civicforum.screens.survey import survey_screen


def add(parser: argparse.ArgumentParser, words: Words) -> None:
    """The survey, and the table to key from."""
    add_forum_file(parser, words)
    parser.add_argument(
        "survey", nargs="?", default="", metavar="SURVEY", help=words("its id or number")
    )
    parser.add_argument(
        "--key",
        type=Path,
        metavar="FORMS.csv",
        help=words("a table of forms: the private code, then an answer for each question"),
    )
    parser.add_argument("--wave", type=int, default=1, help=words("the wave of the forms"))
    add_weights(parser, words)
    parser.add_argument(
        "--second", action="store_true", help=words("keyed a second time, to be compared")
    )
    parser.add_argument(
        "--preview", action="store_true", help=words("only say what would be keyed")
    )
    parser.add_argument(
        "--public", action="store_true", help=words("withhold numbers of fewer than five people")
    )
    add_json(parser, words)


def run(options: argparse.Namespace, words: Words) -> int:
    """Exit status 1 where a row of the table is wrong; then nothing of it is kept."""
    if options.weights is not None:
        return give_weights(options, words)
    if options.key is not None:
        return _key(options, words)
    with read_forum(options.file) as desk:
        survey = meant_survey(desk.forum, options.survey)
    screen = survey_screen(survey, words=words, is_public=options.public)
    if options.json:
        print_json(screen)
        return 0
    print(screen.title)
    for line in screen.about:
        print(f"  {line}")
    for grid in screen.grids:
        print(f"\n{grid.title}")
        for row in (grid.header, *grid.rows):
            print("  " + " | ".join(row))
        for note in grid.notes:
            print(f"  {note}")
    return 0


def _key(options: argparse.Namespace, words: Words) -> int:
    rows = keyed_forms(table_rows(table_content(options.key)), source=str(options.key))
    forms = [form for _, form in rows]
    with open_forum(options.file, clock_from_environment()) as desk:
        survey = meant_survey(desk.forum, options.survey)
        wrong = form_problems(survey, options.wave, rows, second=options.second)
        for row, problem in wrong:
            print(words("Row {number}: {problem}", number=row, problem=words.problem(problem)))
        if wrong:
            print(words("Nothing was keyed."))
            return 1
        told = words.count("{number} form", "{number} forms", len(forms))
        if options.preview:
            print(words("Can be keyed: {forms}.", forms=told))
            return 0
        desk.do(EnterForms(survey.id, options.wave, tuple(forms), second=options.second))
        wave = desk.forum.survey_of(survey.id).wave_of(options.wave)
        print(words("Keyed: {forms}.", forms=told))
        if wave.differing:
            print(
                words.count(
                    "{number} answer was keyed in two ways",
                    "{number} answers were keyed in two ways",
                    wave.differing,
                )
            )
    return 0
