"""Ballots that were entered one by one, as lines of text to be put right, and read back from it.

A line is a pile of equal ballots as it would be typed: `3*2 1 3`; `2*x` are two invalid ones, and
`4*-` four without a mark that count as they are.
"""

import re
from collections.abc import Iterator

from msgspec import Struct

from civicforum.base.errors import Refused
from civicforum.base.words import Words
from civicforum.domain.ballots import fitted, is_by_ballot
from civicforum.domain.kinds import Channel, PollState, Shape
from civicforum.domain.poll_things import EMPTY, Count, Marks, Piles, Poll
from civicforum.domain.sheets import is_sheet
from civicforum.screens.ballot_line import TypedBallot, typed_ballot
from civicforum.screens.sheet_line import written_sheet

_UNMARKED = re.compile(r"\s*(?:(?P<number>\d{1,6})\s*[*×])?\s*-\s*")
_STATES = frozenset((PollState.OPEN, PollState.CLOSED, PollState.REVEALED))


class TypedPiles(Struct, frozen=True):
    """What the lines say: ballots by piles, and how many are invalid."""

    piles: Piles
    invalid: int


def pile_blocks(poll: Poll, *, words: Words) -> tuple[tuple[str, str], ...]:
    """The blocks whose ballots can be put right, by a key and a name; those of an urn cannot."""
    if poll.state not in _STATES:
        return ()
    return tuple(
        (str(place), _block_name(count, words))
        for place, count in enumerate(poll.counts)
        if count.channel is not Channel.KIOSK and (count.piles or is_by_ballot(poll))
    )


def written_piles(poll: Poll, count: Count) -> str:
    """All ballots of a block, a pile a line; the invalid ones last."""
    return "\n".join(_lines(poll, count))


def typed_piles(poll: Poll, text: str) -> TypedPiles:
    """What somebody made of these lines.

    Raises:
        LineRefused: the first line that is no ballot, with its number.
    """
    piles: list[tuple[Marks, int]] = []
    invalid = 0
    for place, line in enumerate(text.splitlines(), start=1):
        if not line.strip():
            continue
        try:
            typed = _unmarked(poll, line) or typed_ballot(poll, line)
            if typed.marks:
                fitted(poll, typed.marks)
        except Refused as refusal:
            raise LineRefused(place, refusal) from None
        if typed.marks:
            piles.append((typed.marks, typed.number))
        else:
            invalid += typed.number
    return TypedPiles(tuple(piles), invalid)


def _unmarked(poll: Poll, line: str) -> TypedBallot | None:
    """Ballots without a mark, where ballots have marks; typed from paper they would be a slip."""
    found = _UNMARKED.fullmatch(line)
    if found is None or poll.terms.shape in {Shape.SCORES, Shape.RANKING, Shape.SHEETS}:
        return None
    return TypedBallot((0,) * len(poll.options), int(found["number"] or 1))


class LineRefused(Refused):
    """A line that is no ballot; `cause` says why."""

    def __init__(self, number: int, cause: Refused) -> None:
        super().__init__(cause.code, **cause.values)
        self.number = number


def _block_name(count: Count, words: Words) -> str:
    channel = words.named("channel", count.channel)
    number = words.count("{number} ballot", "{number} ballots", count.ballots + count.invalid)
    return ", ".join(part for part in (channel, count.block, number) if part)


def _lines(poll: Poll, count: Count) -> Iterator[str]:
    for marks, number in count.piles:
        yield _times(number, _written(poll, marks))
    if count.invalid:
        yield _times(count.invalid, "x")


def _times(number: int, text: str) -> str:
    return text if number == 1 else f"{number}*{text}"


def _written(poll: Poll, marks: Marks) -> str:
    """As `typed_ballot` reads it."""
    if is_sheet(poll):
        return written_sheet(poll, marks)
    if poll.terms.shape is Shape.SCORES:
        return " ".join("-" if mark == EMPTY else str(mark) for mark in marks)
    if poll.terms.shape is Shape.RANKING:
        return " ".join(str(mark) if mark else "-" for mark in marks)
    chosen = (str(place) for place, n in enumerate(marks, start=1) for _ in range(n))
    return " ".join(chosen) or "-"
