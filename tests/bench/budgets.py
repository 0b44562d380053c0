"""Budgets of a city counted exactly and at a glance, beside pabutools on what it can end.

`python -m tests.bench.budgets` measures the whole city; pabutools gets the same questions with
fewer voters, because it needs minutes for one of the size of a city.
"""

import random
from collections.abc import Iterator

from civicforum.methods.ballots import Budgeting, Project
from civicforum.methods.counted import TieRule
from civicforum.methods.rules import RULES
from civicforum.methods.ties import TieBreaking
from tests.bench.desk import Size
from tests.bench.measuring import Figure, seconds
from tests.support.oracles import answer

_PROJECTS = 130
_TIES = TieBreaking((TieRule.ORDER,))
_WON = 1_000


def city(voters: int, *, unit: int = 1, projects: int = _PROJECTS) -> Budgeting:
    """Up to a dozen projects a ballot, popular ones more often; the budget is a sixth of all."""
    chance = random.Random(f"city {voters} {projects}")
    costs = [chance.randint(5, 150) * 1000 * unit for _ in range(projects)]
    popular = [1 / (rank + 3) ** 0.7 for rank in range(projects)]
    chance.shuffle(popular)
    piles: dict[tuple[int, ...], int] = {}
    for _ in range(voters):
        chosen = chance.choices(range(projects), popular, k=chance.randint(1, 12))
        ballot = tuple(sorted(set(chosen)))
        piles[ballot] = piles.get(ballot, 0) + 1
    made = tuple(Project(f"p{n}", f"Project {n}", cost) for n, cost in enumerate(costs))
    return Budgeting(made, sum(costs) // 6, tuple(piles.items()))


def budget_figures(size: Size) -> Iterator[Figure]:
    """Every rule on the city; previews; a city that counts in won; then the peer."""
    whole = city(size.voters)
    name = f"{size.voters:,} voters, {_PROJECTS} projects"
    for rule in (name for name, each in RULES.items() if each.takes is Budgeting):
        took = seconds(lambda rule=rule: RULES[rule].count(whole, ties=_TIES))
        yield Figure(f"{rule}, exact, {name}", took, "s")
    rule = RULES["pb-mes-add1"]
    took = seconds(lambda: rule.count(whole, ties=_TIES, is_preview=True))
    yield Figure(f"pb-mes-add1, preview, {name}", took, "s", 3)
    won = city(size.voters, unit=_WON)
    took = seconds(lambda: rule.count(won, ties=_TIES, is_preview=True))
    yield Figure("the same in units a thousand times smaller, preview", took, "s", 3)
    if size.counts_won:
        took = seconds(lambda: rule.count(won, ties=_TIES))
        yield Figure("the same in units a thousand times smaller, exact", took, "s")
    yield from _beside_the_peer(size)


def _beside_the_peer(size: Size) -> Iterator[Figure]:
    ballots = city(size.peer_voters, projects=size.peer_projects)
    question = {
        "costs": [project.cost for project in ballots.projects],
        "budget": ballots.budget,
        "piles": ballots.piles,
    }
    name = f"{size.peer_voters:,} voters, {size.peer_projects} projects"
    for rule, theirs in answer("budget_times", question).items():
        ours = seconds(lambda rule=rule: RULES[rule].count(ballots, ties=_TIES))
        yield Figure(f"{rule}, pabutools, {name}", theirs, "s")
        yield Figure(f"{rule}, ours against pabutools", ours / theirs, "×", 1)


if __name__ == "__main__":
    for figure in budget_figures(Size()):
        print(figure, flush=True)
