"""One computed percentage everywhere: exact fractions, one rounding rule, printed with its base."""

from collections.abc import Sequence
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


def mean(total: Number, number: Number) -> str:
    """A mean as printed, rounded half up: "3.42"; a dash where there is nothing to divide."""
    if number <= 0:
        return "–"
    hundredths = int(Fraction(total, number) * 100 + Fraction(1, 2))
    return f"{hundredths // 100}.{hundredths % 100:02}"


def percentages(
    parts: Sequence[Number],
    base: Number,
    *,
    rounding: Rounding = Rounding.HALF_UP,
    decimals: int = 1,
) -> tuple[str, ...]:
    """Each part's percentage of one base."""
    return tuple(percentage(part, base, rounding=rounding, decimals=decimals) for part in parts)


def printed_sum(
    parts: Sequence[Number],
    base: Number,
    *,
    rounding: Rounding = Rounding.HALF_UP,
    decimals: int = 1,
) -> str:
    """What the printed percentages add up to, where it should be 100 % and is not; else "".

    Parts that are not all of the base have no such sum.
    """
    if base <= 0 or sum(parts) != base:
        return ""
    printed = percentages(parts, base, rounding=rounding, decimals=decimals)
    unit = 10**decimals
    whole = sum(int(text.rstrip("%").replace(".", "")) for text in printed)
    return "" if whole == 100 * unit else percentage(whole, 100 * unit, decimals=decimals)
