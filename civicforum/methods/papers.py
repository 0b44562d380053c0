"""Ballot papers lying with the options that they count for, and where they go next."""

from collections.abc import Callable, Collection, Iterable
from fractions import Fraction
from typing import Protocol

from civicforum.methods.ballots import Ranking, Rankings
from civicforum.methods.counted import Number

Moved = dict[int | None, Number]  # votes by the option that they went to; None: to nobody


class Papers(Protocol):
    """All papers of a count.

    `standing` are the options that can get votes, `value` is what one vote is worth.
    """

    def deal(self, standing: Collection[int], value: Number) -> Moved:
        """Lay every paper with its best option."""
        ...

    def move(
        self, place: int, standing: Collection[int], revalued: Callable[[Number], Number]
    ) -> Moved:
        """Hand on every paper of the option that has this place, at the value that it gets then."""
        ...


class PaperPiles:
    """Papers in piles; one whose next options are equal goes to nobody."""

    def __init__(self, ballots: Rankings) -> None:
        self._ballots = ballots
        self._held: dict[int, list[tuple[Ranking, int, Number]]] = {}

    def deal(self, standing: Collection[int], value: Number) -> Moved:
        """As in `Papers`."""
        return self._lay(((each, n, value) for each, n in self._ballots.piles), standing)

    def move(
        self, place: int, standing: Collection[int], revalued: Callable[[Number], Number]
    ) -> Moved:
        """As in `Papers`."""
        papers = self._held.pop(place, [])
        worth = {value: revalued(value) for value in {value for _, _, value in papers}}
        return self._lay(((each, n, worth[value]) for each, n, value in papers), standing)

    def _lay(
        self, papers: Iterable[tuple[Ranking, int, Number]], standing: Collection[int]
    ) -> Moved:
        counts: dict[tuple[int | None, Number], int] = {}
        for ranking, count, value in papers:
            best = best_of(ranking, standing)
            target = best[0] if len(best) == 1 else None
            if target is not None:
                self._held.setdefault(target, []).append((ranking, count, value))
            counts[target, value] = counts.get((target, value), 0) + count
        moved: Moved = {}
        for (target, value), count in counts.items():
            moved[target] = moved.get(target, 0) + count * value
        return moved


class SharedPapers:
    """Papers at full value; one whose best options are equal counts for each in equal parts."""

    def __init__(self, ballots: Rankings) -> None:
        self._ballots = ballots
        self._held: dict[int, list[tuple[Ranking, int]]] = {}
        self._shared: list[tuple[Ranking, int, list[int]]] = []

    def deal(self, standing: Collection[int], value: Number) -> Moved:
        """As in `Papers`."""
        return self._lay(self._ballots.piles, standing)

    def move(
        self, place: int, standing: Collection[int], revalued: Callable[[Number], Number]
    ) -> Moved:
        """As in `Papers`, but the value stays."""
        moved = self._lay(self._held.pop(place, []), standing)
        shared, self._shared = self._shared, []
        for ranking, count, best in shared:
            rest = [option for option in best if option != place]
            for option in rest if len(rest) < len(best) else ():
                more = Fraction(count, len(rest)) - Fraction(count, len(best))
                moved[option] = moved.get(option, 0) + more
            self._keep(ranking, count, rest)
        return moved

    def _lay(self, papers: Iterable[tuple[Ranking, int]], standing: Collection[int]) -> Moved:
        moved: Moved = {}
        for ranking, count in papers:
            best = best_of(ranking, standing)
            for option in best or (None,):
                part = count if len(best) <= 1 else Fraction(count, len(best))
                moved[option] = moved.get(option, 0) + part
            if best:
                self._keep(ranking, count, best)
        return moved

    def _keep(self, ranking: Ranking, count: int, best: list[int]) -> None:
        if len(best) == 1:
            self._held.setdefault(best[0], []).append((ranking, count))
        else:
            self._shared.append((ranking, count, best))


def best_of(ranking: Ranking, standing: Collection[int]) -> list[int]:
    """The first of a ranking who stand; several are equal."""
    for group in ranking:
        best = [option for option in group if option in standing]
        if best:
            return best
    return []
