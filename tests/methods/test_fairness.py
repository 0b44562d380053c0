from fractions import Fraction

import pytest

from civicforum.methods.fairness import Part, least_heard


def test_the_group_that_was_heard_least_for_its_size() -> None:
    people = {"young": 3, "old": 6, "middle": 3}
    spent = {"young": 10, "old": 60, "middle": 30}
    young = Part("young", Fraction(1, 4), Fraction(1, 10))
    assert least_heard(people, spent) == young
    assert young.ratio == Fraction(2, 5)


def test_of_two_that_were_never_heard_the_larger() -> None:
    found = least_heard({"a": 2, "b": 5, "c": 3}, {"c": 60})
    assert found == Part("b", Fraction(1, 2), Fraction(0))


@pytest.mark.parametrize(
    ("people", "spent"),
    [
        ({}, {}),
        ({"a": 5}, {"a": 60}),
        ({"a": 5, "b": 1}, {"a": 60}),
        ({"a": 5, "b": 5}, {}),
        ({"a": 5, "b": 5}, {"c": 60}),
    ],
)
def test_nothing_to_compare(people: dict[str, int], spent: dict[str, int]) -> None:
    assert least_heard(people, spent) is None
