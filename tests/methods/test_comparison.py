"""Rules side by side: who gains and who loses."""

from fractions import Fraction

from hypothesis import given

from civicforum.methods.ballots import Budgeting, Rankings, Valuations
from civicforum.methods.budgets import greedy
from civicforum.methods.comparison import Funding, compared
from civicforum.methods.counted import Counted, Tie, TieRule
from civicforum.methods.equal_shares import equal_shares
from tests.methods.elections import BY_ORDER, TWO_PARTS, budgetings


def test_equal_shares_serve_everybody() -> None:
    counts = [rule(TWO_PARTS, ties=BY_ORDER) for rule in (greedy, equal_shares)]
    usual, shared = compared(TWO_PARTS, counts, ties=BY_ORDER)
    assert isinstance(usual, Funding)
    assert isinstance(shared, Funding)
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
    assert isinstance(found, Funding)
    votes = sum(int(counted.totals[place]) for place in counted.winners)
    assert found.projects * ballots.valid == votes
    assert 0 <= found.served <= ballots.valid
    assert found.richer + found.poorer <= ballots.valid


def counts(*winners: tuple[int, ...], ties: tuple[Tie, ...] = ()) -> list[Counted]:
    return [Counted(f"rule {n}", each, (), 7, ties=ties) for n, each in enumerate(winners)]


def test_of_several_seats_the_best_chosen_one_counts() -> None:
    piles = (
        (((0,), (1,), (2,)), 1),
        (((2,), (1,), (0,)), 2),
        (((1,), (0,), (2,)), 4),
        (((0, 2), (1,)), 8),
        (((0,),), 16),
    )
    ballots = Rankings(("A", "B", "C"), piles, seats=2)
    first, second = compared(ballots, counts((0, 1), (1, 2)), ties=BY_ORDER)
    assert (first.gained, first.lost, first.richer, first.poorer) == ((), (), 0, 0)
    assert (second.gained, second.lost) == ((2,), (0,))
    assert (second.richer, second.poorer) == (2, 1 + 16)


def test_of_scores_the_points_of_the_chosen_ones_are_added_up() -> None:
    ballots = Valuations(
        ("A", "B", "C"), (((5, 1, 2), 1), ((0, None, 3), 2), ((2, 9, 2), 4)), seats=2
    )
    _, second = compared(ballots, counts((0, 1), (1, 2)), ties=BY_ORDER)
    assert (second.richer, second.poorer) == (2, 1)


def test_a_tie_that_stands_is_named() -> None:
    ballots = Valuations(("A", "B", "C"), (((5, 5, 2), 1),))
    broken = Tie((1, 2), (1,), TieRule.LOT)
    (found,) = compared(ballots, counts((), ties=(broken, Tie((0, 1), (), None))), ties=BY_ORDER)
    assert found.tied == (0, 1)
    (found,) = compared(ballots, counts((0,), ties=(broken,)), ties=BY_ORDER)
    assert found.tied == ()
