"""Votes distributed by Meek's method, on arrays."""

from collections.abc import Callable, Sequence

from civicforum.methods.ballots import Rankings
from civicforum.methods.fast.rows import rows_of

_MOST_UNITS = 2**63 - 1


def distribution_in_rows(
    ballots: Rankings, one: int
) -> Callable[[Sequence[int]], list[int]] | None:
    """As `distribution`; None where it serves better.

    Args:
        ballots: rankings.
        one: units of a vote.
    """
    found = rows_of(ballots)
    if found is None or one * max(ballots.valid, one + 1) > _MOST_UNITS:
        return None
    import numpy as np

    rows, counts = found
    size = len(ballots.options)

    def distributed(keeps: Sequence[int]) -> list[int]:
        keep = np.array([*keeps, 0], np.int64)  # place −1 is the last one: nobody
        totals = np.zeros(size + 1, np.int64)
        papers, weight = np.arange(len(rows)), np.full(len(rows), one, np.int64)
        for column in rows.T:
            option = column[papers]
            kept = (weight * keep[option] + (one - 1)) // one
            np.add.at(totals, option, kept * counts[papers])
            weight = weight - kept
            papers, weight = papers[weight > 0], weight[weight > 0]
        return totals[:size].tolist()

    return distributed
