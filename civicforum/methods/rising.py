"""Which project is cheapest to its voters when nothing ever gets cheaper: looked up lazily."""

from collections.abc import Callable, Iterable
from fractions import Fraction
from heapq import heapify, heappop, heappush


class Rising:
    """Projects by a value that only rises, so that what was once computed is a lower bound."""

    def __init__(self, places: Iterable[int], value: Callable[[int], Fraction | None]) -> None:
        self._value = value
        self._heap = [(Fraction(0), place) for place in places]
        heapify(self._heap)

    def least(self) -> list[int]:
        """Those with the least value, in rising order; what has no value any more is left out."""
        seen = list[tuple[Fraction, int]]()
        least: Fraction | None = None
        while self._heap and (least is None or self._heap[0][0] <= least):
            _, place = heappop(self._heap)
            value = self._value(place)
            if value is not None:
                seen.append((value, place))
                least = value if least is None else min(least, value)
        for each in seen:
            heappush(self._heap, each)
        return sorted(place for value, place in seen if value == least)

    def drop(self, place: int) -> None:
        """Out of the race."""
        self._heap = [each for each in self._heap if each[1] != place]
        heapify(self._heap)
