"""Rules that choose projects within a budget.

"pb-greedy" is what city halls do: most votes first, what does not fit is passed over;
"pb-greedy-stop" stops there. Of projects with equally many votes the cheaper one comes first.

"pb-mes" is the Method of Equal Shares with the utility of a project being its cost: D. Peters,
G. Pierczyński & P. Skowron, "Proportional Participatory Budgeting with Additive Utilities",
NeurIPS 2021, and the rule as equalshares.net describes it. Everybody has the same share of the
budget; a project is funded from the shares of those who voted for it, each paying the same as far
as their share goes; the one that costs its voters least in relation to its cost comes first.
All fractions are exact.
"""

from fractions import Fraction

from civicforum.methods.ballots import Budgeting
from civicforum.methods.counted import Counted, Number, Round, Step, Tie
from civicforum.methods.ties import TieBreaking


def greedy(ballots: Budgeting, *, ties: TieBreaking) -> Counted:
    """Most votes first; what does not fit is passed over."""
    return _greedy("pb-greedy", ballots, ties)


def greedy_stop(ballots: Budgeting, *, ties: TieBreaking) -> Counted:
    """Most votes first, until one does not fit."""
    return _greedy("pb-greedy-stop", ballots, ties)


def equal_shares(ballots: Budgeting, *, ties: TieBreaking) -> Counted:
    """Equal Shares without completion: some of the budget may be left."""
    votes, met, rounds = _votes(ballots), list[Tie](), list[Round]()
    share = Fraction(ballots.budget, max(1, ballots.valid))
    purses = [share] * len(ballots.piles)
    supporters = _supporters(ballots)
    left = [p for p in range(len(ballots.projects)) if votes[p] and ballots.projects[p].cost]
    while True:
        prices = {p: price for p in left if (price := _price(ballots, p, purses, supporters[p]))}
        left = list(prices)
        if not left:
            break
        cost = {p: ballots.projects[p].cost for p in left}
        least = min(prices[p] / cost[p] for p in left)
        first = [p for p in left if prices[p] / cost[p] == least]
        chosen = _one(first, cost, votes, ties, met)
        if chosen is None:
            break
        rounds.append(Round((), Step.FUNDED, (chosen,), prices[chosen]))
        left.remove(chosen)
        for pile in supporters[chosen]:
            purses[pile] -= min(purses[pile], prices[chosen])
    winners = tuple(each.options[0] for each in rounds)
    return Counted("pb-mes", winners, votes, ballots.valid, tuple(rounds), tuple(met))


def spent(ballots: Budgeting, winners: tuple[int, ...]) -> int:
    """What the funded projects cost together."""
    return sum(ballots.projects[place].cost for place in winners)


def _greedy(rule: str, ballots: Budgeting, ties: TieBreaking) -> Counted:
    votes, met, rounds = _votes(ballots), list[Tie](), list[Round]()
    rest, left = ballots.budget, [p for p in range(len(ballots.projects)) if votes[p]]
    while left:
        most = max(votes[p] for p in left)
        first = [p for p in left if votes[p] == most]
        chosen = _one(first, {p: ballots.projects[p].cost for p in first}, votes, ties, met)
        if chosen is None:
            break
        left.remove(chosen)
        cost = ballots.projects[chosen].cost
        if cost <= rest:
            rest -= cost
            rounds.append(Round((), Step.FUNDED, (chosen,), cost))
        elif rule == "pb-greedy-stop":
            rounds.append(Round((), Step.STOPPED, (chosen,), cost))
            break
        else:
            rounds.append(Round((), Step.SKIPPED, (chosen,), cost))
    winners = tuple(each.options[0] for each in rounds if each.step is Step.FUNDED)
    return Counted(rule, winners, votes, ballots.valid, tuple(rounds), tuple(met))


def _one(
    first: list[int],
    cost: dict[int, int],
    votes: tuple[Number, ...],
    ties: TieBreaking,
    met: list[Tie],
) -> int | None:
    """The cheapest, then the one with most votes, then by the rule; None where nothing decides."""
    cheapest = min(cost[p] for p in first)
    first = [p for p in first if cost[p] == cheapest]
    most = max(votes[p] for p in first)
    first = [p for p in first if votes[p] == most]
    if len(first) == 1:
        return first[0]
    tie = ties.first(first)
    met.append(tie)
    return tie.chosen[0] if tie.rule is not None else None


def _votes(ballots: Budgeting) -> tuple[Number, ...]:
    votes = [0] * len(ballots.projects)
    for approved, count in ballots.piles:
        for place in approved:
            votes[place] += count
    return tuple(votes)


def _supporters(ballots: Budgeting) -> list[list[int]]:
    found: list[list[int]] = [[] for _ in ballots.projects]
    for pile, (approved, _) in enumerate(ballots.piles):
        for place in approved:
            found[place].append(pile)
    return found


def _price(
    ballots: Budgeting, project: int, purses: list[Fraction], supporters: list[int]
) -> Fraction | None:
    """What each supporter pays who can; None where they cannot pay for it together."""
    missing = Fraction(ballots.projects[project].cost)
    ordered = sorted(supporters, key=lambda pile: purses[pile])
    voters = sum(ballots.piles[pile][1] for pile in ordered)
    for pile in ordered:
        if purses[pile] * voters >= missing:
            return missing / voters
        count = ballots.piles[pile][1]
        missing -= purses[pile] * count
        voters -= count
    return None
