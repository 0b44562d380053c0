"""Which means give away how many are on a side of the middle: against trying out all answers."""

from itertools import combinations_with_replacement

import pytest

from civicforum.methods.disclosure import is_given_away
from civicforum.methods.waves import Stand, stand


def tried(n: int, total: int, *, low: int, high: int, fewest: int) -> bool:
    found: set[tuple[int, ...]] = set()
    for answers in combinations_with_replacement(range(low, high + 1), n):
        sides = [stand(answer, low=low, high=high) for answer in answers]
        counts = tuple(sides.count(side) for side in Stand)
        if sum(answers) == total and any(0 < count < fewest for count in counts):
            found.add(counts)
    fixed = [column[0] for column in zip(*found, strict=True) if len(set(column)) == 1]
    return any(0 < few < fewest for number in fixed for few in (number, n - number))


@pytest.mark.parametrize(("low", "high"), [(0, 1), (0, 2), (1, 4), (-2, 2), (0, 5)])
@pytest.mark.parametrize("fewest", [2, 3, 5])
def test_as_by_trying_out(low: int, high: int, fewest: int) -> None:
    for n in range(1, 8):
        for total in range(n * low, n * high + 1):
            values = {"low": low, "high": high, "fewest": fewest}
            assert is_given_away(n, total, **values) == tried(n, total, **values)


def test_one_of_twenty_against_the_others() -> None:
    """A mean of 0.3 on a scale to 10: the 6 is of one answer, which alone is not below 5."""
    assert is_given_away(20, 6, low=0, high=10, fewest=5)
    assert not is_given_away(20, 100, low=0, high=10, fewest=5)
