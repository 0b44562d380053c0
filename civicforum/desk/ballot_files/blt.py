"""The .blt format of OpenSTV and OpaVote: numbers, then names, then the title.

The first line has the number of options and of seats, then come options that withdrew ("-2"),
then ballots: their weight, options by number in order, 0 at the end; "=" between equal ones, "-"
for a rank that was left empty.
"""

import re
from collections.abc import Iterator

from civicforum.base.errors import Refused
from civicforum.desk.ballot_files.lines import (
    MOST_OPTIONS,
    Line,
    lines_of,
    options_checked,
    piled,
)
from civicforum.methods.ballots import Ranking, Rankings

_QUOTED = re.compile(r'"([^"]*)"')


def read_blt(content: bytes, name: str) -> Rankings:
    """All of it.

    Raises:
        Refused: the first thing that is wrong, with its line.
    """
    lines = [line for line in lines_of(content, name) if not line.text.startswith("#")]
    first, *rest = lines or lines_of(content, name)
    head = first.text.split()
    if len(head) != len(("options", "seats")):
        raise Refused("ballots-line", name=name, line=first.number)
    size, seats = first.number_in(head[0], least=1), first.number_in(head[1], least=1)
    end = next((place for place, line in enumerate(rest) if line.text == "0"), None)
    if end is None:
        raise Refused("ballots-cut", name=name, line=lines[-1].number)
    withdrawn = [line for line in rest[:end] if line.text.startswith("-")]
    ballots = [line for line in rest[:end] if not line.text.startswith("-")]
    places = {str(number + 1): (number,) for number in range(min(size, MOST_OPTIONS))}
    labels = _labels(rest[end + 1 :], size, name)
    return Rankings(
        labels,
        piled((_ballot(line, size, places) for line in ballots), name),
        seats=seats,
        withdrawn=tuple(sorted({p for line in withdrawn for p in _withdrawn(line, size)})),
    )


def _labels(lines: list[Line], size: int, name: str) -> tuple[str, ...]:
    names = [_label(line) for line in lines[:size]]
    if len(names) < size:
        raise Refused("ballots-cut", name=name, line=lines[-1].number if lines else 0)
    return options_checked(names, name)


def _label(line: Line) -> str:
    found = _QUOTED.match(line.text)
    return found[1] if found else line.text


def _withdrawn(line: Line, size: int) -> Iterator[int]:
    for text in line.text.split():
        yield _place(line, text.removeprefix("-"), size)


def _ballot(line: Line, size: int, places: dict[str, tuple[int]]) -> tuple[Ranking, int]:
    weight, *ranks = line.text.split()
    count = line.number_in(weight, least=1)
    if not ranks or ranks.pop() != "0":
        raise Refused("ballots-cut", name=line.name, line=line.number)
    groups = [places.get(rank) or _group(line, rank, size) for rank in ranks if rank != "-"]
    return ranking_checked(line, groups), count


def _group(line: Line, rank: str, size: int) -> tuple[int, ...]:
    return tuple(sorted(_place(line, each, size) for each in rank.split("=")))


def _place(line: Line, text: str, size: int) -> int:
    place = line.number_in(text, least=1) - 1
    if place >= size:
        raise Refused("ballots-unknown", name=line.name, line=line.number, text=text)
    return place


def ranking_checked(line: Line, groups: list[tuple[int, ...]]) -> Ranking:
    """A ranking in which nobody stands twice.

    Raises:
        Refused: somebody does.
    """
    seen = [option for group in groups for option in group]
    if len(set(seen)) < len(seen):
        raise Refused("ballots-twice", name=line.name, line=line.number)
    return tuple(groups)
