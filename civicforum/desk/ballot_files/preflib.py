"""PrefLib's files of orders (.soi .soc .toi .toc): "# KEY: value" lines, then "count: 1,{2,3}"."""

import re

from civicforum.base.errors import Refused
from civicforum.desk.ballot_files.blt import ranking_checked
from civicforum.desk.ballot_files.lines import Line, lines_of, options_checked, piled
from civicforum.methods.ballots import Ranking, Rankings

_NAME = re.compile(r"#\s*ALTERNATIVE NAME (\d{1,6})\s*:\s*(.*)")
_GROUP = re.compile(r"\{([^{}]*)\}|([^,{}]+)")
_ORDER = re.compile(r"[\d\s,{}]*")


def read_preflib(content: bytes, name: str) -> Rankings:
    """All orders; those that are equal have one rank.

    Raises:
        Refused: the first thing that is wrong, with its line.
    """
    lines = lines_of(content, name)
    named = {int(f[1]): f[2] for line in lines if (f := _NAME.fullmatch(line.text))}
    labels = options_checked(named.values(), name)
    places = {number: place for place, number in enumerate(named)}
    data = [line for line in lines if not line.text.startswith("#")]
    return Rankings(labels, piled((_order(line, places) for line in data), name))


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
