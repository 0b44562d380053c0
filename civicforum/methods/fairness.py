"""Who is heard: each group's share of the speaking time beside its share of the people here."""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

FEWEST = 2


@dataclass(frozen=True, slots=True)
class Part:
    """A group's share of the people and of the time that was spoken, each from 0 to 1."""

    group: str
    people: Fraction
    time: Fraction

    @property
    def ratio(self) -> Fraction:
        """1 where a group is heard as much as it is large, 0 where it was never heard."""
        return self.time / self.people


def least_heard(people: Mapping[str, int], spent: Mapping[str, int]) -> Part | None:
    """The group that was heard least for its size; the larger one where two were heard alike.

    Args:
        people: how many of each group are here; groups of one are nobody's business and left out.
        spent: for how long each group spoke, in any unit.

    Returns:
        None where there are no two groups, or nobody spoke.
    """
    groups = [group for group, number in people.items() if number >= FEWEST]
    here = sum(people[group] for group in groups)
    spoken = sum(spent.get(group, 0) for group in groups)
    if len(groups) < FEWEST or not spoken:
        return None
    parts = [
        Part(group, Fraction(people[group], here), Fraction(spent.get(group, 0), spoken))
        for group in groups
    ]
    return min(parts, key=lambda part: (part.ratio, -part.people))
