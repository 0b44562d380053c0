"""Amounts of money as people and programs write them: "1000,50", "1 000 000", "1,000,000"."""

import re
from decimal import Decimal

from civicforum.base.errors import Refused
from civicforum.desk.ballot_files.lines import Line

_MOST = Decimal(10) ** 15
_FINEST = 2
_PLAIN = re.compile(r"([0-9]+)(?:[.,]([0-9]+))?")
_GROUPED = re.compile(
    r"([1-9][0-9]{0,2})(?P<gap>[ \u00a0\u202f'’,.])([0-9]{3}(?:(?P=gap)[0-9]{3})*)"
    r"(?:(?P<point>[.,])([0-9]+))?"
)


def money(line: Line, text: str) -> Decimal:
    """An amount that is not below nothing, with at most two decimals.

    "1,000" is a thousand; "1.000" could be one or a thousand and is refused.

    Raises:
        Refused: it is none, is ambiguous, too large or too fine.
    """
    value = _read(text.strip())
    if value is not None and value < _MOST:
        exact = value.normalize()
        if -int(exact.as_tuple().exponent) <= _FINEST:
            return exact
    raise Refused("ballots-number", name=line.name, line=line.number, text=text[:40])


def _read(text: str) -> Decimal | None:
    if found := _GROUPED.fullmatch(text):
        first, gap, rest, point, part = found.groups()
        groups = rest.split(gap)
        if point == gap or (gap == "." and len(groups) == 1 and not point):
            return None
        return Decimal(f"{first}{''.join(groups)}.{part or 0}")
    found = _PLAIN.fullmatch(text)
    return Decimal(f"{found[1]}.{found[2] or 0}") if found else None
