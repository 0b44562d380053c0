"""Rankings without equal ranks as rows of an array."""

from itertools import chain
from typing import Any

from civicforum.methods.ballots import Rankings, StrictPiles

FEWEST = 2_000  # piles for which arrays are worth their import
_MOST_VOTES = 2**53  # sums of whole numbers below are exact also as floats of 64 bits


def rows_of(ballots: Rankings) -> tuple[Any, Any] | None:
    """Places in order of rank, −1 after the last, and how many ballots have each row.

    None where the exact counters serve better.
    """
    piles = ballots.piles
    if len(piles) < FEWEST or ballots.valid >= _MOST_VOTES:
        return None
    if isinstance(piles, StrictPiles):
        return piles.rows, piles.counts
    import numpy as np

    rankings, counts = zip(*piles, strict=True)
    if set(map(len, chain.from_iterable(rankings))) != {1}:
        return None
    lengths = np.fromiter(map(len, rankings), np.int64, len(rankings))
    places = chain.from_iterable(chain.from_iterable(rankings))
    rows = np.full((len(rankings), int(lengths.max())), -1, np.int16)
    rows[np.arange(rows.shape[1]) < lengths[:, None]] = np.fromiter(places, np.int16)
    return rows, np.array(counts, np.int64)
