"""Ballot papers in an array, each with the option that holds it and the value that it has.

Few values occur, so that a paper has the number of its value; votes of each value are added as
whole numbers, and multiplied exactly afterwards.
"""

from collections.abc import Callable, Collection
from typing import Any

from civicforum.methods.ballots import Rankings
from civicforum.methods.counted import Number
from civicforum.methods.fast.rows import rows_of
from civicforum.methods.papers import Moved, Papers


def papers_in_rows(ballots: Rankings) -> Papers | None:
    """As `PaperPiles`; None where these serve better."""
    found = rows_of(ballots)
    return None if found is None else _PaperRows(*found, len(ballots.options))


class _PaperRows:
    def __init__(self, rows: Any, counts: Any, size: int) -> None:
        import numpy as np

        number, depth = rows.shape
        ended = np.full((number, depth + 1), size, np.int16)  # nobody is one place more
        ended[:, :depth] = np.where(rows < 0, size, rows)
        self._size, self._counts, self._places = size, counts, ended.ravel()
        self._at: Any = np.arange(number) * (depth + 1)
        self._holder: Any = np.full(number, size, np.int16)
        self._worth: Any = np.zeros(number, np.int64)
        self._values: list[Number] = []

    def deal(self, standing: Collection[int], value: Number) -> Moved:
        import numpy as np

        self._values = [value]
        return self._lay(np.arange(len(self._at)), standing)

    def move(
        self, place: int, standing: Collection[int], revalued: Callable[[Number], Number]
    ) -> Moved:
        import numpy as np

        papers: Any = np.flatnonzero(self._holder == place)
        worth: Any = self._worth[papers]
        turned = np.zeros(len(self._values), np.int64)
        numbers: list[int] = np.unique(worth).tolist()
        for each in numbers:
            turned[each] = self._numbered(revalued(self._values[each]))
        self._worth[papers] = turned[worth]
        return self._lay(papers, standing)

    def _numbered(self, value: Number) -> int:
        if value not in self._values:
            self._values.append(value)
        return self._values.index(value)

    def _lay(self, papers: Any, standing: Collection[int]) -> Moved:
        import numpy as np

        is_end = np.zeros(self._size + 1, np.bool_)
        is_end[[*standing, self._size]] = True
        at: Any = self._at[papers]
        target = self._places[at]
        wrong = np.flatnonzero(~is_end[target])
        while len(wrong):
            at[wrong] += 1
            target[wrong] = self._places[at[wrong]]
            wrong = wrong[~is_end[target[wrong]]]
        self._at[papers], self._holder[papers] = at, target
        return self._added(target, self._worth[papers], self._counts[papers])

    def _added(self, target: Any, worth: Any, counts: Any) -> Moved:
        import numpy as np

        width = self._size + 1
        sums = np.bincount(worth * width + target, counts, len(self._values) * width)
        moved: Moved = {}
        for cell in np.flatnonzero(sums).tolist():
            number, place = divmod(cell, width)
            option = None if place == self._size else place
            moved[option] = moved.get(option, 0) + int(sums[cell]) * self._values[number]
        return moved
