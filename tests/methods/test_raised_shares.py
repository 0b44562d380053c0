"""Equal Shares completed by raising shares: both variants, and the shortcuts that are proven."""

import random
from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from civicforum.methods.ballots import Budgeting
from civicforum.methods.counted import Completion, Counted, Step, TieRule
from civicforum.methods.equal_shares import bought
from civicforum.methods.fast.certain import Bounds
from civicforum.methods.raised import add1, add1_by_votes, add1_exhaustive
from civicforum.methods.supporters import Precedence, equal_share, spent, wanted
from civicforum.methods.ties import TieBreaking
from tests.methods.elections import BY_ORDER, UNBROKEN, budgetings, town

# With 12 each the north could pay A, but then the south could pay both of its own as well.
HALVES = town(100, (60, 30, 30), (5, (0,)), (5, (1, 2)))
# B fits and is exhaustive; with more money A, which has more voters, is bought instead.
INSTEAD = town(19, (19, 2), (1, (0,)), (3, (0, 1)), (6, ()))


def test_shares_are_raised_until_the_budget_would_be_exceeded() -> None:
    counted = add1(HALVES, ties=BY_ORDER)
    assert (counted.winners, counted.share, counted.note) == ((1,), 11, (Completion.OVER_BUDGET,))
    assert [each.number for each in counted.rounds] == [6]
    assert add1_exhaustive(HALVES, ties=BY_ORDER).winners == (1,)


def test_what_is_left_goes_by_votes() -> None:
    counted = add1_by_votes(HALVES, ties=BY_ORDER)
    assert counted.rule == "pb-mes-add1u"
    assert counted.winners == (1, 2)
    assert [(each.step, each.number) for each in counted.rounds] == [
        (Step.FUNDED, 6),
        (Step.COMPLETED, 30),
    ]


def test_both_variants_can_fund_different_projects() -> None:
    first = add1(INSTEAD, ties=BY_ORDER)
    assert (first.winners, first.share, first.note) == (
        (1,),
        Fraction(19, 10),
        (Completion.EXHAUSTED,),
    )
    last = add1_exhaustive(INSTEAD, ties=BY_ORDER)
    assert (last.winners, last.note) == ((0,), (Completion.OVER_BUDGET,))


def test_all_projects_end_it_too() -> None:
    counted = add1_exhaustive(town(100, (60, 40), (1, (0,)), (9, (1,))), ties=BY_ORDER)
    assert (set(counted.winners), counted.share) == ({0, 1}, 60)
    assert counted.note == (Completion.EXHAUSTED,)


def test_a_tie_that_stands_ends_it() -> None:
    ballots = town(10, (6, 6), (1, (0,)), (1, (1,)))
    for rule in (add1, add1_exhaustive, add1_by_votes):
        counted = rule(ballots, ties=UNBROKEN)
        assert (counted.winners, counted.share) == ((), 6)
        assert counted.note == (Completion.TIE_STANDS,)
        assert [tie.rule for tie in counted.ties] == [None]
    assert add1(ballots, ties=BY_ORDER).ties == ()  # with 5 each neither, with 6 both: too much


def test_a_tie_of_the_completion_may_stand() -> None:
    ballots = town(10, (6, 6), (1, (0,)), (1, (1,)))
    counted = add1_by_votes(ballots, ties=BY_ORDER)
    assert (counted.winners, [tie.rule for tie in counted.ties]) == ((0,), [TieRule.ORDER])
    ballots = town(100, (50, 60, 25, 25), (5, (0,)), (5, (1,)), (2, (2,)), (2, (3,)))
    counted = add1_by_votes(ballots, ties=UNBROKEN)
    assert (counted.winners, [tie.rule for tie in counted.ties]) == ((0,), [None])
    assert counted.note == (Completion.OVER_BUDGET,)


def test_more_votes_can_harm() -> None:
    """Two more voters for A, and A, which was funded, is not: it now comes together with B."""
    piles = ((2, (0, 1, 2)), (1, (0, 2)), (1, (1, 2)))
    assert add1(town(9, (3, 3, 6), (2, (2,)), *piles), ties=BY_ORDER).winners == (2, 0)
    counted = add1(town(9, (3, 3, 6), (2, (0, 2)), *piles), ties=BY_ORDER)
    assert (counted.winners, counted.note) == ((2,), (Completion.OVER_BUDGET,))


def plain(
    ballots: Budgeting, ties: TieBreaking, is_done: Callable[[tuple[int, ...]], bool]
) -> tuple[int, ...]:
    """Share by share, with fractions."""
    share, last = equal_share(ballots), ()
    while True:
        found = bought(ballots, share, precedence=Precedence(ballots, ties)).winners
        if spent(ballots, found) > ballots.budget:
            return last
        if is_done(found):
            return found
        share, last = share + 1, found


@given(ballots=budgetings(), scale=st.sampled_from([1, 7]))
def test_nothing_is_passed_over(ballots: Budgeting, scale: int) -> None:
    projects = tuple(replace(p, cost=p.cost * scale) for p in ballots.projects)
    ballots = replace(ballots, projects=projects, budget=ballots.budget * scale)

    def is_exhaustive(winners: tuple[int, ...]) -> bool:
        rest = ballots.budget - spent(ballots, winners)
        left = set(wanted(ballots)).difference(winners)
        return all(ballots.projects[place].cost > rest for place in left)

    ties = BY_ORDER
    assert add1(ballots, ties=ties).winners == plain(ballots, ties, is_exhaustive)
    everything = len(wanted(ballots))
    expected = plain(ballots, ties, lambda winners: len(winners) == everything)
    assert add1_exhaustive(ballots, ties=ties).winners == expected


@given(ballots=budgetings(), more=st.fractions(0, 40), part=st.fractions(0, 1))
def test_what_is_certain_is_so_with_every_share_between(
    ballots: Budgeting, more: Fraction, part: Fraction
) -> None:
    low = equal_share(ballots)
    precedence = Precedence(ballots, BY_ORDER)
    sure = Bounds(ballots, precedence.ranks()).between(low, low + more)
    for share in (low, low + more * part, low + more):
        found = bought(ballots, share, precedence=precedence).winners
        assert found[: len(sure.winners)] == sure.winners
        if sure.is_whole and spent(ballots, sure.winners) <= ballots.budget:
            assert found == sure.winners


def test_nothing_is_certain_with_too_much_money() -> None:
    ballots = town(10**19, (10**18, 10**18), (1, (0, 1)))
    bounds = Bounds(ballots, Precedence(ballots, BY_ORDER).ranks())
    assert not bounds.between(Fraction(10**19), Fraction(10**19)).is_whole
    assert add1(ballots, ties=BY_ORDER).winners == (0, 1)


@pytest.mark.parametrize("rule", [add1, add1_exhaustive, add1_by_votes])
@given(ballots=budgetings())
def test_the_share_pays_what_is_funded(rule: Callable[..., Counted], ballots: Budgeting) -> None:
    counted = rule(ballots, ties=BY_ORDER)
    assert counted.share is not None
    assert counted.share >= equal_share(ballots)
    paid = [each.options[0] for each in counted.rounds if each.step is Step.FUNDED]
    again = bought(ballots, Fraction(counted.share), precedence=Precedence(ballots, BY_ORDER))
    assert again.winners == tuple(paid)


def drawn(chance: random.Random, scale: int) -> Budgeting:
    """Up to six projects and eight piles; a voter has about as many units as `scale`."""
    size = chance.randint(1, 6)
    costs = tuple(chance.randint(1, 60) * scale + chance.randrange(scale) for _ in range(size))
    piles = {
        tuple(sorted(chance.sample(range(size), chance.randint(0, size)))): chance.randint(1, 5)
        for _ in range(chance.randint(1, 8))
    }
    budget = chance.randint(10, 120) * scale
    return town(budget, costs, *((count, approved) for approved, count in piles.items()))


@pytest.mark.parametrize("rule", [add1, add1_exhaustive, add1_by_votes])
def test_previews_find_the_official_share_when_they_look_at_all(
    rule: Callable[..., Counted],
) -> None:
    chance = random.Random(7)
    for ballots in (drawn(chance, 1) for _ in range(1000)):
        quick = rule(ballots, ties=BY_ORDER, is_preview=True)
        official = rule(ballots, ties=BY_ORDER)
        assert replace(quick, note=official.note) == official
        assert quick.note == (Completion.PREVIEW,)


def test_previews_of_much_money_find_it_too() -> None:
    """Of 4,000 such budgets one is different: in the next test."""
    chance = random.Random(8)
    for ballots in (drawn(chance, 3000) for _ in range(500)):
        quick = add1(ballots, ties=BY_ORDER, is_preview=True)
        official = add1(ballots, ties=BY_ORDER)
        assert quick.share == official.share


def test_a_preview_can_miss_an_end_that_is_shorter_than_a_step() -> None:
    ballots = town(
        54_000,
        (15_719, 33_775, 20_964),
        *((5, (0, 1, 2)), (2, (0, 1)), (4, (0,)), (4, ()), (5, (1, 2))),
    )
    official, quick = add1(ballots, ties=BY_ORDER), add1(ballots, ties=BY_ORDER, is_preview=True)
    assert (official.winners, official.share) == ((0, 2), 2811)
    assert (quick.winners, quick.share) == ((1, 0), 3221)
