from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from civicforum.base.errors import Refused
from civicforum.methods.raking import (
    design_effect,
    effective_number,
    margin_of_error,
    raked,
)

PEOPLE = [{"sex": s, "age": a} for s, a in ("fy", "fy", "fo", "my", "mo", "mo", "mo", "mo")]
WEIGHTS = st.lists(st.fractions(Fraction(1, 10), 10), min_size=1, max_size=20)


def weight_of(found: tuple[Fraction, ...], name: str, cell: str) -> float:
    return float(sum(w for w, p in zip(found, PEOPLE, strict=True) if p[name] == cell) / 8)


def test_one_margin_by_hand() -> None:
    found = raked(
        [{"sex": "f"}, {"sex": "m"}, {"sex": "m"}, {"sex": "m"}], {"sex": {"f": 5, "m": 5}}
    )
    assert found.weights == (2, *[Fraction(666667, 10**6)] * 3)
    assert (found.rounds, found.converged) == (1, True)


def test_both_margins_are_met() -> None:
    found = raked(PEOPLE, {"sex": {"f": 520, "m": 480}, "age": {"y": 400, "o": 600}})
    assert found.converged
    assert 1 < found.rounds < 100
    assert weight_of(found.weights, "sex", "f") == pytest.approx(0.52, abs=1e-6)
    assert weight_of(found.weights, "age", "y") == pytest.approx(0.4, abs=1e-6)
    assert float(sum(found.weights)) == pytest.approx(8, abs=1e-5)


def test_a_sample_like_the_register_is_left_alone() -> None:
    found = raked(PEOPLE, {"sex": {"f": 3, "m": 5}, "none": {}} | {"none": {"": 1}})
    assert found.weights == (1,) * 8
    assert found.rounds == 0
    assert raked(PEOPLE, {}).weights == (1,) * 8


def test_margins_that_contradict_what_people_are_do_not_converge() -> None:
    people = [{"a": "x", "b": "x"}, {"a": "y", "b": "y"}]
    found = raked(people, {"a": {"x": 1, "y": 3}, "b": {"x": 3, "y": 1}})
    assert not found.converged
    assert found.rounds == 1_000
    assert found.off == pytest.approx(0.5)


@pytest.mark.parametrize(
    ("people", "margins", "code"),
    [
        ([], {"sex": {"f": 1}}, "raking-nobody"),
        (PEOPLE, {"sex": {"f": 1, "m": 1, "x": 1}}, "raking-cell-empty"),
        (PEOPLE, {"sex": {"f": 1}}, "raking-cell-unknown"),
        (PEOPLE, {"sex": {"f": 1, "m": 0}}, "raking-cell-unknown"),
        (PEOPLE, {"home": {"north": 1}}, "raking-cell-unknown"),
        (PEOPLE, {"sex": {}}, "raking-margin-empty"),
    ],
)
def test_what_cannot_be_weighted(
    people: list[dict[str, str]], margins: dict[str, dict[str, int]], code: str
) -> None:
    with pytest.raises(Refused) as caught:
        raked(people, margins)
    assert caught.value.code == code


def test_kish_by_hand() -> None:
    assert design_effect((1, 1, 1)) == 1
    assert design_effect((1, 3)) == Fraction(2 * 10, 16)
    assert effective_number((1, 3)) == Fraction(8, 5)
    assert margin_of_error(1_000) == pytest.approx(0.03099, abs=1e-5)
    assert margin_of_error(471) == pytest.approx(0.04516, abs=1e-5)
    assert margin_of_error(100, Fraction(1, 10)) == pytest.approx(0.0588, abs=1e-4)


@given(WEIGHTS)
def test_unequal_weights_never_say_more_than_people(weights: list[Fraction]) -> None:
    assert 1 <= design_effect(weights) <= len(weights)
    assert effective_number(weights) <= len(weights)
    assert design_effect([2 * each for each in weights]) == design_effect(weights)
