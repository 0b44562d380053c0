"""Options compared two by two, on arrays."""

from civicforum.methods.ballots import Rankings
from civicforum.methods.fast.rows import rows_of


def preferred_in_rows(ballots: Rankings) -> list[list[int]] | None:
    """As `preferred`; None where it serves better.

    An option is before another on all ballots that rank it but those that rank the other before.
    """
    found = rows_of(ballots)
    if found is None:
        return None
    import numpy as np

    rows, counts = found
    size = len(ballots.options)
    width = size + 1
    columns = [np.where(column < 0, size, column).astype(np.int64) for column in rows.T]
    before = np.zeros(width * width)
    ranked = np.zeros(width)
    for place, column in enumerate(columns):
        ranked += np.bincount(column, counts, width)
        for later in columns[place + 1 :]:
            before += np.bincount(column * width + later, counts, width * width)
    ahead = ranked[:size, None] - before.reshape(width, width)[:size, :size].T
    np.fill_diagonal(ahead, 0)
    ahead[list(ballots.withdrawn), :] = 0
    ahead[:, list(ballots.withdrawn)] = 0
    return ahead.astype(np.int64).tolist()
