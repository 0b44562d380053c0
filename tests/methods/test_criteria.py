"""Criteria sheets: trimmed means, weights of criteria and of panels, exact totals."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from civicforum.methods.criteria import Score, Trim, TrimBy, judged, shares_of, trimmed
from tests.support.room import refused

ONE = {"": Fraction(1)}
PANELS = {"citizens": Fraction(45), "committee": Fraction(45), "council": Fraction(10)}
TWO = {"site": Fraction(60), "cost": Fraction(40)}


def test_five_percent_are_dropped_at_each_end() -> None:
    scores = [Fraction(n) for n in (0, *[50] * 18, 100)]
    scores[1] = Fraction(68)
    assert trimmed(scores, Trim(5)).mean == 51
    assert trimmed(scores[:19], Trim(5)).mean == Fraction(68 + 17 * 50, 19)


@pytest.mark.parametrize(("number", "dropped"), [(1, 0), (2, 0), (3, 1), (4, 1), (5, 2), (9, 2)])
def test_two_are_dropped_at_each_end_but_one_stays(number: int, dropped: int) -> None:
    found = trimmed(range(number), Trim(2, TrimBy.NUMBER))
    assert (found.mean, found.scores, found.dropped) == (Fraction(number - 1, 2), number, dropped)


def test_scales_of_any_length_weigh_alike() -> None:
    scores = [Score("", "a", "site", 9), Score("", "a", "cost", 4)]
    found = judged(scores, criteria=TWO, panels=ONE, highest={"site": 10, "cost": 5})
    assert found.totals["a"] == Fraction(60 * 9, 1000) + Fraction(40 * 4, 500)
    with refused("weights-wrong"):
        judged(scores, criteria=TWO, panels=ONE, highest={"site": 0})


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


@pytest.mark.parametrize(
    ("trim", "code"),
    [
        (Trim(-1), "count-trim"),
        (Trim(50), "count-trim"),
        (Trim(-1, TrimBy.NUMBER), "trim-number"),
        (Trim(1_001, TrimBy.NUMBER), "trim-number"),
    ],
)
def test_a_trim_that_leaves_nothing_is_refused(trim: Trim, code: str) -> None:
    with refused(code):
        trimmed([Fraction(1)], trim)


def test_sheets_with_gaps_or_strangers_are_refused() -> None:
    score = Score("", "a", "site", Fraction(1))
    with refused("sheets-gap"):
        judged([score], criteria=TWO, panels=ONE)
    with refused("sheets-no-weight"):
        judged([score], criteria=ONE, panels=ONE)


@given(st.lists(st.integers(0, 9), min_size=2, max_size=30), st.data())
def test_laws(marks: list[int], data: st.DataObject) -> None:
    trim = Trim(data.draw(st.integers(0, 49)), data.draw(st.sampled_from(TrimBy)))
    scale = data.draw(st.integers(1, 9))
    sheets = [Score("", "a", name, Fraction(mark)) for mark in marks for name in TWO]
    found = judged(sheets, criteria=TWO, panels=ONE, trim=trim)
    mixed = data.draw(st.permutations(sheets))
    scaled = {name: weight * scale for name, weight in TWO.items()}
    assert judged(mixed, criteria=scaled, panels=ONE, trim=trim) == found
    better = [Score("", "a", "site", sheets[0].score + 1), *sheets[1:]]
    assert judged(better, criteria=TWO, panels=ONE, trim=trim).totals["a"] >= found.totals["a"]
