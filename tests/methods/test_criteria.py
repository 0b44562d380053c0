"""Criteria sheets: trimmed means, weights of criteria and of panels, exact totals."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from civicforum.methods.criteria import Score, judged, shares_of, trimmed_mean
from tests.support.room import refused

ONE = {"": Fraction(1)}
PANELS = {"citizens": Fraction(45), "committee": Fraction(45), "council": Fraction(10)}
TWO = {"site": Fraction(60), "cost": Fraction(40)}


def test_five_percent_are_dropped_at_each_end() -> None:
    scores = [Fraction(n) for n in (0, *[50] * 18, 100)]
    scores[1] = Fraction(68)
    assert trimmed_mean(scores, trim=5) == 51
    assert trimmed_mean(scores[:19], trim=5) == Fraction(68 + 17 * 50, 19)


def test_panels_of_45_45_and_10() -> None:
    marks = {"a": (80, 60, 100), "b": (60, 80, 100)}
    scores = [
        Score(panel, option, "", Fraction(mark))
        for option, row in marks.items()
        for panel, mark in zip(PANELS, row, strict=True)
    ]
    found = judged(scores, criteria=ONE, panels=PANELS)
    assert (found.totals, found.best) == ({"a": 73, "b": 73}, ("a", "b"))
    assert found.parts["a", "council", ""] == 10
    assert sum(found.panels.values()) == sum(found.criteria.values()) == 1


@pytest.mark.parametrize("weights", [(0, 0), (-1, 2)])
def test_weights_that_cannot_be_are_refused(weights: tuple[int, int]) -> None:
    with refused("weights-wrong"):
        shares_of({str(n): Fraction(weight) for n, weight in enumerate(weights)})


@pytest.mark.parametrize("trim", [-1, 50])
def test_a_trim_that_leaves_nothing_is_refused(trim: int) -> None:
    with refused("count-trim"):
        trimmed_mean([Fraction(1)], trim=trim)


def test_sheets_with_gaps_or_strangers_are_refused() -> None:
    score = Score("", "a", "site", Fraction(1))
    with refused("sheets-gap"):
        judged([score], criteria=TWO, panels=ONE)
    with refused("sheets-no-weight"):
        judged([score], criteria=ONE, panels=ONE)


@given(st.lists(st.integers(0, 9), min_size=2, max_size=30), st.data())
def test_laws(marks: list[int], data: st.DataObject) -> None:
    trim, scale = data.draw(st.integers(0, 49)), data.draw(st.integers(1, 9))
    sheets = [Score("", "a", name, Fraction(mark)) for mark in marks for name in TWO]
    found = judged(sheets, criteria=TWO, panels=ONE, trim=trim)
    mixed = data.draw(st.permutations(sheets))
    scaled = {name: weight * scale for name, weight in TWO.items()}
    assert judged(mixed, criteria=scaled, panels=ONE, trim=trim) == found
    better = [Score("", "a", "site", sheets[0].score + 1), *sheets[1:]]
    assert judged(better, criteria=TWO, panels=ONE, trim=trim).totals["a"] >= found.totals["a"]
