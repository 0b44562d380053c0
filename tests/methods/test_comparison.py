"""Rules side by side: who gains and who loses against most votes first."""

from fractions import Fraction

from hypothesis import given

from civicforum.methods.ballots import Budgeting
from civicforum.methods.budgets import greedy
from civicforum.methods.comparison import compared
from civicforum.methods.equal_shares import equal_shares
from tests.methods.elections import BY_ORDER, TWO_PARTS, budgetings


def test_equal_shares_serve_everybody() -> None:
    counts = [rule(TWO_PARTS, ties=BY_ORDER) for rule in (greedy, equal_shares)]
    usual, shared = compared(TWO_PARTS, counts, ties=BY_ORDER)
    assert (usual.gained, usual.lost, usual.richer, usual.poorer) == ((), (), 0, 0)
    assert (usual.cost, usual.served) == (100, 10)
    assert (usual.projects, usual.money) == (Fraction(16, 10), Fraction(6 * 80 + 4 * 20, 10))
    assert (shared.gained, shared.lost, shared.richer, shared.poorer) == ((4,), (1,), 4, 6)
    assert (shared.cost, shared.served) == (80, 10)
    assert (shared.projects, shared.money) == (Fraction(14, 10), Fraction(6 * 40 + 4 * 40, 10))


@given(ballots=budgetings())
def test_averages_are_of_all_voters(ballots: Budgeting) -> None:
    counted = equal_shares(ballots, ties=BY_ORDER)
    (found,) = compared(ballots, [counted], ties=BY_ORDER)
    votes = sum(int(counted.totals[place]) for place in counted.winners)
    assert found.projects * ballots.valid == votes
    assert 0 <= found.served <= ballots.valid
    assert found.richer + found.poorer <= ballots.valid
