"""Raised equal shares at a glance: for looking while people vote, not the official count.

Shares are looked at in steps of a 128th of the first one, and between the last that is not the end
and the first that is, by halving. Where everybody has less than 256 units that is every share, and
it is the official share; with more it can pass over an end that lasts only a little while,
and then tells a later one. Of projects that are too close the one that comes first in a tie goes.
"""

from collections.abc import Callable
from fractions import Fraction

from civicforum.methods.ballots import Budgeting
from civicforum.methods.fast.certain import Bounds
from civicforum.methods.supporters import spent

_STEPS = 128
_Winners = tuple[int, ...]


def glance(
    ballots: Budgeting,
    bounds: Bounds,
    share: Fraction,
    *,
    is_done: Callable[[_Winners], bool],
) -> int:
    """By how many units the share is raised.

    Args:
        ballots: projects and budget.
        bounds: of the same ballots.
        share: of everybody at first.
        is_done: whether an outcome within the budget is the last.
    """

    def funded(units: int) -> _Winners:
        return bounds.between(share + units, share + units, guesses=True).winners

    def is_end(winners: _Winners) -> bool:
        return spent(ballots, winners) > ballots.budget or is_done(winners)

    step = max(1, int(share) // _STEPS)
    before, end = -1, 0
    while not is_end(winners := funded(end)):
        before, end = end, end + step
    while end - before > 1:
        middle = (before + end) // 2
        found = funded(middle)
        if is_end(found):
            end, winners = middle, found
        else:
            before = middle
    if spent(ballots, winners) > ballots.budget:
        return before
    return end
