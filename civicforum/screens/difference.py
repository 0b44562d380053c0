"""How a list of cards by number becomes another: runs to take out, runs to put in."""

from collections.abc import Iterable, Sequence
from itertools import compress, count
from operator import is_not

from msgspec import Struct

from civicforum.domain.things import Card


class Difference(Struct, frozen=True):
    """Runs are first and last places; take out the last run first, put in the first run first.

    Attributes:
        gone: runs in the old list. come: runs in the new list.
        changed: first and last place in the new list between which cards have other words.
    """

    gone: tuple[tuple[int, int], ...] = ()
    come: tuple[tuple[int, int], ...] = ()
    changed: tuple[int, int] | None = None


def difference(old: Sequence[Card], new: Sequence[Card]) -> Difference:
    """Both by number; cards that stay have the same id."""
    head = _same(old, new)
    tail = _same(old[head:][::-1], new[head:][::-1])
    one, other = old[head : len(old) - tail], new[head : len(new) - tail]
    before = {card.id: card for card in one}
    after = {card.id for card in other}
    gone = _runs(place for place, card in enumerate(one, head) if card.id not in after)
    come = _runs(place for place, card in enumerate(other, head) if card.id not in before)
    others = (before.get(card.id, card) is not card for card in other)
    changed = list(compress(count(head), others))
    return Difference(gone, come, (changed[0], changed[-1]) if changed else None)


def _same(old: Sequence[Card], new: Sequence[Card]) -> int:
    """How many cards at the beginning are the same."""
    return next(compress(count(), map(is_not, old, new)), min(len(old), len(new)))


def _runs(places: Iterable[int]) -> tuple[tuple[int, int], ...]:
    """Ascending places as runs of neighbours."""
    runs: list[tuple[int, int]] = []
    for place in places:
        if runs and runs[-1][1] == place - 1:
            runs[-1] = (runs[-1][0], place)
        else:
            runs.append((place, place))
    return tuple(runs)
