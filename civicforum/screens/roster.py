"""What an import of a roster would do, in words: for the window and the command line alike."""

from msgspec import Struct

from civicforum.base.words import Words
from civicforum.desk.roster.preview import Preview, RowProblem
from civicforum.desk.roster.tables import Table

FIRST_ROWS = 10
MOST_TOLD = 200


class RosterScreen(Struct, frozen=True):
    """A table that was read, before anything of it is written.

    Attributes:
        how: by what it was read. headings, rows: the first rows. first_row: the number of the first
            below the headings, as problems and spreadsheets count. meanings: of each column, "" for
            one that is left out.
        problems: a sentence each. wrong_rows: how many rows cannot be imported.
        button: what importing would do, or why it cannot. can_import: whether it can.
    """

    how: str
    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    first_row: int
    meanings: tuple[str, ...]
    summary: str
    problems: tuple[str, ...]
    wrong_rows: int
    button: str
    can_import: bool


def roster_screen(
    table: Table, found: Preview, *, words: Words, leaves_out: bool = False
) -> RosterScreen:
    """`leaves_out`: the rows with problems are left out, instead of stopping the import."""
    columns = found.columns
    wrong = len({problem.row for problem in found.errors})
    told = tuple(problem_in_words(problem, words) for problem in found.problems[:MOST_TOLD])
    more = len(found.problems) - MOST_TOLD
    can_import = found.order is not None and (leaves_out or not wrong)
    return RosterScreen(
        how=read_as(table, found, words),
        headings=columns.headings,
        rows=tuple(table.rows[columns.header_row :][:FIRST_ROWS]),
        first_row=columns.header_row + 1,
        meanings=tuple(columns.meanings.get(place, "") for place in range(len(columns.headings))),
        summary=summary_in_words(found, words),
        problems=(*told, words("… and {number} more", number=more)) if more > 0 else told,
        wrong_rows=wrong,
        button=_button(found, words, wrong=wrong, can_import=can_import),
        can_import=can_import,
    )


def read_as(table: Table, found: Preview, words: Words) -> str:
    """The sheet, or encoding and delimiter, and where the headings stand."""
    delimiter = "TAB" if table.delimiter == "\t" else table.delimiter
    how = table.sheet or f"{table.form} “{delimiter}”"
    return words("Read as: {how}; headings in row {row}", how=how, row=found.columns.header_row)


def summary_in_words(found: Preview, words: Words) -> str:
    """How many people are new, changed, as before."""
    return words(
        "{people} people: {added} new, {changed} changed, {unchanged} as before",
        people=found.people,
        added=found.added,
        changed=found.changed,
        unchanged=found.unchanged,
    )


def problem_in_words(problem: RowProblem, words: Words) -> str:
    """Row, column, what is wrong with what stands there."""
    return words(
        "Row {row}, {heading}: {what} ({value})",
        row=problem.row,
        heading=problem.heading or "–",
        what=words.named("row-problem", problem.code),
        value=problem.value,
    )


def _button(found: Preview, words: Words, *, wrong: int, can_import: bool) -> str:
    if can_import:
        number = found.added + found.changed
        return words.count("Import {number} person", "Import {number} people", number)
    if wrong:
        return words.count(
            "{number} row is wrong: correct it or leave it out",
            "{number} rows are wrong: correct them or leave them out",
            wrong,
        )
    return words("Everybody is on the roster already")
