"""How a list of cards by number becomes another: runs to take out, runs to put in."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import compress
from operator import is_not

from civicforum.domain.things import Card


@dataclass(frozen=True, slots=True)
class Difference:
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
    if len(old) == len(new) and not any(map(is_not, old, new)):
        return Difference()
    before = {card.id: card for card in old}
    after = {card.id for card in new}
    gone = _runs(place for place, card in enumerate(old) if card.id not in after)
    come = _runs(place for place, card in enumerate(new) if card.id not in before)
    others = [before.get(card.id, card) is not card for card in new]
    changed = list(compress(range(len(new)), others))
    return Difference(gone, come, (changed[0], changed[-1]) if changed else None)


def _runs(places: Iterable[int]) -> tuple[tuple[int, int], ...]:
    """Ascending places as runs of neighbours."""
    runs: list[tuple[int, int]] = []
    for place in places:
        if runs and runs[-1][1] == place - 1:
            runs[-1] = (runs[-1][0], place)
        else:
            runs.append((place, place))
    return tuple(runs)
