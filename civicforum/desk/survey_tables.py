"""Tables of a survey: keyed forms and given weights, read and looked at before anything is kept.

The command line and the window read them here, so that both say the same of the same row.
"""

from collections.abc import Sequence

from civicforum.base.errors import ProblemError, Refused, Trouble
from civicforum.desk.roster.tables import read_table
from civicforum.domain.questionnaires import Survey, Wave
from civicforum.domain.survey_weights import GivenWeight, checked_weight
from civicforum.domain.waves import KeyedForm, entered, form_of

HEADINGS = ("weight", "weights", "wt", "w", "가중치", "가중값")
_TWO = 2

Rows = tuple[tuple[str, ...], ...]
Problems = list[tuple[int, ProblemError]]


def table_rows(content: bytes) -> Rows:
    """The rows of a table, heads first.

    Raises:
        Refused: it is no table.
    """
    return read_table(content).rows or ((),)


def keyed_forms(rows: Rows, *, source: str) -> list[tuple[int, KeyedForm]]:
    """A form in each row below the heads, with the row's number; empty rows are none.

    Raises:
        Trouble: there is none in the table, which is called `source`.
    """
    head, *below = rows
    forms = [
        (n, KeyedForm(row[0], _padded(row, len(head))[1:]))
        for n, row in enumerate(below, start=_TWO)
        if any(row)
    ]
    if not forms:
        raise Trouble("survey-table-empty", path=source)
    return forms


def form_problems(
    survey: Survey, wave: int, forms: Sequence[tuple[int, KeyedForm]], *, second: bool
) -> Problems:
    """Rows that cannot be keyed, as a spreadsheet numbers them, and why."""
    found: Problems = []
    codes: set[str] = set()
    for number, form in forms:
        try:
            code = entered(survey, wave, form, second=second).code
            if code in codes:
                found.append((number, Refused("code-used", private=code)))
            codes.add(code)
        except Refused as refusal:
            found.append((number, refusal))
    return found


def given_weights(rows: Rows, column: str, *, source: str) -> list[tuple[int, GivenWeight]]:
    """A weight in each row below the heads, with the row's number; empty rows are none.

    Raises:
        Trouble: there is none in the table, which is called `source`, or no one column of weights.
    """
    head, *below = rows
    place = _place(head, column, source)
    given = [
        (n, GivenWeight(row[0], row[place] if place < len(row) else ""))
        for n, row in enumerate(below, start=_TWO)
        if any(row)
    ]
    if not given:
        raise Trouble("weights-table-empty", path=source)
    return given


def weight_problems(wave: Wave, rows: Sequence[tuple[int, GivenWeight]]) -> Problems:
    """Rows that cannot be kept, as a spreadsheet numbers them, and why."""
    found: Problems = []
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


def _padded(row: tuple[str, ...], length: int) -> tuple[str, ...]:
    """As long as the heads: empty cells at the end may be left out in the file."""
    return (*row, *("" for _ in range(length - len(row))))


def _place(head: Sequence[str], column: str, source: str) -> int:
    """Which column has the weights: the one named, the second of two, or one called so."""
    wanted = (column,) if column else HEADINGS
    found = [n for n, name in enumerate(head) if n and name.strip().casefold() in _folded(wanted)]
    if not found and not column and len(head) == _TWO:
        return 1
    if len(found) != 1:
        raise Trouble("weights-column", path=source, columns=", ".join(head[1:]))
    return found[0]


def _folded(names: Sequence[str]) -> set[str]:
    return {name.strip().casefold() for name in names}
