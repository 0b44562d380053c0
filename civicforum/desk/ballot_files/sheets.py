"""Sheets of jurors as a CSV: a score in each row, of an option on a criterion.

Columns: option, criterion, score; panel and juror where there are any. A juror scores an option on
a criterion once. A name that a spreadsheet would take for a formula has an apostrophe before it.
"""

import csv
import io
from collections.abc import Iterable, Mapping
from decimal import Decimal, InvalidOperation
from fractions import Fraction
from pathlib import Path

from civicforum.base.errors import Refused
from civicforum.base.files import content_of
from civicforum.desk.ballot_files.lines import MOST_BYTES, Line, cells_of, lines_of
from civicforum.desk.ballot_files.writing import escaped, unescaped
from civicforum.methods.criteria import Score

_COLUMNS: Mapping[str, frozenset[str]] = {
    "option": frozenset(("option", "선택지", "대안", "후보")),
    "criterion": frozenset(("criterion", "기준", "평가항목", "항목")),
    "score": frozenset(("score", "점수")),
    "panel": frozenset(("panel", "패널", "심사단")),
    "juror": frozenset(("juror", "심사자", "위원")),
}
_NEEDED = ("option", "criterion", "score")
_MOST = Decimal(10) ** 9
_FINEST = -6
_LEAST = Decimal(10) ** _FINEST


def read_sheets(path: Path) -> list[Score]:
    """All scores.

    Raises:
        Refused: the first thing that is wrong, with its line. Trouble: it cannot be read.
    """
    head, *lines = lines_of(content_of(path, most=MOST_BYTES), path.name)
    delimiter = max(",;\t", key=head.text.count)
    places = _places(head, delimiter)
    scores: list[Score] = []
    seen: set[tuple[str, ...]] = set()
    for line in lines:
        cells = cells_of(line, delimiter)
        found = {n: unescaped(cells[at]) if at < len(cells) else "" for n, at in places.items()}
        scores.append(_score(line, found))
        if found.get("juror"):
            sheet = (found["juror"], found.get("panel", ""), found["option"], found["criterion"])
            if sheet in seen:
                raise Refused("ballots-twice", name=line.name, line=line.number)
            seen.add(sheet)
    if not scores:
        raise Refused("ballots-cut", name=path.name, line=head.number)
    return scores


def written_sheets(rows: Iterable[tuple[str, Score]]) -> bytes:
    """Each score with who gave it ("" for nobody), so that `read_sheets` reads the same (UTF-8)."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(("panel", "juror", "option", "criterion", "score"))
    writer.writerows(
        (escaped(s.panel), juror, escaped(s.option), escaped(s.criterion), s.score)
        for juror, s in rows
    )
    return out.getvalue().encode()


def _places(head: Line, delimiter: str) -> dict[str, int]:
    heads = [cell.lower() for cell in cells_of(head, delimiter)]
    places = {
        column: place
        for column, names in _COLUMNS.items()
        for place, text in enumerate(heads)
        if text in names
    }
    if any(column not in places for column in _NEEDED):
        raise Refused("sheets-columns", name=head.name, line=head.number, known=" ".join(_NEEDED))
    return places


def _score(line: Line, found: Mapping[str, str]) -> Score:
    if not found["option"] or not found["criterion"]:
        raise Refused("ballots-line", name=line.name, line=line.number)
    try:
        value = Decimal(found["score"])
    except InvalidOperation:
        value = Decimal("NaN")
    if not value.is_finite() or (value and not _LEAST <= value <= _MOST):
        raise Refused("ballots-number", name=line.name, line=line.number, text=found["score"][:40])
    exact = value.normalize()  # 0e-999999999 is nothing, too
    if int(exact.as_tuple().exponent) < _FINEST:
        raise Refused("ballots-number", name=line.name, line=line.number, text=found["score"][:40])
    return Score(found.get("panel", ""), found["option"], found["criterion"], Fraction(exact))
