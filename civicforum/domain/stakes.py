"""How many votes somebody has in a poll: a weight of their own, and those held for others.

Everything here is whole numbers. A poll freezes its stakes at the opening, as it freezes who may
vote; nothing that is changed later reaches it.
"""

from collections.abc import Collection

from msgspec import Struct, field
from rpds import HashTrieMap

MOST_WEIGHT = 100_000
Weights = tuple[tuple[str, int], ...]  # ids of people, and the votes that each has
Pairs = tuple[tuple[str, str], ...]  # ids of those who gave their vote, and of who holds it


class Proxy(Struct, frozen=True):
    """Somebody's vote, given to somebody else (위임장).

    Attributes:
        sitting: the number of the sitting for which it holds, 0 where it is for one poll only.
        poll: the id of that poll, "" where it is for a whole sitting.
        given, revoked: when it was put on record, and when it was taken back (None: it holds).
    """

    giver: str
    holder: str
    sitting: int
    poll: str
    given: int
    revoked: int | None = None


def _nobody() -> "HashTrieMap[str, int]":
    return HashTrieMap()


def _none_held() -> "HashTrieMap[str, str]":
    return HashTrieMap()


def _none_given() -> "HashTrieMap[str, tuple[str, ...]]":
    return HashTrieMap()


class Stakes(Struct, frozen=True):
    """What a poll froze at its opening; whoever is not in it has one vote and holds no other.

    Attributes:
        weights: own votes of those who have other than one.
        holders: by who gave their vote, who holds it.
        held: by who holds votes, whose they are.
        votes: own and held ones together, of those who have other than one.
    """

    weights: "HashTrieMap[str, int]" = field(default_factory=_nobody)
    holders: "HashTrieMap[str, str]" = field(default_factory=_none_held)
    held: "HashTrieMap[str, tuple[str, ...]]" = field(default_factory=_none_given)
    votes: "HashTrieMap[str, int]" = field(default_factory=_nobody)

    def weight(self, person: str) -> int:
        """The votes of their own."""
        return self.weights.get(person, 1)

    def of(self, person: str) -> int:
        """All votes that they give: their own and those that they hold."""
        return self.votes.get(person, 1)

    def held_by(self, person: str) -> tuple[str, ...]:
        """Whose votes they hold."""
        return self.held.get(person, ())

    def sum_of(self, people: Collection[str]) -> int:
        """All votes that these give."""
        if not len(self.votes):
            return len(people)
        return sum(self.of(person) for person in people)


NO_STAKES = Stakes()


def stakes_of(weights: Weights, pairs: Pairs) -> Stakes:
    """As they were frozen."""
    own = dict(weights)
    held: dict[str, list[str]] = {}
    for giver, holder in pairs:
        held.setdefault(holder, []).append(giver)
    votes = own | {
        holder: own.get(holder, 1) + sum(own.get(giver, 1) for giver in givers)
        for holder, givers in held.items()
    }
    return Stakes(
        HashTrieMap(own),
        HashTrieMap(dict(pairs)),
        HashTrieMap({holder: tuple(givers) for holder, givers in held.items()}),
        HashTrieMap(votes),
    )
