"""`civicforum roster`: people from a spreadsheet, looked at first, imported in one step."""

import argparse
from pathlib import Path

from civicforum.base.errors import Refused
from civicforum.base.files import content_of
from civicforum.base.times import local
from civicforum.base.words import Words
from civicforum.cli.output import add_forum_file, add_json, print_json
from civicforum.desk.clock import clock_from_environment
from civicforum.desk.desk import Desk
from civicforum.desk.opening import open_forum, read_forum
from civicforum.desk.roster.columns import find_columns
from civicforum.desk.roster.preview import Preview, preview
from civicforum.desk.roster.tables import Table, read_table
from civicforum.screens.roster import FIRST_ROWS, problem_in_words, read_as, summary_in_words

_MOST_TOLD = 20


def add(parser: argparse.ArgumentParser, words: Words) -> None:
    """Its options."""
    add_forum_file(parser, words)
    parser.add_argument(
        "roster", type=Path, metavar="ROSTER", help=words("CSV, TSV, XLSX, XLS or ODS file")
    )
    parser.add_argument("--preview", action="store_true", help=words("only look, write nothing"))
    parser.add_argument(
        "--leave-out-wrong-rows",
        action="store_true",
        help=words("import the other rows where some are wrong"),
    )
    parser.add_argument(
        "--column",
        action="append",
        default=[],
        metavar="HEADING=MEANING",
        help=words("what a column means, such as 성함=name; “성함=” leaves it out"),
    )
    parser.add_argument("--sheet", default="", help=words("the sheet of a spreadsheet"))
    parser.add_argument("--encoding", default="", help=words("such as cp949 (default: guessed)"))
    parser.add_argument("--delimiter", default="", help=words("between cells (default: guessed)"))
    parser.add_argument(
        "--header-row", type=int, default=0, metavar="N", help=words("row of the headings, from 1")
    )
    add_json(parser, words)


def run(options: argparse.Namespace, words: Words) -> int:
    """Exit status 1 where rows are wrong; then nothing is written unless they are left out."""
    table = _table(options)
    if options.preview:
        with read_forum(options.file) as desk:
            found = _previewed(table, options, desk)
        _tell(table, found, options, words)
        return 1 if found.errors else 0
    with open_forum(options.file, clock_from_environment()) as desk:
        found = _previewed(table, options, desk)
        is_stopped = bool(found.errors) and not options.leave_out_wrong_rows
        if found.order is not None and not is_stopped:
            desk.do(found.order)
    _tell(table, found, options, words)
    if is_stopped and not options.json:
        print(words("Nothing was imported. Correct these rows, or add --leave-out-wrong-rows."))
    return 1 if is_stopped else 0


def _table(options: argparse.Namespace) -> Table:
    content = content_of(options.roster)
    delimiter = options.delimiter.replace("\\t", "\t")
    if len(delimiter) > 1:
        raise Refused("roster-delimiter-wrong", text=delimiter)
    return read_table(content, encoding=options.encoding, delimiter=delimiter, sheet=options.sheet)


def _previewed(table: Table, options: argparse.Namespace, desk: Desk) -> Preview:
    chosen = dict[str, str]()
    for wish in options.column:
        heading, _, meaning = wish.partition("=")
        chosen[heading] = meaning
    columns = find_columns(table.rows, header_row=max(0, options.header_row), chosen=chosen)
    day = desk.forum.day or local(desk.now(), desk.forum.zone).date().isoformat()
    return preview(table.rows, columns, desk.forum, roll=desk.roll, year=int(day[:4]))


def _tell(table: Table, found: Preview, options: argparse.Namespace, words: Words) -> None:
    if options.json:
        print_json(_document(table, found))
        return
    columns = found.columns
    print(read_as(table, found, words))
    for place, heading in enumerate(columns.headings):
        meaning = columns.meanings.get(place)
        said = words.named("meaning", meaning) if meaning else words("left out")
        print(f"  {heading} → {said}")
    if options.preview:
        for row in table.rows[columns.header_row :][:FIRST_ROWS]:
            print("  " + " | ".join(row))
    for problem in found.problems[:_MOST_TOLD]:
        print(problem_in_words(problem, words))
    if len(found.problems) > _MOST_TOLD:
        print(words("… and {number} more", number=len(found.problems) - _MOST_TOLD))
    print(summary_in_words(found, words))


def _document(table: Table, found: Preview) -> object:
    columns = found.columns
    return {
        "form": table.form,
        "delimiter": table.delimiter,
        "sheet": table.sheet,
        "header_row": columns.header_row,
        "columns": {columns.headings[place]: name for place, name in columns.meanings.items()},
        "rows": table.rows[columns.header_row :][:FIRST_ROWS],
        "people": found.people,
        "added": found.added,
        "changed": found.changed,
        "unchanged": found.unchanged,
        "problems": [
            {
                "row": problem.row,
                "heading": problem.heading,
                "code": problem.code,
                "value": problem.value,
                "weight": problem.weight,
            }
            for problem in found.problems
        ],
    }
