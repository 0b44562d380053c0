"""A line that was worded anew, in pieces: what stayed, what went, what came."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

from civicforum.documents.differences import Difference

_WORD = re.compile(r"\S+\s*|\s+")


class Fate(StrEnum):
    """What became of some words."""

    STAYED = "stayed"
    WENT = "went"
    CAME = "came"


@dataclass(frozen=True, slots=True)
class Piece:
    """Words in a row that had one fate."""

    fate: Fate
    text: str


@dataclass(frozen=True, slots=True)
class Changed:
    """A line that differs, and its words: the older wording has all of them that did not come."""

    difference: Difference
    pieces: tuple[Piece, ...]


def changed(found: Sequence[Difference]) -> tuple[Changed, ...]:
    """Each line with its pieces."""
    return tuple(Changed(each, pieces(each.before, each.after)) for each in found)


def pieces(before: str, after: str) -> tuple[Piece, ...]:
    """Word by word; a line that only went or came is one piece."""
    return tuple(Piece(fate, text) for fate, text in _pieces(before, after) if text)


def _pieces(before: str, after: str) -> Iterator[tuple[Fate, str]]:
    old, new = _WORD.findall(before), _WORD.findall(after)
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    for tag, begin, end, other, other_end in matcher.get_opcodes():
        if tag == "equal":
            yield Fate.STAYED, "".join(old[begin:end])
        else:
            yield Fate.WENT, "".join(old[begin:end])
            yield Fate.CAME, "".join(new[other:other_end])
