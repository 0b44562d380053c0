"""Options as they are typed: one a line; of a project the cost stands at the end of its line."""

import re
from collections.abc import Iterable, Sequence
from itertools import zip_longest

from msgspec import Struct

_COST = re.compile(r"(?P<name>.*[^\s:=|])[\s:=|]+(?P<cost>\d[\d,]*)\s*(?:원|won)?", re.IGNORECASE)
_MONEY = re.compile(r"(\d[\d,]*)\s*(?:원|won)?", re.IGNORECASE)


class OptionLines(Struct, frozen=True):
    """The options and, of projects, what each costs (0 where no cost was found)."""

    options: tuple[str, ...]
    costs: tuple[int, ...]


def read_options(lines: Iterable[str], *, has_costs: bool) -> OptionLines:
    """What was typed: empty lines are none, spaces in a row are one."""
    texts = [" ".join(line.split()) for line in lines if line.strip()]
    if not has_costs:
        return OptionLines(tuple(texts), ())
    found = [_split(text) for text in texts]
    return OptionLines(tuple(name for name, _ in found), tuple(cost for _, cost in found))


def read_money(text: str) -> int:
    """30,000,000 or 30000000원; 0 where it is no number."""
    found = _MONEY.fullmatch(text.strip())
    return _number(found[1]) if found else 0


def written_options(options: Sequence[str], costs: Sequence[int]) -> list[str]:
    """As they are typed: 놀이터 정비 30,000,000."""
    pairs = zip_longest(options, costs[: len(options)], fillvalue=0)
    return [f"{option} {cost:,}" if cost else str(option) for option, cost in pairs]


def _split(text: str) -> tuple[str, int]:
    found = _COST.fullmatch(text)
    return (found["name"], _number(found["cost"])) if found else (text, 0)


def _number(digits: str) -> int:
    return int(digits.replace(",", "")[:18])
