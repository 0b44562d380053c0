"""Who voted what, group by group, and which groups may be printed in public.

The rule of disclosure control: a group is withheld where any of its cells but an empty one is under
a threshold; where only one would be withheld the smallest of the others goes too, so that none can
be had by subtracting the printed ones from the whole (A. Hundepool et al., "Statistical Disclosure
Control", 2012, chapter 4: primary and secondary suppression).
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from operator import attrgetter

FEWEST = 5


@dataclass(frozen=True, slots=True)
class Group:
    """A value of an attribute: how many of it voted, and for what (None where withheld)."""

    label: str
    voters: int
    votes: tuple[int, ...] | None


def crosstab(ballots: Iterable[tuple[str, Sequence[int]]], options: int) -> tuple[Group, ...]:
    """All groups, by label.

    Args:
        ballots: the voter's group, and the marks given to each option.
        options: how many there are.
    """
    numbers: dict[str, int] = {}
    sums: dict[str, list[int]] = {}
    for label, marks in ballots:
        numbers[label] = numbers.get(label, 0) + 1
        row = sums.setdefault(label, [0] * options)
        for place, mark in enumerate(marks):
            row[place] += mark
    return tuple(Group(label, numbers[label], tuple(sums[label])) for label in sorted(numbers))


def withheld(groups: Sequence[Group], *, fewest: int = FEWEST) -> tuple[Group, ...]:
    """As they may be printed in public."""
    hidden = {group.label for group in groups if _is_small(group, fewest)}
    others = [group for group in groups if group.label not in hidden]
    if len(hidden) == 1 and others:
        hidden.add(min(others, key=attrgetter("voters", "label")).label)
    return tuple(
        Group(group.label, group.voters, None if group.label in hidden else group.votes)
        for group in groups
    )


def _is_small(group: Group, fewest: int) -> bool:
    return any(0 < votes < fewest for votes in group.votes or ())
