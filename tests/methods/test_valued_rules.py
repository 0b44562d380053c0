"""Rules for marks, scores and dots."""

from fractions import Fraction

import pytest
from hypothesis import given

from civicforum.methods.ballots import Valuations
from civicforum.methods.rules import RULES
from civicforum.methods.valued import (
    approval,
    cumulative,
    mean,
    median,
    plurality,
    quadratic,
    score,
    trimmed_mean,
)
from tests.methods.elections import BY_ORDER, UNBROKEN, valuations

VALUED = sorted(name for name, rule in RULES.items() if rule.takes is Valuations)


def ballots(*piles: tuple[int, tuple[int | None, ...]], seats: int = 1) -> Valuations:
    size = len(piles[0][1])
    made = tuple((values, count) for count, values in piles)
    return Valuations(tuple("ABCD"[:size]), made, seats=seats)


def test_one_mark_each_and_several_are_void() -> None:
    counted = plurality(ballots((3, (1, None)), (2, (0, 1)), (4, (1, 1))), ties=UNBROKEN)
    assert (counted.totals, counted.winners, counted.base) == ((3, 2), (0,), 5)


def test_approval_counts_ballots_and_score_adds() -> None:
    given_values = ballots((3, (1, 0, None)), (2, (1, 5, 0)), seats=2)
    assert approval(given_values, ties=UNBROKEN).totals == (5, 2, 0)
    assert approval(given_values, ties=UNBROKEN).winners == (0, 1)
    assert score(given_values, ties=UNBROKEN).totals == (5, 10, 0)
    assert cumulative(given_values, ties=UNBROKEN).winners == (1, 0)


def test_the_trimmed_mean_drops_five_per_cent_at_each_end() -> None:
    """Twenty jurors: one is 0, one is 100; of 20 values one at each end is dropped."""
    counted = trimmed_mean(ballots((18, (50, 49)), (1, (0, 100)), (1, (100, None))), ties=UNBROKEN)
    assert counted.totals == (50, Fraction(18 * 49 + 100, 19))
    assert trimmed_mean(ballots((1, (None, 3))), ties=UNBROKEN).totals == (0, 3)


def test_the_share_that_is_trimmed_can_be_chosen() -> None:
    given_values = ballots((1, (0, 1)), (1, (4, 1)), (1, (5, 1)), (1, (100, 1)))
    counted = trimmed_mean(given_values, ties=UNBROKEN, trim=Fraction(1, 4))
    assert (counted.totals, counted.settings) == ((Fraction(9, 2), 1), (("trim", Fraction(1, 4)),))
    assert mean(given_values, ties=UNBROKEN).totals == (Fraction(109, 4), 1)
    assert (mean(given_values, ties=UNBROKEN).rule, mean(given_values, ties=UNBROKEN).settings) == (
        "mean",
        (),
    )


def test_votes_cost_their_squares() -> None:
    """Nine credits buy 3 votes for one, or 2 for each of two; the last ballot wants 10."""
    given_votes = ballots((2, (3, None, None)), (3, (None, 2, 2)), (1, (3, 1, None)))
    counted = quadratic(given_votes, ties=UNBROKEN, credits=9)
    assert (counted.totals, counted.base, counted.winners) == ((6, 6, 6), 5, ())
    assert counted.settings == (("credits", 9),)
    free = quadratic(given_votes, ties=UNBROKEN)
    assert (free.totals, free.base, free.winners, free.settings) == ((9, 7, 6), 6, (0,), ())


def test_majority_judgment_sets_medians_aside_until_they_differ() -> None:
    """Both have the median 3; without one such voter each, A has 3 still and B has 2."""
    counted = median(ballots((1, (5, 5)), (1, (3, 3)), (1, (3, 2))), ties=UNBROKEN)
    assert counted.totals == (3, 3)
    assert counted.winners == (0,)
    even = median(ballots((1, (1, 1)), (1, (2, 2))), ties=UNBROKEN)
    assert (even.totals, even.winners) == ((1, 1), ())
    assert median(ballots((1, (4, None))), ties=UNBROKEN).totals == (4, 0)
    assert median(Valuations(("A",), ()), ties=UNBROKEN).totals == (0,)


@given(given_ballots=valuations())
def test_the_median_is_what_setting_aside_gives(given_ballots: Valuations) -> None:
    def gauge(place: int) -> list[int]:
        values = sorted(v[place] or 0 for v, count in given_ballots.piles for _ in range(count))
        return [values.pop((len(values) - 1) // 2) for _ in range(len(values))]

    gauges = [gauge(place) for place in range(len(given_ballots.options))]
    best = [place for place, each in enumerate(gauges) if each == max(gauges)]
    counted = median(given_ballots, ties=UNBROKEN)
    assert counted.winners == (tuple(best) if len(best) == 1 else ())


@pytest.mark.parametrize("name", VALUED)
@given(given_ballots=valuations())
def test_the_order_of_ballots_is_no_matter(name: str, given_ballots: Valuations) -> None:
    turned = Valuations(given_ballots.options, given_ballots.piles[::-1])
    count = RULES[name].count
    assert count(given_ballots, ties=BY_ORDER) == count(turned, ties=BY_ORDER)


@pytest.mark.parametrize("rule", VALUED)
def test_equal_ones_with_a_seat_for_each_are_all_elected(rule: str) -> None:
    equal = ballots((2, (1, 0, 0, 0)), (2, (0, 1, 0, 0)), (1, (0, 0, 1, 0)), seats=2)
    if rule in {"median", "trimmed-mean", "mean"}:
        equal = ballots((2, (3, 3, 1, 0)), seats=2)
    counted = RULES[rule].count(equal, ties=UNBROKEN)
    assert set(counted.winners) == {0, 1}
    three = (
        ballots((2, (1, 1, 1, 0)), seats=2)
        if rule != "plurality"
        else ballots(
            *((1, tuple(int(place == each) for each in range(4))) for place in range(3)), seats=2
        )
    )
    assert RULES[rule].count(three, ties=UNBROKEN).winners == (), "of three for two seats none"
