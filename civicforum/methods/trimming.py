"""Weights that are too large or too small are cut, and the margins restored, again and again.

As in L. Kish, "Weighting for unequal P_i" (Journal of Official Statistics 8, 1992) and F. Potter,
"A study of procedures to identify and trim extreme sampling weights" (ASA 1990): a cap that was
settled before, what is cut off is given to all by raking once more, until no weight is beyond the
cap. Where the margins do not allow that, the margins prevail, and it is told.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from fractions import Fraction

from civicforum.methods.raking import Raked

MOST_TIMES, MOST_ROUNDS = 300, 2_000
_TOLERANCE = Fraction(2, 1_000_000)  # weights have six decimals


@dataclass(frozen=True, slots=True)
class Cap:
    """At most so many times the mean weight, or nothing beyond a percentile at both ends.

    Attributes:
        times: above 1; 0 where the cap is a percentile.
        percentile: 95 keeps weights between the 5th and the 95th; 0 where the cap is a multiple.
    """

    times: Fraction = Fraction(0)
    percentile: int = 0


@dataclass(frozen=True, slots=True)
class Trimmed:
    """Weights after trimming.

    Attributes:
        low, high: between which every weight but 0 should be.
        cut: how many were beyond it at first. beyond: how many still are.
        times: how often it was cut and the margins restored.
    """

    raked: Raked
    low: Fraction
    high: Fraction
    cut: int
    beyond: int
    times: int

    @property
    def converged(self) -> bool:
        """Whether all are within the cap and the margins are met."""
        return self.raked.converged and not self.beyond


def trimmed(found: Raked, cap: Cap, again: Callable[[Sequence[float]], Raked]) -> Trimmed:
    """Weights within a cap, as far as the margins allow it; a weight of 0 stays 0.

    Args:
        found: weights with 1 on average.
        cap: the limits are worked out once, from these weights.
        again: rakes from the weights given to it to the same margins.
    """
    low, high = bounds(found.weights, cap)
    first = _beyond(found.weights, low, high)
    beyond, times, rounds = first, 0, 0
    while beyond and found.converged and times < MOST_TIMES and rounds < MOST_ROUNDS:
        cut = [float(min(max(weight, low), high)) if weight else 0.0 for weight in found.weights]
        found = again(cut)
        times, rounds = times + 1, rounds + found.rounds
        beyond = _beyond(found.weights, low, high)
    return Trimmed(found, low, high, first, beyond, times)


def bounds(weights: Sequence[Fraction], cap: Cap) -> tuple[Fraction, Fraction]:
    """The least and the greatest weight that the cap allows; percentiles by nearest rank."""
    if cap.times:
        return Fraction(0), cap.times
    ordered = sorted(weight for weight in weights if weight)
    return _ranked(ordered, 100 - cap.percentile), _ranked(ordered, cap.percentile)


def _ranked(ordered: Sequence[Fraction], percentile: int) -> Fraction:
    return ordered[max(-(-len(ordered) * percentile // 100) - 1, 0)]


def _beyond(weights: Sequence[Fraction], low: Fraction, high: Fraction) -> int:
    return sum(
        bool(weight) and not low - _TOLERANCE <= weight <= high + _TOLERANCE for weight in weights
    )
