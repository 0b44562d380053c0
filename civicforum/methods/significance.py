"""Whether a change is more than chance: paired t, signed ranks, McNemar; many items at once.

Sums are exact; a float is made of them only at the end, for display.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import groupby
from math import comb, sqrt

from civicforum.methods.student import normal_two_sided, student_two_sided

FEWEST_PAIRS = 2
_MOST_FOR_EXACT = 50

Number = int | Fraction


@dataclass(frozen=True, slots=True)
class PairedT:
    """Student's t-test on the differences of complete pairs.

    Attributes:
        pairs: how many there were. mean: of the differences, exact.
        t, p: None where the differences do not vary, so that nothing can be said.
        d_z: the effect size: mean by the standard deviation of the differences. It is not Cohen's
            d of two groups and must be labelled d_z.
    """

    pairs: int
    mean: Fraction
    t: float | None
    p: float | None
    d_z: float | None

    @property
    def df(self) -> int:
        """Degrees of freedom."""
        return self.pairs - 1


@dataclass(frozen=True, slots=True)
class SignedRank:
    """Wilcoxon's signed-rank test.

    Attributes:
        used: pairs that differ; zeros are left out, which is Wilcoxon's own rule.
        zeros: how many were left out.
        rises, falls: sums of the ranks of positive and negative differences.
        is_exact: whether p was counted out (up to 50 differences without ties), not approximated.
    """

    used: int
    zeros: int
    rises: Fraction
    falls: Fraction
    p: float
    is_exact: bool


def paired_t(differences: Sequence[Number]) -> PairedT | None:
    """The paired t-test, two-sided; None below two pairs.

    Args:
        differences: after − before, one for each complete pair.
    """
    n = len(differences)
    if n < FEWEST_PAIRS:
        return None
    mean = Fraction(sum(differences), n)
    variance = sum((Fraction(each) - mean) ** 2 for each in differences) / (n - 1)
    if not variance:
        return PairedT(n, mean, None, None, None)
    d_z = float(mean) / sqrt(variance)
    t = d_z * sqrt(n)
    return PairedT(n, mean, t, student_two_sided(t, n - 1), d_z)


def signed_rank(differences: Sequence[Number]) -> SignedRank | None:
    """Wilcoxon's signed-rank test, two-sided; None where nothing differs.

    Ties share the mean of their ranks. Exact where there are no ties and at most 50 differences;
    else the normal approximation with correction for ties, without correction for continuity
    (Wilcoxon 1945; Hollander and Wolfe, Nonparametric Statistical Methods, 3.1).
    """
    kept = [each for each in differences if each]
    if not kept:
        return None
    groups = [len(list(same)) for _, same in groupby(sorted(abs(each) for each in kept))]
    ranks = _ranks(kept)
    rises = sum((rank for each, rank in zip(kept, ranks, strict=True) if each > 0), Fraction(0))
    n, zeros = len(kept), len(differences) - len(kept)
    falls = Fraction(n * (n + 1), 2) - rises
    is_exact = n <= _MOST_FOR_EXACT and max(groups) == 1
    p = _exact_p(n, int(min(rises, falls))) if is_exact else _normal_p(n, rises, groups)
    return SignedRank(n, zeros, rises, falls, p, is_exact)


def mcnemar(only_before: int, only_after: int) -> float:
    """McNemar's test in its exact form: a sign test on those who changed, two-sided.

    Args:
        only_before: how many were right (or in favour) before but not after.
        only_after: how many were so after but not before.
    """
    changed = only_before + only_after
    tail = sum(comb(changed, k) for k in range(min(only_before, only_after) + 1))
    return float(min(Fraction(1), Fraction(2 * tail, 2**changed)))


def holm(p_values: Sequence[float]) -> tuple[float, ...]:
    """Adjusted by Holm (1979): below α, no more than α of all such tables err at all."""
    m = len(p_values)
    adjusted, highest = [0.0] * m, 0.0
    for rank, place in enumerate(sorted(range(m), key=lambda place: p_values[place])):
        highest = max(highest, min(1.0, (m - rank) * p_values[place]))
        adjusted[place] = highest
    return tuple(adjusted)


def benjamini_hochberg(p_values: Sequence[float]) -> tuple[float, ...]:
    """Adjusted by Benjamini and Hochberg (1995): below q, a share q of the findings is chance."""
    m = len(p_values)
    adjusted, lowest = [0.0] * m, 1.0
    order = sorted(range(m), key=lambda place: p_values[place], reverse=True)
    for rank, place in zip(range(m, 0, -1), order, strict=True):
        lowest = min(lowest, p_values[place] * m / rank)
        adjusted[place] = lowest
    return tuple(adjusted)


def _ranks(kept: Sequence[Number]) -> list[Fraction]:
    order = sorted(range(len(kept)), key=lambda place: abs(kept[place]))
    ranks, before = [Fraction(0)] * len(kept), 0
    for _, group in groupby(order, key=lambda place: abs(kept[place])):
        places = list(group)
        for place in places:
            ranks[place] = before + Fraction(len(places) + 1, 2)
        before += len(places)
    return ranks


def _exact_p(n: int, smaller: int) -> float:
    """Of all 2ⁿ ways to give signs to ranks 1 to n, the share of so small a sum, twice."""
    ways = [1] + [0] * smaller
    for rank in range(1, n + 1):
        for total in range(smaller, rank - 1, -1):
            ways[total] += ways[total - rank]
    return float(min(Fraction(1), Fraction(2 * sum(ways), 2**n)))


def _normal_p(n: int, rises: Fraction, groups: Sequence[int]) -> float:
    middle = Fraction(n * (n + 1), 4)
    ties = Fraction(sum(size**3 - size for size in groups), 48)
    variance = Fraction(n * (n + 1) * (2 * n + 1), 24) - ties
    return normal_two_sided(float(rises - middle) / sqrt(variance))
