"""A file of ballots as numbered lines of text; what is wrong is told with its line."""

from collections import Counter
from collections.abc import Hashable, Iterable, Iterator
from typing import TypeVar

from msgspec import Struct

from civicforum.base.errors import Refused

MOST_BYTES = 200_000_000
MOST_OPTIONS = 1_000
MOST_BALLOTS = 10_000_000
_MOST_DIGITS = 15
_ENCODINGS = ("utf-8-sig", "cp949")

_P = TypeVar("_P", bound=Hashable)


class Line(Struct, frozen=True):
    """A line that says something: which file, which number, what."""

    name: str
    number: int
    text: str

    def number_in(self, text: str, *, least: int = 0) -> int:
        """A whole number that stands in this line.

        Raises:
            Refused: it is none, is too small, or has more than 15 digits.
        """
        plain = text.strip()
        if plain.isascii() and plain.isdigit() and len(plain) <= _MOST_DIGITS:
            value = int(plain)
            if value >= least:
                return value
        raise Refused("ballots-number", name=self.name, line=self.number, text=plain[:40])


def lines_of(content: bytes, name: str) -> list[Line]:
    """All lines with something in them.

    Raises:
        Refused: too large, empty, or neither UTF-8 nor CP949.
    """
    if len(content) > MOST_BYTES:
        raise Refused("ballots-too-large", name=name)
    for encoding in _ENCODINGS:
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        found = [
            Line(name, number, stripped)
            for number, line in enumerate(text.splitlines(), 1)
            if (stripped := line.strip())
        ]
        if not found:
            raise Refused("ballots-empty", name=name)
        return found
    raise Refused("ballots-encoding", name=name)


def options_checked(labels: Iterable[str], name: str) -> tuple[str, ...]:
    """Labels that can be told apart.

    Raises:
        Refused: none, only one, more than a thousand, an empty one, or two that are equal.
    """
    options = tuple(" ".join(label.split()) for label in labels)
    if not 1 < len(options) <= MOST_OPTIONS or not all(options):
        raise Refused("ballots-options", name=name, number=len(options), most=MOST_OPTIONS)
    label, times = Counter(options).most_common(1)[0]
    if times > 1:
        raise Refused("ballots-equal-names", name=name, text=label)
    return options


def piled(found: Iterator[tuple[_P, int]], name: str) -> tuple[tuple[_P, int], ...]:
    """Equal ballots together, in the order in which they came first.

    Raises:
        Refused: there are none, or more than ten million.
    """
    piles: dict[_P, int] = {}
    for ballot, count in found:
        piles[ballot] = piles.get(ballot, 0) + count
    number = sum(piles.values())
    if not 0 < number <= MOST_BALLOTS:
        raise Refused("ballots-none", name=name, number=number, most=MOST_BALLOTS)
    return tuple(piles.items())
