"""What share of its cost the voters of a project could still pay, and why it lost."""

from fractions import Fraction

import pytest
from hypothesis import given

from civicforum.methods.ballots import Budgeting
from civicforum.methods.rules import RULES
from civicforum.methods.standings import Fate, standings
from civicforum.methods.supporters import spent
from tests.methods.elections import BUDGETS, BY_ORDER, TWO_PARTS, UNBROKEN, budgetings, town


def fates(ballots: Budgeting, rule: str) -> list[tuple[str, Fraction | None]]:
    counted = RULES[rule].count(ballots, ties=BY_ORDER)
    return [(str(each.fate), each.payable) for each in standings(ballots, counted)]


def test_most_votes_first_spends_the_money_of_the_north_twice() -> None:
    """Of their 60 the first project takes 40; for the second only 20 are there, a half."""
    assert fates(TWO_PARTS, "pb-greedy") == [
        ("funded", Fraction(3, 2)),
        ("funded", Fraction(1, 2)),
        ("no-room", 0),
        ("funded", 2),
        ("no-room", 1),
    ]
    assert [fate for fate, _ in fates(TWO_PARTS, "pb-greedy-stop")] == [
        "funded",
        "funded",
        "no-room",
        "ended",
        "ended",
    ]


def test_equal_shares_tell_what_was_missing() -> None:
    ballots = town(100, (40, 12, 200, 5, 0, 3), (6, (0, 4)), (2, (1, 2)), (2, (1, 0)))
    assert fates(ballots, "pb-mes") == [
        ("funded", 2),
        ("funded", Fraction(5, 2)),
        ("too-dear", Fraction(14, 200)),
        ("no-votes", 0),
        ("funded", None),
        ("no-votes", 0),
    ]
    halves = town(100, (60, 30, 30), (5, (0,)), (5, (1, 2)))
    assert fates(halves, "pb-mes-add1")[0] == ("voters-short", Fraction(11, 12))
    assert fates(halves, "pb-mes-add1u") == [
        ("no-room", Fraction(11, 12)),
        ("funded", Fraction(11, 6)),
        ("funded", Fraction(25, 30)),
    ]


def test_a_tie_that_stands_is_the_reason() -> None:
    counted = RULES["pb-greedy"].count(TWO_PARTS, ties=UNBROKEN)
    found = [each.fate for each in standings(TWO_PARTS, counted)]
    assert found == [Fate.TIED] * 3 + [Fate.ENDED] * 2


@pytest.mark.parametrize("rule", BUDGETS)
@given(ballots=budgetings())
def test_every_reason_is_true(rule: str, ballots: Budgeting) -> None:
    counted = RULES[rule].count(ballots, ties=BY_ORDER)
    rest = ballots.budget - spent(ballots, counted.winners)
    for place, each in enumerate(standings(ballots, counted)):
        cost = ballots.projects[place].cost
        assert (each.fate is Fate.FUNDED) == (place in counted.winners)
        if each.fate is Fate.VOTERS_SHORT:
            assert cost <= rest
            assert each.payable is not None
            assert each.payable < 1
        if each.fate is Fate.NO_ROOM:
            assert cost > rest
        if rule == "pb-mes" and each.fate is Fate.FUNDED:
            assert each.payable is None or each.payable >= 1
