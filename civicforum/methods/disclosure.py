"""Whether a mean that is printed gives away a number of people that is not."""

from collections.abc import Iterator

Stands = tuple[int, int, int]


def is_given_away(n: int, total: int, *, low: int, high: int, fewest: int) -> bool:
    """Whether the sum of all answers fixes how few are below, at or above the middle, or are not.

    For a reader who knows besides that one of these numbers is small, as they are withheld. It
    rests on what is printed alone, so that withholding a mean says nothing of the numbers either.

    Args:
        n: how many answered.
        total: the sum of their answers.
        low: the low end of the scale.
        high: its high end.
        fewest: a number below that is small.
    """
    possible = [each for each in _with_few(n, fewest) if _fits(each, total, low=low, high=high)]
    fixed = [each[0] for each in zip(*possible, strict=True) if len(set(each)) == 1]
    return any(0 < number < fewest or 0 < n - number < fewest for number in fixed)


def _with_few(n: int, fewest: int) -> Iterator[Stands]:
    """All ways in which one of three numbers is small."""
    for few in range(1, min(fewest, n + 1)):
        for other in range(n - few + 1):
            rest = n - few - other
            yield (few, other, rest)
            yield (other, few, rest)
            yield (other, rest, few)


def _fits(stands: Stands, total: int, *, low: int, high: int) -> bool:
    """Whether so many below, at and above the middle can add up to the total."""
    below, middle, above = stands
    if middle and (low + high) % 2:
        return False
    half = (low + high) // 2
    under = half if (low + high) % 2 else half - 1
    least = below * low + middle * half + above * (half + 1)
    most = below * under + middle * half + above * high
    return least <= total <= most
