from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from civicforum.methods.percentages import (
    Rounding,
    mean,
    percentage,
    percentages,
    printed_sum,
)


@pytest.mark.parametrize(
    ("parts", "base", "printed"),
    [
        ((191, 52), 243, ("78.6%", "21.4%")),  # Gwangju metro line 2, 2018
        ((106, 70, 4), 180, ("58.9%", "38.9%", "2.2%")),  # Jeju hospital, 2018
        ((0, 5), 0, ("–", "–")),
        ((1, 1), 2, ("50.0%", "50.0%")),
    ],
)
def test_published_results(parts: tuple[int, ...], base: int, printed: tuple[str, ...]) -> None:
    assert percentages(parts, base) == printed


def test_dodam_dong_and_a_truncated_percentage() -> None:
    assert percentage(299, 335, decimals=2) == "89.25%"
    assert percentage(256, 598, decimals=2) == "42.81%"
    assert percentage(53, 54, decimals=2, rounding=Rounding.TRUNCATE) == "98.14%"
    assert percentage(53, 54, decimals=2) == "98.15%"
    assert percentage(1, 3, decimals=0) == "33%"


@given(st.integers(0, 10**6), st.integers(1, 10**6), st.integers(0, 3))
def test_rounding_is_exact(part: int, base: int, decimals: int) -> None:
    printed = Fraction(percentage(part, base, decimals=decimals)[:-1])
    exact = Fraction(part, base) * 100
    half = Fraction(1, 2 * 10**decimals)
    assert -half < exact - printed <= half or printed - exact == half
    cut = Fraction(percentage(part, base, decimals=decimals, rounding=Rounding.TRUNCATE)[:-1])
    assert 0 <= exact - cut < 2 * half


@pytest.mark.parametrize(
    ("parts", "base", "told"),
    [
        ((1, 1, 1), 3, "99.9%"),
        ((1, 1), 2, ""),
        ((2, 2, 2), 6, "99.9%"),
        ((1, 1, 1, 1, 1, 1), 6, "100.2%"),
        ((1, 1), 3, ""),
        ((), 0, ""),
    ],
)
def test_a_sum_that_is_not_a_hundred_is_told(parts: tuple[int, ...], base: int, told: str) -> None:
    assert printed_sum(parts, base) == told


def test_a_mean_is_rounded_half_up() -> None:
    assert (mean(14, 3), mean(1, 200), mean(1, 0)) == ("4.67", "0.01", "–")
