"""One computed percentage everywhere: exact fractions, one rounding rule, printed with its base."""

from collections.abc import Sequence
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction


class Rounding(StrEnum):
    """How a share is cut to the printed decimals."""

    HALF_UP = "half-up"
    TRUNCATE = "truncate"


Number = int | Fraction


def percentage(
    part: Number, base: Number, *, rounding: Rounding = Rounding.HALF_UP, decimals: int = 1
) -> str:
    """`part` of `base` in per cent as printed: "78.6%"; a dash where the base is nothing.

    Exact: 191 of 243 is the fraction 191/243; a float never appears. Weighted votes are fractions.
    """
    if base <= 0:
        return "–"
    scaled = Fraction(part, base) * 100 * 10**decimals
    whole = int(scaled + Fraction(1, 2)) if rounding is Rounding.HALF_UP else int(scaled)
    if decimals == 0:
        return f"{whole}%"
    return f"{whole // 10**decimals}.{whole % 10**decimals:0{decimals}}%"


def percentages(
    parts: Sequence[Number],
    base: Number,
    *,
    rounding: Rounding = Rounding.HALF_UP,
    decimals: int = 1,
) -> tuple[str, ...]:
    """Each part's percentage of one base."""
    return tuple(percentage(part, base, rounding=rounding, decimals=decimals) for part in parts)


def printed_sum(shares: Sequence[str]) -> str:
    """What printed percentages add up to: "99.9%" says that rounding took a tenth away.

    A dash where one of them is a dash, or where there is none.
    """
    if not shares or "–" in shares:
        return "–"
    decimals = len(shares[0].rpartition(".")[2]) - 1 if "." in shares[0] else 0
    return f"{sum(Decimal(share[:-1]) for share in shares):.{decimals}f}%"
