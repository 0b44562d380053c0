"""A ballot as it is typed from paper: one line, as short as it can be.

Ranks and scores stand in the order of the options, "-" or 0 where nothing is written: `2 1 -`, or
`210` where every number has one digit. Marks are the numbers of the marked options: `1 3`. An `x`
is an invalid ballot; `12*2 1 3` are twelve of the same.
"""

import re

from msgspec import Struct

from civicforum.base.errors import Refused
from civicforum.base.words import Words
from civicforum.domain.kinds import Shape
from civicforum.domain.poll_things import EMPTY, Marks, Poll
from civicforum.domain.sheets import is_sheet, places
from civicforum.screens.sheet_line import sheet_hint, typed_sheet

_TIMES = re.compile(r"(?P<number>\d{1,6})\s*[*×]\s*(?P<rest>.*)")
_INVALID = frozenset(("x", "무효", "ㅌ"))
_NOTHING = "-"
_ONE_DIGIT = 9


class TypedBallot(Struct, frozen=True):
    """What it gives each option (nothing for an invalid one), and how many are the same."""

    marks: Marks
    number: int


def typed_ballot(poll: Poll, text: str) -> TypedBallot:
    """The ballot that somebody typed.

    Raises:
        Refused: it cannot be read so; what does not fit the terms is for the order to say.
    """
    found = _TIMES.fullmatch(text.strip())
    number, rest = (int(found["number"]), found["rest"]) if found else (1, text.strip())
    if rest.lower() in _INVALID:
        return TypedBallot((), number)
    if is_sheet(poll):
        return TypedBallot(typed_sheet(poll, rest), number)
    size = len(poll.options)
    parts = re.split(r"[\s,./]+", rest)
    if poll.terms.shape in {Shape.RANKING, Shape.SCORES}:
        return TypedBallot(_in_order(poll, parts, size), number)
    return TypedBallot(_marked(parts, size), number)


def ballot_hint(poll: Poll, *, words: Words) -> str:
    """How to type one."""
    if poll.terms.shape is Shape.RANKING:
        how = words("Ranks in the order of the options, for example 2 1 3; - for none")
    elif is_sheet(poll):
        how = sheet_hint(poll, words=words)
    elif poll.terms.shape is Shape.SCORES:
        how = words("Scores in the order of the options, for example 5 3 4; - for none")
    elif poll.terms.most_marks == 1:
        how = words("Number of the marked option, for example 2")
    else:
        how = words("Numbers of the marked options, for example 1 3")
    return words("{how}. x: invalid. 12*…: twelve of the same.", how=how)


def _in_order(poll: Poll, parts: list[str], size: int) -> Marks:
    top = poll.terms.highest if poll.terms.shape is Shape.SCORES else size
    if len(parts) == 1 and size > 1 and top <= _ONE_DIGIT:
        parts = list(parts[0])
    if len(parts) != size or not all(part == _NOTHING or _is_number(part) for part in parts):
        raise Refused("ballot-line", count=size)
    numbers = tuple(EMPTY if part == _NOTHING else int(part) for part in parts)
    return read_numbers(poll, numbers)


def read_numbers(poll: Poll, numbers: Marks) -> Marks:
    """Numbers as they were typed, option by option: what stands for nothing is nothing."""
    if poll.terms.shape is Shape.RANKING:
        return tuple(max(number, 0) for number in numbers)
    if poll.terms.shape is Shape.SCORES and poll.terms.lowest > 0:
        return tuple(number or EMPTY for number in numbers)
    if is_sheet(poll):
        pairs = zip(places(poll), numbers, strict=True)
        return tuple(number or (EMPTY if each.lowest else 0) for (_, each), number in pairs)
    return numbers


def _marked(parts: list[str], size: int) -> Marks:
    if len(parts) == 1 and size <= _ONE_DIGIT:
        parts = list(parts[0])
    if not parts or not all(_is_number(part) and 1 <= int(part) <= size for part in parts):
        raise Refused("ballot-line-marks", count=size)
    places = [int(part) - 1 for part in parts]
    return tuple(places.count(place) for place in range(size))


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdigit()
