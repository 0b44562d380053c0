"""The .blt format of OpenSTV and OpaVote: numbers, then names, then the title.

The first line has the number of options and of seats, then come options that withdrew ("-2"),
then ballots: their weight, options by number in order, 0 at the end; "=" between equal ones, "-"
for a rank that was left empty.
"""

import re
from collections.abc import Iterator

from civicforum.base.errors import Refused
from civicforum.desk.ballot_files.lines import (
    MOST_BALLOTS,
    MOST_OPTIONS,
    Line,
    lines_of,
    options_checked,
    piled,
)
from civicforum.methods.ballots import Ranking, Rankings, StrictPiles
from civicforum.methods.fast.lines import strict_piles

LARGE = 50_000  # bytes from which ballots are read at once
_START = re.compile(rb"[ \t]*(\d{1,4})[ \t]+\d{1,4}[ \t]*\r?\n(?:[ \t]*(?:-[\d \t-]*)?\r?\n)*")
_END = re.compile(rb"\n[ \t]*0[ \t]*(?:\r?\n|$)")
_QUOTED = re.compile(r'"([^"]*)"')


def read_blt(content: bytes, name: str) -> Rankings:
    """All of it; the ballots of a large file at once where they are nothing but numbers.

    Raises:
        Refused: the first thing that is wrong, with its line.
    """
    rest, many = _many_ballots(content) if len(content) >= LARGE else (content, None)
    lines = [line for line in lines_of(rest, name) if not line.text.startswith("#")]
    first, *following = lines or lines_of(content, name)
    head = first.text.split()
    if len(head) != len(("options", "seats")):
        raise Refused("ballots-line", name=name, line=first.number)
    size, seats = first.number_in(head[0], least=1), first.number_in(head[1], least=1)
    end = next((place for place, line in enumerate(following) if line.text == "0"), None)
    if end is None:
        raise Refused("ballots-cut", name=name, line=lines[-1].number)
    withdrawn = [line for line in following[:end] if line.text.startswith("-")]
    ballots = [line for line in following[:end] if not line.text.startswith("-")]
    labels = _labels(following[end + 1 :], size, name)
    return Rankings(
        labels,
        many or piled(_ballots(ballots, size), name),
        seats=seats,
        withdrawn=tuple(sorted({p for line in withdrawn for p in _withdrawn(line, size)})),
    )


def _many_ballots(content: bytes) -> tuple[bytes, StrictPiles | None]:
    """The file with empty lines for its ballots, and these; all of it where they are not plain."""
    start = _START.match(content)
    end = _END.search(content, start.end() - 1) if start else None
    if start is None or end is None or int(start[1]) > MOST_OPTIONS:
        return content, None
    ballots = content[start.end() : end.start() + 1].replace(b"\r\n", b"\n")
    found = strict_piles(ballots, int(start[1]), most=MOST_BALLOTS)
    if found is None:
        return content, None
    return content[: start.end()] + b"\n" * ballots.count(b"\n") + content[end.start() + 1 :], found


def _ballots(lines: list[Line], size: int) -> Iterator[tuple[Ranking, int]]:
    """Equal lines are looked at once."""
    places = {str(number + 1): (number,) for number in range(min(size, MOST_OPTIONS))}
    known: dict[str, tuple[Ranking, int]] = {}
    for line in lines:
        if line.text not in known:
            known[line.text] = _ballot(line, size, places)
        yield known[line.text]


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
