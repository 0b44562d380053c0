"""PrefLib's files: "# KEY: value" lines, then "count: 1,{2,3}".

Orders (.soi .soc .toi .toc) have the best first; in categories (.cat) the first group is the first
category, as "# CATEGORY NAME 1" names it, "{}" one that holds nothing.
"""

import re

from civicforum.base.errors import Refused
from civicforum.desk.ballot_files.blt import ranking_checked
from civicforum.desk.ballot_files.lines import Line, lines_of, options_checked, piled
from civicforum.methods.ballots import Ranking, Rankings, Valuations, Values

_NAME = re.compile(r"#\s*ALTERNATIVE NAME (\d{1,6})\s*:\s*(.*)")
_CATEGORY = re.compile(r"#\s*CATEGORY NAME \d{1,6}\s*:")
_ONE = re.compile(r"\{([\d\s,]*)\}|(\d+)")
_CATEGORIES = re.compile(rf"\s*(?:{_ONE.pattern})(?:\s*,\s*(?:{_ONE.pattern}))*\s*")
_GROUP = re.compile(r"\{([^{}]*)\}|([^,{}]+)")
_ORDER = re.compile(r"[\d\s,{}]*")


def read_preflib(content: bytes, name: str) -> Rankings:
    """All orders; those that are equal have one rank.

    Raises:
        Refused: the first thing that is wrong, with its line.
    """
    labels, places, data = _parts(lines_of(content, name), name)
    return Rankings(labels, piled((_order(line, places) for line in data), name))


def read_categories(content: bytes, name: str) -> Valuations:
    """Options in the first category have 1, those in others 0, those in none are empty.

    Raises:
        Refused: the first thing that is wrong, with its line.
    """
    lines = lines_of(content, name)
    labels, places, data = _parts(lines, name)
    most = sum(_CATEGORY.match(line.text) is not None for line in lines)
    return Valuations(labels, piled((_categories(line, places, most) for line in data), name))


def _parts(lines: list[Line], name: str) -> tuple[tuple[str, ...], dict[int, int], list[Line]]:
    """Labels, places by number, and the lines of ballots."""
    named = {int(f[1]): f[2] for line in lines if (f := _NAME.fullmatch(line.text))}
    labels = options_checked(named.values(), name)
    places = {number: place for place, number in enumerate(named)}
    return labels, places, [line for line in lines if not line.text.startswith("#")]


def _categories(line: Line, places: dict[int, int], most: int) -> tuple[Values, int]:
    count, colon, written = line.text.partition(":")
    groups = [found[1] or found[2] or "" for found in _ONE.finditer(written)]
    if not colon or not _CATEGORIES.fullmatch(written) or len(groups) > most:
        raise Refused("ballots-line", name=line.name, line=line.number)
    values: dict[int, int] = {}
    for category, group in enumerate(groups):
        for each in group.split(",") if group.strip() else ():
            place = _place(line, each, places)
            if place in values:
                raise Refused("ballots-twice", name=line.name, line=line.number)
            values[place] = int(category == 0)
    return tuple(values.get(p) for p in range(len(places))), line.number_in(count, least=1)


def _order(line: Line, places: dict[int, int]) -> tuple[Ranking, int]:
    count, colon, order = line.text.partition(":")
    if not colon or not _ORDER.fullmatch(order):
        raise Refused("ballots-line", name=line.name, line=line.number)
    groups = [
        tuple(sorted(_place(line, each, places) for each in (found[1] or found[2]).split(",")))
        for found in _GROUP.finditer(order)
        if (found[1] or found[2] or "").strip()
    ]
    return ranking_checked(line, groups), line.number_in(count, least=1)


def _place(line: Line, text: str, places: dict[int, int]) -> int:
    number = line.number_in(text)
    if number not in places:
        raise Refused("ballots-unknown", name=line.name, line=line.number, text=text.strip())
    return places[number]
