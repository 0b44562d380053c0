"""Most votes together, and Phragmén's rule: worked examples and brute force."""

from fractions import Fraction
from itertools import combinations

from hypothesis import given

from civicforum.methods.ballots import Budgeting
from civicforum.methods.counted import Step, TieRule
from civicforum.methods.knapsack import max_votes
from civicforum.methods.phragmen import phragmen
from civicforum.methods.supporters import Precedence, spent, votes_of, wanted
from civicforum.methods.ties import TieBreaking
from tests.methods.elections import BY_ORDER, TWO_PARTS, UNBROKEN, budgetings, town


def test_most_votes_together() -> None:
    """One with 5 votes for 100, or two with 3 votes each for 50."""
    ballots = town(100, (100, 50, 50), (5, (0,)), (3, (1, 2)))
    counted = max_votes(ballots, ties=BY_ORDER)
    assert (counted.winners, counted.ties) == ((1, 2), ())
    assert [(each.step, each.number) for each in counted.rounds] == [(Step.FUNDED, 50)] * 2


def test_of_equal_sums_the_cheaper() -> None:
    ballots = town(100, (100, 50, 49), (6, (0,)), (3, (1, 2)))
    assert max_votes(ballots, ties=UNBROKEN).winners == (2, 1)
    billions = town(9 * 10**12, (9 * 10**12, 10**12, 1, 0), (2, (0,)), (1, (1, 2, 3)))
    assert max_votes(billions, ties=UNBROKEN).winners == (3, 2, 1)


def test_projects_that_could_change_places() -> None:
    counted = max_votes(TWO_PARTS, ties=BY_ORDER)
    assert counted.winners == (0, 1, 3)
    assert [(tie.options, tie.chosen, tie.rule) for tie in counted.ties] == [
        ((0, 1, 2), (0, 1), TieRule.ORDER),
        ((3, 4), (3,), TieRule.ORDER),
    ]
    open_ = max_votes(TWO_PARTS, ties=UNBROKEN)
    assert open_.winners == ()
    assert [(tie.chosen, tie.rule) for tie in open_.ties] == [((), None), ((), None)]
    chair = TieBreaking((TieRule.CASTING,), casting=(2, 4))
    assert max_votes(TWO_PARTS, ties=chair).winners == (2, 4)  # who is second is open
    assert max_votes(TWO_PARTS, ties=chair).ties[0].chosen == (2,)


@given(ballots=budgetings())
def test_no_other_set_has_more_votes(ballots: Budgeting) -> None:
    votes, places = votes_of(ballots), wanted(ballots)
    ranks = Precedence(ballots, BY_ORDER).ranks()
    sets = [s for n in range(len(places) + 1) for s in combinations(places, n)]
    best = min(
        (-sum(votes[p] for p in s), spent(ballots, s), sorted(ranks[p] for p in s), s)
        for s in sets
        if spent(ballots, s) <= ballots.budget
    )
    assert set(max_votes(ballots, ties=BY_ORDER).winners) == set(best[-1])


def test_bought_as_soon_as_its_voters_can() -> None:
    """The south has 20 with 5 each, the north 40 with 6⅔; B would be bought with 13⅓."""
    counted = phragmen(TWO_PARTS, ties=BY_ORDER)
    assert counted.winners == (3, 0, 4)
    assert [(each.step, each.number) for each in counted.rounds] == [
        (Step.FUNDED, 5),
        (Step.FUNDED, Fraction(20, 3)),
        (Step.FUNDED, 10),
        (Step.STOPPED, 40),
    ]
    assert phragmen(TWO_PARTS, ties=UNBROKEN).winners == ()
    assert phragmen(town(10, (5, 5), (1, (0, 1))), ties=BY_ORDER).winners == (0, 1)


@given(ballots=budgetings())
def test_what_is_bought_uses_up_the_money_of_its_voters(ballots: Budgeting) -> None:
    """Between two purchases everybody has what they earned since they last paid."""
    since = [Fraction(0)] * len(ballots.piles)
    for each in phragmen(ballots, ties=BY_ORDER).rounds:
        if each.step is Step.FUNDED:
            (project,), now = each.options, Fraction(each.number or 0)
            payers = [k for k, (approved, _) in enumerate(ballots.piles) if project in approved]
            paid = sum((now - since[k]) * ballots.piles[k][1] for k in payers)
            assert paid == ballots.projects[project].cost
            for k in payers:
                since[k] = now
