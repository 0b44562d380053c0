from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from civicforum.methods.percentages import percentages, printed_sum
from civicforum.methods.waves import (
    Stand,
    available_mean,
    change_matrix,
    complete_pairs,
    differences,
    stand,
    totals,
)

CODES = st.sampled_from("abcdefghij")
ANSWERS = st.dictionaries(CODES, st.integers(0, 10))
SHIN_GORI = (  # weighted: resume, stop, undecided of 471 (2017), first, third and fourth survey
    ("36.6", "27.6", "35.8"),
    ("44.7", "30.7", "24.6"),
    ("57.24", "39.43", "3.33"),  # printed as 57.2, 39.4 and 3.3, which add up to 99.9
    ("59.5", "40.5"),
)
BASE = 471


def test_means_are_of_those_who_answered_in_each_wave() -> None:
    before, after = {"가": 2, "나": 4, "다": 9}, {"가": 5, "나": 5}
    assert available_mean(before) == 5
    assert available_mean(after) == 5
    assert differences(before, after) == (3, 1)
    assert complete_pairs(before, after) == ((2, 5), (4, 5))
    assert available_mean({}) is None
    assert available_mean(before, {"가": 2, "나": 0, "다": 0}) == 2
    assert available_mean(before, {"다": 2}) == Fraction(2 + 4 + 18, 4)
    assert available_mean({"가": 1}, {"가": 0}) is None


@pytest.mark.parametrize(
    ("value", "low", "high", "expected"),
    [
        (5, 0, 10, Stand.MIDDLE),
        (6, 0, 10, Stand.SUPPORT),
        (4, 0, 10, Stand.OPPOSE),
        (2, 1, 4, Stand.OPPOSE),
        (3, 1, 4, Stand.SUPPORT),
        (Fraction(5, 2), 1, 4, Stand.MIDDLE),
    ],
)
def test_the_middle_of_a_scale(value: int, low: int, high: int, expected: Stand) -> None:
    assert stand(value, low=low, high=high) is expected


@given(ANSWERS, ANSWERS)
def test_everybody_who_answered_twice_is_in_the_matrix_once(
    before: dict[str, int], after: dict[str, int]
) -> None:
    matrix = change_matrix(before, after, range(11))
    both = before.keys() & after.keys()
    assert sum(map(sum, matrix)) == len(both)
    assert [sum(row) for row in matrix] == [
        sum(before[code] == value for code in both) for value in range(11)
    ]
    assert sum(differences(before, after)) == sum(after[c] - before[c] for c in both)


@given(ANSWERS)
def test_totals_add_up(answers: dict[str, int]) -> None:
    assert sum(totals(answers, range(11))) == len(answers)
    heavy = totals(answers, range(11), dict.fromkeys(answers, Fraction(3, 2)))
    assert sum(heavy) == Fraction(3, 2) * len(answers)


def people_of(shares: tuple[str, ...]) -> tuple[dict[str, int], dict[str, Fraction]]:
    """471 people of whom those with each answer weigh as much as was published."""
    counts = [BASE // len(shares)] * (len(shares) - 1)
    counts.append(BASE - sum(counts))
    answers: dict[str, int] = {}
    weights: dict[str, Fraction] = {}
    for option, (share, count) in enumerate(zip(shares, counts, strict=True)):
        for _ in range(count):
            code = f"p{len(answers)}"
            answers[code], weights[code] = option, Fraction(share) / 100 * BASE / count
    return answers, weights


@pytest.mark.parametrize("shares", SHIN_GORI)
def test_shin_gori_is_displayed_as_published(shares: tuple[str, ...]) -> None:
    """The published shares are weighted: no number of whole people of 471 gives all of them."""
    answers, weights = people_of(shares)
    found = totals(answers, range(len(shares)), weights)
    assert sum(found) == BASE
    shown = percentages(found, BASE)
    assert shown == tuple(f"{float(share):.1f}%" for share in shares)
    assert not set(shown) <= {percentages((n,), BASE)[0] for n in range(BASE + 1)}


def test_shares_that_do_not_add_up_to_a_hundred() -> None:
    weighted = (Fraction(5724, 100), Fraction(3942, 100), Fraction(334, 100))
    assert percentages(weighted, 100) == ("57.2%", "39.4%", "3.3%")
    assert printed_sum(weighted, 100) == "99.9%"
    assert printed_sum((Fraction(595, 10), Fraction(405, 10)), 100) == ""


def test_pension_forum_knowledge_is_displayed_as_published() -> None:
    """Share of right answers (2024), before, during and after: fractions of people, not people."""
    shown = [percentages((Fraction(n) / 10,), 100)[0] for n in (404, 616, 756)]
    assert shown == ["40.4%", "61.6%", "75.6%"]
