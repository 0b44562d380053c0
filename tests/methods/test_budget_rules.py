"""Rules for participatory budgets."""

from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from civicforum.methods.ballots import Budgeting
from civicforum.methods.budgets import greedy, greedy_stop
from civicforum.methods.counted import Step, TieRule
from civicforum.methods.equal_shares import equal_shares
from civicforum.methods.rules import RULES
from civicforum.methods.supporters import spent, wanted
from civicforum.methods.ties import TieBreaking
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
    ballots = town(9, (9, 5, 5), (2, (0, 1, 2)))
    assert [tie.options for tie in greedy(ballots, ties=UNBROKEN).ties] == [(1, 2)]
    assert greedy(ballots, ties=UNBROKEN).winners == ()
    assert greedy(ballots, ties=BY_ORDER).winners == (1,)
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
    assert len(set(counted.winners)) == len(counted.winners)
    turned = Budgeting(ballots.projects, ballots.budget, ballots.piles[::-1])
    assert count(turned, ties=BY_ORDER) == counted


@pytest.mark.parametrize("name", BUDGETS)
@given(ballots=budgetings())
def test_the_order_of_projects_is_no_matter(name: str, ballots: Budgeting) -> None:
    """With the lot drawn by names."""
    last = len(ballots.projects) - 1
    piles = [(tuple(last - p for p in a[::-1]), n) for a, n in ballots.piles]
    turned = Budgeting(ballots.projects[::-1], ballots.budget, tuple(piles))
    one, other = (
        RULES[name].count(each, ties=TieBreaking((TieRule.LOT,), seed="x", labels=each.options))
        for each in (ballots, turned)
    )
    assert {last - place for place in other.winners} == set(one.winners)


@pytest.mark.parametrize("name", ["pb-greedy", "pb-max-votes", "pb-mes-add1u"])
@given(ballots=budgetings())
def test_nothing_more_fits(name: str, ballots: Budgeting) -> None:
    counted = RULES[name].count(ballots, ties=BY_ORDER)
    rest = ballots.budget - spent(ballots, counted.winners)
    left = set(range(len(ballots.projects))).difference(counted.winners)
    assert all(ballots.projects[p].cost > rest for p in left if counted.totals[p])


@pytest.mark.parametrize("name", ["pb-greedy", "pb-greedy-stop", "pb-max-votes"])
@given(ballots=budgetings(), data=st.data())
def test_more_votes_do_not_harm(name: str, ballots: Budgeting, data: st.DataObject) -> None:
    """A funded project stays funded when a voter adds it."""
    winners = RULES[name].count(ballots, ties=BY_ORDER).winners
    place = data.draw(st.sampled_from(winners)) if winners else None
    pile = data.draw(st.integers(0, len(ballots.piles) - 1))
    if place is not None and place not in ballots.piles[pile][0]:
        approved, count = ballots.piles[pile]
        more = (tuple(sorted((*approved, place))), count)
        piles = (*ballots.piles[:pile], more, *ballots.piles[pile + 1 :])
        assert place in RULES[name].count(replace(ballots, piles=piles), ties=BY_ORDER).winners


@given(ballots=budgetings())
def test_what_stops_is_the_beginning_of_what_passes_over(ballots: Budgeting) -> None:
    stopped = greedy_stop(ballots, ties=BY_ORDER).winners
    assert greedy(ballots, ties=BY_ORDER).winners[: len(stopped)] == stopped


@pytest.mark.parametrize("name", ["pb-mes", "pb-mes-add1", "pb-mes-add1-exhaustive"])
@given(ballots=budgetings())
def test_equal_shares_are_paid_by_those_who_voted_for_it(name: str, ballots: Budgeting) -> None:
    """Priceable: nobody pays more than their share, and only for what they voted for.

    Every funded project is paid in full, the voters of no other could pay it with what is left.
    D. Peters, G. Pierczyński, N. Shah & P. Skowron, "Market-Based Explanations of Collective
    Decisions", AAAI 2021.
    """
    counted = RULES[name].count(ballots, ties=BY_ORDER)
    assert counted.share is not None
    purses = [Fraction(counted.share)] * len(ballots.piles)
    for each in counted.rounds:
        (project,), paid = each.options, Fraction(0)
        assert each.number is not None
        for pile, (approved, count) in enumerate(ballots.piles):
            if project in approved:
                part = min(purses[pile], Fraction(each.number))
                purses[pile] -= part
                paid += part * count
        assert paid == ballots.projects[project].cost
    assert min(purses) >= 0
    for place in set(wanted(ballots)).difference(counted.winners):
        rest = sum(purses[k] * n for k, (a, n) in enumerate(ballots.piles) if place in a)
        assert rest < ballots.projects[place].cost


def test_equally_wanted_projects_are_a_tie_only_where_not_all_fit() -> None:
    for budget, winners, ties in ((80, (0, 1), 0), (79, (), 1), (39, (), 0)):
        ballots = town(budget, (40, 40), (3, (0, 1)))
        for rule in (greedy, greedy_stop):
            counted = rule(ballots, ties=UNBROKEN)
            assert (counted.winners, len(counted.ties)) == (winners, ties)
