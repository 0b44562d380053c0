"""Many lines of whole numbers at once: ballots as .blt files have them."""

from typing import Any

from civicforum.methods.ballots import StrictPiles

_MOST_DIGITS = 15
_DIGITS = 10
_MOST_KEY = 2**62
_TAB, _END, _BLANK, _ZERO = b"\t\n 0"
_AROUND = 2  # the count before a ballot's options and the 0 behind them


def strict_piles(text: bytes, options: int, *, most: int) -> StrictPiles | None:
    """Ballots in lines "count option option … 0", options from 1.

    None where anything else is in them, or more than `most` ballots: a slower reader then finds the
    line and says what is wrong.
    """
    found = _numbers(text)
    if found is None:
        return None
    import numpy as np

    values, sizes = found
    sizes = sizes[sizes > 0]
    ends = np.cumsum(sizes)
    depths = sizes - _AROUND
    if not len(sizes) or depths.min() < 0 or depths.max() > options or values[ends - 1].any():
        return None
    counts = values[ends - sizes]
    is_option = np.ones(len(values), np.bool_)
    is_option[ends - 1] = is_option[ends - sizes] = False
    places = values[is_option]
    total = counts.sum() if counts.max() <= most else most + 1
    if counts.min() < 1 or total > most or (len(places) and places.min() < 1):
        return None
    if len(places) and places.max() > options:
        return None
    rows = np.full((len(sizes), int(depths.max())), -1, np.int16)
    rows[np.arange(rows.shape[1]) < depths[:, None]] = places - 1
    ordered = np.sort(rows, axis=1)
    if ((ordered[:, 1:] == ordered[:, :-1]) & (ordered[:, 1:] >= 0)).any():
        return None
    return _piled(rows, counts, options)


def _numbers(text: bytes) -> tuple[Any, Any] | None:
    """All numbers, and how many stand in each line; None if there is anything else."""
    import numpy as np

    raw = np.frombuffer(text, np.uint8)
    digits = raw - np.uint8(_ZERO)
    is_digit = digits < _DIGITS
    other = raw[~is_digit]
    if not ((other == _BLANK) | (other == _END) | (other == _TAB)).all():
        return None
    edges = np.flatnonzero(np.diff(is_digit, prepend=False, append=False))
    starts, sizes = edges[::2], edges[1::2] - edges[::2]
    if not len(starts) or sizes.max() > _MOST_DIGITS:
        return None
    values = digits[starts].astype(np.int64)
    if (sizes[values == 0] > 1).any():  # "00" is no end of a ballot
        return None
    for digit in range(1, int(sizes.max())):
        longer = np.flatnonzero(sizes > digit)
        values[longer] = values[longer] * 10 + digits[starts[longer] + digit]
    lines = np.searchsorted(starts, np.flatnonzero(raw == _END))
    return values, np.diff(lines, prepend=0, append=len(starts))


def _piled(rows: Any, counts: Any, options: int) -> StrictPiles:
    """Equal rows together, in the order in which they came first."""
    import numpy as np

    key, bound = np.zeros(len(rows), np.int64), 1
    for column in rows.T:
        if bound * (options + 1) > _MOST_KEY:
            key, bound = np.unique(key, return_inverse=True)[1], len(rows)
        key, bound = key * (options + 1) + column + 1, bound * (options + 1)
    order = np.argsort(key, kind="stable")
    starts = np.flatnonzero(np.diff(key[order], prepend=-1))
    first, sums = order[starts], np.add.reduceat(counts[order], starts)
    back = np.argsort(first)
    return StrictPiles(rows[first[back]], sums[back])
