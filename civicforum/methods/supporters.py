"""What every budget rule asks of its ballots: votes, supporters, and who comes first in a tie."""

from fractions import Fraction

from civicforum.methods.ballots import Budgeting
from civicforum.methods.counted import Tie
from civicforum.methods.ties import TieBreaking


def votes_of(ballots: Budgeting) -> tuple[int, ...]:
    """Votes of each project, or its points where voters gave points."""
    votes = [0] * len(ballots.projects)
    if ballots.has_points:
        for (named, count), points in zip(ballots.piles, ballots.points, strict=True):
            for place, point in zip(named, points, strict=True):
                votes[place] += count * point
        return tuple(votes)
    for approved, count in ballots.piles:
        for place in approved:
            votes[place] += count
    return tuple(votes)


def supporters_of(ballots: Budgeting) -> list[list[int]]:
    """Piles that name each project."""
    found: list[list[int]] = [[] for _ in ballots.projects]
    for pile, (approved, _) in enumerate(ballots.piles):
        for place in approved:
            found[place].append(pile)
    return found


def equal_share(ballots: Budgeting) -> Fraction:
    """The budget divided by the valid ballots."""
    return Fraction(ballots.budget, max(1, ballots.valid))


def spent(ballots: Budgeting, winners: tuple[int, ...]) -> int:
    """What the funded projects cost together."""
    return sum(ballots.projects[place].cost for place in winners)


def wanted(ballots: Budgeting) -> list[int]:
    """Projects that somebody voted for and that the whole budget can pay."""
    votes, most = votes_of(ballots), ballots.budget
    return [p for p, project in enumerate(ballots.projects) if votes[p] and project.cost <= most]


class Precedence:
    """Among equals the cheaper project, then the one with more votes, then the rules chosen before.

    The lot is drawn from the seed alone, so it is the same in every run of a completion.

    Attributes:
        met: ties that a rule broke, or that stand, in the order in which they were met.
    """

    def __init__(self, ballots: Budgeting, ties: TieBreaking) -> None:
        votes = votes_of(ballots)
        self.met: list[Tie] = []
        self._ties = ties
        self._claims = [(p.cost, -votes[n]) for n, p in enumerate(ballots.projects)]

    def first(self, tied: list[int]) -> int | None:
        """The one that comes first; None where nothing decides."""
        equal = self.equal(tied)
        if len(equal) == 1:
            return equal[0]
        tie = self._ties.first(equal)
        self.met.append(tie)
        return tie.chosen[0] if tie.rule is not None else None

    def ranks(self) -> tuple[int, ...]:
        """The rank of each project, 0 the first; those that nothing tells apart share one."""
        ranks, left = [0] * len(self._claims), list(range(len(self._claims)))
        rank = 0
        while left:
            equal = self.equal(left)
            tie = self._ties.first(equal) if len(equal) > 1 else Tie((), (), None)
            group = tie.chosen[:1] or tuple(equal)
            for place in group:
                ranks[place] = rank
                left.remove(place)
            rank += 1
        return tuple(ranks)

    def alike(self, places: list[int]) -> list[tuple[int, ...]]:
        """Projects with the same cost and equally many votes, where there are at least two."""
        groups: dict[tuple[int, int], list[int]] = {}
        for place in sorted(places):
            groups.setdefault(self._claims[place], []).append(place)
        return [tuple(group) for group in groups.values() if len(group) > 1]

    def equal(self, tied: list[int]) -> list[int]:
        """The best of these that nothing but a rule for ties tells apart."""
        best = min(self._claims[place] for place in tied)
        return [place for place in tied if self._claims[place] == best]
