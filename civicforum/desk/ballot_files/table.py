"""A plain CSV of ballots: options in the first row, a ballot in each of the others.

For rules that rank, cells are ranks (1 is best, equal numbers are equal ranks); for the others
they are marks, points or scores. An empty cell says nothing. A column "count" (or "장수") says how
many such ballots there are.
"""

from collections.abc import Iterator
from itertools import groupby

from civicforum.base.errors import Refused
from civicforum.desk.ballot_files.lines import Line, cells_of, lines_of, options_checked, piled
from civicforum.desk.ballot_files.writing import COUNT, unescaped
from civicforum.methods.ballots import Ranking, Rankings, Valuations, Values

_COUNTS = {COUNT, "장수"}
_DELIMITERS = ",;\t"
_MARKS = {"x": 1, "o": 1, "✓": 1, "○": 1}


def read_ranks(content: bytes, name: str) -> Rankings:
    """Cells are ranks.

    Raises:
        Refused: the first thing that is wrong, with its line.
    """
    labels, rows = _rows(content, name)
    return Rankings(labels, piled(((_ranking(v), n) for v, n in rows), name))


def read_values(content: bytes, name: str) -> Valuations:
    """Cells are marks, points or scores.

    Raises:
        Refused: the first thing that is wrong, with its line.
    """
    labels, rows = _rows(content, name)
    return Valuations(labels, piled(rows, name))


def _ranking(values: Values) -> Ranking:
    ranked = sorted((rank, place) for place, rank in enumerate(values) if rank)
    return tuple(
        tuple(place for _, place in group) for _, group in groupby(ranked, key=lambda each: each[0])
    )


def _rows(content: bytes, name: str) -> tuple[tuple[str, ...], Iterator[tuple[Values, int]]]:
    lines = lines_of(content, name)
    delimiter = _delimiter(lines[0].text)
    heads = [unescaped(cell) for cell in cells_of(lines[0], delimiter)]
    counts = [place for place, head in enumerate(heads) if head.lower() in _COUNTS][:1]
    labels = options_checked((h for p, h in enumerate(heads) if p not in counts), name)
    return labels, (_row(line, delimiter, len(heads), counts) for line in lines[1:])


def _delimiter(head: str) -> str:
    """What stands after our own first column; else what the head has most of."""
    own = head[len(COUNT) : len(COUNT) + 1] if head.startswith(COUNT) else ""
    return own if own and own in _DELIMITERS else max(_DELIMITERS, key=head.count)


def _row(line: Line, delimiter: str, size: int, counts: list[int]) -> tuple[Values, int]:
    cells = cells_of(line, delimiter)
    cells += [""] * (size - len(cells))
    if len(cells) > size:
        raise Refused("ballots-line", name=line.name, line=line.number)
    count = line.number_in(cells[counts[0]], least=1) if counts else 1
    return tuple(_value(line, c) for p, c in enumerate(cells) if p not in counts), count


def _value(line: Line, cell: str) -> int | None:
    if not cell:
        return None
    return _MARKS.get(cell.lower()) or line.number_in(cell)
