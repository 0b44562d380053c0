"""Weights within a cap: by hand, against the margins, and told where it cannot be."""

from collections.abc import Sequence
from fractions import Fraction
from functools import partial

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from civicforum.methods.raking import Raked, design_effect, raked
from civicforum.methods.trimming import Cap, bounds, trimmed

ALL = {"": {"": 1}}
WEIGHTS = st.lists(st.fractions(0, 20, max_denominator=100), min_size=2, max_size=30).filter(any)


def level(weights: Sequence[float]) -> Raked:
    """The same weights, 1 on average: the only margin is that of all."""
    return raked([dict[str, str]()] * len(weights), ALL, start=weights)


def test_a_multiple_of_the_mean_by_hand() -> None:
    """Of 6, 1, 1, 1, 1 (mean 2) 3 is cut to 2; the 1 that is cut off goes to the other four."""
    found = trimmed(level([6, 1, 1, 1, 1]), Cap(times=Fraction(2)), level)
    assert found.converged
    assert (found.low, found.high, found.cut, found.beyond) == (0, 2, 1, 0)
    assert [float(weight) for weight in found.raked.weights] == pytest.approx(
        [2, 0.75, 0.75, 0.75, 0.75], abs=1e-5
    )
    assert design_effect(found.raked.weights) < design_effect((6, 1, 1, 1, 1))


def test_percentiles_by_nearest_rank() -> None:
    weights = tuple(Fraction(n) for n in (*range(1, 21), 0))
    assert bounds(weights, Cap(percentile=95)) == (1, 19)
    assert bounds(weights, Cap(percentile=90)) == (2, 18)
    assert bounds(weights[:1], Cap(percentile=99)) == (1, 1)


def test_margins_are_met_within_the_cap() -> None:
    people = [{"sex": s, "age": a} for s, a in ("fy", "fy", "fo", "my", "mo", "mo", "mo", "mo")]
    margins = {"sex": {"f": 52, "m": 48}, "age": {"y": 20, "o": 80}}
    first = raked(people, margins)
    assert max(first.weights) > 2
    found = trimmed(first, Cap(times=Fraction(3)), partial(_again, people, margins))
    assert found == trimmed(first, Cap(times=Fraction(3)), partial(_again, people, margins))
    assert found.converged
    old = sum(w for w, p in zip(found.raked.weights, people, strict=True) if p["age"] == "o") / 8
    assert float(old) == pytest.approx(0.8, abs=1e-6)


def test_what_the_margins_do_not_allow_is_told() -> None:
    """One of four stands for half of all: its weight is 2, whatever is cut off."""
    people = [{"sex": "f"}, {"sex": "m"}, {"sex": "m"}, {"sex": "m"}]
    margins = {"sex": {"f": 1, "m": 1}}
    found = trimmed(
        raked(people, margins), Cap(times=Fraction(3, 2)), partial(_again, people, margins)
    )
    assert (found.converged, found.beyond, found.times) == (False, 1, 300)
    assert found.raked.weights[0] == 2


def test_margins_that_are_not_met_are_not_trimmed() -> None:
    people = [{"a": "x", "b": "x"}, {"a": "y", "b": "y"}]
    margins = {"a": {"x": 1, "y": 3}, "b": {"x": 3, "y": 1}}
    found = trimmed(
        raked(people, margins), Cap(times=Fraction(11, 10)), partial(_again, people, margins)
    )
    assert (found.times, found.converged) == (0, False)


@settings(deadline=None, max_examples=50)
@given(
    WEIGHTS,
    st.sampled_from([Cap(times=Fraction(3, 2)), Cap(times=Fraction(4)), Cap(percentile=90)]),
)
def test_weights_end_within_the_cap_or_it_is_told(weights: list[Fraction], cap: Cap) -> None:
    first = level([float(weight) for weight in weights])
    found = trimmed(first, cap, level)
    after = found.raked.weights
    assert float(sum(after)) == pytest.approx(len(weights), abs=1e-4)
    inside = [w for w in after if w and not found.low - 1e-5 <= w <= found.high + 1e-5]
    assert found.converged == (not inside)
    assert [bool(w) for w in after] == [bool(w) for w in first.weights]
    if cap.times and cap.times * sum(map(bool, first.weights)) > len(weights) * Fraction(11, 10):
        assert found.converged
    if not found.cut:
        assert found.raked == first


def _again(
    people: list[dict[str, str]], margins: dict[str, dict[str, int]], start: Sequence[float]
) -> Raked:
    return raked(people, margins, start=start)
