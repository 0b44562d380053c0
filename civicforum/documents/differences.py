"""Two versions of minutes beside each other: which lines came, went, or were worded anew."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

from civicforum.base.words import Words
from civicforum.documents.model import Block, Columns, Facts, Minutes, Point, Subheading, Table

_ALIKE = 0.6


class Change(StrEnum):
    """What became of a line."""

    ADDED = "added"
    REMOVED = "removed"
    REWORDED = "reworded"


SIGNS = {Change.ADDED: "+", Change.REMOVED: "-", Change.REWORDED: "~"}


@dataclass(frozen=True, slots=True)
class Difference:
    """A line of a section; `before` or `after` is "" where it was not there."""

    section: str
    change: Change
    before: str
    after: str


def differences(before: Minutes, after: Minutes) -> tuple[Difference, ...]:
    """In the order of the newer version; sections that went stand last. Figures are left out.

    A line counts as reworded where at least 60 % of it stayed (the ratio of Ratcliff and
    Obershelp that `difflib` gives).
    """
    old, new = _sections(before), _sections(after)
    headings = [*new, *(heading for heading in old if heading not in new)]
    return tuple(
        found
        for heading in headings
        for found in _within(heading, old.get(heading, ()), new.get(heading, ()))
    )


def told(found: Iterable[Difference], words: Words) -> Iterator[str]:
    """A line of text for each, the section above them."""
    section = None
    for each in found:
        if each.section != section:
            section = each.section
            yield section or words("Head")
        if each.change is Change.REWORDED:
            text = words("{before} → {after}", before=each.before, after=each.after)
        else:
            text = each.before or each.after
        yield f"  {SIGNS[each.change]} {text}"
    if section is None:
        yield words("The minutes are the same.")


def _sections(minutes: Minutes) -> dict[str, tuple[str, ...]]:
    head = (minutes.title, minutes.edition_name)
    found = {section.heading: tuple(_lines(section.blocks)) for section in minutes.sections}
    return {"": head, **found}


def _within(section: str, old: Sequence[str], new: Sequence[str]) -> Iterator[Difference]:
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    for tag, begin, end, other, other_end in matcher.get_opcodes():
        if tag == "equal":
            continue
        gone, come = list(old[begin:end]), list(new[other:other_end])
        for text in come:
            former = next((each for each in gone if _is_alike(each, text)), "")
            if former:
                gone.remove(former)
                yield Difference(section, Change.REWORDED, former, text)
            else:
                yield Difference(section, Change.ADDED, "", text)
        yield from (Difference(section, Change.REMOVED, text, "") for text in gone)


def _is_alike(one: str, other: str) -> bool:
    matcher = SequenceMatcher(None, one, other, autojunk=False)
    return matcher.quick_ratio() >= _ALIKE and matcher.ratio() >= _ALIKE


def _lines(blocks: Sequence[Block]) -> Iterator[str]:
    for block in blocks:
        match block:
            case Point(text) | Subheading(text):
                yield text
            case Facts(pairs):
                yield from (f"{label}: {value}" for label, value in pairs)
            case Table(header, rows):
                yield from (" | ".join(row) for row in (header, *rows))
            case Columns(entries):
                yield from entries
            case _:
                pass
