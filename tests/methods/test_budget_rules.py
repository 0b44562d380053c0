"""Rules for participatory budgets."""

from fractions import Fraction

import pytest
from hypothesis import given

from civicforum.methods.ballots import Budgeting
from civicforum.methods.budgets import greedy, greedy_stop
from civicforum.methods.counted import Step
from civicforum.methods.equal_shares import equal_shares
from civicforum.methods.rules import RULES
from civicforum.methods.supporters import spent
from tests.methods.elections import BUDGETS, BY_ORDER, TWO_PARTS, UNBROKEN, budgetings, town


def test_most_votes_first_passes_over_or_stops() -> None:
    passed = greedy(TWO_PARTS, ties=BY_ORDER)
    assert passed.winners == (0, 1, 3)
    steps = [Step.FUNDED, Step.FUNDED, Step.SKIPPED, Step.FUNDED, Step.SKIPPED]
    assert [each.step for each in passed.rounds] == steps
    assert passed.totals == (6, 6, 6, 4, 4)
    stopped = greedy_stop(TWO_PARTS, ties=BY_ORDER)
    assert stopped.winners == (0, 1)
    assert stopped.rounds[-1].step is Step.STOPPED


def test_equal_shares_give_the_minority_its_part() -> None:
    counted = equal_shares(TWO_PARTS, ties=BY_ORDER)
    assert set(counted.winners) == {0, 3, 4}
    assert counted.rounds[0].number == Fraction(40, 6)
    assert spent(TWO_PARTS, counted.winners) == 80


def test_who_has_little_left_pays_what_is_left() -> None:
    """Shares of 10; the second project is paid by one with 5.5 left and one with 10."""
    ballots = town(30, (9, 15), (1, (0, 1)), (1, (0,)), (1, (1,)))
    counted = equal_shares(ballots, ties=BY_ORDER)
    rounds = [(each.options, each.number) for each in counted.rounds]
    assert rounds == [((0,), Fraction(9, 2)), ((1,), Fraction(19, 2))]


def test_cheaper_first_then_the_tie_stands() -> None:
    ballots = town(10, (9, 5, 5), (2, (0, 1, 2)))
    assert [tie.options for tie in greedy(ballots, ties=UNBROKEN).ties] == [(1, 2)]
    assert greedy(ballots, ties=UNBROKEN).winners == ()
    assert greedy(ballots, ties=BY_ORDER).winners == (1, 2)
    same = town(10, (5, 5), (2, (0, 1)))
    assert equal_shares(same, ties=UNBROKEN).winners == ()
    assert equal_shares(same, ties=BY_ORDER).winners == (0, 1)


def test_nobody_voted() -> None:
    ballots = town(10, (5,), (3, ()))
    assert {RULES[name].count(ballots, ties=BY_ORDER).winners for name in BUDGETS} == {()}
    assert ballots.options == ("A",)


@pytest.mark.parametrize("name", BUDGETS)
@given(ballots=budgetings())
def test_the_budget_is_kept_and_order_is_no_matter(name: str, ballots: Budgeting) -> None:
    count = RULES[name].count
    counted = count(ballots, ties=BY_ORDER)
    assert spent(ballots, counted.winners) <= ballots.budget
    turned = Budgeting(ballots.projects, ballots.budget, ballots.piles[::-1])
    assert count(turned, ties=BY_ORDER) == counted


@given(ballots=budgetings())
def test_what_stops_is_the_beginning_of_what_passes_over(ballots: Budgeting) -> None:
    stopped = greedy_stop(ballots, ties=BY_ORDER).winners
    assert greedy(ballots, ties=BY_ORDER).winners[: len(stopped)] == stopped


@given(ballots=budgetings())
def test_equal_shares_are_paid_by_those_who_voted_for_it(ballots: Budgeting) -> None:
    """Each pays at most the share of everybody, and every funded project is paid in full."""
    counted = equal_shares(ballots, ties=BY_ORDER)
    purses = {pile: Fraction(ballots.budget, ballots.valid) for pile in range(len(ballots.piles))}
    for each in counted.rounds:
        (project,), paid = each.options, Fraction(0)
        assert each.number is not None
        for pile, (approved, count) in enumerate(ballots.piles):
            if project in approved:
                part = min(purses[pile], Fraction(each.number))
                purses[pile] -= part
                paid += part * count
        assert paid == ballots.projects[project].cost
    assert all(purse >= 0 for purse in purses.values())
    for project, cost in ((n, p.cost) for n, p in enumerate(ballots.projects)):
        rest = sum(purses[k] * n for k, (a, n) in enumerate(ballots.piles) if project in a)
        assert (
            project in counted.winners or rest < cost or not rest
        )  # what is left could not pay for it
